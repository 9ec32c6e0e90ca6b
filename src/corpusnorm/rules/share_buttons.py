"""share-buttons: the row of buttons that pass a page on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.furniture import phrases, plain, removals, runs
from corpusnorm.line import Line, Lines, words_of
from corpusnorm.rule import Example, Stage, line_rule

_ALONE = phrases(
    "share this|share this post|share this article|share this story|share this page|share this entry|share this on"
    "|share this with|share this with your friends|share this content|share this video|share this recipe"
    "|share this event|share this release|share this news|share this report|share this blog|share this item"
    "|share this with a friend|share the post|share the article|share article|share story|share on social media"
    "|share on|share to|share with|share via|tweet this|pin this|pin it|tweet about it|email this|email this article"
    "|email this page|email this post|email this story|e-mail this page|email to a friend|e-mail to a friend"
    "|email a friend|send to a friend|send this to a friend|tell a friend|print this|print this article"
    "|print this post|print this story|print article|print friendly|print friendly version|printer friendly"
    "|printer friendly version|print version|printable version|blogthis|copy shortlink|copy link to clipboard"
    "|the link has been copied|rate this item|valora este artículo|vota questo articolo|tamaño de la fuente"
    "|more sharing options|all sharing options|share all sharing options|share page"
    "|about sharing|click to copy|share full article|listen to this article"
    "|click here to share on social media|social sharing|the following links open in a new tab"
    "|show buttons|hide buttons|show buttons hide buttons|addthis|addthis sharing buttons|sharethis|bookmark and share"
    "|bookmark this page|digg this|stumbleupon this|add to delicious|share using|link copied|like loading"
    "|gefällt mir wird geladen|j’aime chargement|j’aime ceci|me gusta esto|me gusta cargando|curtir isso"
    "|curtir carregando|mi piace caricamento|dit delen|vind ik leuk like aan het laden|like aan het laden|gilla detta"
    "|gilla laddar in|bunu paylaş|bunu beğen|beğen yükleniyor|lubię wczytywanie|dodaj do ulubionych"
    "|gefällt mir lade|like wird geladen|gosto carregando|gostar disto|vind ik leuk aan het laden"
    "|synes godt om indlæser|like indlæser|like laster inn|tykkää lataa|lik laster inn"
    "|gostar carregando|like laden|vind ik leuk laden|liker laster inn|lubię to wczytywanie|to se mi líbí načítání"
    "|tetszik betöltés|μου αρέσει φόρτωση|поделиться ссылкой|понравилось это|нравится загрузка"
    "|いいね 読み込み中|いいね 読み込み中…",
    "Artikel anhören|Artikel merken|spara artikel|spara artikeln|partilhar notícia|ouça este artigo"
    "|écouter l’article|escuchar artículo|escuchar el artículo|ascolta l’articolo"
    "|luister naar dit artikel|lyssna på artikeln"
    "|teilen mit|diesen Artikel teilen|Artikel teilen|diesen Beitrag teilen|Beitrag teilen|diese Seite teilen"
    "|Seite drucken|Artikel drucken|Druckversion|per E-Mail teilen|partager cet article|partager cette page"
    "|partager sur|imprimer cet article|envoyer à un ami"
    "|compártelo|compartir esto|compartir en|comparte esto|compartir con"
    "|compartir este artículo|imprimir este artículo|enviar a un amigo|enviar por correo"
    "|condividi|condividi su|condividi questo articolo|condividi con|condividi questo post|invia a un amico"
    "|partilhar isto|compartilhe isso|compartilhe|compartilhar isso|partilhe|partilhar este artigo"
    "|del dette|del dette innlegget|dela den här sidan|dela på|dela detta|dela artikeln|tipsa en vän"
    "|deel dit bericht|deel dit artikel|delen via|jaa tämä|jaa artikkeli|udostępnij|поделиться|haberi dinle"
    "|kuuntele artikkeli|kuuntele juttu|zur Merkliste hinzufügen|copier le lien|copiar enlace|分享到：",
)
_SHARE = frozenset(
    "share sharing tweet print email mail send pin teilen twittern drucken partager imprimer compartir imprimir "
    "condividi compartilhar compartilhe partilhar delen dela jaa udostępnij поделиться κοινοποίηση paylaş distribuie "
    "sdílet zdieľať megosztás".split()
)
_NETWORK = frozenset(
    "facebook twitter x pinterest linkedin whatsapp reddit tumblr telegram bluesky mastodon pocket google plus xing "
    "stumbleupon digg delicious messenger flipboard threads skype viber vk вконтакте одноклассники".split()
)
_FILLER = frozenset("this it on to via by a link 0 e comment comments more save text copy gmail icon".split())
_BESIDE = phrases(
    "save|copy link|close|like this|related|wordpress|gefällt mir|j’aime|me gusta|mi piace|gosto|curtir|vind ik leuk"
    "|gilla|synes godt om|lik dette|tykkää tästä|lubię to|beğen|нравится|ähnliche beiträge|similaire|relacionado"
    "|correlati|gerelateerd|liknande|relaterade|relatert|podobne|podobné|powiązane|похожее|関連|delen|dela"
    "|teilen|partager|compartir|condividi|compartilhar"
    "|udostępnij|share"
)
"""Buttons that stand beside others in the row, and say nothing alone."""
_CLICK = frozenset("click tap auf per via klick klicken cliquez haz fai clique klicka klik zum".split())
_SHARE_OR_CLICK = _SHARE | _CLICK
_SHARE_OR_NETWORK = _SHARE | _NETWORK
_BUTTON_WORDS = _SHARE_OR_NETWORK | _FILLER
_SPEECH = "\"“”„«»‘'–—"
_ONE = re.compile(
    r"(?:share )?all sharing options for\b[^\n]*$"
    r"|\W*(?:(?:click|tap) (?:here )?to (?:share|e-?mail|print|tweet)|klick(?:en)?,? um (?:auf|über|in|dies|einem)"
    r"|zum (?:teilen|ausdrucken)\b|cliquez? (?:ici )?pour (?:partager|envoyer|imprimer)"
    r"|haz clic para (?:compartir|enviar|imprimir)"
    r"|fai clic (?:qui )?per (?:condividere|inviare|stampare)|clique para (?:compartilhar|enviar|imprimir)"
    r"|klicka för att (?:dela|skriva|e-posta)|klik om (?:te delen|dit)|share (?:(?:this|it) )?(?:on|to|via|by|with|in)"
    r"|auf|via|per|partager (?:sur|par|via)|compartir (?:en|por|con)|condividi (?:su|via|con)|(?:com)?partilhar no"
    r"|compartilhe no"
    r"|dela (?:på|via)|delen (?:op|via)|jaa|email this ?blogthis) ?!? *"
    r"(?:(?:a |einem |einen )?(?:link|freund|friend)?[^.:;!?]{0,25}?)?"
    r"\b(?:facebook|twitter|x|pinterest|linkedin|whats ?app|reddit|tumblr|telegram|bluesky|mastodon|pocket|google\+?"
    r"|xing|e-?mail|print|skype|flattr|threads|digg|stumble ?upon|flipboard|email|friend|freund|ausdrucken|courriel"
    r"|drucken|imprimer|stampare)\b"
    r"(?: (?:zu )?(?:teilen|share|mit|senden|weiterleiten)[^.!?]{0,20})?"
    r"(?: ?\((?:opens|wird|ouvre|s[’']ouvre|se abre|si apre|abre|öppnas|wordt)[^()]{3,50}\)[^.!?]{0,15})?\W*$",
    re.IGNORECASE,
)

_MAIL_FIRST = re.compile(
    r"(?:email this|diesen post per e-mail versenden|envoyer par e-mail|enviar por (?:correo electrónico|e-?mail)"
    r"|invia tramite email|dit e-mailen|skicka med e-post|send dette via e-post|send med mail"
    r"|lähetä tämä sähköpostitse|wyślij pocztą e-mail|odeslat e-mailem|küldés e-mailben|bunu e-postayla gönder"
    r"|αποστολή με μήνυμα ηλεκτρονικού ταχυδρομείου|отправить по электронной почте|メールで送信) ?[^.?]{0,60}"
    r"\b(?:x|twitter)\b[^.?]{0,60}facebook[^.?]{0,60}",
    re.IGNORECASE,
)
"""The row of Blogger in one line: the mail, the blog, and the networks."""
_LONGEST = 120
"""Characters of a line that can be one of these."""

_NEWS = "The ferry was towed off the sandbank on Tuesday.\n\nThe inquiry opens in May."


@line_rule(
    code="FU012",
    name="share-buttons",
    stage=Stage.MARKERS,
    safety=Safety.UNSAFE,
    message="Buttons to pass the page on",
    cure="Remove the line",
    phrases=_ALONE | _BESIDE,
    words=_SHARE_OR_CLICK | _SHARE_OR_NETWORK,
    examples=(
        Example(f"{_NEWS}\n\nShare this:\nFacebook\nTwitter", f"{_NEWS}\n\n\n\n"),
        Example(f"{_NEWS}\n\nShare", f"{_NEWS}\n\nShare"),
    ),
)
def share_buttons(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Lines such as `Share this:`, `Click to share on Twitter (Opens in new window)`, `Print Email`, in a dozen
    languages, and beside them the names of networks. A row of such words is believed when two differ and one says
    what to do; one word alone (`Share`, `Email`, `Facebook`) stays: it may be a heading, a field of a form or an item
    of a list.

    ## Why it matters

    The same words stand on each page, between the title and the text, or between the text and its comments.

    ## Fix safety

    Unsafe in a text file. Conversion to a document sets the line aside as furniture and keeps it.

    ## Known from

    21 of 1,000 web texts, 159 of 1,000 whole pages in Markdown.
    """
    alone = {*lines.reading(_ALONE)}
    alone |= {line for line in lines.holding(_SHARE_OR_CLICK) if len(plain(line)) <= _LONGEST and _ONE.match(line.bare)}
    named = lines.holding(_SHARE_OR_NETWORK)
    alone |= {line for line in named if _MAIL_FIRST.fullmatch(line.bare)}
    rows = [line for line in named if line not in alone and _is_row(line)]
    rows += lines.reading(_BESIDE) if alone or rows else []
    for run in runs(sorted({*alone, *rows}, key=lambda line: line.number), lines):
        if not alone.isdisjoint(run) or _is_believed(run):
            yield from removals(run)


def _is_row(line: Line) -> bool:
    """Whether a line holds nothing but words of buttons and names of networks."""
    if line.bare[0] in _SPEECH or line.bare[-1] in ".?!" or len(plain(line)) > _LONGEST:
        return False
    words = words_of(line.bare).replace("e mail", "email").split()
    return 0 < len(words) <= 24 and _BUTTON_WORDS.issuperset(words) and words[0] not in _FILLER


def _is_believed(run: Sequence[Line]) -> bool:
    """Whether the words of a run say what to do, and are at least two."""
    words = {word for line in run for word in words_of(line.bare).replace("e mail", "email").split()}
    doing = words & _SHARE
    return len(doing) >= 2 or (bool(doing) and len(words & _NETWORK) >= 2)
