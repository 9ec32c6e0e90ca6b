"""What a conversion did, in a table."""

from __future__ import annotations

from collections import Counter

from attrs import Factory, define, field, frozen

from corpusnorm.cli.table import table
from corpusnorm.cli.tally import counted, falling
from corpusnorm.decoding.doubts import doubts
from corpusnorm.document import Document
from corpusnorm.validation.container import contained_in

_LOST = "\N{REPLACEMENT CHARACTER}"


@frozen(kw_only=True)
class Converted:
    """One document as it is written, and what the account says of it."""

    data: bytes = field(repr=False)
    kind: str
    rules: tuple[str, ...] = field(repr=False)
    """The rules of its repairs, one by one."""
    problems: tuple[str, ...] = ()


def converted(document: Document, data: bytes) -> Converted:
    """What is to be kept of ``document``, which is written as ``data``."""
    rules = tuple(rule for repair in document.repairs for rule in (repair.rule, *repair.also))
    return Converted(data=data, kind=document.kind, rules=rules, problems=tuple(_problems(document)))


@define
class Account:
    """Counts over all converted documents."""

    kinds: Counter[str] = Factory(Counter)
    repairs: Counter[str] = Factory(Counter)
    documents: Counter[str] = Factory(Counter)
    """Documents in which a rule repaired something."""
    problems: list[tuple[str, str]] = Factory(list)

    def add(self, name: str, document: Converted) -> None:
        """Count one document."""
        self.kinds[document.kind] += 1
        self.repairs.update(document.rules)
        self.documents.update(set(document.rules))
        self.problems += [(name, problem) for problem in document.problems]

    def lines(self) -> list[str]:
        """The tables: documents by kind, repairs by rule, documents with problems."""
        kinds = [("kind", "documents"), *sorted(self.kinds.items())]
        repairs = [(rule, count, self.documents[rule]) for rule, count in falling(self.repairs)]
        lines = ["", *table(kinds, right=frozenset({1}))]
        if self.repairs:
            lines += ["", *table([("repaired", "times", "documents"), *repairs], right=frozenset({1, 2}))]
        if self.problems:
            lines += ["", *table([("look at", "because"), *self.problems])]
        return lines


def _problems(document: Document) -> list[str]:
    """What a person should look at; an unknown kind or a missing title is none."""
    problems = list(doubts(document.source))
    container = contained_in(document.source.text)
    if container is not None:
        problems.append(f"this is {container}; take the text out first")
    lost = document.source.text.count(_LOST) + sum(
        repair.after.count(_LOST) - repair.before.count(_LOST) for repair in document.repairs
    )
    if lost:
        problems.append(f"{counted(lost, 'character is', 'characters are')} lost (U+FFFD); see the original")
    return problems
