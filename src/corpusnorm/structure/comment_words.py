"""The words of comment sections, in the languages of their interfaces: data, no method.

They are those of WordPress, Blogger, Movable Type, and of the usual forums. A text may have
a thread without any of them; they are evidence, weighed in `corpusnorm.structure.thread`.
"""

from __future__ import annotations

import re
from typing import Final

from corpusnorm.structure.alternatives import by_letter

_SECTION_WORDS: Final = (
    r"thoughts?|comments?|responses?|replies|reply|kommentare?|antwort(?:en)?|gedanken?|reaktion(?:en)?|meinung(?:en)?"
    r"|commentaires?|réponses?|réflexions?|pensées?|comentarios?"
    r"|respuestas?|pensamientos?|comentários?|respostas?|pensamentos?|ideias?|comentaris?|respostes|comentarii"
    r"|commenti|commento|rispost[ae]|pensier[oi]|reacties?|gedachten?"
    r"|kommentarer?|svar|tank(?:e|ar|er)|kommentti(?:a)?|kommenttia|vastaus(?:ta)?"
    r"|komentarz\w*|odpowied[zź]i?|myśl\w*|komentáře?|komentářů|yorum|komentar|tanggapan|hozzászólás"
    r"|комментари\w*|ответ\w*|мысл\w*|коментар\w*|(?:条)?评论|(?:件の)?コメント|σχόλι\w*"
    r"|discussion|trackbacks|reactions|kommentarbereich"
)
SECTION_VOCABULARY: Final = frozenset(
    "thought thoughts comment comments response responses reply replies discussion reactions trackbacks kommentar "
    "kommentare kommentarer kommentarbereich antwort antworten gedanke gedanken reaktion reaktionen meinung meinungen "
    "commentaire commentaires réponse réponses réflexion réflexions pensée pensées comentario comentarios respuesta "
    "respuestas pensamiento pensamientos comentário comentários resposta respostas pensamento pensamentos ideia "
    "comentari comentaris respostes comentarii commento commenti risposta risposte pensiero pensieri reactie reacties "
    "gedachte gedachten svar tanke tankar tanker kommentit kommentti kommenttia vastaus vastausta komentarz komentarze "
    "komentarzy odpowiedź odpowiedzi myśl komentář komentáře komentářů yorum komentar tanggapan hozzászólás "
    "комментарий комментарии ответ ответы мысль коментар коментарі 评论 コメント σχόλια σχόλιο".split()
)
"""The words one of which is in each heading of comments that has no figures."""

_SECTION_NAMES: Final = (
    "comments|(?:reader |user |leser|die |alle |all |top rated |top |best |featured )?(?:comments|kommentare)|responses"
    "|replies|discussion(?: about this post)?|kommentare|kommentarbereich|commentaires|réponses|comentarios"
    "|comentários|commenti|reacties|kommentarer|kommentit|komentarze|комментарии|reactions|trackbacks"
)
_ONE: Final = "one|eine?|une?|uno|una|uma?|één|eén|een|ett|én|yksi|jeden|jedna|один"
_SECTION = re.compile(
    rf"(?:.{{1,150}} [—–-] )?(?:(?P<count>\d[\d.,]*|(?P<one>{_ONE})|two|three|four|five|no)(?: |(?<=\d)(?=[^\W\d]))"
    rf"(?:(?:user|reader) )?(?:{_SECTION_WORDS})"
    rf"(?:(?: (?:to|on|for|in|so far|zu|auf|über|sur|à|en|a|su|para|i|at|about|till|på|op|na)\b"
    r"| ?[:»“”„\"'(—–-]).{0,150})?"
    rf"|(?:{_SECTION_NAMES})(?: ?[(\[]?(?P<count_after>\d+)[)\]]?)? ?:?)",
    re.IGNORECASE,
)
FORM: Final = re.compile(
    r"(?:leave|post|add|write|submit) (?:a|your|new) (?:reply|comment)|join the (?:conversation|discussion)|post reply"
    r"|(?:add|submit|post|enter|new|your) (?:a )?comment"
    r"|kommentar (?:verfassen|schreiben|hinterlassen|hinzufügen|abgeben)|(?:hinterlasse|schreiben sie) einen kommentar"
    r"|schreibe? einen kommentar|laisser un commentaire|deja (?:un comentario|una respuesta)|deixe (?:um comentário"
    r"|uma resposta)|lascia un commento|rispondi\b"
    r"|lämna (?:ett svar|en kommentar)|kommentera|jätä kommentti|geef een reactie|dodaj komentarz"
    r"|добавить комментарий|publicar un comentario|enregistrer un commentaire|kommentar veröffentlichen"
    r"|your e-?mail address will not be published|(?:the )?comments (?:to this entry )?are (?:now )?closed"
    r"|(?:die )?kommentare sind geschlossen|(?:leider )?sind keine kommentare möglich|keine kommentare möglich"
    r"|(?:die )?kommentarfunktion (?:für [^\n]{1,30} )?ist (?:deaktiviert|geschlossen)"
    r"|commenting (?:has been|is) (?:disabled|closed)"
    r"|kommentarer inaktiverade|you must (?:log in|be logged in|sign in)"
    r"|(?:log|sign) in (?:or \w+ )?to (?:reply|comment|post)"
    r"|sie müssen (?:sich )?(?:anmelden|angemeldet)|fill in your details below|rss feed for comments"
    r"|post navigation|beitrags-?navigation|navigation des articles|navegación de entradas|navigazione articoli"
    r"|(?:newer|neuerer|next|älterer|older|previous) (?:post|entry)\b|related (?:topics|threads|posts)|similar threads"
    r"|this (?:topic|thread|discussion) (?:was|is|has been) (?:automatically |now )?(?:closed|locked)\b"
    r"|dieses thema (?:wurde|ist) (?:automatisch )?geschlossen\b"
    r"|subscribe to:|you are not allowed to|display posts from previous",
    re.IGNORECASE,
)
"""What stands below a thread: the form for a new comment, or the way to the next page."""

