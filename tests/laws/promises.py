"""The laws as they hold of one document: each function fails where its law is broken."""

from __future__ import annotations

from corpusnorm import Document, Options, Span, check, normalize, write
from corpusnorm.line import Role
from corpusnorm.record import content
from corpusnorm.registry import all_rules

FORMATS = ("json", "jsonl", "markdown", "text")


def nothing_is_lost(document: Document, data: bytes) -> None:
    """The bytes come back."""
    assert document.restore() == data


def segments_tile_the_text(document: Document) -> None:
    """The segments are in order, without gap or overlap, from the first character to the last."""
    at = 0
    for segment in document.segments:
        assert segment.span.start == at
        assert segment.span.end > at
        at = segment.span.end
    assert at == len(document.source.text)


def only_blanks_are_blank(document: Document) -> None:
    """A segment without a role holds nothing that can be read, once the repairs are made."""
    traced = document.traced
    for segment in document.segments:
        if segment.role is Role.BLANK:
            image = traced.from_source(segment.span)
            assert not traced.text[image.start : image.end].strip()


def furniture_says_what_set_it_aside(document: Document) -> None:
    """Each piece of furniture has its text, its place and the rule that is the reason."""
    for piece in document.furniture:
        assert piece.rule
        image = document.traced.from_source(piece.span)
        assert piece.text == document.text[image.start : image.end]


def repairs_tell_all(document: Document) -> None:
    """A repair names rules that exist, and what stood at its span of the source; none is empty."""
    names = {rule.name: rule.code for rule in all_rules()}
    for repair in document.repairs:
        assert names[repair.rule] == repair.code
        assert set(repair.also) <= names.keys()
        assert repair.before == document.source.text[repair.span.start : repair.span.end]
        assert repair.before != repair.after


def outside_the_repairs_the_text_is_the_source(document: Document) -> None:
    """The repairs are in order and apart, and the source with each put in its place is the text."""
    source, text, at = document.source.text, "", 0
    for repair in document.repairs:
        assert repair.span.start >= at
        text += source[at : repair.span.start] + repair.after
        at = repair.span.end
    assert text + source[at:] == document.text


def offsets_map_both_ways(document: Document, at: int) -> None:
    """A character outside of the repairs has one place in both texts, and each leads to the other."""
    source, traced = document.source.text, document.traced
    if at >= len(source) or any(repair.span.start <= at < repair.span.end for repair in document.repairs):
        return
    here = Span(at, at + 1)
    there = traced.from_source(here)
    assert len(there) == 1
    assert traced.text[there.start] == source[at]
    assert traced.to_source(there) == here


def twice_is_once(document: Document, options: Options) -> None:
    """A second run over the repaired text changes nothing.

    It is marked as UTF-8: a few bytes with NUL among them may as well be UTF-16, and then are another text.
    """
    again = normalize(document.text.encode("utf-8-sig"), options=options)
    assert [(one.rule, one.before, one.after) for one in again.repairs] == []
    assert again.text == document.text


def survives_markdown(document: Document) -> None:
    """A document that is written as Markdown and read again has the same content."""
    assert content(normalize(write(document, "markdown").encode())) == content(document)


def can_be_checked_and_written(document: Document, data: bytes, options: Options) -> None:
    """What can be read can be checked, and written in every format."""
    check(data, options=options)
    for form in FORMATS:
        assert write(document, form).endswith("\n")
