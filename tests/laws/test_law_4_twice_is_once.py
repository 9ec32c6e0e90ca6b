"""4. **Twice is once.** What has been repaired needs no repair.

A document written as Markdown and read again is the same document.
"""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given

from corpusnorm import Options, normalize
from corpusnorm.strategies import documents
from tests.laws import promises
from tests.laws.material import ALL_RULES, all_options, texts


@pytest.mark.parametrize(
    "options", [Options(), Options(unsafe=True), *ALL_RULES], ids=["safe", "unsafe", "straight", "curly"]
)
@given(text=texts())
def test_what_has_been_repaired_needs_no_repair(options: Options, text: str) -> None:
    """A second run over the repaired text changes nothing."""
    promises.twice_is_once(normalize(text.encode(), options=options), options)


@pytest.mark.parametrize("line_end", ["\r", "\N{LINE SEPARATOR}", "\N{PARAGRAPH SEPARATOR}"])
def test_lines_that_end_otherwise_are_joined_at_once(line_end: str) -> None:
    """The lines of a paragraph are joined in the first run, however they end."""
    lines = ["The ferry was towed off the sandbank on a Tuesday before", "noon, and nobody on the island was surprised"]
    text = "\n\n".join(["\n".join(lines * 4)] * 3) + ".\n"
    document = normalize(text.replace("\n", line_end).encode())
    assert document.text == normalize(text.encode()).text
    promises.twice_is_once(document, Options())


def test_escapes_in_a_wrapped_paragraph_are_told_at_once() -> None:
    """Where the lines of a text are joined to one, its escapes for line ends are mended in the same run."""
    sentence = "The ferry was towed off the sandbank on a Tuesday before noon, and nobody on the island was surprised."
    paragraph = " ".join([sentence] * 3)
    text = textwrap.fill(rf"A ferry\n\n{paragraph}\n\nThe tug\n\n{paragraph}", 72)
    document = normalize(text.encode())
    assert document.text == f"A ferry\n\n{paragraph}\n\nThe tug\n\n{paragraph}\n"
    promises.twice_is_once(document, Options())


def test_lines_that_are_left_when_others_are_joined_are_laid_out_anew() -> None:
    """Where paragraphs are wrapped, and a blank line stands after each line of the rest, both are joined at once."""
    sentence = "The ferry was towed off the sandbank on a Tuesday before noon, and nobody on the island was surprised"
    wrapped = textwrap.fill(f"{' and '.join([sentence] * 8)}.", 72)
    document = normalize(f"{wrapped}\n\n{wrapped.replace(chr(10), chr(10) * 2)}\n".encode())
    promises.twice_is_once(document, Options())


@given(texts(), all_options())
def test_a_text_survives_markdown(text: str, options: Options) -> None:
    """A document of any text, written as Markdown and read again, has the same content."""
    promises.survives_markdown(normalize(text.encode(), options=options))


@given(documents(), all_options())
def test_a_document_survives_markdown(data: bytes, options: Options) -> None:
    """A whole document with head, body and comments does so too."""
    promises.survives_markdown(normalize(data, options=options))
