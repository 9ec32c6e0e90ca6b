"""Comments of which little is left: what sets them apart where a header has lost its name, its time or its line."""

from __future__ import annotations

import pytest

from corpusnorm import Document
from corpusnorm.line import Role
from tests.structure.reading import FERRY, INQUIRY, MILL, PILOT, read, roles

GLAD = "So glad that they are all safe."
HAY = "And what became of the hay? Nobody will say."
COWS = "The cows have had it, I am told by my brother."
LOST = "My cousin was on board and has lost his hat, his umbrella and his patience with the company."
POST = (FERRY, PILOT, INQUIRY)


def said(document: Document) -> list[tuple[str | None, str | None, list[str]]]:
    """Who said what and when, by comment."""
    return [(c.author, c.published, [block.text for block in c.blocks]) for c in document.comments]


def texts(document: Document) -> list[list[str]]:
    """The blocks of each comment."""
    return [text for _, _, text in said(document)]


def body(document: Document) -> list[str]:
    """The blocks of the post as text."""
    return [block.text for block in document.body]


# A button run into the comment.


def test_buttons_at_the_ends_of_lines() -> None:
    """Lines that end in a button with an arrow are comments, and what stands over them is the post."""
    lines = [f"{text} Reply ↓" for text in (LOST, f"{HAY} {COWS}")]
    document = read("\n".join([*POST, *lines]))
    assert body(document) == list(POST)
    assert texts(document) == [[line] for line in lines]


def test_an_arrow_alone_is_no_button() -> None:
    """One such line proves nothing, nor do arrows behind other words."""
    assert read("\n".join([*POST, f"{LOST} Reply ↓"])).comments == ()
    assert read("\n".join([*POST, f"{LOST} See below ↓", f"{HAY} See below ↓"])).comments == ()


def test_buttons_without_an_arrow_at_the_ends_of_lines() -> None:
    """Without its arrow the button could be a word of the text: three lines must end in it, behind a sentence."""
    lines = [f"{text} Reply" for text in (LOST, HAY, COWS)]
    assert texts(read("\n".join([*POST, *lines]))) == [[line] for line in lines]
    assert read("\n".join([*POST, *lines[:2]])).comments == ()
    assert read("\n".join([*POST, *(line.replace(".", "").replace("?", "") for line in lines)])).comments == ()


def test_buttons_alone_that_nothing_announces() -> None:
    """Three buttons by which one answers a comment, with text between them, cut a thread without a heading."""
    lines = [line for text in (LOST, HAY, COWS) for line in (text, "Reply to comment")]
    document = read("\n".join([*POST, *lines]))
    assert body(document) == list(POST)
    assert texts(document) == [[LOST], [HAY], [COWS]]
    assert read("\n".join([*POST, *lines[:4]])).comments == ()
    assert read("\n".join([*POST, *(line.replace("Reply to comment", "Share") for line in lines)])).comments == ()


def test_a_button_over_the_first_comment() -> None:
    """Another button right above the first comment shows where it begins."""
    lines = [line for text in (LOST, HAY, COWS) for line in ("Reply", GLAD, text, "Reply to comment")]
    document = read("\n".join([*POST, *lines]))
    assert texts(document)[0] == [GLAD, LOST]


def test_list_items_under_comments() -> None:
    """Sentences in a list right under "Comments" are comments, if the form for a new one ends the list."""
    items = [f"• {text}" for text in (GLAD, HAY, COWS)]
    form = "Sign In or Register to comment."
    assert texts(read("\n".join([*POST, "Comments", *items, form]))) == [[GLAD], [HAY], [COWS]]
    assert read("\n".join([*POST, "Comments", *items])).comments == ()
    assert read("\n".join([*POST, "Comments", "• Home", "• Archive", "• Contact", form])).comments == ()


# Headers that have lost a part.


def test_name_beside_the_link_to_the_comment() -> None:
    """Where the time is lost, a name stands beside the link to its comment."""
    document = read("\n".join([*POST, "2 Kommentare", "Ann Berg am Permanenter Link", GLAD, "tom | Permalink", HAY]))
    assert said(document) == [("Ann Berg", None, [GLAD]), ("tom", None, [HAY])]


