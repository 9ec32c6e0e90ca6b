"""What each stage of the flow costs, beside what no pass over the same text can beat."""

from __future__ import annotations

import hashlib
import re
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

from attrs import frozen

from benchmarks.speed.corpora import Corpus
from corpusnorm import flow, normalize, write

_STAGES: Final = ("decode", "repair", "segment", "classify", "build")
"""The functions that `corpusnorm.flow.normalize` calls one after the other."""

_WORD = re.compile("qzx")
_CLASS = re.compile("[\u2028\u2029]")
LIMITS: Final[dict[str, Callable[[bytes, str], object]]] = {
    "bytes.isascii": lambda data, text: data.isascii(),
    "bytes.decode": lambda data, text: data.decode("utf-8"),
    "str.find, one literal": lambda data, text: text.find("qzx"),
    "re.search, a literal": lambda data, text: _WORD.search(text),
    "re.search, a class": lambda data, text: _CLASS.search(text),
    "str.split at line feeds": lambda data, text: text.split("\n"),
    "SHA-256": lambda data, text: hashlib.sha256(data).digest(),
}
"""Single passes over a text: the fastest that pure Python can be."""


@frozen
class Cost:
    """What one pass costs: seconds for all documents of a corpus."""

    name: str
    corpus: Corpus
    seconds: float

    @property
    def per_document(self) -> float:
        """Microseconds for a document."""
        return self.seconds / len(self.corpus.documents) * 1e6

    @property
    def per_megabyte(self) -> float:
        """Milliseconds for a million bytes."""
        return self.seconds / self.corpus.size * 1e9


def stage_costs(corpus: Corpus, rounds: int) -> list[Cost]:
    """The stages of `normalize` in their order, what is between them, and writing JSON: medians."""
    taken: dict[str, list[float]] = {}
    for _ in range(rounds):
        for name, seconds in _one_round(corpus).items():
            taken.setdefault(name, []).append(seconds)
    return [Cost(name, corpus, statistics.median(seconds)) for name, seconds in taken.items()]


def limit_costs(corpus: Corpus, rounds: int) -> list[Cost]:
    """The limits on the same documents: medians."""
    texts = [data.decode("utf-8", "replace") for data in corpus.documents]
    pairs = [(text.encode("utf-8"), text) for text in texts]
    return [
        Cost(name, corpus, statistics.median(_seconds(call, pairs) for _ in range(rounds)))
        for name, call in LIMITS.items()
    ]


def _seconds(call: Callable[[bytes, str], object], pairs: list[tuple[bytes, str]]) -> float:
    start = time.process_time()
    for _ in range(10):
        for data, text in pairs:
            call(data, text)
    return (time.process_time() - start) / 10


def _one_round(corpus: Corpus) -> dict[str, float]:
    spent = dict.fromkeys((*_STAGES, "facts and the rest", "write JSON"), 0.0)
    with _clocked(spent):
        start = time.process_time()
        documents = [normalize(data) for data in corpus.documents]
        whole = time.process_time() - start
    spent["facts and the rest"] = whole - sum(spent[name] for name in _STAGES)
    start = time.process_time()
    for document in documents:
        write(document)
    spent["write JSON"] = time.process_time() - start
    return spent


@contextmanager
def _clocked(spent: dict[str, float]) -> Iterator[None]:
    """The stages add what they take to ``spent``."""
    before = {name: getattr(flow, name) for name in _STAGES}
    for name, stage in before.items():
        setattr(flow, name, _with_clock(name, stage, spent))
    try:
        yield
    finally:
        for name, stage in before.items():
            setattr(flow, name, stage)


def _with_clock(name: str, stage: Callable[..., Any], spent: dict[str, float]) -> Callable[..., Any]:
    def clocked(*args: Any, **options: Any) -> Any:
        start = time.process_time()
        result = stage(*args, **options)
        spent[name] += time.process_time() - start
        return result

    return clocked
