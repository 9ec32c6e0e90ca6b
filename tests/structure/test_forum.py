"""Threads of forums: what cuts them, whose name stands in the card of a post, and how deep an answer stands."""

from __future__ import annotations

import pytest

from corpusnorm import Comment, Document
from corpusnorm.line import Role, scan
from corpusnorm.structure.threads.known_names import KnownNames
from corpusnorm.structure.threads.page import Page
from tests.structure.reading import FERRY, INQUIRY, MILL, PILOT, read, roles

HAY = "And what became of the hay? Nobody will say."
COWS = "The cows have had it, I am told by my brother."
SHED = "There is still a bale of it in the shed by the quay, and it smells of salt."
POSTS = (FERRY, HAY, PILOT, COWS, INQUIRY, SHED)
WRITERS = ("grebe", "Tern_9", "grebe", "mallow", "Tern_9", "old pike")


def names(document: Document) -> list[str | None]:
    """Who wrote, by post."""
    return [comment.author for comment in document.comments]


def texts(comment: Comment) -> str:
    """The blocks of a post."""
    return "\n".join(block.text for block in comment.blocks)


def bodies(document: Document) -> list[str]:
    """The text of each post."""
    return [texts(comment) for comment in document.comments]


def dated(number: int) -> str:
    """A time of its own for each post."""
    return f"{number} May 2019, 5:0{number} pm"


def thread(*cards: str) -> Document:
    """A thread of the posts under ``cards``, below the name of its board."""
    return read("\n".join([MILL, *(line for pair in zip(cards, POSTS, strict=False) for line in pair)]))


# What cuts a thread.


def test_number_after_name_and_time() -> None:
    """Headers that end in the number of their post prove a thread, and a title with a month is none of them."""
    cards = [f"{name} (Di)  {dated(at)}  {at}" for at, name in enumerate(WRITERS[:3], 1)]
    document = read(
        "\n".join(["The harbour in May 2019", *(x for pair in zip(cards, POSTS, strict=False) for x in pair)])
    )
    assert bodies(document) == list(POSTS[:3])
    assert names(document) == list(WRITERS[:3])


def test_numbered_header_broken_after_the_name() -> None:
    """Where most names stand before the time, one on the line above it is a name too."""
    cards = [f"{name} {dated(at)} {at}" for at, name in enumerate(WRITERS[:4], 1)]
    cards[2] = cards[2].replace("grebe ", "grebe (Di)\n")
    assert names(thread(*cards)) == list(WRITERS[:4])


@pytest.mark.parametrize("number", ["#{}", "Post #{} of 6", "#\n{}", "· #{}"])
def test_number_of_a_post_after_its_time(number: str) -> None:
    """The number may stand after the time, with how many there are, or broken after its sign."""
    document = thread(*(f"{dated(at)} {number.format(at)}" for at in range(1, 4)))
    assert bodies(document) == list(POSTS[:3])


def test_numbers_out_of_order() -> None:
    """Answers stand under what they answer: no number is missing, though they do not count on."""
    document = thread(*(f"#{number} · {dated(number)}" for number in (1, 4, 2, 3)))
    assert len(document.comments) == 4


def test_rankings_are_no_thread() -> None:
    """Numbers over the items of a list count on too, but no times stand beside them."""
    cards = [f"More details\n#{at}\nHarbour {at}\nPublic" for at in range(1, 6)]
    assert thread(*cards).comments == ()


def test_subject_of_an_answer_over_the_header() -> None:
    """Lines such as "by Ann" head posts, if the subject of an answer stands over most of them."""
    cards = [f"Re: Fog (Score: {at})\nby {name} ({at}27) on {dated(9 - at)}" for at, name in enumerate(WRITERS[:4], 2)]
    assert names(thread(*cards)) == list(WRITERS[:4])
    assert thread(*(card.partition("\n")[2] for card in cards)).comments == ()


