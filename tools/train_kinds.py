"""Train the kind detector: `model.json` and `background.json` in `src/corpusnorm/classifying`.

    python tools/train_kinds.py

The labelled documents are not part of the project: they are looked for in `../shared`, or below
CORPUSNORM_SHARED. `docs/explanation/kinds.md` says what they are. The same documents, the same
code and the same versions of numpy and scipy give the same file, to the byte.

`tools/cross_validate_kinds.py` leaves each source out in turn. Needs the extra `training`.
"""

from __future__ import annotations

import base64
import gzip
import json
import math
import os
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any, Final, TypeAlias
from urllib.parse import urlparse

import numpy as np
import scipy.sparse as sp
from attrs import field, frozen
from numpy.typing import NDArray
from scipy.optimize import minimize

from corpusnorm.classifying.background import HALVING
from corpusnorm.classifying.model import FEWEST_WORDS
from corpusnorm.classifying.reading import Reading, terms_of
from corpusnorm.classifying.traits import measure
from corpusnorm.facts import Facts
from corpusnorm.registry import select_rules
from corpusnorm.repair import repair
from corpusnorm.segment import segment

ROOT: Final = Path(__file__).parents[1]
SHARED: Final = Path(os.environ.get("CORPUSNORM_SHARED", ROOT.parent / "shared"))
MODEL: Final = ROOT / "src" / "corpusnorm" / "classifying" / "model.json"
BACKGROUND: Final = MODEL.with_name("background.json")

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

MOST_WORDS: Final = 5_000
LEAST_DOCUMENTS: Final = 10
LEAST_DOCUMENTS_OF_PAIR: Final = 30
LEAST_SOURCES: Final = 3
LEAST_TRAIT: Final = 10
"""A word or pair must stand in so many documents, of so many sources; a trait without a prior weight in so many
documents."""

LEAST_DEVIATION: Final = 0.2
"""Between sources a log-odds ratio is taken to deviate by that much, even where it does not."""
LEAST_CONSTANCY: Final = 0.6
"""No step of a trait is trusted less: those that tell threads are in few sources, and would be lost."""

PENALTY: Final = 0.3
TRAIT_SHARE: Final = 0.3
WORD_SHARE: Final = 3.0
FLAT_SHARE: Final = 0.7
BARE_SHARE: Final = 0.5
"""How much a trait, the words together, and the variants of a document count in training."""

PROSE_ENDS: Final = frozenset('.?!…"”')
PROSE_GAPS: Final = 8
FEWEST_BARE: Final = 250
MOST_BARE: Final = 0.97
"""A line is prose by its last sign or its length; what is left must be so long, and shorter than all by so much."""

CLASS_POWER: Final = 0.8
SOURCE_POWER: Final = 0.5
"""A kind of n documents counts n ** 0.8, a source with n documents of a kind n ** 0.5 within it."""

PRIORS: Final = {
    "the reviewed work in the head": {"review_essay": 5.0},
    "headed as the review of a work": {"review_essay": 5.0},
    "title, byline and date": {"news_report": 1.5},
    "a dateline": {"news_report": 4.0},
    "comments": {"blog_post": 3.0, "forum_thread": 2.0},
    "liked comments": {"blog_post": 2.0},
    "paragraphs that are questions": {"interview": 1.0},
    "speakers who come back": {"interview": 3.5},
    "a question before any statement": {"forum_thread": 1.0},
    "a question first, the reader addressed after it": {"forum_thread": 1.0},
}
"""What speaks for a kind by its definition, in log-odds: weights are drawn to these, where others are drawn to nothing.

Most of the training texts lost the lines and the heads that these signs need.
"""

RISING: Final = {
    "a book and its parts": {"review_essay": 3.0},
    "what an author argues or shows": {"review_essay": 1.0},
    "words of judgement": {"review_essay": 1.0},
    "reviewing, in the opening": {"review_essay": 1.5},
    "law and rules": {"unknown": 2.0},
    "the record of a meeting": {"unknown": 2.0},
    "the record of a meeting, in the opening": {"unknown": 2.0},
}
"""The same for traits that count by degrees: the weight is that of the last step, and each step has its share."""

RISING_ABROAD: Final = {
    **RISING,
    "a film, a play or music": {"review_essay": 2.0},
    "words of judgement": {"review_essay": 2.5},
    "opinion and argument": {"opinion": 3.0},
    "speech reported": {"news_report": 2.0},
    "advice and instruction": {"howto": 2.5},
    "explanation": {"encyclopedic": 2.0},
}
"""The same abroad, where no words speak beside the themes."""

