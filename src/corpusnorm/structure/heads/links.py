"""Lines with links: what the page showed of them, and which lead to the first page of the site."""

from __future__ import annotations

import re
from typing import Final

_LINK: Final = re.compile(r"!?\[(?P<text>[^\[\]]*+)\]\((?P<target>[^()\s]*+)[^()]*+\)")
_ICON: Final = re.compile(r"(?:(?<=\s)|^)_{2,}(?=\s|$)|(?<![^\W_])__(?=[^\W_])")


def shown(bare: str) -> str:
    """The line as the page showed it: links without their addresses, pictures left out."""
    if "](" not in bare:
        return bare
    text = _LINK.sub(lambda link: "" if link.group().startswith("!") else link["text"], bare)
    return " ".join(_ICON.sub("", text).split())


def is_link_home(bare: str) -> bool:
    """Whether the line is one link to the first page of a site, which is how a site prints its name."""
    link = _LINK.fullmatch(bare.lstrip("# "))
    return link is not None and is_home(link["target"])


def is_home(target: str) -> bool:
    """Whether the address is that of the first page of a site, also where an archive keeps it."""
    return _HOME.fullmatch(target) is not None


_HOME: Final = re.compile(
    r"(?:https?://web\.archive\.org/web/\d+/)?(?:https?://[^/?#]+)?/?(?:index\.\w+)?|(?:\.{1,2}/)*(?:index\.\w+)?",
    re.IGNORECASE,
)
