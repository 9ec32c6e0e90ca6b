"""The engine: rules run to a fixed point, each stage before the next."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from corpusnorm import Options, normalize
from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.repair import repair
from corpusnorm.rule import Stage, TextFinder, TextRule
from corpusnorm.rules.missing_final_newline import missing_final_newline


@pytest.mark.parametrize("mark", ["&#171;", "&amp;#171;", "&amp;amp;#171;"])
def test_a_stage_is_settled_before_the_next_begins(mark: str) -> None:
    """A space is judged by the character beside it, not by an entity that is half undone."""
    document = normalize(f"{mark}\N{NO-BREAK SPACE}Oui\N{NO-BREAK SPACE}», dit-elle.\n".encode())
    assert document.text == "«\N{NO-BREAK SPACE}Oui\N{NO-BREAK SPACE}», dit-elle.\n"


def test_text_that_is_read_anew_is_laid_out_anew() -> None:
    """Escapes make a line longer than the page: once they are read, the text is seen to be wrapped, in the same run."""
    text = (
        "Der alte M=C3=BCller hatte die sch=C3=B6nen Briefe nicht gefunden aus\ndas Haus, das am Ende der Strasse "
        "steht. Der alte Mann\nhatte die guten Briefe noch nicht gefunden aus das Haus, das\nam Ende der Strasse "
        "steht. Der alte Mann hatte die guten\nBriefe nicht gefunden aus das Haus, das am Ende der Strasse\nsteht.\n"
    )
    options = Options(select=("ALL",))
    once = normalize(text.encode(), options=options)
    assert normalize(once.text.encode(), options=options).repairs == ()
    assert once.text.count("\n") == 1


def test_what_any_of_many_edits_brings_is_seen() -> None:
    """Edits far from each other are looked around one by one, and the last and the first of them alike."""
    gap = "nothing of note\n" * 200
    for place in range(3):
        entities = ["&amp;amp;"] * 3
        entities[place] = "&#32;&#32;"
        text = "".join(f"All of the men{entity}went to the harbour again.\n{gap}" for entity in entities)
        assert "men went" in normalize(text.encode()).text


@pytest.mark.parametrize(("text", "times"), [("é is here\nnot here", 1), ("not here\né is here", 2)])
def test_a_rule_by_line_looks_again_at_lines_that_were_edited_only(text: str, times: int) -> None:
    """It has found nothing in a line; what is done to other lines is nothing to it."""
    seen: list[str] = []

    def find(text: str, facts: Facts) -> Iterator[Edit]:
        seen.append(text)
        yield from ()

    assert repair(text, Facts(text), [_by_line(find), missing_final_newline]).text == f"{text}\n"
    assert len(seen) == times


@pytest.mark.parametrize(("text", "times"), [("é is here\nnot here\n", 1), ("éé is here\nnot here\n", 2)])
def test_a_rule_by_line_looks_again_at_its_own_edits_only_where_they_concern_it(text: str, times: int) -> None:
    """It has found all there is in the other lines, and what it has put in place of it may need no other look."""
    seen: list[str] = []

    def find(text: str, facts: Facts) -> Iterator[Edit]:
        seen.append(text)
        at = text.find("é")
        if at >= 0:
            yield Edit(Span(at, at + 1), "e")

    assert repair(text, Facts(text), [_by_line(find)]).text == text.replace("é", "e")
    assert len(seen) == times


_FAR = "a line of nothing of note, set between others so that each of these stands alone " * 5


@given(
    st.lists(st.tuples(st.booleans(), st.sampled_from(["", "x", "xx", "<x>x", "...x"])), min_size=1, max_size=6),
    st.sampled_from(["", "yy", "long enough"]),
)
def test_a_rule_by_line_looks_again_where_any_of_many_lines_was_edited(
    lines: list[tuple[bool, str]], after: str
) -> None:
    """Wherever the edits are in their lines, and whether these become longer or shorter."""
    seen: list[str] = []

    def find(text: str, facts: Facts) -> Iterator[Edit]:
        seen.append(text)
        yield from ()

    text = f"\n{_FAR}\n".join(("é " if has_sign else "") + rest for has_sign, rest in lines)
    repair(text, Facts(text), [_by_line(find), _putting(after)])
    signs = [rest for has_sign, rest in lines if has_sign]
    assert len(seen) == bool(signs) + any("x" in rest for rest in signs)


@pytest.mark.parametrize("at", [1, 20, 63])
def test_a_long_trigger_that_an_edit_completes_is_seen(at: int) -> None:
    """However much of it stands before the edit and behind it."""
    trigger = "~" + "a" * 62 + "~"
    seen: list[str] = []

    def find(text: str, facts: Facts) -> Iterator[Edit]:
        seen.append(text)
        yield from ()

    text = f"before {trigger[:at]}x{trigger[at:]} behind"
    repair(text, Facts(text), [_of(find, code="AA001", trigger=trigger), _putting("")])
    assert seen == [f"before {trigger} behind"]


def _by_line(find: TextFinder) -> TextRule:
    return evolve(_of(find, code="AA001", trigger="é"), is_by_line=True)


def _putting(after: str) -> TextRule:
    """A rule that puts ``after`` in place of each x."""

    def find(text: str, facts: Facts) -> Iterator[Edit]:
        yield from (Edit(Span(*match.span()), after) for match in re.finditer("x", text))

    return _of(find, code="AA002", trigger="x")


def _of(find: TextFinder, *, code: str, trigger: str) -> TextRule:
    return TextRule(
        code=code,
        name=f"rule-{code}",
        stage=Stage.ENCODING,
        safety=Safety.SAFE,
        message="",
        trigger=(trigger,),
        examples=(),
        page="",
        find=find,
    )
