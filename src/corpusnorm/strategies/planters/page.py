"""Planters of what a page prints around a document: notices, menus, forms, credits."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve

from corpusnorm.edit import Span
from corpusnorm.strategies.places import below, between
from corpusnorm.strategies.planting import Damage, planter


@planter("navigation-line")
def navigation_line(text: str) -> Iterator[Damage]:
    """The way back to the top of the page."""
    yield from below(text, "Back to top", "Nach oben", "Haut de page")


@planter("cookie-notice")
def cookie_notice(text: str) -> Iterator[Damage]:
    """The site asks for cookies."""
    yield from below(
        text,
        "This website uses cookies to improve your experience. Accept",
        "Diese Website verwendet Cookies.",
        "We use cookies to ensure that we give you the best experience on our website.",
    )


@planter("javascript-required")
def javascript_required(text: str) -> Iterator[Damage]:
    """What a script would have shown."""
    yield from below(
        text,
        "Please enable JavaScript to view the comments.",
        "You need to enable JavaScript to run this app.",
        "Please enable JavaScript to view the comments powered by Disqus.",
    )


@planter("login-or-paywall")
def login_or_paywall(text: str) -> Iterator[Damage]:
    """Who is not known may not go on."""
    yield from below(
        text,
        "You must be logged in to post a comment.",
        "Subscribe to continue reading.",
        "Log in to reply",
        "Already a subscriber? Log in",
    )


@planter("related-links")
def related_links(text: str) -> Iterator[Damage]:
    """The heading of links to other texts."""
    yield from below(text, "Related articles", "You may also like", "Related posts", "Mehr zum Thema", "À lire aussi")


@planter("tag-line")
def tag_line(text: str) -> Iterator[Damage]:
    """Words under which the text is filed."""
    yield from below(text, "Tags: ferries, fog, harbour", "Filed under: letters", "Schlagwörter: Hafen, Briefe")


@planter("page-margin", always_found=False)
def page_margin(text: str) -> Iterator[Damage]:
    """What the site prints below its notice, where the text is long enough to tell itself from that."""
    notice = "© 2019 Skarn Gazette"
    if sum(map(len, _PARAGRAPH.findall(text))) < _LONG_TEXT:
        return
    for words in ("Printed in Skarn", "Ferries\nHarbour\nLetters"):
        for damage in below(text, f"{notice}\n{words}"):
            yield evolve(damage, fault=Span(damage.artifact.index(words), len(damage.artifact) - 1))


_PARAGRAPH = re.compile(r"^.{80,}[.!?]$", re.MULTILINE)
_LONG_TEXT = 1_500
"""Characters of paragraphs."""


@planter("prev-next-links")
def prev_next_links(text: str) -> Iterator[Damage]:
    """The way to the next page."""
    yield from below(text, "« Older posts", "Next page", "Previous Post", "Newer posts »")


@planter("social-follow")
def social_follow(text: str) -> Iterator[Damage]:
    """The site would be followed."""
    yield from below(text, "Follow us on Facebook and Twitter", "Follow us on Twitter", "Like us on Facebook")


@planter("photo-credit")
def photo_credit(text: str) -> Iterator[Damage]:
    """Who took the picture that stood here."""
    yield from between(text, "(Photo by Mary Hallam/Getty Images)", "Photo: Mary Hallam", "Photo credit: Tom Reed")


@planter("footer-links")
def footer_links(text: str) -> Iterator[Damage]:
    """Links that each page of a site ends with."""
    yield from below(text, "Privacy Policy | Terms of Use", "Proudly powered by WordPress", "Terms of Service")


@planter("comment-form")
def comment_form(text: str) -> Iterator[Damage]:
    """The form for a comment."""
    yield from below(
        text,
        "Leave a Reply",
        "Your email address will not be published. Required fields are marked *",
        "Leave a Comment",
    )


@planter("click-here-line")
def click_here_line(text: str) -> Iterator[Damage]:
    """Where the rest is."""
    yield from below(text, "The post Ferry afloat appeared first on Hallam Herald.", "Click here to read more.")


@planter("shop-controls")
def shop_controls(text: str) -> Iterator[Damage]:
    """Buttons of a shop."""
    yield from below(text, "Add to cart", "In den Warenkorb", "Ajouter au panier")


@planter("wire-credit")
def wire_credit(text: str) -> Iterator[Damage]:
    """Who worked at the agency."""
    yield from below(text, "(Reporting by Mary Hallam; Editing by Tom Reed)", "Additional reporting by Tom Reed")


@planter("server-error-line")
def server_error_line(text: str) -> Iterator[Damage]:
    """The program behind the page failed."""
    yield from between(
        text,
        "Warning: Division by zero in /srv/www/post.php on line 7",
        "Notice: Undefined variable: title in /srv/www/page.php on line 12",
    )


@planter("rule-line")
def rule_line(text: str) -> Iterator[Damage]:
    """A line drawn between two paragraphs."""
    yield from between(text, "* * *", "-----", "_" * 20)


@planter("press-release-end-mark")
def press_release_end_mark(text: str) -> Iterator[Damage]:
    """The mark under a press release."""
    yield from below(text, "# # #", "###", "-30-", "- END -")


@planter("count-line")
def count_line(text: str) -> Iterator[Damage]:
    """How long it takes to read."""
    if "\n\n" in text:
        for line in ("5 minute read", "4 min read", "1,204 views"):
            yield Damage(Span(0, 0), f"{line}\n\n", Span(0, len(line)))


@planter("reply-quote-header")
def reply_quote_header(text: str) -> Iterator[Damage]:
    """A mail quotes another."""
    yield from between(text, "-----Original Message-----", "On Mon, Mar 29, 2010 at 7:14 AM, Ann Smith wrote:")


@planter("wiki-edit-link")
def wiki_edit_link(text: str) -> Iterator[Damage]:
    """Headings have the links to change what stands below them."""
    headings = list(_HEADING.finditer(text))
    if len(headings) > 1:
        for link in ("[edit]", " [Bearbeiten | Quelltext bearbeiten]", "[modifier]"):
            damaged = _HEADING.sub(lambda heading, link=link: heading[0] + link, text)  # type: ignore[misc]
            starts = [heading.end() + before * len(link) for before, heading in enumerate(headings)]
            first, *others = [Span(start, start + len(link)) for start in starts]
            yield Damage(Span(0, len(text)), damaged, first, also=tuple(others))


_HEADING = re.compile(r"(?:\A|(?<=\n\n))[^\n|]{3,60}(?<![.!?。”»\")])(?=\n\n)")


@planter("duplicated-paragraph")
def duplicated_paragraph(text: str) -> Iterator[Damage]:
    """The first paragraph comes again at the end. (A quotation may.)"""
    parts = text.rstrip("\n").split("\n\n")
    if len(parts) > _FEWEST and len(parts[0]) > _LONG and parts[0][0].isalpha() and len(set(parts)) == len(parts):
        yield Damage(Span(len(text), len(text)), f"\n{parts[0]}\n", Span(1, 1 + len(parts[0])))


_FEWEST = 2
_LONG = 120


@planter("toc-leader")
def toc_leader(text: str) -> Iterator[Damage]:
    """A table of contents stands between two paragraphs."""
    yield from between(text, "3.4 Letters . . . . . . . 51\n3.5 Diaries . . . . . . . 63\n3.6 Maps . . . . . . . 70")


@planter("inline-bullet-run")
def inline_bullet_run(text: str) -> Iterator[Damage]:
    """A list has become one line."""
    yield from between(text, "It has: • a harbour • a mill • a school")
