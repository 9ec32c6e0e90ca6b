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
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import islice
from operator import sub
from typing import Any, Final, NamedTuple, TypeAlias

from attrs import define, field, frozen

_FIELD: Final = 4
"""Bytes to a field: enough for the sum of many thousand weights."""
_OFFSET: Final = 1 << 13
"""What is added to every weight, so that no field is ever below zero."""


def pack(weights: Sequence[int]) -> int:
    """The weights for all kinds, each between -8,192 and 8,191, as one integer, which can be added to others."""
    return int.from_bytes(struct.pack(f"<{len(weights)}I", *(weight + _OFFSET for weight in weights)), "little")


def unpack(total: int, added: int, width: int) -> list[int]:
    """The sum for each of ``width`` kinds, out of the sum of ``added`` packed integers."""
    shift = added * _OFFSET
    return [field - shift for field in struct.unpack(f"<{width}I", total.to_bytes(_FIELD * width, "little"))]


Step: TypeAlias = tuple[int, tuple[int, ...]]
"""The weights for all kinds, packed, and by how much each is above what the trait adds on average."""


class Scale(NamedTuple):
    """How much a trait counts, by its value: the weights of the highest step that it reaches."""

    edges: tuple[float, ...]
    steps: tuple[Step, ...]


Pair: TypeAlias = tuple[bytes, bytes]


@frozen(kw_only=True)
class Vocabulary:
    """The words that are known, and the pairs of words that follow each other: each has a number.

    By the number stand in ``terms`` the word, or the pair with a space between, in ``packed`` its
    weights, and in ``columns``, for each kind, 128 more than its weight. ``names`` are the keys of ``words``.
    """

    words: Mapping[bytes, int] = field(repr=False)
    names: frozenset[bytes] = field(repr=False)
    pairs: Mapping[Pair, int] = field(repr=False)
    terms: Sequence[bytes] = field(repr=False)
    packed: Sequence[int] = field(repr=False)
    columns: Sequence[bytes] = field(repr=False)

    def known(self, words: Sequence[bytes]) -> list[int]:
        """The numbers of the different words and pairs of a text that are known, in no order."""
        single = map(self.words.__getitem__, self.names.intersection(words))
        pairs = {*map(self.pairs.get, zip(words, islice(words, 1, None), strict=False))}
        return [*single, *[number for number in pairs if number is not None]]


_ZERO: Final = 128
"""A byte that stands for a weight of 0."""


def make_vocabulary(terms: Sequence[bytes], table: bytes, width: int) -> Vocabulary:
    """A vocabulary out of words and pairs, whose words have a space between them.

    The table holds ``width`` bytes for each, 128 more than its weight for each kind.
    """
    words: dict[bytes, int] = {}
    pairs: dict[Pair, int] = {}
    for number, term in enumerate(terms):
        first, gap, second = term.partition(b" ")
        if gap:
            pairs[first, second] = number
        else:
            words[term] = number
    rows = (table[at : at + width] for at in range(0, len(table), width))
    packed = [pack([byte - _ZERO for byte in row]) for row in rows]
    columns = [table[kind::width] for kind in range(width)]
    return Vocabulary(words=words, names=frozenset(words), pairs=pairs, terms=terms, packed=packed, columns=columns)


_UNKNOWN: Final = Scale((), ())


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
            edges, steps = self.traits.get(name, _UNKNOWN)
            step = bisect_right(edges, value)
            if step:
                reached[name] = steps[step - 1]
        return Seen(model=self, traits=reached, terms=self.vocabulary.known(words))


@define(kw_only=True)
class Seen:
    """What the model knows of one document: the steps of its traits, the numbers of its words and pairs."""

    model: Model
    traits: dict[str, Step]
    terms: list[int]

    @property
    def share(self) -> float:
        """What a unit of a word's weight counts here, in log-odds."""
        return self.model.word_quantum / math.sqrt(max(len(self.terms), FEWEST_WORDS))

    def log_odds(self) -> list[float]:
        """What speaks for each kind, added up."""
        model, width = self.model, len(self.model.kinds)
        traits = unpack(sum([packed for packed, _ in self.traits.values()]), len(self.traits), width)
        words = unpack(sum(map(model.vocabulary.packed.__getitem__, self.terms)), len(self.terms), width)
        quantum, share = model.quantum, self.share
        return [
            bias + quantum * trait + share * word for bias, trait, word in zip(model.bias, traits, words, strict=True)
        ]

    def strongest(self, kind: int, number: int) -> list[tuple[float, str, bool]]:
        """The features that add most for a kind, above the mean of all kinds.

        Gives the log-odds of each, its name, and whether it is a word or pair.
        """
        quantum, share, vocabulary = self.model.quantum, self.share, self.model.vocabulary
        above = [step[kind] for _, step in self.traits.values()]
        least = min(sorted(above)[-number:], default=0)
        found = [
            (quantum * value, name, False) for value, name in zip(above, self.traits, strict=True) if value >= least
        ]
        # Few words count as much as a trait: those that count less than the least of enough traits need no look.
        weakest = quantum * least / share + _ZERO - 1 if len(found) >= number else 0
        bytes_ = map(vocabulary.columns[kind].__getitem__, self.terms)
        strong = [(byte, term) for byte, term in zip(bytes_, self.terms, strict=True) if byte >= weakest]
        found += [(share * (byte - _ZERO), vocabulary.terms[term].decode("latin-1"), True) for byte, term in strong]
        return sorted(found, reverse=True)[:number]


FEWEST_WORDS: Final = 20
"""Fewer known words do not count for more."""


def read_model(data: Mapping[str, Any]) -> Model:
    """A model out of what its file holds."""
    kinds = tuple(data["kinds"])
    return Model(
        kinds=kinds,
        language=data["language"],
        bias=tuple(data["bias"]),
        quantum=data["quantum"],
        word_quantum=data["word_quantum"],
        traits={name: _scale(scale) for name, scale in data["traits"].items()},
        vocabulary=make_vocabulary(
            data["words"].encode("latin-1").split(b"\n"), base64.b64decode(data["word_weights"]), len(kinds)
        ),
    )


def _scale(data: Mapping[str, Any]) -> Scale:
    usual = data["usual"]
    steps = ((pack(step), tuple(map(sub, step, usual))) for step in data["steps"])
    return Scale(tuple(data["edges"]), tuple(steps))


@cache
def built_in_model() -> Model:
    """The model that comes with the package; read when it is first asked for."""
    return read_model(json.loads(files("corpusnorm.classifying").joinpath("model.json").read_text(encoding="utf-8")))
