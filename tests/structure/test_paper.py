"""Heads of papers out of PDF."""

from __future__ import annotations

import pytest

from tests.structure.reading import FERRY, INQUIRY, MILL, PILOT, read

TITLE = ("The Drift of Ferries in Thick Fog: Sandbanks", "and the Tides at Skarn")
PLACE = "Department of Physics, University of Skarn, 12345 Skarn"
ABSTRACT = ("Abstract", f"{FERRY} {PILOT}", f"{INQUIRY} {MILL}")


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        (("Ann Berg, Tom Hill",), ("Ann Berg", "Tom Hill")),
        (("A. Berg1,⋆, T. M. Hill1, 2, and Y. Yan (闫)3",), ("A. Berg", "T. M. Hill", "Y. Yan")),
        (("Ann C. Berg,1, 2Tom Hill,3and Itai Yan3",), ("Ann C. Berg", "Tom Hill", "Itai Yan")),
        (("Ann Berg", ",1 Tom Hill", ",2 and Itai Yan", "1, 2"), ("Ann Berg", "Tom Hill", "Itai Yan")),
        (("Ann Berg1, Tom Hill2, A.", "Frost1, J. Yan3"), ("Ann Berg", "Tom Hill", "A. Frost", "J. Yan")),
    ],
)
def test_title_on_two_lines_above_the_authors(byline: tuple[str, ...], authors: tuple[str, ...]) -> None:
    """The title is whole, the names come without their marks, and the university stays in the body."""
    document = read("\n".join([*TITLE, *byline, PLACE, *ABSTRACT, ""]))
    assert (document.title, document.authors) == (" ".join(TITLE), authors)
    assert any(PLACE in block.text for block in document.body)


@pytest.mark.parametrize(
    "above",
    [
        ("arXiv:2201.00001v1 [physics.ao-ph] 1 Jan 2022",),
        ("Draft version January 4, 2022", "Typeset using LATEX default style in AASTeX631"),
        ("Skarn Letters manuscript no. ferries ©SL 2022", "Letter to the Editor"),
        ("1",),
    ],
)
def test_what_publishers_print_above_is_no_part_of_the_title(above: tuple[str, ...]) -> None:
    """Numbers of archives and manuscripts, versions, and page numbers end a title upwards."""
    document = read("\n".join([*above, *TITLE, "Ann Berg1", PLACE, *ABSTRACT, ""]))
    assert document.title == " ".join(TITLE)
    assert document.authors == ("Ann Berg",)


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param((*TITLE, "Ann Berg", PLACE, FERRY, INQUIRY), id="no abstract"),
        pytest.param((*TITLE, "Ann Berg", "Tuesday", *ABSTRACT), id="no university"),
        pytest.param(("Ferries in fog", "Ann Berg", PLACE, *ABSTRACT[:1], "II. METHODS OF THE WORK"), id="no text"),
        pytest.param(
            ("arXiv:2201.1v1 [physics] 1 Jan 2022The Drift of", *TITLE, "Ann Berg", PLACE, *ABSTRACT), id="glued"
        ),
        pytest.param(("II. The Methods of the Work", "Ann Berg", PLACE, *ABSTRACT), id="a section"),
        pytest.param((FERRY, "Ann Berg", PLACE, *ABSTRACT), id="a sentence"),
    ],
)
def test_without_proof_there_is_no_title_of_several_lines(lines: tuple[str, ...]) -> None:
    """A university, an abstract and a line that can be a title must be there."""
    document = read("\n".join([*lines, ""]))
    assert document.title is None or "\n" not in document.title
    assert document.authors == ()
