"""How much memory a long document takes, as a multiple of its size."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable

import pytest

from corpusnorm import normalize
from corpusnorm.registry import all_writers

_PARAGRAPH = (
    "The ferry was towed off the sandbank on Tuesday, three days after it had run aground in thick fog on its way to "
    "the island, number {}, with forty passengers and a lorry full of hay on board. Nobody was hurt, but the owners "
    "will have to explain why the pilot had been sent home that morning, although the forecast spoke of fog along the "
    "whole coast until late in the evening.\n\n"
)


def _peak(work: Callable[[], object]) -> int:
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(("beginning", "most"), [("", 5.2), ("\N{GRINNING FACE} ", 8.2)], ids=["plain", "emoji"])
def test_a_long_document_takes_no_more_than_a_multiple_of_its_size(beginning: str, most: float) -> None:
    """Lines are not kept longer than they are needed; an emoji makes Python keep four bytes a character."""
    data = (beginning + "".join(_PARAGRAPH.format(number) for number in range(4_000))).encode()
    normalize(data[:2_000])
    assert _peak(lambda: normalize(data)) <= most * len(data)


def test_states_of_a_repaired_text_are_let_go_of() -> None:
    """Many repairs by many rules, one after the other, need no more room than the last of them."""
    damaged = "The caf\u00c3\u00a9 was closed \u00a0 on Tuesday &amp;amp; the **ferry** \\$5 was late. \n\n\n"
    data = (damaged + _PARAGRAPH).encode() * 3_000
    normalize(data[:2_000])
    assert _peak(lambda: normalize(data)) <= 16 * len(data)


def test_a_document_of_short_lines_keeps_no_object_for_each_segment() -> None:
    """Its text, its blocks and their texts are what it holds."""
    data = b"The ferry was towed off the sandbank on Tuesday.\n\n" * 10_000
    normalize(data[:2_000])
    tracemalloc.start()
    try:
        document = normalize(data)
        assert tracemalloc.get_traced_memory()[0] <= 9.5 * len(data)
        assert len(document.body) == 10_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("name", ["json", "jsonl"])
def test_a_document_is_written_piece_by_piece(name: str) -> None:
    """No piece of a long document takes much room, so that who writes them to a file needs none for the whole."""
    written = next(writer for writer in all_writers() if writer.name == name)
    document = normalize("".join(_PARAGRAPH.format(number) for number in range(4_000)).encode())
    assert max(map(len, written.pieces(document))) < 100_000
