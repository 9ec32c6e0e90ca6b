"""The side file of a text: what is not to be reported in it, since a text of a corpus has no comments.

Beside ``story.txt`` it is called ``story.txt.corpusnorm``:

    # The author's own spelling.
    corpusnorm: ignore soft-hyphen
    corpusnorm: ignore CH003, LA in "words of the line"   # and why

A line without words holds for the whole file. One with words holds for the lines of the text in
which they stand, written as the text has them or as the report shows them; so it still holds when
the lines move.
"""

from __future__ import annotations

import errno
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import Final

from attrs import field, frozen

from corpusnorm.cli.places import Places
from corpusnorm.cli.visible import visible
from corpusnorm.edit import Span
from corpusnorm.errors import ConfigurationError, UnknownRuleError
from corpusnorm.registry import exactness
from corpusnorm.validation.selection import all_tests, require_known

SUFFIX: Final = ".corpusnorm"
"""What the name of a side file has beyond that of its text."""

_LINE = re.compile(
    r'corpusnorm:\s*ignore\s+(?P<rules>[\w-]+(?:\s*,\s*[\w-]+)*)(?:\s+in\s+"(?P<words>[^"]+)")?\s*(?:\#.*)?'
)
_FORM = 'write: corpusnorm: ignore RULE, RULE in "words of the line"; or begin the line with #'


@frozen
class InWords:
    """Rules that are ignored on the lines that hold ``words``."""

    rules: frozenset[str]
    words: str


@frozen(kw_only=True)
class SideFile:
    """What a side file says: rules that are off for the whole text, and some on some of its lines."""

    everywhere: tuple[str, ...] = ()
    in_words: tuple[InWords, ...] = ()

    def spared_in(self, text: str) -> Callable[[Span, Sequence[str]], bool]:
        """Whether a stretch of ``text`` is to be left alone by the rules with these names."""
        return _Spared(text, self.in_words).spares


@frozen
class _Spared:
    """The places in a text at which some rules are ignored."""

    text: str = field(repr=False)
    _in_words: tuple[InWords, ...]

    def spares(self, span: Span, rules: Sequence[str]) -> bool:
        """Whether one of ``rules`` is ignored on the lines of ``span``."""
        wanted = [one.words for one in self._in_words if not one.rules.isdisjoint(rules)]
        return bool(wanted) and any(words in self._shown(span) for words in wanted)

    def _shown(self, span: Span) -> str:
        first, last = (self._places.place(offset).line for offset in (span.start, span.end))
        return _as_shown(self.text[self._places.line(first)[0] : self._places.line(last)[1]])

    @cached_property
    def _places(self) -> Places:
        return Places(self.text)


def read_side_file(path: Path) -> SideFile:
    """What the side file of the text at ``path`` says; nothing where there is none.

    Raises:
        ConfigurationError: it says something that we do not know.
    """
    file = path.with_name(path.name + SUFFIX) if path.name else path
    try:
        content = file.read_text(encoding="utf-8-sig")
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return SideFile()
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:  # the name of the text leaves no room for ours
            return SideFile()
        raise ConfigurationError(str(file), "", f"cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ConfigurationError(str(file), "", f"is not UTF-8: {error}") from error
    said = list(_said(file, content))
    return SideFile(
        everywhere=tuple(name for names, words in said if words is None for name in names),
        in_words=tuple(InWords(_rules(names), _as_shown(words)) for names, words in said if words is not None),
    )


def _said(file: Path, content: str) -> Iterator[tuple[list[str], str | None]]:
    """The names and the words of each line."""
    for number, line in enumerate(content.split("\n"), start=1):
        bare = line.strip()
        if not bare or bare.startswith("#"):
            continue
        match = _LINE.fullmatch(bare)
        if match is None:
            raise ConfigurationError(str(file), f"line {number}", f"is not understood; {_FORM}")
        names = re.split(r"\s*,\s*", match["rules"])
        try:
            require_known(names)
        except UnknownRuleError as error:
            raise ConfigurationError(str(file), f"line {number}", str(error)) from error
        yield names, match["words"]


def _rules(names: Iterable[str]) -> frozenset[str]:
    return frozenset(test.name for name in names for test in all_tests() if exactness(name, test))


def _as_shown(text: str) -> str:
    """``text`` as the report shows it, whether it was copied from there or from the text itself."""
    return visible(text).replace("·", " ")
