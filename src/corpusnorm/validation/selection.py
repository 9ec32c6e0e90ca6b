"""Which rules and criteria are on, by their codes, names and families."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import PurePath
from typing import Final, TypeAlias

from corpusnorm.edit import Safety
from corpusnorm.errors import UnknownRuleError
from corpusnorm.registry import all_rules, collect, exactness, similar
from corpusnorm.rule import Rule, Stage
from corpusnorm.validation.criterion import Criterion

Test: TypeAlias = Rule | Criterion
"""What can be selected: it has a code, a name, a message and a page."""

_ALSO_ON: Final = frozenset({"replacement-character"})
"""What `corpusnorm check` looks for by default beside criteria and rules whose fix is safe.

Who has a thousand files wants to know what can be mended at once, and what is lost for good:
a character that became U+FFFD has to be looked up in the original. The other rules point at
places that a person has to judge, mostly several to a document; whoever wants them says
`--extend-select` or `--select ALL`.
"""


@cache
def all_criteria() -> tuple[Criterion, ...]:
    """All criteria, by code."""
    from corpusnorm.validation import criteria

    return tuple(sorted(collect(criteria, Criterion), key=lambda criterion: criterion.code))


@cache
def all_tests() -> tuple[Test, ...]:
    """All rules in the order in which they have their turn, then all criteria."""
    return (*all_rules(), *all_criteria())


def is_default(test: Test) -> bool:
    """Whether `corpusnorm check` looks for it unasked."""
    if isinstance(test, Criterion):
        return True
    is_wanted = test.safety is Safety.SAFE and not test.is_for_documents
    return not test.on_request and (is_wanted or test.name in _ALSO_ON)


def default_tests(path: PurePath) -> tuple[Test, ...]:
    """What `corpusnorm check` looks for unasked in the file at ``path``: in Markdown, markup is no fault."""
    is_markdown = path.suffix.lower() in (".md", ".markdown")
    return tuple(test for test in all_tests() if is_default(test) and not (is_markdown and _is_of_markup(test)))


def _is_of_markup(test: Test) -> bool:
    return isinstance(test, Rule) and test.stage is Stage.MARKUP


def find_test(name: str) -> Test:
    """The rule or criterion with this code or name.

    Raises:
        UnknownRuleError: there is none.
    """
    for test in all_tests():
        if name.upper() == test.code or name.lower() == test.name:
            return test
    raise UnknownRuleError(name, similar(name, all_tests()))


def require_known(names: Iterable[str]) -> None:
    """Raise UnknownRuleError for a name that fits no rule and no criterion."""
    for name in names:
        if not any(exactness(name, test) for test in all_tests()):
            raise UnknownRuleError(name, similar(name, all_tests()))


def select(
    base: Iterable[Test],
    names: Iterable[str] | None = None,
    ignore: Iterable[str] = (),
    *,
    extend: Iterable[str] = (),
    drop: Iterable[str] = (),
) -> tuple[Test, ...]:
    """The tests that are on, in their order.

    ``names`` replace ``base``, ``extend`` adds to it; ``ignore`` takes away where it names
    a test at least as exactly as it was chosen (see `corpusnorm.registry.select_rules`),
    ``drop`` in any case.

    Raises:
        UnknownRuleError: a name fits nothing.
    """
    chosen = [*(names or ()), *extend]
    ignored, dropped = list(ignore), list(drop)
    require_known([*chosen, *ignored, *dropped])
    unasked = {test.code for test in base if exactness("ALL", test)} if names is None else set()
    return tuple(
        test
        for test in all_tests()
        if max(_strength(chosen, test), int(test.code in unasked)) > _strength(ignored, test)
        and not _strength(dropped, test)
    )


def _strength(names: Iterable[str], test: Test) -> int:
    return max((exactness(name, test) for name in names), default=0)
