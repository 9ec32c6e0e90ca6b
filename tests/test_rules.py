"""Every rule against its cases, and what holds for all rules.

The cases of a rule are in `tests/rules/<rule-name>.toml`: `why` and one of

- `before` and `after`: what the rule makes of a text, with all its fixes; `safely` what its safe ones alone make of it,
- `before` and `found`: the strings that it reports without a change, in order,
- `same`: a text in which it finds nothing;

and `expect = "fail"` where the rule is known to get it wrong.
"""

from __future__ import annotations

import json
import re
import tomllib
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from attrs import frozen

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.line import Line, Lines, scan
from corpusnorm.registry import all_rules, select_rules
from corpusnorm.repair import find, is_wanted, repair
from corpusnorm.rule import CODE, Example, LineRule, Rule, Stage
from corpusnorm.segment import segment
from corpusnorm.trace import TracedText
from corpusnorm.wordings import Wordings
from tests.shared import SHARED

TESTS = Path(__file__).parent
CASES = TESTS / "rules"
HEADINGS = ["What it finds", "Why it matters", "Fix safety", "Known from"]
LEAST_CASES = 5


@frozen(kw_only=True)
class Case:
    """A text, and what a rule is to do with it: change it, report parts of it, or neither."""

    why: str
    before: str
    after: str | None = None
    safely: str | None = None
    found: tuple[str, ...] | None = None
    fails: bool = False

    @property
    def stays(self) -> bool:
        """Whether the rule is to find nothing."""
        return self.after is None and self.found is None


def parse_case(table: dict[str, Any]) -> Case:
    """A case out of a table of a TOML file; exactly one outcome must be given."""
    unknown = table.keys() - {"why", "before", "after", "safely", "found", "same", "expect"}
    assert not unknown, f"a case has no {', '.join(unknown)}"
    assert sum(key in table for key in ("after", "found", "same")) == 1, f"one outcome each: {table}"
    assert ("same" in table) != ("before" in table), f"before or same: {table}"
    found = tuple(table["found"]) if "found" in table else None
    assert found != (), f"say same where nothing is found: {table}"
    return Case(
        why=table["why"],
        before=table["same"] if "same" in table else table["before"],
        after=table.get("after"),
        safely=table.get("safely"),
        found=found,
        fails=table.get("expect") == "fail",
    )


@cache
def load_cases(rule: Rule) -> tuple[Case, ...]:
    """The cases of ``rule``; none where the file is missing, which a test of its own tells."""
    path = CASES / f"{rule.name}.toml"
    if not path.exists():
        return ()
    return tuple(parse_case(table) for table in tomllib.loads(path.read_text(encoding="utf-8"))["case"])


def edits_of(rule: Rule, text: str) -> list[Edit]:
    """What ``rule`` finds in ``text``, in order; rules that ask for roles get a segmented document."""
    facts = Facts(text)
    lines = None
    if rule.stage > Stage.LAYOUT:
        lines = segment(TracedText.verbatim(text), facts, all_rules()).lines
    return sorted(find(rule, text, facts, lines), key=lambda edit: (edit.span.start, edit.span.end))


def found_strings(rule: Rule, text: str) -> list[str]:
    """The parts of ``text`` in which ``rule`` finds a fault."""
    return [text[edit.span.start : edit.span.end] for edit in edits_of(rule, text)]


def fixed(rule: Rule, text: str) -> str:
    """``text`` with all fixes of ``rule``, unsafe ones too, and of no other rule."""
    if rule.stage <= Stage.LAYOUT:
        return repair(text, Facts(text), [rule], unsafe=True).text
    edits = [edit for edit in edits_of(rule, text) if is_wanted(edit, rule, unsafe=True)]
    return TracedText.verbatim(text).edited(edits, rule.origin).text


def as_case(example: Example) -> Case:
    """An example of a rule as a case; what a reported example finds is not said there."""
    after = None if example.after == example.before else example.after
    return Case(why="an example of the rule", before=example.before, after=after)