WORKS: Final = re.compile(
    r"\b(?:books?|novels?|films?|movies?|albums?|plays?|exhibition|memoir|poems?|biography|theatre|fiction|essays?)\b",
    re.IGNORECASE,
)
LEAST_WORKS: Final = 4
"""Reviews of goods, which the labels do not keep apart, name no works; they are left out."""

REVIEW_SHARE: Final = 8.0
"""Reviews of works are scarce here, and not so in the folders of those who collect them: they count eight times."""

ROUNDS: Final = 60
QUANTUM: Final = 1e-3
TRUST_ABROAD: Final = 0.7
"""What log-odds are worth abroad, as against English.

With English texts read as if they were not, and sources left out, the likelihood is best at 0.8; other languages are
further away than that.
"""
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
MOST_OF_A_SITE: Final = 5
MOST_IN_BACKGROUND: Final = 15_000
"""Rarer words need no share of their own: they are taken for as frequent as the rarest of these."""

Floats: TypeAlias = NDArray[np.float64]


@frozen(kw_only=True)
class Example:
    """A labelled document as the detector sees it. ``share`` is what it counts beside a whole document.

    If it ``is_abroad``, it is read as a text in another language is: without words.
    """

    kind: str
    source: str
    traits: dict[str, float] = field(repr=False)
    words: frozenset[bytes] = field(repr=False)
    language: str | None = None
    is_abroad: bool = False
    share: float = 1.0


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


def variants(text: str) -> Iterator[tuple[str, float]]:
    """The text, the same without line breaks, and without the lines that are no prose.

    The layout goes with the source, and so does the furniture of a page: neither is to decide alone.
    """
    yield text, 1.0
    yield " ".join(text.split("\n")), FLAT_SHARE
    bare = "\n\n".join(line for line in text.split("\n") if _is_prose(line))
    if FEWEST_BARE <= len(bare) < MOST_BARE * len(text):
        yield bare, BARE_SHARE


def _is_prose(line: str) -> bool:
    """Whether a line reads as prose, rather than as a name, a date, a button or a heading."""
    return line.rstrip()[-1:] in PROSE_ENDS or line.count(" ") >= PROSE_GAPS


def read_examples(record: Record) -> list[Example]:
    """A record and its variants as examples, each as it is read, and as it would be abroad, or at home."""
    return [
        Example(kind=record.kind, source=record.source, share=share, **seen)
        for variant, share in variants(record.text)
        for seen in features(variant)
    ]


def features(text: str) -> Iterator[dict[str, Any]]:
    """What the detector sees of a text, and what it would see if the language were not what it is.

    Words count in English only.
    """
    facts, rules = Facts(text), select_rules()
    traced = repair(text, facts, rules)
    draft = segment(traced, facts, rules)
    is_foreign = Reading(draft).is_foreign
    for is_abroad in (is_foreign, not is_foreign):
        reading = Reading(draft, traced.marks_in_text, is_foreign=is_abroad)
        words = () if is_foreign or is_abroad else reading.words
        seen = {"traits": measure(reading), "words": frozenset(terms_of(words))}
        yield {**seen, "language": facts.language, "is_abroad": is_abroad}


@frozen(kw_only=True)
class Table:
    """Which features there are: the steps of each trait, and the words, with the trust that they deserve."""

    edges: dict[str, tuple[float, ...]]
    words: tuple[bytes, ...]
    trust: Floats = field(eq=False)
    trust_in_steps: Floats = field(eq=False)
    rising: Mapping[str, Mapping[str, float]] = field(eq=False)

    def matrix(self, examples: Sequence[Example]) -> sp.csr_matrix:
        """One row to an example: the steps that its traits reach, then the words it holds."""
        steps = _incidence(_reached(self.edges, examples), len(self.trust_in_steps))
        traits = steps @ sp.diags(TRAIT_SHARE * self.trust_in_steps)
        known = _numbered(self.words)
        held = _incidence([[known[word] for word in each.words if word in known] for each in examples], len(known))
        number = np.maximum(np.asarray(held.sum(axis=1)).ravel(), FEWEST_WORDS)
        words = sp.diags(WORD_SHARE / np.sqrt(number)) @ held @ sp.diags(self.trust)
        return sp.hstack([traits, words]).tocsr().astype(np.float32)

    def prior(self) -> Floats:
        """The weights before anything is learned: `PRIORS`, at the first step of their traits, and `RISING`."""
        steps = _numbered((name, edge) for name, edges in self.edges.items() for edge in edges)
        weights = np.zeros((len(steps) + len(self.words) + 1, len(KINDS)))
        for name, edges in self.edges.items():
            for kind, odds in PRIORS.get(name, {}).items():
                weights[steps[name, edges[0]], KINDS.index(kind)] = odds / TRAIT_SHARE
            for kind, odds in self.rising.get(name, {}).items():
                for edge in edges:
                    weights[steps[name, edge], KINDS.index(kind)] = odds / len(edges) / TRAIT_SHARE
        return weights


