"""How fast corpusnorm is beside its peers: the same texts, the same run, interleaved.

    python benchmarks/speed.py [FILE ...] [--rounds N]

Without files the three original seed documents are measured where they are at hand, else the
project's own seeds. The peer is what people do today: `chardet.detect`, decode, and
`ftfy.fix_text`, which finds no structure and keeps no account. Times are CPU time of one
process; machines are shared, so read the ratios.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import chardet
import ftfy

from corpusnorm import check, normalize, write

ROOT = Path(__file__).parents[1]
SHARED_SEEDS = ROOT.parent / "shared" / "seeds"


def peer(data: bytes) -> None:
    """Decode by chardet, repair by ftfy, both with their defaults."""
    encoding = chardet.detect(data)["encoding"] or "utf-8"
    ftfy.fix_text(data.decode(encoding, "replace"))


def to_json(data: bytes) -> None:
    """The whole way: a validated document, written as JSON."""
    write(normalize(data))


WORK: dict[str, Callable[[bytes], object]] = {
    "chardet + ftfy": peer,
    "normalize": normalize,
    "normalize, to JSON": to_json,
    "check": check,
}


def measure(texts: Sequence[bytes], rounds: int) -> dict[str, list[float]]:
    """Seconds of CPU per round for each work; the works take turns in every round."""
    times: dict[str, list[float]] = {name: [] for name in WORK}
    for round_ in range(rounds + 1):
        for name, work in WORK.items():
            start = time.process_time()
            for _ in range(REPEATS):
                for text in texts:
                    work(text)
            if round_:  # the first round loads modules and models
                times[name].append((time.process_time() - start) / REPEATS)
    return times


REPEATS = 5


def report(times: dict[str, list[float]], size: int) -> None:
    """A table: median, spread, speed, and how many times faster than the peer."""
    base = statistics.median(times["chardet + ftfy"])
    print(f"{'work':22} {'median ms':>10} {'min-max ms':>16} {'MB/s':>8} {'ratio':>7}")
    for name, taken in times.items():
        median = statistics.median(taken)
        spread = f"{min(taken) * 1e3:.1f}-{max(taken) * 1e3:.1f}"
        print(f"{name:22} {median * 1e3:10.2f} {spread:>16} {size / median / 1e6:8.2f} {base / median:7.2f}")


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and print; 0."""
    parser = argparse.ArgumentParser(description="Speed of corpusnorm beside chardet and ftfy.")
    parser.add_argument("files", nargs="*", type=Path, help="texts to measure on")
    parser.add_argument("--rounds", type=int, default=9, help="how often everything is measured (default: 9)")
    args = parser.parse_args(argv)
    files = args.files or sorted(SHARED_SEEDS.glob("*.txt")) or sorted(ROOT.glob("seeds/*/*.txt"))
    texts = [path.read_bytes() for path in files]
    print(f"{len(texts)} texts, {sum(map(len, texts)):,} bytes, Python {sys.version.split()[0]}")
    report(measure(texts, args.rounds), sum(map(len, texts)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
