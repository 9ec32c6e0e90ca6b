"""The like button of WordPress, as it stands in extracted text under a comment."""

from __future__ import annotations

import re
from typing import Final

LIKE_WIDGET: Final = "comment-like-widget"
"""The rule that marks the widget which closes a comment."""

LABELS = (
    "Like", "J’aime", "J'aime", "Liken", "Gefällt mir", "Me gusta", "M’agrada", "M'agrada", "Gústame", "Curtir",
    "Gosto", "Mi piace", "Vind ik leuk", "Leuk", "Gilla", "Synes godt om", "Liker", "Lik", "Tykkää", "Tykkään",
    "Meeldib", "Lubię", "Lubię to", "Polub", "Polubienie", "To se mi líbí",
    "Líbí se mi", "Páči sa mi to", "Všeč mi je", "Sviđa mi se", "Kedvelés", "Tetszik", "Kedvelem", "Îmi place",
    "Apreciază", "Beğen", "Μου αρέσει", "Μου αρέσει!", "Нравится", "Мне нравится", "Лайк", "Подобається",
    "Вподобати", "Харесвам", "Ми се допаѓа", "Patinka", "Patīk", "Suka", "Thích", "Atsegin dut",
    "いいね", "いいね！", "喜欢", "喜歡", "赞", "讚", "좋아요", "إعجاب", "أعجبني", "پسندیدن", "לייק", "אהבתי", "ถูกใจ",
)  # fmt: skip
"""What the button says in WordPress, by language. The page shows it once, a screen reader reads it twice."""

_COUNTS = (
    "Liked by", "Aimé par", "Gefällt", "Gefällt mir", "Le gusta a", "Les gusta a", "Gustado por", "Curtido por",
    "Gostado por", "Piace a", "Geliked door", "Leuk gevonden door", "Gillas av", "Gillad av", "Likt av",
    "Synes godt om af", "Polubione przez", "Lubi to", "Líbí se", "Disukai oleh", "Понравилось", "Beğenen",
)  # fmt: skip
LABEL = "|".join(re.escape(label) for label in sorted(LABELS, key=len, reverse=True))
_COUNT = rf"(?:{'|'.join(sorted(_COUNTS, key=len, reverse=True))}) \d{{1,6}}(?: [^\W\d_]{{3,12}})?"
_WIDGET = re.compile(rf"(?:(?P<label>{LABEL}) ?)?(?:(?P=label)|{_COUNT})")
_COUNTED = re.compile(
    r"(?P<count>\d{1,6}) likes?|(?:likes?|gefällt mir|j[’']aime|me gusta|mi piace|gosto) \((?P<behind>\d{1,6})\)",
    re.IGNORECASE,
)
_OTHER_COUNT = re.compile(r"[^\W_a-zß-ÿа-яё][^\n.?!]{0,45}")
"""What follows the label where it is counted who likes: words that begin anew, or the figure."""
_FIGURE = re.compile(r"(?<!\d)\d{1,6}(?!\d)")
_MOST_WORDS = 5
"""Words beside the label of a count of likes."""

_DIGIT = re.compile(r"\d")
_LONGEST = 70
"""Characters of a count of likes."""


def is_doubled(bare: str) -> bool:
    """Whether a line is the same twice, with one character between at most."""
    half = len(bare) // 2
    return half > 0 and bare[0] == bare[-half] and bare[:half] == bare[-half:]


def is_like_widget(bare: str) -> bool:
    """Whether a line, without white space around it, is the button and nothing else."""
    may_be = 0 < len(bare) <= _LONGEST and (is_doubled(bare) or _DIGIT.search(bare) is not None)  # few lines pass
    return may_be and _WIDGET.fullmatch(bare) is not None


def label_of(bare: str) -> str | None:
    """The label that a line says twice, with the space after it where one stands between; None where it counts."""
    return bare[: len(bare) - len(bare) // 2] if is_doubled(bare) else None


def counts_for(bare: str, label: str) -> bool:
    """Whether a line is ``label``, which this text has as its button, with a count run into it: TykkääTykätty 3 kertaa.

    How many like something is told in another way in each language; what all have in common is this form.
    """
    if not (bare.startswith(label) and len(label) < len(bare) <= _LONGEST):
        return False
    rest = bare[len(label) :]
    if len(rest.split()) > _MOST_WORDS:  # "Liked by Ann and 3 others" counts one more
        return False
    return _OTHER_COUNT.fullmatch(rest) is not None and len(_FIGURE.findall(rest)) == 1


def widget_likes(widget: str) -> int | None:
    """How many like the comment by a line that is known for its button; None where it does not tell.

    21 for "LikeLiked by 21 people", None for "LikeLike".
    """
    figures = _FIGURE.findall(widget)
    return int(figures[0]) if len(figures) == 1 else None


def likes(counter: str) -> int | None:
    """How many like a post by the line of a counter: 3 for "3 Likes" and "Like (3)", None for any other line."""
    match = _COUNTED.fullmatch(counter.strip())
    return int(match["count"] or match["behind"]) if match else None
