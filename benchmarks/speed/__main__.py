"""How fast corpusnorm is beside its peers: the same documents, the same run, taking turns.

    python -m benchmarks.speed [--rounds N] [--generated] [--memory MB] [--write]

`make bench` runs it with `--write`, which puts tables and a chart into docs/explanation/speed.md.
Peers that are not installed are left out, with a notice (`pip install 'corpusnorm[bench]'`).
Times are CPU time of one process, but for whole processes; machines are shared, so read the ratios.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections.abc import Sequence

from benchmarks.speed.chart import chart
from benchmarks.speed.corpora import Corpus, corpora
from benchmarks.speed.detector import detector_costs
from benchmarks.speed.measure import Times, measured
from benchmarks.speed.memory import peak_of
from benchmarks.speed.page import PAGE, groups, put
from benchmarks.speed.processes import check_of_many_files, start_up
from benchmarks.speed.stages import limit_costs, stage_costs
from benchmarks.speed.tables import command_table, detector_table, goal_table, memory_table, speed_table, stage_table
from benchmarks.speed.works import OURS, works


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, print and write; 0."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description="Speed beside the peers.")
    parser.add_argument("--rounds", type=int, default=5, help="how often everything is measured (default: 5)")
    parser.add_argument("--generated", action="store_true", help="generated documents, even if real ones are at hand")
    parser.add_argument("--memory", metavar="MB", type=int, help="also the memory for a document of that size")
    parser.add_argument("--write", action="store_true", help=f"put the figures into {PAGE.name} and a chart beside it")
    args = parser.parse_args(argv)
    found, missing = works()
    documents = corpora(generated=args.generated)
    print(*missing, sep="\n", end="\n" if missing else "")
    results = list(measured(documents, found, args.rounds))
    sections = {
        "machine": _machine(documents, args.rounds),
        "goals": goal_table(results, _tenfold(documents, args.rounds)),
        "speed": speed_table(results),
        "commands": command_table(start_up(2 * args.rounds), check_of_many_files(documents[2], args.rounds)),
        "stages": stage_table(
            [(stage_costs(one, args.rounds), limit_costs(one, args.rounds)) for one in documents[:3]]
        ),
        "detector": detector_table(detector_costs(documents[0], 2 * args.rounds)),
    }
    if args.memory:
        sizes = {"stream": 10 * args.memory, "document": args.memory, "prose": args.memory}
        sections["memory"] = memory_table([(what, peak_of(what, size)) for what, size in sizes.items()])
    print("\n\n".join(sections.values()))
    if args.write:
        put(sections)
        PAGE.with_suffix(".svg").write_text(chart(groups(results)), encoding="utf-8")
    return 0


def _machine(documents: Sequence[Corpus], rounds: int) -> str:
    kind = "real documents" if documents[-1].name == "the three seeds" else "generated documents"
    return (
        f"Python {platform.python_version()} on {sys.platform}, {os.cpu_count()} processors, {kind}, "
        f"medians of {rounds} rounds; in brackets the slowest and the fastest round."
    )


def _tenfold(documents: Sequence[Corpus], rounds: int) -> tuple[Times, Times]:
    """`normalize` on a document, and on ten of it in one."""
    (text,) = next(one for one in documents if one.name == "one long document").documents
    pair = [Corpus("one", (text,)), Corpus("ten in one", (b"\n\n".join([text] * 10),))]
    normalize = next(work for work in OURS if work.name == "normalize")
    one, ten = (times for (times,) in measured(pair, [normalize], rounds))
    return one, ten


if __name__ == "__main__":
    raise SystemExit(main())
