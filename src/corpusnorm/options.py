"""What a caller may choose. One frozen value that can be pickled and sent to any worker."""

from __future__ import annotations

from attrs import frozen


@frozen(kw_only=True)
class Options:
    """Settings of `corpusnorm.normalize` and `corpusnorm.check`.

    ``encoding`` is the declared encoding, used where the bytes are neither marked nor
    UTF-8. ``select`` and ``ignore`` name rules by code, name or family prefix. With
    ``unsafe`` unsafe fixes are applied as well.
    """

    encoding: str | None = None
    select: tuple[str, ...] = ("ALL",)
    ignore: tuple[str, ...] = ()
    unsafe: bool = False


DEFAULTS = Options()
