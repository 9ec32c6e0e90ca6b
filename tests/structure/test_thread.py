"""Comments below a post: what shows them, what is read from them, and what only looks like them."""

from __future__ import annotations

import pytest

from corpusnorm import Comment, Document
from corpusnorm.line import Role
from corpusnorm.structure.likes import is_doubled, is_like_widget, widget_likes
from tests.structure.reading import FERRY, INQUIRY, MILL, PILOT, read, roles

GLAD = "So glad that they are all safe."
HAY = "And what became of the hay? Nobody will say."
COWS = "The cows have had it, I am told by my brother."
POST = (FERRY, PILOT, INQUIRY)


def joined(*parts: str) -> str:
    """Parts of a text with blank lines between them."""
    return "\n\n".join(parts)


def texts(comment: Comment) -> list[str]:
    """The blocks of a comment as text."""
    return [block.text for block in comment.blocks]


def said(document: Document) -> list[tuple[str | None, str | None, list[str]]]:
    """Who said what and when, by comment."""
    return [(comment.author, comment.published, texts(comment)) for comment in document.comments]


def body(document: Document) -> list[str]:
    """The blocks of the post as text."""
    return [block.text for block in document.body]


def test_byline_and_another_below_are_no_comments() -> None:
    """A byline under a title and that of another text in a box below the text sign no comments."""
    document = read(joined("A ferry afloat", "By Ann Berg", "March 12, 2014", *POST, "Recommended", "By Bo Frost"))
    assert document.comments == ()
    assert set(POST) <= set(body(document))


# Comments that a like widget closes.


def test_widget_thread_after_one_blank_line() -> None:
    """In text with a line to a paragraph the one blank line sets the comments apart."""
    document = read("\n".join([*POST, "", GLAD, HAY, "LikeLike", COWS, "LikeLike"]))
    assert body(document) == list(POST)
    assert [texts(comment) for comment in document.comments] == [[GLAD, HAY], [COWS]]


def test_widget_thread_under_a_heading() -> None:
    """Under a heading that announces comments all paragraphs before the widget are the first comment."""
    document = read(joined(*POST, "2 comments", GLAD, HAY, "LikeLike", COWS, "LikeLike"))
    assert body(document) == list(POST)
    assert [texts(comment) for comment in document.comments] == [[GLAD, HAY], [COWS]]
    assert "2 comments" in roles(document, Role.MARKER)


def test_widget_thread_without_blank_line_or_heading() -> None:
    """Where nothing else shows its beginning, the first comment is the line over the widget."""
    document = read("\n".join([*POST, GLAD, "LikeLike", HAY, "LikeLike"]))
    assert body(document) == list(POST)
    assert [texts(comment) for comment in document.comments] == [[GLAD], [HAY]]


def test_widget_thread_among_blank_lines() -> None:
    """Where blank lines set paragraphs apart, the first comment is the last paragraph over the widget."""
    document = read(joined(*POST, GLAD, "LikeLike", HAY, "LikeLike"))
    assert body(document) == list(POST)
    assert [texts(comment) for comment in document.comments] == [[GLAD], [HAY]]


def test_comment_below_the_last_widget() -> None:
    """Text after the last widget is a comment whose widget is lost."""
    document = read("\n".join([*POST, "", GLAD, "LikeLike", HAY]))
    assert [texts(comment) for comment in document.comments] == [[GLAD], [HAY]]


def test_likes_are_counted() -> None:
    """The widget tells how many like a comment; where it does not, nobody is made up."""
    lines = [*POST, "", GLAD, "LikeLiked by 21 people", HAY, "LikeLike", COWS, "Liked by 1 person"]
    document = read("\n".join(lines))
    assert [comment.likes for comment in document.comments] == [21, None, 1]


def test_widget_says_nothing_of_the_writer() -> None:
    """A comment that has only a widget has no author and no date."""
    document = read("\n".join([*POST, "", GLAD, "LikeLike", HAY, "LikeLike"]))
    assert [(comment.author, comment.published, comment.depth) for comment in document.comments] == [(None,) * 3] * 2


def test_words_of_the_widget() -> None:
    """The button says its word twice, or a count; a single word, a longer line and other doublings are text."""
    assert all(map(is_like_widget, ["LikeLike", "Like Like", "Gefällt mirGefällt mir", "J’aimeAimé par 3 personnes"]))
    assert not any(map(is_like_widget, ["", "Like", "LikeGilla", "The LikeLike", "hahahaha", "Liked by 3 of us"]))


def test_doubled_lines() -> None:
    """A line is doubled with one character between, or none; one character alone is not."""
    assert all(map(is_doubled, ["LikeLike", "Like Like", "aa", "a a"]))
    assert not any(map(is_doubled, ["", "a", "LikeLide", "Like, Like"]))


@pytest.mark.parametrize(
    ("widget", "count"),
    [
        ("LikeLike", None),
        ("LikeLiked by 21 people", 21),
        (" Liked by 1 ", 1),
        ("GillaGillas av 2", 2),
        ("TykkääTykätty 4 kertaa", 4),
    ],
)
def test_count_of_the_widget(widget: str, count: int | None) -> None:
    """The count is the number after the words for it, and nothing else."""
    assert widget_likes(widget) == count


# Comments with a header.


@pytest.mark.parametrize(
    ("heading", "says", "whens"),
    [
        ("2 thoughts on “Afloat”", "says:", ("3 May 2019 at 5:02 pm", "May 4, 2019 at 9:30 am")),
        ("2 Kommentare", "sagt:", ("3. Mai 2019 um 17:02 Uhr", "4. Mai 2019 um 9:30 Uhr")),
        ("2 commentaires", "dit :", ("3 mai 2019 à 17 h 02", "4 mai 2019 à 9h30")),
        ("2 kommentarer", "skriver:", ("3 maj 2019 kl. 17:02", "4 maj 2019 kl. 9.30")),
    ],
)
def test_says_over_a_date(heading: str, says: str, whens: tuple[str, str]) -> None:
    """ "NAME says:" over a line with the date, in the words of several languages."""
    one, two = (f"{name} {says}\n{when}" for name, when in zip(("Anna K.", "Bo Li"), whens, strict=True))
    expected = [("Anna K.", "2019-05-03T17:02", [GLAD]), ("Bo Li", "2019-05-04T09:30", [HAY, COWS])]
    announced = read(joined(*POST, heading, one, GLAD, two, HAY, COWS))
    assert said(announced) == expected
    assert body(announced) == list(POST)
    assert heading in roles(announced, Role.MARKER)
    assert said(read(joined(*POST, one, GLAD, two, HAY, COWS))) == expected