def test_who_is_quoted_is_no_header() -> None:
    """ "Ann wrote:" with the time of her post stands in posts that quote her, and does not cut them."""
    cards = [f"Post by {name} » {dated(at)}" for at, name in enumerate(WRITERS[:4], 1)]
    lines = [line for pair in zip(cards, POSTS, strict=False) for line in pair]
    quoted = f"grebe wrote: ↑ {dated(1)}"
    for place in (8, 6, 4):
        lines[place:place] = [quoted, FERRY, quoted, HAY] if place > 4 else [quoted, FERRY]
    assert names(read("\n".join([MILL, *lines]))) == list(WRITERS[:4])


def test_times_that_a_script_fills_in() -> None:
    """Where the times are missing, "last edited by" heads a post, and the counts of answers close it."""
    cards = [
        f"{name[0].upper()} Offline\n{name} @{WRITERS[(at + 1) % 3]}\nlast edited by"
        for at, name in enumerate(WRITERS[:5])
    ]
    lines = [
        line
        for card, post in zip(cards, POSTS, strict=False)
        for line in (card, post, "L 1 Reply Last reply Reply Quote 0")
    ]
    document = read("\n".join([MILL, *lines]))
    assert bodies(document) == list(POSTS[:5])
    assert names(document) == list(WRITERS[:5])


# Names in the cards of users.

PLACES = ("Weir", "Sluice End", "Weir", "Upper Lock", "Sluice End", "Fen")


def card(at: int, name: str, rank: str = "Member") -> str:
    """The card of a user over the number of his post; who posts again has joined on the same day."""
    joined = WRITERS.index(name) if name in WRITERS else at
    return (
        f"{name}\n{rank}\nJoined\nAug {joined + 2}, 2006\nMessages\n{joined + 3}1{joined}\nLocation\n{PLACES[at]}\n"
        f"{dated(at + 1)}\n#{at + 1}"
    )


def test_name_atop_a_card() -> None:
    """The line over rank and "Joined" is the name; rank and place are not, and none of it is text."""
    document = thread(*(card(at, name) for at, name in enumerate(WRITERS)))
    assert names(document) == list(WRITERS)
    assert bodies(document) == list(POSTS)
    assert "Sluice End" in "\n".join(roles(document, Role.COMMENT_HEADER))


def test_ranks_of_several_lines() -> None:
    """A second rank moves the name one line up; it is found there if the page knows it from elsewhere."""
    ranks = ("Heron", "Heron\nKeeper of the Weir", "Heron", "Keeper of the Weir", "Keeper of the Weir", "Heron")
    cards = [card(at, name, rank) for at, (name, rank) in enumerate(zip(WRITERS, ranks, strict=True))]
    likes = "Reactions: grebe, Tern_9, mallow and old pike"
    document = read("\n".join([MILL, *(x for c, post in zip(cards, POSTS, strict=True) for x in (c, post, likes))]))
    assert names(document) == list(WRITERS)


MANY = ("grebe", "Tern_9", "mallow", "old pike", "Sedge", "teal", "Marsh Hen", "Crake", "smew", "Dabchick", "heron7")
TITLES = {"grebe": "Keeper of the Weir", "mallow": "Lost at low tide", "smew": "Keeper of the Weir", "Crake": "Mud"}


def entitled(*quoted: str) -> Document:
    """A thread in whose cards titles stand between some names and the rank, and that quotes some of its writers."""
    cards = [
        f"{name}\n{TITLES[name]}\nMember\nAug {at + 1}, 2006\n2,{at}17\n{dated(at)}\n#{at}"
        if name in TITLES
        else f"{name}\nMember\nAug {at + 1}, 2006\n2,{at}17\n{dated(at)}\n#{at}"
        for at, name in enumerate(MANY, 1)
    ]
    lines = [line for at, each in enumerate(cards) for line in (each, POSTS[at % len(POSTS)])]
    return read("\n".join([MILL, *lines, *(f"{name} said:\n{COWS}\nClick to expand..." for name in quoted)]))


def test_titles_between_names_and_ranks() -> None:
    """A title of one's own stands between name and rank, where quoted names show that the page has titles."""
    assert names(entitled("grebe", "mallow")) == list(MANY)


