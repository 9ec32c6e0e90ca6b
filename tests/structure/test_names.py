"""What is taken for the name of a person, and what is not."""

from __future__ import annotations

import pytest

from corpusnorm.structure.names import is_name, split_names


@pytest.mark.parametrize(
    "text",
    [
        "Ann Berg",
        "Jean-Luc Arnaud",
        "Conor O’Brien",
        "Ludwig van Beethoven",
        "Ursula von der Leyen",
        "Vasco da Gama",
        "Ana de la Cruz",
        "Juan Ramón y Cajal",
        "van der Berg",
        "De Witte",
        "J. R. R. Tolkien",
        "J.R.R. Tolkien",
        "Philip K. Dick",
        "P. Best",
        "A. N. Other",
        "ANN BERG",
        "Łukasz Żak",
        "Иван Мороз",
        "李 小龙",
    ],
)
def test_name_of_person(text: str) -> None:
    """Capitalised words, initials, and the small words within names make a name."""
    assert is_name(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("Ann", id="one word"),
        pytest.param("Ann Bea Cora Dora Eva Fay", id="six words"),
        pytest.param(f"Ann {'B' * 60}", id="too long"),
        pytest.param("harbour master", id="lower case"),
        pytest.param("Ann berg", id="lower case at the end"),
        pytest.param("Ann von", id="particle at the end"),
        pytest.param("und Berg", id="lower case at the start"),
        pytest.param("di Berg", id="particle that begins no name"),
        pytest.param("A. B.", id="initials only"),
        pytest.param("Berg 2014", id="number"),
        pytest.param("Ann @berg", id="sign"),
        pytest.param("The Harbour", id="article"),
        pytest.param("Why Ferries", id="headline"),
        pytest.param("Friday Market", id="weekday"),
    ],
)
def test_no_name(text: str) -> None:
    """One word, many words, lower case, numbers and words of headlines make no name."""
    assert not is_name(text)


@pytest.mark.parametrize(
    "event",
    ["Easter Egg Hunt", "Al Green Concert", "Open Evening", "Harbour Festival", "Board Meeting", "School Workshop"],
)
def test_event_is_no_name(event: str) -> None:
    """What is announced with capitals and a date is an event."""
    assert split_names(event) is None


@pytest.mark.parametrize(
    "place", ["Sri Lanka", "New York", "South Shields", "San Marino", "St. Ives", "United Kingdom"]
)
def test_place_is_no_name(place: str) -> None:
    """A place whose first word begins the names of places is no person."""
    assert split_names(place) is None


@pytest.mark.parametrize("place", ["Paris, France", "Ann Berg, Paris", "Aarhus, Denmark"])
def test_place_after_comma_is_no_name(place: str) -> None:
    """A single word beside a comma is no name, and spoils the list it stands in."""
    assert split_names(place) is None


@pytest.mark.parametrize(
    "organisation",
    [
        "Harbour Gazette",
        "Aarhus University",
        "Oxford University Press",
        "Berg Verlag",
        "Frost Ltd",
        "Recipes Team",
        "Berg Foundation",
        "Reuters",
        "Associated Press",
        "The Associated Press",
        "Agence France-Presse",
        "Staff Writer",
        "Guest Author",
    ],
)
def test_organisation_is_no_name(organisation: str) -> None:
    """Newspapers, publishers, agencies and roles alone are nobody's name."""
    assert split_names(organisation) is None


def test_illustrator_is_no_author() -> None:
    """Who is named with what they did to the reviewed book did not write the document."""
    assert split_names("Elise Broach, illustrated by Kelly Murphy") is None


