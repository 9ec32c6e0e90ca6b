"""Threads as blogs, forums and comment services print them around their posts."""

from __future__ import annotations

import pytest

from corpusnorm import Comment, Document
from tests.structure.reading import FERRY, INQUIRY, MILL, PILOT, read

POST = (FERRY, PILOT, INQUIRY)
TITLE = "The ferry at Holm"
GLAD = "So glad that they are all safe."
HAY = "And what became of the hay? Nobody will say."
COWS = "The cows have had it, I am told by my brother."


def lines(*parts: str) -> Document:
    """The document of a text with a line to a paragraph."""
    return read("\n".join(parts) + "\n")


def said(document: Document) -> list[tuple[str | None, str | None, list[str]]]:
    """Who said what and when, by comment."""
    return [(comment.author, comment.published, texts(comment)) for comment in document.comments]


def texts(comment: Comment) -> list[str]:
    """The blocks of a comment as text."""
    return [block.text for block in comment.blocks]


def body(document: Document) -> list[str]:
    """The blocks of the post as text."""
    return [block.text for block in document.body]


def day(number: int) -> str:
    """A day of May as it is printed over a comment."""
    return f"May {number}, 2019 at 9:1{number} am"


def test_unknown_button_under_each_comment() -> None:
    """What stands under each comment, the same but for its numbers, is a button in whatever language."""
    document = lines(
        TITLE, *POST, "4 comments", "Ann", day(1), GLAD, "Vurdering 12", "Bo", day(2), HAY, "Vurdering 3",
        "Cai", day(3), COWS, "Vurdering 7", "Dee", day(4), GLAD, "Vurdering 1", "Kontakt", "Om os",
    )  # fmt: skip
    assert [texts(comment) for comment in document.comments] == [[GLAD], [HAY], [COWS], [GLAD]]


def test_last_words_of_comments_are_kept() -> None:
    """Short last lines that differ are of the comments, and so is a sentence with which all end."""
    document = lines(
        TITLE, *POST, "4 comments", "Ann", day(1), GLAD, "Hugs", "Amen.", "Bo", day(2), HAY, "Amen.",
        "Cai", day(3), COWS, "Cheers", "Amen.", "Dee", day(4), GLAD, "Amen.",
    )  # fmt: skip
    found = [texts(comment) for comment in document.comments]
    assert found == [[GLAD, "Hugs", "Amen."], [HAY, "Amen."], [COWS, "Cheers", "Amen."], [GLAD, "Amen."]]


def test_second_name_under_a_name() -> None:
    """Where most comments have one name over their time, the upper of two is who wrote."""
    document = lines(
        TITLE, *POST, "3 comments", "Ann", "May 1, 2019", GLAD, "Reply", "Share", "Bo", "Ann", "May 2, 2019", HAY,
        "Reply", "Share", "Cai", "May 3, 2019", COWS, "Reply", "Share",
    )  # fmt: skip
    assert said(document) == [
        ("Ann", "2019-05-01", [GLAD]),
        ("Bo", "2019-05-02", [HAY]),
        ("Cai", "2019-05-03", [COWS]),
    ]


def test_short_last_line_is_no_second_name() -> None:
    """A name under the last words of a comment, and no button over it, signs that comment."""
    document = lines(
        TITLE, *POST, "3 comments", "Ann", "May 1, 2019", GLAD, "Best,", "Annie", "Bo", "May 2, 2019", HAY,
        "Cai", "May 3, 2019", COWS,
    )  # fmt: skip
    assert said(document)[0] == ("Ann", "2019-05-01", [GLAD, "Best,", "Annie"])
    assert [comment.author for comment in document.comments] == ["Ann", "Bo", "Cai"]


def test_form_above_the_comments() -> None:
    """A form right under the heading does not end the thread, and a row of buttons may count between them."""
    document = lines(
        TITLE, *POST, "3 comments", "Sort by", "Oldest", "Add a comment...", "Ann Berg", "Works at Holm Ferries", GLAD,
        "Like · Reply · 14 · 7y", "Bo Frost", HAY, "Like · Reply · 2 · 7y · Edited", "Cai Lund", COWS,
        "Like · Reply · 6y",
    )  # fmt: skip
    assert said(document) == [("Ann Berg", None, [GLAD]), ("Bo Frost", None, [HAY]), ("Cai Lund", None, [COWS])]
    assert body(document) == list(POST)


