"""The model as its file holds it."""

from __future__ import annotations

import base64
import json
from typing import Any, Final

import numpy as np
import scipy.sparse as sp

from tools.training.agreement import Floats
from tools.training.records import KINDS
from tools.training.table import TRAIT_SHARE, WORD_SHARE, Table

QUANTUM: Final = 1e-3
"""Log-odds of a trait are rounded to whole numbers of these."""

TEMPERATURES: Final = {
    "blog_post": 1.13,
    "encyclopedic": 1.01,
    "forum_thread": 1.00,
    "howto": 0.96,
    "interview": 0.83,
    "news_report": 0.98,
    "opinion": 1.03,
    "review_essay": 1.08,
    "unknown": 0.98,
}
"""By which the log-odds of each kind are divided, as `tools/cross_validate_kinds.py` finds them, or nearly."""

DOUBT_OF_LABELS: Final = 1.27
"""By which all temperatures are divided, since labels are wrong more often than they look.

Of 66 wrong answers with a probability above 0.5 that were read, 23 were as good as the label;
that gives 1.16 to 1.30. See the model card for the choice among these.
"""


def as_json(table: Table, weights: Floats, matrix: sp.csr_matrix) -> str:
    """The model as its file holds it: weights rounded to a quantum, words to a byte."""
    traits, words, bias = _log_odds(table, weights)
    word_quantum = float(f"{np.abs(words).max() / 127:.6g}")
    rows = (np.rint(words / word_quantum) + 128).astype(np.uint8)
    model = {
        "kinds": KINDS,
        "language": "en",
        "bias": [round(float(each), 4) for each in bias[0]],
        "quantum": QUANTUM,
        "word_quantum": word_quantum,
        "traits": _scales(table, traits, matrix),
        "words": b"\n".join(table.words).decode("latin-1"),
        "word_weights": base64.b64encode(rows.tobytes()).decode("ascii"),
    }
    return json.dumps(model, ensure_ascii=False, separators=(",", ":")) + "\n"


def _log_odds(table: Table, weights: Floats) -> tuple[Floats, Floats, Floats]:
    """What each step of a trait, each word and the bias add to the log-odds of each kind, around their mean."""
    number = len(table.trust_in_steps)
    traits = weights[:number] * TRAIT_SHARE * table.trust_in_steps[:, None]
    words = weights[number:-1] * WORD_SHARE * table.trust[:, None]
    sureness = DOUBT_OF_LABELS / np.array([TEMPERATURES[kind] for kind in KINDS])
    traits, words, bias = (
        sureness * (each - each.mean(axis=1, keepdims=True)) for each in (traits, words, weights[-1:])
    )
    return traits, words, bias


def _scales(table: Table, traits: Floats, matrix: sp.csr_matrix) -> dict[str, dict[str, Any]]:
    """The edges of each trait, what it adds at each, and what it adds to a document as they usually are."""
    reached = np.asarray((matrix[:, : len(traits)] > 0).mean(axis=0)).ravel()
    scales, at = {}, 0
    for name, edges in table.edges.items():
        here = slice(at, at + len(edges))
        steps = np.rint(np.cumsum(traits[here], axis=0) / QUANTUM).astype(int)
        usual = np.rint((traits[here] * reached[here, None]).sum(axis=0) / QUANTUM).astype(int)
        scales[name] = {"edges": edges, "steps": steps.tolist(), "usual": usual.tolist()}
        at += len(edges)
    return scales
