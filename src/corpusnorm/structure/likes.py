"""The like button of WordPress, as it stands in extracted text under a comment."""

from __future__ import annotations

import re
from typing import Final

LIKE_WIDGET: Final = "comment-like-widget"
"""The rule that marks the widget which closes a comment."""

LABELS = (
    "Like", "J’aime", "J'aime", "Liken", "Gefällt mir", "Me gusta", "M’agrada", "M'agrada", "Gústame", "Curtir",
    "Gosto", "Mi piace", "Vind ik leuk", "Leuk", "Gilla", "Synes godt om", "Liker", "Lik", "Tykkää", "Tykkään",
    "Meeldib", "Lubię to", "Polub", "To se mi líbí", "Líbí se mi", "Páči sa mi to", "Všeč mi je", "Sviđa mi se",
    "Tetszik", "Kedvelem", "Îmi place", "Apreciază", "Beğen", "Μου αρέσει", "Нравится", "Мне нравится", "Лайк",
    "Подобається", "Вподобати", "Харесвам", "Ми се допаѓа", "Patinka", "Patīk", "Suka", "Thích", "Atsegin dut",
    "いいね", "いいね！", "喜欢", "喜歡", "赞", "讚", "좋아요", "إعجاب", "أعجبني", "پسندیدن", "לייק", "אהבתי", "ถูกใจ",
)  # fmt: skip
"""What the button says in WordPress, by language. The page shows it once, a screen reader reads it twice."""

_COUNTS = (
    "Liked by", "Aimé par", "Gefällt", "Gefällt mir", "Le gusta a", "Les gusta a", "Gustado por", "Curtido por",
    "Gostado por", "Piace a", "Geliked door", "Leuk gevonden door", "Gillas av", "Gillad av", "Likt av",
    "Synes godt om af", "Polubione przez", "Lubi to", "Líbí se", "Disukai oleh", "Понравилось", "Beğenen",
)  # fmt: skip
_LABEL = "|".join(re.escape(label) for label in sorted(LABELS, key=len, reverse=True))
_COUNT = rf"(?:{'|'.join(sorted(_COUNTS, key=len, reverse=True))}) (?P<count>\d{{1,6}})(?: [^\W\d_]{{3,12}})?"
_WIDGET = re.compile(rf"(?:(?P<label>{_LABEL}) ?)?(?:(?P=label)|{_COUNT})")
_COUNTED = re.compile(r"(?P<count>\d{1,6}) likes?", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_LONGEST = 70


def is_like_widget(bare: str) -> bool:
    """Whether a line, without white space around it, is the button and nothing else."""
    if not 0 < len(bare) <= _LONGEST:
        return False
    half = len(bare) // 2
    may_be = bare[:half] == bare[-half:] or _DIGIT.search(bare) is not None  # cheap, and few lines pass
    return may_be and _WIDGET.fullmatch(bare) is not None


def likes(widget: str) -> int | None:
    """How many like the comment, or None where the button does not tell.

    21 for "LikeLiked by 21 people", 3 for "3 Likes", None for "LikeLike".
    """
    match = _WIDGET.fullmatch(widget.strip()) or _COUNTED.fullmatch(widget.strip())
    if match is None or match["count"] is None:
        return None
    return int(match["count"])
