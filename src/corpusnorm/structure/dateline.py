"""Datelines: where a report was filed, and by which agency, at the beginning of its text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from corpusnorm.document import BlockType, Dateline
from corpusnorm.draft import Draft, DraftBlock
from corpusnorm.edit import Span
from corpusnorm.line import Role

_UPPER: Final = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶĻŁŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŹŻŽА-ЯЁΑ-Ω"
AGENCY: Final = (
    r"AP|Associated Press|Reuters|AFP|dpa|DPA|EFE|ANSA|TT|NTB|STT|Xinhua|UPI|TASS|IPS|CNN|Bloomberg|Kyodo|Yonhap|PTI"
    r"|IANS|APA|ATS|Lusa|Belga|ANP|PAP|Europa Press|Prensa Latina|Notimex|ANTARA|AA|IRNA|Agência Brasil|Canadian Press"
    r"|Press Association|PRNewswire|dpa-AFX|dpa-infocom|SDA|sda|Keystone-SDA|Ritzau|Interfax|INTERFAX\.RU|RIA Novosti"
    r"|MTI|ČTK|Bernama|ANI|UNI|AGI|Adnkronos|Télam|Agerpres|BNS|BTA|Anadolu|ITAR-TASS|Jiji|Tanjug|Hina"
    r"|ТАСС|ИТАР-ТАСС|Интерфакс|ИНТЕРФАКС|РИА Новости|Рейтер|Укринформ|УНИАН|БТА|ΑΠΕ-ΜΠΕ|DHA|İHA|CTK|TASR|SITA"
    r"|FENA|ELTA|LETA|BELGA|ritzau|RITZAU|LUSA|AGERPRES|ANSA/AFP|TT-AFP|TT-Reuters"
)
"""The news agencies that reports are credited to, as a regular expression."""

AGENCY_ALONE: Final = (
    r"(?!(?:AA|AGI|ANI|AP|APA|ATS|BNS|BTA|FENA|IPS|PTI|SDA|sda|UNI|UPI)(?!\w))"
    rf"(?:{AGENCY}|共同通信(?:社)?|時事通信(?:社)?|ロイター)"
)
"""The same where nothing else is in a line, or between its bars: there short ones may be the initials of a person."""

_MONTH: Final = r"[^\W\d_]{3,10}\.?"
_DATED: Final = (
    rf"(?:(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}\.?(?: de)? {_MONTH})(?:,?(?: de)? \d{{4}})?\.?"
    rf"|\d{{1,2}}\.\d{{1,2}}\.\d{{4}}|\d{{4}}\. {_MONTH} \d{{1,2}}\.(?:, [^\W\d_]{{4,9}})?)"
)
_CAPITALS: Final = rf"[{_UPPER}][{_UPPER}.'’-]+(?:[ /][{_UPPER}][{_UPPER}.'’-]*){{0,3}}"
_NAME_WORD: Final = rf"(?:[{_UPPER}][\w.'’-]+|de|del|la|do|da|of|am|sur|upon)"
_TOWN: Final = rf"[{_UPPER}][\w.'’-]+(?:[ /]{_NAME_WORD}){{0,3}}"
_REGION: Final = rf"[{_UPPER}][\w.]+(?: [{_UPPER}][\w.]+){{0,2}}"
_DASH: Final = r"(?:--+|[—–―-]|\.-)"
_KNOWN: Final = rf"[(/](?P<agency>{AGENCY}|[a-z]{{3}}/[a-z]{{2,4}})[)/][.:]? ?(?:{_DASH}|(?=[{_UPPER}\"“]))"
_OTHER: Final = rf"\((?P<agency>[{_UPPER}][\w.&' -]{{1,30}})\) ?{_DASH}"
_WITH_AGENCY: Final = tuple(
    re.compile(form)
    for form in (
        rf"\A\((?P<agency>{AGENCY})\) ?{_DASH} ?(?P<place>{_CAPITALS}(?:, {_REGION})??)(?:,? {_DATED})? ?{_DASH}",
        rf"\A(?:(?P<place>{_TOWN}(?:, {_REGION}| \({_REGION}\))??(?: \[{_REGION}\])?)(?:,? {_DATED})? )?{_KNOWN}",
        rf"\A{_DATED} {_KNOWN}",
        rf"\A(?P<place>{_CAPITALS}(?:, {_REGION})??)(?:,? {_DATED})? {_OTHER}",
        rf"\A(?P<place>{_TOWN}(?:, {_REGION})??),? {_DATED} {_OTHER}",
    )
)
_RUSSIAN: Final = r"РИА Новости|INTERFAX(?:\.RU)?|И(?:НТЕРФАКС|нтерфакс)"
_OTHER_SCRIPTS: Final = tuple(
    re.compile(form)
    for form in (
        rf"\A(?P<place>{_TOWN})[.,] {_DATED} ?(?:- ?)?(?P<agency>{_RUSSIAN})(?:\.| ?-) ?",
        r"\A【(?P<place>[^\W\d_]{2,8}?)(?P<agency>共同|時事|ロイター|AFP=時事|AFP)】",
        r"\A[\[［](?P<place>[^\W\d_]{2,12}) ?\d{1,2}日 (?P<agency>ロイター)[\]］] ?-? ?",
        r"\A(?P<agency>新华社|中新社|中新网)(?P<place>[^\W\d_]{2,6}?)\d{1,2}月\d{1,2}日电",
        r"\A\((?P<place>[가-힣]{2,8})=(?P<agency>연합뉴스|뉴시스)\)",
    )
)
"""Forms of datelines without Latin letters."""
_IN_CAPITALS: Final = tuple(
    re.compile(form)
    for form in (
        rf"\A(?P<place>{_CAPITALS}, {_REGION}?)(?:,? {_DATED})? ?{_DASH} ?(?=\S)",
        rf"\A(?P<place>{_CAPITALS}),? {_DATED} ?{_DASH} ?(?=\S)(?!(?<=\d-)\d)",
        rf"\A(?P<place>{_CAPITALS})(?: ?(?:(?<!-)--+|[—–―]) ?| - )(?=[{_UPPER}\"“])",
    )
)
_NO_PLACE: Final = re.compile(
    r"\b(?:THE|THIS|AND|EDITORS?|SIR|MADAM|DEAR|UPDATED?|BREAKING|EXCLUSIVE|NOTE|WARNING|FILE|REVIEW|OPINION|VIDEOS?|PHOTOS?|NEWS|SPOILER|EDIT"
    r"|ABSTRACT|BACKGROUND|SUMMARY|INTRODUCTION|WATCH|LIVE|ANALYSIS|REPORT|IMPORTANT|ATTENTION|TRIBUNE|ENTRETIEN|ENTREVISTA"
    r"|REPORTAGE|EXCLUSIF|EXCLUSIVA|DIRECT|DIRECTO|VIDÉOS?|VÍDEOS?|INFOGRAPHIE|ANALYSE|KOMMENTAR|PORTRAIT|RÉCIT|ENQUÊTE)\b"
)
_PARAGRAPHS: Final = 3
"""A dateline opens the text; a caption or a lead may stand before it, and short lines of the page."""


def find_dateline(draft: Draft) -> tuple[Dateline, Span] | None:
    """The dateline at the beginning of one of the first paragraphs, and where it stands."""
    for block in _first_paragraphs(draft):
        text = draft.text[block.content.start : min(block.content.end, block.content.start + _LONGEST)]
        for form in _forms_of(text):
            match = form.match(text)
            if match and _is_dateline(match, text):
                parts = match.groupdict()
                dateline = Dateline(place=parts.get("place"), agency=parts.get("agency"))
                return dateline, Span(block.content.start, block.content.start + match.end())
    return None


def find_origin(draft: Draft) -> Span | None:
    """Where a report says whence it comes: its dateline, or an agency by itself in the head or below the text."""
    found = find_dateline(draft)
    if found is not None:
        return found[1]
    for credit in draft.furniture:
        if credit.rule == _CREDIT and _NAMES_AGENCY.search(draft.text, credit.span.start, credit.span.end):
            return credit.span
    for block in draft.body[-_LAST_BLOCKS:]:
        end = _IN_BRACKETS.search(draft.text, max(block.content.start, block.content.end - _END), block.content.end)
        if end is not None:
            return Span(*end.span())
    head = (line for line in draft.lines[:_HEAD] if line.role in (Role.BYLINE, Role.DATE))
    return next((line.span for line in head if _BY_AGENCY.search(line.bare)), None)


_CREDIT: Final = "wire-credit"
"""The rule that knows the credits of agencies below their reports."""

_NAMES_AGENCY: Final = re.compile(rf"(?<!\w){AGENCY_ALONE}(?!\w)|Reporting by|Editing by")
_IN_BRACKETS: Final = re.compile(rf"\({AGENCY_ALONE}\)(?=\.?$)")
_END: Final = 24
"""Characters at the end of a paragraph in which an agency in brackets closes a report."""

_LAST_BLOCKS: Final = 3
_HEAD: Final = 15
"""How many lines from the top are asked for an agency."""

_BY_AGENCY: Final = re.compile(
    rf"(?:^|[|(/·•–—-] ?|\d ){AGENCY_ALONE}(?:$| ?[|)/·•–—-])"
    rf"|(?:[^\W\d_]{{3,8}}: ?| (?:avec|mit|con|com|with|med|met) )(?:{AGENCY})$"
)
"""An agency between bars, or as the source, or beside the name of an author."""


def opens_report(paragraph: str) -> bool:
    """Whether a paragraph begins with the name of an agency in a dateline, as the first of its reports does."""
    start = paragraph[:_LONGEST]
    return any((match := form.match(start)) is not None and match["agency"] for form in _agency_forms(start))


def dateline_of(paragraph: str) -> str | None:
    """The dateline with which a paragraph begins, as printed."""
    start = paragraph[:_LONGEST]
    found = (form.match(start) for form in _forms_of(start))
    return next((match.group() for match in found if match is not None and _is_dateline(match, start)), None)


def _first_paragraphs(draft: Draft) -> Iterator[DraftBlock]:
    """The paragraphs down to the third of some length."""
    left = _PARAGRAPHS
    for block in islice(draft.body, _BLOCKS):
        if block.type is not BlockType.PARAGRAPH:
            continue
        yield block
        left -= len(block.content) >= _SENTENCE
        if not left:
            return


_BLOCKS: Final = 15
"""Further down no block is looked at."""


def _forms_of(text: str) -> tuple[re.Pattern[str], ...]:
    """The forms that the text can have: capitals are more than one."""
    return _agency_forms(text) if text[1:2].islower() else _agency_forms(text) + _IN_CAPITALS


def _agency_forms(text: str) -> tuple[re.Pattern[str], ...]:
    """The forms with an agency that the text can have: it stands in brackets or slashes, but for other scripts."""
    forms = _WITH_AGENCY if "(" in text or "/" in text else ()
    return forms if text[:1] < _GREEK and text[:1] != "(" else forms + _OTHER_SCRIPTS


_GREEK: Final = "\u0370"
"""The first letter behind those of the Latin alphabet."""


def _is_dateline(match: re.Match[str], text: str) -> bool:
    """Whether the match is a place before a sentence, not an acronym or a shout before its explanation."""
    parts = match.groupdict()
    if parts.get("agency"):
        return True
    place = parts["place"]
    return len(text) >= _SENTENCE and len(place) > 3 and not _NO_PLACE.search(place)


_LONGEST: Final = 200
"""More of a paragraph need not be looked at."""

_SENTENCE: Final = 80
"""A heading is shorter; "TUM – Technical University of Munich" is one."""
