"""Quotations that were set off on the page and have lost their form.

What the text proves is taken: a line that introduces the quotation, and a sign of where it
ends. Without an end that shows, one paragraph is taken, or nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from corpusnorm.document import BlockType
from corpusnorm.draft import DraftBlock

_WRITING: Final = (
    r"writes?|wrote|written|quot(?:e|es|ed)|schreibt|schrieb|schreiben|schrieben|zitiert|écrit|écrivait|écrivent"
    r"|escribe|escribió|scrive|scrisse|escreve"
    r"|escreveu|skriver|skrev|schrijft|schreef|kirjoittaa|pisze|пишет"
)
"""Verbs that introduce a quotation even where more words come before the colon."""

_SAYING: Final = (
    r"explains?|explained|states|stated|reads?|notes|noted|argues?|argued|continues?|continued|concludes?"
    r"|concluded|adds?|added|recalls?|recalled|observes?"
    r"|observed|declares?|declared|puts? it|heißt es|erklärt|explique|explica|dice así|spiega"
)
"""Verbs that introduce one right before the colon only: some are nouns, or verbs of much else."""

_LETTER: Final = (
    r"e-?mails?|letters?|messages?|notes?|post|comment|brief|mail|nachricht|lettre|courriel|courrier|message|carta"
    r"|correo|mensaje|lettera"
    r"|messaggio|mensagem|brev|mejl|e-post|meddelande|kirje|sähköposti|viesti|list|письмо"
)
_PASSAGES: Final = (
    r"(?:following|these|two|three|several|few|some) (?:\w+ )?(?:passages|paragraphs|lines|excerpts|extracts)"
    r"|(?:quot\w+|cit\w+|reproduc\w+) (?:\w+ )?"
    r"(?:in full|at length)|at (?:some )?length|folgenden? (?:passagen|absätze|zeilen)|passages suivants"
    r"|extraits suivants|siguientes (?:pasajes|párrafos)"
    r"|seguenti (?:passi|brani)|följande (?:stycken|rader)"
)
_PASSAGE: Final = (
    r"(?:following|this) (?:\w+ )?(?:passage|paragraph|excerpt|extract|description|quotation|quote)"
    r"|folgende[nr]? (?:passage|absatz|stelle)"
    r"|passage suivant|extrait suivant|siguiente (?:pasaje|párrafo)|seguente (?:passo|brano)|följande (?:stycke"
    r"|rader)"
)
_TELLING: Final = r"says?|said|answers?|answered|repl(?:y|ies|ied)|responds?|responded|told|tells?"
"""Verbs that introduce one where "as follows" stands before the colon, too."""

_ENDS_IN_SAYING = re.compile(
    rf"(?<![-\w])(?:(?:{_WRITING})\b[^.!?:]{{0,40}}"
    rf"|(?<!\b[Yy]our )(?:{_SAYING})(?:,? [^\W\d_]+){{0,2}}"
    rf"|(?:{_SAYING}|{_TELLING})\b[^.!?:]{{0,60}} (?:as follows|in these words|in the following (?:words|terms))):$",
    re.IGNORECASE,
)
_LETTER_COMES = re.compile(
    rf"\b(?:came|arrived|received|got|sent|forwarded|landed|here is|here's|this is|erhielt|bekam|kam|reçu|recibí"
    rf"|recebi|ricevuto|fick|kom|sain)\b"
    rf"[^.!?:]*\b(?:{_LETTER})\b[^.!?:]*:$",
    re.IGNORECASE,
)
_ANNOUNCES_PASSAGES = re.compile(rf"\b(?:{_PASSAGES})\b[^.!?]*:$", re.IGNORECASE)
_ANNOUNCES_PASSAGE = re.compile(rf"\b(?:{_PASSAGE})\b[^.!?]*:$", re.IGNORECASE)
_LOOKS_BACK = re.compile(
    r"(?:these|this|those|the above|such) (?:\w+ )?(?:passages?|paragraphs?|lines?|words|sentences?|remarks?"
    r"|letter|e-?mail|statement|quotations?|excerpts?"
    r"|account|description)\b|(?:diese|dieser|dieses|solche) (?:\w+ )?(?:passagen?|zeilen|worte|sätze)\b|(?:ces"
    r"|cette|ce) (?:lignes|mots|passages?|phrases?)\b"
    r"|(?:estas|esas) (?:líneas|palabras)\b|dessa (?:rader|ord)\b",
    re.IGNORECASE,
)
_OPENING_QUOTE = ("“", '"', "„", "«", "‘", "'", "»", "”")
_MOST: Final = 20
"""No quotation is followed over more paragraphs than this."""

_SHORT: Final = 60
"""Characters of a paragraph that is a quotation."""

_LEAST_WORDS: Final = 4
"""Small words of the sentence that introduces one."""


def find_quotations(text: str, blocks: Sequence[DraftBlock]) -> Iterator[DraftBlock]:
    """The paragraphs among ``blocks`` (in coordinates of ``text``) that are quotations."""
    marks = _QuotationMarks(text, blocks)
    last = -1
    for at in [at for at, block in enumerate(blocks) if text[block.span.end - 1] == ":"]:
        if at > last:
            count = _quoted_after(at, blocks, text, marks)
            yield from blocks[at + 1 : at + 1 + count]
            last = at + count


def _quoted_after(at: int, blocks: Sequence[DraftBlock], text: str, marks: _QuotationMarks) -> int:
    """How many paragraphs after the one at ``at``, which ends in a colon, are a quotation that it introduces."""
    if blocks[at].type is not BlockType.PARAGRAPH:
        return 0
    intro = blocks[at].text_in(text)
    follow = at + 1
    if follow >= len(blocks) or not _can_be_quoted(blocks[follow], blocks[follow].text_in(text)):
        return 0
    sentence = re.split(r"(?<=[.!?])[”\"’']? ", intro)[-1]
    if at == 0 and _LETTER_COMES.search(sentence):
        return _until_frame(follow, blocks, text, frames=()) or _rest(follow, blocks)
    if _ANNOUNCES_PASSAGES.search(sentence):
        return _until_frame(follow, blocks, text, frames=marks.most_used(at)) or 1
    is_announced = _ANNOUNCES_PASSAGE.search(sentence) or (_is_sentence(intro) and _ENDS_IN_SAYING.search(sentence))
    return 1 if is_announced else 0


def _is_sentence(intro: str) -> bool:
    """Whether a line says more than who speaks: "Anna Smith says:" is a header over a comment."""
    return sum(word.islower() for word in intro.split()) >= _LEAST_WORDS


def _can_be_quoted(block: DraftBlock, text: str) -> bool:
    """Whether a paragraph may be a quotation without marks: running text that begins anew and announces nothing."""
    return (
        block.type is BlockType.PARAGRAPH
        and len(text) >= _SHORT
        and not text.startswith(_OPENING_QUOTE)
        and not text[:1].islower()
        and not text.endswith(":")
    )


class _QuotationMarks:
    """Which opening quotation marks a text uses; counted on from block to block, so that each is read once."""

    def __init__(self, text: str, blocks: Sequence[DraftBlock]) -> None:
        self._text = text
        self._blocks = blocks
        self._read = 0
        self._counts = dict.fromkeys(("“", '"', "„", "«"), 0)

    def most_used(self, at: int) -> Sequence[str]:
        """The mark that the blocks up to ``at`` use most, all if they use none; asked for in the order of the text."""
        for block in self._blocks[self._read : at + 1]:
            content = block.text_in(self._text)
            for mark in self._counts:
                self._counts[mark] += content.count(mark)
        self._read = at + 1
        best = max(self._counts, key=lambda mark: self._counts[mark])
        return best if self._counts[best] else tuple(self._counts)


def _until_frame(start: int, blocks: Sequence[DraftBlock], text: str, *, frames: Sequence[str]) -> int:
    """How many paragraphs stand before the first one that shows that the author speaks again.

    He does where he looks back at the quotation, sets a heading, or uses the quotation
    marks of his own text, which are ``frames`` (within the quotation those have become single ones).
    0 if no such paragraph comes.
    """
    for count, block in enumerate(blocks[start : start + _MOST]):
        said = block.text_in(text)
        if block.type is not BlockType.PARAGRAPH or _LOOKS_BACK.match(said) or any(map(said.__contains__, frames)):
            return count
    return 0


def _rest(start: int, blocks: Sequence[DraftBlock]) -> int:
    count = 0
    while start + count < len(blocks) and blocks[start + count].type is BlockType.PARAGRAPH:
        count += 1
    return count
