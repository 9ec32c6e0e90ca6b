"""Who is speaking: lines in which a reader begins to answer, lines that close a letter, lines that close a post.

Words of several languages, and the typographical habits of letters; each line is evidence and no proof.
"""

from __future__ import annotations

import re
from typing import Final

_GREETING: Final = re.compile(
    r"(?:hi|hello|hey|dear|hallo|liebe[rs]?(?! gr)|moin|servus|salut|bonjour|cher|chère|hola|querid[oa]|ciao|car[oa]"
    r"|olá|hej|hei"
    r"|thanks(?! to\b)|thank you(?! to\b)|danke(?! an\b)|vielen dank|merci|gracias|grazie|obrigad[oa]|tack"
    r"|(?:great|nice|good|interesting) (?:post|article|read|site|blog|work|job)"
    r"|(?:schöne|tolle)[rs]? (?:artikel|beitrag|folge|text)|congrat\w*|wow)\b|@\w",
    re.IGNORECASE,
)
_LETTER: Final = re.compile(r"(?:dear|cher|chère|querid[oa]|car[oa]|liebe[rs]?)\b", re.IGNORECASE)
_SMILEYS: Final = " 🙂😊😀:;-)("
_ADDRESS: Final = re.compile(
    r"[A-ZÀ-ÞА-Я](?:[a-zß-ÿа-я.’'-]{1,20}|[A-Z]{1,3})(?: [A-ZÀ-ÞА-Я][a-zß-ÿа-я.’'-]{0,20}){0,2},"
)
"""A line that is a name and a comma."""
_SIGN_OFF: Final = re.compile(
    r"(?:(?:best|kind|warm|with best)? ?regards|best wishes|cheers|yours(?: \w+)?|sincerely(?: yours)?|hth|take care"
    r"|(?:(?:ganz|viele|liebe|schöne|beste|herzliche|mit freundlichen|freundliche|sonnige)[nr]? )+gr[uü](?:ß|ss)e?n?"
    r"|gr(?:uß|üße)|lg|vg|mfg"
    r"|(?:bien )?cordialement|amicalement|bises|(?:un )?saludos?(?: cordiales)?|(?:un )?abrazo|(?:cordiali )?saluti"
    r"|abraços?|(?:met vriendelijke )?groet(?:en|jes)?|hälsningar|mvh|terveisin|pozdrawiam|с уважением"
    r"|(?:many |vielen |muchas )?(?:thanks|thank you|danke|dank|merci|gracias|grazie)"
    r"(?: in advance| again| im voraus|e mille)?)"
    r"(?:[,.!-]*\s+(?:from |aus )?(?!you\b|for\b|fürs?\b)[A-ZÀ-Þ][\w.-]*(?: [A-ZÀ-Þ][\w.-]*)?)?[,.! ]*",
    re.IGNORECASE,
)
_NAME_BELOW: Final = re.compile(r"[-–—~]? ?[A-ZÀ-ÞА-Я][\w.’'-]*(?: [A-ZÀ-ÞА-Я][\w.’'-]*){0,2}[.!]?|[\w-]{2,15}")
_CONTINUES: Final = re.compile(r"[(…]|\.\.|\\?<a |https?://|www\.|P\.? ?S\b|(?:[B-Hb-h]|[2-9])[.)] ")
_CODE: Final = re.compile(
    r"[\W_]{0,3}[{}][\W_]{0,3}|.{0,200}(?<![=:;])(?<![=:;]-)[;{}(]|//.*|(?:End|Next|Loop|Wend|fi|done|end|endif)\b.{0,20}|</[\w:]+>"
)
_FOOTER: Final = re.compile(
    r"\W*(?:(?:tags?|tagged|categor(?:y|ies)|filed under|posted (?:in|by|on)|share this|labels?|schlagwort\w*"
    r"|kategorien?|abgelegt unter|veröffentlicht (?:in|unter)|like this|like loading|related|ähnliche beiträge"
    r")\b|©|(?:source|quelle)s?:|update ?\d*: .|zuletzt (?:überarbeitet|aktualisiert|geändert)"
    r"|last (?:updated|edited)|updated (?:on )?(?:[a-z]{3,9} )?\d)",
    re.IGNORECASE,
)
_NOTICE: Final = re.compile(
    r"\W*(?:affiliate|disclosure|disclaimer|about the author|über (?:den autor|die autorin)"
    r"|à propos de l['’]auteur|sobre el autor|sull['’]autore|this post (?:contains|was sponsored)|(?:dieser )?beitrag"
    r" (?:enthält|entstand)|as an (?:amazon|affiliate)|\(?(?:werbung|anzeige)\b)",
    re.IGNORECASE,
)
_PUBLISHED: Final = re.compile(
    r"\W*(?:published by|veröffentlicht von|publié par|publicado por|pubblicato da)\b", re.IGNORECASE
)
_INVITES: Final = re.compile(
    r"(?:leave|post|drop|write) (?:me |us )?(?:a|your) comment|in the comments|comments? (?:below|section)"
    r"|let (?:me|us) know|share your|your (?:thoughts|comments|feedback)|(?:comments|suggestions)[\w ,]{0,30} welcome"
    r"|what do you think|(?:thanks|thank you)[\w ]{0,20} for (?:reading|visiting|stopping by|watching|listening)"
    r"|follow (?:me|us) on"
    r"|was meint ihr|in den kommentaren|eure (?:meinung|erfahrung|kommentare)|euer feedback|schreibt (?:mir|uns|es)\b"
    r"|freue mich (?:über|auf) (?:eure?|dein)|fürs (?:mit)?lesen|fürs zuhören|dites[- ](?:moi|nous)|en commentaire"
    r"|vos (?:avis|commentaires)|en los comentarios|cuéntame|nei commenti|fatemi sapere|deixe (?:seu|suas|um)"
    r"|nos comentários|laat het (?:me |ons )?weten|skriv en kommentar|в комментариях",
    re.IGNORECASE,
)
_STOPS: Final = '.!?…:;)}>"”»“'
_OPENING_QUOTES: Final = '“„«»"‘‚>'
_LONGEST_CLOSING: Final = 45
_SHORTEST_QUOTATION: Final = 25
_LONGEST_LOOKED_AT: Final = 60
_LEAST_SPACES: Final = 7
"""How many spaces a long line has that is no path and no code."""


