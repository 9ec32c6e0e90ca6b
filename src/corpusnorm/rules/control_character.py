"""control-character: codes for terminals and printers, and halves of other characters."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.ligature import lost_ligature
from corpusnorm.rule import Example, Stage, characters, text_rule

_CONTROLS = "\x00-\x08\x0b\x0e-\x1f\x7f"
_CONTROL = re.compile(f"[{_CONTROLS}]")
_TERMINAL = re.compile(r"\x1b\[[0-9;:?]*[A-Za-z]")
_HALVES = {
    "\x13": "\N{EN DASH}",
    "\x14": "\N{EM DASH}",
    "\x18": "\N{LEFT SINGLE QUOTATION MARK}",
    "\x19": "\N{RIGHT SINGLE QUOTATION MARK}",
    "\x1c": "\N{LEFT DOUBLE QUOTATION MARK}",
    "\x1d": "\N{RIGHT DOUBLE QUOTATION MARK}",
}
"""Characters of General Punctuation, by the lower of their two bytes."""
_LETTER = r"[^\W\d_]"
_HALF = re.compile(
    rf"(?<={_LETTER})\x19(?=(?:s|t|d|m|n|ve|re|ll|all|em)\b)"  # you've
    rf"|(?:(?<=\b[cdjlmnost])|(?<=qu))\x19(?={_LETTER})"  # l'homme, O'Brien
    r"|(?<=[\w.,!?])[\x19\x1d](?=[ \t\n.,;:!?)]|\Z)"  # the dogs' tails
    r"|(?:(?<=[ \t\n(])|\A)(?:\x18|\x1c(?=[^\x1c\x1d]{1,1000}\x1d))(?=\w)"  # a "word"
    r"|(?<= )[\x13\x14](?= )|(?<=[0-9])\x13(?=[0-9])",  # a - b, 1990-95
    re.IGNORECASE,
)
_IDLE = re.compile(
    r"[\x00-\x08\x0b\x0e-\x12\x15-\x17\x1a\x1b\x7f](?!\w)|[\x1e\x1f](?:(?<=[ \t\n].)(?!\w)|(?=[ \t\n]))", re.DOTALL
)
_GLYPH = re.compile(
    r"[\x00-\x08\x0b\x0e-\x12\x15-\x17\x1a\x1b\x1d-\x1f](?=\w)|(?<=\w)\x1c"
    rf"|(?<={_LETTER})\x19(?={_LETTER})"
)
_MANY_KINDS = 3
_WORD_WITH_GLYPH = re.compile(rf"(?<!\w)({_LETTER}{{0,20}}+)([{_CONTROLS}])(?=({_LETTER}{{0,20}}+)(?!\w))")
_TEX_LIGATURES = frozenset("\x0b\x0e\x0f\x1b\x1c\x1d\x1e\x1f")
"""Where the fonts of TeX have their ligatures."""


@text_rule(
    code="CH004",
    name="control-character",
    stage=Stage.CHARACTERS,
    safety=Safety.SAFE,
    message="Control character in the text",
    cure="Restore the quotation mark or dash that it is half of, or remove it",
    trigger=characters(_CONTROLS),
    examples=(
        Example("If you\x19ve brewed", "If you\u2019ve brewed"),
        Example("vinyl, \x1flm", "vinyl, film"),
        Example("page one\x0cpage two", "page one\x0cpage two"),
    ),
)
def control_character(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Control characters other than tab, line feed, carriage return and form feed:

    - the lower halves of quotation marks and dashes (`0x19` of U+2019), which are restored
      where only that character fits,
    - commands to a terminal (`ESC [ 31 m`), which go as a whole,
    - others, which are removed where no word is near them.

    A control character at a letter is most often the number of a glyph in the font of a PDF, as a ligature `fi`:
    it is restored where only one ligature makes a word of English (`re?ected`). Where a document has such,
    none of its other control characters is touched. The rest is reported without a change.

    ## Why it matters

    They are no text: programs stop at them, cut words at them, or drop the letters that they
    stand for.

    ## Fix safety

    Safe: what is removed shows nothing, and the quotation marks and dashes have only one reading. A ligature is an
    unsafe fix: another letter may make a rarer word.

    ## Known from

    PDF text (one document in five, 111 each) and a few web pages in 10,000.
    """
    known = {match.start(): _edit(match, "") for match in _TERMINAL.finditer(text)}
    halves = {match.start(): _edit(match, _HALVES[match.group()]) for match in _HALF.finditer(text)}
    others = {match.start(): match.group() for match in _CONTROL.finditer(text) if match.start() not in known}
    if not _are_glyphs(text, others, halves):
        idle = {match.start(): _edit(match, "") for match in _IDLE.finditer(text)}
        known = idle | halves | known
    known = _ligatures(text) | known
    yield from known.values()
    for offset in others.keys() - known.keys():
        yield Edit(Span(offset, offset + 1), None)


def _edit(match: re.Match[str], after: str) -> Edit:
    return Edit(Span(*match.span()), after)


def _are_glyphs(text: str, controls: Mapping[int, str], halves: Container[int]) -> bool:
    """Whether the control characters of this document stand for glyphs of a font."""
    if any(match.start() in controls and match.start() not in halves for match in _GLYPH.finditer(text)):
        return True
    return len(set(controls.values()) - _HALVES.keys()) >= _MANY_KINDS


def _ligatures(text: str) -> dict[int, Edit]:
    """What stands for ligatures: a code that makes a long word somewhere may make short words, too."""
    words = [(match.start(2), match[2], match[1], match[3]) for match in _WORD_WITH_GLYPH.finditer(text)]
    proven = {code for _, code, before, after in words if lost_ligature(before, after, short=False)}
    proven |= _TEX_LIGATURES
    found = {at: lost_ligature(before, after, short=code in proven) for at, code, before, after in words}
    return {at: Edit(Span(at, at + 1), letters, safety=Safety.UNSAFE) for at, letters in found.items() if letters}
