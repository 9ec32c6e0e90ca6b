"""Whether a text is a program, and whether it holds TeX."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpusnorm.literal import holds

# Every pattern begins with a literal, and looks behind only after it: so a text without the
# literal is passed over at the speed of a string search.
_CODE_LINE = re.compile(
    r"[#/$>%]{0,2} ?(?:def|class|import|from|return|function|var|const|let|public|private|static|void|int"
    r"|echo|sudo|export|select|insert|if|for|while)\b.*[;{}():=]$|[{}]$|<\?|#!\s*/|.*[;{]$"
)
_ENTITY_LAST = re.compile(r"&#?\w{2,8};$")
_FENCE = re.compile(r"^ {0,3}(?:```|~~~)", re.MULTILINE)
_TEX = re.compile(
    r"\\(?:begin|end|frac|sqrt|sum|int|alpha|beta|gamma|theta|sigma|mathbb|mathrm|text|label|ref|cite|left|right|nabla|tau)\b"
    r"|\\(?<!\w\\)[(\[](?: ?[A-Za-z](?: ?[-+*/<>,] ?\w{1,2})* ?\\[)\]]|[ \t]*\n"
    r"|[^\n\\^_={}\]]{0,60}(?:\\[A-Za-z]|[\^_={}]))"
    r"|\$[^$\n]{1,80}[\\^_=][^$\n]{0,80}\$(?!\d)"
)
"""Commands, and mathematics between its signs; what else a backslash stands before a bracket is an escape."""


def is_code(lines: Sequence[str]) -> bool:
    """Whether a good part of the lines (without white space around them) are program text or configuration."""
    full = [line for line in lines if line]
    suspects = [line for line in full if line[-1] in ";{}():=" or line[0] in "#<"]
    if 5 * len(suspects) <= 2 * len(full):
        return False
    programmed = (line for line in suspects if _CODE_LINE.match(line) and not _ENTITY_LAST.search(line))
    return 5 * sum(1 for _ in programmed) > 2 * len(full)


def has_code_fence(text: str) -> bool:
    """Whether code is set off by fences."""
    return (holds(text, "```") or holds(text, "~~~")) and bool(_FENCE.search(text))


def has_tex(text: str) -> bool:
    """Whether the text holds mathematics or commands in TeX."""
    return ("\\" in text or "$" in text) and bool(_TEX.search(text))
