"""Lines of a bibliography over a review: a work to a line, in a wrapped paragraph, or in lines one below another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise, takewhile
from typing import Final

from attrs import define, frozen

from corpusnorm.document import Reviewed
from corpusnorm.line import Line
from corpusnorm.structure.heads.credits import read_credits
from corpusnorm.structure.names import split_names
from corpusnorm.structure.works.parts import inverted_names, make_work, may_be_title
from corpusnorm.structure.works.printed import printed_work
from corpusnorm.structure.works.publication import LONGEST, PAGES, has_imprint
from corpusnorm.structure.works.translators import names_helper


@frozen
class Entry:
    """A work over a review, with the lines that name it."""

    work: Reviewed
    lines: tuple[Line, ...]


_MOST: Final = 30
"""How many lines at the top of a text, down to its first long one, may be those of a bibliography."""

_ZONE: Final = 15
"""So far down a line may name a work all by itself; below, only one right under another."""

_LONGEST_IMPRINT: Final = 110
_PAGES: Final = rf"(?:[0-9]{{2,4}} ?{PAGES}|\bpp?\. ?[0-9]{{2,4}})"
_PRICE: Final = r"(?:[$£€] ?[0-9]|[0-9][0-9.,]* ?(?:€|EUR\b))"
_IMPRINT_LINE: Final = re.compile(rf"{_PAGES}.|[^\W\d_a-z][^\n,.]{{2,60}}[,.] (?:[^\n]*[ ,])?(?:{_PAGES}|{_PRICE})")
"""``A Press, 312 pp., $28``, ``312pp. A Press. £20.``"""

_BY_LINE: Final = re.compile(r"(?:(?:[Bb]y|[Vv]on|de|par|di|door|av) |d['’])(?P<names>\S.+)")
_EDITOR: Final = re.compile(
    r",? \(?(?:editors?|eds?\.|translators?|trans\.)\)?$"
    r"|, (?:translated|edited|illustrated) by .+"
    r"|,? with (?:an? )?(?:foreword|introduction|preface|afterword)s? by .+|^(?:[Ee]dited|[Tt]ranslated) by "
)
_BELOW_IMPRINT: Final = re.compile(
    r"(?:ISBN:? )?97[89][0-9 -]{9,14}[0-9]|[^\W\d_a-z][^\n,.]{2,60}, [^\W\d_a-z][\w ]{2,30},? (?:19|20)[0-9][0-9]"
)
"""The number of the book, or its publisher, place and year"""

_LONGEST_STACK: Final = 5
"""Lines of an entry that is printed one piece to a line."""

DEEPEST: Final = 4 * _MOST
"""No line further down, blank ones counted, is read."""


def find_entries(lines: Iterable[Line], headline: str = "") -> list[Entry]:
    """The works that stand, in a line or one line below another, at the top of a text below its ``headline``."""
    filled = (line for line in islice(lines, DEEPEST) if line.bare)
    top = list(islice(takewhile(lambda line: len(line.bare) <= LONGEST, filled), _MOST))
    entries = list(_entries_in_fields(top)) or list(_directed_entries(top, headline)) or list(_catalogued_entries(top))
    if entries or not any(map(has_imprint, [line.bare for line in top])):
        return entries
    order = _Order()
    last = 0
    for at, line in enumerate(top):
        if at < last or not has_imprint(line.bare):
            continue
        entry = _entry_below_title(top, last, at) or _entry_in_paragraph(top, last, at)
        if entry is None and (at < _ZONE or (entries and last == at)):
            entry = _entry_in_line(line)
        entry = entry or _entry_in_stack(top, last, at, order) or _entry_in_block(top, last, at)
        entry = entry or _entry_on_card(top, last, at, order)
        if entry is not None:
            entries.append(entry)
            last = next(end for end in range(len(top), 0, -1) if top[end - 1] is entry.lines[-1])
    return entries


@frozen
class _Field:
    """What a label tells, in one line with it or in the line below."""

    label: str
    value: str
    lines: tuple[Line, ...]


_FIELD: Final = re.compile(r"(?P<label>[^\W\d_](?:[^\W_]|[ /()-]){2,24}) ?: *(?P<value>\S.*)")
_TITLE_LABELS: Final = frozenset(
    "title|book title|title of the book|book|titel|buchtitel|titre|título|título del libro|titolo|titolo del libro"
    "|boktitel|tittel|название|название книги".split("|")
)
_MAKER_LABELS: Final = frozenset(
    "author|authors|author(s)|book author|edited by|editor|editors|editor(s)|director|directed by|written by|by"
    "|autor|autorin|autoren|autor(en)|autor/in|auteur|auteurs|auteur(s)|autora|autores|autor(es)|autoria|autore|autori"
    "|författare|forfatter|regie|hrsg.|herausgeber"
    "|режиссёр|автор|авторы".split("|")
)


_PUBLISHER_LABEL: Final = re.compile(
    r"publish|anzahl|umfang|pages?$"
    r"|page count|print length|isbn|price|verlag|seiten|éditeur|éditions|editor(?:ial|e|a)$"
    r"|páginas|preço|precio|prix|preis|pagine|förlag|sidor|forlag|uitgeve|issued|label|studio|distribut|издательство|страниц"
    r"|erschienen$|reihe$|series$",
    re.IGNORECASE,
)
"""The labels of what is told of works that are on sale, and of no article by the article itself"""


def _entries_in_fields(top: Sequence[Line]) -> Iterator[Entry]:
    """The works of lines such as ``Title: The Work``, ``Author: Ada Poe``, ``Pages: 312``, that stand in one run."""
    run: list[_Field] = []
    above: Line | None = None
    for line, below in pairwise((*top, None, None)):
        if run and line is run[-1].lines[-1]:
            continue
        field = _field(line, below) if line is not None else None
        if field is not None:
            run.append(field)
            continue
        entry = _entry_in_fields(run, above) if len(run) > 1 else None
        if entry is not None:
            yield entry
        run, above = [], line


_LONGEST_LABEL: Final = 27
"""Characters of the name of a field, with its colon."""


def _field(line: Line, below: Line | None) -> _Field | None:
    """The field that the line is, or the known label that it is with the line below."""
    found = _FIELD.fullmatch(line.bare) if ":" in line.bare[:_LONGEST_LABEL] else None
    if found is not None:
        return _Field(found["label"].strip(), found["value"], (line,))
    if below is None or not _is_known_label(line.bare) or _is_known_label(below.bare):
        return None
    return _Field(line.bare.rstrip(" :"), below.bare, (line, below))


def _is_known_label(bare: str) -> bool:
    if len(bare) > _LONGEST_LABEL:
        return False
    label = bare.rstrip(" :").lower()
    return label in _TITLE_LABELS or label in _MAKER_LABELS or _PUBLISHER_LABEL.match(label) is not None


def _entry_in_fields(run: Sequence[_Field], above: Line | None) -> Entry | None:
    """The work of a run of fields, which the line right above names where no field does."""
    if not any(_PUBLISHER_LABEL.match(field.label) for field in run):
        return None
    told = {field.label.lower(): field.value for field in reversed(run)}
    lines = tuple(line for field in run for line in field.lines)
    title = next((told[label] for label in told if label in _TITLE_LABELS), None)
    names = next((told[label] for label in told if label in _MAKER_LABELS), None)
    gap = lines[-1].number - lines[-2].number
    is_close = above is not None and lines[0].number - above.number <= gap
    if title is None and above is not None and is_close and _is_bare_title(above.bare):
        title, lines = above.bare, (above, *lines)
    work = make_work(title, _stacked_names(names) or inverted_names(names)) if title and names else None
    return Entry(work, lines) if work else None


def _is_bare_title(bare: str) -> bool:
    return len(bare) <= _LONGEST_TITLE and not bare.endswith((".", ":")) and split_names(bare) is None


_LONGEST_TITLE: Final = 120
"""Characters of a title in a line of its own."""

DIRECTED: Final = re.compile(r"(?:(?:[Ww]ritten|[Pp]roduced) and )?[Dd]irected by (?P<names>[^\W\d_a-z].+)")
"""Who made a film or a performance, in the line below its title"""

_BILLED: Final = 30
"""So long are the lines of a bill at most: genre, rating, running time."""


def _directed_entries(top: Sequence[Line], headline: str) -> Iterator[Entry]:
    """The film of a bill such as ``The Work``, ``Directed by Ada Poe``, ``Drama``, if the headline names it."""
    for at, (title, line) in enumerate(pairwise(top), start=1):
        directed = DIRECTED.fullmatch(line.bare) if "irected" in line.bare[:24] else None
        name = title.bare.strip("*_")
        if directed is None or not _stand_together((title, line)) or name not in headline:
            continue
        work = make_work(name, split_names(directed["names"])) if name != headline else None
        if work is not None:
            yield Entry(work, (title, *_bill(top, at)))


_CATALOGUED: Final = re.compile(r"(?:Reviewed Work\(s\)|Reviewed Works?) ?: (?P<title>.+) by (?P<names>[^:]+)")


def _bill(top: Sequence[Line], at: int) -> Sequence[Line]:
    """The line at ``at``, and the short ones right below it."""
    end = at + 1
    while end < len(top) and _stand_together(top[end - 1 : end + 1]) and len(top[end].bare) <= _BILLED:
        end += 1
    return top[at:end]


def is_catalogued(bare: str) -> bool:
    """Whether a line names the work that is reviewed behind the label of a catalogue."""
    return bare.startswith("Reviewed Work") and _CATALOGUED.fullmatch(bare) is not None


def _catalogued_entries(top: Sequence[Line]) -> Iterator[Entry]:
    """The work in ``Reviewed Work(s): The Work by Ada Poe``, as a catalogue of journals prints it over a review."""
    for line in top[:_ZONE]:
        found = _CATALOGUED.fullmatch(line.bare) if line.bare.startswith("Reviewed Work") else None
        work = make_work(found["title"], split_names(found["names"])) if found else None
        if work is not None:
            yield Entry(work, (line,))


def _entry_in_line(line: Line) -> Entry | None:
    work = printed_work(line.bare)
    return Entry(work, (line,)) if work else None


_WRAPPED: Final = 55
_WITH_PAGES: Final = re.compile(rf"\b(?:[0-9]{{2,4}} ?{PAGES}|[Pp]p\. ?[xvil+, ]*[0-9]{{2,4}})")


def _entry_in_paragraph(top: Sequence[Line], first: int, at: int) -> Entry | None:
    """The work that a wrapped paragraph names, of which the line at ``at`` is one; it must tell its pages."""
    start, end = at, at + 1
    while start > first and _runs_on(top[start - 1], top[start]):
        start -= 1
    while end < len(top) and _runs_on(top[end - 1], top[end]):
        end += 1
    whole = " ".join(line.bare for line in top[start:end])
    if end - start < 2 or len(whole) > LONGEST or not _WITH_PAGES.search(whole):
        return None
    work = printed_work(whole)
    return Entry(work, tuple(top[start:end])) if work else None


def _entry_in_block(top: Sequence[Line], first: int, at: int) -> Entry | None:
    """The work that a few lines close together name: the first says ``Ada Poe: The Work``, or one quotes a title."""
    start, end = at, at + 1
    while start > first and _stand_together(top[start - 1 : start + 1]):
        start -= 1
    while end < len(top) and _stand_together(top[end - 1 : end + 1]):
        end += 1
    block = top[start:end]
    if not _WITH_PAGES.search(top[at].bare):
        return None
    whole = " ".join(line.bare for line in block)
    if 1 < len(block) <= _LONGEST_STACK + 1 and len(whole) <= LONGEST and _NAMED_FIRST.match(whole):
        work = printed_work(whole)
        return Entry(work, tuple(block)) if work else None
    start = start if len(block) > 1 else first
    return _entry_in_quotes(top, max(start, at - _LONGEST_STACK + 1), at) if _IMPRINT_LINE.match(top[at].bare) else None


_NAMED_FIRST: Final = re.compile(r"[^:.,]{4,80}: |[^:.,]{4,80}, [„“”\"«*]")


def _entry_in_quotes(top: Sequence[Line], first: int, at: int) -> Entry | None:
    """The work of a line in quotation marks right below its author, with the imprint at ``at`` soon below."""
    for title in range(at - 1, first, -1):
        quoted = _ALL_QUOTED.fullmatch(top[title].bare)
        work = make_work(quoted["title"], split_names(top[title - 1].bare)) if quoted else None
        if work is not None:
            return Entry(work, tuple(top[title - 1 : at + 1]))
    return None


_ALL_QUOTED: Final = re.compile(r"[„“”\"«‘](?P<title>[^“”\"»]{2,150})[“”\"»’]")


def _runs_on(line: Line, below: Line) -> bool:
    return _stand_together((line, below)) and len(line.bare) >= _WRAPPED


@define
class _Order:
    """Whether in this text names stand below titles, once a stack has shown it: a title can look like a name."""

    names_last: bool | None = None


def _entry_in_stack(top: Sequence[Line], first: int, at: int, order: _Order) -> Entry | None:
    """The work whose title and authors stand in the lines above the one at ``at``, which is its imprint."""
    bare = top[at].bare
    if len(bare) > _LONGEST_IMPRINT or not _IMPRINT_LINE.match(bare):
        return None
    start = at
    while start > max(first, at - _LONGEST_STACK) and _stand_in_stack(top[start - 1 : start + 1]):
        start -= 1
    is_tight = at - start >= 2
    is_whole = start == first or not _stand_in_stack(top[start - 1 : start + 1])
    above = top[start:at] if is_tight and is_whole else top[max(first, at - 2) : at]
    told = [line.bare for line in above if not names_helper(line.bare)]
    work = _stacked_work(told, order if is_tight and is_whole else None)
    return Entry(work, (*above, *_imprint_lines(top, at))) if work else None


def _entry_on_card(top: Sequence[Line], first: int, at: int, order: _Order) -> Entry | None:
    """The work whose title and authors open a few lines that hold its year, and end in how many pages it has."""
    start = at
    while start > first and _stand_together(top[start - 1 : start + 1]):
        start -= 1
    card = top[start:at]
    is_dated = len(card) <= _LONGEST_STACK and any(_YEAR.fullmatch(line.bare) for line in card[2:])
    if not is_dated or not _ONLY_PAGES.fullmatch(top[at].bare):
        return None
    work = _stacked_work([line.bare for line in card[:2]], order)
    return Entry(work, tuple(top[start : at + 1])) if work else None


_YEAR: Final = re.compile("(?:19|20)[0-9][0-9]")
_ONLY_PAGES: Final = re.compile(rf"[0-9]{{2,4}} ?{PAGES}\.?")


def _imprint_lines(top: Sequence[Line], at: int) -> Sequence[Line]:
    """The line of the imprint at ``at``, and what belongs to it below."""
    end = at + 1
    while end < len(top) and _stand_together(top[end - 1 : end + 1]) and _BELOW_IMPRINT.fullmatch(top[end].bare):
        end += 1
    return top[at:end]


def _entry_below_title(top: Sequence[Line], first: int, at: int) -> Entry | None:
    """The work that the line right above its imprint names, alone between blank lines."""
    bare = top[at].bare
    if at == first or len(bare) > _LONGEST_IMPRINT or not _IMPRINT_LINE.match(bare):
        return None
    if not _stand_together(top[at - 1 : at + 1]) or (at - 1 > first and _stand_together(top[at - 2 : at])):
        return None
    work = _work_over_imprint(top[at - 1].bare, bare)
    return Entry(work, (top[at - 1], *_imprint_lines(top, at))) if work else None


def _stand_together(lines: Sequence[Line]) -> bool:
    """Whether nothing, not even a blank line, stands between two lines."""
    one, other = lines
    return other.number == one.number + 1


def _stand_in_stack(lines: Sequence[Line]) -> bool:
    """Whether two lines stand together, and the first is not the date of the review, below which its works begin."""
    if not _stand_together(lines):
        return False
    credits = read_credits(lines[0].bare)
    return credits is None or credits.date is None


def _work_over_imprint(line: str, imprint: str) -> Reviewed | None:
    """The work of ``The Work by Ada Poe.`` or ``Ada Poe, The Work`` right over the line of its publisher."""
    if line.endswith(".") or " by " in line:
        return printed_work(f"{line.rstrip('.')}. {imprint}") if " by " in line else None
    names, _, title = line.replace("**", "").partition(": " if ": " in line.partition(", ")[0] else ", ")
    is_begun = title[:1].isupper() and " " in title and ". " not in title
    is_ended = is_begun and not title.rsplit(None, 1)[-1][0].islower()
    if not is_ended or split_names(title.partition(", ")[0]) is not None:
        return None
    return make_work(title, split_names(names))


def _stacked_work(above: Sequence[str], order: _Order | None) -> Reviewed | None:
    """The work of lines over an imprint: the names last, with "by" unless the lines are close together, or first."""
    by = _BY_LINE.match(above[-1]) if above else None
    if len(above) < 2 or any(title.endswith((".", ":")) for title in (above[:-1] if by else above)):
        return None
    if by:
        return make_work(_joined(above[:-1]), _stacked_names(by["names"]))
    if order is None:
        return None
    first, last = _stacked_names(above[0]), _stacked_names(above[-1])
    if first and last:  # a title can look like a name
        first, last = None if may_be_title(above[0]) else first, None if may_be_title(above[-1]) else last
    if bool(first) != bool(last):
        order.names_last = bool(last)
    if order.names_last is None:
        return None
    return make_work(_joined(above[:-1]), last) if order.names_last else make_work(_joined(above[1:]), first)


def _stacked_names(line: str) -> list[str] | None:
    return split_names(_EDITOR.sub("", line))


def _joined(titles: Sequence[str]) -> str:
    """Title and subtitle as one."""
    return ": ".join(title.strip(" :") for title in titles)
