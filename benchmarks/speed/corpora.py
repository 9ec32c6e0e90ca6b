"""The documents that are measured on: the shared real ones where they are at hand, else generated ones."""

from __future__ import annotations

import codecs
import gzip
import itertools
import json
import random
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from attrs import field, frozen
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.strategies import SearchStrategy

from benchmarks.shared import SHARED
from corpusnorm.decode import decode
from corpusnorm.facts import Facts
from corpusnorm.registry import select_rules
from corpusnorm.repair import repair
from corpusnorm.strategies import clean_text, documents

ROOT: Final = Path(__file__).parents[2]

_SIZE = 500_000
"""How many bytes a corpus has, more or less: enough for steady figures, little enough for slow peers."""
_LANGUAGES: Final = ("de", "fr", "es", "it", "ru", "pl", "el", "ja", "en")
_REAL_LANGUAGES: Final = ("fr", "fi", "tr", "id", "no", "ca", "ar", "ja", "hi")


@frozen
class Corpus:
    """Documents as bytes, under a name."""

    name: str
    documents: tuple[bytes, ...] = field(repr=False)

    @property
    def size(self) -> int:
        """Its bytes."""
        return sum(map(len, self.documents))


def corpora(*, generated: bool = False) -> list[Corpus]:
    """The six corpora, and the three original seed documents where they are at hand."""
    is_real = not generated and (SHARED / "README.md").exists()
    english, nine, threads = _real() if is_real else _generated()
    long = b"\n\n".join(english)
    found = [
        Corpus("clean English", english),
        Corpus("nine languages", nine),
        Corpus("a fifth damaged", tuple(_damaged(nine))),
        Corpus("blog threads", threads),
        Corpus("one long document", (long,)),
        Corpus("clean English, nothing to repair", tuple(data for data in english if _is_sound(data))),
    ]
    seeds = [path.read_bytes() for path in sorted((SHARED / "seeds").glob("*.txt"))] if is_real else []
    return [*found, Corpus("the three seeds", tuple(seeds))] if seeds else found


def _is_sound(data: bytes) -> bool:
    """Whether the rules have nothing to repair but the final line end, which nearly every text lacks."""
    text = decode(data).text
    return {one.rule for one in repair(text, Facts(text), select_rules()).repairs} <= {"missing-final-newline"}


def _damaged(texts: Sequence[bytes]) -> Iterator[bytes]:
    """Every fifth is damaged, in one of five ways: another encoding (twice), mojibake, stray bytes, line ends."""
    ways = itertools.cycle((_in_windows_1252, _as_mojibake, _in_windows_1252, _with_stray_bytes, _with_mark_and_crlf))
    for index, data in enumerate(texts):
        yield next(ways)(data) if index % 5 == 0 else data


def _in_windows_1252(data: bytes) -> bytes:
    return data.decode("utf-8").encode("cp1252", "ignore")


def _as_mojibake(data: bytes) -> bytes:
    return data.decode("latin-1").encode("utf-8")


def _with_stray_bytes(data: bytes) -> bytes:
    return b"\x93" + data + b"\x94"


def _with_mark_and_crlf(data: bytes) -> bytes:
    return codecs.BOM_UTF8 + data.replace(b"\n", b"\r\n")


# --- real documents --------------------------------------------------------------------------


def _real() -> tuple[tuple[bytes, ...], tuple[bytes, ...], tuple[bytes, ...]]:
    english = _some(one["text"] for one in _records("clean/clean") if one["source"] in ("wcxb_gt", "sh_gt"))
    foreign = list(_records("kinds/dev_multi"))
    share = _SIZE // len(_REAL_LANGUAGES)
    nine = [_some((one["text"] for one in foreign if one["lang"] == tag), share) for tag in _REAL_LANGUAGES]
    threads = _some(one["text"] for one in _records("comments/dev"))
    return english, _mixed([list(texts) for texts in nine]), threads


def _records(name: str) -> Iterator[dict[str, Any]]:
    with gzip.open(SHARED / f"{name}.jsonl.gz", "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


def _some(texts: Iterable[str], size: int = _SIZE) -> tuple[bytes, ...]:
    """Some of ``texts``, the same every time, as UTF-8, until there are ``size`` bytes."""
    shuffled = sorted(texts)
    random.Random(0).shuffle(shuffled)
    return tuple(_until((text.encode("utf-8", "replace") for text in shuffled), size))


def _mixed(groups: list[list[bytes]]) -> tuple[bytes, ...]:
    """One after the other of each group, so that no language comes in a block."""
    longest = max(map(len, groups))
    return tuple(group[index] for index in range(longest) for group in groups if index < len(group))


# --- generated documents ---------------------------------------------------------------------


def _generated() -> tuple[tuple[bytes, ...], tuple[bytes, ...], tuple[bytes, ...]]:
    english = _pages(clean_text("en", "blank lines"), _SIZE)
    nine = [list(_pages(clean_text(tag, "blank lines"), _SIZE // len(_LANGUAGES))) for tag in _LANGUAGES]
    threads = [decode(data).text.encode("utf-8") for data in _drawn(documents("blog_post"))]
    return english, _mixed(nine), tuple(_until(itertools.cycle(threads), _SIZE))


def _pages(strategy: SearchStrategy[str], size: int) -> tuple[bytes, ...]:
    """Documents of some 5,000 bytes, as a page of the web has them."""
    texts = _drawn(strategy)
    chosen = random.Random(0)
    pages = iter(lambda: "\n".join(chosen.choice(texts) for _ in range(9)).encode("utf-8"), None)
    return tuple(_until(pages, size))


def _until(texts: Iterator[bytes], size: int) -> Iterator[bytes]:
    total = 0
    for text in texts:
        yield text
        total += len(text)
        if total >= size:
            return


def _drawn(strategy: SearchStrategy[Any]) -> list[Any]:
    """Thirty examples of ``strategy``, the same every time."""
    drawn: list[Any] = []

    @seed(0)
    @settings(
        max_examples=30, database=None, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck)
    )
    @given(strategy)
    def keep(example: Any) -> None:
        drawn.append(example)

    keep()
    return drawn
