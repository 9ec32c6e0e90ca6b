"""What the documents have in common, for those who train kinds of their own."""

from __future__ import annotations

import base64
import json
import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Final

from corpusnorm.classifying.background import HALVING
from tools.training.examples import Example
from tools.training.table import LEAST_DOCUMENTS_OF_PAIR, LEAST_SOURCES, Table

MOST_IN_BACKGROUND: Final = 15_000
"""Rarer words need no share of their own: they are taken for as frequent as the rarest of these."""


def background_as_json(table: Table, examples: Sequence[Example]) -> str:
    """How many documents have each trait and each frequent word, for those who train kinds of their own."""
    whole = [example for example in examples if example.share == 1]
    counts = Counter(word for example in whole for word in example.words)
    sources: dict[bytes, set[str]] = defaultdict(set)
    for example in whole:
        for word in example.words:
            sources[word].add(example.source)
    known = sorted(w for w, n in counts.items() if n >= LEAST_DOCUMENTS_OF_PAIR and len(sources[w]) >= LEAST_SOURCES)
    most = sorted(sorted(known, key=lambda word: -counts[word])[:MOST_IN_BACKGROUND])
    shares = bytes(min(255, round(-HALVING * math.log2(counts[word] / len(whole)))) for word in most)
    traits = {
        name: [
            (edge, round(sum(example.traits.get(name, 0) >= edge for example in whole) / len(whole), 4))
            for edge in edges
        ]
        for name, edges in table.edges.items()
    }
    background = {
        "language": "en",
        "words": b"\n".join(most).decode("latin-1"),
        "shares": base64.b64encode(shares).decode("ascii"),
        "traits": traits,
    }
    return json.dumps(background, ensure_ascii=False, separators=(",", ":")) + "\n"
