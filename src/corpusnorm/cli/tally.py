"""How many findings there are, and what can be done about them."""

from __future__ import annotations

from collections import Counter
from typing import Any, TypeVar

from attrs import Factory, define

from corpusnorm.cli.checked import Checked
from corpusnorm.cli.table import table

Key = TypeVar("Key", str, tuple[str, str])


@define
class Tally:
    """Counts over all files."""

    found: Counter[tuple[str, str]] = Factory(Counter)
    """Findings by code and name."""
    fixable: Counter[tuple[str, str]] = Factory(Counter)
    hidden: int = 0
    """Findings with a fix that `--unsafe-fixes` would allow."""
    fixed: int = 0
    known: int = 0
    """Findings that stand in the baseline."""
    files: dict[str, Counter[str]] = Factory(dict)
    """Codes by file, for the files in which anything was found."""

    def add(self, file: Checked, *, known: int = 0) -> None:
        """Count what came out of one file; ``known`` findings of it stand in the baseline."""
        self.fixed += file.fixed
        self.known += known
        if file.findings:
            self.files[file.name] = Counter(finding.code for finding in file.findings)
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
        known = [f"{counted(self.known, 'more finding')} in the baseline."] if self.known else []
        if remaining + self.fixed == 0:
            return ["All checks passed!", *known] if is_complete else known
        found = f"Found {counted(remaining + self.fixed, 'error')}"
        if self.fixed:
            return [f"{found} ({self.fixed} fixed, {remaining} remaining).", *known, *self._offer()]
        return [f"{found}.", *known, *self._offer()]

    def _offer(self) -> list[str]:
        fixable = self.fixable.total()
        hidden = f"{counted(self.hidden, 'hidden fix', 'hidden fixes')} can be enabled with the `--unsafe-fixes` option"
        if fixable:
            return [f"[*] {fixable} fixable with the `--fix` option{f' ({hidden})' if self.hidden else ''}."]
        return [f"No fixes available ({hidden})."] if self.hidden else []

    def diff_summary(self) -> str:
        """What `--fix` would do."""
        more = f"{counted(self.hidden, 'additional fix', 'additional fixes')} available with `--unsafe-fixes`"
        if self.fixed:
            return f"Would fix {counted(self.fixed, 'error')}{f' ({more})' if self.hidden else ''}."
        return f"No errors would be fixed{f' ({more})' if self.hidden else ''}."

    def statistics(self) -> list[str]:
        """The findings by rule, then by file if there are several, the most frequent first."""
        rules = [
            (count, code, _star(self.fixable[code, name], count), name) for (code, name), count in falling(self.found)
        ]
        totals = Counter({name: codes.total() for name, codes in self.files.items()})
        files = [
            (count, name, ", ".join(f"{code} {times}" for code, times in falling(self.files[name])))
            for name, count in falling(totals)
        ]
        right = frozenset({0})
        by_file = ["", *table(files, right=right), ""] if len(files) > 1 else []
        return [*(table(rules, right=right) if rules else []), *by_file]

    def statistics_for_programs(self) -> list[dict[str, Any]]:
        """The findings by rule, in the form of ruff's, with the count of each file."""
        return [
            {
                "code": code,
                "name": name,
                "count": count,
                "fixable": self.fixable[code, name] == count,
                "fixable_count": self.fixable[code, name],
                "files": {file: codes[code] for file, codes in self.files.items() if codes[code]},
            }
            for (code, name), count in falling(self.found)
        ]


def falling(counts: Counter[Key]) -> list[tuple[Key, int]]:
    """The counts, the highest first, and what is counted in its order."""
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def _star(fixable: int, count: int) -> str:
    """Whether all, some or none of the findings can be fixed."""
    return "[*]" if fixable == count else "[-]" if fixable else "[ ]"


def counted(number: int, singular: str, plural: str | None = None) -> str:
    """So many of something, in words."""
    return f"{number} {singular if number == 1 else plural or singular + 's'}"
