"""Lists that people read say what the code says: the reference, the changelog, the README."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import corpusnorm
from corpusnorm.cli import COMMANDS
from corpusnorm.registry import all_kinds, all_writers, find_rule
from corpusnorm.schema import document_schema
from corpusnorm.validation.selection import Test, all_tests
from tools.build_reference import REFERENCE, pages
from tools.reference.rules import frequencies, rule_page, rules_page, visible

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PUBLIC = {
    "Block", "BlockType", "BlogPost", "Comment", "CommentType", "ConfigurationError", "CorpusnormError",
    "CustomDocument", "CustomKind", "Dateline", "Detection", "Document", "EncyclopedicText", "Evidence", "Finding",
    "ForumThread", "Furniture", "HowTo", "Interview", "InvalidDocumentError", "MalformedMarkdownError", "Mark",
    "MarkType", "NewsReport", "NotTextError", "Opinion", "Options", "Repair", "ReviewEssay", "Reviewed", "Safety",
    "Segment", "Series", "Source", "Span", "TracedText", "UnknownDocument", "UnknownRuleError", "UnsplitComments",
    "check", "normalize", "read_kinds", "write",
}  # fmt: skip
"""The public names. A name that goes is a broken promise; one that comes is a new one."""


@pytest.mark.parametrize("path", sorted(pages()))
def test_page_is_as_generated(path: str) -> None:
    """A page of the reference on disk is the one that the code would write."""
    assert (REFERENCE / path).read_text(encoding="utf-8") == pages()[path], "run `make docs`"


def test_no_page_is_left_over() -> None:
    """The reference has no page of a rule that is gone."""
    on_disk = {path.relative_to(REFERENCE).as_posix() for path in REFERENCE.rglob("*.md")}
    assert on_disk == set(pages())


def test_public_names_are_pinned() -> None:
    """What `corpusnorm` exports is what is listed here, once each and in order."""
    assert set(corpusnorm.__all__) == PUBLIC
    assert list(corpusnorm.__all__) == sorted(set(corpusnorm.__all__))


@pytest.mark.parametrize("name", corpusnorm.__all__)
def test_public_name_is_importable(name: str) -> None:
    """Each public name can be had, and says what it is."""
    assert getattr(corpusnorm, name).__doc__
    assert name in dir(corpusnorm)


@pytest.mark.parametrize("rule", all_tests(), ids=lambda rule: rule.name)
def test_rule_is_in_the_lists(rule: Test) -> None:
    """Each rule and criterion stands in the changelog's sections on rules, and in the index of rules."""
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    sections = "".join(re.findall(r"^### Rules$(.*?)(?=^##|\Z)", changelog, re.MULTILINE | re.DOTALL))
    assert f"`{rule.name}` ({rule.code})" in sections
    assert f"| {rule.code} | [{rule.name}]({rule.name}.md) |" in (REFERENCE / "rules" / "index.md").read_text("utf-8")


def test_how_often_a_fault_is_met_stands_in_the_index() -> None:
    """A rule has its figures for web pages and PDFs; one that nobody has counted has dashes."""
    counted, not_counted = find_rule("soft-hyphen"), find_rule("inline-like-widget")
    index = rules_page([counted, not_counted], [])
    assert "| Characters | safe | 2.7 | 0 |" in index
    assert "| Structure | report | – | – |" in index
    assert "| Met in | not counted |" in rule_page(not_counted)


def test_frequencies_are_per_mille() -> None:
    """No fault is met in more documents than there are, and most rules have a figure."""
    figures = frequencies()
    assert all(0 <= figure <= 1000 for where in ("web", "pdf") for figure in figures[where].values())
    assert len({rule.name for rule in all_tests()} & set(figures["web"])) >= 30


@pytest.mark.parametrize("name", ["soft-hyphen", "replacement-character", "comment-like-widget"])
def test_page_of_a_rule_shows_the_report(name: str) -> None:
    """Whether it is mended or only reported, a page shows what `corpusnorm check` prints for its example."""
    rule = find_rule(name)
    shown = rule_page(rule).partition("`corpusnorm check` shows the first one so:")[2]
    assert f"{rule.code} " in shown
    assert "--> example.txt:" in shown


def test_changelog_names_no_other_rules() -> None:
    """What the changelog calls a new rule exists."""
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`([a-z0-9-]+)` \(([A-Z]+[0-9]+)\)", changelog))
    assert named == {(rule.name, rule.code) for rule in all_tests()}


@pytest.mark.parametrize("command", COMMANDS)
def test_readme_names_the_command(command: str) -> None:
    """The README shows every command at least once."""
    assert re.search(rf"corpusnorm {command}\b", README)


def test_readme_opens_with_two_commands() -> None:
    """The first block of the README is `make demo` and `make test`, and nothing else."""
    block = re.search(r"```sh\n(.*?)```", README, re.DOTALL)
    assert block is not None
    assert [line.partition("#")[0].strip() for line in block[1].splitlines()] == ["make demo", "make test"]


def test_form_of_a_document_names_every_kind_and_field() -> None:
    """The page on the form of a document leaves out no kind and no field of the schema."""
    page = (ROOT / "docs" / "explanation" / "document.md").read_text(encoding="utf-8")
    fields = document_schema()["properties"]
    assert [name for name in [*fields, *(kind.name for kind in all_kinds())] if f"`{name}`" not in page] == []


def test_readme_names_every_format() -> None:
    """The README names every output format."""
    assert [writer.name for writer in all_writers() if f"`{writer.name}`" not in README] == []


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain words\nin two lines", "plain words\nin two lines"),
        ("typo\u00adgraphy", "typo‹U+00AD›graphy"),
        ("no\u00a0break", "no‹U+00A0›break"),
        ("a tab\there", "a tab‹U+0009›here"),
        ("trailing  \nwhite space", "trailing··⏎\nwhite space"),
        ("a final newline\n", "a final newline⏎"),
        ("e\u0301", "e‹U+0301›"),
        ("one\n\ntwo", "one⏎\n⏎\ntwo"),
    ],
)
def test_examples_show_what_is_invisible(text: str, shown: str) -> None:
    """In an example of a rule nothing is hidden from the reader of its page."""
    assert visible(text) == shown
