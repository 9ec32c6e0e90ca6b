"""What front matter tells of a text."""

from __future__ import annotations

import pytest

from corpusnorm import check
from tests.structure.reading import FERRY, PILOT, read


def matter(*lines: str, text: str = f"{FERRY}\n\n{PILOT}", margin: str = "---") -> str:
    """A text with front matter."""
    return "\n".join([margin, *lines, margin, "", text, ""])


def test_front_matter_tells_the_head() -> None:
    """Title, subtitle, authors and date are taken, and the lines are set aside as one piece."""
    text = matter(
        'title: "The ferry: a report"', "subtitle: On hay", "author: Ann Berg", "date: 2019-05-04", "tags: [hay]"
    )
    document = read(text)
    assert (document.title, document.subtitle) == ("The ferry: a report", "On hay")
    assert (document.authors, document.published) == (("Ann Berg",), "2019-05-04")
    assert [block.text for block in document.body] == [FERRY, PILOT]
    assert [piece.text for piece in document.furniture] == [text[: text.index("\n\n")]]


@pytest.mark.parametrize(
    "lines",
    [
        ("authors: [Ann Berg, 'Tom Hill']",),
        ("authors:", "  - Ann Berg", "  - name: Tom Hill", "    url: https://example.org"),
        ("author: Ann Berg; Tom Hill",),
        ("author: Ann Berg and Tom Hill <hill@example.org>",),
    ],
)
def test_authors_of_front_matter(lines: tuple[str, ...]) -> None:
    """They are read from a list in each of its forms."""
    assert read(matter("title: Ferries", *lines)).authors == ("Ann Berg", "Tom Hill")


def test_toml() -> None:
    """Front matter in TOML has equals signs."""
    document = read(matter('title = "Ferries"', "date = 2019-05-04T10:00:00Z", "[extra]", "toc = true", margin="+++"))
    assert (document.title, document.published) == ("Ferries", "2019-05-04T10:00Z")


def test_the_title_again_over_the_text() -> None:
    """It is a title there, too, and no heading; another heading stays one."""
    again = read(matter("title: The night ferry", text=f"# The Night Ferry\n\n{FERRY}\n\n## The hay\n\n{PILOT}"))
    assert [block.text for block in again.body] == [FERRY, "The hay", PILOT]
    other = read(matter("title: The night ferry", text=f"# The hay\n\n{FERRY}"))
    assert [block.text for block in other.body] == ["The hay", FERRY]


def test_without_a_title_the_text_tells_it() -> None:
    """What front matter does not tell is read from the lines below; what it tells goes before."""
    document = read(matter("layout: post", "date: 2019-05-04", text=f"# The night ferry\n\nBy Ann Berg\n\n{FERRY}"))
    assert (document.title, document.authors, document.published) == ("The night ferry", ("Ann Berg",), "2019-05-04")


@pytest.mark.parametrize("value", ["|", "{a: b}", '"a \\"b\\""', "'it''s'", "*ref"])
def test_what_is_no_plain_text_is_no_title(value: str) -> None:
    """Blocks, references and texts with escapes are not read."""
    assert read(matter("layout: post", f"title: {value}")).title is None


def test_nothing_is_missing_that_front_matter_tells() -> None:
    """No finding says that title, byline or date are not there."""
    told = matter("title: Ferries", "author: Ann Berg", "date: 2019-05-04")
    silent = matter("layout: post", "draft: true")
    wanted = {"unmarked-title", "byline-line", "posted-on-line"}
    assert wanted.isdisjoint(finding.rule for finding in check(told.encode()))
    assert wanted <= {finding.rule for finding in check(silent.encode())}