def judge(rule: Rule, case: Case) -> None:
    """Fail if ``rule`` does not do with ``case.before`` what the case says."""
    if case.stays:
        assert found_strings(rule, case.before) == []
    elif case.found is not None:
        assert found_strings(rule, case.before) == list(case.found)
        assert rule.stage > Stage.LAYOUT or fixed(rule, case.before) == case.before, "reported, but changed"
    else:
        assert case.after is not None
        assert case.after != case.before, "a case that must not change says same"
        assert fixed(rule, case.before) == case.after
        assert fixed(rule, case.after) == case.after, "what has been repaired needs no repair"
    if case.safely is not None:
        assert repair(case.before, Facts(case.before), [rule]).text == case.safely


def parameters() -> list[Any]:
    """All cases of all rules for pytest; a known failure must fail."""
    known = pytest.mark.xfail(strict=True, reason="known failure")
    return [
        pytest.param(rule, case, id=f"{rule.name}: {case.why}", marks=[known] if case.fails else [])
        for rule in all_rules()
        for case in load_cases(rule)
    ]


each_rule = pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.name)


@pytest.mark.parametrize(("rule", "case"), parameters())
def test_case(rule: Rule, case: Case) -> None:
    """A rule does what each of its cases says."""
    judge(rule, case)


@each_rule
def test_examples(rule: Rule) -> None:
    """The examples on the page of a rule are true, and one shows the fault."""
    assert any(example.after != example.before for example in rule.examples)
    for example in rule.examples:
        if example.after is None:
            assert found_strings(rule, example.before), example
        else:
            judge(rule, as_case(example))


@each_rule
def test_has_cases(rule: Rule) -> None:
    """A rule has a file of cases: five that it finds and five that it leaves alone."""
    assert (CASES / f"{rule.name}.toml").exists(), f"write tests/rules/{rule.name}.toml"
    cases = load_cases(rule)
    assert sum(not case.stays for case in cases) >= LEAST_CASES
    assert sum(case.stays for case in cases) >= LEAST_CASES


def test_no_case_without_rule() -> None:
    """A file of cases belongs to a rule that exists."""
    assert {path.stem for path in CASES.iterdir()} <= {rule.name for rule in all_rules()}


def test_codes_and_names_are_unique() -> None:
    """No two rules share a code or a name, and no code is the name of another rule."""
    labels = [label for rule in all_rules() for label in (rule.code, rule.name)]
    assert sorted(labels) == sorted(set(labels))


@each_rule
def test_is_named_like_its_file(rule: Rule) -> None:
    """The file, the finder and the rule have one name."""
    assert type(rule).__name__ in ("TextRule", "LineRule")
    finder = rule.find  # type: ignore[attr-defined]  # both shapes have it, the base has not
    assert finder.__module__ == f"corpusnorm.rules.{rule.name.replace('-', '_')}"
    assert finder.__name__ == rule.name.replace("-", "_")
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.name)


@each_rule
def test_has_a_code(rule: Rule) -> None:
    """A code is two or three letters and three digits."""
    assert CODE.fullmatch(rule.code)


@each_rule
def test_page_has_its_headings(rule: Rule) -> None:
    """The page has the four headings in their order, each with text, and a message without a stop."""
    parts = re.split(r"^## (.+)$", rule.page, flags=re.MULTILINE)
    assert parts[1::2] == HEADINGS
    assert all(part.strip() for part in parts[2::2])
    assert rule.message
    assert not rule.message.endswith(".")


@each_rule
def test_cure_and_safety_agree(rule: Rule) -> None:
    """A rule that only reports has no cure; one that changes the text says what it does."""
    if rule.stage <= Stage.LAYOUT or rule.safety is Safety.REPORT:
        assert (rule.cure is None) == (rule.safety is Safety.REPORT)


@each_rule
def test_edits_are_in_bounds_and_apart(rule: Rule) -> None:
    """The edits of a rule lie within the text and do not overlap."""
    for case in load_cases(rule):
        edits = edits_of(rule, case.before)
        assert all(edit.span.end <= len(case.before) for edit in edits)
        assert all(not one.span.overlaps(two.span) for one, two in pairwise(edits))


