"""The benchmarks measure what they say, and put it where they say."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from benchmarks import linear_rules
from benchmarks.guard import WORKS
from benchmarks.speed import page
from benchmarks.speed.chart import Bar, Group, chart
from benchmarks.speed.corpora import Corpus, corpora
from benchmarks.speed.detector import SIZES, detector_costs
from benchmarks.speed.measure import Times, figure, measured
from benchmarks.speed.stages import Cost, limit_costs, stage_costs
from benchmarks.speed.tables import detector_table, goal_table, speed_table, stage_table
from benchmarks.speed.works import OURS, Work, works
from corpusnorm import normalize

ROOT = Path(__file__).parents[1]
SMALL = Corpus("clean English", (b"A line of text, and nothing else.\n" * 5, b"Another one.\n"))


def times(corpus: str, work: str, seconds: float) -> Times:
    """A measurement that was never made."""
    return Times(Corpus(corpus, (b"x" * 1_000_000,)), Work(work, len), (seconds,) * 3)


@pytest.fixture(scope="module")
def generated() -> list[Corpus]:
    """The corpora of those who have no shared data."""
    return corpora(generated=True)


def test_generated_corpora_are_the_same_every_time(generated: list[Corpus]) -> None:
    """Who has no shared data measures on documents that are drawn with a fixed seed."""
    assert generated == corpora(generated=True)
    assert [corpus.name for corpus in generated] == [
        "clean English",
        "nine languages",
        "a fifth damaged",
        "blog threads",
        "one long document",
        "clean English, nothing to repair",
    ]
    assert all(400_000 < corpus.size < 800_000 for corpus in generated)


def test_a_fifth_is_damaged(generated: list[Corpus]) -> None:
    """Of the damaged corpus four in five documents are as they were."""
    found = {corpus.name: corpus.documents for corpus in generated}
    pairs = list(zip(found["nine languages"], found["a fifth damaged"], strict=True))
    assert [before != after for before, after in pairs] == [index % 5 == 0 for index in range(len(pairs))]


def test_documents_with_nothing_to_repair_are_some_of_the_clean_ones(generated: list[Corpus]) -> None:
    """They lack no more than their final line end, and are measured beside all clean ones, not in their place."""
    found = {corpus.name: corpus.documents for corpus in generated}
    sound = found["clean English, nothing to repair"]
    assert sound
    assert set(sound) <= set(found["clean English"])
    assert {one.rule for data in sound for one in normalize(data).repairs} <= {"missing-final-newline"}


def test_works_take_turns_on_all_documents() -> None:
    """In every round each work sees every document, and the works alternate."""
    seen: list[str] = []
    pair = [Work("one", lambda data: seen.append("1")), Work("two", lambda data: seen.append("2"))]
    ((one, two),) = measured([SMALL], pair, 3)
    assert (one.work.name, two.work.name) == ("one", "two")
    assert len(one.seconds) == len(two.seconds) == 3
    changes = sum(before != after for before, after in pairwise(seen))
    assert changes == 7  # once before the rounds, then in the middle of each round and between them


def test_every_work_here_can_be_done() -> None:
    """Ours and those of the peers that are installed take any document; what is missing is named."""
    found, missing = works()
    assert len(found) + len(missing) == len(OURS) + 5
    for work in found:
        for data in (*SMALL.documents, b"caf\xe9 and na\xefve\r\n"):
            work.call(data)


def test_goals_are_ratios_of_speeds() -> None:
    """Ten times the speed is a ratio of ten; goals without figures are left out."""
    results = [[times("clean English", "normalize", 0.1), times("clean English", "chardet + ftfy", 1.0)]]
    table = goal_table(results, (times("one", "normalize", 1.0), times("ten", "normalize", 10.5)))
    assert "| normalize | clean English | chardet + ftfy | ≥ 10 | 10 |" in table
    assert "| ≤ 11 | 10 |" in table
    assert "nine languages" not in table


def test_speeds_have_their_spread() -> None:
    """The median, and between brackets the slowest and the fastest round."""
    corpus = Corpus("clean English", (b"x" * 1_000_000,))
    table = speed_table([[Times(corpus, OURS[0], (0.5, 0.25, 0.1))]])
    assert table.splitlines()[-1] == "| **decode + all rules** | 4.0 (2.0–10) |"


def test_stages_add_up() -> None:
    """Each stage of the flow has its row, and so has each limit."""
    costs = stage_costs(SMALL, 1)
    assert [cost.name for cost in costs] == [
        "decode", "repair", "segment", "classify", "build", "facts and the rest", "write JSON",
    ]  # fmt: skip
    table = stage_table([(costs, limit_costs(SMALL, 1))])
    assert "| **all stages** |" in table
    assert "| *bytes.isascii* |" in table


def test_the_detector_is_measured_on_documents_of_each_size() -> None:
    """They are cut out of the corpus, which is taken again where it is too short."""
    costs = detector_costs(SMALL, 1)
    lengths = [{len(data) for data in cost.corpus.documents} for cost in costs]
    assert lengths == [{size} for size in SIZES]
    assert all(cost.seconds > 0 for cost in costs)


def test_speeds_of_the_detector_are_megabytes_a_second() -> None:
    """A document of 6,000 bytes in 300 µs is 20 MB/s."""
    corpus = Corpus("6 kB", (b"x" * 6_000,) * 10)
    assert "| of 6 kB | 300 | 20 |" in detector_table([Cost("the detector alone", corpus, 0.003)])


def test_the_chart_is_well_formed() -> None:
    """A bar for each work, the longer the faster."""
    drawn = ET.fromstring(chart([Group("a & b", [Bar("fast", 50, True), Bar("slow", 0.5, False)])]))
    bars = [shape for shape in drawn.iter("{http://www.w3.org/2000/svg}rect") if shape.get("x")]
    lengths = [float(bar.attrib["width"]) for bar in bars]
    assert len(lengths) == 2
    assert lengths[0] > 2 * lengths[1]


def test_figures_go_between_their_marks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The rest of the page stays, old figures go, and a section without a place is an error."""
    path = tmp_path / "speed.md"
    path.write_text("Before.\n<!-- measured: speed -->\n\nold\n\n<!-- end -->\nAfter.\n", encoding="utf-8")
    monkeypatch.setattr(page, "PAGE", path)
    page.put({"speed": "new"})
    assert path.read_text() == "Before.\n<!-- measured: speed -->\n\nnew\n\n<!-- end -->\nAfter.\n"
    with pytest.raises(ValueError, match="no place for 'other'"):
        page.put({"other": "new"})


