"""The labelled documents that the kind detector learns from."""

from __future__ import annotations

import gzip
import json
import os
import random
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlparse

from attrs import field, frozen

SHARED: Final = Path(os.environ.get("CORPUSNORM_SHARED", Path(__file__).parents[3] / "shared"))
"""Where the documents are, which are no part of the project."""


KINDS: Final = (
    "blog_post",
    "encyclopedic",
    "forum_thread",
    "howto",
    "interview",
    "news_report",
    "opinion",
    "review_essay",
    "unknown",
)
LEFT_OUT: Final = frozenset({"ploeh"})
"""No licence, and articles on programming that are blog posts by their markup only."""

WITH_COMMENTS: Final = "blog_post_with_comments"
KIND_OF_LABEL: Final = {WITH_COMMENTS: "blog_post", "personal_blog": "blog_post", "other": "unknown"}
DOUBTED: Final = frozenset({"FTD:A8", "FTD:A11"})
"""Labels that the datasheet calls noisy; they are learned from all the same."""

WORKS: Final = re.compile(
    r"\b(?:books?|novels?|films?|movies?|albums?|plays?|exhibition|memoir|poems?|biography|theatre|fiction|essays?)\b",
    re.IGNORECASE,
)
LEAST_WORKS: Final = 4
"""Reviews of goods, which the labels do not keep apart, name no works; they are left out."""
MOST_OF_A_SITE: Final = 5
"""So many pages with comments are taken of one site."""


@frozen(kw_only=True)
class Record:
    """A labelled document. Its label ``is_unsure`` if a model gave it, or if the datasheet doubts it."""

    kind: str
    label: str
    source: str
    text: str = field(repr=False)
    is_unsure: bool = False


def read_records() -> Iterator[Record]:
    """All documents that are learned from, in a fixed order."""
    for record in _records("kinds/train.jsonl.gz"):
        label = record["label"]
        kind = KIND_OF_LABEL.get(label, label)
        is_of_goods = kind == "review_essay" and len(WORKS.findall(record["text"])) < LEAST_WORKS
        if record["source"] not in LEFT_OUT and not is_of_goods:
            is_unsure = record["label_quality"].startswith("silver") or record["orig_label"] in DOUBTED
            yield Record(kind=kind, label=label, source=record["source"], text=record["text"], is_unsure=is_unsure)
    pages = [(kind, record) for record in _records("comments/dev.jsonl.gz") if (kind := _kind_of_page(record))]
    random.Random(1).shuffle(pages)
    taken: Counter[str] = Counter()
    for kind, record in pages:
        site = urlparse(record["url"] or "").netloc or record["source_repo"]
        taken[site] += 1
        if taken[site] <= MOST_OF_A_SITE:
            label = WITH_COMMENTS if kind == "blog_post" else kind
            yield Record(kind=kind, label=label, source="comments", text=record["text"][:30_000])


def _records(name: str) -> Iterator[dict[str, Any]]:
    with gzip.open(SHARED / name, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


_BLOGS: Final = ("wordpress", "blogger", "movabletype", "substack", "synthetic")


def _kind_of_page(record: dict[str, Any]) -> str | None:
    """The kind of a page with comments, by the software that made it."""
    platform = record["platform"]
    if platform.startswith("forum") or platform == "reddit":
        return "forum_thread"
    if "certain" in record["source_repo"] and not record["real"]:
        return None  # the same posts are there as they were
    return "blog_post" if platform.startswith(_BLOGS) and record["gt"]["comments"] else None
