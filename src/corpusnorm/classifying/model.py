"""The trained model: a weight for each trait and each word, and what they add up to.

The weights of one trait for all kinds are kept in one integer, a field of bits for each, so
that one addition adds them all; those of one word are a string of bytes, which takes less room: what counts
most for the time is how much of the processor's cache the words of a text need.
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

from attrs import define, evolve, field, frozen

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


@frozen(kw_only=True)
class Vocabulary:
    """The words that are known, and the pairs of words that follow each other: each has its row.

    A row holds for each kind a byte, which is 128 more than the weight, and then, in two bytes, the number
    of the word or pair: by it ``terms`` holds the word, or the pair with a space between.
    ``names`` are the keys of ``words``.
    """

    words: Mapping[bytes, bytes] = field(repr=False)
    names: frozenset[bytes] = field(repr=False)
    pairs: Mapping[tuple[bytes, bytes], bytes] = field(repr=False)
    terms: Sequence[bytes] = field(repr=False)

    def rows(self, words: Sequence[bytes]) -> bytes:
        """The rows of the different words and pairs of a text that are known, one after the other, in no order."""
        single = map(self.words.__getitem__, self.names.intersection(words))
        pairs = {*map(self.pairs.get, zip(words, islice(words, 1, None), strict=False))}
        return b"".join([*single, *filter(None, pairs)])


_NUMBER: Final = 2
"""Bytes to a number."""
_ZERO: Final = 128
"""A byte that stands for a weight of 0."""


def make_vocabulary(terms: Sequence[bytes], table: bytes, width: int) -> Vocabulary:
    """A vocabulary out of words and pairs, whose words have a space between them.

    The table holds ``width`` bytes for each, 128 more than its weight for each kind.
    """
    words: dict[bytes, bytes] = {}
    pairs: dict[tuple[bytes, bytes], bytes] = {}
    same: dict[bytes, bytes] = {}  # equal words are one object
    for number, term in enumerate(terms):
        first, gap, second = term.partition(b" ")
        row = table[number * width : (number + 1) * width] + number.to_bytes(_NUMBER, "little")
        if gap:
            pairs[same.setdefault(first, first), same.setdefault(second, second)] = row
        else:
            words[same.setdefault(term, term)] = row
    return Vocabulary(words=words, names=frozenset(words), pairs=pairs, terms=terms)


_UNKNOWN: Final = Scale((), ())


@frozen(kw_only=True)
class Model:
    """Weights in units of ``quantum`` log-odds; words count the less, the more of them are known.

    ``abroad`` are the weights for texts in another language, which have traits and no words.
    """

    kinds: tuple[str, ...]
    language: str
    bias: tuple[float, ...]
    quantum: float
    word_quantum: float
    traits: Mapping[str, Scale] = field(repr=False)
    vocabulary: Vocabulary = field(repr=False)
    abroad: Model | None = field(default=None, repr=False)

    def seen(self, traits: Mapping[str, float], words: Sequence[bytes]) -> Seen:
        """The features that a document has, with their packed weights."""
        reached = {}
        for name, value in traits.items():
            edges, steps = self.traits.get(name, _UNKNOWN)
            step = bisect_right(edges, value)
            if step:
                reached[name] = steps[step - 1]
        return Seen(model=self, traits=reached, rows=self.vocabulary.rows(words))


@define(kw_only=True)
class Seen:
    """What the model knows of one document: the steps of its traits, the rows of its words and pairs."""

    model: Model
    traits: dict[str, Step]
    rows: bytes

    @property
    def number(self) -> int:
        """How many words and pairs are known."""
        return len(self.rows) // self._length

    @property
    def _length(self) -> int:
        """Bytes to a row."""
        return len(self.model.kinds) + _NUMBER

    @property
    def share(self) -> float:
        """What a unit of a word's weight counts here, in log-odds."""
        return self.model.word_quantum / math.sqrt(max(self.number, FEWEST_WORDS))

    def log_odds(self) -> list[float]:
        """What speaks for each kind, added up."""
        model, width = self.model, len(self.model.kinds)
        traits = unpack(sum([packed for packed, _ in self.traits.values()]), len(self.traits), width)
        zero, length = _ZERO * self.number, self._length
        words = [sum(self.rows[kind::length]) - zero for kind in range(width)]
        quantum, share = model.quantum, self.share
        return [
            bias + quantum * trait + share * word for bias, trait, word in zip(model.bias, traits, words, strict=True)
        ]

    def weighted(self, weights: Mapping[str, float]) -> list[float]:
        """What the traits that have a weight add for each kind, times their weights."""
        width, quantum = len(self.model.kinds), self.model.quantum
        known = [(quantum * weights[name], step[0]) for name, step in self.traits.items() if name in weights]
        each = [[weight * value for value in unpack(packed, 1, width)] for weight, packed in known]
        return [sum(column) for column in zip(*each, strict=True)] or [0.0] * width

    def strongest(self, kind: int, number: int) -> list[tuple[float, str, bool]]:
        """The features that add most for a kind, above the mean of all kinds.

        Gives the log-odds of each, its name, and whether it is a word or pair.
        """
        quantum, share = self.model.quantum, self.share
        above = [step[kind] for _, step in self.traits.values()]
        least = min(sorted(above)[-number:], default=0)
        found = [
            (quantum * value, name, False) for value, name in zip(above, self.traits, strict=True) if value >= least
        ]
        # Few words count as much as a trait: those that count less than the least of enough traits need no look.
        weakest = math.ceil(quantum * least / share + _ZERO - 1) if len(found) >= number else 0
        words = [(at, byte) for at, byte in enumerate(self.rows[kind :: self._length]) if byte >= weakest]
        found += [(share * (byte - _ZERO), self._term(at), True) for at, byte in words]
        return sorted(found, reverse=True)[:number]

    def _term(self, at: int) -> str:
        """The word or pair of a row."""
        end = (at + 1) * self._length
        number = int.from_bytes(self.rows[end - _NUMBER : end], "little")
        return self.model.vocabulary.terms[number].decode("latin-1")


FEWEST_WORDS: Final = 20
"""Fewer known words do not count for more."""


def read_model(data: Mapping[str, Any]) -> Model:
    """A model out of what its file holds."""
    width = len(data["kinds"])
    terms = data["words"].encode("latin-1").split(b"\n")
    vocabulary = make_vocabulary(terms, base64.b64decode(data["word_weights"]), width)
    abroad = _model(data, data["abroad"], make_vocabulary((), b"", width))
    return evolve(_model(data, data["home"], vocabulary), abroad=abroad)


def _model(data: Mapping[str, Any], weights: Mapping[str, Any], vocabulary: Vocabulary) -> Model:
    return Model(
        kinds=tuple(data["kinds"]),
        language=data["language"],
        bias=tuple(weights["bias"]),
        quantum=data["quantum"],
        word_quantum=data["word_quantum"],
        traits={name: _scale(scale) for name, scale in weights["traits"].items()},
        vocabulary=vocabulary,
    )


def _scale(data: Mapping[str, Any]) -> Scale:
    usual = data["usual"]
    steps = ((pack(step), tuple(map(sub, step, usual))) for step in data["steps"])
    return Scale(tuple(data["edges"]), tuple(steps))


@cache
def built_in_model() -> Model:
    """The model that comes with the package; read when it is first asked for."""
    return read_model(json.loads(files("corpusnorm.classifying").joinpath("model.json").read_text(encoding="utf-8")))
