"""Comments with a header above each, or a signature below: who wrote, and when."""

from __future__ import annotations

from corpusnorm.structure.likes import LIKE_WIDGET
from corpusnorm.structure.threads.comment import Thread
from corpusnorm.structure.threads.headed.cuts import cut_above, cut_below
from corpusnorm.structure.threads.headed.forms import find_forms
from corpusnorm.structure.threads.headed.header import Form
from corpusnorm.structure.threads.headed.proofs import is_signature, prove
from corpusnorm.structure.threads.page import Page
from corpusnorm.structure.threads.signs.sign import Sort


def find_headed_thread(page: Page) -> Thread | None:
    """The thread that headers or signatures cut, or None."""
    proved = [form for form in find_forms(page) if prove(form, page)]
    widgets = sum(line.rule == LIKE_WIDGET for line in page.lines)
    named = [
        form for form in proved if 2 * sum(header.author is not None for header in form.headers) >= len(form.headers)
    ]
    most = max([widgets, *(len(form.headers) for form in named or proved)])
    for form in proved:
        if 5 * len(form.headers) >= 3 * most and not any(_quotes(form, other) for other in proved):
            return cut_below(form, page) if is_signature(form, page) else cut_above(form, page)
    return None


def _quotes(form: Form, other: Form) -> bool:
    """Whether "Ann said:" stands in posts that quote those of another form: who is quoted has posted before."""
    if form.sort is not Sort.SAYS or other.sort not in (Sort.BY, Sort.DATED) or not other.headers:
        return False
    first: dict[str | None, int] = {}
    for header in other.headers:
        first.setdefault(header.author, header.bottom)
    quoted = sum(first.get(header.author, header.top) < header.top for header in form.headers if header.author)
    return 5 * quoted >= 4 * len(form.headers)