FIELD: Final = re.compile(r"(?:your )?(?:name|e-?mail)(?: address)? ?\*", re.IGNORECASE)
"""A field of a form that must be filled in."""
INVITATION: Final = re.compile(
    r"\b(?:comment|comentário|comentario|commentaire|commento|kommentar|reply|respuesta|reactie)[es]?s?\b",
    re.IGNORECASE,
)
"""A word of a form that is one for a comment."""

_REPLY: Final = (
    r"reply|replies|antworten|répondre|responder|rispondi|svara|svar|vastaa|beantwoorden|odpowiedz|ответить"
    r"|quote|zitieren|zitat|citer|citar|add to quote|multi-?quote|report(?: abuse| post)?|melden|flag|permalink"
    r"|permanenter link|reply with quote|mit zitat antworten|reply to (?:this|comment)(?: comment)?"
    r"|delete|löschen|supprimer|eliminar|excluir|elimina|ta bort|poista"
    r"|odpovědět|odpovedať|yanıtla|cevapla|válasz|răspunde|απάντηση|відповісти|odgovori|返信|回复|回覆"
    r"|loading(?:\.\.\.|…)|in reply to"
    r"|direct link|reply to this comment|cancel reply|expand full comment|last reply|parent"
)
_OTHER: Final = (
    r"like|likes|liken|share|edit|link|save|top|embed|print|email|up|down|bookmark|thanks|love|haha|wow|agree"
    r"|teilen|bearbeiten|nach oben|back to top|post|helpful|informative|gefällt mir|like this|more options|journal"
    r"|sort by|oldest first|newest first|most reactions|see less|see more|post cancel"
    r"|logged|report to moderator|find|view public profile"
    r"|copy link|share link|twitter|facebook|click to expand|read more|show more|mehr anzeigen|aufklappen"
    r"|subscribe to comments(?: with rss)?|view all|read all comments|online|offline"
    r"|link permanente|permalien|lien permanent|enlace permanente|permalänk|постоянная ссылка"
)
REPLY_VOCABULARY: Final = frozenset(
    "reply replies antworten répondre responder rispondi svara svar vastaa beantwoorden odpowiedz ответить quote "
    "odpovědět odpovedať yanıtla cevapla válasz răspunde απάντηση відповісти odgovori 返信 回复 回覆 "
    "zitieren zitat citer citar multi multiquote parent report melden flag permalink permanenter delete löschen "
    "supprimer eliminar excluir elimina bort poista loading link expand".split()
)
"""The words one of which is in each button that only a comment has."""

