"""The formats in which `check` reports."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from jsonschema import Draft4Validator

from corpusnorm.cli.checked import Checked
from corpusnorm.cli.formats import FORMATS, report
from corpusnorm.cli.tally import Tally
from corpusnorm.cli.visible import fully_visible, visible
from corpusnorm.edit import Safety, Span
from corpusnorm.finding import Finding


def finding(start: int, end: int, text: str, after: str | None = "", *, safety: Safety = Safety.SAFE) -> Finding:
    """A finding of soft-hyphen at a stretch of ``text``."""
    return Finding(
        rule="soft-hyphen",
        code="CH002",
        safety=safety,
        span=Span(start, end),
        before=text[start:end],
        after=after,
        message="Soft hyphen: in, the 100% text",
        cure=None if after is None else "Remove it",
    )


def checked(text: str, *findings: Finding) -> Checked:
    """A file with these findings."""
    return Checked(name="a b.txt", text=text, findings=findings)


def full(text: str, *findings: Finding) -> list[str]:
    """The lines of the full report."""
    return "".join(report("full", [checked(text, *findings)])).splitlines()


def test_the_full_report_underlines_the_fault() -> None:
    """Invisible characters are made visible, and the caret stands under them."""
    text = "one\ntwo so\N{SOFT HYPHEN}ft, no\N{NO-BREAK SPACE}break\n"
    assert full(text, finding(10, 11, text)) == [
        "CH002 [*] Soft hyphen: in, the 100% text",
        " --> a b.txt:2:7",
        "  |",
        "2 | two so<U+00AD>ft, no⍽break",
        "  |       ^^^^^^^^",
        "help: Remove it",
        "",
    ]


def test_blanks_count_within_a_fault_only() -> None:
    """A blank in the fault is a dot, and a line end an arrow; elsewhere blanks are blanks."""
    text = "two words  \nmore"
    assert full(text, finding(9, 12, text))[3:5] == ["1 | two words··↵more", "  |          ^^^"]


def test_a_short_change_is_shown() -> None:
    """What comes instead stands beside what the fix does."""
    text = "fin \N{LATIN SMALL LIGATURE FI}n"
    assert "help: Remove it: ﬁ → fi" in full(text, finding(4, 5, text, "fi"))


def test_an_unsafe_fix_is_noted_and_has_no_star() -> None:
    """The reader learns why `--fix` alone leaves it."""
    lines = full("abc", finding(0, 1, "abc", safety=Safety.UNSAFE))
    assert lines[0] == "CH002 Soft hyphen: in, the 100% text"
    assert "note: this is an unsafe fix; something may be lost, or the finding may be wrong" in lines


def test_an_endless_line_is_cut() -> None:
    """Of a long line only a window round the fault is shown."""
    text = "x" * 5_000_000 + "!" + "y" * 5_000_000
    line = full(text, finding(5_000_000, 5_000_001, text))[3]
    assert line == "1 | …" + "x" * 36 + "!" + "y" * 37 + "…"
    assert len(line) == 80


def test_a_line_of_wide_characters_is_cut_by_its_width() -> None:
    """The excerpt fits into 80 columns, or the terminal would break it above the caret."""
    text = "!" + "漢" * 100
    assert full(text, finding(0, 1, text))[3] == "1 | !" + "漢" * 37 + "…"


def test_a_long_fault_is_cut() -> None:
    """A fault that fills pages is shown by its beginning."""
    text = "ab" + "!" * 5_000 + "cd"
    lines = full(text, finding(2, 5_002, text))
    assert lines[3:5] == ["1 | ab" + "!" * 36 + "…", "  |   " + "^" * 36]


def test_wide_characters_keep_the_caret_in_place() -> None:
    """Characters that take two columns, and accents that take none, are counted so."""
    text = "漢字e\N{COMBINING ACUTE ACCENT}\N{SOFT HYPHEN}x"
    lines = full(text, finding(4, 5, text))
    assert lines[4] == "  | " + " " * 5 + "^" * 8


def test_an_insertion_has_a_caret() -> None:
    """A fault of no width, such as a missing line end, is pointed at."""
    assert full("ab", finding(2, 2, "ab", "\n"))[3:5] == ["1 | ab", "  |   ^"]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_lines_are_counted_as_editors_do(line_end: str) -> None:
    """Each kind of line end ends a line, and is no part of what is shown."""
    text = f"one{line_end}two{line_end}!three{line_end}"
    start = text.index("!")
    lines = full(text, finding(start, start + 1, text))
    assert lines[1] == " --> a b.txt:3:1"
    assert lines[3] == "3 | !three"


def test_a_finding_on_the_whole_document_has_no_excerpt() -> None:
    """Where there is no one place, no line is shown."""
    lines = full("abc", finding(0, 0, "abc", None))
    assert lines == ["CH002 Soft hyphen: in, the 100% text", " --> a b.txt:1:1", ""]


def test_a_fault_over_several_lines_is_shown_in_one() -> None:
    """What stands before and after the line ends is seen together."""
    text = "one cut and\r\n\nput together\nmore"
    assert full(text, finding(11, 14, text))[3:5] == ["1 | one cut and␍↵↵put together", "  |            ^^^"]


@pytest.mark.parametrize(("safeties", "star"), [("ss", "[*]"), ("su", "[-]"), ("uu", "[ ]")])
def test_statistics_tell_whether_all_some_or_none_can_be_fixed(safeties: str, star: str) -> None:
    """A star is for rules whose findings can all be fixed, a dash for those of which some can."""
    known = {"s": Safety.SAFE, "u": Safety.UNSAFE}
    tally = Tally()
    tally.add(checked("abc", *(finding(0, 1, "abc", safety=known[letter]) for letter in safeties)))
    assert tally.statistics() == [f"2  CH002  {star}  soft-hyphen"]


def test_reports_come_piece_by_piece() -> None:
    """People see the first findings while the later files are still being checked."""
    asked = []

    def files() -> Iterator[Checked]:
        for number in range(3):
            asked.append(number)
            yield checked("abc", finding(0, 1, "abc"))

    assert "CH002" in next(report("full", files()))
    assert asked == [0]


def test_json_has_what_programs_need() -> None:
    """Path, rule, place, span and fix."""
    text = "one\ntw\N{SOFT HYPHEN}o\n"
    (found,) = json.loads("".join(report("json", [checked(text, finding(6, 7, text))])))
    assert found == {
        "filename": "a b.txt",
        "code": "CH002",
        "name": "soft-hyphen",
        "message": "Soft hyphen: in, the 100% text",
        "severity": "error",
        "location": {"row": 2, "column": 3},
        "end_location": {"row": 2, "column": 4},
        "span": {"start": 6, "end": 7},
        "before": "\N{SOFT HYPHEN}",
        "also": [],
        "fix": {
            "applicability": "safe",
            "message": "Remove it",
            "edits": [{"content": "", "location": {"row": 2, "column": 3}, "end_location": {"row": 2, "column": 4}}],
        },
    }


def test_json_of_no_findings_is_an_empty_array() -> None:
    """Programs get valid JSON in any case."""
    assert json.loads("".join(report("json", []))) == []


def test_github_annotations_are_escaped() -> None:
    """Characters that end a property or a message are written as GitHub wants them."""
    (line,) = report("github", [checked("abc", finding(1, 2, "abc"))])
    assert line == (
        "::error title=corpusnorm (CH002),file=a b.txt,line=1,col=2,endLine=1,endColumn=3::"
        "a b.txt:1:2: CH002 Soft hyphen: in, the 100%25 text\n"
    )


def test_github_properties_are_escaped() -> None:
    """A path with a comma or a colon does not end its property."""
    file = Checked(name="a,b:c.txt", text="abc", findings=(finding(0, 1, "abc"),))
    (line,) = report("github", [file])
    assert "file=a%2Cb%3Ac.txt,line=1" in line


def test_sarif_follows_its_form() -> None:
    """SARIF 2.1.0 wants a version, a driver with its rules, and results with regions from 1."""
    text = "one\ntw\N{SOFT HYPHEN}o\n"
    log = json.loads("".join(report("sarif", [checked(text, finding(6, 7, text), finding(0, 0, text, None))])))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    driver = run["tool"]["driver"]
    assert driver["name"] == "corpusnorm"
    assert [rule["id"] for rule in driver["rules"]] == ["CH002"]
    assert driver["rules"][0]["help"]["text"].startswith("## What it finds")
    assert run["columnKind"] == "unicodeCodePoints"
    first, second = run["results"]
    location = first["locations"][0]["physicalLocation"]
    assert location["artifactLocation"] == {"uri": "a%20b.txt"}
    assert location["region"] == {"startLine": 2, "startColumn": 3, "endLine": 2, "endColumn": 4}
    (change,) = first["fixes"][0]["artifactChanges"]
    assert change["replacements"] == [{"deletedRegion": location["region"], "insertedContent": {"text": ""}}]
    assert "fixes" not in second


SARIF_SCHEMA = json.loads((Path(__file__).parents[1] / "data" / "sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("texts", [[], ["abc"], ["abc", "one\ntw\N{SOFT HYPHEN}o\n"]], ids=["no file", "one", "two"])
def test_sarif_is_valid(texts: list[str]) -> None:
    """The log follows the official JSON Schema of SARIF 2.1.0."""
    files = [checked(text, finding(0, 1, text), finding(1, 1, text, None)) for text in texts]
    log = json.loads("".join(report("sarif", files)))
    Draft4Validator(SARIF_SCHEMA).validate(log)


def test_sarif_schema_refuses() -> None:
    """The schema that the log is held against does see a fault."""
    log = json.loads("".join(report("sarif", [checked("abc", finding(0, 1, "abc"))])))
    log["runs"][0]["results"][0]["level"] = "grave"
    assert not Draft4Validator(SARIF_SCHEMA).is_valid(log)


def test_junit_has_a_suite_for_each_file() -> None:
    """A finding is a failed test with its place; a file without any is a test that passed."""
    text = "one\ntw\N{SOFT HYPHEN}o\n"
    clean = Checked(name="clean.txt", text="abc")
    root = ET.fromstring("".join(report("junit", [checked(text, finding(6, 7, text)), clean])).encode())
    assert root.attrib == {"name": "corpusnorm", "tests": "2", "failures": "1", "errors": "0"}
    first, second = root
    assert (first.attrib["name"], first.attrib["failures"]) == ("a b.txt", "1")
    (case,) = first
    assert case.attrib == {"name": "CH002 soft-hyphen", "classname": "a b.txt", "line": "2", "column": "3"}
    assert case[0].attrib["message"] == "Soft hyphen: in, the 100% text"
    assert case[0].text == "a b.txt:2:3: CH002 Soft hyphen: in, the 100% text"
    assert (second.attrib["failures"], len(second), len(second[0])) == ("0", 1, 0)


def test_junit_is_xml_whatever_a_file_is_called() -> None:
    """Characters that XML cannot hold, or that it reads as markup, end no report."""
    file = Checked(name='a\x01<&">.txt', text="abc", findings=(finding(0, 1, "abc"),))
    root = ET.fromstring("".join(report("junit", [file])))
    assert root[0].attrib["name"] == 'a<U+0001><&">.txt'


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_reports_every_finding(name: str) -> None:
    """No format loses a finding."""
    text = "abcdef"
    findings = [finding(index, index + 1, text) for index in range(6)]
    assert "".join(report(name, [checked(text, *findings)])).count("CH002") >= 6


@pytest.mark.parametrize(
    ("text", "shown", "full_shown"),
    [
        ("a b", "a b", "a·b"),
        ("a\N{NO-BREAK SPACE}b", "a⍽b", "a⍽b"),
        ("a\tb", "a⇥b", "a⇥b"),
        ("a\N{ZERO WIDTH SPACE}b", "a<U+200B>b", "a<U+200B>b"),
        ("a\0b\x85", "a<U+0000>b<U+0085>", "a<U+0000>b<U+0085>"),
        ("\N{THIN SPACE}é漢", "<U+2009>é漢", "<U+2009>é漢"),
    ],
)
def test_invisible_characters_are_made_visible(text: str, shown: str, full_shown: str) -> None:
    """Each character that shows nothing has a sign; letters of any script stay."""
    assert (visible(text), fully_visible(text)) == (shown, full_shown)
