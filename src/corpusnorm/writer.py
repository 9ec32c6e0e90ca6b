"""What an output format is, and how a document is written in one."""

from __future__ import annotations

from collections.abc import Callable

from attrs import field, frozen

from corpusnorm.document import Document


@frozen(kw_only=True)
class Writer:
    """An output format. ``write`` gives the whole text of one document, ended by a line feed.

    ``is_stream`` says whether the documents of several sources go into one file, one after
    the other; else each has a file of its own.
    """

    name: str
    suffix: str
    write: Callable[[Document], str] = field(repr=False)
    is_stream: bool = False


def write(document: Document, to: str = "json") -> str:
    """The document in the format ``to``: ``json``, ``jsonl``, ``markdown`` or ``text``.

    Raises:
        ValueError: there is no such format.
    """
    from corpusnorm.registry import all_writers

    for writer in all_writers():
        if writer.name == to:
            return writer.write(document)
    known = ", ".join(writer.name for writer in all_writers())
    raise ValueError(f"no format is called {to!r}; there are {known}")
