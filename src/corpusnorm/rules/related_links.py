"""related-links: what else there is to read on the site."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.furniture import phrases, plain, removals
from corpusnorm.line import Line, Lines
from corpusnorm.rule import Example, Stage, line_rule

_HEADING = phrases(
    "related stories|related story|related articles|related article|related posts|related post|related content"
    "|related news|related items|related pages|related videos|related video|related coverage"
    "|related reading|related links|related searches|related entries|related headlines|related tags"
    "|more related articles|more stories|more articles|more news|more headlines|more posts|more to read|more like this"
    "|more from this author|more by this author|more from the web|more from around the web|from around the web"
    "|around the web|from the web|elsewhere on the web|you may also like|you might also like|you may also enjoy"
    "|you might also enjoy|you may like|you might like|you may also be interested in|you might also be interested in"
    "|you might be interested in|you may be interested in|people also read|readers also liked|also on this site"
    "|recommended for you|recommended stories|recommended articles|recommended reading|recommended posts"
    "|recommended videos|recent posts|recent articles|recent stories|recent news|recent entries|recent comments"
    "|latest posts|latest articles|latest stories|latest news|latest headlines|latest comments|latest videos"
    "|popular posts|popular stories|popular articles|most popular|most read|most viewed|most commented|most shared"
    "|most recent|most emailed|trending now|trending stories|trending topics|trending articles|trending news"
    "|trending posts"
    "|trending threads|editors picks|editor’s picks|editor’s choice|don’t miss|in case you missed it|similar threads"
    "|similar posts|similar articles|similar stories|similar topics|random posts|featured posts|featured articles"
    "|featured stories|featured video|top stories|top posts|top posts pages|top news|read next"
    "|read this next"
    "|what to read next|what others are reading|continue reading|read more|read more articles"
    "|read full article"
    "|read the full article|see more stories|view all posts|show more|load more|load more posts"
    "|see more"
    "|more on this story|more on this topic|related topics|related internet links|the author also recommends"
    "|the authors also recommend"
    "|archives by month|like this related|read full story"
    "|read the full story|keep reading|explore more on these topics|related coverage|more on these topics",
    "ähnliche Artikel|ähnliche Beiträge|ähnliche Themen|verwandte Artikel|verwandte Themen|weitere Artikel"
    "|passend zum Artikel"
    "|weitere Beiträge|weitere Themen|weitere Meldungen|weitere Nachrichten|mehr zum Thema|mehr zu diesem Thema"
    "|das könnte dich auch interessieren|das könnte Sie auch interessieren|das könnte Ihnen auch gefallen"
    "|das könnte dir auch gefallen|auch interessant|lesen Sie auch|lesen Sie mehr|neueste Beiträge|neueste Artikel"
    "|neueste Kommentare|aktuelle Beiträge|aktuelle Artikel|meistgelesen|meist gelesen|beliebte Beiträge|Top-Beiträge"
    "|Top-Beiträge & -Seiten|mehr lesen|weiterlesen|mehr anzeigen|alle anzeigen|articles liés"
    "|articles similaires|articles connexes|articles récents|sur le même sujet|sur le même thème|à lire aussi"
    "|lire aussi"
    "|à lire également|les plus lus|lire la suite|voir tout|voir plus|dans la même rubrique"
    "|vous aimerez aussi"
    "|artículos relacionados|noticias relacionadas|entradas relacionadas|entradas recientes|te puede interesar"
    "|también te puede interesar|quizás te interese|lo más leído|más noticias|leer más|ver más|ver todos"
    "|articoli correlati"
    "|articoli recenti|potrebbe interessarti|potrebbe interessarti anche|ti potrebbe interessare|leggi anche"
    "|leggi tutto"
    "|leggi di più|i più letti|artigos relacionados|posts relacionados|posts recentes|veja também|leia também|leia mais"
    "|mais lidas|relaterade artiklar|relaterat|läs mer|läs också|läs även|mest lästa|senaste inläggen"
    "|senaste nytt|gerelateerde artikelen|lees meer|lees ook|meest gelezen|recente berichten|lue lisää|lue myös"
    "|luitko jo nämä|toimitus suosittelee"
    "|der Autor empfiehlt auch|die Autorin empfiehlt auch|die Autoren empfehlen auch|l’auteur recommande aussi"
    "|l’auteur recommande également|el autor también recomienda|los autores también recomiendan"
    "|o autor também recomenda|l’autore raccomanda anche"
    "|relaterte artikler|relaterte saker|les også|relaterede artikler|læs også|læs mere|mest lest|mest læste"
    "|powiązane artykuły|podobne wpisy|zobacz też|zobacz także|czytaj też|czytaj także|najczęściej czytane"
    "|související články|čtěte také|mohlo by vás zajímat|nejčtenější|kapcsolódó cikk|kapcsolódó cikkek|olvasta már"
    "|ilgili haberler|ilgili yazılar|benzer yazılar|σχετικά άρθρα|διαβάστε επίσης|читайте также|похожие записи"
    "|материалы по теме|اقرأ أيضا|اقرأ أيضًا|مواضيع ذات صلة"
    "|相关阅读|相关新闻|延伸阅读|関連記事|あわせて読みたい|おすすめ記事"
    "|luetuimmat|aiheeseen liittyvää|viimeisimmät artikkelit",
)
_WORDS = frozenset(
    "read related recommended next lesen mehr lire lee leer leggi leia läs lees lue aussi also auch også czytaj zobacz "
    "watch listen čtěte přečtěte citește читайте διαβάστε".split()
)
_POINTER = re.compile(
    r"(?:read (?:more|also|next|this)|also read|must read|related(?: (?:stor(?:y|ies)|articles?|posts?|content|news"
    r"|videos?"
    r"|coverage|reading|links?))?|recommended (?:reading|for you|stor(?:y|ies)|articles?)|lesen sie (?:auch|mehr"
    r"|dazu)"
    r"|mehr zum thema|auch interessant|(?:à )?lire (?:aussi|également)|lee (?:también|más)|leer (?:también|más)"
    r"|leggi (?:anche|di più)|leia (?:também|mais)|läs (?:också|även|mer)|lees (?:ook|meer)|lue (?:myös|lisää)"
    r"|(?:les|læs) også|czytaj (?:też|także|więcej)|zobacz (?:też|także)|čtěte také|přečtěte si(?: také)?"
    r"|citește și|читайте (?:также|ещё)|διαβάστε (?:επίσης|ακόμη))"
    r" ?[:>»|] ?[^\n]{8,150}(?<![.;,])$"
    r"|(?-i:(?:LEES OOK|LIRE AUSSI|LEGGI ANCHE|LUE MYÖS|LES OGSÅ|LÆS OGSÅ)\. |(?:WATCH|LISTEN) \| "
    r"|À (?:LIRE|VOIR|ÉCOUTER) AUSSI [-–—] "
    r"|(?:Lire|À lire) aussi (?=[A-ZÀ-Þ«]))"
    r"[^\n]{8,150}(?<![.;,])$",
    re.IGNORECASE,
)

_TAGS = phrases(
    "tags|filed under|topics|archivado en|etiquetas|más sobre|schlagwörter|themen|mots-clés|sujets|étiquettes"
    "|argomenti|tópicos|ämnen|emner|onderwerpen|tematy|témata|теги|темы"
)
_END_OF_LIST = phrases("end of list")
_NEWS = "The ferry was towed off the sandbank on Tuesday.\n\nThe inquiry opens in May."


@line_rule(
    code="FU018",
    name="related-links",
    stage=Stage.MARKERS,
    safety=Safety.UNSAFE,
    message="Pointer to other pages of the site",
    cure="Remove the line",
    phrases=_HEADING | _TAGS | _END_OF_LIST,
    words=_WORDS,
    examples=(
        Example(f"{_NEWS}\n\nRelated articles", f"{_NEWS}\n\n"),
        Example(f"{_NEWS}\n\nSee also\n\nSandbank", f"{_NEWS}\n\nSee also\n\nSandbank"),
    ),
)
def related_links(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Lines that announce other pages (`Related stories`, `You may also like`, `Recent posts`, `Read more`), and
    lines that point to one of them (`Read also: …`), in eighteen languages.

    The titles of pages that stand below such a heading are found where nothing but a few of them follows to the end of
    the text, where each has its date in brackets (`[9 January 2014]`), and in a list that is read out for the blind
    (`list of 3 items`, `end of list`). Elsewhere they stay where they are, since nothing tells them from the next
    paragraph. `See also` stays: in an encyclopedia it is a part of the article.

    ## Why it matters

    It cuts a report into halves, and belongs to a page of yesterday.

    ## Fix safety

    Unsafe in a text file. Conversion to a document sets the line aside as furniture and keeps it.

    ## Known from

    64 of 1,000 web texts, 216 of 1,000 whole pages in Markdown.
    """
    headings = [line for line in lines.reading(_HEADING) if lines.rank(line) and line.bare[-1] not in "?!.,;"]
    pointers = [line for line in lines.holding(_WORDS) if _POINTER.match(plain(line))]
    titles = [line for heading in headings for line in (*_dated_titles(heading, lines), *_last_titles(heading, lines))]
    for heading in lines.reading(_TAGS):
        if tags := _last_titles(heading, lines):
            titles += [heading, *tags]
    read_out = [line for end in lines.reading(_END_OF_LIST) for line in _read_out(end, lines)]
    yield from removals([*headings, *pointers, *titles, *read_out])


