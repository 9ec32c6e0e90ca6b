"""What the laws are tried on: bytes of every sort, from clean documents to noise."""

from __future__ import annotations

import codecs

from hypothesis import strategies as st

from benchmarks.linear import LINES
from corpusnorm import Options
from corpusnorm.registry import all_rules
from corpusnorm.rule import literal_of
from corpusnorm.strategies import clean_text, documents, scarred

_ENCODINGS = (
    "utf-8",
    "utf-8-sig",
    "utf-16-le",
    "utf-16-be",
    "utf-32-le",
    "cp1252",
    "cp1251",
    "iso8859-2",
    "koi8-r",
    "shift_jis",
    "gb18030",
    "euc-jp",
    "iso2022-jp",
)
_BOMS = (b"", codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE)


ALL_RULES = tuple(Options(unsafe=True, quotes=quotes) for quotes in ("straight", "curly"))
"""Every rule, safe and unsafe. The two house styles of quotation marks undo each other, so it takes two."""


def all_options() -> st.SearchStrategy[Options]:
    """The default rules, unsafe ones as well, and all rules."""
    return st.sampled_from([Options(), Options(unsafe=True), *ALL_RULES])


def _fragments() -> list[str]:
    """What rules act on: their triggers and examples, and signs that mean something to several of them."""
    found = {literal_of(trigger) for rule in all_rules() for trigger in rule.trigger}
    found |= {example.before for rule in all_rules() for example in rule.examples}
    signs = "*_`#>|-[](){}<>&;\\$\"'“”’«».,:!?–—…\n\t \r"
    borders = ("\n ", "\n\t", "\na", "\né", " \n", "\t\n", " -\n", " - \n", "1.\n", "1. \n", "\n=", "\n-")
    special = ("\x0c", "\x00", "\x1b", "\u00a0", "\u00ad", "\u200b", "\ufeff", "\ufffd", "\u0301")
    return [*sorted(found), *signs, *borders, *special]


@st.composite
def rough_texts(draw: st.DrawFn) -> str:
    """Fragments that rules act on, in no order that makes sense, with a little clean text between them."""
    pieces = (
        st.sampled_from(_fragments()) | st.text(max_size=5) | st.sampled_from(["word", "The end.", "\n\n", " the "])
    )
    rough = "".join(draw(st.lists(pieces, max_size=25)))
    return draw(clean_text()) + rough if draw(st.booleans()) else rough


_LINES = sorted(
    {line for lines in LINES.values() for line in lines} | {"Re:", "Re: Fog", "By", "von Ann", "1.", "## ", ""}
)


@st.composite
def pages_of_lines(draw: st.DrawFn) -> str:
    """Lines as threads, menus and tables have them, a few again and again, in an order that nobody would print."""
    few = draw(st.lists(st.sampled_from(_LINES), min_size=1, max_size=6))
    lines = draw(st.lists(st.sampled_from(few) | st.sampled_from(_LINES), max_size=30))
    return draw(st.sampled_from(["\n", "\n\n"])).join(lines).replace("{}", str(draw(st.integers(0, 30))))


def texts() -> st.SearchStrategy[str]:
    """Clean, damaged and rough texts, and pages of short lines."""
    return scarred() | rough_texts() | pages_of_lines()


@st.composite
def encoded_texts(draw: st.DrawFn) -> bytes:
    """Texts in an encoding, perhaps cut at a number of bytes, perhaps with a stray byte in them."""
    data = draw(texts()).encode(draw(st.sampled_from(_ENCODINGS)), "replace")
    if draw(st.booleans()):
        at = draw(st.integers(0, len(data)))
        data = data[:at] + draw(st.binary(max_size=3)) + data[at:]
    return data[: draw(st.integers(0, len(data)))] if draw(st.booleans()) else data


def any_bytes() -> st.SearchStrategy[bytes]:
    """Noise with and without a mark, texts in encodings, and whole documents."""
    noise = st.tuples(st.sampled_from(_BOMS), st.binary(max_size=80)).map(b"".join)
    return st.one_of(noise, encoded_texts(), documents())
