"""What readers say of a post and its writer never does: "Great post, thanks for sharing!"."""

from __future__ import annotations

import re
from typing import Final

_POST: Final = (
    r"(?:posts?|posting|articles?|blogs?|site|website|web ?page|info|information|resources?|tutorials?|write-?up|tips?"
    r"|podcast|episode|explanation|overview|summary|recipe|advice|beitr[aä]ge?|artikel|folge|texte?|bericht|anleitung"
    r"|rezept|seite|billet|partage|artículos?|entradas?|aportes?|información|articoli?|guida|artigos?|conteúdo|dicas?"
    r"|informaç(?:ão|ões)|sharing|writing this|posting this|compartir(?:lo)?|compartilhar|condividere"
    r"|condivisione|partager)"
)
_GOOD: Final = (
    r"(?:great|nice|good|interesting|awesome|excellent|wonderful|fantastic|amazing|informative|helpful|useful|lovely"
    r"|toller?|tolles|schöner?|schönes|guter?|gutes|interessanter?|super|spannender?|excellent|intéressant|muy buen"
    r"|buen|excelente|interesante|gran|ottimo|bell['’]|bel|ótimo|ótimas?|muito bom|bom)"
)
_THANKS: Final = (
    r"(?:many )?(?:thanks|thank you|thx|danke(?:schön)?|vielen dank|merci|muchas gracias|gracias|grazie|obrigad[oa])"
)
_PRAISE: Final = re.compile(
    rf"(?:(?:[A-ZÀ-Þ][\w-]+|[Hh](?:i|ello|ey)(?: [A-ZÀ-Þ][\w-]+)?)[,!] )?(?i:"
    rf"{_THANKS}[^.!?\n:]{{0,40}} (?:for|für|pour|por|per|pela?) [^.!?\n:]{{0,60}}?\b{_POST}\b"
    rf"|(?:(?:what )?an? |this is an? |such an? |really |very |sehr |un |una |um )*{_GOOD} ?(?:\w+ ){{0,2}}{_POST}"
    r"(?=[.,!;:…]|$| (?:and|but|although|thanks|thank you|indeed|i|you|und|aber|danke|merci|y|gracias|e|grazie)\b)"
    rf"|i (?:really |absolutely |just |so )?(?:love|loved|enjoyed|enjoy|like|liked) (?:this|your) (?:\w+ )?{_POST}\b"
    rf"|(?:the|this|your|dieser|der|el|il|o) {_POST} (?:is|was|ist|war|es|è|é) (?:\w+ )?{_GOOD})"
)
_OF_WRITER: Final = re.compile(
    r"\b(?:thank(?:s| you) to|to (?:everyone|all)|(?:you|thanks) all|reading|visiting|stopping by|watching|listening"
    r"|viewing|looking at|joining|subscri\w+|newsletter|feedback"
    r"|your (?:support|interest|visit|purchase|order|patience)"
    r"|fürs (?:mit)?lesen|if you (?:like|enjoy)\w*|follow (?:me|us)|share it)\b",
    re.IGNORECASE,
)
_OPENERS: Final = frozenset(
    "many thanks thank thx danke dankeschön vielen merci muchas gracias grazie obrigado obrigada what a an this such "
    "really very sehr un una um great nice good interesting awesome excellent wonderful fantastic amazing informative "
    "helpful useful lovely toll toller tolles schön schöne schöner schönes gute guter gutes interessant interessanter "
    "super spannend spannende spannender intéressant muy buen excelente interesante gran ottimo bel ótimo ótima ótimas "
    "muito bom i the your dieser der el il o hi hello hey".split()
)
"""The first words of what readers say, looked up first because most lines begin with others; a name has a sign."""
_LONGEST_BEGINNING: Final = 200
"""Characters at the beginning of a comment that are looked at."""


def praises(bare: str) -> bool:
    """Whether a line begins with thanks for the post or praise of it, as a reader's does and the writer's does not."""
    first = bare.partition(" ")[0]
    if first.lower() not in _OPENERS and first[-1:] not in (",", "!") and "'" not in first and "’" not in first:
        return False
    beginning = bare[:_LONGEST_BEGINNING]
    return _PRAISE.match(beginning) is not None and _OF_WRITER.search(beginning) is None
