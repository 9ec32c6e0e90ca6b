"""How much memory is needed: a stream of many records, and one document that is very long.

    python -m benchmarks.speed.memory stream MEGABYTES
    python -m benchmarks.speed.memory document MEGABYTES
    python -m benchmarks.speed.memory prose MEGABYTES

The *document* is the worst of its kind: damaged, full of short lines, and with curly quotation marks, for which
Python keeps two bytes of every character. *Prose* is its long and undamaged paragraphs in ASCII.

Each is a process of its own, since a process gives back little of what it once had. It prints the
most memory that it held, and what it held before it began, both in bytes.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from attrs import frozen

from benchmarks.speed.corpora import ROOT, Corpus
from benchmarks.speed.processes import environment
from corpusnorm import normalize, write


@frozen
class Peak:
    """The most memory that was held for so many bytes, and what was held before."""

    size: int
    peak: int
    before: int

    @property
    def times(self) -> float:
        """How many times the size of the input was needed."""
        return (self.peak - self.before) / self.size


def peak_of(what: str, megabytes: int) -> Peak:
    """The memory of a process of its own."""
    command = [sys.executable, "-m", "benchmarks.speed.memory", what, str(megabytes)]
    done = subprocess.run(command, env=environment(), capture_output=True, text=True, check=True)
    return Peak(*map(int, done.stdout.split()))


def main() -> None:
    """Do it, and print three numbers."""
    what, size = sys.argv[1], int(sys.argv[2]) * 1_000_000
    corpus = Corpus("seeds", tuple(path.read_bytes() for path in sorted(ROOT.glob("seeds/*/*.txt"))))
    for data in corpus.documents:  # models are loaded, caches filled
        write(normalize(data), "jsonl")
    before = _held()
    done = {"stream": _stream, "document": _document, "prose": _prose}[what](corpus, size)
    print(done, _held(), before)


def _stream(corpus: Corpus, size: int) -> int:
    """JSONL in, JSONL out, record by record."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "in.jsonl", Path(folder) / "out.jsonl"
        with source.open("w", encoding="utf-8") as file:
            file.writelines(_records(corpus, size))
        with source.open(encoding="utf-8") as lines, target.open("w", encoding="utf-8") as out:
            for line in lines:
                out.write(write(normalize(json.loads(line)["text"].encode("utf-8")), "jsonl"))
        return source.stat().st_size


def _records(corpus: Corpus, size: int) -> Iterator[str]:
    written = 0
    while written < size:
        for data in corpus.documents:
            line = json.dumps({"text": data.decode("utf-8", "replace")}, ensure_ascii=False) + "\n"
            written += len(line.encode("utf-8"))
            yield line


def _document(corpus: Corpus, size: int) -> int:
    """The documents of the corpus one after the other, as a single one of ``size`` bytes."""
    text = "\n\n".join(data.decode("utf-8", "replace") for data in corpus.documents)
    return _normalize_long(text, size)


def _prose(corpus: Corpus, size: int) -> int:
    """The long paragraphs of the corpus that need no repair, as one document."""
    lines = "\n".join(data.decode("utf-8", "replace") for data in corpus.documents).split("\n")
    return _normalize_long("\n\n".join(line for line in lines if len(line) > _LONG and _is_plain(line)), size)


_LONG: Final = 300


def _is_plain(line: str) -> bool:
    return line.isascii() and line == line.strip() and not any(sign in line for sign in "&\\*_<")


def _normalize_long(text: str, size: int) -> int:
    data = (text * (1 + size // len(text))).encode("utf-8")[:size]
    normalize(data)
    return len(data)


def _held() -> int:
    """The most memory that this process has held so far, in bytes; only Linux tells."""
    # `resource.getrusage` would tell what the parent held, too.
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) * 1024


if __name__ == "__main__":
    main()