def test_the_page_has_a_place_for_all_that_is_measured() -> None:
    """The marks that `make bench` looks for are there."""
    content = page.PAGE.read_text(encoding="utf-8")
    for name in ("machine", "goals", "speed", "commands", "stages", "detector", "memory"):
        assert f"<!-- measured: {name} -->\n" in content


@pytest.mark.parametrize(("value", "shown"), [(0.1234, "0.12"), (4.56, "4.6"), (45.6, "46"), (1234.5, "1234")])
def test_figures_have_two_digits_that_count(value: float, shown: str) -> None:
    """More would claim more than was measured."""
    assert figure(value) == shown


@pytest.mark.parametrize("work", WORKS)
def test_the_guard_measures_each_work(work: str) -> None:
    """Its inner process prints the seconds that a work takes on our own seeds."""
    command = [sys.executable, "benchmarks/guard.py", "--measure", work]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert float(done.stdout) > 0


def test_rules_are_measured_on_their_worst_lines(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The benchmark of rules prints a row for each rule that is asked for, and again among the worst."""
    monkeypatch.setattr(linear_rules, "_SCREENED", 2)
    linear_rules.main(["--only", "soft-hyphen", "--lines", "20"])
    assert capsys.readouterr().out.count(" soft-hyphen ") == 2
