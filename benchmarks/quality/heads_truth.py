"""What is right for the head of a page, and whether its text tells it: the labels, read with care.

The labels of the development pages come from people (title 62 %, authors 50 %, date 53 % of the pages)
and from the markup of the pages, which speaks to search engines. None was taken from the text that is
read, and so they are not always what the text says. 105 values that were missed and 86 that were
called wrong were read by hand, with their pages: 20 of the first and 36 of the second were faults of the truth,
most of them of few kinds. These are mended here, for all pages alike. For one and the same package they made
29 of 141 false titles right, and 17 of 29 false dates; 151 of 478 authors were found not to be told as such,
and 19 of 1,046 titles.

- A label may carry the name of the site, before or behind a bar or a colon, or be nothing but that name. The
  names of sites are those that stand there on two pages of a site, or in its address.
- The window may be titled differently from the page: `How to Teach Yourself` and `Teach Yourself: a Guide`. The only
  heading of the first level, as converters to Markdown print it, is right, too, if it shares half its
  words with a label. Pages of filler text, made to test readers of markup, are left out for titles.
- A title in a menu, a path or a list of feeds is not told as a title; neither is an author whose name
  stands there only as the name of the site, far from title and date and without "By".
- Markup may name one of two authors, or print the family name first; and what was read for an author may be a button
  beside it ("Follow Author", "Get app": on four pages).
- Markup may give the day in another zone: where the text prints only the day before or after, that is right.
- A day in a sentence, in a line of sixty further letters, or behind "updated" is not told as the day of publication:
  of 392 days that stand in the first lines, 19 do so only in that way (two of them were read all the same).

Faults that cannot be told by rule are left, and count against the package: another date in the markup
than on the page, a title of which the markup knows only a part.
"""

from __future__ import annotations

import html
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final
from urllib.parse import urlsplit

from attrs import field, frozen

Page = Mapping[str, Any]


@frozen
class Truth:
    """What is known of the pages together: the names of their sites, and the headings of the first level."""

    names: Mapping[str, frozenset[str]] = field(factory=dict)
    headings: Mapping[str, str] = field(factory=dict)

    @classmethod
    def of(cls, pages: Iterable[Page]) -> Truth:
        """What ``pages`` tell together."""
        ends: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        headings = {}
        for page in pages:
            for piece in _ends(_window(page)):
                ends[_site(page)][letters(piece)].add(page["page_id"])
            marked = _MARKED.findall(page["text"]) if page["extractor"] in _MARKDOWN else []
            if len(marked) == 1:
                headings[page["page_id"]] = marked[0]
        names = {site: frozenset(piece for piece, on in pieces.items() if len(on) > 1) for site, pieces in ends.items()}
        return cls(names, headings)

    def titles(self, page: Page) -> tuple[str, ...]:
        """The titles that are right, each with and without the name of the site."""
        if _FILLER in page["text"][:3000]:
            return ()
        labels = [*_labels(page, "title", "og_title"), _window(page)]
        variants = [variant for label in labels if label for variant in (label, *self._without_site(label, page))]
        variants += [re.sub(r" +[|»·–—-] +[^|»·–—-]*$", "", _window(page))]
        titles = dict.fromkeys(title for title in variants if title and not self._is_site(title, page))
        heading = self.headings.get(page["page_id"], "")
        if any(_shares_half(heading, title) for title in titles):
            titles[heading] = None
        return tuple(titles)

    def _without_site(self, label: str, page: Page) -> Iterator[str]:
        for match in _BAR.finditer(label):
            before, behind = label[: match.start()], label[match.end() :]
            if self._is_site(before, page):
                yield behind
            if self._is_site(behind, page):
                yield before

    def _is_site(self, text: str, page: Page) -> bool:
        name = letters(text)
        return name in self.names.get(_site(page), ()) or (len(name) > 3 and name in letters(_site(page)))

    def authors(self, page: Page) -> tuple[str, ...]:
        """The names of the labels; addresses and sites are none, and what stands around the names is taken off."""
        labels = (_AROUND_NAMES.sub("", label.splitlines()[0]) for label in _labels(page, "author"))
        names = (label for label in labels if label and "://" not in label and not _BUTTON.fullmatch(label))
        return tuple(label for label in names if not self._is_site(label, page))


