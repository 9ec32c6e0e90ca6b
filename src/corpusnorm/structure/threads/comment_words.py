"""The words of comment sections as patterns, in the languages of their interfaces.

A text may have a thread without any of them; they are evidence, weighed in `corpusnorm.structure.thread`.
"""

from __future__ import annotations

import re
from typing import Final

from corpusnorm.structure import interface
from corpusnorm.structure.alternatives import by_letter
from corpusnorm.structure.interface import alternatives

_SECTION_WORDS: Final = f"{alternatives(interface.COUNTED)}|discussion|trackbacks|reactions|kommentarbereich"
SECTION_VOCABULARY: Final = frozenset(
    "thought thoughts comment comments response responses reply replies discussion reactions trackbacks kommentar "
    "kommentare kommentarer kommentarbereich antwort antworten gedanke gedanken reaktion reaktionen meinung meinungen "
    "commentaire commentaires réponse réponses réflexion réflexions pensée pensées comentario comentarios respuesta "
    "respuestas pensamiento pensamientos comentário comentários resposta respostas pensamento pensamentos ideia "
    "comentari comentaris respostes comentarii commento commenti risposta risposte pensiero pensieri reactie reacties "
    "gedachte gedachten svar tanke tankar tanker kommentit kommentti kommenttia vastaus vastausta komentarz komentarze "
    "komentarzy odpowiedź odpowiedzi myśl myśli komentář komentáře komentářů yorum yorumlar düşünce yanıt cevap "
    "komentar diskuse diskuze "
    "gânduri gând răspunsuri komentara komentari komentár komentáre komentárov "
    "komment kommentek tanggapan hozzászólás hozzászólások megjegyzés megjegyzések gondolat "
    "σχόλιο σχόλια απαντήσεις σκέψεις "
    "комментарий комментарии ответ ответы мысль коментар коментарі 评论 コメント".split()
)
"""The words one of which is in each heading of comments that has no figures."""

_ONE: Final = "one|eine?|une?|uno|una|uma?|één|eén|een|ett|én|yksi|jeden|jedna|один"
_PLACES: Final = (
    "to|on|for|in|so far|zu|auf|über|sur|à|en|a|su|para|em|sobre|i|at|about|till|til|på|om|op|over|na|do|u|на|к|για"
    "|στο|στην|artikkeliin|artikkelista|artikkelissa|k|la|despre"
)
_SECTION = re.compile(
    rf"(?:.{{1,150}} [—–-] )?(?:(?P<count>\d[\d.,]*|(?P<one>{_ONE})|two|three|four|five|no)(?: |(?<=\d)(?=[^\W\d]))"
    rf"(?:件の|(?:user|reader) )?(?:{_SECTION_WORDS})"
    rf"(?:(?: (?:{_PLACES})\b| ?[:»“”„\"'(—–-]).{{0,150}}|(?: \S{{1,15}}){{1,3}} [„“«\"].{{1,150}}[”“»\"])?"
    rf"|(?:{by_letter(alternatives(interface.UNCOUNTED))})(?: ?:? ?[(\[]?(?P<count_after>\d+)[)\]]?)? ?:?"
    r"|[^\n:]{2,150}: (?P<count_behind>\d+) (?:комментари|коментар)\w{0,3})",
    re.IGNORECASE,
)
_TITLED = re.compile(
    rf"[“„«»\"「].{{1,150}}[”“»«\"」](?::|への|に|(?: \S{{1,15}}){{1,2}})? ?"
    rf"(?P<count>\d[\d.,]*) ?(?:件の)?(?:{_SECTION_WORDS})(?:があります)?",
    re.IGNORECASE,
)
"""A heading that names the title before the count: “Fog” üzerine 3 yorum."""
_TITLED_IN_CHINESE = re.compile(
    r"在?[《〈「“].{1,150}[》〉」”](?:中|上)?有 ?(?P<count>\d+) ?[条條則则](?:评论|評論|留言|回應)"
)

FORM: Final = re.compile(by_letter(alternatives(interface.FORM)), re.IGNORECASE)
"""What stands below a thread: the form for a new comment, or the way to the next page."""

FIELD: Final = re.compile(r"(?:your )?(?:name|e-?mail)(?: address)? ?\*", re.IGNORECASE)
"""A field of a form that must be filled in."""
INVITATION: Final = re.compile(
    r"\b(?:comment|comentário|comentario|commentaire|commento|kommentar|reply|respuesta|reactie)[es]?s?\b",
    re.IGNORECASE,
)
"""A word of a form that is one for a comment."""