def test_a_title_of_several_people_is_no_name() -> None:
    """What stands over the rank of two people with other numbers is a title, though nobody is quoted."""
    assert "Keeper of the Weir" not in names(entitled())


def test_name_over_a_rank_and_a_short_last_line() -> None:
    """A short last line of a post is no name over a title, where no line proves that there are titles."""
    cards = [f"{name}\nModerator\nJoined\nAug {at}, 2006\n{dated(at)}\n#{at}" for at, name in enumerate(WRITERS, 1)]
    lines = [line for pair in zip(cards, POSTS, strict=True) for line in (*pair, "Take care")]
    assert names(read("\n".join([MILL, *lines]))) == list(WRITERS)


@pytest.mark.parametrize(("lines", "is_known"), [(["Thread starter", "grebe"], True), (["Thread", "grebe"], False)])
def test_who_started_the_thread_is_known(lines: list[str], is_known: bool) -> None:
    """The line under "Thread starter" is a name."""
    assert KnownNames(Page(scan("\n".join([*lines, MILL])))).is_known(1) is is_known


def test_place_beside_a_name_over_the_name_again() -> None:
    """A picture's name with a flag stands over the name alone, which is the name."""
    cards = [f"{name} norway\n{name}\nMember\n{dated(at)}\n#{at}" for at, name in enumerate(WRITERS, 1)]
    assert names(thread(*cards)) == list(WRITERS)


def test_name_beside_its_picture() -> None:
    """What is left of a picture, the name once more or its first letter, proves names without any label."""
    pictures = ("grebe", "T", "grebe", "M", "T", "O")
    cards = [
        f"{picture}\n{name}\n{dated(at)}\n#{at}"
        for at, (picture, name) in enumerate(zip(pictures, WRITERS, strict=True), 1)
    ]
    assert names(thread(*cards)) == list(WRITERS)


def test_name_under_the_header() -> None:
    """The card may stand under the time, with the badge of who began the thread behind his name."""
    cards = [
        f"{dated(at)}\n#{at}\n{name}{' Thread starter' if name == 'grebe' else ''}\n"
        f"Join Date: Aug 200{WRITERS.index(name)}\nPosts: 1{WRITERS.index(name)}7"
        for at, name in enumerate(WRITERS, 1)
    ]
    document = thread(*cards)
    assert names(document) == list(WRITERS)
    assert bodies(document) == list(POSTS)


def test_names_that_nothing_proves_stay_open() -> None:
    """A line over each header that nothing shows to be a name is not made one: it could be a place or a mood."""
    document = thread(*(f"Member\n{place}\n{dated(at)}\n#{at}" for at, place in enumerate(PLACES, 1)))
    assert names(document) == [None] * 6
    assert len(document.comments) == 6


def test_name_over_a_header_without_a_card() -> None:
    """Where nothing but a line and the time stands over the number of each post, the line is the name."""
    assert names(thread(*(f"{name}\n{dated(at)}\n#{at}" for at, name in enumerate(WRITERS, 1)))) == list(WRITERS)


def test_likers_are_not_writers() -> None:
    """Names on lines of their own under "Reactions:" are known, but did not write the post below."""
    cards = [card(at, name) for at, name in enumerate(WRITERS)]
    likes = "Reactions:\nbittern\nand\nmallow"
    document = read("\n".join([MILL, *(x for c, post in zip(cards, POSTS, strict=True) for x in (c, post, likes))]))
    assert names(document) == list(WRITERS)


def test_card_under_its_post() -> None:
    """The card may stand under the post, with the name once more; none of it is text of the post."""
    cards = [f"Post by {name} » {dated(at)}" for at, name in enumerate(WRITERS, 1)]
    under = [f"Top\n{name}\nPosts: 2{at}4\nJoined: May 2, 201{at}" for at, name in enumerate(WRITERS, 1)]
    lines = [line for triple in zip(cards, POSTS, under, strict=True) for line in triple]
    assert bodies(read("\n".join([MILL, *lines]))) == list(POSTS)


