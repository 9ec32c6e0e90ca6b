"""Whether the working tree has become slower than the last release: both in the same run, as ratios.

    python -m benchmarks.guard [--against REVISION] [--rounds N] [--most RATIO] [--instructions]

Without a revision the last tag is compared with, or the last commit where there is none. Seconds
are CPU time; the two trees take turns in processes of their own. With `--instructions` valgrind
counts instructions instead, which depends on nothing else that the machine does, but takes long.
Exits with 1 if a work takes more than RATIO (default: 1.1) times what it took.
"""

from __future__ import annotations

import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[1]
WORKS: Final = ("normalize", "check", "to JSON")
_SAMPLE: Final = ("seeds/blog_post", "seeds/news_report", "seeds/review_essay", "seeds/unknown")


def main(argv: Sequence[str] | None = None) -> int:
    """Compare, print a table; 1 if anything has become too slow."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.guard", description="Has it become slower?")
    parser.add_argument("--against", metavar="REVISION", help="what to compare with (default: the last tag, or commit)")
    parser.add_argument("--rounds", type=int, default=7, help="how often both are measured (default: 7)")
    parser.add_argument("--most", metavar="RATIO", type=float, default=1.1, help="what is too slow (default: 1.1)")
    parser.add_argument("--instructions", action="store_true", help="count instructions with valgrind")
    parser.add_argument("--measure", metavar="WORK", choices=WORKS, help=argparse.SUPPRESS)
    parser.add_argument("--repeats", type=int, default=1, help=argparse.SUPPRESS)
    args = parser.parse_args(argv)
    if args.measure:
        print(_seconds_here(args.measure, args.repeats))
        return 0
    revision = args.against or _last_release()
    with _tree_of(revision) as before:
        rows = [(work, *_compared(work, before, args)) for work in WORKS]
    unit = "instructions" if args.instructions else "seconds"
    print(f"{unit} at {revision}, in the working tree, and their ratio")
    for work, old, new in rows:
        print(f"{work:12} {old:16,.4g} {new:16,.4g} {new / old:8.3f}{' too slow' if new > args.most * old else ''}")
    return int(any(new > args.most * old for _, old, new in rows))


def _compared(work: str, before: Path, args: argparse.Namespace) -> tuple[float, float]:
    """What ``work`` costs before and now."""
    if args.instructions:
        return _instructions(before, work), _instructions(ROOT, work)
    pairs = [(_seconds(before, work), _seconds(ROOT, work)) for _ in range(args.rounds)]
    old, new = zip(*pairs, strict=True)
    return statistics.median(old), statistics.median(new)


def _last_release() -> str:
    tagged = _git("describe", "--tags", "--abbrev=0")
    return tagged.stdout.strip() if tagged.returncode == 0 else "HEAD"


@contextmanager
def _tree_of(revision: str) -> Iterator[Path]:
    """The files of a commit, in a folder of their own."""
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        made = _git("worktree", "add", "--detach", "--quiet", str(tree), revision)
        if made.returncode:
            sys.exit(f"git cannot give the files of {revision}: {made.stderr.strip()}")
        try:
            yield tree
        finally:
            _git("worktree", "remove", "--force", str(tree))


def _git(*argv: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["git", *argv], cwd=ROOT, capture_output=True, text=True, check=False)


def _seconds(tree: Path, work: str) -> float:
    return float(_run(tree, [sys.executable, __file__, "--measure", work, "--repeats", "8"]).stdout)


def _instructions(tree: Path, work: str) -> float:
    """What one more time needs: start-up and the first time are left out."""
    few, many = (_counted(tree, work, repeats) for repeats in (1, 3))
    return (many - few) / 2


def _counted(tree: Path, work: str, repeats: int) -> int:
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", sys.executable, __file__]
    done = _run(tree, [*command, "--measure", work, "--repeats", str(repeats)])
    found = re.search(r"Collected : (\d+)", done.stderr)
    if found is None:
        sys.exit(f"valgrind does not work here: {done.stderr.strip()[-500:]}")
    return int(found[1])


def _run(tree: Path, command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(tree / "src"), "PYTHONHASHSEED": "0"}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True)


def _seconds_here(work: str, repeats: int) -> float:
    """CPU time of ``work`` on our own seeds, in this process; the first call does not count."""
    call = _call(work)
    texts = [path.read_bytes() for folder in _SAMPLE for path in sorted((ROOT / folder).glob("*.txt"))]
    for data in texts:
        call(data)
    start = time.process_time()
    for _ in range(repeats):
        for data in texts:
            call(data)
    return time.process_time() - start


def _call(work: str) -> Callable[[bytes], object]:
    import corpusnorm

    calls: dict[str, Callable[[bytes], object]] = {
        "normalize": corpusnorm.normalize,
        "check": corpusnorm.check,
        "to JSON": lambda data: corpusnorm.write(corpusnorm.normalize(data), "json"),
    }
    return calls[work]


if __name__ == "__main__":
    raise SystemExit(main())
