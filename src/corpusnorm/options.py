"""What a caller may choose. One frozen value that can be pickled and sent to any worker."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from attrs import Attribute, field, frozen
from attrs.validators import and_, ge, le

from corpusnorm.classifying.custom import CustomKind

HOUSE_STYLES: Final = {
    "keep": (),
    "straight": ("curly-quotation-mark",),
    "curly": ("straight-quotation-mark",),
}
"""What can be asked of quotation marks and apostrophes, and the rules that see to it."""

LEAST_CONFIDENCE: Final = 0.3
"""Below this probability a kind is not told; see `docs/explanation/kinds.md` for what other values give."""


def _names(value: Iterable[str]) -> tuple[str, ...]:
    if isinstance(value, str):
        raise TypeError(f"names of rules stand in a tuple, also a single one: ({value!r},)")
    return tuple(value)


def _is_house_style(_: Options, attribute: Attribute[Any], value: object) -> None:
    if value not in HOUSE_STYLES:
        raise ValueError(f"'{attribute.name}' must be {' or '.join(map(repr, HOUSE_STYLES))}: {value!r}")


@frozen(kw_only=True)
class Options:
    """Settings of `corpusnorm.normalize` and `corpusnorm.check`.

    ``encoding`` is the declared encoding, used where the bytes are neither marked nor
    UTF-8. ``select`` and ``ignore`` name rules by code, name or family prefix. With
    ``unsafe`` unsafe fixes are applied as well. ``least_confidence`` (0 to 1) is the
    probability below which the kind of a document is given as unknown. ``quotes`` is the
    house style of quotation marks and apostrophes: ``straight``, ``curly``, or ``keep``,
    which leaves them as their author set them. ``kinds`` are kinds of one's own, as
    `read_kinds` gives them, which are told beside the built-in ones.

    Raises:
        TypeError: ``select`` or ``ignore`` is a string.
        ValueError: ``quotes`` is none of these, or ``least_confidence`` no probability.
    """

    encoding: str | None = None
    select: tuple[str, ...] = field(default=("ALL",), converter=_names)
    ignore: tuple[str, ...] = field(default=(), converter=_names)
    unsafe: bool = False
    least_confidence: float = field(default=LEAST_CONFIDENCE, validator=and_(ge(0.0), le(1.0)))
    quotes: str = field(default="keep", validator=_is_house_style)
    kinds: tuple[CustomKind, ...] = ()

    @property
    def selected(self) -> tuple[str, ...]:
        """What ``select`` names, and the rules of the house style."""
        return (*self.select, *HOUSE_STYLES[self.quotes])


DEFAULTS = Options()