@pytest.mark.parametrize(
    "headers", [("May 3, 2019\nann:", "May 4, 2019\ntom:"), ("May 3, 2019 ann:", "May 4, 2019 tom:")]
)
def test_name_with_a_colon_after_the_time(headers: tuple[str, str]) -> None:
    """A name with a colon may stand below the time or behind it."""
    document = read("\n".join([*POST, "Comments", headers[0], GLAD, headers[1], HAY]))
    assert said(document) == [("ann", "2019-05-03", [GLAD]), ("tom", "2019-05-04", [HAY])]


def test_whom_one_comment_addresses_is_no_writer() -> None:
    """Where only one time has a name with a colon below it, that comment addresses somebody."""
    lines = ["Ann", "May 3, 2019", GLAD, "Tom", "May 4, 2019", "Ann:", HAY, "Ada", "May 5, 2019", COWS]
    document = read("\n".join([*POST, "3 Comments", *lines]))
    assert [author for author, _, _ in said(document)] == ["Ann", "Tom", "Ada"]


def test_verbs_alone_over_the_fields_of_a_form() -> None:
    """Two verbs that have lost name and time head comments, if the form for a new one follows; else they may quote."""
    lines = [*POST, "said:", GLAD, "said:", HAY]
    assert len(read("\n".join([*lines, "Name *", "Email *"])).comments) == 2
    assert read("\n".join(lines)).comments == ()


def test_name_run_into_its_verb() -> None:
    """A name may be run into "said" before the date."""
    headers = ["annbergsaid, on May 3, 2019 at 3:12 pm", "tomsaid, on May 4, 2019 at 3:19 pm"]
    document = read("\n".join([*POST, "Comments", headers[0], GLAD, headers[1], HAY]))
    assert said(document) == [("annberg", "2019-05-03T15:12", [GLAD]), ("tom", "2019-05-04T15:19", [HAY])]


def test_form_above_the_comments() -> None:
    """Some themes have the form over the comments: right above one who says something it announces him."""
    lines = ["1. Ann says:", "May 3, 2019 at 1:38 pm", GLAD, "Reply", "Add Your Comment"]
    document = read("\n".join([*POST, "Add Your Comment →", *lines]))
    assert said(document) == [("Ann", "2019-05-03T13:38", [GLAD])]
    assert read("\n".join([*POST, "Post navigation", *lines])).comments == ()


def test_site_that_links_here_under_its_excerpt() -> None:
    """A single signature between heading and form closes a comment, also if it names a site by its title."""
    signature = "Kommentar von Aus dem Hafenbuch | Folge 10 | skarn.example am 07.08.09 um 10:25"
    document = read("\n".join([*POST, "Kommentare", LOST, signature, "Leider sind keine Kommentare möglich.", MILL]))
    assert [(author, text) for author, _, text in said(document)] == [
        ("Aus dem Hafenbuch | Folge 10 | skarn.example", [LOST])
    ]


def test_signature_with_a_colon_ends_the_text() -> None:
    """ "Posted by:" with a time under the last line signs a comment; without the colon it signs the post."""
    document = read("\n".join([*POST, GLAD, "Posted by: tom at May 3, 2007 01:28 PM"]))
    assert body(document) == list(POST)
    assert said(document) == [("tom", "2007-05-03T13:28", [GLAD])]
    assert read("\n".join([*POST, GLAD, "Posted by tom at May 3, 2007 01:28 PM"])).comments == ()


@pytest.mark.parametrize("heading", [["3 comments:"], []])
def test_times_below_what_is_said(heading: list[str]) -> None:
    """Where the first header has no time and one stands under the last comment, times close comments."""
    lines = [
        line
        for at, (name, text) in enumerate((("Ann", GLAD), ("Tom", HAY), ("Ada", COWS)), 1)
        for line in (f"{name} said...", text, f"May {at}, 2019 at 2:02 PM")
    ]
    assert said(read("\n".join([*POST, *heading, *lines]))) == [
        ("Ann", "2019-05-01T14:02", [GLAD]),
        ("Tom", "2019-05-02T14:02", [HAY]),
        ("Ada", "2019-05-03T14:02", [COWS]),
    ]