def test_headers_are_no_text() -> None:
    """The lines that say who wrote and when are headers, and their words are in no comment."""
    document = read(joined(*POST, "1 comment", "Ann says:\n3 May 2019 at 5:02 pm", GLAD))
    assert roles(document, Role.COMMENT_HEADER) == ["Ann says:", "3 May 2019 at 5:02 pm"]


def test_date_within_the_header() -> None:
    """ "NAME on DATE at TIME said:" tells all in one line."""
    one, two = "Ann on 3 May 2019 at 5:02 pm said:", "Bo Li on May 4, 2019 at 9:30 am said:"
    document = read(joined(*POST, "2 responses", one, GLAD, two, HAY))
    assert said(document) == [("Ann", "2019-05-03T17:02", [GLAD]), ("Bo Li", "2019-05-04T09:30", [HAY])]


def test_name_over_date() -> None:
    """A name over a date is a header where a heading announces comments."""
    document = read(joined(*POST, "Comments", "Ann\n3 May 2019", GLAD, "Bo Li\n4 May 2019 9:30 am", HAY))
    assert said(document) == [("Ann", "2019-05-03", [GLAD]), ("Bo Li", "2019-05-04T09:30", [HAY])]


def test_name_beside_date_and_time() -> None:
    """A name and a date with its time in one line, in a thread that is announced."""
    one, two = "Ann | 3 May 2019 at 5:02 pm", "Bo Li, 4 May 2019 at 9:30 am"
    document = read(joined(*POST, "2 responses", one, GLAD, two, HAY))
    assert said(document) == [("Ann", "2019-05-03T17:02", [GLAD]), ("Bo Li", "2019-05-04T09:30", [HAY])]


def test_numbered_headers() -> None:
    """A header may carry the number of its comment, which is no part of the name."""
    one, two = "1. Claudio on 3 May 2019 at 5:02 pm", "2. Ann on 4 May 2019 at 9:30 am"
    document = read(joined(*POST, "2 responses", one, GLAD, two, HAY))
    assert said(document) == [("Claudio", "2019-05-03T17:02", [GLAD]), ("Ann", "2019-05-04T09:30", [HAY])]


def test_numbered_name_over_date() -> None:
    """A name over a date may carry the number of its comment too."""
    document = read(joined(*POST, "Comments", "1. Ann\n3 May 2019", GLAD, "2. Bo Li\n4 May 2019", HAY))
    assert said(document) == [("Ann", "2019-05-03", [GLAD]), ("Bo Li", "2019-05-04", [HAY])]


def test_signature_below_the_comment() -> None:
    """ "Posted by NAME at DATE" closes the comment above it; the post above the heading has one of its own."""
    own, one, two = (f"Posted by: {name} at 3 May 2019 5:02 PM" for name in ("The owner", "Ann", "Bo Li"))
    document = read(joined(*POST, own, "Comments", GLAD, one, HAY, COWS, two))
    assert said(document) == [("Ann", "2019-05-03T17:02", [GLAD]), ("Bo Li", "2019-05-03T17:02", [HAY, COWS])]
    assert roles(document, Role.COMMENT_HEADER) == [one, two]


def test_controls_are_left_out() -> None:
    """Buttons under a comment are no text of it, and show a thread that has no heading."""
    one, two = "Ann\n3 May 2019 at 5:02 pm", "Bo Li\n4 May 2019 at 9:30 am"
    document = read(joined(*POST, one, GLAD, "Reply", two, HAY, "Reply ↓"))
    assert said(document) == [("Ann", "2019-05-03T17:02", [GLAD]), ("Bo Li", "2019-05-04T09:30", [HAY])]
    assert {"Reply", "Reply ↓"} <= set(roles(document, Role.MARKER))
    assert read(joined(*POST, one, GLAD, two, HAY)).comments == ()


def test_depth_by_indentation() -> None:
    """An answer is set in below what it answers; where all stand alike, the depth is not told."""
    headers = [f"{name} says:\n3 May 2019 at 5:0{n} pm" for n, name in enumerate(("Ann", "Bo", "Cy", "Di"))]
    set_in = [headers[0], f"    {headers[1]}", f"        {headers[2]}", headers[3]]
    for chosen, depths in ((set_in, [0, 1, 2, 0]), (headers, [None] * 4)):
        parts = [part for header in chosen for part in (header, GLAD)]
        assert [comment.depth for comment in read(joined(*POST, "4 comments", *parts)).comments] == depths


def test_pingback() -> None:
    """A link from elsewhere is a comment of nobody, and ends the comment above it."""
    ping = "Pingback: Ships and fog | The harbour diary"
    document = read(joined(*POST, "2 comments", "Ann says:\n3 May 2019 at 5:02 pm", GLAD, ping))
    assert said(document) == [("Ann", "2019-05-03T17:02", [GLAD]), (None, None, [ping])]


@pytest.mark.parametrize("form", ["Leave a Reply", "Schreibe einen Kommentar", "Comments are closed."])
def test_comment_form_ends_the_thread(form: str) -> None:
    """The form for a new comment and what stands below it are no comment, but furniture of the page."""
    parts = ["Ann says:\n3 May 2019 at 5:02 pm", GLAD, form, "Name (required)", "Website"]
    document = read(joined(*POST, "1 comment", *parts))
    assert said(document) == [("Ann", "2019-05-03T17:02", [GLAD])]
    assert roles(document, Role.FURNITURE) == [form, "Name (required)", "Website"]


def test_linked_headers() -> None:
    """Links in a header are read for their words."""
    one = "[Ann](https://ann.example/) says:\n[3 May 2019 at 5:02 pm](https://example.org/#c1)"
    document = read(joined("# Afloat", *POST, "## 1 comment", one, GLAD))
    assert said(document) == [("Ann", "2019-05-03T17:02", [GLAD])]