def _numbered(items: Iterable[Any]) -> dict[Any, int]:
    return {item: number for number, item in enumerate(items)}


def _incidence(rows: Sequence[Sequence[int]], width: int) -> sp.csr_matrix:
    ends = np.cumsum([0, *map(len, rows)])
    columns = np.fromiter((column for row in rows for column in sorted(row)), dtype=np.int32, count=int(ends[-1]))
    return sp.csr_matrix((np.ones(len(columns), np.float32), columns, ends), shape=(len(rows), width))


def make_table(examples: Sequence[Example]) -> Table:
    """Steps at the quantiles of each trait; the words that tell kinds apart in every source alike."""
    whole = [example for example in examples if example.share == 1]
    values: dict[str, list[float]] = defaultdict(list)
    for example in whole:
        for name, value in example.traits.items():
            values[name].append(value)
    is_known = {name: len(found) >= LEAST_TRAIT or name in PRIORS for name, found in values.items()}
    edges = {name: _steps(found) for name, found in sorted(values.items()) if is_known[name]}
    sources: dict[bytes, Counter[str]] = defaultdict(Counter)
    for example in whole:
        for word in example.words:
            sources[word][example.source] += 1
    common = sorted(
        word
        for word, seen in sources.items()
        if seen.total() >= (LEAST_DOCUMENTS_OF_PAIR if b" " in word else LEAST_DOCUMENTS) and len(seen) >= LEAST_SOURCES
    )
    known = _numbered(common)
    held = _incidence([[known[word] for word in each.words if word in known] for each in whole], len(known))
    sureness, constancy = _agreement(held, whole)
    best = np.sort(np.argsort(-sureness, kind="stable")[:MOST_WORDS])
    words, trust = tuple(common[at] for at in best), constancy[best]
    rising = RISING_ABROAD if all(example.is_abroad for example in whole) else RISING
    trust_in_steps = _trust_in_steps(edges, whole, frozenset(PRIORS) | frozenset(rising))
    return Table(edges=edges, words=words, trust=trust, trust_in_steps=trust_in_steps, rising=rising)


def _trust_in_steps(edges: dict[str, tuple[float, ...]], whole: Sequence[Example], given: frozenset[str]) -> Floats:
    """How constant each step of a trait is between sources; what has a prior weight is trusted as it is."""
    _, constancy = _agreement(_incidence(_reached(edges, whole), sum(map(len, edges.values()))), whole)
    is_given = [name in given for name, steps in edges.items() for _ in steps]
    return np.where(is_given, 1.0, np.maximum(constancy, LEAST_CONSTANCY))


def _reached(edges: dict[str, tuple[float, ...]], examples: Sequence[Example]) -> list[list[int]]:
    """The numbers of the steps that the traits of each example reach."""
    steps = _numbered((name, edge) for name, each in edges.items() for edge in each)
    return [
        [steps[name, edge] for name, value in each.traits.items() for edge in edges.get(name, ()) if value >= edge]
        for each in examples
    ]


def _steps(values: Sequence[float]) -> tuple[float, ...]:
    quantiles = np.quantile(values, [0, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97])
    return tuple(sorted({float(f"{value:.2g}") for value in quantiles}))


def _agreement(held: sp.csr_matrix, examples: Sequence[Example]) -> tuple[Floats, Floats]:
    """How surely, and how constantly, each feature speaks for or against some kind whatever the source.

    The log-odds ratio of a feature is taken within each source, and the ratios are brought together by
    the random-effects model of DerSimonian and Laird (1986): a word that speaks for a kind in one
    source only, because of its topic, has a large variance between sources. The first is the largest
    z value of all kinds, the second the largest share that the mean has of itself and the deviation.
    """
    kinds = np.array([example.kind for example in examples])
    sources = np.array([example.source for example in examples])
    surest, most_constant = np.zeros(held.shape[1]), np.zeros(held.shape[1])
    for kind in KINDS:
        ratios, variances = [], []
        for source in sorted(set(sources)):
            inside, outside = (sources == source) & (kinds == kind), (sources == source) & (kinds != kind)
            if min(inside.sum(), outside.sum()) >= 8:
                ratio, variance = _log_odds_ratio(held[inside], held[outside])
                ratios.append(ratio)
                variances.append(variance)
        if len(ratios) >= 2:
            mean, error, deviation = _random_effects(np.array(ratios), np.array(variances))
            surest = np.maximum(surest, mean / error)
            most_constant = np.maximum(most_constant, mean / (mean + deviation + LEAST_DEVIATION))
    return surest, most_constant


