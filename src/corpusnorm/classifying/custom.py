"""Kinds that a user adds: what speaks for one, and the file that they are kept in.

A kind of one's own is told by the same traits and words as the built-in kinds, against what
documents in general are like (`corpusnorm.classifying.background`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from attrs import field, frozen

from corpusnorm.classifying.reading import Reading, terms_of
from corpusnorm.registry import all_kinds

SCHEMA: Final = "corpusnorm/kinds/1"
NAME: Final = re.compile(r"[a-z]+(?:_[a-z]+)*")

_SUREST: Final = 4.0
"""Some dozens of examples prove no more than these log-odds, a probability of .98."""


@frozen(kw_only=True)
class CustomKind:
    """A kind that was learned from a user's examples; can be pickled.

    ``traits`` holds for each trait the value that it must reach and the log-odds that this
    adds, ``words`` the log-odds of words, and of pairs with a space between them; words
    count in ``language``, and where the language cannot be told. ``base`` is what all documents begin with.
    """

    name: str
    language: str | None
    examples: int
    base: float
    traits: Mapping[str, tuple[float, float]] = field(repr=False, hash=False)
    words: Mapping[str, float] = field(repr=False, hash=False)

    def features(
        self, traits: Mapping[str, float], reading: Reading, language: str | None
    ) -> list[tuple[float, str, bool]]:
        """The features of a document that the kind knows: log-odds, name, whether it is a word or pair."""
        found = [(odds, name, False) for name, (least, odds) in self.traits.items() if traits.get(name, 0.0) >= least]
        if language in (self.language, None):
            terms = {term.decode("latin-1") for term in terms_of(reading.words)}
            found += [(odds, word, True) for word, odds in self.words.items() if word in terms]
        return found

    def log_odds(self, features: Iterable[tuple[float, str, bool]]) -> float:
        """What the features add up to, for the kind against all others."""
        return max(-_SUREST, min(_SUREST, self.base + sum(odds for odds, _, _ in features)))


def write_kinds(kinds: Iterable[CustomKind]) -> str:
    """The content of a file of kinds."""
    written = [
        {
            "name": kind.name,
            "language": kind.language,
            "examples": kind.examples,
            "base": kind.base,
            "traits": {name: list(step) for name, step in kind.traits.items()},
            "words": dict(kind.words),
        }
        for kind in kinds
    ]
    return json.dumps({"schema": SCHEMA, "kinds": written}, ensure_ascii=False, indent=1) + "\n"


def read_kinds(text: str) -> tuple[CustomKind, ...]:
    """The kinds that a file written by `corpusnorm train` holds, for `Options(kinds=…)`.

    Raises:
        ValueError: it is no such file, or names a kind twice or by the name of a built-in one; says which.
    """
    data = _load(text)
    try:
        kinds = tuple(map(_kind, data["kinds"]))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ValueError("is damaged; write it anew with `corpusnorm train`") from error
    names = [kind.name for kind in kinds]
    for name in names:
        check_name(name)
        if names.count(name) > 1:
            raise ValueError(f"has the kind {name!r} twice; take one out")
    return kinds


def _load(text: str) -> dict[str, Any]:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ValueError("is not JSON; write it with `corpusnorm train`") from error
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        raise ValueError(f'is no file of kinds ("schema": "{SCHEMA}"); write it with `corpusnorm train`')
    return data


def _kind(data: Mapping[str, Any]) -> CustomKind:
    language = data["language"]
    return CustomKind(
        name=str(data["name"]),
        language=None if language is None else str(language),
        examples=int(data["examples"]),
        base=float(data["base"]),
        traits={str(name): (float(least), float(odds)) for name, (least, odds) in data["traits"].items()},
        words={str(word): float(odds) for word, odds in data["words"].items()},
    )


def check_name(name: str) -> None:
    """Raise a ValueError, which says what to do, for a name that no kind of one's own can have."""
    if not NAME.fullmatch(name):
        raise ValueError(
            f"{name!r} is no name of a kind; write lower-case letters and underscores, as in press_release"
        )
    if name in {kind.name for kind in all_kinds()}:
        raise ValueError(f"the kind {name!r} is built in; choose another name")