def test_short_lines_in_a_comment_are_no_headings() -> None:
    """A short line between paragraphs of a comment is a paragraph."""
    header = "Ann says:\n3 May 2019 at 5:02 pm"
    document = read(joined(*POST, "1 comment", header, FERRY, "The forecast", MILL))
    assert [block.type.value for block in document.comments[0].blocks] == ["paragraph"] * 3


# What only looks like a thread.


def test_transcript_is_no_thread() -> None:
    """Speakers and what they say, without dates or a heading, are a conversation in the text."""
    talk = ["Ann says:", GLAD, "Bo says:", HAY, "Ann says:", COWS]
    assert read(joined(*POST, *talk)).comments == ()
    assert len(read(joined(*POST, "3 comments", *talk)).comments) == 3


def test_heading_far_above_counts_for_three_who_say() -> None:
    """Three who say something are a thread also far below its heading; two are not."""
    talk = ["Ann says:", GLAD, "Bo says:", HAY, "Cy says:", COWS]
    far = ["3 comments", *POST, *POST, *POST]
    assert len(read(joined(MILL, *far, *talk)).comments) == 3
    assert read(joined(MILL, *far, *talk[:4])).comments == ()


def test_single_name_over_date_is_no_thread() -> None:
    """One name over a date repeats nothing, and without a heading it is text."""
    assert read(joined(*POST, "Ann\n3 May 2019 at 5:02 pm", GLAD)).comments == ()


def test_name_beside_date_must_be_announced() -> None:
    """A name and a date in one line are a header only where something proves the thread."""
    parts = ["Ann, 3 May 2019", GLAD, "Bo Li, 4 May 2019", HAY]
    assert read(joined(*POST, *parts)).comments == ()
    assert said(read(joined(*POST, "2 responses", *parts))) == [
        ("Ann", "2019-05-03", [GLAD]),
        ("Bo Li", "2019-05-04", [HAY]),
    ]


def test_list_of_articles_is_no_thread() -> None:
    """Names and dates over summaries are a list, where no heading announces comments."""
    parts = ["Ann Smithers\n3 May 2019", FERRY, "Bo Li\n4 May 2019", PILOT, "Cy Mohr\n5 May 2019", INQUIRY]
    assert read(joined("Ships of the month", *parts)).comments == ()
    assert len(read(joined(MILL, PILOT, "Comments", *parts)).comments) == 3


def test_concert_dates_are_no_thread() -> None:
    """A name over a date with nothing to read below it is an event, whatever stands above."""
    events = [f"The Harbour Band\n{day} May 2019 at 8:00 pm" for day in (3, 4, 5, 6)]
    listed = read(joined(*POST, "Comments", *events))
    assert listed.comments == ()
    assert body(listed)[-4:] == events
    filled = [part for event in events for part in (event, GLAD)]
    assert len(read(joined(*POST, "Comments", *filled)).comments) == 4


@pytest.mark.parametrize("none", ["0 Comments", "No comments", "Keine Kommentare"])
def test_heading_of_no_comments_announces_none(none: str) -> None:
    """A heading that counts no comments proves none below it."""
    parts = ["Ann\n3 May 2019", GLAD, "Bo Li\n4 May 2019", HAY]
    assert read(joined(*POST, none, *parts)).comments == ()
    assert len(read(joined(*POST, "2 Comments", *parts)).comments) == 2


def test_sentence_that_says_is_no_header() -> None:
    """A sentence that ends in "says:" is no name, with a date or without."""
    parts = ["“It is not true”, she says:", GLAD, "The man who saw her lights from the shore says:", HAY]
    assert read(joined(*POST, "2 comments", *parts)).comments == ()


def test_text_without_separators_is_not_cut() -> None:
    """Where nothing stands between comments, none are made up, not even under their heading."""
    assert read(joined(*POST, "4 comments", GLAD, HAY)).comments == ()
    assert body(read(joined(*POST, GLAD, HAY))) == [*POST, GLAD, HAY]


# Forms of other interfaces.


def test_name_run_into_its_time() -> None:
    """An extractor may have glued the name to the time."""
    document = read(joined(*POST, "2 comments:", "AnnMay 3, 2019 at 5:02 PM", GLAD, "Bo LiMay 4, 2019 at 9:30 AM", HAY))
    assert said(document) == [("Ann", "2019-05-03T17:02", [GLAD]), ("Bo Li", "2019-05-04T09:30", [HAY])]


def test_how_long_ago() -> None:
    """A time that is told from today is no date, but makes a header where buttons prove the thread."""
    document = read(joined(*POST, "Ann • 2 weeks ago", GLAD, "Reply", "Bo Li • 3 weeks ago", HAY, "Reply"))
    assert said(document) == [("Ann", None, [GLAD]), ("Bo Li", None, [HAY])]


def test_header_in_four_lines() -> None:
    """Name, "on", time and "said:" may stand in a line each."""
    one, two = "Ann\non\n3 May 2019 at 5:02 pm\nsaid:", "Bo Li\non\n4 May 2019 at 9:30 am\nsaid:"
    document = read("\n".join([*POST, "2 responses", one, GLAD, "Reply", two, HAY, "Reply"]))
    assert said(document) == [("Ann", "2019-05-03T17:02", [GLAD]), ("Bo Li", "2019-05-04T09:30", [HAY])]


def test_posts_of_a_forum() -> None:
    """The numbers of posts, with times beside them, cut the thread of a forum; a list of goods has no times."""
    cards = [
        f"Member\nJoined\nAug 24, 2006\n{day} May 2019\n#{number}" for number, day in enumerate((3, 4, 5), start=1)
    ]
    posts = [GLAD, HAY, COWS]
    thread = read("\n".join([MILL, *(line for pair in zip(cards, posts, strict=True) for line in pair)]))
    assert [texts(comment) for comment in thread.comments] == [[GLAD], [HAY], [COWS]]
    goods = [line for number, text in enumerate(posts, start=1) for line in (f"#{number}", text)]
    assert read("\n".join([MILL, *goods])).comments == ()