@pytest.mark.parametrize(
    ("says", "when", "button"),
    [
        pytest.param("{} hat gesagt…", "{}. Mai 2019 um 14:02", "Antworten", id="German"),
        pytest.param("{} sanoo:", "{}.5.2019 14:02", "Vastaa", id="Finnish"),
        pytest.param("{} napsal:", "{}.5.2019 (14:02)", "Odpovědět", id="Czech"),
        pytest.param("{} dedi ki:", "{} Mayıs 2019, 14:02", "Yanıtla", id="Turkish"),
        pytest.param("{} siger:", "{}. maj 2019 kl. 14:02", "Svar", id="Danish"),
        pytest.param("{} szerint:", "2019. május {}. - 14:02", "Válasz", id="Hungarian"),
        pytest.param("{} spune:", "{} iunie 2019 la 14:02", "Răspunde", id="Romanian"),
        pytest.param("{} λέει:", "{} Μαΐου 2019 στις 14:02", "Απάντηση", id="Greek"),
        pytest.param("{} каже:", "{} травня 2019 о 14:02", "Відповісти", id="Ukrainian"),
        pytest.param("{} より:", "2019年5月{}日 14:02", "返信", id="Japanese"),
    ],
)
def test_interfaces_in_further_languages(says: str, when: str, button: str) -> None:
    """Headers and buttons are known in the languages of large interfaces."""
    lines = [
        line
        for at, (name, text) in enumerate((("Ann", GLAD), ("Tom", HAY)), 1)
        for line in (says.format(name), when.format(at), text, button)
    ]
    document = read("\n".join([*POST, *lines]))
    assert [(author, text) for author, _, text in said(document)] == [("Ann", [GLAD]), ("Tom", [HAY])]


@pytest.mark.parametrize("when", ["2 Jahre zuvor", "1 Monat her", "3 weken geleden", "2 veckor sedan", "4 uker siden"])
def test_how_long_ago_in_further_languages(when: str) -> None:
    """How long ago it was stands over a comment, and is no text of it."""
    document = read("\n".join([*POST, "2 Kommentare", "Ann", when, GLAD, "Antworten", "Tom", when, HAY, "Antworten"]))
    assert [(author, text) for author, _, text in said(document)] == [("Ann", [GLAD]), ("Tom", [HAY])]


@pytest.mark.parametrize(
    "header",
    ["{} (not verified)\nFri, 05/03/2019 - 14:0{}\nPermalink", "#{1} {0} 2019-05-03 14:02", "{}\n3 May 2019, 5:0{} pm"],
)
def test_what_stands_around_a_name(header: str) -> None:
    """That a guest is not verified, and the number of the comment, are no part of the name."""
    lines = [header.format("Ann", 1), GLAD, "Quote", header.format("Tom", 2), HAY, "Quote"]
    document = read("\n".join([*POST, "Comments", *lines]))
    assert [(author, text) for author, _, text in said(document)] == [("Ann", [GLAD]), ("Tom", [HAY])]


def test_how_long_ago_beside_the_buttons() -> None:
    """Short forms of times stand in the line of the buttons."""
    lines = ["Ann", GLAD, "Like · Reply · 3y", "Tom", HAY, "Like · Reply · 2 wks", "Ada", COWS, "Like · Reply · 12h"]
    document = read("\n".join([*POST, "3 comments", *lines]))
    assert [(author, text) for author, _, text in said(document)] == [("Ann", [GLAD]), ("Tom", [HAY]), ("Ada", [COWS])]


# Headings.


@pytest.mark.parametrize("heading", ["Top Rated Comments", "± 2 comments on “Afloat”", "[ 2 comments ]"])
def test_words_and_signs_around_a_heading(heading: str) -> None:
    """A heading may praise the comments it announces, and have signs before it."""
    document = read(
        "\n".join([*POST, heading, "Ann", "3 May 2019 at 5:02 pm", GLAD, "Tom", "4 May 2019 at 5:02 pm", HAY])
    )
    assert body(document) == list(POST)
    assert [author for author, _, _ in said(document)] == ["Ann", "Tom"]


