"""The three original seed documents come out exactly as their hand-made truth says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from corpusnorm import Block, BlogPost, Document, Finding, NewsReport, ReviewEssay, check, normalize
from tests.shared import SHARED, needs_shared

pytestmark = needs_shared

SEEDS = SHARED / "seeds"
KINDS = {
    "review_essay": ReviewEssay,
    "news_report": NewsReport,
    "blog_post_with_comments": BlogPost,
}


def gold() -> dict[str, Any]:
    """The whole file of truth."""
    if not SEEDS.exists():
        return {"seeds": [], "rule_aliases": {}}
    return dict(json.loads((SEEDS / "gold.json").read_text(encoding="utf-8")))


GOLD = gold()


def source(seed: dict[str, Any]) -> bytes:
    """The bytes of a seed document."""
    return (SEEDS / str(seed["file"])).read_bytes()


@pytest.fixture(params=GOLD["seeds"], ids=lambda seed: str(seed["file"]))
def seed(request: pytest.FixtureRequest) -> dict[str, Any]:
    """The truth about one document."""
    return dict(request.param)


@pytest.fixture
def document(seed: dict[str, Any]) -> Document:
    """What corpusnorm makes of it."""
    return normalize(source(seed), name=seed["file"])


@pytest.fixture
def findings(seed: dict[str, Any]) -> tuple[Finding, ...]:
    """What corpusnorm reports of it."""
    return check(source(seed), name=seed["file"])


def test_the_kind_is_told(seed: dict[str, Any], document: Document) -> None:
    """Kind and type agree with the truth, with evidence, and not by a hair."""
    assert type(document) is KINDS[seed["kind"]]
    assert document.detection.confidence > 0.6
    assert document.detection.evidence


def test_the_head_is_read(seed: dict[str, Any], document: Document) -> None:
    """Title, subtitle, part of the series, author, date and language."""
    assert document.title == seed["title"]
    assert document.subtitle == seed["subtitle"]
    part = seed.get("series_part")
    assert (document.series is None) == (part is None)
    if part is not None and document.series is not None:
        assert (document.series.text, document.series.number) == (part["text"], part["number"])
    assert document.authors == ((seed["byline"],) if seed["byline"] else ())
    assert document.published == seed["date"]
    assert document.language == seed["language"]


def test_the_reviewed_work_is_named(seed: dict[str, Any], document: Document) -> None:
    """Where the truth names a reviewed work, title and authors are found."""
    work = seed.get("reviewed_work")
    reviewed = document.reviewed if isinstance(document, ReviewEssay) else ()
    found = [(each.title, list(each.authors)) for each in reviewed]
    assert found == ([(work["title"], work["authors"])] if work else [])


def expected_blocks(seed: dict[str, Any], document: Document) -> Iterator[tuple[dict[str, Any], Block | None]]:
    """Each block of the truth with the block at its place."""
    found = {(block.span.start, block.span.end): block for block in document.body}
    for block in seed["blocks"]:
        yield block, found.get((block["start"], block["end"]))


def test_every_block_is_there(seed: dict[str, Any], document: Document) -> None:
    """Type, extent, level and repaired text of each block whose form the text proves."""
    for truth, block in expected_blocks(seed, document):
        if truth.get("optional"):
            continue
        if block is None:
            # One block for the whole line is as right where an unproven quotation runs on in it.
            assert any(other.get("optional") and other["lines"] == truth["lines"] for other in seed["blocks"]), truth
            continue
        assert block.type == truth["type"], truth
        assert block.level == truth.get("level"), truth
        assert block.text[:40] == truth["first40"]
        assert block.text[-40:] == truth["last40"]
        assert len(block.text) == truth["chars"]


def test_there_is_no_other_block(seed: dict[str, Any], document: Document) -> None:
    """Nothing but the blocks of the truth is in the body."""
    lines = {(block["lines"][0], block["start"]) for block in seed["blocks"]}
    assert {block.span.start for block in document.body} <= {start for _, start in lines}


def test_the_title_keeps_its_emphasis_in_the_account() -> None:
    """A title is plain text; that a work's title was set off in it is on record."""
    emphasised = [seed for seed in GOLD["seeds"] if seed.get("title_emphasis")]
    assert emphasised
    for seed in emphasised:
        repairs = normalize(source(seed)).repairs
        assert seed["title_emphasis"] in [each.after for each in repairs if each.rule == "markdown-emphasis"]