def test_subjects_of_answers_are_no_text() -> None:
    """The subject over the header of an answer, and the way to the top above it, are no text of the post before."""
    headers = [f"by {name} on Sun Mar 04, 2018 7:1{at} pm" for at, name in enumerate(("Ann", "Bo Li", "Cy"))]
    posts = zip(headers, (GLAD, HAY, COWS), strict=True)
    parts = "\n\nTop\n\nRe: Afloat\n".join(joined(header, text) for header, text in posts)
    document = read(f"# Afloat\n\n{parts}")
    assert [texts(comment) for comment in document.comments] == [[GLAD], [HAY], [COWS]]
    assert roles(document, Role.COMMENT_HEADER).count("Re: Afloat") == 2


def test_likes_below_a_post() -> None:
    """A count of likes between two posts is that of the one above, unless one stands over the first as well."""
    one, two, three, four = (f"{name} May 3, 2019, 7:14am" for name in ("Ann", "Bo Li", "Cy", "Di"))
    posts = [one, GLAD, "1 Like", two, HAY, "Reply", three, COWS, "12 Likes", "Reply", four, GLAD, "2 Likes", "Reply"]
    assert [comment.likes for comment in read(joined("# Afloat", *posts)).comments] == [1, None, 12, 2]
    above = [part for header in (one, two, three) for part in ("3 Likes", header, GLAD, "Reply")]
    assert [comment.likes for comment in read(joined(*POST, *above)).comments] == [None, None, None]


@pytest.mark.parametrize("end", ["This topic was automatically closed 90 days after the last reply.", "It is open."])
def test_closed_topic_ends_the_thread(end: str) -> None:
    """The notice that a topic is closed is no text of its last post."""
    headers = [f"Ann May {day}, 2019, 7:14am" for day in (3, 4)]
    document = read(joined("# Afloat", "2 replies", headers[0], GLAD, "Reply", headers[1], HAY, end))
    assert texts(document.comments[-1]) == ([HAY] if "closed" in end else [HAY, end])


def test_lone_quotation_in_a_comment() -> None:
    """One quoted line in a comment is a quotation; in an article without others it is an arrow."""
    header = "Ann says:\n3 May 2019 at 5:02 pm"
    document = read(joined(*POST, "1 comment", header, f"> {GLAD}", HAY))
    assert [(block.type.value, block.text) for block in document.comments[0].blocks] == [
        ("block_quote", GLAD),
        ("paragraph", HAY),
    ]
    assert body(read(joined(*POST, f"> {GLAD}", HAY)))[-2] == f"> {GLAD}"


def test_signature_in_swedish() -> None:
    """ "av" is no part of the name."""
    posts = [f"av {name}, 3 maj 2019 17:02\n\n{GLAD}\n\nSvara" for name in ("Ann", "Bo Li")]
    assert [comment.author for comment in read(joined("# Afloat", *posts)).comments] == ["Ann", "Bo Li"]


def test_signatures_without_a_heading() -> None:
    """Several who sign, up to the end of the text, have commented below the signature of the post."""
    own, one, two = ("Posted by Di at 1 May 2019", "Posted by: Ann at 3 May 2019", "Posted by: Bo Li at 4 May 2019")
    document = read("\n".join([*POST, own, GLAD, one, HAY, COWS, two]))
    assert said(document) == [("Ann", "2019-05-03", [GLAD]), ("Bo Li", "2019-05-04", [HAY, COWS])]
    once = [FERRY, own, PILOT, own, INQUIRY, own]
    assert read("\n".join(once)).comments == ()


def test_a_signature_above_the_text_ends_no_post() -> None:
    """ "Posted by" under the title is the head of the post, though it closes posts elsewhere."""
    document = read(joined("The ferry", "Posted by Ann Hallam on March 3, 2019", FERRY, PILOT, GLAD, "LikeLike"))
    assert body(document) == [FERRY, PILOT]
    assert said(document) == [(None, None, [GLAD])]


def test_first_signed_comment_greets() -> None:
    """Where neither heading nor blank line shows it, the first comment begins where somebody is greeted."""
    lines = ["Hi Di,", GLAD, "Posted by: Ann at 3 May 2019", HAY, "Posted by: Bo Li at 4 May 2019"]
    assert said(read("\n".join([*POST, *lines])))[0] == ("Ann", "2019-05-03", ["Hi Di,", GLAD])


def test_buttons_alone_cut_under_a_heading() -> None:
    """Where headers are lost, the buttons under comments cut them; without a heading they are no proof."""
    lines = [GLAD, "Reply", HAY, COWS, "Reply"]
    document = read(joined(*POST, "2 comments", *lines))
    assert [texts(comment) for comment in document.comments] == [[GLAD], [HAY, COWS]]
    assert read(joined(*POST, *lines)).comments == ()


def test_names_over_what_buttons_cut() -> None:
    """If each comment between buttons begins with a name, that is who wrote it."""
    lines = ["Ann", GLAD, "Reply", "Bo Li", HAY, "Reply", "Cy", COWS, "Reply"]
    assert said(read(joined(*POST, "3 comments", *lines))) == [
        ("Ann", None, [GLAD]),
        ("Bo Li", None, [HAY]),
        ("Cy", None, [COWS]),
    ]


def test_list_items_as_many_as_counted() -> None:
    """List items are comments if the heading counts as many; if it counts others, they stay a list."""
    items = [f"- {text}" for text in (GLAD, HAY, COWS)]
    assert len(read(joined(*POST, "3 responses to “Afloat”", *items)).comments) == 3
    assert read(joined(*POST, "7 responses to “Afloat”", *items)).comments == ()


def test_numbered_list_within_a_comment() -> None:
    """A comment that a widget closes may count its points; that cuts nothing."""
    points = ["First of all:", "1. " + GLAD, "2. " + HAY, "LikeLike", COWS, "LikeLike"]
    assert len(read("\n".join([*POST, "", *points])).comments) == 2


