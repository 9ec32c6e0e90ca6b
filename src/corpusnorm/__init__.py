"""corpusnorm makes scraped text fit to keep.

Bytes of a document go in; a typed, validated document comes out; every change in between is
on record and can be undone, byte for byte. `normalize` and `check` are where to begin.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from corpusnorm.classifying.custom import CustomKind, read_kinds
    from corpusnorm.detection import Detection, Evidence
    from corpusnorm.document import (
        Block,
        BlockType,
        BlogPost,
        Comment,
        CommentType,
        CustomDocument,
        Dateline,
        Document,
        EncyclopedicText,
        ForumThread,
        Furniture,
        HowTo,
        Interview,
        NewsReport,
        Opinion,
        Reviewed,
        ReviewEssay,
        Series,
        UnknownDocument,
        UnsplitComments,
    )
    from corpusnorm.edit import Mark, MarkType, Safety, Span
    from corpusnorm.errors import (
        ConfigurationError,
        CorpusnormError,
        InvalidDocumentError,
        MalformedMarkdownError,
        NotTextError,
        UnknownRuleError,
    )
    from corpusnorm.finding import Finding
    from corpusnorm.flow import check, normalize, write
    from corpusnorm.options import Options
    from corpusnorm.source import Source
    from corpusnorm.tiling import Segment
    from corpusnorm.trace import Repair, TracedText

__version__ = "0.1.0"

_HOMES = {
    "classifying.custom": "CustomKind read_kinds",
    "document": "Block BlockType BlogPost Comment CommentType CustomDocument Dateline Document EncyclopedicText "
    "ForumThread Furniture HowTo Interview NewsReport Opinion Reviewed ReviewEssay Series UnknownDocument "
    "UnsplitComments",
    "edit": "Mark MarkType Safety Span",
    "errors": "ConfigurationError CorpusnormError InvalidDocumentError MalformedMarkdownError NotTextError "
    "UnknownRuleError",
    "finding": "Finding",
    "detection": "Detection Evidence",
    "flow": "check normalize write",
    "options": "Options",
    "source": "Source",
    "tiling": "Segment",
    "trace": "Repair TracedText",
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names.split()}

__all__ = [
    "Block",
    "BlockType",
    "BlogPost",
    "Comment",
    "CommentType",
    "ConfigurationError",
    "CorpusnormError",
    "CustomDocument",
    "CustomKind",
    "Dateline",
    "Detection",
    "Document",
    "EncyclopedicText",
    "Evidence",
    "Finding",
    "ForumThread",
    "Furniture",
    "HowTo",
    "Interview",
    "InvalidDocumentError",
    "MalformedMarkdownError",
    "Mark",
    "MarkType",
    "NewsReport",
    "NotTextError",
    "Opinion",
    "Options",
    "Repair",
    "ReviewEssay",
    "Reviewed",
    "Safety",
    "Segment",
    "Series",
    "Source",
    "Span",
    "TracedText",
    "UnknownDocument",
    "UnknownRuleError",
    "UnsplitComments",
    "check",
    "normalize",
    "read_kinds",
    "write",
]


def __getattr__(name: str) -> Any:
    # Public names are imported when they are first used: the command starts in a few
    # hundredths of a second, and `import corpusnorm` costs next to nothing.
    if name in _HOME_OF:
        return getattr(importlib.import_module(f"corpusnorm.{_HOME_OF[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
