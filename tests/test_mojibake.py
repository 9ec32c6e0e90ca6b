"""mojibake against ftfy, whose judgement it follows line by line."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from itertools import product

import ftfy
import pytest
from ftfy import bad_codecs
from ftfy.badness import MOJIBAKE_CATEGORIES, is_bad
from hypothesis import example, given
from hypothesis import strategies as st

from corpusnorm.edit import Edit, Span
from corpusnorm.facts import Facts
from corpusnorm.rules import mojibake as module
from corpusnorm.rules.mojibake import mojibake
from tests.shared import SHARED, needs_shared

CODECS = ["latin-1", *(f"sloppy-windows-{page}" for page in (1250, 1251, 1252, 1253, 1254, 1257)), "macroman", "cp437"]
LANGUAGES = "naïve café « où » – “Größe” ‘it’s’ …\n±½°€£ Łódź češtině ľúbiť Привет, мир! Αθήνα £5 日本 \u00a0😀"


def edits(text: str) -> list[Edit]:
    """What the rule finds."""
    return list(mojibake.find(text, Facts(text)))


def repaired(text: str) -> str:
    """``text`` after one turn of the rule."""
    pieces, at = [], 0
    for edit in edits(text):
        assert edit.after is not None
        pieces += [text[at : edit.span.start], edit.after]
        at = edit.span.end
    return "".join([*pieces, text[at:]])


def by_ftfy(text: str) -> str:
    """``text`` as ftfy repairs its lines; but a line stays of which it would make what is no character."""
    pairs = [(line, ftfy.fix_encoding(line)) for line in text.split("\n")]
    return "\n".join(line if module._UNASSIGNED.search(fixed) else fixed for line, fixed in pairs)


def garbled(text: str, codec: str, times: int) -> str:
    """``text`` after its UTF-8 was read as ``codec`` so many times."""
    for _ in range(times):
        text = text.encode("utf-8").decode(codec, errors="replace")
    return text


@st.composite
def mojibake_texts(draw: st.DrawFn) -> str:
    """Pieces of text, some of them read with the wrong codec, in one line or several."""
    bad_codecs.search_function("sloppy-windows-1252")
    words = st.text(st.sampled_from(sorted(set(LANGUAGES))), max_size=12)
    pieces = [
        garbled(draw(words), draw(st.sampled_from(CODECS)), draw(st.integers(0, 2)))
        for _ in range(draw(st.integers(1, 5)))
    ]
    return draw(st.sampled_from(["", " ", "\n"])).join(pieces)


@given(mojibake_texts())
@example("Ã©tÃ© Ã la Â» â€” \ufffd")
@example("\u00c3\u00a9\r\nœ\x85Ã ")
def test_does_what_ftfy_does(text: str) -> None:
    """Each line comes out as ftfy makes it, character for character."""
    assert repaired(text) == by_ftfy(text)


@given(st.text(st.sampled_from([*LANGUAGES, *"ÃÂâ€™\x80\x9d\xa0ŒœЂ°²®”“ "])))
def test_does_what_ftfy_does_on_any_text(text: str) -> None:
    """That holds for characters in no order as well."""
    assert repaired(text) == by_ftfy(text)


def mojibake_characters() -> list[str]:
    """All characters that ftfy looks at."""
    classes = re.compile(f"[{''.join(MOJIBAKE_CATEGORIES.values())}]")
    return [chr(point) for point in range(0x80, 0x10000) if classes.match(chr(point))]


def test_no_pair_is_missed() -> None:
    """Whatever pair of characters ftfy calls bad, in any company, is looked at more closely."""
    characters = [*mojibake_characters(), *" aA1."]
    company = [("", ""), ("a", ""), (" ", ""), (".", ""), ("", "a"), ("", " "), ("", "²"), ("", "“"), ("”", "")]
    for one, two in product(characters, characters):
        if module._SUSPECT.search(one + two) is None:
            for before, after in company:
                text = before + one + two + after
                assert module._SUSPECT.search(text) or not is_bad(text), ascii(text)


@given(st.text(st.sampled_from([*mojibake_characters(), *" aA1."]), min_size=2, max_size=5))
def test_no_text_is_missed(text: str) -> None:
    """Whatever ftfy calls bad is looked at more closely."""
    assert module._SUSPECT.search(text) or not is_bad(text)


def test_no_character_is_made_that_does_not_exist() -> None:
    """A sign before an accent in a formula is not read as a letter that Unicode does not have, as ftfy reads it."""
    assert ftfy.fix_encoding("Ω×ˆe") == "Ω\u05c8e"
    assert edits("Ω×ˆe") == []


def test_an_edit_is_as_narrow_as_the_damage() -> None:
    """Each damaged word has its own edit, with the codecs that undo it."""
    found = edits("sound words, then café and Ã©tÃ© and naÃ¯ve.")
    assert [(edit.span.start, edit.span.end, edit.after) for edit in found] == [
        (27, 29, "é"),
        (30, 32, "é"),
        (39, 41, "ï"),
    ]
    assert {edit.detail for edit in edits("cafÃ©")} == {"encode latin-1, decode utf-8"}


def test_a_long_line_is_repaired_in_pieces() -> None:
    """A line beyond a million characters is cut at spaces, and repaired from end to end."""
    sound = "word " * 150_000
    text = f"Ã©tÃ© {sound}Ã©tÃ© {sound}Ã©tÃ©"
    assert repaired(text) == text.replace("Ã©", "é")


def texts() -> Iterator[str]:
    """Real documents with their damage."""
    with gzip.open(SHARED / "raw" / "raw.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)["text"]


@needs_shared
@pytest.mark.slow
def test_does_what_ftfy_does_on_real_text() -> None:
    """On documents as extractors left them the outcome is ftfy's, line by line."""
    for text in texts():
        assert repaired(text) == by_ftfy(text)


def test_a_lost_character_has_an_edit_of_its_own() -> None:
    """Where nothing is left between two visible characters, the edit is still at its place."""
    assert list(module._differences("so é is", "so  is", 0)) == [(Span(3, 4), "")]
    assert list(module._differences("aéb é", "ab è", 10)) == [(Span(11, 12), ""), (Span(14, 15), "è")]


@given(mojibake_texts())
def test_decodes_plain_mojibake_as_ftfy_does(text: str) -> None:
    """What is decoded without ftfy comes out as from ftfy, and in the same steps."""
    for line in text.split("\n"):
        decoded = module._decoded(line) if is_bad(line) else None
        if decoded is not None:
            fixed, plan = ftfy.fix_encoding_and_explain(line)
            assert decoded == (fixed, [tuple(step) for step in plan or ()])


@given(st.lists(st.sampled_from(["sound words ", *mojibake_characters(), *" aA1."]), max_size=60).map("".join))
def test_no_bad_line_is_missed(text: str) -> None:
    """A line that ftfy calls bad is bad, though ftfy is asked about pieces of it."""
    assert module._is_bad(text) or not is_bad(text)