def greets(bare: str) -> bool:
    """Whether a line speaks to somebody: "Hi Ann," or "Thanks, that helped", and no thanks to all readers."""
    if _GREETING.match(bare) is None or invites(bare):
        return False
    return len(bare) >= 40 or bare[-1] in ",!:–-" or " " in bare[:12]


def speaks(bare: str) -> bool:
    """Whether a line greets or thanks, behind a smiley or without."""
    return greets(bare.lstrip(_SMILEYS))


def answers(bare: str) -> bool:
    """Whether a line greets or thanks as readers do; "Dear Ann" stands over letters, too."""
    return speaks(bare) and _LETTER.match(bare.lstrip(_SMILEYS)) is None


def is_address(bare: str) -> bool:
    """Whether a line is a name with a comma, as over a letter, and not the closing of one."""
    return _ADDRESS.fullmatch(bare) is not None and not is_sign_off(bare)


def is_sign_off(bare: str) -> bool:
    """Whether a line closes a letter: "Best regards," with a name or without."""
    return len(bare) <= _LONGEST_CLOSING and _SIGN_OFF.fullmatch(bare) is not None


def is_signature(bare: str) -> bool:
    """Whether a line is a name behind a dash."""
    return bare[0] in "-–—~" and could_sign(bare)


def could_sign(bare: str) -> bool:
    """Whether a line could be the name under the closing of a letter."""
    return len(bare) <= _LONGEST_CLOSING and _NAME_BELOW.fullmatch(bare) is not None


def continues(bare: str, above: str) -> bool:
    """Whether a line goes on with the one ``above``: within a sentence, with a bracket, a link, "PS" or "B."."""
    if is_sign_off(above) or is_signature(above):
        return False
    return _CONTINUES.match(bare) is not None or (bare[0].islower() and above[-1] not in _STOPS)


def is_code(bare: str) -> bool:
    """Whether a line is the end of a block of program code."""
    return _CODE.fullmatch(bare) is not None


def closes_post(bare: str) -> bool:
    """Whether a line stands under a post: its tags, when it was changed, an affiliate notice, a note on its author."""
    if bare[-1] == ":":
        return False
    return _NOTICE.match(bare) is not None or (len(bare) < 1000 and _FOOTER.match(bare) is not None)


def publishes(bare: str) -> bool:
    """Whether a line says who published the post; a note on the author stands below."""
    return _PUBLISHED.match(bare) is not None


def invites(bare: str) -> bool:
    """Whether a line speaks to all readers: asks for comments, or thanks for reading."""
    return _INVITES.search(bare) is not None


def quoted(bare: str) -> str | None:
    """How what a line may quote begins: in quotation marks, or a long line; None if it can quote nothing."""
    if bare[:1] not in _OPENING_QUOTES:
        begin = bare[:_LONGEST_LOOKED_AT]
        return begin if begin.count(" ") >= _LEAST_SPACES else None
    text = bare.strip(_OPENING_QUOTES + "”’ ")
    return text[:_LONGEST_LOOKED_AT] if len(text) >= _SHORTEST_QUOTATION else None