def _log_odds_ratio(inside: sp.csr_matrix, outside: sp.csr_matrix) -> tuple[Floats, Floats]:
    counts = [np.asarray(part.sum(axis=0), dtype=np.float64).ravel() + 0.5 for part in (inside, outside)]
    rests = [part.shape[0] + 1 - count for part, count in zip((inside, outside), counts, strict=True)]
    ratio = np.log(counts[0] / rests[0]) - np.log(counts[1] / rests[1])
    return ratio, sum((1 / each for each in (*counts, *rests)), np.zeros_like(ratio))


def _random_effects(ratios: Floats, variances: Floats) -> tuple[Floats, Floats, Floats]:
    """The mean without its sign, its standard error, and the standard deviation between sources."""
    precision = 1 / variances
    mean = (ratios * precision).sum(axis=0) / precision.sum(axis=0)
    spread = ((ratios - mean) ** 2 * precision).sum(axis=0)
    factor = precision.sum(axis=0) - (precision**2).sum(axis=0) / precision.sum(axis=0)
    between = np.maximum(0, (spread - (len(ratios) - 1)) / factor)
    weight = 1 / (variances + between)
    mean = np.abs((ratios * weight).sum(axis=0)) / weight.sum(axis=0)
    return mean, 1 / np.sqrt(weight.sum(axis=0)), np.sqrt(between)


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


def as_json(home: Fitted, abroad: Fitted) -> str:
    """The model as its file holds it: weights rounded to a quantum, words to a byte."""
    sureness = DOUBT_OF_LABELS / np.array([TEMPERATURES[kind] for kind in KINDS])
    words = home.weights[len(home.table.trust_in_steps) : -1] * WORD_SHARE * home.table.trust[:, None]
    words = sureness * (words - words.mean(axis=1, keepdims=True))
    word_quantum = float(f"{np.abs(words).max() / 127:.6g}")
    rows = (np.rint(words / word_quantum) + 128).astype(np.uint8)
    model = {
        "kinds": KINDS,
        "language": "en",
        "quantum": QUANTUM,
        "word_quantum": word_quantum,
        "home": _scales(home, sureness),
        "abroad": _scales(abroad, sureness * TRUST_ABROAD),
        "words": b"\n".join(home.table.words).decode("latin-1"),
        "word_weights": base64.b64encode(rows.tobytes()).decode("ascii"),
    }
    return json.dumps(model, ensure_ascii=False, separators=(",", ":")) + "\n"


def _scales(fitted: Fitted, sureness: Floats) -> dict[str, Any]:
    """The bias and the weights of the traits, each trait with what it adds on average."""
    table, number = fitted.table, len(fitted.table.trust_in_steps)
    parts = fitted.weights[:number] * TRAIT_SHARE * table.trust_in_steps[:, None], fitted.weights[-1:]
    traits, bias = (sureness * (each - each.mean(axis=1, keepdims=True)) for each in parts)
    scales, at = {}, 0
    for name, edges in table.edges.items():
        here = slice(at, at + len(edges))
        steps = np.rint(np.cumsum(traits[here], axis=0) / QUANTUM).astype(int)
        usual = np.rint((traits[here] * fitted.reached[here, None]).sum(axis=0) / QUANTUM).astype(int)
        scales[name] = {"edges": edges, "steps": steps.tolist(), "usual": usual.tolist()}
        at += len(edges)
    return {"bias": [round(float(each), 4) for each in bias[0]], "traits": scales}


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


def main() -> int:
    """Write the model and the background."""
    if not SHARED.is_dir():
        print(f"no labelled documents at {SHARED}", file=sys.stderr)
        return 2
    with ProcessPoolExecutor() as pool:
        read = pool.map(read_examples, read_records(), chunksize=50)
        examples = [example for each in read for example in each]
    home = learn([example for example in examples if not example.is_abroad])
    abroad = learn([example for example in examples if example.is_abroad])
    MODEL.write_text(as_json(home, abroad), encoding="utf-8")
    in_english = [example for example in examples if not example.is_abroad]
    BACKGROUND.write_text(background_as_json(home.table, in_english), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
