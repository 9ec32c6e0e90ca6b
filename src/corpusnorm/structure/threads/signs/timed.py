"""Lines with a time: what stands before it and after it says what they could be."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from attrs import frozen

from corpusnorm.edit import Span
from corpusnorm.structure.dates import iso_date
from corpusnorm.structure.threads.author_names import (
    COUNT,
    IDENTITY,
    LONGEST_SIGNED,
    form_of_signature,
    is_author,
    unconnected,
)
from corpusnorm.structure.threads.comment_words import BY, COMMENTS_BY, LABELED, NAME_MARK
from corpusnorm.structure.threads.signs.buttons import CONNECTIONS, FLOOR
from corpusnorm.structure.threads.signs.said import NAME_AND_VERB, VERB_ALONE
from corpusnorm.structure.threads.signs.sign import Sign, Sort
from corpusnorm.structure.when import AGO

_GLUED = re.compile(r"(?P<name>\S[^\n:,]{0,40}\w)(?P<verb>said|says|wrote), on")
"""A name that an extractor ran into the verb."""
_POST_NUMBER = re.compile(r"#\d{1,5} +(?=\S)")
"""The number of a post before the name of its writer."""
_COUNTER = re.compile(r"[ |·•–—-]*(?:post ?)?#? ?(?P<number>\d{1,5})(?: of \d+)?", re.IGNORECASE)
"""The number of a post, after its time: "2", "#2", "Post #2 of 7"."""
_ASIDE = re.compile(rf"\([^()]*\)|\[[^\[\]]*\]|{COUNT}")


@frozen(kw_only=True)
class _Timed:
    """A line with a time, and what stands before and after it."""

    index: int
    plain: str
    when: Span
    before: str
    after: str

    def sign(
        self, sort: Sort, form: str, author: str | None = None, count: int | None = None, *, is_ago: bool = False
    ) -> Sign:
        """What the line could be, with its time."""
        iso = iso_date(self.plain[self.when.start : self.when.end])
        return Sign(self.index, sort, form, author, iso, count, has_time=True, is_ago=is_ago)

    def count(self) -> int | None:
        """The number of the post, if nothing else stands behind the time."""
        counter = _COUNTER.fullmatch(self.plain, self.when.end)
        return int(counter["number"]) if counter else None

    def form_of_rest(self) -> str:
        """What stands behind the time, whatever its numbers are."""
        return re.sub(r"\d+", "0", self.after.lower())


def read_timed(index: int, plain: str, when: Span) -> Sign | None:
    """A line with a time: what stands before and after it says what it is."""
    before, after = plain[: when.start].strip().removeprefix("[–]"), plain[when.end :].strip(" ,.;|·•–—-»)(:]#")
    if LABELED.match(before):
        return Sign(index, Sort.BUTTON, "label")
    line = _Timed(index=index, plain=plain, when=when, before=before, after=after)
    if floor := FLOOR.fullmatch(unconnected(before).strip(" ·|•,-«")):
        return line.sign(Sort.FLOOR, "# D", count=int(floor["number"]))
    if before.strip() == _OPENED:
        return line.sign(Sort.FLOOR, "# D", count=0)
    if len(after) > _LONGEST_AFTER or len(after.split()) > _MOST_AFTER:
        return None
    by = BY.fullmatch(before)
    is_comment = by is not None and COMMENTS_BY.match(by["by"]) is not None
    if len(before) > LONGEST_SIGNED or (len(before.split()) > _MOST_BEFORE and not is_comment):
        return None
    name = _bare_name(by["name"] if by else before)
    if by:
        if name and not is_author(name) and not is_comment:  # a site that links here is named by the title of its page
            return None
        return line.sign(Sort.BY, form_of_signature(by), name or None)
    words = name.lower().split()
    if all(word.strip(":,") in CONNECTIONS for word in words):
        return _read_time_first(line, words)
    return _read_name_first(line, name)


_OPENED: Final = "« on:"
"""What stands before the time of the first post in a forum that numbers the answers from one."""
_LONGEST_AFTER: Final = 45
_MOST_AFTER: Final = 6
_MOST_BEFORE: Final = 9
"""Characters and words that may stand behind a time, and words before it."""


def _bare_name(before: str) -> str:
    """The name before a time, without what stands with it and what connects it with the time."""
    name = IDENTITY.sub("", unconnected(before)).strip(" ,|·•–—-/([»")
    return _POST_NUMBER.sub("", NAME_MARK.sub("", name))


def _read_time_first(line: _Timed, words: Sequence[str]) -> Sign | None:
    """A line in which nobody is named before the time, only ``words`` such as "Posted on"."""
    count, after = line.count(), line.after
    if not words and count is not None and "#" in line.plain[line.when.end :]:
        return line.sign(Sort.FLOOR, "D #", count=count)
    if says := NAME_AND_VERB.fullmatch(after):  # "Le 3 mai 2019 à 14:02, Claire a dit"
        return line.sign(Sort.SAYS, f"D X {says['verb'].lower()}", says["name"])
    if after and not is_author(after):
        return None
    if after and line.plain[-1] == ":":
        return line.sign(Sort.DATED, "D X:", after.strip())
    if (by := BY.fullmatch(after)) and is_author(by["name"]):  # "Am 3. Mai 2019 um 14:02 von Ann"
        return line.sign(Sort.DATED, f"D {form_of_signature(by)}X", by["name"].strip())
    form = line.form_of_rest()
    shown = form if len(form) < _LONGEST_FORM else ""
    return line.sign(Sort.TIME, f"{' '.join(words)} D {shown}".strip(), count=count)


_LONGEST_FORM: Final = 12
"""What is so long behind a time, or longer, is not the same in each header."""


def _read_name_first(line: _Timed, name: str) -> Sign | None:
    """A line with a name before the time."""
    if glued := _GLUED.fullmatch(line.before):
        return line.sign(Sort.SAYS, f"X{glued['verb']} on D", glued["name"])
    is_ago = AGO.search(line.plain, line.when.start, line.when.end) is not None
    is_definite = is_ago or _DEFINITE.search(line.plain, line.when.start, line.when.end) is not None
    if not is_author(name) or name[0] in ".,;" or not is_definite:
        return None
    if VERB_ALONE.fullmatch(line.after):
        return line.sign(Sort.SAYS, f"X D {line.form_of_rest()}", name)
    between = _ASIDE.sub("", line.before[line.before.find(name) + len(name) :].lower())
    connection = re.sub(r"\W+", " ", between).strip()
    return line.sign(Sort.DATED, f"X {connection} D", name, line.count(), is_ago=is_ago)


_DEFINITE = re.compile(r"\d{4}|\d ?[:h/.-] ?\d|\d ?[ap]m")
"""What a time has beside a name that is more than the name of a month."""
