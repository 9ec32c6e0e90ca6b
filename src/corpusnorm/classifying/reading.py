"""A draft as the detector sees it: a bounded sample, cut into words once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Final

from corpusnorm.classifying.letters import in_known_letters
from corpusnorm.draft import Draft
from corpusnorm.edit import Mark, Span

_HEAD: Final = 3_000
_TAIL: Final = 1_000
"""Characters at the beginning and at the end of a long text that are read."""

FEW_WORDS: Final = 60
"""In a text of fewer words one more or less would change a rate by too much."""

STEM: Final = 6
"""Letters of a word that count abroad, which leaves out most endings."""

_OWN: Final = "en"
_FOREIGN_SHARE: Final = 4
_WORD: Final = 6
"""Abroad, and where one letter in four is none of Latin-1, a word is taken to be six characters long."""

_CAPITALS: Final = frozenset([*range(65, 91), *range(192, 223)]) - {215}
_SMALL: Final = frozenset([*range(97, 123), *range(223, 256)]) - {247}
_FOLDED: Final = bytes(
    code + 32 if code in _CAPITALS else code if code in _SMALL else 48 if 48 <= code <= 57 else 32
    for code in range(256)
)
"""What each character of Latin-1 counts as: letters in lower case, every digit as 0, all else as a gap."""


def in_latin(text: str) -> bytes:
    """The text in Latin-1, where any other character is a question mark."""
    return text.encode("latin-1", "replace")


def words_of(text: str) -> list[bytes]:
    """The words of a text in Latin-1 and lower case, digits as 0; other letters and signs divide words.

    Bytes, because cutting them up takes a third of the time that it takes with a string.
    """
    return in_latin(text).translate(_FOLDED).split()


_FREQUENT: Final = b" \n\t\r" + b"abcdefghilmnorstu"


def rare_in(text: str) -> bytes:
    """The text in UTF-8 without white space and the most frequent letters: a tenth of it, which is soon searched.

    It holds each other character as often as the text does. What it lacks of another string, the text lacks too.
    """
    return text.encode("utf-8", "surrogatepass").translate(None, _FREQUENT)


def terms_of(words: Sequence[bytes]) -> Iterator[bytes]:
    """The words, and the pairs of words that follow each other."""
    yield from words
    yield from map(b"%b %b".__mod__, pairwise(words))


class Reading:
    """What the detector looks at.

    ``text`` is the draft's text, or its first 3,000 and its last 1,000 characters, so that
    a long document costs no more than a short one. ``raw`` is it in Latin-1, ``folded`` the
    same with letters in lower case, digits as 0 and gaps for all else, ``words`` are its words.
    ``number`` is how many there are, whatever the letters; where the language is known and not that
    of the model, the text ``is_foreign`` (or where that is said: the training reads English texts so, too).
    ``rare`` is what `rare_in` leaves of it. ``marks`` have their spans in the draft's text.
    """

    def __init__(self, draft: Draft, marks: Sequence[Mark] = (), *, is_foreign: bool | None = None) -> None:
        self.draft = draft
        self.marks = marks
        self._skipped = max(len(draft.text) - _HEAD - _TAIL, 0)
        self.text = draft.text[:_HEAD] + draft.text[-_TAIL:] if self._skipped else draft.text
        self.language = draft.language or _OWN
        self.is_foreign = self.language != _OWN if is_foreign is None else is_foreign
        self.raw = in_latin(in_known_letters(self.text) if self.is_foreign else self.text)
        self.folded = self.raw.translate(_FOLDED)
        self.words = self.folded.split()
        self.rare = rare_in(self.text)
        is_latin = not self.is_foreign and self.raw.count(b"?") * _FOREIGN_SHARE < len(self.text)
        self.number = len(self.words) if is_latin else len(self.text) // _WORD

    @cached_property
    def stems(self) -> list[bytes]:
        """What the words count by abroad."""
        return [word[:STEM] for word in self.words]

    def find_word(self, word: bytes, *, last: bool = False) -> Span | None:
        """Where a word, or two with a gap of up to three signs between them, stands first or last.

        0 stands for any digit.
        """
        for gap in (b" ", b"  ", b"   ") if b" " in word else (b" ",):
            wanted = b" " + word.replace(b" ", gap) + b" "
            at = self._padded.rfind(wanted) if last else self._padded.find(wanted)
            if at >= 0:
                return self.span(at, at + len(wanted) - 2)
        return None

    @cached_property
    def _padded(self) -> bytes:
        return b" %b " % self.folded

    def find_sign(self, signs: Iterable[str]) -> Span | None:
        """Where any of the signs stands first."""
        places = ((self.text.find(sign), sign) for sign in signs)
        at, sign = min(((at, sign) for at, sign in places if at >= 0), default=(-1, ""))
        return self.span(at, at + len(sign)) if sign else None

    def span(self, start: int, end: int) -> Span:
        """Where a stretch of ``text`` stands in the draft's text."""
        if not self._skipped or end <= _HEAD:
            return Span(start, end)
        return Span(start if start <= _HEAD else start + self._skipped, end + self._skipped)
