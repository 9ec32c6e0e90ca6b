"""The measurement of planted artifacts: it looks at the right places, and tells what else was changed."""

from attrs import evolve

from benchmarks.quality.planted_trials import trial_of, tried
from corpusnorm.strategies.planting import Damage, Planter, all_planters

_TEXT = "The ferry was late. The river rose for three days.\n\nThe office by the harbour was closed.\n"


def _chosen(*rules: str) -> list[tuple[Planter, Damage]]:
    planters = [all_planters()[rule] for rule in rules]
    return [(planter, list(planter.damages(_TEXT))[-1]) for planter in planters]


def test_places_are_where_the_artifacts_are() -> None:
    """A place holds the whole artifact, though those before it made the text longer."""
    chosen = _chosen("broken-url", "rule-line", "latin-ligature")
    trial = trial_of(_TEXT, chosen)
    assert [trial.text.damaged[place.start : place.end] for place in trial.places] == [
        damage.artifact for _, damage in sorted(chosen, key=lambda pair: pair[1].span.start)
    ]


def test_what_is_planted_is_found_and_nothing_else_changed() -> None:
    """Two artifacts beside each other are found, and the clean text is back."""
    trial = trial_of(_TEXT, _chosen("soft-hyphen", "latin-ligature"))
    outcome = tried(trial)
    assert outcome.found == set(trial.text.plantings)
    assert outcome.is_returned
    assert outcome.else_changed == ()


def test_what_else_was_changed_is_told() -> None:
    """A repair outside the artifacts is told, if the clean text does not get it."""
    trial = trial_of(_TEXT, _chosen("broken-url"))
    damaged = trial.text.damaged.replace("closed.", "clo\N{SOFT HYPHEN}sed.")
    outcome = tried(evolve(trial, text=evolve(trial.text, damaged=damaged)))
    assert outcome.else_changed == ("soft-hyphen '\\xad→'",)
