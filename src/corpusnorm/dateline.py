"""Datelines: where a report was filed, and by which agency, at the beginning of its text."""

from __future__ import annotations

import re
from typing import Final

from corpusnorm.document import BlockType, Dateline
from corpusnorm.draft import Draft
from corpusnorm.edit import Span

_UPPER: Final = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶĻŁŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŹŻŽА-ЯЁΑ-Ω"
AGENCY: Final = (
    r"AP|Associated Press|Reuters|AFP|dpa|DPA|EFE|ANSA|TT|NTB|STT|Xinhua|UPI|TASS|IPS|CNN|Bloomberg|Kyodo|Yonhap|PTI|IANS|APA|ATS"
    r"|Lusa|Belga|ANP|PAP|Europa Press|Prensa Latina|Notimex|ANTARA|AA|IRNA|Agência Brasil|Canadian Press|Press Association"
)
_MONTH: Final = r"[^\W\d_]{3,10}\.?"
_DATED: Final = rf"(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}\.?(?: de)? {_MONTH})(?:,? \d{{4}})?\.?"
_CAPITALS: Final = rf"[{_UPPER}][{_UPPER}.'’-]+(?:[ /][{_UPPER}][{_UPPER}.'’-]*){{0,3}}"
_TOWN: Final = rf"[{_UPPER}][\w.'’-]+(?:[ /][\w.'’-]+){{0,3}}"
_REGION: Final = rf"[{_UPPER}][\w.]+(?: [{_UPPER}][\w.]+){{0,2}}"
_DASH: Final = r"(?:--+|[—–―-]|\.-)"
_DATELINES: Final = tuple(
    re.compile(form)
    for form in (
        rf"(?P<place>{_TOWN}(?:, {_REGION})?)?(?:,? {_DATED})? ?[(/](?P<agency>{AGENCY}|[a-z]{{3}}/[a-z]{{2,4}})[)/] ?(?:{_DASH}|(?=[{_UPPER}\"“]))",
        rf"(?P<place>{_CAPITALS}(?:, {_REGION})?)(?:,? {_DATED})? \((?P<agency>[{_UPPER}][\w.&' -]{{1,30}})\) ?{_DASH}",
        rf"(?P<place>{_TOWN}(?:, {_REGION})?),? {_DATED} \((?P<agency>[{_UPPER}][\w.&' -]{{1,30}})\) ?{_DASH}",
        rf"(?P<place>{_CAPITALS}, {_REGION})(?:,? {_DATED})? ?{_DASH} ?(?=\S)",
        rf"(?P<place>{_CAPITALS}),? {_DATED} ?{_DASH} ?(?=\S)",
        rf"(?P<place>{_CAPITALS}) ?(?:--+|[—–―]) ?(?=[{_UPPER}\"“])",
    )
)
_NO_PLACE: Final = frozenset(
    "EDITOR EDITORS SIR MADAM DEAR UPDATE UPDATED BREAKING EXCLUSIVE NOTE WARNING REVIEW OPINION VIDEO VIDEOS PHOTO PHOTOS NEWS "
    "SPOILER EDIT ABSTRACT BACKGROUND SUMMARY INTRODUCTION PS FAQ FYI WATCH LIVE ANALYSIS REPORT IMPORTANT ATTENTION".split()
)
_PARAGRAPHS: Final = 3
"""A dateline opens the text; a caption or a lead may stand before it."""


def find_dateline(draft: Draft) -> tuple[Dateline, Span] | None:
    """The dateline at the beginning of one of the first paragraphs, and where it stands."""
    paragraphs = [block for block in draft.body if block.type is BlockType.PARAGRAPH][:_PARAGRAPHS]
    for block in paragraphs:
        text = draft.text[block.content.start : block.content.end]
        for form in _DATELINES:
            match = form.match(text)
            if match and _is_dateline(match, text):
                parts = match.groupdict()
                dateline = Dateline(place=parts.get("place"), agency=parts.get("agency"))
                return dateline, Span(block.content.start, block.content.start + match.end())
    return None


def _is_dateline(match: re.Match[str], text: str) -> bool:
    """Whether the match is a place before a sentence, not an acronym or a shout before its explanation."""
    parts = match.groupdict()
    if parts.get("agency"):
        return True
    place = parts["place"]
    words = re.findall(r"[^\W\d_]+", place)
    return len(text) >= _SENTENCE and len(words[0]) > 3 and not _NO_PLACE.intersection(words)


_SENTENCE: Final = 80
"""A heading is shorter; "TUM – Technical University of Munich" is one."""
