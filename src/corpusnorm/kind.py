"""What a kind of document is: its name, its type, its own fields."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from attrs import field, frozen

from corpusnorm.document import Document
from corpusnorm.draft import Draft
from corpusnorm.edit import Mark


@frozen(kw_only=True)
class Kind:
    """A kind of document. What speaks for it is learned, and stands in the model.

    ``fields`` works out of a draft, and the marks in its text, what only this kind has.
    """

    name: str
    document: type[Document]
    fields: Callable[[Draft, Sequence[Mark]], dict[str, Any]] = field(default=lambda draft, marks: {}, repr=False)
