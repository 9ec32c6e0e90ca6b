"""Planters of comments below a text, and of the posts of a forum."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from attrs import frozen

from corpusnorm.edit import Span
from corpusnorm.facts import Facts
from corpusnorm.strategies.places import separator
from corpusnorm.strategies.planting import Damage, planter


@frozen(kw_only=True)
class _Blog:
    """How the software of blogs prints comments in a language: headings, headers and buttons."""

    headings: tuple[str, ...]
    headers: tuple[tuple[str, str], ...]
    dates: tuple[str, ...]
    reply: tuple[str, ...]
    like: str
    comments: tuple[str, ...]


_BLOGS: Final = {
    "en": _Blog(
        headings=("{} comments", "{} Comments", "{} thoughts on “The night ferry”", "{} Responses to The night ferry"),
        headers=(("{name} says:", "{date}"), ("{name}", "{date}"), ("{name} on {date} said:", "")),
        dates=("May 4, 2019 at 7:30 pm", "May 5, 2019 at 8:10 am", "June 1, 2019 at 11:02 am"),
        reply=("Reply", "Reply ↓", "Permalink"),
        like="LikeLike",
        comments=("So glad to read this. My own family came over by that ferry.", "Bravo!", "I am not sure about it."),
    ),
    "de": _Blog(
        headings=("{} Kommentare", "{} Gedanken zu „Die Fähre“"),
        headers=(("{name} sagt:", "{date}"), ("{name}", "{date}")),
        dates=("4. Mai 2019 um 19:30 Uhr", "5. Mai 2019 um 08:10 Uhr", "1. Juni 2019 um 11:02 Uhr"),
        reply=("Antworten",),
        like="Gefällt mirGefällt mir",
        comments=("Das habe ich gern gelesen, danke dafür.", "Sehr schön!", "Da bin ich anderer Meinung."),
    ),
    "fr": _Blog(
        headings=("{} commentaires", "{} réflexions sur « Le bac »"),
        headers=(("{name} dit :", "{date}"),),
        dates=("4 mai 2019 à 19 h 30 min", "5 mai 2019 à 8 h 10 min", "1 juin 2019 à 11 h 02 min"),
        reply=("Répondre",),
        like="J’aimeJ’aime",
        comments=("Merci pour ce bel article.", "Bravo !", "Je ne suis pas tout à fait d’accord."),
    ),
}
_NAMES = ("Ada Green", "tomreed47", "Mrs. Jones")
_EXCERPT = "[…] as the harbour master tells it, the fog lifted at two in the morning […]"
_PINGBACKS = ("Pingback: Fog on the river | The Skarn Blog", "Trackback: Harbour News", _EXCERPT)
_POSTERS = (
    "Ada Green\nSenior Member\nJoin Date: Aug 2009\nLocation: Skarn\nPosts: 3,173",
    "tomreed47\nMember\nJoined: Mar 12, 2011\nMessages: 210\nLikes Received: 14",
    "hafenkind\nMitglied\nRegistriert seit: 12.03.2011\nBeiträge: 210",
)


def _blog_of(text: str) -> _Blog | None:
    """The blog in the language of ``text``; None where no comments can stand below it."""
    return _BLOGS.get(Facts(text).language or "") if text.endswith(".\n") and len(text) > _LEAST else None


_LEAST = 200
_SENTENCE = re.compile(r"[^.\n]{20,}")


def _thread(blog: _Blog, text: str, header: tuple[str, str], *, reply: str = "") -> list[str]:
    """The lines of three comments, each under its header."""
    lines = []
    for name, date, comment in zip(_NAMES, blog.dates, blog.comments, strict=True):
        first, second = (part.format(name=name, date=date) for part in header)
        lines += [*filter(None, (first, second)), comment, *filter(None, (reply,))]
    return lines


def _below(text: str, lines: list[str], *faults: str) -> Iterator[Damage]:
    """``lines`` below ``text``; a damage for each of ``faults``, the first line that reads so."""
    gap = separator(text)
    blank = gap[1:]
    artifact = blank + gap.join(lines) + "\n"
    for fault in faults:
        start = len(blank) + sum(len(line) + len(gap) for line in lines[: lines.index(fault)])
        yield Damage(Span(len(text), len(text)), artifact, Span(start, start + len(fault)))


@planter("comment-count-heading", always_found=False)
def comment_count_heading(text: str) -> Iterator[Damage]:
    """Comments begin below the number of them."""
    blog = _blog_of(text)
    for form in blog.headings if blog else ():
        assert blog is not None
        for header in blog.headers:
            heading = form.format(3)
            yield from _below(text, [heading, *_thread(blog, text, header)], heading)


@planter("comment-header", always_found=False)
def comment_header(text: str) -> Iterator[Damage]:
    """Each comment has a line that tells who wrote it."""
    blog = _blog_of(text)
    for header in blog.headers if blog else ():
        assert blog is not None
        firsts = [header[0].format(name=name, date=date) for name, date in zip(_NAMES, blog.dates, strict=True)]
        yield from _below(text, [blog.headings[0].format(3), *_thread(blog, text, header)], *firsts)
        yield from _below(text, _thread(blog, text, header, reply=blog.reply[0]), *firsts)


@planter("comment-reply-control", always_found=False)
def comment_reply_control(text: str) -> Iterator[Damage]:
    """Each comment has its button."""
    blog = _blog_of(text)
    for reply in blog.reply if blog else ():
        assert blog is not None
        for header in blog.headers:
            lines = [blog.headings[0].format(3), *_thread(blog, text, header, reply=reply)]
            yield from _below(text, lines, reply)


@planter("pingback-line", always_found=False)
def pingback_line(text: str) -> Iterator[Damage]:
    """Another site tells that it links to the text."""
    blog = _blog_of(text)
    for pingback in _PINGBACKS if blog else ():
        assert blog is not None
        lines = [blog.headings[0].format(4), *_thread(blog, text, blog.headers[0])]
        at = [blog.headers[0][0].format(name="Fog on the river | The Skarn Blog"), blog.headers[0][1]]
        above = [line.format(date=blog.dates[-1]) for line in at] if pingback is _EXCERPT else []
        yield from _below(text, [*lines, *above, pingback], pingback)


@planter("inline-like-widget", always_found=False)
def inline_like_widget(text: str) -> Iterator[Damage]:
    """A text without line ends has the buttons of its comments within."""
    blog = _blog_of(text)
    if blog and "\n" not in text.rstrip("\n"):
        body = text.rstrip("\n")
        comments = f" {blog.like} {blog.reply[0]} ".join(blog.comments)
        artifact = f" {comments} {blog.like} {blog.reply[0]}"
        start = artifact.index(blog.like)
        yield Damage(Span(len(body), len(body)), artifact, Span(start, start + len(blog.like)))


@planter("comment-section-boundary", always_found=False)
def comment_section_boundary(text: str) -> Iterator[Damage]:
    """Nothing but a button below each comment tells that the text has ended. (Who repeats it may be a reader.)"""
    blog = _blog_of(text)
    sentences = _SENTENCE.findall(text)
    if blog and "\n" in text.rstrip("\n") and len(set(sentences)) == len(sentences):
        gap = separator(text)
        lines = [line for comment in blog.comments for line in (comment, blog.like)]
        body = text.rstrip("\n")
        yield Damage(Span(len(body), len(text)), "\n\n" + gap.join(lines) + "\n", Span(0, 2))


@planter("forum-post-chrome", always_found=False)
def forum_post_chrome(text: str) -> Iterator[Damage]:
    """A post stands beside the card of its author."""
    gap = separator(text)
    for card in _POSTERS:
        first = card.index("\n") + 1
        yield Damage(Span(0, 0), f"{card}{gap}", Span(first, len(card)))