def _last_titles(heading: Line, lines: Lines) -> Sequence[Line]:
    """The lines below a heading if they are a few, end the text, and none of them is a sentence."""
    below = lines.filled[lines.rank(heading) + 1 :] if len(lines.filled) - lines.rank(heading) <= _FEW else []
    return below if all(map(_may_be_title, below)) else []


def _may_be_title(line: Line) -> bool:
    """Whether a line is no sentence, and no row of a table."""
    return len(line.bare) <= _LONGEST_TITLE and not line.bare.endswith(_STOPS) and line.bare[0] != "|"


_FEW = 12
"""Lines below a heading that is the last of a page."""

_LONGEST_TITLE = 140
"""Characters of the title of another page."""

_STOPS = (".", "!", "…", '."', ".”", ":", ";", ",", ".)", "。")


def _read_out(end: Line, lines: Lines) -> Sequence[Line]:
    """The lines from the one that announces a list down to the one that ends it."""
    above = lines.filled[max(lines.rank(end) - _MOST_READ_OUT, 0) : lines.rank(end) + 1]
    start = next((at for at in range(len(above) - 1, -1, -1) if _BEGINS_LIST.match(above[at].bare)), None)
    return above[start:] if start is not None else []


_MOST_READ_OUT = 24
"""Lines of a list above the line that ends it."""

_BEGINS_LIST = re.compile(r"list of \d+ items")


def _dated_titles(heading: Line, lines: Lines) -> Iterator[Line]:
    """The titles below a heading, as long as each has its date in brackets behind it or on the next line."""
    below = [line for line in lines[heading.number : heading.number + _MOST] if line.bare]
    while below and len(below[0].bare) <= _LONGEST:
        size = 1 if _DATED.search(below[0].bare) else 2
        if size > len(below) or not _DATED.search(below[size - 1].bare):
            return
        yield from below[:size]
        del below[:size]


_MOST = 40
_LONGEST = 200
"""Lines below a heading that are looked at, and characters of a title with its date."""

_DATED = re.compile(r"\[(?:\d{1,2}\.? [^\W\d_]{3,10}|[^\W\d_]{3,10}\.? \d{1,2},) (?:19|20)\d\d\]$")
