"""Planters of what a site adds to its texts: menus, appeals, licences, notes on the author, fillings."""

from __future__ import annotations

from collections.abc import Iterator

from corpusnorm.edit import Span
from corpusnorm.facts import Facts
from corpusnorm.strategies.places import below, between, separator
from corpusnorm.strategies.planting import Damage, planter

_MENUS = (
    ("Home", "News", "Sport", "Weather", "Archive", "Shop", "About us", "Contact", "Privacy Policy"),
    ("Startseite", "Nachrichten", "Sport", "Wetter", "Archiv", "Shop", "Über uns", "Kontakt", "Impressum"),
    ("Accueil", "Actualités", "Sport", "Météo", "Archives", "Boutique", "À propos", "Contact", "Mentions légales"),
)
_BY, _BIOS = (
    "By Mary Hallam",
    (
        "Mary Hallam is a writer who lives in Skarn.",
        "Mary Hallam is an associate professor of history at Aldermere College and the author of “Ferries and Fog”.",
        "Mary Hallam, who grew up on the coast, is our correspondent for the islands.",
        "Mary Hallam is a freelance journalist and photographer based in Skarn. Follow her on Twitter.",
    ),
)
_BOOK_HEAD = (
    "The Project Gutenberg EBook of Ferries and Fog, by Mary Hallam",
    "This eBook is for the use of anyone anywhere at no cost and with almost no restrictions whatsoever.",
    "*** START OF THIS PROJECT GUTENBERG EBOOK FERRIES AND FOG ***",
)
_BOOK_FOOT = (
    "*** END OF THIS PROJECT GUTENBERG EBOOK FERRIES AND FOG ***",
    "Updated editions will replace the previous one--the old editions will be renamed.",
)
_ERRORS = (
    ("Page not found", "Sorry, but the page you were looking for is not here."),
    ("404 Not Found", "nginx/1.18.0"),
    ("Access Denied", "You don't have permission to access this page on this server."),
    ("Checking your browser before accessing the site.", "This process is automatic."),
)


@planter("link-menu-block")
def link_menu_block(text: str) -> Iterator[Damage]:
    """The menu of the site stands above or below the text, a line for each link."""
    gap = separator(text)
    for menu in _MENUS:
        lines = "\n".join(menu)
        yield Damage(Span(0, 0), f"{lines}{gap}", Span(0, len(lines)))
        yield from below(text, lines)
    yield from below(text, "\n".join(f"* {link}" for link in _MENUS[0]))


@planter("donation-appeal")
def donation_appeal(text: str) -> Iterator[Damage]:
    """The site asks for money."""
    yield from below(
        text,
        "Please consider supporting our journalism with a donation.",
        "Please donate today.",
        "Donate Now",
        "Support our work. Become a member today.",
        "If you enjoyed this article, please consider making a donation.",
    )


@planter("reader-question")
def reader_question(text: str) -> Iterator[Damage]:
    """The site asks whether its text was of use, or for those who know more."""
    yield from below(
        text,
        "Was this article helpful?",
        "Was this page helpful? Yes No",
        "War dieser Artikel hilfreich?",
        "Are you a nurse at one of these homes? Please contact us.",
        "Do you have information about the ferry? Email us at news@example.org.",
    )


@planter("image-filename-line")
def image_filename_line(text: str) -> Iterator[Damage]:
    """A picture left its name."""
    yield from between(text, "DSC_0123.jpg", "harbour-1947.png", "IMG_2013-05-04.JPG", "ferry.gif (5249 bytes)")


@planter("filler-text")
def filler_text(text: str) -> Iterator[Damage]:
    """A part of the page was not yet written."""
    filler = "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor."
    for damage in between(text, filler):
        assert damage.fault is not None
        yield Damage(damage.span, damage.artifact, Span(damage.fault.start, damage.fault.start + len("Lorem ipsum")))


@planter("dropped-link-text")
def dropped_link_text(text: str) -> Iterator[Damage]:
    """An extractor took off links with their text."""
    yield from below(
        text,
        "Posted in , , and tagged .",
        "This entry was posted in . Bookmark the .",
        "Tagged: , , , .",
        "Tags: , , ,",
        "Blog at",
    )
    yield from between(text, "Photo by Mary Hallam on")


@planter("error-page-text")
def error_page_text(text: str) -> Iterator[Damage]:
    """Instead of the text the server sent that it has none."""
    for first, second in _ERRORS:
        yield Damage(Span(0, len(text)), f"{first}{separator(text)}{second}\n", Span(0, len(first)))


@planter("gutenberg-boilerplate")
def gutenberg_boilerplate(text: str) -> Iterator[Damage]:
    """A book comes with its header and its licence."""
    head, foot = "\n\n".join(_BOOK_HEAD), "\n\n".join(_BOOK_FOOT)
    body = text.rstrip("\n")
    damaged = f"{head}\n\n{body}\n\n{foot}\n"
    for line in (*_BOOK_HEAD, *_BOOK_FOOT):
        start = damaged.index(line)
        yield Damage(Span(0, len(text)), damaged, Span(start, start + len(line)))


@planter("front-matter")
def front_matter(text: str) -> Iterator[Damage]:
    """The generator of a site reads what stands above the text."""
    for matter in _FRONT_MATTER:
        yield Damage(Span(0, 0), f"{matter}\n\n", Span(0, len(matter)))


_FRONT_MATTER = (
    '---\nlayout: post\ntitle: "Ferries"\ntags:\n  - ferries\n---',
    "---\ntitle: Ferries\nauthor: Ann Berg\ndate: 2019-05-04\n---",
    '+++\ntitle = "Ferries"\n\n[params]\ndraft = true\n+++',
)


@planter("author-bio-tail")
def author_bio_tail(text: str) -> Iterator[Damage]:
    """The author is named above the text, and told of below it."""
    if (
        Facts(text).language != "en"
        or not text.endswith(".\n")
        or len(list(filter(None, text.split("\n")))) < _FEWEST_LINES
    ):
        return
    gap = separator(text)
    for bio in _BIOS:
        damaged = f"{_BY}{gap}{text}{gap[1:]}{bio}\n"
        start = len(damaged) - len(bio) - 1
        yield Damage(Span(0, len(text)), damaged, Span(start, start + len(bio)))


_FEWEST_LINES = 4
