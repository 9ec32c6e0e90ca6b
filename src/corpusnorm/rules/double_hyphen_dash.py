"""double-hyphen-dash: a dash that was typed as hyphens, or what an engine made of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.language import FUNCTION_WORDS
from corpusnorm.rule import Example, Stage, text_rule

_END = r"[^\W_]|[,;.!?)\]’”\"']"
_HYPHENS = re.compile(
    rf"--(?:(?<=(?:{_END})--)(?<!\b[B-HJ-Zb-hj-z]--)-?(?= ?(?:[^\W_]|[(‘“\"']))|(?<=(?:{_END}) --)-?(?= \S))"
)
_EN_DASH = re.compile(r"–(?<=[^\W\d_][^\W\d_]–)(?=([^\W\d_]{2,20}) [^\W_])")
_RUN = re.compile(r"[-–—]{2,}")
_ADDRESS = re.compile(r"[/\\=@<>|_#%]|www\.|^-")
_NEAR = 60
"""How far a word is looked at, so that a line without spaces does not cost its square."""


@text_rule(
    code="CH008",
    name="double-hyphen-dash",
    stage=Stage.CHARACTERS,
    safety=Safety.REPORT,
    message="Hyphens typed for a dash, or a dash made of them",
    trigger=("--", "–", "—-", "-—"),
    examples=(
        Example("These games -- too many of them -- are bad.", None),
        Example("git commit --amend", "git commit --amend"),
    ),
)
def double_hyphen_dash(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Two or three hyphens for a dash; an en dash without spaces before a word such as *by* or
    *which*, which no compound has there; and dash and hyphen in one run, which blog engines
    make of the hyphens of a censored word.

    It leaves alone options of commands, addresses, arrows, signatures, lines drawn with hyphens,
    ranges (*Monday–Friday*), program text and documents with fenced code.

    ## Why it matters

    The words on both sides are glued into one by tokenizers that know only the real dash.

    ## Fix safety

    Nothing is changed: which dash, and how many hyphens, the writer wanted is not known.

    ## Known from

    Older web text and mail: 50 of 1,000 web pages, 125 of 1,000 pages turned into Markdown.
    """
    found = [match for match in _RUN.finditer(text) if _is_mixed(text, match)]
    if "--" in text:
        found += [match for match in _HYPHENS.finditer(text) if not _is_in_address(text, match)]
    if "–" in text:
        found += [match for match in _EN_DASH.finditer(text) if _opens_clause(match[1], facts)]
    if found and not facts.is_code and not facts.has_code_fence:
        yield from (Edit(Span(*match.span()), None) for match in found)


def _is_mixed(text: str, run: re.Match[str]) -> bool:
    """Whether a run has hyphens and dashes, and a letter in it or beside it, unlike a line drawn with them."""
    if "-" not in run[0] or ("–" not in run[0] and "—" not in run[0]):
        return False
    return any(char.isalpha() for char in text[max(0, run.start() - 1) : run.end() + 1])


def _opens_clause(word: str, facts: Facts) -> bool:
    """Whether a new clause begins with ``word``: a function word that ends no compound."""
    return word in FUNCTION_WORDS.get(facts.language or "en", frozenset()) - {"in", "on"}


def _is_in_address(text: str, hyphens: re.Match[str]) -> bool:
    """Whether the hyphens are part of an address, a path, a name of a program or an arrow."""
    before = text[max(0, hyphens.start() - _NEAR) : hyphens.start()].rpartition("\n")[2]
    after = text[hyphens.end() : hyphens.end() + _NEAR].partition("\n")[0]
    if before.endswith(" "):
        return after.startswith((" -", " >", " <"))
    before, after = before.rpartition(" ")[2], after.partition(" ")[0]
    return bool(_ADDRESS.search(before) or _ADDRESS.search(after))
