"""5. **Planted is found.** An artifact put into clean text is found where it was put.

It is taken out again, and the clean text comes back.
"""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpusnorm import Safety, Span, check, normalize
from corpusnorm.registry import all_rules, select_rules
from corpusnorm.rule import Stage
from corpusnorm.strategies import Planted, artifacts, clean_text, planted
from corpusnorm.strategies.planting import all_planters, found_always

# Many rules have no place in most texts: that is no fault of the strategy.
_sparse = settings(suppress_health_check=[*settings().suppress_health_check, HealthCheck.filter_too_much])
# What is tried for each of some seventy rules, is tried less often for each.
_each = settings(_sparse, max_examples=settings().max_examples // 4)


def _found(text: Planted) -> list[tuple[str, Span]]:
    """The rules that found something, and where: all that have a part in a repair, and what is only named."""
    data = text.damaged.encode()
    repaired = [(name, repair.span) for repair in normalize(data).repairs for name in (repair.rule, *repair.also)]
    return repaired + [(finding.rule, finding.span) for finding in check(data)]


def _is_at(span: Span, place: Span) -> bool:
    return span.overlaps(place) or (span.start <= place.start and place.end <= span.end)


@pytest.mark.parametrize("rule", found_always())
@_each
@given(data=st.data())
def test_an_artifact_is_found_where_it_was_put(rule: str, data: st.DataObject) -> None:
    """The rule of the artifact finds it, at its place."""
    text = data.draw(artifacts(rule))
    (planting,) = text.plantings
    assert any(name == rule and _is_at(span, planting.span) for name, span in _found(text))


@pytest.mark.parametrize("rule", sorted(all_planters()))
@_each
@given(data=st.data())
def test_the_clean_text_comes_back(rule: str, data: st.DataObject) -> None:
    """Safe fixes take the artifact out and leave the clean text; what is not safe to take out stays."""
    text = data.draw(artifacts(rule))
    assert normalize(text.damaged.encode()).text == text.repaired


@_sparse
@given(planted())
def test_several_artifacts_are_found_where_they_were_put(text: Planted) -> None:
    """Artifacts beside each other do not hide each other."""
    found = _found(text)
    for planting in text.plantings:
        assert any(name == planting.rule and _is_at(span, planting.span) for name, span in found), planting


@_sparse
@given(planted())
def test_the_clean_text_comes_back_from_several_artifacts(text: Planted) -> None:
    """Repairs beside each other do not disturb each other."""
    assert normalize(text.damaged.encode()).text == text.repaired


# A broken word is found at its hyphen, but comes in a text that is wrapped throughout.
_NARROW = set(found_always()) - {"hyphenated-line-break"}


@_sparse
@given(planted(clean_text(language="en", layout="blank lines"), sorted(_NARROW), most=6))
def test_more_than_the_artifact_is_not_touched(text: Planted) -> None:
    """Each repair is at the place of an artifact, and nowhere else."""
    places = [place for planting in text.plantings for place in (planting.span, *planting.also)]
    for repair in normalize(text.damaged.encode()).repairs:
        assert any(_is_at(repair.span, place) for place in places)


def test_every_safe_rule_has_a_planter() -> None:
    """A rule that changes texts unasked cannot be added without the proof that it changes the right thing."""
    applied = {rule.name for rule in select_rules() if rule.safety is Safety.SAFE and rule.stage <= Stage.LAYOUT}
    assert applied <= all_planters().keys()


def test_every_rule_but_house_styles_has_a_planter() -> None:
    """What a rule finds can be planted; what a house style changes is no artifact."""
    assert {rule.name for rule in all_rules()} - all_planters().keys() == _HOUSE_STYLES


_HOUSE_STYLES = {"curly-quotation-mark", "straight-quotation-mark"}


def test_every_safe_rule_promises_to_find_its_artifacts() -> None:
    """No rule that changes texts unasked is excepted from this law."""
    assert {rule.name for rule in all_rules() if rule.safety is Safety.SAFE} - _HOUSE_STYLES <= set(found_always())


def test_every_planter_has_a_rule() -> None:
    """A planter is named for a rule that exists."""
    assert all_planters().keys() <= {rule.name for rule in all_rules()}


@pytest.mark.parametrize("rule", sorted(all_planters()))
@_each
@given(data=st.data())
def test_a_planting_tells_the_truth(rule: str, data: st.DataObject) -> None:
    """`damaged[span]` is the artifact, and putting `after` in its place undoes a whole artifact."""
    text = data.draw(artifacts(rule))
    (planting,) = text.plantings
    assert planting.rule == rule
    assert text.damaged[planting.span.start : planting.span.end] == planting.before
    assert text.damaged != text.clean
    assert all(text.damaged[part.start : part.end] not in text.clean for part in planting.also)
    assert (planting.after is not None) == (text.repaired == text.clean)