def test_times_and_counts_of_likes_under_a_heading() -> None:
    """Where names are lost, times prove comments if likes are counted below each."""
    lines = [
        line
        for at, text in enumerate((GLAD, HAY, COWS), 1)
        for line in (f"{at} days ago at 07:52 am", text, f"Rating: {at}6 Votes")
    ]
    assert texts(read("\n".join([*POST, "Top Rated Comments", *lines]))) == [[GLAD], [HAY], [COWS]]


def test_names_under_a_heading() -> None:
    """Under the only heading of comments names and texts take turns, though nobody comes again."""
    talk = ["ann", GLAD, "Tom Fisher", HAY, "ada_9", COWS, "Bo", LOST]
    document = read("\n".join([*POST, "Comments", *talk]))
    assert [author for author, _, _ in said(document)] == ["ann", "Tom Fisher", "ada_9", "Bo"]
    assert read("\n".join([*POST, "Discussion", *talk])).comments == ()
    assert read("\n".join([*POST, "Comments", "Comments", *talk])).comments == ()


@pytest.mark.parametrize("lines", [("Hiya", LOST), (LOST, ":-)"), ("Hiya Ann", HAY)])
def test_one_comment_of_two_lines_under_comments(lines: tuple[str, str]) -> None:
    """A greeting or a smiley has a line of its own within a comment."""
    document = read("\n".join([*POST, "Posted by ada at May 1, 2007 05:02 PM", "Comments", *lines]))
    assert texts(document) == [list(lines)]


def test_heading_that_names_the_post() -> None:
    """A heading of comments on "this post" stands in no paper: one line below it is a comment."""
    assert texts(read("\n".join([*POST, "Discussion about this post", LOST]))) == [[LOST]]


# Reviews.


@pytest.mark.parametrize(
    ("one", "two", "whens"),
    [
        pytest.param("Ann (verified owner) –", "tom (verified owner) –", (None, None), id="the time is lost"),
        pytest.param(
            "Ann (verified owner) – August 21, 2019",
            "tom (verified owner)–October 5, 2019",
            ("2019-08-21", "2019-10-05"),
            id="with a time",
        ),
    ],
)
def test_who_has_bought_what_he_reviews(one: str, two: str, whens: tuple[str | None, str | None]) -> None:
    """Shops print over a review whether its writer has bought the thing."""
    lines = ["2 Reviews", "Rated 5 out of 5", one, GLAD, "Rated 4 out of 5", two, HAY, "Rated 3 out of 5"]
    three, four = one.replace("Ann", "Ada"), two.replace("tom", "Bo")
    document = read("\n".join([*POST, *lines, three, COWS, "Rated 1 out of 5", four, LOST]))
    assert said(document)[:2] == [("Ann", whens[0], [GLAD]), ("tom", whens[1], [HAY])]
    assert [author for author, _, _ in said(document)] == ["Ann", "tom", "Ada", "Bo"]


# Who speaks.


ANSWERS = ("Thanks for this, I had wondered.", "Hi Ann, that is good news.", "🙂 Thank you, dear Tom, for telling us.")


def dated(*lines: str) -> list[str]:
    """Lines with a date over each."""
    return [part for at, line in enumerate(lines, 1) for part in (f"May {at}, 2019", line)]


def test_readers_greet_under_dates() -> None:
    """Dates alone head comments, if readers thank and greet under them."""
    assert texts(read("\n".join([*POST, *dated(*ANSWERS, LOST, HAY)]))) == [[line] for line in (*ANSWERS, LOST, HAY)]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param((FERRY, PILOT, LOST, HAY), id="a chronicle"),
        pytest.param(("Dear Ann,", "Dear Tom, I write in haste.", "Dear Ann, the hay is gone."), id="letters"),
        pytest.param((*ANSWERS, *[LOST] * 7), id="too few of all"),
    ],
)
def test_dates_alone_are_no_headers(lines: tuple[str, ...]) -> None:
    """Dates over the parts of a chronicle or over letters prove no thread."""
    assert read("\n".join([*POST, *dated(*lines)])).comments == ()