def test_every_comment_is_there(seed: dict[str, Any], document: Document) -> None:
    """Extent, paragraphs and their types; author, date, likes and depth are not told and not invented."""
    comments = seed.get("comments", [])
    assert len(document.comments) == len(comments)
    for truth, comment in zip(comments, document.comments, strict=True):
        assert (comment.span.start, comment.span.end) == (truth["start"], truth["end"])
        types = [str(block.type) for block in comment.blocks]
        assert types == [kind.replace("url", "paragraph") for kind in truth["paragraph_types"]]
        assert comment.blocks[-1].text[-40:] == truth["last40"]
        assert (comment.author, comment.published, comment.likes, comment.depth) == (None, None, None, None)


def test_the_footer_is_set_aside(seed: dict[str, Any], document: Document) -> None:
    """The contact footer is furniture, with its rule; nothing else is."""
    footers = [artifact for artifact in seed["artifacts"] if artifact["rule"] == "contact-footer"]
    found = [(piece.rule, piece.span.start, piece.span.end, piece.text) for piece in document.furniture]
    assert found == [("contact-footer", each["start"], each["end"], each["source"]) for each in footers]


def test_every_artifact_is_found(seed: dict[str, Any], findings: tuple[Finding, ...]) -> None:
    """Each artifact is reported by its rule at its place."""
    missed = []
    for artifact in seed["artifacts"]:
        rule = GOLD["rule_aliases"].get(artifact["rule"], artifact["rule"])
        there = [
            finding
            for finding in findings
            if finding.rule == rule and finding.span.start <= artifact["end"] and artifact["start"] <= finding.span.end
        ]
        if not there and not artifact.get("optional"):
            missed.append((artifact["rule"], artifact["start"], artifact["end"]))
    assert missed == []


def test_nothing_else_is_reported(seed: dict[str, Any], findings: tuple[Finding, ...]) -> None:
    """There is no finding that the truth does not name, as an artifact or an observation."""
    named = [
        (GOLD["rule_aliases"].get(each["rule"], each["rule"]), each["start"], each["end"]) for each in seed["artifacts"]
    ]
    extra = [
        (finding.rule, finding.span.start, finding.before[:40])
        for finding in findings
        if not any(
            rule == finding.rule and finding.span.start <= end and start <= finding.span.end
            for rule, start, end in named
        )
    ]
    assert extra == []


def test_what_must_stay_is_untouched(seed: dict[str, Any], document: Document) -> None:
    """The strings that the truth protects stand in the repaired text as they stood in the source."""
    lines = document.source.text.split("\n")
    for protected in seed["do_not_touch"]:
        for text in protected["text"].split(" … "):
            if text in lines[protected["line"] - 1]:
                assert text in document.text


def test_safe_repairs_are_made(seed: dict[str, Any], document: Document) -> None:
    """Each artifact of the character, markup and layout rules that is safe to repair is in the account."""
    in_text = {"markdown-escape", "markdown-emphasis", "markdown-heading", "split-paragraph"}
    in_text |= {"excess-blank-lines", "missing-final-newline"}
    for artifact in seed["artifacts"]:
        if artifact["rule"] in in_text:
            assert any(
                artifact["rule"] in (repair.rule, *repair.also)
                and repair.span.start <= artifact["end"]
                and artifact["start"] <= repair.span.end
                for repair in document.repairs
            ), artifact
