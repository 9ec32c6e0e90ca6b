"""Weights that make the labels likely: multinomial logistic regression, drawn to the priors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

import numpy as np
import scipy.sparse as sp
from attrs import field, frozen
from scipy.optimize import minimize

from tools.training.agreement import Floats
from tools.training.examples import Example
from tools.training.records import KINDS
from tools.training.table import Table, make_table

PENALTY: Final = 0.3
"""How freely weights leave the priors: the penalty is 1 by this times the number of documents."""

CLASS_POWER: Final = 0.8
SOURCE_POWER: Final = 0.5
"""A kind of n documents counts n ** 0.8, a source with n documents of a kind n ** 0.5 within it."""

REVIEW_SHARE: Final = 8.0
"""Reviews of works are scarce here, and not so in the folders of those who collect them: they count eight times."""

ROUNDS: Final = 60
"""Steps of the minimisation, at most."""


def importance(examples: Sequence[Example]) -> Floats:
    """How much each example counts, so that neither a large source nor a large kind drowns the others."""
    size = Counter((example.kind, example.source) for example in examples)
    in_kind: Counter[str] = Counter()
    for (kind, _), number in size.items():
        in_kind[kind] += number
    raw = {(kind, source): number ** (SOURCE_POWER - 1) for (kind, source), number in size.items()}
    of_kind = {kind: sum(size[k, s] * raw[k, s] for k, s in sorted(size) if k == kind) for kind in in_kind}
    return np.array(
        [
            each.share
            * (REVIEW_SHARE if each.kind == "review_essay" else 1.0)
            * raw[each.kind, each.source]
            * in_kind[each.kind] ** CLASS_POWER
            / of_kind[each.kind]
            for each in examples
        ]
    )


@frozen(kw_only=True)
class Fitted:
    """What was learned: the weights of a table's features, the last row is the bias.

    ``reached`` is the share of documents that reach each step of the traits.
    """

    table: Table
    weights: Floats = field(eq=False)
    reached: Floats = field(eq=False)


def learn(examples: Sequence[Example]) -> Fitted:
    """The features that the examples have, and their weights."""
    table = make_table(examples)
    whole = table.matrix([example for example in examples if example.share == 1])
    reached = np.asarray((whole[:, : len(table.trust_in_steps)] > 0).mean(axis=0)).ravel()
    return Fitted(table=table, weights=fit(table, examples), reached=reached)


def fit(table: Table, examples: Sequence[Example]) -> Floats:
    """The weights of multinomial logistic regression; the last row is the bias."""
    matrix = table.matrix(examples)
    transposed = matrix.T.tocsr()
    truth = np.zeros((matrix.shape[0], len(KINDS)))
    truth[np.arange(len(examples)), [KINDS.index(example.kind) for example in examples]] = 1
    counts = importance(examples)[:, None]
    counts /= counts.sum()
    penalty = 1 / (PENALTY * sum(example.share == 1 for example in examples))
    prior = table.prior()

    def loss(flat: Floats) -> tuple[float, Floats]:
        weights = flat.reshape(-1, len(KINDS))
        told = probabilities(matrix, weights)
        wrong = counts * (told - truth)
        value = -(counts * truth * np.log(told + 1e-12)).sum() + penalty / 2 * ((weights - prior)[:-1] ** 2).sum()
        slope = np.vstack([transposed @ wrong.astype(np.float32) + penalty * (weights - prior)[:-1], wrong.sum(axis=0)])
        return value, slope.ravel()

    found = minimize(loss, prior.ravel(), jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS, "maxcor": 8})
    weights: Floats = found.x.reshape(-1, len(KINDS))
    return weights


def probabilities(matrix: sp.csr_matrix, weights: Floats) -> Floats:
    """The probability of each kind for each row."""
    sums = (matrix @ weights[:-1].astype(np.float32)).astype(np.float64) + weights[-1]
    odds = np.exp(sums - sums.max(axis=1, keepdims=True))
    found: Floats = odds / odds.sum(axis=1, keepdims=True)
    return found