def test_number_before_its_time() -> None:
    """The number of an answer may stand before its time, in marks of its own."""
    document = thread(
        *(f"{name}\nPosts: 31{at}\n« Reply #{at} on: {dated(at)} »" for at, name in enumerate(WRITERS, 1))
    )
    assert bodies(document) == list(POSTS)


def test_letters_of_a_list() -> None:
    """Letters follow each other under sender, date and subject, which are no text."""
    heads = [
        f"From: {name} <{name[:3]}@example.org>\nDate: Fri, {dated(at)}\nSubject: Re: Fog"
        for at, name in enumerate(WRITERS, 1)
    ]
    document = thread(*heads)
    assert names(document) == list(WRITERS)
    assert bodies(document) == list(POSTS)


def test_name_over_the_time_it_wrote() -> None:
    """A line over "wrote on" and a time is a name."""
    cards = [
        f"{name[0].upper()} Offline\n{name}\nwrote on {dated(at)} last edited by\n#{at}"
        for at, name in enumerate(WRITERS, 1)
    ]
    assert names(thread(*cards)) == list(WRITERS)


# How deep an answer stands.


def depths(*headers: str) -> list[int | None]:
    """The depths of comments with these headers, below a heading."""
    lines = [line for header, post in zip(headers, POSTS, strict=False) for line in (header, post)]
    document = read("\n\n".join([FERRY, PILOT, INQUIRY, f"{len(headers)} comments", *lines]))
    assert len(document.comments) == len(headers)
    return [comment.depth for comment in document.comments]


def says(at: int, before: str = "") -> str:
    """The header of a comment in a blog."""
    return f"{before}{WRITERS[at]} says:\n{dated(at + 1)}"


def test_depth_by_number() -> None:
    """1.1 answers 1; numbers that skip what they stand under tell nothing."""
    numbers = ("1. ", "1.1. ", "1.1.1. ", "1.2. ", "2. ")
    assert depths(*(says(at, number) for at, number in enumerate(numbers))) == [0, 1, 2, 1, 0]


def test_depth_by_whom_it_answers() -> None:
    """An answer that names somebody who wrote above is one deeper than what he wrote last."""
    headers = [says(at) for at in range(5)]
    headers[1] += "\nIn reply to grebe"
    headers[3] += "\nIn reply to Tern_9"
    assert depths(*headers) == [0, 1, 0, 2, 0]
    headers[3] = says(3) + "\nIn reply to nobody we know"
    assert depths(*headers) == [None] * 5


def test_depth_by_indentation_from_the_one_above() -> None:
    """Numbers set to the right, and a list whose first line has lost its place, make nobody deeper."""
    right = [f"{' ' * (2 if at < 3 else 1)}{at + 7}. {says(at)}" for at in range(6)]
    assert depths(*right) == [None] * 6
    lost = [says(0), *(f"    {says(at)}" for at in (1, 2)), f"        {says(3)}", f"    {says(4)}"]
    assert depths(*lost) == [0, 0, 0, 1, 0]


def test_lists_never_closed_tell_no_depth() -> None:
    """Each post further in than the one above, and none back, is how an extractor renders a broken page."""
    assert depths(*(f"{'    ' * at}{says(at)}" for at in range(6))) == [None] * 6


def test_lines_that_say_the_same_have_signs_of_their_own() -> None:
    """Each button has its place, also where what it says is read once for all."""
    assert [(at, sign.index) for at, sign in Page(scan(f"Reply\n{MILL}\nReply")).signs.items()] == [(0, 0), (2, 2)]


def test_one_numbered_header_alone_is_no_thread() -> None:
    """A header whose number is no count, once other lines are none of a thread, has nothing between it and the next."""
    text = (
        "mira_k May 9, 2021, 10:11am 1\nmira_k May 9, 2021, 10:11am 2\nRelated topics 2\nmira_k May 3, 2021, 7:14am 3\n"
    )
    assert read(text).comments == ()
