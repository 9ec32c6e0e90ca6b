"""The figures as tables in Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import frozen

from benchmarks.speed.measure import Times, figure
from benchmarks.speed.memory import Peak
from benchmarks.speed.processes import FILES, Taken
from benchmarks.speed.stages import Cost
from benchmarks.speed.works import CONSERVATIVE, DATATROVE, DEFAULT, NORMALIZE, RULES, TO_JSON


@frozen
class Goal:
    """So many times as fast as a peer we want to be."""

    corpus: str
    work: str
    peer: str
    ratio: float


GOALS = (
    Goal("clean English", RULES, CONSERVATIVE, 30),
    Goal("nine languages", RULES, CONSERVATIVE, 20),
    Goal("a fifth damaged", RULES, CONSERVATIVE, 6),
    Goal("clean English", NORMALIZE, DEFAULT, 10),
    Goal("nine languages", NORMALIZE, DEFAULT, 8),
    Goal("a fifth damaged", NORMALIZE, DEFAULT, 4),
    Goal("the three seeds", NORMALIZE, DEFAULT, 3),
    Goal("blog threads", TO_JSON, DATATROVE, 4),
)


def goal_table(results: Sequence[list[Times]], tenfold: tuple[Times, Times]) -> str:
    """What is reached of what we want; a goal whose peer or documents are not here is left out."""
    speeds = {(times.corpus.name, times.work.name): times.speed for group in results for times in group}
    rows = [
        (goal.work, goal.corpus, goal.peer, f"≥ {goal.ratio:g}", figure(speeds[ours] / speeds[theirs]))
        for goal in GOALS
        if (ours := (goal.corpus, goal.work)) in speeds and (theirs := (goal.corpus, goal.peer)) in speeds
    ]
    one, ten = tenfold
    longer = (
        NORMALIZE,
        "ten times as long a document",
        "itself, times as long",
        "≤ 11",
        figure(ten.median / one.median),
    )
    return _table(("Work", "Documents", "Against", "Wanted", "Reached"), [*rows, longer], right=2)


def speed_table(results: Sequence[list[Times]]) -> str:
    """Megabytes a second of all works on all corpora."""
    corpora = [group[0].corpus for group in results]
    rows = [
        (f"**{name}**" if is_ours else name, *(f"{figure(times.speed)} ({times.spread})" for times in row))
        for name, is_ours, row in _by_work(results)
    ]
    return _table(("MB/s", *(corpus.name for corpus in corpora)), rows, right=len(corpora))


def _by_work(results: Sequence[list[Times]]) -> Iterable[tuple[str, bool, tuple[Times, ...]]]:
    for row in zip(*results, strict=True):
        yield row[0].work.name, row[0].work.is_ours, row


def command_table(starts: Sequence[Taken], checks: Sequence[Taken]) -> str:
    """Whole processes by the clock, what they need beyond a bare Python, and CPU."""
    bare = starts[0].clock
    rows = [(one.name, f"{one.clock:.3f}", f"{one.clock - bare:+.3f}", f"{one.cpu:.2f}") for one in starts]
    rows += [
        (f"{one.name}, {FILES:,} small files", f"{one.clock:.2f}", f"{one.clock - bare:+.2f}", f"{one.cpu:.2f}")
        for one in checks
    ]
    return _table(("Command", "Seconds", "Beyond a bare Python", "Seconds of CPU"), rows, right=3)


def stage_table(costs: Sequence[tuple[list[Cost], list[Cost]]]) -> str:
    """What the stages cost, for a document and for a megabyte, then the limits."""
    corpora = [stages[0].corpus for stages, _ in costs]
    heads = [head for corpus in corpora for head in (f"{corpus.name}: µs a document", "ms a MB")]
    rows = [_costs_row(row) for row in zip(*(stages for stages, _ in costs), strict=True)]
    whole = ("**all stages**", *(cell for stages, _ in costs for cell in _sums(stages)))
    limits = [_costs_row(row, mark="*") for row in zip(*(limits for _, limits in costs), strict=True)]
    return _table(("Stage", *heads), [*rows, whole, *limits], right=len(heads))


def _costs_row(row: Sequence[Cost], mark: str = "") -> tuple[str, ...]:
    cells = (figure(value) for cost in row for value in (cost.per_document, cost.per_megabyte))
    return (f"{mark}{row[0].name}{mark}", *cells)


def _sums(stages: Sequence[Cost]) -> tuple[str, str]:
    return figure(sum(cost.per_document for cost in stages)), figure(sum(cost.per_megabyte for cost in stages))


def detector_table(costs: Sequence[Cost]) -> str:
    """The detector alone, for a document of each size, and how many megabytes a second that is."""
    rows = [(f"of {cost.corpus.name}", figure(cost.per_document), figure(1000 / cost.per_megabyte)) for cost in costs]
    return _table(("Documents", "µs a document", "MB/s"), rows, right=2)


def memory_table(peaks: Sequence[tuple[str, Peak]]) -> str:
    """The most memory that was held, and how many times the input that is, beyond what was held before."""
    rows = [
        (name, f"{peak.size / 1e6:,.0f}", f"{peak.peak / 1e6:,.0f}", f"{peak.before / 1e6:,.0f}", f"{peak.times:.2f}")
        for name, peak in peaks
    ]
    return _table(("Work", "Input, MB", "Most memory, MB", "Before it began, MB", "Times the input"), rows, right=4)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]], *, right: int) -> str:
    rule = ["---"] * (len(head) - right) + ["--:"] * right
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, rule, *rows))
