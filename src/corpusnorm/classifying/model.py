"""The trained model: a weight for each trait and each word, and what they add up to.

The weights of one feature for all kinds are kept in one integer, a field of bits for each, so
that one addition adds them all: adding up a few hundred features is one call of `sum`.
"""

from __future__ import annotations

import base64
import json
import math
import struct
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import islice
from typing import Any, Final, TypeAlias, TypeVar

from attrs import define, field, frozen

_FIELD: Final = 4
"""Bytes to a field: enough for the sum of many thousand weights."""
_OFFSET: Final = 1 << 13
"""What is added to every weight, so that no field is ever below zero."""
_MASK: Final = (1 << 8 * _FIELD) - 1


def pack(weights: Sequence[int]) -> int:
    """The weights for all kinds, each between -8,192 and 8,191, as one integer, which can be added to others."""
    return int.from_bytes(struct.pack(f"<{len(weights)}I", *(weight + _OFFSET for weight in weights)), "little")


def unpack(total: int, added: int, width: int) -> list[int]:
    """The sum for each of ``width`` kinds, out of the sum of ``added`` packed integers."""
    shift = added * _OFFSET
    return [field - shift for field in struct.unpack(f"<{width}I", total.to_bytes(_FIELD * width, "little"))]


def _pack_bytes(row: bytes, floor: int) -> int:
    """The same for weights that are stored as bytes; ``floor`` holds, packed, what a byte of zero means."""
    spread = bytearray(_FIELD * len(row))
    spread[::_FIELD] = row
    return int.from_bytes(spread, "little") + floor


@frozen(kw_only=True)
class Scale:
    """How much a trait counts, by its value: one packed weight for each step that it reaches."""

    edges: tuple[float, ...]
    steps: tuple[int, ...] = field(repr=False)
    usual: tuple[int, ...] = field(repr=False)
    """What it adds on average, against which evidence is weighed."""


Pair: TypeAlias = tuple[bytes, bytes]


@frozen(kw_only=True)
class Vocabulary:
    """The words that are known, and the pairs of words that follow each other, with packed weights."""

    words: Mapping[bytes, int] = field(repr=False)
    pairs: Mapping[Pair, int] = field(repr=False)

    def known(self, words: Sequence[bytes]) -> tuple[set[bytes], set[Pair]]:
        """The different words and pairs of a text that are known."""
        return self.words.keys() & words, self.pairs.keys() & zip(words, islice(words, 1, None), strict=False)


def make_vocabulary(weights: Iterable[tuple[bytes, int]]) -> Vocabulary:
    """A vocabulary out of words and pairs, whose words have a space between them, and their packed weights."""
    words: dict[bytes, int] = {}
    pairs: dict[Pair, int] = {}
    for term, packed in weights:
        first, gap, second = term.partition(b" ")
        if gap:
            pairs[first, second] = packed
        else:
            words[term] = packed
    return Vocabulary(words=words, pairs=pairs)


@frozen(kw_only=True)
class Model:
    """Weights in units of ``quantum`` log-odds; words count the less, the more of them are known."""

    kinds: tuple[str, ...]
    language: str
    bias: tuple[float, ...]
    quantum: float
    word_quantum: float
    traits: Mapping[str, Scale] = field(repr=False)
    vocabulary: Vocabulary = field(repr=False)

    def seen(self, traits: Mapping[str, float], words: Sequence[bytes]) -> Seen:
        """The features that a document has, with their packed weights."""
        reached = {}
        for name, value in traits.items():
            scale = self.traits.get(name)
            if scale is not None and value >= scale.edges[0]:
                reached[name] = scale.steps[bisect_right(scale.edges, value) - 1]
        known, pairs = self.vocabulary.known(words)
        return Seen(model=self, traits=reached, words=known, pairs=pairs)


@define(kw_only=True)
class Seen:
    """The features of one document that the model knows."""

    model: Model
    traits: dict[str, int]
    words: set[bytes]
    pairs: set[Pair]

    @property
    def share(self) -> float:
        """What a unit of a word's weight counts here, in log-odds."""
        return self.model.word_quantum / math.sqrt(max(len(self.words) + len(self.pairs), FEWEST_WORDS))

    def log_odds(self) -> list[float]:
        """What speaks for each kind, added up."""
        model, vocabulary, width = self.model, self.model.vocabulary, len(self.model.kinds)
        traits = unpack(sum(self.traits.values()), len(self.traits), width)
        in_words = sum(map(vocabulary.words.__getitem__, self.words))
        in_pairs = sum(map(vocabulary.pairs.__getitem__, self.pairs))
        words = unpack(in_words + in_pairs, len(self.words) + len(self.pairs), width)
        quantum, share = model.quantum, self.share
        return [
            bias + quantum * trait + share * word
            for bias, trait, word in zip(model.bias, traits, words, strict=True)
        ]

    def strongest(self, kind: int, number: int) -> list[tuple[float, str, bool]]:
        """The features that add most for a kind, above the mean of all kinds.

        Gives the log-odds of each, its name, and whether it is a word or pair.
        """
        model, shift, share = self.model, 8 * _FIELD * kind, self.share
        words, pairs = model.vocabulary.words, model.vocabulary.pairs
        traits = [
            ((packed >> shift & _MASK) - _OFFSET - model.traits[name].usual[kind], name)
            for name, packed in self.traits.items()
        ]
        heavy = [(words[word] >> shift & _MASK, word) for word in self.words]
        heavy_pairs = [(pairs[pair] >> shift & _MASK, pair) for pair in self.pairs]
        found = [(model.quantum * value, name, False) for value, name in _largest(traits, number)]
        found += [(share * (value - _OFFSET), word.decode("latin-1"), True) for value, word in _largest(heavy, number)]
        found += [
            (share * (value - _OFFSET), b" ".join(pair).decode("latin-1"), True)
            for value, pair in _largest(heavy_pairs, number)
        ]
        return _largest(found, number)


Sortable = TypeVar("Sortable", bound=tuple[Any, ...])


def _largest(found: list[Sortable], number: int) -> list[Sortable]:
    return sorted(found, reverse=True)[:number]


FEWEST_WORDS: Final = 20
"""Fewer known words do not count for more."""


def read_model(data: Mapping[str, Any]) -> Model:
    """A model out of what its file holds."""
    kinds = tuple(data["kinds"])
    width = len(kinds)
    floor = pack([-128] * width)
    table = base64.b64decode(data["word_weights"])
    rows = (_pack_bytes(table[at : at + width], floor) for at in range(0, len(table), width))
    terms = data["words"].encode("latin-1").split(b"\n")
    return Model(
        kinds=kinds,
        language=data["language"],
        bias=tuple(data["bias"]),
        quantum=data["quantum"],
        word_quantum=data["word_quantum"],
        traits={
            name: Scale(
                edges=tuple(scale["edges"]), steps=tuple(map(pack, scale["steps"])), usual=tuple(scale["usual"])
            )
            for name, scale in data["traits"].items()
        },
        vocabulary=make_vocabulary(zip(terms, rows, strict=True)),
    )


@cache
def built_in_model() -> Model:
    """The model that comes with the package; read when it is first asked for."""
    return read_model(json.loads(files("corpusnorm.classifying").joinpath("model.json").read_text(encoding="utf-8")))