def test_names_and_texts_take_turns() -> None:
    """Names over texts, up to the end, are a thread if somebody answers again; headings never come twice."""
    names = ["Ann", "Di", "Bo Li", "Di"]
    talk = [line for name, text in zip(names, (GLAD, HAY, COWS, GLAD), strict=True) for line in (name, text)]
    assert [comment.author for comment in read("\n".join([*POST, *talk])).comments] == names
    headings = [
        line for name, text in zip(["Tide", "Fog", "Crew", "Hay"], POST * 2, strict=False) for line in (name, text)
    ]
    assert read("\n".join([*POST, *headings])).comments == ()


def test_foot_printed_twice_is_no_thread() -> None:
    """Headings that come twice with the same text below them are the foot of a page, and nobody who answers."""
    foot = [
        line for name, text in zip(["Tide", "Fog", "Crew"], [GLAD, HAY, COWS], strict=True) for line in (name, text)
    ]
    assert read("\n".join([*POST, *foot, *foot])).comments == ()
    assert len(read("\n".join([*POST, *foot, "Tide", HAY])).comments) == 4


@pytest.mark.parametrize("count", ["0 comments", "Comments"])
def test_a_count_above_all_text_announces_no_names(count: str) -> None:
    """Over an article of short sections a link to its comments does not make comments of these."""
    sections = [
        line for name, text in zip(["Tide", "Fog", "Crew", "Hay"], POST * 2, strict=False) for line in (name, text)
    ]
    assert read(joined(count, *sections)).comments == ()
    assert read(joined(*POST, "0 comments", *sections)).comments == ()
    assert len(read(joined(*POST, "Comments", *sections)).comments) == 4


def test_quotation_at_the_beginning_of_a_comment() -> None:
    """ "Bo said:" at the beginning of a comment introduces a quotation and is text of it."""
    posts = [
        "Ann\n3 May 2019 at 5:02 pm",
        GLAD,
        "Reply",
        "Bo Li\n4 May 2019 at 9:30 am",
        "Ann said:",
        GLAD,
        HAY,
        "Reply",
    ]
    assert texts(read(joined(*POST, "2 comments", *posts)).comments[1]) == ["Ann said:", GLAD, HAY]


# More of what only looks like a thread.


def test_posts_with_their_counts_are_no_thread() -> None:
    """The list of posts of a blog has a header and a count of comments for each."""
    posts = [part for day in (3, 4, 5) for part in (f"Ann says: {day} May 2019", FERRY, "2 comments")]
    assert read(joined("The harbour diary", *posts)).comments == ()


def test_timetable_is_no_thread() -> None:
    """Rising times with the names of teams between them are matches to come."""
    matches = [line for day in (3, 4, 5, 6) for line in (f"Friday, {day} May 2019 - 19:07", "Harbour Town : Mill End")]
    assert read("\n".join([*POST, *matches])).comments == ()
    talk = [line for day in (3, 4, 5, 6) for line in (f"Friday, {day} May 2019 - 19:07", HAY)]
    assert len(read("\n".join([*POST, *talk])).comments) == 4


@pytest.mark.parametrize("minute", ["00", "05", "30"])
def test_programme_is_no_thread(minute: str) -> None:
    """Rising times that are all round are those of events: readers write at any minute."""
    events = [line for day in (3, 4, 5, 6) for line in (f"{day}. Mai 2019, 20:{minute} Uhr", HAY)]
    assert read("\n".join([*POST, *events])).comments == ()


@pytest.mark.parametrize("year", [1952, 1993])
def test_chronicle_is_no_thread(year: int) -> None:
    """What happened before there were blogs, at whatever minute, is no comment."""
    events = [line for day in (3, 4, 5) for line in (f"{day} May {year}, 14:02", HAY)]
    assert read("\n".join([*POST, *events])).comments == ()


@pytest.mark.parametrize("header", ["{day} May 2019, 14:0{day}", "{name} says:"])
def test_thread_without_a_post(header: str) -> None:
    """A live report, or a conversation, begins below its title; above readers who only say something stands a post."""
    names = {1: "Ann", 2: "Bo", 3: "Cy", 4: "Ann"}
    turns = [line for day, name in names.items() for line in (header.format(day=day, name=name), HAY)]
    assert read("\n".join(["Afloat again", *turns])).comments == ()
    assert len(read("\n".join([*POST, *turns])).comments) == 4


@pytest.mark.parametrize("turn", ["The {} says:", "Le {} dit :", "Der {} sagt:", "El {} dice:"])
def test_tale_is_no_thread(turn: str) -> None:
    """Where the fox, the bear, and the wolf say something, nobody comments."""
    turns = [line for figure in ("fox", "bear", "wolf", "fox", "bear") for line in (turn.format(figure), HAY)]
    assert read("\n".join([*POST, *turns])).comments == ()
    turns = [line for name in ("Fox", "Bea", "Wolf", "Fox", "Bea") for line in (f"{name} says:", HAY)]
    assert len(read("\n".join([*POST, *turns])).comments) == 5


# Where a reader begins to speak, if nothing stands between the post and the first comment.

LOST = "My brother lost his lorry and his hay on that sandbank, and nobody has paid for either of them until now."


@pytest.mark.parametrize(
    ("end", "first"),
    [
        pytest.param([], ["Hi Ada,", LOST, HAY], id="a greeting"),
        pytest.param([], ["Trent,", LOST, HAY], id="a name and a comma"),
        pytest.param([], ["Ada, that is sad.", LOST], id="a name that is addressed below"),
        pytest.param([], [f"“{PILOT}”", LOST, HAY], id="a quotation of the post"),
        pytest.param([], [f"{PILOT}”", LOST, HAY], id="a line that the post has, too"),
        pytest.param([], [LOST, "Best wishes,", "Tom"], id="the closing of a letter"),
        pytest.param([], [LOST, "- Tom"], id="a name behind a dash"),
        pytest.param([], [LOST, "Liebe Grüße"], id="a closing without a name"),
        pytest.param([], [LOST, "(e.g. on the second of May)"], id="a bracket"),
        pytest.param([], ["Look what the papers say:", "https://example.org/ferry"], id="a link"),
        pytest.param([], ["I was on board that day with all my", "cows and they did not", "like it"], id="wrapped"),
        pytest.param(["What do you think? Please leave a comment."], [LOST, HAY], id="the post asks for comments"),
        pytest.param(["Thank you all so much for reading!"], [LOST, HAY], id="the post thanks its readers"),
        pytest.param(["Disclosure: the ferry belongs to my aunt."], [LOST, HAY, COWS], id="a notice"),
        pytest.param(["Published by Ada", "A writer who lives by the sea."], [LOST, HAY], id="a note on the author"),
        pytest.param(["Tags: ferry, fog"], [LOST, HAY], id="a footer"),
        pytest.param(["3 May 2019 at 20:20"], [LOST, HAY], id="a date"),
        pytest.param(["Thanks in advance,", "Ada"], [LOST, HAY], id="the post is a letter"),
        pytest.param(["for (;;) {", "sink();", "}"], [LOST, HAY], id="program code"),
    ],
)
@pytest.mark.parametrize("glue", ["\n", "\n\n"])
def test_where_a_reader_begins_to_speak(end: list[str], first: list[str], glue: str) -> None:
    """The first comment begins with a greeting or a quotation, below the end of a post, and is not torn."""
    below = ["LikeLike", "I met Ada there.", "LikeLike", "Ada, I am so sorry.", "LikeLike"]
    document = read(glue.join([*POST, *end, *first, *below]))
    assert len(document.comments) == 3
    start = document.comments[0].span.start
    assert document.source.text[start:].startswith(first[0])


