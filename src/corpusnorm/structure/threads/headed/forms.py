"""The signs of a page that could be headers, by form."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from itertools import islice
from typing import Final

from corpusnorm.structure.threads.comment import announcing_section
from corpusnorm.structure.threads.comment_words import INVITATION
from corpusnorm.structure.threads.headed.header import Form, expanded
from corpusnorm.structure.threads.headed.names import take_names
from corpusnorm.structure.threads.headed.proofs import is_answered, is_index
from corpusnorm.structure.threads.known_names import KnownNames
from corpusnorm.structure.threads.page import Page
from corpusnorm.structure.threads.signs.sign import META, Sign, Sort

_ORDER: Final = (Sort.FLOOR, Sort.SAYS, Sort.BY, Sort.DATED, Sort.TIME)
"""Which form is asked first: what says more goes before what says less."""

_COUNTED: Final = "X D 0"
"""The form of headers that end in the number of their post."""


def find_forms(page: Page) -> list[Form]:
    """The signs that could be headers, by form."""
    groups: dict[tuple[Sort, str], list[Sign]] = defaultdict(list)
    for sign in page.of_sort(*_ORDER):
        groups[sign.sort, sign.form].append(sign)
    _join_broken(groups, page)
    _set_counted_apart(groups, page)
    ends = [sign.index for sign in page.of_sort(Sort.FORM)]
    known = KnownNames(page)
    forms = []
    for (sort, name), signs in groups.items():
        for run in _runs(signs, ends):
            form = Form(sort, [expanded(sign, page) for sign in (_counted(run) if sort is Sort.FLOOR else run)])
            form.is_counted = name == _COUNTED
            form.section = _announced(form, page)
            _trim(form, page)
            if form.headers:
                take_names(form, page, known)
                forms.append(form)
    forms.sort(key=lambda form: (_ORDER.index(form.sort), -len(form.headers)))
    return forms


def _join_broken(groups: dict[tuple[Sort, str], list[Sign]], page: Page) -> None:
    """Join headers that are broken into two lines, the name and the time, to those in one line."""
    whole = groups.get((Sort.DATED, "X  D"), [])
    if len(whole) < 2:
        return
    for key in [key for key in groups if key[0] is Sort.TIME]:
        if all(page.name_at(index) for sign in groups[key] for index in islice(page.above(sign.index), 1)):
            whole += groups.pop(key)
    whole.sort(key=lambda sign: sign.index)


def _set_counted_apart(groups: dict[tuple[Sort, str], list[Sign]], page: Page) -> None:
    """Give headers that end in the number of their post, and count on from one, a form of their own."""
    run: list[Sign] = []
    for sign in page.of_sort(Sort.DATED, Sort.TIME):
        if sign.count == len(run) + 1:
            run.append(sign)
    named = sum(sign.sort is Sort.DATED for sign in run)
    if len(run) < 3 or 2 * named < len(run):
        return
    indices = {sign.index for sign in run}
    for key, signs in groups.items():
        groups[key] = [sign for sign in signs if sign.index not in indices]
    groups[Sort.DATED, _COUNTED] = run


def _runs(signs: Sequence[Sign], ends: Sequence[int]) -> list[list[Sign]]:
    """The signs cut where a form for a new comment ends a thread."""
    runs: dict[int, list[Sign]] = defaultdict(list)
    for sign in signs:
        runs[bisect_left(ends, sign.index)].append(sign)
    return list(runs.values())


def _counted(signs: Sequence[Sign]) -> list[Sign]:
    """The longest run of post numbers that go up, or all if none is missing: answers stand under what they answer."""
    counts = [sign.count for sign in signs if sign.count is not None]
    if len(counts) >= 3 and sorted(counts) == [*range(min(counts), min(counts) + len(signs))]:
        return list(signs)
    runs: list[list[Sign]] = [[]]
    for sign in signs:
        last = runs[-1][-1].count if runs[-1] else None
        if last is not None and sign.count is not None and not last < sign.count <= last + 3:
            runs.append([])
        runs[-1].append(sign)
    best = max(runs, key=len)
    return best if len(best) > 1 or (best and best[0].count == 1) else []


def _trim(form: Form, page: Page) -> None:
    """Leave out, at both ends, what follows upon the next without text between: lists of times, not of comments."""
    headers = form.headers
    while len(headers) > 1 and not page.has_text(headers[-2].bottom + 1, headers[-1].top):
        headers.pop()
    while len(headers) > 1 and not page.has_text(headers[0].bottom + 1, headers[1].top):
        headers.pop(0)


def _announced(form: Form, page: Page) -> Sign | None:
    """The heading shortly above the headers; those over it are left out."""
    if form.headers and is_index(form, page):
        return None
    for at, header in enumerate(form.headers):
        section = announcing_section(header.top, page)
        if section is not None:
            if at >= 3 and is_answered(form.headers[:at], page):
                return None
            del form.headers[:at]
            return section
    return _form_above(form, page) if form.sort is Sort.SAYS and form.headers else None


def _form_above(form: Form, page: Page) -> Sign | None:
    """The invitation to comment right above those who say something: some themes have the form there."""
    for index in page.above(form.headers[0].top):
        sign = page.sign(index)
        if sign is not None and sign.sort is Sort.FORM:
            return sign if INVITATION.search(page.lines[index].bare) else None
        if page.sort(index) not in META:
            break
    return None
