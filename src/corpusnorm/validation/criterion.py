"""What a criterion is: it knows one requirement, and says where a document does not meet it.

Rules judge the text, criteria the document: whether it is what its folder asks for. Their
findings look alike and are selected alike; only rules have fixes.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator

from attrs import field, frozen

from corpusnorm.document import Document
from corpusnorm.errors import CorpusnormError
from corpusnorm.source import Source


@frozen(kw_only=True)
class Requirement:
    """What the documents at ``path`` must be.

    ``path`` is a pattern relative to the configuration file. ``fields`` must not be empty,
    ``kinds`` (if there are any) are the ones allowed, and with ``unique`` no two documents
    under ``path`` may have the same text.
    """

    path: str
    kinds: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    unique: bool = False


@frozen(kw_only=True)
class Case:
    """One file, as validation sees it.

    There is its ``source``, or else the ``error`` that its bytes are no text. Where a document
    is made of it, there is the ``document``, or else the ``error`` that kept it from becoming
    one. ``requirements`` are those of its folder, ``twins`` the names of files that hold the
    same text.
    """

    source: Source | None = None
    document: Document | None = None
    error: CorpusnormError | None = None
    requirements: tuple[Requirement, ...] = ()
    twins: tuple[str, ...] = ()


Finder = Callable[[Case], Iterator[str]]


@frozen(kw_only=True)
class Criterion:
    """One requirement: how it is called, its page, and ``find``, which tells each breach in a sentence."""

    code: str
    name: str
    message: str
    page: str = field(repr=False)
    find: Finder = field(repr=False)


def criterion(*, code: str, name: str, message: str) -> Callable[[Finder], Criterion]:
    """Make a criterion of a finder; the finder's docstring becomes its page."""

    def made(find: Finder) -> Criterion:
        return Criterion(code=code, name=name, message=message, page=inspect.getdoc(find) or "", find=find)

    return made