@pytest.mark.parametrize(
    ("end", "only"),
    [
        pytest.param(["Thanks to all who pulled her off."], "Good", id="the post thanks somebody"),
        pytest.param(["- Tom Reed", "- Ada Green"], "Bravo", id="a list of names"),
        pytest.param(["sink();", "Here is what you will see:"], "Love it!", id="a line about code"),
        pytest.param([LOST], "this is lower case", id="a comment without capitals"),
        pytest.param([LOST], "Thank you!", id="a comment that is all thanks"),
    ],
)
def test_a_comment_of_one_line_stays_alone(end: list[str], only: str) -> None:
    """Where nothing shows its beginning, a comment is the last line, so that no line of the post is taken."""
    document = read("\n".join([*POST, *end, only, "LikeLike", HAY, "LikeLike"]))
    assert [texts(comment) for comment in document.comments] == [[only], [HAY]]


def test_blank_lines_of_code_set_no_comments_apart() -> None:
    """A blank line between lines of program code is the code's own."""
    code = ["for (;;) {", "sink();", "", "swim();", "}", PILOT, "What do you think?"]
    document = read("\n".join([FERRY, *code, GLAD, "LikeLike", HAY, "LikeLike"]))
    assert [texts(comment) for comment in document.comments] == [[GLAD], [HAY]]


# Where the first comment begins, if its own header is lost or stands elsewhere.


def test_first_comment_of_several_paragraphs_without_its_header() -> None:
    """A heading that counts one comment more than headers are left is over a first comment that has lost its own."""
    lost = ["Dear Ada,", PILOT, HAY, COWS, GLAD, HAY, COWS, "9/30/09, 8:43 PM"]
    kept = ["Tom said...", HAY, "9/30/09, 8:46 PM", "Eve said...", COWS, "9/30/09, 9:12 PM"]
    document = read(joined(*POST, "3 comments:", *lost, *kept))
    assert body(document) == list(POST)
    assert said(document) == [(None, None, lost[:-1]), ("Tom", None, [HAY]), ("Eve", None, [COWS])]


def test_short_first_comment_without_its_header() -> None:
    """A sentence is enough for the comment that the heading counts and no header is left of."""
    kept = ["Tom said...", HAY, "9/30/09, 8:46 PM", "Eve said...", COWS, "9/30/09, 9:12 PM"]
    document = read(joined(*POST, "3 comments:", "Yes! Love what you write!", "9/30/09, 8:43 PM", *kept))
    assert [texts(comment) for comment in document.comments] == [["Yes! Love what you write!"], [HAY], [COWS]]


def test_rising_times_but_for_one() -> None:
    """A thread whose headers tell rising times of day is one, and what tells only the day is no header of it."""
    whens = (
        [f"May {day}, 2019 {day}:36am" for day in range(1, 6)]
        + ["May 6, 2019"]
        + [f"May {day}, 2019 {day}:36am" for day in range(7, 12)]
    )
    headers = [line for name, when in zip("ABCDEFGHIJK", whens, strict=True) for line in (f"{name}nn | {when}", LOST)]
    assert len(read("\n".join([*POST, *headers])).comments) == 10


def test_pingback_over_the_first_header() -> None:
    """A pingback may stand over the first header, with the name of the site in the line below."""
    pingback = ["4 Responses to", "Afloat again", "Pingback:", "The Skarn Blog"]
    headers = ["Ann", "says:", "May 3, 2019 at 1:38 pm", GLAD, "Tom", "says:", "May 4, 2019 at 2:41 pm", HAY]
    document = read("\n".join([*POST, *pingback, *headers]))
    assert [comment.type for comment in document.comments] == ["pingback", "comment", "comment"]
    assert texts(document.comments[0]) == ["Pingback:", "The Skarn Blog"]
    assert body(document) == list(POST)


def test_heading_in_two_lines() -> None:
    """A heading that is broken before its link goes on in the line below, which is no comment."""
    headers = ["Ann says:", "May 3, 2019 at 1:38 pm", GLAD, "Tom says:", "May 4, 2019 at 2:41 pm", HAY]
    document = read("\n".join([*POST, "3 Responses to", "How the ferry came off the sandbank (at last)", *headers]))
    assert [texts(comment) for comment in document.comments] == [[GLAD], [HAY]]
    document = read("\n".join([*POST, "Comments", "1 Response to", "Afloat again", GLAD, "Leave a Reply"]))
    assert body(document) == list(POST)
    assert [texts(comment) for comment in document.comments] == [[GLAD]]


def test_signature_of_the_post_with_a_colon_in_those_of_comments() -> None:
    """Where the post is signed "Posted by" and one comment "Posted by:", what follows is a comment, too."""
    own, signature = "Posted by ann at May 1, 2007 05:02 PM", "Posted by: Tom at May 3, 2007 01:28 PM"
    document = read("\n".join([*POST, own, GLAD, HAY, signature, COWS]))
    assert said(document) == [("Tom", "2007-05-03T13:28", [GLAD, HAY]), (None, None, [COWS])]


