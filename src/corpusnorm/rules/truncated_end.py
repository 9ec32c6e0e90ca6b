"""truncated-end: a text that was cut and leads to the rest of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule

_DOTS = r"(?:…|(?<!\.)\.\.\.++)"
_LEADS_ON = re.compile(
    rf"[\[(]?{_DOTS}[\])]?\s{{0,3}}[\[(]?(?i:(?:"
    r"read (?:more|on|full|the (?:rest|full))|continue reading|full (?:story|article)|click (?:here )?(?:to|for)|"
    r"weiterlesen|mehr lesen|lire (?:la )?suite|en savoir plus|leer más|seguir leyendo|continua a leggere|leggi tutto|"
    r"lees (?:meer|verder)|läs mer|lue lisää|les mer|czytaj więcej|leia mais)\b[^\n.!?]{0,60}"
    r"|(?:more|mehr)[ »›→>\])]*)$",
    re.MULTILINE,
)
_COUNTED = re.compile(r"[…\]\[.]{1,5} ?\[\+\d+ (?:chars|characters)\]")
_AT_END = re.compile(rf"(?:\[{_DOTS}\]|\({_DOTS}\)|(?<=,)\s?{_DOTS}|\b(?P<word>[a-z]+)\s?(?P<dots>{_DOTS}))\s*\Z")
_OPEN_WORDS = frozenset(
    "the a an of and or which whose with into between from than because although their our your its my these those is "
    "are was were der die das dem den des ein eine einen und mit von für bei le la les des du de et une dans pour avec "
    "el los las del y con para il lo gli della di e un uno una per que che da im zum zur aux nel nella sul".split()
)
_WORD_BEFORE = re.compile(r"\b([a-z]+)\s*\Z")
_LONGEST_WORD = 20
"""Characters of a word that cannot end a text."""

_LEAST_BEFORE = 60
"""Characters of a paragraph that was cut."""

_FAR = 200
"""Characters before the end that are looked at."""


@text_rule(
    code="LA017",
    name="truncated-end",
    stage=Stage.LAYOUT,
    safety=Safety.REPORT,
    message="The text was cut here",
    trigger=("…", "...", "chars]"),
    examples=(
        Example("The ferry was towed off the sandbank on Tuesday by two boats that had come... Read more", None),
        Example("To be continued…", "To be continued…"),
    ),
)
def truncated_end(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Three dots before a link to the rest of the text (`... Read more`, `[…] Weiterlesen`), also as `[+1234 chars]`; and
    at the very end of a document dots in brackets, or after a word or a comma with which no sentence ends.

    Dots at the end of a sentence stay, and so do `[…]` within a text, as scholars write it, and program text.

    ## Why it matters

    The document is a teaser: the greater part of it is missing.

    ## Fix safety

    Reported only: what was cut off is not in the text.

    ## Known from

    One in thirty web texts, above all lists of posts.
    """
    if facts.is_code:
        return
    found = {match.start(): match for match in _LEADS_ON.finditer(text) if _is_cut(match, text)}
    found |= {match.start(): match for match in _COUNTED.finditer(text)}
    last = _AT_END.search(text, max(len(text) - 40, 0))
    if last and _is_cut(last, text) and (last["word"] is None or last["word"] in _OPEN_WORDS):
        start = last.start("dots") if last["word"] else last.start()
        found.setdefault(start, last)
    for start in sorted(found):
        yield Edit(Span(start, start + len(text[start : found[start].end()].rstrip())), None)


def _is_after_text(match: re.Match[str], text: str) -> bool:
    """Whether text of some length precedes in the same paragraph, which is not itself an excerpt between dots."""
    before = text[max(0, match.start() - _FAR) : match.start()].rpartition("\n\n")[2].lstrip()
    line = before.rpartition("\n")[2]
    return len(before) >= _LEAST_BEFORE and not line.startswith(("[…", "[...", "…", "..."))


def _is_cut(match: re.Match[str], text: str) -> bool:
    """Whether enough text precedes the dots: in their paragraph, or above it where no sentence can end at them."""
    word = _WORD_BEFORE.search(text, max(0, match.start() - _LONGEST_WORD), match.start())
    return _is_after_text(match, text) or (match.start() >= _FAR and word is not None and word[1] in _OPEN_WORDS)
