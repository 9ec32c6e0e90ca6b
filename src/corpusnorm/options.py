"""What a caller may choose. One frozen value that can be pickled and sent to any worker."""

from __future__ import annotations

from typing import Final

from attrs import field, frozen
from attrs.validators import and_, ge, le

LEAST_CONFIDENCE: Final = 0.4
"""Below this probability a kind is not told; see `docs/explanation/kinds.md` for what other values give."""


@frozen(kw_only=True)
class Options:
    """Settings of `corpusnorm.normalize` and `corpusnorm.check`.

    ``encoding`` is the declared encoding, used where the bytes are neither marked nor
    UTF-8. ``select`` and ``ignore`` name rules by code, name or family prefix. With
    ``unsafe`` unsafe fixes are applied as well. ``least_confidence`` is the probability below
    which the kind of a document is given as unknown.
    """

    encoding: str | None = None
    select: tuple[str, ...] = ("ALL",)
    ignore: tuple[str, ...] = ()
    unsafe: bool = False
    least_confidence: float = field(default=LEAST_CONFIDENCE, validator=and_(ge(0.0), le(1.0)))


DEFAULTS = Options()