PRAISE = "Great post! My brother was on board, too."


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([PRAISE], id="praise"),
        pytest.param(["Hi Ann, thank you for this article, it made me laugh."], id="thanks"),
        pytest.param(["Vielen Dank für den schönen Beitrag!"], id="another language"),
        pytest.param([PRAISE, "Thanks for the info, I had wondered.", "Hello Tom, so had I."], id="several"),
    ],
)
def test_readers_praise_the_post(lines: list[str]) -> None:
    """Where nothing is marked, last lines with thanks for the post and praise of it are comments, one to a line."""
    document = read("\n".join([*POST, *lines]))
    assert body(document) == list(POST)
    assert texts(document) == [[line] for line in lines]


def test_what_follows_upon_praise_is_kept_whole() -> None:
    """Who speaks in the lines below praise nobody can tell, but they are no part of the post."""
    document = read("\n".join([*POST, PRAISE, HAY, COWS]))
    assert body(document) == list(POST)
    assert document.comments == ()
    assert roles(document, Role.COMMENTS_UNSPLIT) == [f"{PRAISE}\n{HAY}\n{COWS}"]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(["Thank you for reading this post, and see you next week."], id="thanks to readers"),
        pytest.param(["Thanks to Ann for the information."], id="thanks to a source"),
        pytest.param(["If you like this post, subscribe to the newsletter."], id="an invitation"),
        pytest.param(["Great information was gathered by the harbour master."], id="prose"),
        pytest.param(["One reader wrote this to me:", PRAISE], id="quoted"),
        pytest.param([f"“{PRAISE}”"], id="in quotation marks"),
        pytest.param([PRAISE, *[MILL] * 8], id="far from the end"),
    ],
)
def test_praise_that_is_no_comment(lines: list[str]) -> None:
    """The writer thanks, too, and invites; praise far above the end or introduced by a colon is his."""
    document = read("\n".join([*POST, *lines]))
    assert document.comments == ()
    assert document.comments_unsplit is None


def test_first_comment_that_its_writer_wrapped() -> None:
    """Below the long lines of a post, short lines, many of them broken within sentences, are the first comment."""
    wrapped = [
        "It seems to me that nobody asked the pilot.",
        "Take the fog of that morning, in which one sees",
        "nothing at all from the bridge.",
        "He would have told them:",
        "wait until it has lifted,",
        "and ask me again.",
    ]
    document = read("\n".join([*(f"{part} {MILL}" for part in POST), *wrapped, "LikeLike", HAY, "LikeLike"]))
    assert len(document.body) == 3
    assert texts(document)[0][0] == wrapped[0]


def test_a_smiley_closes_the_line_above() -> None:
    """A line without a word goes on with what stands over it."""
    document = read("\n".join([*POST, LOST, ":-)", "LikeLike", HAY, "LikeLike"]))
    assert texts(document)[0] == [LOST, ":-)"]


def test_who_is_addressed_signs_below() -> None:
    """A first line that addresses somebody who signs an answer below begins the first comment."""
    first = ["Kean, may I ask you a question about the tide?", "when the water is low, can one walk to the sandbank?"]
    one, two = "Posted by: Castor | May 02, 2013 at 02:33 PM", "Posted by: Kean Waters | May 02, 2013 at 03:49 PM"
    document = read("\n".join([*POST, *first, one, HAY, "Regards.", "Kean", two]))
    assert texts(document)[0] == first


# What only looks like a thread.


def test_list_of_posts_with_their_counts_in_a_line() -> None:
    """Where the categories of each post end in its count of comments, dates head posts and no comments."""
    posts = [
        line
        for at, text in enumerate((FERRY, PILOT, MILL), 1)
        for line in ("Ann", f"Feb 1{9 - at} 2009", f"Abgelegt unter: Boote1{at} Kommentare", text)
    ]
    assert read("\n".join([INQUIRY, "+ 132 Comments", *posts])).comments == ()
    without = [line for line in posts if not line.startswith("Abgelegt")]
    assert len(read("\n".join([INQUIRY, "+ 132 Comments", *without])).comments) == 3


