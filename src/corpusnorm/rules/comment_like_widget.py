"""comment-like-widget: the button that counts who likes a comment, left between comments."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.line import Line
from corpusnorm.rule import Example, Stage, line_rule

_LABELS = (
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
_LABEL = "|".join(re.escape(label) for label in sorted(_LABELS, key=len, reverse=True))
_COUNT = rf"(?:{'|'.join(sorted(_COUNTS, key=len, reverse=True))}) (?P<count>\d{{1,6}})(?: [^\W\d_]{{3,12}})?"
_WIDGET = re.compile(rf"(?:(?P<label>{_LABEL}) ?)?(?:(?P=label)|{_COUNT})")
_INLINE = re.compile(rf"(?<![^\s.!?)\"”])(?P<label>{_LABEL})(?P=label)(?=\s)")
_DOUBLED = re.compile(r"([^\W\d_].{1,28}[^\W\d_]) ?\1")
_DOUBLES = tuple(label * 2 for label in _LABELS)
_OFTEN = 3
_LONGEST = 70


@line_rule(
    code="CM001",
    name="comment-like-widget",
    stage=Stage.MARKERS,
    safety=Safety.UNSAFE,
    message="Like button of a comment",
    cure="Remove its words; the empty line stays",
    examples=(
        Example("Well said.\nLikeLike\nI agree.", "Well said.\n\nI agree."),
        Example("The Like Like swallowed my shield.", "The Like Like swallowed my shield."),
    ),
)
def comment_like_widget(lines: Sequence[Line], facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Lines that hold nothing but the like button of WordPress, in some forty languages: its word twice, once for the
    eye and once for screen readers (`LikeLike`, `J’aimeJ’aime`, `Me gustaMe gusta`), or with the count
    (`LikeLiked by 21 people`). Also a capitalised word that stands doubled on at least three lines, if no other
    does. In the middle of a line a doubled label is reported without a change.

    ## Why it matters

    It is no text, but it says where a comment ends: often nothing else does.

    ## Fix safety

    Unsafe: where the line is taken out of a plain text, only an empty line is left between the comments, and the count
    of likes is lost. Conversion to a document keeps both.

    ## Known from

    Blogs on WordPress.com and with Jetpack: the link says *Like*, and so does the text behind it.
    """
    text = "\n".join(line.text for line in lines)
    is_inline = any(double in text for double in _DOUBLES)
    repeated = _repeated(lines)
    for line in lines:
        if _is_widget(line.bare) or line.bare == repeated:
            yield Edit(line.span, "")
        elif is_inline:
            for match in _INLINE.finditer(line.text):
                yield Edit(Span(line.start + match.start(), line.start + match.end()), None)


def _is_widget(bare: str) -> bool:
    return 0 < len(bare) <= _LONGEST and _WIDGET.fullmatch(bare) is not None


def _repeated(lines: Sequence[Line]) -> str | None:
    """The one capitalised word that stands doubled on several lines.

    Where several words do, or a known label besides, they are the names of those who write.
    """
    doubled = Counter(line.bare for line in lines if 6 <= len(line.bare) <= _LONGEST and _DOUBLED.fullmatch(line.bare))
    if len(doubled) != 1:
        return None
    (bare, count), *_ = doubled.items()
    return bare if count >= _OFTEN and bare[0].isupper() and bare.isalpha() else None


def likes(line_text: str) -> int | None:
    """How many like the comment, or None where a line does not tell: 21 for `LikeLiked by 21 people`."""
    match = _WIDGET.fullmatch(line_text.strip())
    if match is None:
        return None
    return None if match["count"] is None else int(match["count"])
