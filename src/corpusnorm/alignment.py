"""Which offset in a text corresponds to which in the text that replaced it."""

from __future__ import annotations

from attrs import frozen


@frozen
class Alignment:
    """What a text and its replacement have in common, worked out once for many offsets."""

    old: int
    new: int
    within: int | None
    """Where the shorter stands in the longer as a whole (markup taken off or put round)."""
    head: int
    tail: int

    @classmethod
    def of(cls, old: str, new: str) -> Alignment:
        """What ``old`` and ``new`` have in common."""
        inner = new.find(old) if len(old) < len(new) else old.find(new)
        head = _shared_head(old, new)
        tail = min(_shared_head(old[::-1], new[::-1]), len(old) - head, len(new) - head)
        return cls(len(old), len(new), inner if inner >= 0 and old and new else None, head, tail)

    def carried(self, into: int, *, end: bool) -> int:
        """Where an offset in the old text stands in the new one.

        What the two share keeps its place; the rest of the old corresponds to all the rest
        of the new.
        """
        if self.within is not None:
            if self.old < self.new:
                return self.within + into
            return min(max(into - self.within, 0), self.new)
        if into <= self.head:
            return into
        if into >= self.old - self.tail:
            return self.new - (self.old - into)
        return self.new - self.tail if end else self.head


def _shared_head(one: str, other: str) -> int:
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count