def test_byline_under_a_button_for_comments() -> None:
    """One line "By Ann" below "Comments" is the byline of an article; "Posted by Ann" is no byline."""
    lines = ["Comments", "The ferry as the tide went out.", "By Ann Berg March 18, 2019", MILL, "Leave a comment"]
    assert read("\n".join([*POST, *lines])).comments == ()


@pytest.mark.parametrize("name", ["period > ", "200 │ ", "Cookie\tDuration"])
def test_program_code_has_no_names(name: str) -> None:
    """Signs of program code and of tables stand in no name."""
    lines = [line for at, text in enumerate((GLAD, HAY, COWS), 1) for line in (f"{name} 3 May 2019, 5:0{at} pm", text)]
    assert read("\n".join([*POST, "3 Comments", *lines])).comments == ()


# Pingbacks.


def test_pingbacks_of_a_thread_that_nothing_else_marks() -> None:
    """A pingback tells what it is; lines below it, between which nothing stands, are kept whole."""
    document = read("\n".join([*POST, "Pingback: Fog | The Skarn Blog", GLAD, HAY]))
    assert body(document) == list(POST)
    assert [comment.type for comment in document.comments] == ["pingback"]
    assert roles(document, Role.COMMENTS_UNSPLIT) == [f"{GLAD}\n{HAY}"]


def test_a_word_for_pingbacks_in_prose() -> None:
    """A line about pingbacks is none."""
    assert read("\n".join([*POST, "Pingback spam has become rare", HAY])).comments == ()


# What stands over comments in other languages and on other sites.


def _thread(*comments: tuple[str, str, str], heading: str = "3 comments") -> Document:
    """The document of a post and comments, each with two lines over its text."""
    lines = [line for comment in comments for line in comment]
    return read("\n".join([*POST, heading, *lines]))


def test_verbs_of_either_sex() -> None:
    """Headers are of one form where a man and a woman say something with other endings of the verb."""
    document = _thread(
        ("Jirka napsal:", "9. 1. 2013 v 17.32", GLAD),
        ("Alena napsala:", "9. 1. 2013 v 20.10", HAY),
        ("Božena napsala:", "11. 1. 2013 v 8.47", COWS),
        heading="Diskuse",
    )
    assert said(document) == [
        ("Jirka", "2013-01-09T17:32", [GLAD]),
        ("Alena", "2013-01-09T20:10", [HAY]),
        ("Božena", "2013-01-11T08:47", [COWS]),
    ]


def test_chinese_headers() -> None:
    """In Chinese the verb and the colon are run into the name, and the heading names the title before the count."""
    document = _thread(
        ("小满说道：", "2021年4月18日 21:06", GLAD),
        ("阿诚说道：", "2021年4月19日 08:12", HAY),
        heading="《渡船》有2条评论",
    )
    assert said(document) == [("小满", "2021-04-18T21:06", [GLAD]), ("阿诚", "2021-04-19T08:12", [HAY])]


def test_times_below_in_indonesian() -> None:
    """Blogger in Indonesian prints the time with a dot, under the comment."""
    document = _thread(
        ("Bagus mengatakan...", GLAD, "15 Agustus 2013 pukul 10.02"),
        ("Rini mengatakan...", HAY, "16 Agustus 2013 pukul 06.30"),
        heading="2 komentar:",
    )
    assert said(document) == [("Bagus", "2013-08-15T10:02", [GLAD]), ("Rini", "2013-08-16T06:30", [HAY])]


def test_parent_behind_the_name() -> None:
    """Disqus prints whom somebody answers behind his name; elsewhere a name may end as another does."""
    answers = [f"Ann Reed {{}} 2 years ago\n{GLAD}", f"Tom Ann Reed {{}} 2 years ago\n{HAY}"]
    lines = "\n".join([*POST, "2 comments", *answers])
    assert [comment.author for comment in read(lines.replace("{}", "•")).comments] == ["Ann Reed", "Tom"]
    assert [comment.author for comment in read(lines.replace("{}", "-")).comments] == ["Ann Reed", "Tom Ann Reed"]


