"""space-before-punctuation: a space between a word and the mark that belongs to it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule


def _spaced(mark: str, after: str) -> re.Pattern[str]:
    """A space and ``mark`` behind a word, a closing bracket or a quotation mark, if ``after`` matches there."""
    sign = re.escape(mark)
    return re.compile(rf" {sign}(?:(?<=[^\W\d_]{{2}} {sign})|(?<=\w[)\]”’\"] {sign}))(?={after})")


_SPACED = {
    ",": _spaced(",", r"[ \n”\"]|\Z"),
    ".": _spaced(".", r"\n|\Z| [^\W\d_a-z]"),
    ";": _spaced(";", r" [^\W\d_]|\n"),
    "(": re.compile(r"\( (?=[^\W\d_]{3}[^()\n_=]{0,80}\))"),
    ")": re.compile(r" \)(?<=[^\W\d_]{3} \))"),
}
_LAST_WORD = re.compile(r"(?<![^\s(])[^\s(]*+$")
_LINKING = frozenset(
    "in at by of the a an to for from with on about into and or as via than "
    "de la le les du des dans par pour avec sur et ou von der die das dem den am im mit und oder für".split()
)
"""Words that end no sentence: where one stands before a stop, a link was lost."""
_HOUSE_STYLE = 5
"""Spaces before one sign that are the style of the house."""

_NEAR = 60
"""Characters before the sign in which the word begins."""


@text_rule(
    code="TY001",
    name="space-before-punctuation",
    stage=Stage.LAYOUT,
    safety=Safety.UNSAFE,
    message="Space before a punctuation mark",
    cure="Remove the space",
    trigger=(" ,", " .", " ;", "( ", " )"),
    examples=(
        Example("Guy Verhofstadt , born in 1953", "Guy Verhofstadt, born in 1953"),
        Example("Quel arbre ? « Oui » : non ;", "Quel arbre ? « Oui » : non ;"),
    ),
)
def space_before_punctuation(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    A space between a word and the comma, semicolon or full stop after it, or inside round brackets.

    It leaves alone marks that French sets apart, numbers and formulas, dots in a row (`. . .`), program text, documents
    with fenced code, and marks that have such a space more often than not in the document, as the semicolon has in old
    books and every mark in tokenised corpora. A full stop after a word that ends no sentence (`posted in .`) is
    reported: a link was lost there.

    ## Why it matters

    A line may break before the mark, and searches for the words as they are printed fail.

    ## Fix safety

    Unsafe: something that stood between the two may have been lost.

    ## Known from

    Links and emphasis that an extractor put spaces around: 96 of 1,000 web pages, three in four PDF documents. Of
    eighty findings read about nine in ten were right; the others stood in program text without a sign of it.
    """
    if facts.is_code or facts.has_code_fence or any(_is_house_style(text, f" {mark}") for mark in ",."):
        return
    for mark, spaced in _SPACED.items():
        found = [match for match in spaced.finditer(text) if not _is_in_address(text, match)]
        if found and not (mark == ";" and _sets_semicolons_apart(text, facts)):
            for match in found:
                is_lost_link = mark == "." and _word_before(text, match.start()).lower() in _LINKING
                yield Edit(Span(*match.span()), None if is_lost_link else mark)


def _is_house_style(text: str, spaced: str) -> bool:
    """Whether this document has the mark with its space more often than without."""
    count = text.count(spaced)
    return count >= _HOUSE_STYLE and 2 * count > text.count(spaced[1:])


def _sets_semicolons_apart(text: str, facts: Facts) -> bool:
    return facts.language in ("fr", None) or _is_house_style(text, " ;")


def _is_in_address(text: str, spaced: re.Match[str]) -> bool:
    return "/" in _word_before(text, spaced.start())


def _word_before(text: str, at: int) -> str:
    word = _LAST_WORD.search(text[max(0, at - _NEAR) : at])
    return word[0] if word else ""
