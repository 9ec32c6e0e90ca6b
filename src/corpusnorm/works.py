"""The works that the head of a review names: titles and authors."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from corpusnorm.document import Reviewed
from corpusnorm.draft import Draft
from corpusnorm.edit import Mark, Span


def find_works(draft: Draft, marks: Sequence[Mark]) -> Iterator[tuple[Reviewed, Span]]:
    """Stub."""
    yield from ()