_REPLY: Final = alternatives(interface.REPLY)
_OTHER: Final = (
    r"like|likes|liken|share|edit|link|save|top|embed|print|email|up|down|bookmark|thanks|love|haha|wow|agree"
    r"|edited|hide|back to top|post|thread|helpful|informative|like this|more options|journal"
    r"|see less|see more|post cancel|subscribe"
    r"|logged|report to moderator|find|view public profile"
    r"|copy link|share link|twitter|facebook|click to expand|read more|show more"
    rf"|subscribe to comments(?: with rss)?|view all|read all comments|online|offline|{alternatives(interface.SHARE)}"
    rf"|{alternatives(interface.ORDER)}"
)
REPLY_VOCABULARY: Final = frozenset(
    "reply replies antworten répondre responder rispondi svara svar vastaa beantwoorden reageren besvar odpowiedz "
    "odpovědět ответить απάντηση yanıtla cevapla válasz 返信 返信する quote zitieren zitat citer citar multi "
    "multiquote parent report melden flag permalink permanenter delete löschen supprimer eliminar excluir elimina bort "
    "odpovedať răspunde відповісти odgovori balas 回复 回覆 "
    "radera slett slet poista usuń vymazat удалить διαγραφή sil törlés 削除 verwijderen loading link expand".split()
)
"""The words one of which is in each button that only a comment has."""

RUN_IN: Final = ("↓", " Reply", " Antworten", " Répondre", " Responder", " Rispondi", " Svara", " Odpowiedz")
"""What ends a button that may be run into the end of a comment: "… and so it was. Reply ↓"."""
_RUN_IN = re.compile(rf".*\S (?i:{_REPLY}) ?↓|.*[.!?…)”\"] (?:{'|'.join(map(str.strip, RUN_IN[1:]))})", re.DOTALL)

CONTROL: Final = re.compile(
    rf"(?:\d{{1,5}} ?(?=[•·△▽∧∨]))?(?:\W*(?:{by_letter(f'{_REPLY}|{_OTHER}')})(?: to [^\n]{{1,40}})?)+\W*"
    r"(?:\d{1,5}\W+(?=\d))?(?:\d{1,2} ?(?:min|hrs?|wks?|yrs?|[hdwy])(?:\W+edited)?)?"
    rf"|(?:\w )?(?:\d+ repl(?:y|ies) )?last reply(?:\W+(?:{_REPLY}))*\W*\d{{0,5}}",
    re.IGNORECASE,
)
REPLY: Final = re.compile(rf"{_REPLY}", re.IGNORECASE)
LIKES: Final = re.compile(
    r"(?:liked|aimé|gefällt|geliked) (?:by|par|von) [^\n]{1,60}"
    r"|(?:\W?\+?\d+ )?(?:likes?|points?|upvotes?|votes?|reactions?)"
    r"|(?:likes?|gefällt mir|j[’']aime|me gusta|mi piace|gosto) \(\d+\)"
    r"|\d+ (?:replies|reply|antworten|repl(?:y|ies) by .{1,40}|more comments?(?:\.\.\.|…)?)"
    r"|(?:\d+ )?(?:reactions?|reaktionen) ?:.{0,200}|👍 ?\d*"
    r"|(?:(?:and|und) )?\d+ (?:persons?|people|personen|others?(?: persons?)?|weitere)|gefällt \d+ personen?|\d+ kudos?"
    r"|rated \d(?:\.\d+)? out of \d|rating: \d+ votes?"
    r"|\d+ (?:[„«\"]?gefällt mir[“»\"]?|j['’]aime|me gusta|mi piace|curtidas?)",
    re.IGNORECASE,
)
VERB: Final = alternatives(interface.SAYS)
VERB_VOCABULARY: Final = frozenset(verb.removesuffix(r"\(a\)").split()[-1] for verb in VERB.split("|"))
"""The last words of the verbs of saying."""
NAME_MARK: Final = re.compile(rf"(?:{alternatives(interface.BEFORE_NAME)})")
"""What stands before a name in some languages."""

