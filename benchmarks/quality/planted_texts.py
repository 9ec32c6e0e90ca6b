"""Clean texts of many layouts, in which artifacts are planted: as the strategies make them, long, wrapped, with lists.

They are drawn from one seed, so that two runs give the same.
"""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Iterator
from typing import Final

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from corpusnorm import normalize
from corpusnorm.strategies import LAYOUTS, clean_text

_SEED: Final = 20_260_000
_SLOW: Final = list(HealthCheck)
_LATIN: Final = ("en", "de", "fr", "es", "it", "pl")
_LANGUAGES: Final = (*_LATIN, "ru", "el", "ja")
_WIDTHS: Final = (58, 66, 72, 80)
_PARTS: Final = (4, 8)
_LIST: Final = "- the house at the end of the street\n- a garden older than the town\n- the winter of 1947"
_ASCII: Final = str.maketrans({"’": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "ß": "ss"})


def clean_texts(number: int) -> list[str]:
    """So many clean texts of all layouts, the same at each call; each comes from normalization as it was."""
    texts: list[str] = []

    @seed(_SEED)
    @settings(max_examples=number, deadline=None, database=None, phases=[Phase.generate], suppress_health_check=_SLOW)
    @given(_varied())
    def keep(text: str) -> None:
        texts.append(text)

    keep()
    return [text for text in texts if normalize(text.encode()).text == text]


@st.composite
def _varied(draw: st.DrawFn) -> str:
    form = draw(st.sampled_from(["plain", "plain", "long", "with a list", "in ASCII"]))
    language, layout = draw(st.sampled_from(_LANGUAGES)), draw(st.sampled_from(LAYOUTS))
    if form == "long":
        return _joined([draw(clean_text(language, layout)) for _ in range(draw(st.integers(*_PARTS)))], layout)
    text = draw(clean_text(language, layout))
    return {"with a list": _with_list, "in ASCII": _in_ascii}.get(form, str)(text)


def _joined(parts: list[str], layout: str) -> str:
    """Several texts in one, with as much between them as there is within them."""
    gap = {"single newlines": "\n", "flat": " "}.get(layout, "\n\n")
    return gap.join(part.rstrip("\n") for part in parts) + "\n"


def _with_list(text: str) -> str:
    """``text`` with a list behind its first paragraph."""
    first, gap, rest = text.partition("\n\n")
    return f"{first}\n\n{_LIST}\n\n{rest}" if gap and rest.strip() else text


def _in_ascii(text: str) -> str:
    """``text`` as it is typed where there are no accents."""
    apart = unicodedata.normalize("NFKD", text.translate(_ASCII))
    plain = "".join(character for character in apart if not unicodedata.combining(character))
    return plain if plain.isascii() else text


def wrapped_texts(texts: list[str]) -> Iterator[str]:
    """Those of ``texts`` that have plain paragraphs with blank lines between them, broken into lines."""
    for number, text in enumerate(texts):
        paragraphs = text.rstrip("\n").split("\n\n")
        if len(paragraphs) > 2 and not any("\n" in paragraph or "|" in paragraph for paragraph in paragraphs):
            width = _WIDTHS[number % len(_WIDTHS)]
            lines = (textwrap.fill(part, width, break_long_words=False, break_on_hyphens=False) for part in paragraphs)
            yield "\n\n".join(lines) + "\n"