@pytest.mark.parametrize(
    "between",
    [
        ", ",
        "; ",
        " & ",
        " and ",
        ", and ",
        " with ",
        " und ",
        " et ",
        " y ",
        " e ",
        " och ",
        " og ",
        " ja ",
        " en ",
        " i ",
    ],
)
def test_two_names(between: str) -> None:
    """Two names are parted at a comma, a semicolon, and the word for "and" of each language."""
    assert split_names(f"Ann Berg{between}Bo Frost") == ["Ann Berg", "Bo Frost"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ann Berg, Bo Frost and Cy Dew", ["Ann Berg", "Bo Frost", "Cy Dew"]),
        ("Ann Berg, Bo Frost, and Cy Dew", ["Ann Berg", "Bo Frost", "Cy Dew"]),
        ("Анна Берг и Иван Мороз", ["Анна Берг", "Иван Мороз"]),
        ("Ludwig van Beethoven und J. S. Bach", ["Ludwig van Beethoven", "J. S. Bach"]),
        ("Andy Sand and Mandy Hand", ["Andy Sand", "Mandy Hand"]),
        ("Ann Berg", ["Ann Berg"]),
        (" | Ann Berg · ", ["Ann Berg"]),
        ("Ann Berg.", ["Ann Berg"]),
    ],
)
def test_names_as_printed(text: str, names: list[str]) -> None:
    """Names come out in their order and as printed, without the signs around them."""
    assert split_names(text) == names


@pytest.mark.parametrize(
    "rest",
    [
        "Reuters",
        "The Associated Press",
        "AP",
        "dpa",
        "Bloomberg News",
        "staff writer",
        "Staff Reporter",
        "Science Editor",
        "Political Correspondent in Aarhus",
        "University of Aarhus",
        "Harbour Gazette",
        "The Daily Herald",
        "CNN",
        "Special to The Herald",
    ],
)
def test_agency_or_role_is_taken_off(rest: str) -> None:
    """Behind a name, agency, newspaper, role and what follows them are no authors."""
    assert split_names(f"Ann Berg, {rest}") == ["Ann Berg"]
    assert split_names(f"Ann Berg and Bo Frost, {rest}, Aarhus") == ["Ann Berg", "Bo Frost"]


@pytest.mark.parametrize(
    "text",
    [
        "ANN BERG and BO FROST Associated Press",
        "Ann Berg and Bo Frost for The Associated Press",
        "Xinhua writers Ann Berg and Bo Frost",
        "Staff Writer Ann Berg and Bo Frost",
        "Ann Berg and Bo Frost (University of Aarhus)",
    ],
)
def test_agency_role_or_affiliation_beside_names_without_a_comma(text: str) -> None:
    """What stands before the first name or behind the last is taken off without a comma, too."""
    assert [name.casefold() for name in split_names(text) or []] == ["ann berg", "bo frost"]


@pytest.mark.parametrize("text", ["Ann Berg, the mayor", "Ann Berg and others", "Ann Berg and the Ferrymen", "", " | "])
def test_one_doubt_refuses_all(text: str) -> None:
    """If something in a list is no name, none of it is taken."""
    assert split_names(text) is None


@pytest.mark.parametrize(
    "name", ["José Ortega y Gasset", "Santiago Ramón y Cajal", "Juan Vidal i Puig", "Sammy Frost Jr.", "Bo Frost III"]
)
def test_what_belongs_to_surname_stays(name: str) -> None:
    """A word for "and" within a surname, and what tells son from father, are part of the name."""
    assert split_names(name) == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Dr. Ann Berg", ["Ann Berg"]),
        ("Prof. Dr. Ann Berg", ["Ann Berg"]),
        ("Professor Ann Berg and Sir Bo Frost", ["Ann Berg", "Bo Frost"]),
        ("Ann Berg, PhD", ["Ann Berg"]),
        ("Ann Berg, MD, and Bo Frost, M.Sc.", ["Ann Berg", "Bo Frost"]),
        ("Rechtsanwältin Grete Hallmann", ["Grete Hallmann"]),
    ],
)
def test_title_and_degree_are_taken_off(text: str, names: list[str]) -> None:
    """Titles before a name and degrees behind it are no part of it."""
    assert split_names(text) == names
