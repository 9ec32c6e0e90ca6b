"""comment-like-widget: the button that counts who likes a comment, left between comments."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.furniture import removals
from corpusnorm.line import Line, Lines
from corpusnorm.rule import Example, Stage, line_rule
from corpusnorm.structure.likes import counts_for, is_doubled, is_like_widget, label_of

_OFTEN = 3
"""How often a word stands alone that is a button."""

_SHORTEST, _LONGEST = 6, 70


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
def comment_like_widget(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Lines that hold nothing but the like button of WordPress, in some forty languages: its word twice, once for the
    eye and once for screen readers (`LikeLike`, `J’aimeJ’aime`, `Me gustaMe gusta`), or with the count
    (`LikeLiked by 21 people`), in whatever words it is counted behind the label of the button. Also a capitalised
    word that stands doubled on at least three lines, if no other does.

    ## Why it matters

    It is no text, but it says where a comment ends: often nothing else does.

    ## Fix safety

    Unsafe: where the line is taken out of a plain text, only an empty line is left between the comments, and the count
    of likes is lost. Conversion to a document keeps both.

    ## Known from

    Blogs on WordPress.com and with Jetpack: the link says *Like*, and so does the text behind it.
    """
    doubled = [line for line in lines.filled if len(line.bare) <= _LONGEST and is_doubled(line.bare)]
    repeated = _repeated(doubled)
    found = [line for line in (*doubled, *lines.with_digits) if line.bare == repeated or is_like_widget(line.bare)]
    labels = {label for line in found if (label := label_of(line.bare))}
    if labels:
        found += [line for line in lines.with_digits if any(counts_for(line.bare, label) for label in labels)]
    yield from removals(found)


def _repeated(lines: Sequence[Line]) -> str | None:
    """The one capitalised word that stands doubled on several of ``lines``, all of which are something doubled.

    Where several words do, or a known label besides, they are the names of those who write.
    """
    long = (line.bare for line in lines if len(line.bare) >= _SHORTEST)
    doubled = Counter(bare for bare in long if bare[0].isalpha() and bare[-1].isalpha())
    if len(doubled) != 1:
        return None
    (bare, count), *_ = doubled.items()
    return bare if count >= _OFTEN and bare[0].isupper() and bare.isalpha() else None