def test_subject_over_a_signature() -> None:
    """The subject over "Submitted by" is of the comment below it, and the way to log in closes each."""
    login = "Log in or register to post comments"
    document = lines(
        TITLE, "Submitted by holm on Wed, 2011-03-02 14:15", *POST, login, "Comments",
        "Safe", "Submitted by Ann on Wed, 2011-03-02 18:40.", GLAD, login,
        "Hay", "Submitted by Bo on Thu, 2011-03-03 08:05.", HAY, login,
        "Cows", "Submitted by Cai on Thu, 2011-03-03 21:33.", COWS, login, "Syndicate content",
    )  # fmt: skip
    assert said(document) == [
        ("Ann", "2011-03-02T18:40", [GLAD]),
        ("Bo", "2011-03-03T08:05", [HAY]),
        ("Cai", "2011-03-03T21:33", [COWS]),
    ]
    assert body(document) == list(POST)


def test_time_under_what_is_posted_by() -> None:
    """Under "Posted by: Ann" the time may stand below the comment, before the page of who wrote."""
    document = lines(
        TITLE, *POST, "Kommentarer", "Postat av: Ann", GLAD, "2009-08-17 @ 21:30:12", "URL: http://ann.example.org/",
        "Postat av: Bo", HAY, "2009-08-18 @ 07:15:44", "Postat av: Cai", COWS, "2009-08-18 @ 09:03:01",
    )  # fmt: skip
    assert said(document) == [
        ("Ann", "2009-08-17T21:30", [GLAD]),
        ("Bo", "2009-08-18T07:15", [HAY]),
        ("Cai", "2009-08-18T09:03", [COWS]),
    ]


def test_button_in_the_header() -> None:
    """Headers that end in a button prove a thread; the header of the post has none."""
    end = "on November 18, 2010 Permalink | Log in to Reply"
    document = lines(
        "Holm", "9:04 am on November 18, 2010", *POST, f"Ann 9:31 am {end}", GLAD, f"Bo 10:02 am {end}", HAY,
        f"Cai 1:15 pm {end}", COWS,
    )  # fmt: skip
    assert said(document) == [
        ("Ann", "2010-11-18T09:31", [GLAD]),
        ("Bo", "2010-11-18T10:02", [HAY]),
        ("Cai", "2010-11-18T13:15", [COWS]),
    ]


def test_count_under_the_last_comment() -> None:
    """A heading that counts comments once more ends the last one."""
    count = "(3 comments) - (Post a new comment)"
    document = lines(
        TITLE, *POST, count, "[info]ann", "2005-11-20 12:02 am UTC (link)", GLAD, "(Reply to this)",
        "[info]bo", "2005-11-20 12:09 am UTC (link)", HAY, "(Reply to this)",
        "[info]cai", "2005-11-20 12:31 am UTC (link)", COWS, count, "Terms of the house",
    )  # fmt: skip
    assert [(comment.author, texts(comment)[-1]) for comment in document.comments] == [
        ("ann", GLAD),
        ("bo", HAY),
        ("cai", COWS),
    ]


ANSWERS = ((GLAD, "Ann", 1), (HAY, "Bo", 2), (COWS, "Cai", 3))


@pytest.mark.parametrize("end", ["", "« Older A mill for sale | The price of hay Newer »\n"])
def test_signatures_close_paragraphs(end: str) -> None:
    """Signatures with a blank line under them and none over them close the comments, whatever stands below."""
    comments = "\n\n".join(f"{text}\nposted by {name} at 8:5{hour} PM on May 3, 2019" for text, name, hour in ANSWERS)
    document = read("\n\n".join(POST) + f"\nposted by holm to Sea & Shore (3 answers total)\n{comments}\n\n{end}")
    assert said(document) == [
        ("Ann", "2019-05-03T20:51", [GLAD]),
        ("Bo", "2019-05-03T20:52", [HAY]),
        ("Cai", "2019-05-03T20:53", [COWS]),
    ]
    assert body(document) == list(POST)


