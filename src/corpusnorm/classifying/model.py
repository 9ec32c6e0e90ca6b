"""The trained model: a weight for each trait and each word, and what they add up to.

The weights of one feature for all kinds are kept in one integer, a field of bits for each, so
that one addition adds them all: adding up a few hundred features is one call of `sum`.
"""

from __future__ import annotations

import base64
import json
import math
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, Final

from attrs import define, field, frozen

_FIELD: Final = 4
"""Bytes to a field: enough for the sum of some thousands of weights."""
_OFFSET: Final = 1 << 15
"""What is added to every weight, so that no field is ever below zero."""


def pack(weights: Sequence[int]) -> int:
    """The weights for all kinds as one integer, which can be added to others."""
    return int.from_bytes(b"".join((weight + _OFFSET).to_bytes(_FIELD, "little") for weight in weights), "little")


def _pack_bytes(row: bytes, floor: int) -> int:
    """The same for weights that are stored as bytes; ``floor`` holds, packed, what a byte of zero means."""
    spread = bytearray(_FIELD * len(row))
    spread[::_FIELD] = row
    return int.from_bytes(spread, "little") + floor


def unpack(total: int, added: int, width: int) -> list[int]:
    """The sum for each of ``width`` kinds, out of the sum of ``added`` packed integers."""
    raw = total.to_bytes(_FIELD * width, "little")
    shift = added * _OFFSET
    return [int.from_bytes(raw[at : at + _FIELD], "little") - shift for at in range(0, len(raw), _FIELD)]


@frozen(kw_only=True)
class Scale:
    """How much a trait counts, by its value: one packed weight for each step that it reaches."""

    edges: tuple[float, ...]
    steps: tuple[int, ...] = field(repr=False)
    usual: tuple[int, ...] = field(repr=False)
    """What it adds on average, against which evidence is weighed."""

    def packed(self, value: float) -> int | None:
        """The weights at this value; None below the first step."""
        step = bisect_right(self.edges, value)
        return self.steps[step - 1] if step else None


@frozen(kw_only=True)
class Model:
    """Weights in units of ``quantum`` log-odds; words count the less, the more of them are known."""

    kinds: tuple[str, ...]
    bias: tuple[float, ...]
    quantum: float
    word_quantum: float
    traits: Mapping[str, Scale] = field(repr=False)
    words: Mapping[bytes, int] = field(repr=False)

    def seen(self, traits: Mapping[str, float], words: Iterable[bytes]) -> Seen:
        """The features that a document has, with their packed weights."""
        scales = self.traits
        levels = {name: scales[name].packed(value) for name, value in traits.items() if name in scales}
        return Seen(
            model=self,
            traits={name: packed for name, packed in levels.items() if packed is not None},
            words=self.words.keys() & words,
        )


@define(kw_only=True)
class Seen:
    """The features of one document that the model knows."""

    model: Model
    traits: dict[str, int]
    words: set[bytes]

    @property
    def share(self) -> float:
        """What a unit of a word's weight counts here, in log-odds."""
        return self.model.word_quantum / math.sqrt(max(len(self.words), FEWEST_WORDS))

    def log_odds(self) -> list[float]:
        """What speaks for each kind, added up."""
        model, width = self.model, len(self.model.kinds)
        traits = unpack(sum(self.traits.values()), len(self.traits), width)
        words = unpack(sum(map(model.words.__getitem__, self.words)), len(self.words), width)
        quantum, share = model.quantum, self.share
        return [
            bias + quantum * trait + share * word for bias, trait, word in zip(model.bias, traits, words, strict=True)
        ]

    def contributions(self, direction: Sequence[float]) -> list[tuple[float, str, bool]]:
        """What each feature adds in a direction (a factor for each kind): log-odds, name, and whether it is a word."""
        model, width = self.model, len(direction)
        found = []
        for name, packed in self.traits.items():
            levels = zip(direction, unpack(packed, 1, width), model.traits[name].usual, strict=True)
            found.append((model.quantum * sum(each * (level - usual) for each, level, usual in levels), name, False))
        share, weigh = self.share, model.words
        for word in self.words:
            weights = unpack(weigh[word], 1, width)
            found.append((share * sum(map(float.__mul__, direction, map(float, weights))), word.decode("latin-1"), True))
        return found


FEWEST_WORDS: Final = 20
"""Fewer known words do not count for more."""


def read_model(data: Mapping[str, Any]) -> Model:
    """A model out of what its file holds."""
    kinds = tuple(data["kinds"])
    width = len(kinds)
    table = base64.b64decode(data["word_weights"])
    floor = pack([-128] * width)
    rows = (table[at : at + width] for at in range(0, len(table), width))
    return Model(
        kinds=kinds,
        bias=tuple(data["bias"]),
        quantum=data["quantum"],
        word_quantum=data["word_quantum"],
        traits={
            name: Scale(
                edges=tuple(scale["edges"]), steps=tuple(map(pack, scale["steps"])), usual=tuple(scale["usual"])
            )
            for name, scale in data["traits"].items()
        },
        words={
            word.encode("latin-1"): _pack_bytes(row, floor)
            for word, row in zip(data["words"].split("\n"), rows, strict=True)
        },
    )


@cache
def built_in_model() -> Model:
    """The model that comes with the package; read when it is first asked for."""
    return read_model(json.loads(files("corpusnorm.classifying").joinpath("model.json").read_text(encoding="utf-8")))