def dates(page: Page) -> tuple[str, ...]:
    """The days of the labels."""
    return tuple(
        label[:10] for label in _labels(page, "date", "date_iso") if re.match(r"\d{4}-(?:0\d|1[0-2])-\d\d", label)
    )


_MARKDOWN: Final = ("html2text", "markdownify")
_MARKED: Final = re.compile(r"^# +([^\n\[#]{4,200})$", re.MULTILINE)
_FILLER: Final = "Lorem ipsum dolor"
_BAR: Final = re.compile(r" +[|»·•–—-] +| *: +| +@ +")
_BUTTON: Final = re.compile(r"follow author|get app|author", re.IGNORECASE)
_AROUND_NAMES: Final = re.compile(r"^(?:written |posted )?by |^.* by (?=[A-Z])|\b(?:Dr|Prof)\. ", re.IGNORECASE)


def letters(text: str) -> str:
    """The letters and digits of a text, in small letters."""
    return re.sub(r"[\W_]+", "", text).casefold()


def _labels(page: Page, *names: str) -> tuple[str, ...]:
    """What people and the markup of the page say, each once."""
    labels = [(page.get("human_gt") or {}).get(names[0]), *((page.get("gt") or {}).get(name) for name in names)]
    texts = (", ".join(label) if isinstance(label, list) else label or "" for label in labels)
    return tuple(dict.fromkeys(html.unescape(text).strip() for text in texts if text.strip()))


def _window(page: Page) -> str:
    return html.unescape((page.get("gt") or {}).get("doc_title") or "").strip()


def _site(page: Page) -> str:
    return urlsplit(page.get("url") or "").netloc or page.get("source_repo") or ""


def _ends(window: str) -> list[str]:
    pieces = _BAR.split(window)
    return [pieces[0], pieces[-1]] if len(pieces) > 1 else []


def _shares_half(heading: str, title: str) -> bool:
    one, other = (set(re.findall(r"\w{3,}", text.casefold())) for text in (heading, title))
    return bool(one) and 2 * len(one & other) >= max(len(one), 4)


def is_same_text(given: str, truth: str) -> bool:
    """Whether two titles are the same but for punctuation and case."""
    return letters(given) == letters(truth)


def title_stands_in(truth: str, top: Sequence[str]) -> bool:
    """Whether a line begins or ends with the title and holds little else, and is no sentence, menu or path."""
    title = letters(truth)
    lines = [letters(_LINK.sub("", line)) for line in top if not _MENU.match(line)]
    return bool(title) and any(
        (line.startswith(title) or line.endswith(title)) and len(line) <= 1.5 * len(title) + 15 for line in lines
    )


_LINK: Final = re.compile(r"\]\([^)]*\)")
_MENU: Final = re.compile(r"[*+•·○□▪-] |\d{1,2}\. |#(?=[^# ])|.*(?: [»›>] | / .* / )")


def people(names: str) -> list[str]:
    """The names in a list of them, each as its sorted words."""
    listed = re.split(r",|;|&| and | und | et | y | och ", names)
    return sorted(filter(None, ("".join(sorted(map(letters, name.split()))) for name in listed)))


def is_same_people(given: str, truth: str, top: Sequence[str]) -> bool:
    """Whether the names are the same, or those of the text that one line prints beside the one of the markup."""
    one, other = people(given), people(truth)
    if one == other or letters(given) == letters(truth):
        return True
    names = [letters(name) for name in given.split(", ")]
    lines = map(letters, top)
    return set(other) < set(one) and any(all(name in line for name in names) for line in lines)


