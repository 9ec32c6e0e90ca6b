"""spacing-accent: an accent that stands beside its letter, as PDF fonts draw it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.language import ELIDING, FUNCTION_WORDS
from corpusnorm.rule import Example, Stage, text_rule

_COMBINING = {
    "\N{ACUTE ACCENT}": "\u0301",
    "\N{MODIFIER LETTER CIRCUMFLEX ACCENT}": "\u0302",
    "\N{SMALL TILDE}": "\u0303",
    "\N{DIAERESIS}": "\u0308",
    "\N{RING ABOVE}": "\u030a",
    "\N{DOUBLE ACUTE ACCENT}": "\u030b",
    "\N{CARON}": "\u030c",
    "\N{CEDILLA}": "\u0327",
}
_BEARERS = dict(zip(_COMBINING, ("aeiouycnrsz", "aeiou", "ano", "aeiouy", "au", "ou", "cdenrstz", "cst"), strict=True))
"""The letters that an accent is met on in the names and words of European languages."""

_ACCENTS = "".join(_COMBINING)
_LETTER = r"[^\W\d_]"
_ACCENT = re.compile(
    rf"[{_ACCENTS}](?:"
    rf"(?<={_LETTER}.)(?P<inside> ?)(?={_LETTER})"  # L¨optien, L¨ optien
    rf"|(?<={_LETTER} .)(?=[^\W\d_A-Z])"  # Soszy ´nski
    r"|(?<![^\s(&].)(?=[A-Z]))"  # ˇSvanda
)
_LEFT = re.compile(rf"(?<!{_LETTER}){_LETTER}++$")
_RIGHT = re.compile(rf"{_LETTER}+")
_FORMULA = re.compile(r"[ˆ˜](?:(?<!\w.)[ \w]|(?<=\w.) )")
_QUOTATION = re.compile(rf"(?P<mark>[{_ACCENTS}])(?<!\S.)\w[^\n{_ACCENTS}]{{0,80}}\w(?P=mark)(?!\w)")
_APOSTROPHE = re.compile(r"(?:s|t|d|m|n|re|ve|ll)\b", re.IGNORECASE)
_ELISION = re.compile(r"\b(?:[cdjlmnst]|qu)$", re.IGNORECASE)
_IRISH = re.compile(r"\bO$")
_ENDING = re.compile(rf"{_LETTER}{{2}}s$|\u00b4n$")
"""What an apostrophe ends: ``the dogs' ears``, ``rock 'n' roll``"""
_NEAR = 20
"""Characters before the accent in which the word begins."""


@text_rule(
    code="CH010",
    name="spacing-accent",
    stage=Stage.CHARACTERS,
    safety=Safety.UNSAFE,
    message="Accent that stands beside its letter",
    cure="Put the accent on its letter",
    trigger=tuple(_ACCENTS),
    examples=(
        Example("(L¨ optien et al. 2018)", "(Löptien et al. 2018)"),
        Example("l´agriculture, That´s", "l´agriculture, That´s"),
    ),
)
def spacing_accent(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    An accent as a character of its own before the letter that bears it, with or without a space between
    (`L¨ optien`, `Soszy ´nski`, `ˇSvanda`), or after it where the next letter bears none (`Schro¨dinger`).

    It leaves alone accents typed for an apostrophe (`l´agriculture`, `That´s`) or for quotation marks,
    and the hats and tildes of a document that has them in formulas.

    ## Why it matters

    The name is torn into pieces, and none of them is found.

    ## Fix safety

    Unsafe: whether the space beside the accent parted two words cannot be seen.

    ## Known from

    PDF text of fonts that draw the accent and the letter one after the other: one document in four, 10 each.
    All of the fifteen names looked at in raw text were right.
    """
    refused = {match["mark"] for match in _QUOTATION.finditer(text)}
    if _FORMULA.search(text):
        refused |= {"ˆ", "˜"}
    for match in _ACCENT.finditer(text):
        if match[0][0] not in refused and not _is_apostrophe(text, match, facts):
            yield from _composed(text, match)


def _is_apostrophe(text: str, accent: re.Match[str], facts: Facts) -> bool:
    """Whether the acute stands where an apostrophe does, in a language that elides or in an English ending."""
    if accent[0][0] != "\N{ACUTE ACCENT}":
        return False
    before = text[max(0, accent.start() - _NEAR) : accent.start()]
    after = text[accent.end()]
    if after.isupper() and (before[-1:].islower() or _IRISH.search(before)):  # d'Or and O'Brien, in any language
        return True
    if accent["inside"] == " " and _ENDING.search(before):
        return True
    is_elision = facts.language in ELIDING and _ELISION.search(before)
    return bool(is_elision or _APOSTROPHE.match(text, accent.end()))


def _composed(text: str, accent: re.Match[str]) -> Iterator[Edit]:
    """The edit that unites the accent with the letter behind it or, failing that, the one before it."""
    sign, at = accent[0][0], accent.start()
    after = text[accent.end()]
    if after.lower().replace("ı", "i") in _BEARERS[sign]:
        start = at - 1 if _is_torn(text, accent) else at
        yield Edit(Span(start, accent.end() + 1), _united(after, sign))
    elif accent["inside"] == "" and text[at - 1].lower() in _BEARERS[sign]:
        yield Edit(Span(at - 1, at + 1), _united(text[at - 1], sign))


def _united(letter: str, sign: str) -> str:
    return unicodedata.normalize("NFC", letter.replace("ı", "i") + _COMBINING[sign])


def _is_torn(text: str, accent: re.Match[str]) -> bool:
    """Whether the space before the accent parts a word: no function word stands before it."""
    at = accent.start()
    if accent["inside"] is not None or text[at - 1 : at] != " " or text[accent.end()].isupper():
        return False
    before = _LEFT.search(text[max(0, at - 1 - _NEAR) : at - 1])
    return before is not None and not any(before[0].lower() in words for words in FUNCTION_WORDS.values())