RUN_IN: Final = ("↓", " Reply", " Antworten", " Répondre", " Responder", " Rispondi", " Svara", " Odpowiedz")
"""What ends a button that may be run into the end of a comment: "… and so it was. Reply ↓"."""
_RUN_IN = re.compile(rf".*\S (?i:{_REPLY}) ?↓|.*[.!?…)”\"] (?:{'|'.join(map(str.strip, RUN_IN[1:]))})", re.DOTALL)

CONTROL: Final = re.compile(
    rf"(?:\W*(?:{by_letter(f'{_REPLY}|{_OTHER}')})(?: to [^\n]{{1,40}})?)+\W*"
    r"(?:\d{1,2} ?(?:min|hrs?|wks?|yrs?|[hdwy]))?"
    rf"|(?:\w )?(?:\d+ repl(?:y|ies) )?last reply(?:\W+(?:{_REPLY}))*\W*\d{{0,5}}",
    re.IGNORECASE,
)
REPLY: Final = re.compile(rf"{_REPLY}", re.IGNORECASE)
LIKES: Final = re.compile(
    r"(?:liked|aimé|gefällt|geliked) (?:by|par|von) [^\n]{1,60}"
    r"|(?:\W?\+?\d+ )?(?:likes?|points?|upvotes?|votes?|reactions?)"
    r"|\d+ (?:replies|reply|antworten|repl(?:y|ies) by .{1,40}|more comments?(?:\.\.\.|…)?)"
    r"|(?:\d+ )?(?:reactions?|reaktionen) ?:.{0,200}|👍 ?\d*"
    r"|(?:(?:and|und) )?\d+ (?:persons?|people|personen|others?(?: persons?)?|weitere)|gefällt \d+ personen?|\d+ kudos?"
    r"|rated \d(?:\.\d+)? out of \d|rating: \d+ votes?"
    r"|\d+ (?:[„«\"]?gefällt mir[“»\"]?|j['’]aime|me gusta|mi piace|curtidas?)",
    re.IGNORECASE,
)
VERB: Final = (
    r"says|said|writes|wrote|sagt|sagte|schreibt|schrieb|meint|meinte|dit|a dit|écrit|a écrit|dice|dijo|ha dicho"
    r"|escribió|disse|diz|scrive|ha scritto|ha detto|zegt|schreef|säger|skriver|skrev|sa|sanoo|kirjoitti|pisze"
    r"|powiedział\(a\)|пишет|говорит|сказал|replied|commented"
    r"|hat gesagt|siger|sier|napsal|napsala|říká|povedal|szerint|spune|a spus|dedi ki|diyor ki|λέει|είπε|каже|пише|каза"
    r"|kaže|ha dit|ütleb|rašo|より"
)
VERB_VOCABULARY: Final = frozenset(
    word for verb in VERB.split("|") for word in (verb.removesuffix(r"\(a\)").split()) if len(word) > 1
)
"""The words of the verbs of saying."""

