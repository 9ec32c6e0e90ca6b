"""What the rules about structure say of whole documents, marks and messages included."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import pytest

import corpusnorm
from corpusnorm.facts import Facts
from corpusnorm.finding import Finding
from corpusnorm.line import Role, scan
from corpusnorm.registry import all_rules
from corpusnorm.rules.comment_section_boundary import comment_section_boundary
from tests.shared import SHARED

RULES = tuple(rule.name for rule in all_rules() if rule.family == "ST")
FERRY = "The ferry was towed off the sandbank on Tuesday, with forty passengers and a lorry full of hay on board."
PILOT = "Nobody was hurt, but the owners will have to explain why the pilot had been sent home that foggy morning."
PARAGRAPHS = (FERRY, PILOT)


def findings(text: str) -> Sequence[Finding]:
    """What the rules about structure find in ``text``."""
    return [finding for finding in corpusnorm.check(text.encode()) if finding.rule in RULES]


def found(text: str, rule: str) -> list[str]:
    """The parts of ``text`` that ``rule`` reports."""
    return [finding.before for finding in findings(text) if finding.rule == rule]


def messages(text: str) -> set[str]:
    """What is said of ``text``."""
    return {finding.message for finding in findings(text)}


def test_marked_title_is_no_finding() -> None:
    """A title that carries a heading mark is what it should be."""
    text = "\n\n".join(["## Ferry afloat again", *PARAGRAPHS, "## The forecast", *PARAGRAPHS])
    assert found(text, "unmarked-title") == []


def test_marked_heading_is_no_finding() -> None:
    """A heading that carries a mark is what it should be; one without is reported beside it."""
    text = "\n\n".join(["## Ferry afloat again", FERRY, "## The forecast", *PARAGRAPHS, "The lights", FERRY])
    assert found(text, "unmarked-heading") == ["The lights"]


def test_list_mark_of_markdown_is_no_finding() -> None:
    """In Markdown the number of a list item is markup; in plain text it is printed."""
    items = "1. Weigh the flour.\n2. Heat the oven."
    markdown = "\n\n".join(["# Bread", "## Before", *PARAGRAPHS, items, "## After", FERRY])
    plain = "\n\n".join([*PARAGRAPHS, items, FERRY])
    assert found(markdown, "plain-list-marker") == []
    assert found(plain, "plain-list-marker") == ["1. ", "2. "]


def test_missing_head_is_named() -> None:
    """A document without a head is told what it lacks, each at its very beginning."""
    text = "\n\n".join(PARAGRAPHS)
    assert {"No title", "No byline", "No date"} <= messages(text)
    assert all(finding.span.end == 0 for finding in findings(text))


def test_subtitle_is_named() -> None:
    """The message tells a subtitle from a title."""
    text = "\n\n".join(["Ferry afloat again", "Why was the pilot sent home?", "By Mary Hallam", *PARAGRAPHS])
    assert {"Title carries no heading mark", "Subtitle carries no heading mark"} <= messages(text)


def test_single_newlines_are_counted() -> None:
    """The one finding about single newlines tells how many there are."""
    text = "\n".join([" ".join(PARAGRAPHS)] * 6)
    assert "Paragraphs are set apart by single newlines (5)" in messages(text)


def test_furniture_parts_text_and_comments() -> None:
    """Where furniture stands between text and comments, not only white space parts them."""
    lines = scan("Text.\nContact us\nGlad to hear that.")
    for line, role in zip(lines, (Role.PARAGRAPH, Role.FURNITURE, Role.COMMENT), strict=True):
        line.role = role
    assert list(comment_section_boundary.find(lines, Facts(""))) == []


def seeds() -> list[Any]:
    """The seed documents with what was found in them by hand."""
    path = SHARED / "seeds" / "gold.json"
    if not path.exists():
        return [pytest.param({}, {}, marks=pytest.mark.skip(reason=f"no shared data at {SHARED}"))]
    gold = json.loads(path.read_text("utf-8"))
    return [pytest.param(seed, gold["rule_aliases"], id=seed["file"]) for seed in gold["seeds"]]


@pytest.mark.parametrize(("seed", "aliases"), seeds())
def test_seed(seed: dict[str, Any], aliases: dict[str, str]) -> None:
    """In a seed every artifact of structure is found where it begins, and nothing else is."""
    expected: set[tuple[str, int]] = set()
    optional: set[tuple[str, int]] = set()
    for artifact in seed["artifacts"]:
        rule = aliases.get(artifact["rule"], artifact["rule"])
        if rule in RULES:
            (optional if artifact.get("optional") else expected).add((rule, artifact["start"]))
    text = (SHARED / "seeds" / seed["file"]).read_bytes().decode()
    got = {(finding.rule, finding.span.start) for finding in findings(text)}
    assert expected <= got
    assert got <= expected | optional