def test_signatures_far_below_their_heading() -> None:
    """A first comment of many lines stands between the heading and its signature."""
    signatures = ["Posted by: Tom | May 3, 2007 at 01:28 PM", "Posted by: Tom | May 4, 2007 at 09:01 AM"]
    first = ["Hi Ann,", GLAD, COWS, HAY, "Cheers"]
    end = "The comments to this entry are closed."
    document = read(joined(*POST, "Comments", *first, signatures[0], COWS, signatures[1], end, "Archives", "May 2007"))
    assert [(comment.author, texts(comment)) for comment in document.comments] == [("Tom", first), ("Tom", [COWS])]


def test_name_after_the_time() -> None:
    """The name may stand behind the time, with "by" between."""
    headers = ["Am 29. Mai 2017 um 14:38 von Anna", "Am 29. Mai 2017 um 23:16 von Otto"]
    document = read(joined(*POST, "2 Kommentare", headers[0], GLAD, headers[1], HAY))
    assert said(document) == [("Anna", "2017-05-29T14:38", [GLAD]), ("Otto", "2017-05-29T23:16", [HAY])]


def test_count_in_the_head_of_the_page() -> None:
    """Where the head of a page tells the number of comments, too, they begin under the heading that repeats it."""
    parts = ["A loja", "23/08/2018", "2 comentários", "Alfabetização", *POST, "2 Comentários"]
    first = ["Karol", "1 ano atrás", "Link permanente", GLAD, "Responder"]
    second = ["Lilian", "1 ano atrás", "Link permanente", HAY, "Responder"]
    document = read("\n".join([*parts, *first, *second, "Deixe uma resposta"]))
    assert len(document.comments) == 2
    assert GLAD in texts(document.comments[0])
    assert HAY in texts(document.comments[1])


@pytest.mark.parametrize(
    ("over", "below"),
    [
        pytest.param(["Comments"], ["Comments are closed."], id="a form below"),
        pytest.param(["Kommentare"], ["Leider sind keine Kommentare möglich."], id="a form in another language"),
        pytest.param(["Posted by ada at May 1, 2007 05:02 PM", "Comments"], [], id="the signature of the post above"),
    ],
)
def test_a_single_line_under_comments(over: list[str], below: list[str]) -> None:
    """A single line under "Comments" is one comment, where something shows that it is no section of a paper."""
    document = read("\n".join([*POST, *over, GLAD, *below]))
    assert [texts(comment) for comment in document.comments] == [[GLAD]]


def test_a_single_line_under_comments_in_a_paper() -> None:
    """Without a form below, and without a signature above, it stays text."""
    assert read("\n".join([*POST, "Comments", GLAD])).comments == ()


def test_the_only_time_stands_under_its_comment() -> None:
    """Where one comment is counted and text stands over the only time, the time closes the comment."""
    document = read(joined(*POST, "1 Kommentar", LOST, HAY, "29.07.2006 um 16:43 | Antworten", "Ada bei Skarn FM"))
    assert [texts(comment) for comment in document.comments] == [[LOST, HAY]]


def test_list_items_nearly_as_many_as_counted() -> None:
    """Where pingbacks are counted and lost, list items under the heading are comments all the same."""
    items = [f"- {text}" for text in (GLAD, HAY, COWS, LOST)]
    document = read("\n".join([*POST, "5 responses to “Afloat”", *items, "Leave a Reply"]))
    assert len(document.comments) == 4


def test_names_over_lists_are_headings_of_the_post() -> None:
    """Where names and texts take turns, a name over a list is a heading, and what stands over it is the post."""
    talk = ["Ann", GLAD, "Bo", HAY, "Cora", COWS, "Ann", LOST, "Di", GLAD]
    recipe = ["Oven", "Heat it well before you begin.", "Ingredients", "- flour", "- water", "- salt and patience"]
    document = read("\n".join([*POST, *recipe, *talk]))
    assert [comment.author for comment in document.comments] == ["Ann", "Bo", "Cora", "Ann", "Di"]


# Comments that are announced and not told apart.


@pytest.mark.parametrize(
    ("heading", "form", "count"),
    [
        ("2 Comments", (), 2),
        ("2 thoughts on “Afloat”", ("Leave a Reply",), 2),
        ("Comments", ("Leave a Reply",), None),
        ("Kommentare", ("Schreibe einen Kommentar",), None),
    ],
)
def test_announced_comments_that_nothing_sets_apart(heading: str, form: tuple[str, ...], count: int | None) -> None:
    """They are one part of the document and no part of its body, and nobody guesses where one ends."""
    document = read(joined(*POST, heading, GLAD, HAY, COWS, *form))
    assert body(document) == list(POST)
    assert document.comments == ()
    assert document.comments_unsplit is not None
    assert document.comments_unsplit.count == count
    assert [block.text for block in document.comments_unsplit.blocks] == [GLAD, HAY, COWS]
    assert roles(document, Role.COMMENTS_UNSPLIT) == [joined(GLAD, HAY, COWS)]
    assert heading in roles(document, Role.MARKER)


@pytest.mark.parametrize("glue", ["\n", "\n\n"])
def test_as_many_paragraphs_as_the_heading_counts(glue: str) -> None:
    """Where three comments are announced and three paragraphs stand under the heading, each is one."""
    document = read(glue.join([*POST, "3 Comments", GLAD, HAY, COWS, "Leave a Reply"]))
    assert body(document) == list(POST)
    assert [texts(comment) for comment in document.comments] == [[GLAD], [HAY], [COWS]]


@pytest.mark.parametrize(
    "heading",
    ["1 comment", "One thought on “Afloat”", "Ein Gedanke zu „Flott“", "Eine Antwort", "Un commento su «Nebbia»"],
)
def test_the_only_comment(heading: str) -> None:
    """Under a heading that counts one comment all text up to the form is that comment."""
    document = read(joined(*POST, heading, GLAD, HAY, "Leave a Reply", "Your email address will not be published."))
    assert body(document) == list(POST)
    assert [texts(comment) for comment in document.comments] == [[GLAD, HAY]]
    assert heading in roles(document, Role.MARKER)


