"""Whole documents as bytes: head, body and comments, in one of several encodings."""

from __future__ import annotations

import codecs

from hypothesis import strategies as st

from corpusnorm.strategies.prose import clean_text

KINDS = ("review_essay", "news_report", "blog_post")
_TITLES = ("The Flood of 1947", "A Garden Older than the Town", "Letters from an Office", "What the Baker Knew")
_NAMES = ("Anna Whitfield", "Jürgen Köhler", "Marie Lefèvre", "J. R. Miller")
_DATES = ("March 4, 2019", "12 May 2021", "2020-11-30")
_WORKS = (
    "The Long Winter, by Anna Brook (Harbour Press, 2018, 312 pp., $28.00)",
    "Bridges and Rivers. By Paul Stone. Mill House. 240 pages. £14.99",
)
_PLACES = ("BERLIN (AP) — ", "PARIS — ", "Lisbon, March 3 (Reuters) - ", "")


@st.composite
def documents(draw: st.DrawFn, kind: str | None = None) -> bytes:
    """The bytes of a whole document of this kind, or of any of `KINDS`.

    It has a title, an author and a date, a body in one of several languages, and what belongs
    to the kind: the reviewed work, a dateline, comments. The encoding is UTF-8 with or without a mark,
    UTF-16, or Windows-1252 where that holds the text; lines end in one of three ways.
    Which kind `corpusnorm.normalize` will detect is not promised.

    >>> from hypothesis import find
    >>> find(documents("blog_post"), lambda data: b"Like" in data).count(b"LikeLike") > 0
    True
    """
    chosen = kind or draw(st.sampled_from(KINDS))
    text = draw(_texts(chosen))
    newline = draw(st.sampled_from(["\n", "\n", "\r\n", "\r"]))
    return draw(_encoded(text.replace("\n", newline)))


@st.composite
def _texts(draw: st.DrawFn, kind: str) -> str:
    head = [draw(st.sampled_from(_TITLES)), "By " + draw(st.sampled_from(_NAMES)), draw(st.sampled_from(_DATES))]
    body = draw(clean_text(layout="blank lines"))
    if kind == "review_essay":
        head.append(draw(st.sampled_from(_WORKS)))
    if kind == "news_report":
        body = draw(st.sampled_from(_PLACES)) + body
    text = "\n\n".join([*head, body])
    return text + draw(_comments()) if kind == "blog_post" else text


@st.composite
def _comments(draw: st.DrawFn) -> str:
    comments = draw(st.lists(clean_text(layout="single newlines"), min_size=1, max_size=4))
    marked = [f"{comment}LikeLike\n" for comment in comments]
    return f"\n{len(comments)} comments\n\n" + "\n".join(marked)


@st.composite
def _encoded(draw: st.DrawFn, text: str) -> bytes:
    encodings = ["utf-8", "utf-8-sig", "utf-16-le", "utf-16-be"]
    if text.encode("cp1252", "replace").decode("cp1252") == text:
        encodings.append("cp1252")
    encoding = draw(st.sampled_from(encodings))
    bom = {"utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}.get(encoding, b"")
    return bom + text.encode(encoding)