BY: Final = re.compile(
    r"(?P<by>(?:(?:re: .{0,60} )?(?:(?:posted|post|comment(?:ed)?|written|submitted|reply|answer(?:ed)?|asked) ?by\b"
    rf"|{by_letter(alternatives(interface.SIGNED))})|by\b|von\b|par\b|por\b|av\b"
    rf"|(?-i:(?:{alternatives(interface.BY)})\b)) ?:? ?)(?P<name>.*)",
    re.IGNORECASE,
)
SIGNATURE: Final = "posted by: "
"""The form of the signature that two platforms put under comments, and without the colon over or under posts."""
COMMENTS_BY: Final = re.compile(r"comment(?:ed)? by|kommentar von", re.IGNORECASE)
"""A signature that is one of a comment."""
BY_VOCABULARY: Final = frozenset(
    "re posted post comment commented written submitted reply kommentiert kommentar geschrieben verfasst gepostet "
    "erstellt publié message publicado mensaje enviado mensagem postado inviato pubblicato messaggio scritto escrito "
    "geplaatst geschreven bericht beitrag posté rédigé écrit inlägg skrivet skriven postat innlegg skrevet indlæg "
    "kirjoittanut lähettänyt kirjoittaja napisane autor vložil napsal příspěvek автор написал отправлено сообщение "
    "αναρτήθηκε δημοσίευση gönderen írta szerző 投稿 投稿者 by von par por av".split()
)
"""What a signature begins with."""
AGO_VOCABULARY: Final = frozenset(
    "ago vor hace il há zuvor fa geleden sedan siden sitten temu před назад πριν önce éve".split()
)
"""Words one of which tells how long ago it was."""
_AVATARS: Final = alternatives(interface.AVATARS).replace("NAME", ".{1,50}")
BUYER: Final = re.compile(
    r"(?P<name>[^\n]{1,50}?) \((?:verified (?:owner|buyer|purchase|customer)|verifizierter? (?:besitzer|käufer|kauf)"
    r"|propriétaire vérifié|achat vérifié|propietario verificado|compra verificada|proprietario verificato)\)"
    r"(?: ?[–-].*)?",
    re.IGNORECASE,
)
"""Who reviews what he bought, as shops print it: "Ann (verified owner) – 3 May 2019"."""
BUYER_VOCABULARY: Final = frozenset(
    "verified verifizierter verifiziert vérifié verificado verificada verificato".split()
)
_BESIDE_LINK: Final = re.compile(
    r"(?P<name>[^\n]{1,50}?)(?: (?:am|on|at|le|el|il|em|op))?[ |·•–—-]+"
    r"(?:permanenter link|permalink|link permanente|permalien|lien permanent|enlace permanente|permalänk)",
    re.IGNORECASE,
)
"""A name with the link to the comment, as a header is left that has lost its time: "Ann on Permalink"."""
_AVATAR: Final = re.compile(rf"{_AVATARS}|user avatar|avatar|gravatar", re.IGNORECASE)
_OF_AVATAR: Final = re.compile("a[vw]atar|picture|bild|аватар|άβαταρ|アバター")
"""What none of these is without, in lower case: found far faster."""
_PICTURE: Final = re.compile(r"image|\[[\w.-]{1,40}\]|\[[ _]*\]|\(button\)|--|\W", re.IGNORECASE)
_BADGES: Final = (
    "author|(?:post|topic) author|op|(?:discussion|thread|topic) starter|original poster|administrator|admin|staff"
    "|top fan|(?:works|worked|studies|studied) at .{1,50}"
    f"|guest|{alternatives(interface.BADGES)}|registered|verified|mod"
)
BADGE: Final = re.compile(
    rf"\(?(?:{by_letter(_BADGES)}|(?:[\w.-]+ )?(?:moderator|members?|mitglied)|(?:\w )?(?:off|on)line"
    r"|\S.{0,40} is (?:off|on)line(?: now)?)\)?",
    re.IGNORECASE,
)
CARD: Final = re.compile(
    r"(?:joined?(?: date)?|join date|member since|registered|posts|messages|reaction score|reactions received"
    rf"|{alternatives(interface.CARDS)}|\d[\d.,]* (?:posts|messages|beiträge))\b",
    re.IGNORECASE,
)
"""Labels in the card of a user of a forum."""
LABELED: Final = re.compile(
    r"(?:last (?:edited|updated|modified)|updated|edited|join(?:ed)?(?: date)?|registered|registriert|member since"
    r"|created|modified|filed|zuletzt (?:bearbeitet|geändert)|dabei seit|beitritt|registrierungsdatum|inscrit)\b",
    re.IGNORECASE,
)
ANSWERS: Final = re.compile(
    r"(?:in (?:reply|response) to|replying to|(?P<who>@?\S[^\n]{0,40}?) (?:replied|replying|responded) to"
    rf"|{by_letter(alternatives(interface.IN_REPLY_TO))}) ?:? @?(?P<name>[^\s@](?:[^\n:.!?]|(?<=\b[^\W\d_])\."
    rf"|(?<=\b[DMS][rst])\.|(?<=\bIng)\.){{0,40}}?):?",
    re.IGNORECASE,
)
"""What stands in the header of an answer: "In reply to Ann"."""
EDITED: Final = re.compile(r"(?:wrote )?(?:on )?last edited by(?: \S{1,30})?", re.IGNORECASE)
"""What is left over a post of the times when it was written and changed, which a script fills in."""
PINGBACK: Final = re.compile(
    rf"(?:pingback|trackback)s?(?: (?:by|from|von))? ?:? ?|(?:{alternatives(interface.PINGBACKS)}) ?: ?", re.IGNORECASE
)
EXCERPT: Final = re.compile(r"\[(?:…|\.\.\.)\][^\n]+\[(?:…|\.\.\.)\]")
"""What a site that links here quotes of itself."""
NONE_YET: Final = re.compile(r"(?:0|no|keine?|aucun|sin|nessun|inga?) ?(?=\D)", re.IGNORECASE)