BY: Final = re.compile(
    r"(?P<by>(?:(?:re: .{0,60} )?(?:posted|post|comment(?:ed)?|written|submitted|reply|kommentar|geschrieben|verfasst"
    r"|gepostet|erstellt|publié|publicado|inviato|enviado|scritto|escrito|beitrag|posté"
    r"|rédigé|inlägg|skrivet|skriven|postat) ?(?:by|von|par|por|da|de|av)\b"
    r"|by\b|von\b|par\b|por\b|av\b) ?:? ?)(?P<name>.*)",
    re.IGNORECASE,
)
SIGNATURE: Final = "posted by: "
"""The form of the signature that two platforms put under comments, and without the colon over or under posts."""
COMMENTS_BY: Final = re.compile(r"comment(?:ed)? by|kommentar von", re.IGNORECASE)
"""A signature that is one of a comment."""
BY_VOCABULARY: Final = frozenset(
    "re posted post comment commented written submitted reply kommentar geschrieben verfasst gepostet erstellt publié "
    "publicado inviato enviado scritto escrito beitrag posté rédigé inlägg skrivet skriven postat by von par por "
    "av".split()
)
"""What a signature begins with."""
AGO_VOCABULARY: Final = frozenset("ago vor hace il zuvor geleden sedan siden".split())
"""Words one of which tells how long ago it was."""
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
BESIDE_LINK: Final = re.compile(
    r"(?P<name>[^\n]{1,50}?)(?: (?:am|on|at|le|el|il|em|op))?[ |·•–—-]+"
    r"(?:permanenter link|permalink|link permanente|permalien|lien permanent|enlace permanente|permalänk)",
    re.IGNORECASE,
)
"""A name with the link to the comment, as a header is left that has lost its time: "Ann on Permalink"."""
AVATAR: Final = re.compile(
    r"[^\n]{1,50}(?:'s|’s)? (?:avatar|gravatar|profile picture)|(?:avatar|profilbild|bild) (?:von|of|for|de|di) .{1,50}"
    r"|user avatar|avatar|image|\[[\w.-]{1,40}\]|\[[ _]*\]|\(button\)|gravatar|\W",
    re.IGNORECASE,
)
BADGE: Final = re.compile(
    r"(?:\(?(?:author|(?:post|topic) author|op|(?:discussion|thread|topic) starter|original poster"
    r"|(?:[\w.-]+ )?moderator|administrator|admin|staff|guest|gast|(?:[\w.-]+ )?(?:members?|mitglied)|autor"
    r"|beitragsautor|verfasser|registered"
    r"|verified|mod|(?:\w )?(?:off|on)line|\S.{0,40} is (?:off|on)line(?: now)?)\)?)",
    re.IGNORECASE,
)
CARD: Final = re.compile(
    r"(?:joined?(?: date)?|join date|member since|registered|posts|messages|reaction score|reactions received|beiträge"
    r"|dabei seit|mitglied seit|registriert|inscrit|inscription|mensajes|registrado|messaggi|registrato|iscritto|inlägg"
    r"|berichten|сообщени\w+|регистрация|\d[\d.,]* (?:posts|messages|beiträge))\b",
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
    r"|(?:als )?antwort auf|en réponse à|en respuesta a|in risposta a|em resposta a|als reactie op|som svar på"
    r"|w odpowiedzi na|в ответ на) ?:? @?(?P<name>[^\s@][^\n:.!?]{0,40}?):?",
    re.IGNORECASE,
)
"""What stands in the header of an answer: "In reply to Ann"."""
EDITED: Final = re.compile(r"(?:wrote )?(?:on )?last edited by(?: \S{1,30})?", re.IGNORECASE)
"""What is left over a post of the times when it was written and changed, which a script fills in."""
PINGBACK: Final = re.compile(r"(?:pingback|trackback)s?(?: (?:by|from|von))? ?:? ?", re.IGNORECASE)
EXCERPT: Final = re.compile(r"\[(?:…|\.\.\.)\][^\n]+\[(?:…|\.\.\.)\]")
"""What a site that links here quotes of itself."""
NONE_YET: Final = re.compile(r"(?:0|no|keine?|aucun|sin|nessun|inga?) ?(?=\D)", re.IGNORECASE)


_LONGEST_RUN_IN: Final = 60


def ends_in_button(bare: str) -> bool:
    """Whether a comment ends in the button that stands under it, run into its last line behind a sentence."""
    return bare.endswith(RUN_IN) and _RUN_IN.fullmatch(bare[-_LONGEST_RUN_IN:]) is not None


_QUOTATION: Final = re.compile('[“”„«»"]')


_COUNT_AT_END: Final = re.compile(
    r"\d (?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties)", re.IGNORECASE
)
_LONGEST_COUNT: Final = 15


def counts_comments(bare: str) -> bool:
    """Whether a short line ends in a count of comments, as the categories of a post do in a list of posts."""
    place = bare.rfind(" ") - 1
    return 0 < place < 100 and len(bare) - place <= _LONGEST_COUNT and bool(_COUNT_AT_END.fullmatch(bare, place))


def announced_count(plain: str) -> int | None:
    """How many comments a heading announces: 12 for "12 thoughts on …", -1 without a count, None for no heading.

    "One thought on “Fog”" counts 1, and "One answer to fog" -1: it may be the heading of a section.
    """
    match = _SECTION.fullmatch(plain.strip("±[] "))
    if match is None:
        return None
    if match["one"] and (match.end("one") == plain.rfind(" ") or _QUOTATION.search(plain)):
        return 1
    count = match["count"] or match["count_after"]
    return int(count.replace(",", "").replace(".", "")) if count and count[0].isdigit() else -1
