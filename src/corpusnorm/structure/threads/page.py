"""The lines of a text with their signs, asked by those who look for a thread in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Final

from corpusnorm.line import Line
from corpusnorm.structure.plain_text import plain_text
from corpusnorm.structure.threads.author_names import is_author
from corpusnorm.structure.threads.comment_words import commented_title
from corpusnorm.structure.threads.signs import read_sign
from corpusnorm.structure.threads.signs.sign import META, Sign, Sort

_LONG: Final = 80
"""Characters of a line that is a paragraph of a post, and no title, menu or caption."""
_LONGEST_NAMED: Final = 300
_LONGEST_NAME: Final = 40
"""Characters of a line with a name and links beside it, and of the name."""

_LONGEST_LABEL: Final = 60
"""Characters of a label of the page."""

_LEAST_LABELS: Final = 3
"""How often such a label is printed."""

_NOT_VERIFIED: Final = re.compile(
    r" \((?:not verified|nicht überprüft|non vérifié|no verificado|niet gecontroleerd|non verificato)\)$"
)
"""What Drupal prints behind the names of guests."""
_DIGIT = re.compile("[0-9]")
_DIGITS = re.compile(r"\d[\d.,]*")


class Page:
    """Lines and what each of them could be in a thread."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self._read: dict[int, Sign | None] = {}
        self._by_bare: dict[str, Sign | None] = {}
        self._labels: dict[int, str] = {}

    def __len__(self) -> int:
        return len(self.lines)

    def sign(self, index: int) -> Sign | None:
        """What the line at ``index`` could be in a thread."""
        if index not in self._read:
            sign = self._sign_of(index) or self._titled_section(index)
            if sign is not None and sign.sort is Sort.FORM and self.is_label(index):
                sign.sort = Sort.REPLY  # "Log in to reply" under each comment is a button
            elif sign is not None and sign.form == "number" and index and self.lines[index - 1].bare == "#":
                sign.sort, sign.form = Sort.FLOOR, "#"  # the number of a post, broken after its sign
            elif sign is not None and sign.sort is Sort.SECTION and sign.count == -1 and self._is_below_button(index):
                sign.sort, sign.form = Sort.BUTTON, "answers"  # the heading over the answers to one comment
            self._read[index] = sign
        return self._read[index]

    def _titled_section(self, index: int) -> Sign | None:
        """The heading that announces comments on the title of the page, which stands above."""
        title = commented_title(self.lines[index].bare)
        above = self._first_lines.get(title, index) if title else index
        return Sign(index, Sort.SECTION, count=-1) if above < index else None

    @cached_property
    def _first_lines(self) -> dict[str, int]:
        """Where each line stands for the first time."""
        return {line.bare: index for index, line in reversed([*enumerate(self.lines)])}

    def _is_below_button(self, index: int) -> bool:
        """Whether the line above one is a button that only a comment has, and no way to log in."""
        above = next(self.above(index), None)
        if above is None or self.lines[above].role is not None:
            return False
        sign = self.sign(above)
        return sign is not None and sign.sort is Sort.REPLY and bool(sign.form)

    def _sign_of(self, index: int) -> Sign | None:
        """What a line could be by itself; short ones, such as buttons, come again and again."""
        line = self.lines[index]
        if line.role is not None or len(line.bare) > _LONGEST_LABEL:
            return read_sign(index, line)
        if line.bare not in self._by_bare:
            self._by_bare[line.bare] = read_sign(index, line)
        sign = self._by_bare[line.bare]
        return sign.at(index) if sign is not None else None

    def tell_button(self, index: int) -> None:
        """Take the line at ``index`` for a button that only a comment has: it stands under each of them."""
        self._read[index] = self.signs[index] = Sign(index, Sort.REPLY, self.label(index))

    @cached_property
    def signs(self) -> dict[int, Sign]:
        """The signs of the text by the index of their line; who asks for them all reads every line."""
        return {
            index: sign for index, line in enumerate(self.lines) if line.bare and (sign := self.sign(index)) is not None
        }

    def of_sort(self, *sorts: Sort) -> list[Sign]:
        """The signs of these sorts, in order."""
        if len(sorts) == 1:
            return self._by_sort[sorts[0]]
        return [sign for sign in self.signs.values() if sign.sort in sorts]

    @cached_property
    def _by_sort(self) -> dict[Sort, list[Sign]]:
        groups: dict[Sort, list[Sign]] = {sort: [] for sort in Sort}
        for sign in self.signs.values():
            groups[sign.sort].append(sign)
        return groups

    def sort(self, index: int) -> Sort | None:
        """What the line at ``index`` could be, or None where it is text."""
        sign = self.sign(index)
        return sign.sort if sign else None

    def above(self, index: int, until: int = 0) -> Iterator[int]:
        """The lines over the one at ``index`` that hold text, upwards."""
        return (at for at in range(index - 1, until - 1, -1) if self.lines[at].bare)

    def below(self, index: int, until: int | None = None) -> Iterator[int]:
        """The lines under the one at ``index`` that hold text, downwards."""
        return (at for at in range(index + 1, len(self.lines) if until is None else until) if self.lines[at].bare)

    def is_text(self, index: int) -> bool:
        """Whether a line holds text that is neither header nor button."""
        line = self.lines[index]
        return bool(line.bare) and line.role is None and self.sort(index) not in META

    def has_text(self, start: int, end: int) -> bool:
        """Whether any line of a stretch holds text."""
        return any(self.is_text(index) for index in range(start, end))

    def length(self, indices: Iterable[int]) -> int:
        """How many characters of text these lines hold."""
        return sum(len(self.lines[index].bare) for index in indices if self.is_text(index))

    def has_paragraph(self, end: int) -> bool:
        """Whether a paragraph, and not only titles or a menu, stands above a line."""
        return any(len(self.lines[index].bare) >= _LONG and self.is_text(index) for index in range(end))

    @cached_property
    def _names(self) -> dict[int, str | None]:
        return {}

    def name_at(self, index: int) -> str | None:
        """The name that a line could be, and nothing else; None if it is something else."""
        if index not in self._names:
            self._names[index] = self._read_name(index)
        return self._names[index]

    def _read_name(self, index: int) -> str | None:
        """The name in a line without its number in the list, or with "Posted by" before it."""
        line = self.lines[index]
        if line.role is not None or len(line.bare) > _LONGEST_NAMED or not line.bare:
            return None
        sign = self.sign(index)
        if sign is not None and not (sign.sort is Sort.BY and sign.author):
            return None
        name = sign.author if sign and sign.author else plain_text(line)
        name = _NOT_VERIFIED.sub("", name)
        name = name.removesuffix(" »").removesuffix(" •").removesuffix(",").strip()
        number, _, rest = name.partition(" ")
        if number.strip("#.)").isdecimal() and number[-1:] in ".)" and rest:
            name = rest.strip().lstrip("*•+- ")
        return name if is_author(name) and len(name) <= _LONGEST_NAME and ":" not in name else None

    @cached_property
    def _label_counts(self) -> Counter[str]:
        return Counter(self._label(line) for line in self.lines if 0 < len(line.bare) <= _LONGEST_LABEL)

    def label(self, index: int) -> str:
        """A line without markup, its numbers masked: what labels of one kind have in common."""
        if index not in self._labels:
            self._labels[index] = _DIGITS.sub("0", plain_text(self.lines[index]))[:_LONGEST_LABEL]
        return self._labels[index]

    @staticmethod
    def _label(line: Line) -> str:
        if line.bare.isascii():
            return _DIGIT.sub("0", line.bare)
        return "".join("0" if character.isdigit() else character for character in line.bare)

    def is_label(self, index: int) -> bool:
        """Whether a short line stands on this page again and again, but for its numbers."""
        line = self.lines[index]
        return 0 < len(line.bare) <= _LONGEST_LABEL and self._label_counts[self._label(line)] >= _LEAST_LABELS
