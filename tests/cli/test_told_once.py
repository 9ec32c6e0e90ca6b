"""Each fault is told once: one finding for one spot, and one for the line ends of a file."""

from __future__ import annotations

import json

from corpusnorm.cli.told_once import told_once
from corpusnorm.edit import Safety, Span
from corpusnorm.finding import Finding
from corpusnorm.registry import find_rule
from tests.cli.command import Command


def _finding(rule: str, start: int, end: int, after: str | None = None) -> Finding:
    code = find_rule(rule).code
    safety = Safety.REPORT if after is None else Safety.UNSAFE
    return Finding(rule=rule, code=code, safety=safety, span=Span(start, end), before="x", after=after, message=rule)


def test_line_ends_of_a_file_are_one_finding(command: Command) -> None:
    """A file of another system has one fault, not one in each line, and one fix mends it."""
    command.write("a.txt", "The ferry waited.\r\n\r\nNobody came.\r\n")
    outcome = command("check", "a.txt", "--output-format", "concise")
    assert outcome.out.startswith("a.txt:1:18: LA001 [*] Line end that is no line feed, 3 times\nFound 1 error.\n")
    assert command("check", "a.txt", "--fix").out == "Found 1 error (1 fixed, 0 remaining).\n"
    assert command.read("a.txt") == b"The ferry waited.\n\nNobody came.\n"


def test_one_line_end_is_not_counted(command: Command) -> None:
    """A single line end is a finding like any other."""
    command.write("a.txt", "The ferry waited.\r\nNobody came.\n")
    assert "LA001 [*] Line end that is no line feed\n" in command("check", "a.txt").out


def test_one_fix_is_one_finding(command: Command) -> None:
    """Where one fix mends the faults of two rules, the finding names both."""
    command.write("a.txt", "The ferry waited.\N{NO-BREAK SPACE}\nNobody came.\n")
    outcome = command("check", "a.txt", "--output-format", "concise")
    assert outcome.out.startswith("a.txt:1:18: CH001 [*] ")
    assert "(with LA002)\nFound 1 error.\n" in outcome.out
    (found,) = json.loads(command("check", "a.txt", "--output-format", "json").out)
    assert (found["code"], found["also"]) == ("CH001", ["LA002"])


def test_markup_is_named_before_the_blanks_around_it(command: Command) -> None:
    """A picture with the blank lines around it is a picture."""
    command.write("a.txt", "The harbour in June.\n\n![](harbour.jpg)\n\nThe harbour in July.\n")
    assert "MK010 Image in Markdown (with LA003)\n" in command("check", "a.txt").out


def test_what_a_head_lacks_is_one_finding(command: Command) -> None:
    """A text without title, byline and date says so in one line."""
    command.write("a.txt", "The ferry waited for an hour at the quay of the island, and nobody came.\n" * 8)
    outcome = command("check", "a.txt", "--select", "ST001,ST002,ST003", "--output-format", "concise")
    assert outcome.out.startswith("a.txt:1:1: ST001 No title; no byline; no date (with ST002, ST003)\nFound 1 error.\n")


def test_table_in_html_says_what_to_do(command: Command) -> None:
    """What has no fix tells a person what to do about it."""
    command.write("a.txt", "Prices of the ferry:\n\n<table><tr><td>Adults</td><td>4</td></tr></table>\n")
    assert "make a table of Markdown of it" in command("check", "a.txt").out


def test_widgets_on_one_spot_are_one_finding() -> None:
    """Of two rules that take the same line for part of the page, the first is told."""
    like, reply = _finding("comment-like-widget", 4, 9, ""), _finding("comment-reply-control", 4, 9, "")
    assert told_once([like, reply]) == [like]


def test_menu_is_told_as_a_whole() -> None:
    """Reports of the items of a menu say nothing beside that of the menu; what can be fixed in it is told."""
    menu, item, link = (
        _finding("link-menu-block", 0, 40),
        _finding("list-marker", 10, 12),
        _finding("markdown-link", 12, 30, "Home"),
    )
    assert told_once([menu, item, link]) == [menu, link]


def test_fix_within_a_line_that_is_only_reported_is_told() -> None:
    """A widget with a fix is told within a block that has none."""
    menu, footer = _finding("link-menu-block", 0, 40), _finding("social-follow", 10, 30, "")
    assert told_once([menu, footer]) == [menu, footer]


def test_findings_side_by_side_are_told() -> None:
    """Findings that only touch are two."""
    one, two = _finding("link-menu-block", 0, 10), _finding("list-marker", 10, 12)
    assert told_once([one, two]) == [one, two]