@pytest.mark.parametrize(
    "parts",
    [
        pytest.param([FERRY, "1 comment", PILOT, INQUIRY, MILL, "Leave a Reply"], id="a count over the post"),
        pytest.param([*POST, "One answer to fog", GLAD], id="a heading of the post"),
        pytest.param([*POST, "1 comment", *[GLAD] * 12], id="a comment that nothing ends"),
    ],
)
def test_no_only_comment(parts: list[str]) -> None:
    """A count at the top of a page, or one in words over a section of a post, is not over one comment."""
    assert read(joined(*parts)).comments == ()


@pytest.mark.parametrize(
    "parts",
    [
        pytest.param([*POST, "Comments", GLAD, HAY, COWS], id="a section of a paper"),
        pytest.param([*POST, "Comments", GLAD, HAY, "Conclusion", MILL], id="a section of a paper, with another below"),
        pytest.param([*POST, "There were 3 comments on this, and they were not kind.", GLAD, HAY, COWS], id="prose"),
        pytest.param(["Afloat again", "3 Comments", *POST], id="a count at the top"),
        pytest.param([FERRY, "3 Comments", PILOT, "5 Comments", INQUIRY, MILL, GLAD, HAY, COWS], id="a list of posts"),
        pytest.param([*POST, "12 Comments", "Read them all"], id="a count without comments"),
        pytest.param([*POST, "Comments", GLAD, "Comments", HAY, COWS, "Leave a Reply"], id="a label of a menu"),
        pytest.param([*POST, "No comments", "Leave a Reply", GLAD], id="none yet"),
    ],
)
def test_no_announced_comments(parts: list[str]) -> None:
    """A heading that says "comments" proves none by itself."""
    assert read(joined(*parts)).comments_unsplit is None


def test_what_a_furniture_rule_set_aside_still_ends_a_thread() -> None:
    """The form for a new comment bounds the last comment, also where its lines are set aside as furniture."""
    header = "{} says:\n3 May 2019 at 5:02 pm"
    document = read(
        joined(*POST, "2 comments", header.format("Ann"), GLAD, header.format("Bo"), HAY, "Leave a Reply", MILL)
    )
    assert [texts(comment) for comment in document.comments] == [[GLAD], [HAY]]


def test_a_rule_between_paragraphs_is_no_button() -> None:
    """Asterisks that part sections close no comment, though they are markers too."""
    assert read(joined(*POST, "Comments", GLAD, "* * *", HAY, "* * *", COWS)).comments == ()


def test_what_stands_below_a_thread_is_set_aside() -> None:
    """Where a button closes each comment, what follows upon the last is a marker: no line is without a role."""
    one, two = (f"{name} says:\n3 May 2019 at 5:02 pm" for name in ("Ann", "Bo"))
    document = read(joined(*POST, "2 comments", one, GLAD, "Reply", two, HAY, "Reply", "Prizes of this year"))
    assert [texts(comment) for comment in document.comments] == [[GLAD], [HAY]]
    assert "Prizes of this year" in roles(document, Role.MARKER)


def test_an_empty_line_of_a_quotation_in_a_comment_is_a_marker() -> None:
    """The sign ">" alone between quoted lines is set aside, and not lost."""
    header = "Ann says:\n3 May 2019 at 5:02 pm"
    document = read(joined(*POST, "1 comment", header, f"> {HAY}\n>\n> {COWS}", GLAD))
    assert ">" in roles(document, Role.MARKER)


@pytest.mark.parametrize(("subject", "count"), [("Afloat again", 3), ("The mill", 0), ("", 0)])
def test_answers_that_repeat_the_title(subject: str, count: int) -> None:
    """Where each post of a forum has "Re:" and the title over it, and nothing else, that line cuts them."""
    again = f"Re: {subject}"
    lines = ["Afloat again", FERRY, again, GLAD, again, HAY, COWS, again, MILL]
    document = read("\n".join(lines))
    assert [texts(comment) for comment in document.comments] == [[GLAD], [HAY, COWS], [MILL]][:count]


def test_names_with_a_colon_over_times() -> None:
    """Where each time has a name with a colon right above it, these wrote, as WordPress prints it in Russian."""
    one, two = "Ольга:\n12.09.2014 в 20:15", "Сергей П.:\n13.09.2014 в 09:40"
    document = read(joined(*POST, "2 комментария к записи «Паром»", one, GLAD, "Ответить", two, HAY, "Ответить"))
    assert said(document) == [("Ольга", "2014-09-12T20:15", [GLAD]), ("Сергей П.", "2014-09-13T09:40", [HAY])]
    assert body(document) == list(POST)


def test_headings_of_comments_one_under_the_other() -> None:
    """Two headings of one list of comments are not the counts of two posts; likes may stand in brackets."""
    name = "[Ann](https://example.org/profile/1-ann)\n\n[Jan 3, 2022](https://example.org/p/ferry/comment/1)"
    other = "[Bo](https://example.org/profile/2-bo)\n\n[Jan 4, 2022](https://example.org/p/ferry/comment/2)"
    rows = ("Like (4)", "Reply", "Share")
    head = ("# Afloat again", "Jan 02, 2022", *POST, "45", "Share", "#### Discussion about this post", "Comments")
    document = read(joined(*head, "Restacks", name, GLAD, *rows, other, HAY, "Like (1)", *rows[1:]))
    assert said(document) == [("Ann", "2022-01-03", [GLAD]), ("Bo", "2022-01-04", [HAY])]
    assert [comment.likes for comment in document.comments] == [4, 1]
    assert body(document) == list(POST)


# Pingbacks.


def test_pingbacks_are_of_their_own_type() -> None:
    """A line that says so is a pingback, and so is an excerpt between elisions; an answer that quotes one is not."""
    when = "says:\n3 May 2019 at 5:02 pm"
    parts = ["4 comments", f"Ann {when}", GLAD, "Pingback: Fog | The Skarn Blog", f"Skarn {when}", f"[…] {HAY} […]"]
    document = read(joined(*POST, *parts, f"Bo {when}", f"[…] {HAY} […]", COWS))
    assert [comment.type for comment in document.comments] == ["comment", "pingback", "pingback", "comment"]
