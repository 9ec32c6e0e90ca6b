"""Names of users, which are one word."""

from __future__ import annotations

import re
from typing import Final

from corpusnorm.structure.heads.links import shown
from corpusnorm.structure.names import is_agency, names_organisation

HANDLE: Final = re.compile(r"@?[^\W_][\w.@-]{1,29}")


def read_handle(bare: str) -> str | None:
    """The one word behind "by" in a line of two words; below a title it is the author, elsewhere it may be anything."""
    match = _BY_HANDLE.fullmatch(shown(bare).strip(" *_#:"))
    return match["handle"] if match and not is_agency(match["handle"]) else None


_BY_HANDLE: Final = re.compile(r"(?:by|von|vom|par|por|di|av|af|door) (?P<handle>[^\W\d_][\w.-]{2,29})", re.IGNORECASE)


def is_user(text: str) -> bool:
    """Whether the text is one word and may be the name of a user, not of an office or a team."""
    return is_handle(text) and not text.isdigit() and not names_organisation(text)


def is_handle(text: str) -> bool:
    """Whether the text is one word, as the names of users are."""
    return HANDLE.fullmatch(text) is not None