@each_rule
def test_no_edit_is_safer_than_its_rule(rule: Rule) -> None:
    """A rule whose fixes are unsafe has no safe edit, so that it need not be asked where only safe fixes are made."""
    order = list(Safety)
    for case in load_cases(rule):
        for edit in edits_of(rule, case.before):
            assert edit.safety is None or order.index(edit.safety) >= order.index(rule.safety)


def _asked(facts: Facts) -> bool:
    vars(facts)["is_asked"] = True
    return True


SAID_ON_PAGE = {
    "is_code": r"[Pp]rogram",
    "has_code_fence": "fenced code",
    "has_tex": r"\bTeX\b",
    "is_verse": r"[Vv]erse",
}
"""Facts about documents as a whole, and the words by which a page says that it leaves such documents alone."""
SAYING = {fact: type("Saying", (Facts,), {fact: property(_asked)}) for fact in SAID_ON_PAGE}
"""Facts of which one is said to be so, whatever the text is."""
LOOKS_AGAIN = {"html-entity"}
"""Rules that ask once more, of the text without what they have found."""


@pytest.mark.parametrize("fact", SAYING)
@each_rule
def test_documents_that_the_page_leaves_alone_are_left_alone(rule: Rule, fact: str) -> None:
    """A rule asks whether a text is a program, has code or TeX, or is verse, if its page says that such texts stay.

    It is told so of texts that it would change, and finds nothing in them.
    """
    is_asked = False
    for case in load_cases(rule):
        real, said = Facts(case.before), SAYING[fact](case.before)
        vars(said)["is_markdown"] = real.is_markdown  # who asks for this asks for no other fact
        lines = (
            segment(TracedText.verbatim(case.before), real, all_rules()).lines if rule.stage > Stage.LAYOUT else None
        )
        found = find(rule, case.before, said, lines)
        if "is_asked" in vars(said):
            is_asked = True
            assert not found or rule.name in LOOKS_AGAIN, case.why
    promise = rule.page.partition("## Why it matters")[0]
    assert is_asked is (re.search(SAID_ON_PAGE[fact], promise) is not None)


def counterexamples() -> list[Any]:
    """Strings in which something looks like a fault and is none."""
    path = SHARED / "catalogue" / "counterexamples.json"
    if not path.exists():
        return [pytest.param("", marks=pytest.mark.skip(reason=f"no shared data at {SHARED}"))]
    return [pytest.param(item["text"], id=item["why"]) for item in json.loads(path.read_text("utf-8"))["items"]]


@pytest.mark.parametrize("text", counterexamples())
def test_counterexample_stays(text: str) -> None:
    """What only looks like a fault stays as it is under all safe fixes.

    The strings are cut out of documents, so white space at the ends of lines is not compared.
    """
    lines = repair(text, Facts(text), select_rules()).text.split("\n")
    assert "\n".join(map(str.rstrip, lines)).rstrip() == "\n".join(map(str.rstrip, text.split("\n"))).rstrip()


class _Asked(Lines):
    """Lines that keep what they are asked for."""

    def __init__(self, lines: Lines) -> None:
        super().__init__(lines)
        self.asked: set[str] = set()

    def reading(self, phrases: frozenset[str]) -> list[Line]:
        self.asked |= {f"phrase {phrase}" for phrase in phrases}
        return super().reading(phrases)

    def holding(self, words: frozenset[str]) -> list[Line]:
        self.asked |= {f"word {word}" for word in words}
        return super().holding(words)


@each_rule
def test_rule_asks_lines_only_for_its_wording(rule: Rule) -> None:
    """What a rule asks lines for it names, because the index of a document knows nothing else."""
    named = {*(f"phrase {phrase}" for phrase in rule.phrases), *(f"word {word}" for word in rule.words)}
    for case in load_cases(rule) if isinstance(rule, LineRule) else ():
        lines = _Asked(scan(case.before))
        find(rule, case.before, Facts(case.before), lines)
        assert lines.asked <= named


@each_rule
def test_wording_is_sound(rule: Rule) -> None:
    """No lines in which the finder finds something are kept from it by its wording."""
    for case in load_cases(rule) if isinstance(rule, LineRule) else ():
        if rule not in Wordings([rule]).rules(scan(case.before)):
            assert edits_of(rule, case.before) == [], case.before
