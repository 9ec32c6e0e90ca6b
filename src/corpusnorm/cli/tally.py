"""How many findings there are, and what can be done about them."""

from __future__ import annotations

from collections import Counter

from attrs import Factory, define

from corpusnorm.cli.checked import Checked
from corpusnorm.cli.table import table


@define
class Tally:
    """Counts over all files."""

    found: Counter[tuple[str, str]] = Factory(Counter)
    """Findings by code and name."""
    fixable: Counter[tuple[str, str]] = Factory(Counter)
    hidden: int = 0
    """Findings with a fix that `--unsafe-fixes` would allow."""
    fixed: int = 0

    def add(self, file: Checked) -> None:
        """Count what came out of one file."""
        self.fixed += file.fixed
        for finding in file.findings:
            test = (finding.code, finding.rule)
            self.found[test] += 1
            if file.is_fixable(finding):
                self.fixable[test] += 1
            elif finding.after is not None:
                self.hidden += 1

    def summary(self, *, is_complete: bool) -> list[str]:
        """What a person wants to know at the end; ``is_complete`` if all files could be checked."""
        remaining = self.found.total()
        if remaining + self.fixed == 0:
            return ["All checks passed!"] if is_complete else []
        found = f"Found {_count(remaining + self.fixed, 'error')}"
        if self.fixed:
            return [f"{found} ({self.fixed} fixed, {remaining} remaining).", *self._offer()]
        return [f"{found}.", *self._offer()]

    def _offer(self) -> list[str]:
        fixable = self.fixable.total()
        hidden = f"{_count(self.hidden, 'hidden fix', 'hidden fixes')} can be enabled with the `--unsafe-fixes` option"
        if fixable:
            return [f"[*] {fixable} fixable with the `--fix` option{f' ({hidden})' if self.hidden else ''}."]
        return [f"No fixes available ({hidden})."] if self.hidden else []

    def diff_summary(self) -> str:
        """What `--fix` would do."""
        more = f"{_count(self.hidden, 'additional fix', 'additional fixes')} available with `--unsafe-fixes`"
        if self.fixed:
            return f"Would fix {_count(self.fixed, 'error')}{f' ({more})' if self.hidden else ''}."
        return f"No errors would be fixed{f' ({more})' if self.hidden else ''}."

    def statistics(self) -> list[str]:
        """The findings by rule, the most frequent first."""
        rows = [
            (count, code, _star(self.fixable[code, name], count), name)
            for (code, name), count in sorted(self.found.items(), key=lambda item: (-item[1], item[0]))
        ]
        return table(rows, right=frozenset({0})) if rows else []


def _star(fixable: int, count: int) -> str:
    """Whether all, some or none of the findings can be fixed."""
    return "[*]" if fixable == count else "[-]" if fixable else "[ ]"


def _count(number: int, singular: str, plural: str | None = None) -> str:
    return f"{number} {singular if number == 1 else plural or singular + 's'}"
