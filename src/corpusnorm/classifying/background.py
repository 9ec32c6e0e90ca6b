"""What documents in general are like: how many of them have each trait and each word.

A kind of one's own is learned against these shares. They were counted by `tools/train_kinds.py`
in the documents that the built-in kinds were learned from; none of those can be read off them.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any, Final

from attrs import field, frozen

HALVING: Final = 16
"""A share is kept as one byte: each sixteenth step is half as much."""


@frozen(kw_only=True)
class Background:
    """The share of documents that have each word or pair, and that reach each step of each trait.

    ``least`` is what is taken for a word that is not listed, since few documents have it.
    """

    language: str
    least: float
    words: Mapping[str, float] = field(repr=False)
    traits: Mapping[str, tuple[tuple[float, float], ...]] = field(repr=False)


def read_background(data: Mapping[str, Any]) -> Background:
    """The background out of what its file holds."""
    shares = [2 ** (-byte / HALVING) for byte in base64.b64decode(data["shares"])]
    return Background(
        language=data["language"],
        least=min(shares),
        words=dict(zip(data["words"].split("\n"), shares, strict=True)),
        traits={name: tuple((least, share) for least, share in steps) for name, steps in data["traits"].items()},
    )


@cache
def built_in_background() -> Background:
    """The background that comes with the package; read only where a kind is learned."""
    file = files("corpusnorm.classifying").joinpath("background.json")
    return read_background(json.loads(file.read_text(encoding="utf-8")))