def test_levels_tell_the_depth() -> None:
    """A line over each header says how deep its comment stands."""
    lines = ["level 1", "ann · 3 yr. ago", GLAD, "Reply", "level 2", "tom · 3 yr. ago", HAY, "Reply"]
    lines += ["level 1", "ada · 3 yr. ago", COWS, "Reply"]
    document = read("\n".join([*POST, "3 comments", *lines]))
    assert [(c.author, c.depth) for c in document.comments] == [("ann", 0), ("tom", 1), ("ada", 0)]
    assert texts(document) == [[GLAD], [HAY], [COWS]]


def test_names_over_ranks_below_the_time() -> None:
    """In cards under the number of a post, with labels, the line right over the rank is the name, even of two users."""
    lines = []
    for number, (name, rank, text) in enumerate(
        (("waldkauz", "Neuer Benutzer", FERRY), ("Rohrfuchs", "Erfahrener Benutzer", PILOT)) * 2, start=1
    ):
        lines += [
            f"1{number}.12.2010, 18:07",
            f"#{number}",
            name,
            rank,
            "Registriert seit: 12.2010",
            "Beiträge: 3",
            text,
        ]
    document = read("\n".join(["Die Fähre liegt im Nebel fest", *lines]))
    assert [comment.author for comment in document.comments] == ["waldkauz", "Rohrfuchs"] * 2
    assert texts(document) == [[FERRY], [PILOT]] * 2


def test_first_like_is_not_the_first_button() -> None:
    """Where only a later comment has been liked, the first one ends at the button by which one answers it."""
    lines = ["3 comments", GLAD, "Like", "Reply", HAY, "Liked by 2 people", "Reply", COWS, "Like", "Reply"]
    document = read("\n".join([*POST, *lines]))
    assert texts(document) == [[GLAD], [HAY], [COWS]]
    assert [comment.likes for comment in document.comments] == [None, 2, None]


def test_heading_between_brackets() -> None:
    """LiveJournal counts comments between brackets, beside the way to leave one."""
    lines = ["(2 comments | Leave a comment)", "ann_9", "2009-01-19 11:15 pm (UTC)", GLAD, "(Reply) (Thread)"]
    lines += ["tom", "2009-01-20 07:02 am (UTC)", HAY, "(Reply) (Parent)"]
    document = read("\n".join(["The night ferry", "January 19th, 2009", "10:42 pm", *POST, *lines]))
    assert body(document)[-3:] == list(POST)
    assert said(document) == [("ann_9", "2009-01-19T23:15", [GLAD]), ("tom", "2009-01-20T07:02", [HAY])]


# Dates in figures.


@pytest.mark.parametrize(
    ("dates", "published"),
    [
        (("3/4/2019 at 9:12", "3/25/2019 at 11:40"), "2019-03-04T09:12"),
        (("3/4/2019 at 9:12", "25/4/2019 at 11:40"), "2019-04-03T09:12"),
        (("3-4-2019 at 9:12", "25-4-2019 at 11:40"), "2019-04-03T09:12"),
        (("3/4/2019 at 9:12", "3/5/2019 at 11:40"), None),
    ],
)
def test_order_of_day_and_month(dates: tuple[str, str], published: str | None) -> None:
    """A date that can be read in two ways is read as another in the text must be; else it is not told."""
    document = _thread(("Ann says:", dates[0], GLAD), ("Tom says:", dates[1], HAY), heading="2 comments")
    assert document.comments[0].published == published


def test_order_of_day_and_month_below() -> None:
    """The same holds for times that stand under their comments."""
    document = _thread(
        ("Ann said...", GLAD, "03/04/2019 09:12"), ("Tom said...", HAY, "23/04/2019 17:02"), heading="2 comments:"
    )
    assert [comment.published for comment in document.comments] == ["2019-04-03T09:12", "2019-04-23T17:02"]


def test_chinese_sentence_before_speech() -> None:
    """A sentence that introduces speech in the same way holds a comma, and is no name."""
    words = ["老周看了看天，然后对我说：", GLAD, "我想了想，也对他说：", HAY]
    document = read("\n".join([*POST, "评论", *words]))
    assert not any(comment.author for comment in document.comments)
