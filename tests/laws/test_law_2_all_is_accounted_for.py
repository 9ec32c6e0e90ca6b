"""2. **All is accounted for.** The segments of a document tile its text: in order, without gap or overlap.

What is not content is *furniture* or a *marker*, set aside with its reason, never dropped.
"""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from corpusnorm import Document, Options, normalize
from corpusnorm.strategies import documents
from tests.laws import promises
from tests.laws.material import all_options, texts


def _documents() -> st.SearchStrategy[Document]:
    return st.builds(_normalized, texts().map(str.encode) | documents(), all_options())


def _normalized(data: bytes, options: Options) -> Document:
    return normalize(data, options=options)


@given(_documents())
def test_the_segments_tile_the_text(document: Document) -> None:
    """The segments are in order, without gap or overlap, from the first character to the last."""
    promises.segments_tile_the_text(document)


@given(_documents())
def test_only_blanks_are_blank(document: Document) -> None:
    """A segment without a role holds nothing that can be read, once the repairs are made."""
    promises.only_blanks_are_blank(document)


@given(_documents())
def test_furniture_says_what_set_it_aside(document: Document) -> None:
    """Each piece of furniture has its text, its place and the rule that is the reason."""
    promises.furniture_says_what_set_it_aside(document)


def test_lines_of_one_link_have_a_place_each() -> None:
    """A link over two lines, of which one is furniture, is taken off so that each line keeps its own place."""
    text = "# The ferry\n\nThe ferry was towed off on Tuesday.\n\n[← Previous  \nThe fog](https://example.org/fog)\n"
    document = normalize(text.encode())
    assert [piece.text for piece in document.furniture] == ["← Previous"]
    promises.furniture_says_what_set_it_aside(document)


def test_what_was_put_in_before_furniture_is_no_part_of_it() -> None:
    """A bullet that a repair put in before the first item of a row has no place in the source."""
    document = normalize(b"Home>s \xe2\x80\xa2 DOT \xe2\x80\xa2 JOE", options=Options(unsafe=True))
    promises.furniture_says_what_set_it_aside(document)
    assert [piece.text for piece in document.furniture] == ["Home>s"]