def test_answers_that_are_counted_and_signed() -> None:
    """A heading that counts answers announces them, and "Answer by Ann" signs one."""
    parts = [*POST, "Asked by Anonymous at 6:56 PM on Oct. 9, 2010 in Ferries", "Answers (3)"]
    for text, name, hour in ANSWERS:
        parts += [text, f"Answer by {name} at 7:0{hour} PM on Oct. 9, 2010"]
    document = read("\n\n".join([*parts, "Join Holm now to contribute your answer and become part of it."]) + "\n")
    assert [(comment.author, texts(comment)) for comment in document.comments] == [
        ("Ann", [GLAD]),
        ("Bo", [HAY]),
        ("Cai", [COWS]),
    ]


def test_marks_of_text_browsers_before_names() -> None:
    """Numbers of links and marks of lists in lists are no parts of names and times."""
    document = read(
        "\n\n".join(POST)
        + f"\n\n2 comments\n\n    1. [17]Ann says:\n       [18]{day(1)}\n\n       {GLAD}\n\n       [19]Reply\n"
        + f"          o Bo says:\n            [20]{day(2)}\n\n            {HAY}\n\n            [21]Reply\n"
    )
    assert said(document) == [("Ann", "2019-05-01T09:11", [GLAD]), ("Bo", "2019-05-02T09:12", [HAY])]
    assert [comment.depth for comment in document.comments] == [0, 1]


def test_role_of_one_letter_behind_a_name() -> None:
    """A letter in brackets behind a name says that its bearer asked, or moderates; "hide" is a button."""
    document = lines(
        *POST, "4 comments", "share", "hide", "all 4 comments", "Want to add to the discussion?",
        "[–]ann 88 points 6 years ago", GLAD, "permalink", "reply", "[–]bo[S] 21 points 6 years ago", HAY, "permalink",
        "reply", "[–]cai[M] 3 points 6 years ago", COWS, "permalink", "reply",
    )  # fmt: skip
    assert [(comment.author, texts(comment)) for comment in document.comments] == [
        ("ann", [GLAD]),
        ("bo", [HAY]),
        ("cai", [COWS]),
    ]


def test_first_post_without_a_number() -> None:
    """Where answers are numbered from one, the post that they answer has only its time."""
    document = lines(
        "Ann", "Newbie", "Posts: 6", TITLE, "« on: March 04, 2013, 07:52:11 PM »", MILL, "Logged",
        "Bo", "Hero Member", "Posts: 2,210", f"Re: {TITLE}",
        "« Reply #1 on: March 04, 2013, 08:30:47 PM »", HAY, "Logged",
        "Cai", "Newbie", "Posts: 31", f"Re: {TITLE}", "« Reply #2 on: March 05, 2013, 09:12:05 AM »", COWS, "Logged",
    )  # fmt: skip
    assert said(document) == [
        ("Ann", "2013-03-04T19:52", [MILL]),
        ("Bo", "2013-03-04T20:30", [HAY]),
        ("Cai", "2013-03-05T09:12", [COWS]),
    ]


def test_comments_on_the_title_of_the_page() -> None:
    """ "Comments on" with the title of the page announces comments; with another title it is text."""
    signed = [part for text, name, hour in ANSWERS for part in (text, f"Posté par {name}, 14 mars 2010 à 19:0{hour}")]
    document = lines(TITLE, *POST, f"Commentaires sur {TITLE}", *signed, "Poster un commentaire", "« Accueil »")
    assert [texts(comment) for comment in document.comments] == [[GLAD], [HAY], [COWS]]
    assert body(document) == list(POST)
    assert lines(TITLE, *POST, "Comments on the mill", MILL, HAY).comments == ()


def test_address_for_trackbacks_is_no_pingback() -> None:
    """The address to which other sites may send their links is of the page."""
    document = lines(TITLE, *POST, "2 comments", "Ann says:", day(1), GLAD, "Bo says:", day(2), HAY, "Trackback URI")
    assert [texts(comment) for comment in document.comments] == [[GLAD], [HAY]]