def people_stand_in(truth: str, top: Sequence[str], titles: Sequence[str], days: Sequence[str]) -> bool:
    """Whether each name stands in a line like a byline: with "By" or the day, or next to the title or the day."""
    names = [name for name in map(letters, re.split(r",|;|&| and | und | et | y | och ", truth)) if name]
    bare = [letters(_LINK.sub("", line)) for line in top]
    near = {
        at + by
        for at, line in enumerate(top)
        if any(title_stands_in(title, [line]) for title in titles) or any(day_stands_in(day, [line]) for day in days)
        for by in (-2, -1, 0, 1, 2, 3)
    }
    told = [
        line
        for at, line in enumerate(bare)
        if len(line) <= len("".join(names)) + BESIDE_NAMES
        and (at in near or _BY.search(top[at]) or (at and _BY.fullmatch(top[at - 1].strip(" :"))))
    ]
    is_title = {letters(title) for title in titles}
    return bool(names) and all(any(name in line and line not in is_title for line in told) for name in names)


BESIDE_NAMES: Final = 60
"""How many letters may stand in a line of the head beside names or day: label, section, the other of the two."""

_BY: Final = re.compile(r"\b(?:by|von|vom|par|por|di|da|av|af|door|author|autor|autore|auteur|автор)\b", re.IGNORECASE)


def is_same_day(given: str, truth: str, top: Sequence[str]) -> bool:
    """Whether the days are the same, or the text prints only the day before or after the one of the markup."""
    if given[:10] == truth:
        return True
    apart = abs(date.fromisoformat(given[:10]) - date.fromisoformat(truth)) if _is_day(truth) else timedelta.max
    return apart == timedelta(days=1) and day_stands_in(given[:10], top) and not day_stands_in(truth, top)


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


MONTHS: Final = (
    "jan|jän|gen|ene|янв|stycz|tammi",
    "feb|fév|fev|févr|фев|lut|helmi",
    "mar|mär|мар|maalis",
    "apr|avr|abr|апр|kwie|huhti",
    "may|mai|mag|maj|мая|touko",
    "jun|juin|giu|июн|czerw|kesä",
    "jul|juil|lug|июл|lip|heinä",
    "aug|aoû|ago|авг|sierp|elo",
    "sep|set|сен|wrze|syys",
    "oct|okt|ott|out|окт|paźd|loka",
    "nov|ноя|listop|marras",
    "dec|déc|dez|dic|дек|grud|joulu",
)
"""How the names of the months begin, apart from what the package knows of them."""


def day_stands_in(truth: str, top: Sequence[str]) -> bool:
    """Whether a line prints the day, in any form."""
    form = _form_of_day(truth)
    return any(form.search(line) for line in top)


def day_is_told_in(truth: str, top: Sequence[str]) -> bool:
    """Whether a line prints the day as heads do: with little else, and not as that of a change."""
    form = _form_of_day(truth)
    lines = [_LINK.sub("]", line) for line in top]
    found = ((line, match) for line in lines for match in form.finditer(line))
    return any(
        len(letters(form.sub("", line))) <= BESIDE_NAMES and not _CHANGED.search(line[: match.start()])
        for line, match in found
    )


_CHANGED: Final = re.compile(
    r"\b(?:updated|modified|edited|aktualisiert|mis à jour)(?: on| am| le)?\W*$", re.IGNORECASE
)
"""What stands before the day of a change."""


def _form_of_day(truth: str) -> re.Pattern[str]:
    year, month, day = (int(part) for part in truth.split("-"))
    name = rf"(?:{MONTHS[month - 1]})\w*\.?"
    number = rf"0?{day}(?:st|nd|rd|th|er|\.)?"
    return re.compile(
        rf"\b{number},?[ -](?:of |de )?{name},?[ -](?:de |del )?{year}|{name} {number},? {year}"
        rf"|{year}-{month:02}-{day:02}"
        rf"|\b0?{day}[./]\s?0?{month}[./]\s?{year}|\b0?{month}/0?{day}/{year}",
        re.IGNORECASE,
    )
