"""What came out of checking one file."""

from __future__ import annotations

from functools import cached_property

from attrs import field, frozen

from corpusnorm.cli.places import Places
from corpusnorm.finding import Finding


@frozen(kw_only=True)
class Checked:
    """A file that was checked: its text as it is now, what is wrong in it, how much was fixed.

    ``is_unsafe_on`` says whether unsafe fixes count as fixes.
    """

    name: str
    text: str = field(repr=False)
    findings: tuple[Finding, ...] = ()
    fixed: int = 0
    is_unsafe_on: bool = False

    @cached_property
    def places(self) -> Places:
        """Its lines."""
        return Places(self.text)

    def is_fixable(self, finding: Finding) -> bool:
        """Whether `--fix` would repair it, with the options given."""
        return finding.after is not None and (
            finding.safety == "safe" or (self.is_unsafe_on and finding.safety == "unsafe")
        )