_TITLE_MARKS: Final = '“„«»"「'
CHINESE_MARKS: Final = "《〈「“在"
"""What a heading that counts comments begins with in Chinese, before the title of the post."""
_LONGEST_RUN_IN: Final = 60
"""Characters at the end of a comment that are looked at."""


def is_picture(plain: str) -> bool:
    """Whether a line is what is left of the picture of a user."""
    is_avatar = _OF_AVATAR.search(plain.lower()) is not None and _AVATAR.fullmatch(plain) is not None
    return is_avatar or _PICTURE.fullmatch(plain) is not None


def beside_link(plain: str) -> str | None:
    """The name in a line that is a name and the link to a comment, or None."""
    linked = _BESIDE_LINK.fullmatch(plain) if _OF_LINK in plain.lower() else None
    return linked["name"] if linked else None


_OF_LINK: Final = "perma"
"""What the words for such a link have in common."""


def ends_in_button(bare: str) -> bool:
    """Whether a comment ends in the button that stands under it, run into its last line behind a sentence."""
    return bare.endswith(RUN_IN) and _RUN_IN.fullmatch(bare[-_LONGEST_RUN_IN:]) is not None


_QUOTATION: Final = re.compile('[“”„«»"]')


_COUNT_AT_END: Final = re.compile(
    r"\d (?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties)", re.IGNORECASE
)
_LONGEST_COUNT: Final = 15
"""Characters of a count of comments at the end of a line."""


def counts_comments(bare: str) -> bool:
    """Whether a short line ends in a count of comments, as the categories of a post do in a list of posts."""
    place = bare.rfind(" ") - 1
    return 0 < place < 100 and len(bare) - place <= _LONGEST_COUNT and bool(_COUNT_AT_END.fullmatch(bare, place))


def announced_count(plain: str) -> int | None:
    """How many comments a heading announces: 12 for "12 thoughts on …", -1 without a count, None for no heading.

    "One thought on “Fog”" counts 1, and "One answer to fog" -1: it may be the heading of a section.
    """
    titled = _TITLED.fullmatch(plain) if plain[:1] in _TITLE_MARKS else None
    if plain[:1] in CHINESE_MARKS:
        titled = titled or _TITLED_IN_CHINESE.fullmatch(plain)
    if titled is not None:
        return _number(titled["count"])
    if plain[:1] == "(" and plain[-1:] == ")":  # "(4 comments | Leave a comment)", "(4 comments) - (Post a comment)"
        plain = re.split(r" \| |\) - \(", plain[1:-1], maxsplit=1)[0]
    match = _SECTION.fullmatch(plain.strip("±[] "))
    if match is None:
        return None
    if match["one"] and (match.end("one") == plain.rfind(" ") or _QUOTATION.search(plain)):
        return 1
    count = match["count"] or match["count_after"] or match["count_behind"]
    return _number(count) if count and count[0].isdigit() else -1


_OVER_TITLE: Final = re.compile(
    r"(?:comments|commentaires|comentarios|comentários|commenti|kommentare|reacties) (?:on|sur|en|a|para|su|zu|op) "
    r"(?P<title>.{4,150})",
    re.IGNORECASE,
)


def commented_title(bare: str) -> str | None:
    """The title in a line such as "Comments on Fog", or None: a heading of comments if it is that of the page."""
    match = _OVER_TITLE.fullmatch(bare)
    return match["title"] if match else None


def _number(digits: str) -> int:
    return int(digits.replace(",", "").replace(".", ""))
