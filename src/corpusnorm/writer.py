"""What an output format is."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from attrs import Factory, field, frozen

from corpusnorm.document import Document


@frozen(kw_only=True)
class Writer:
    """An output format. ``write`` gives the whole text of one document, ended by a line feed.

    ``pieces`` gives the same piece by piece, for formats that take much more room than the words of the document.

    ``is_stream`` says whether the documents of several sources go into one file, one after
    the other; else each has a file of its own.
    """

    name: str
    suffix: str
    write: Callable[[Document], str] = field(repr=False)
    is_stream: bool = False
    pieces: Callable[[Document], Iterable[str]] = field(
        default=Factory(lambda writer: lambda document: (writer.write(document),), takes_self=True), repr=False
    )
