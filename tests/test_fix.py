"""Fixes written into a source itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpusnorm.decode import decode
from corpusnorm.errors import NotTextError
from corpusnorm.fix import UnstableEncodingError, fix
from corpusnorm.registry import select_rules

TEXTS = st.text(st.sampled_from("ab \n.\u00ad\u00a0\u200bé\u0301&amp;\t\\*$#\r"), max_size=60)


@given(TEXTS, st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252"]), st.booleans())
def test_what_was_fixed_needs_no_fix(text: str, encoding: str, unsafe: bool) -> None:
    """A second run finds nothing more to fix, in any encoding."""
    source = decode(text.encode(encoding, "ignore"), declared=encoding)
    try:
        fixed = fix(source, select_rules(), unsafe=unsafe, declared=encoding)
    except UnstableEncodingError:
        return
    again = fix(decode(fixed.source.encode(), declared=encoding), select_rules(), unsafe=unsafe, declared=encoding)
    assert again.count == 0
    assert again.source.encode() == fixed.source.encode()


@given(st.binary(max_size=80))
def test_a_fixed_source_is_what_its_bytes_say(data: bytes) -> None:
    """Whatever the bytes, the result is read again as the text that was meant, or nothing is changed."""
    try:
        source = decode(data)
        fixed = fix(source, select_rules())
    except (NotTextError, UnstableEncodingError):
        return
    assert decode(fixed.source.encode()).text == fixed.source.text
    if fixed.count == 0:
        assert fixed.source.encode() == data


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32", "cp1252", "shift_jis"])
def test_bytes_outside_of_the_fix_stay(encoding: str) -> None:
    """The fix is made in the encoding of the source, mark and line ends included."""
    text = "One line.\r\nSalt &amp; pepper.  \r\nThe last line.\r\n"
    fixed = fix(decode(text.encode(encoding), declared=encoding), select_rules(("html-entity",)))
    assert fixed.source.encode() == text.replace("&amp;", "&").encode(encoding)


def test_an_unexplained_byte_is_never_lost() -> None:
    """A fix that would rewrite a byte of unknown meaning is left out, others are made."""
    data = "Käse, Öl und Äpfel: ".encode() + b"a\x81 \nso\xc2\xadft\n"
    fixed = fix(decode(data), select_rules())
    assert b"\x81" in fixed.source.encode()
    assert b"soft" in fixed.source.encode()


def test_markup_stays_unless_asked_for() -> None:
    """Headings and emphasis carry structure, which a text without them has lost."""
    data = b"# Title\n\n## Heading\n\nSome *emphasis* and \\$5 here.\n"
    assert fix(decode(data), select_rules()).count == 0
    assert fix(decode(data), select_rules(), unsafe=True).source.encode().startswith(b"Title\n\nHeading\n")


def test_a_text_that_would_be_read_differently_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """If the fixed bytes no longer tell their encoding, nothing is changed."""
    source = decode("so\u00adft caf\xe9\n".encode("cp1252"), declared="cp1252")
    monkeypatch.setattr("corpusnorm.fix.decode", lambda *args, **options: decode(b"another text"))
    with pytest.raises(UnstableEncodingError, match="no longer be recognised as cp1252; name the encoding"):
        fix(source, select_rules())
