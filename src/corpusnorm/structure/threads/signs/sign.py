"""What a line could be in a thread: a `Sign` of some `Sort`, which only the pattern of all signs of a text confirms."""

from __future__ import annotations

import enum
from typing import Final

from attrs import define

FROM: Final = "from: "
"""The form of the line that says who sent a letter."""
EDITED_FORM: Final = "edited"
"""The form of the line over a post in which a script fills in the times."""


class Sort(enum.StrEnum):
    """What a line could be in a thread."""

    SAYS = enum.auto()
    """Who speaks: "Ann says:", "Ann said on 3 May:", or the verb alone."""
    DATED = enum.auto()
    """A name and a time, in one line."""
    BY = enum.auto()
    """ "Posted by Ann at 3 May": over a comment, or under it."""
    TIME = enum.auto()
    """A time and nothing else."""
    FLOOR = enum.auto()
    """The number of a post: "#12"."""
    PINGBACK = enum.auto()
    SECTION = enum.auto()
    """A heading that announces comments."""
    FORM = enum.auto()
    """What stands below a thread."""
    REPLY = enum.auto()
    """A button that only a comment has."""
    BUTTON = enum.auto()
    """Another button, a count of likes, a picture, a badge, the date of a change: no text."""


META: Final = frozenset({Sort.SAYS, Sort.DATED, Sort.BY, Sort.TIME, Sort.FLOOR, Sort.REPLY, Sort.BUTTON})
"""What is no text of a comment, if it stands over it or under it."""


@define
class Sign:
    """What a line could be. Signs of one ``form`` look alike but for names, times and numbers."""

    index: int
    sort: Sort
    form: str = ""
    author: str | None = None
    published: str | None = None
    count: int | None = None
    has_time: bool = False
    is_ago: bool = False
    """Whether it is told how long ago it was."""

    def at(self, index: int) -> Sign:
        """The same sign in another line."""
        return Sign(index, self.sort, self.form, self.author, self.published, self.count, self.has_time, self.is_ago)
