"""How much memory a long document takes, as a multiple of its size."""

from __future__ import annotations

import tracemalloc

import pytest

from corpusnorm import normalize

_PARAGRAPH = (
    "The ferry was towed off the sandbank on Tuesday, three days after it had run aground in thick fog on its way to "
    "the island, number {}, with forty passengers and a lorry full of hay on board. Nobody was hurt.\n\n"
)


def _peak(data: bytes) -> int:
    tracemalloc.start()
    try:
        normalize(data)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(("beginning", "most"), [("", 13), ("\N{GRINNING FACE} ", 16)], ids=["plain", "emoji"])
def test_a_long_document_takes_no_more_than_a_multiple_of_its_size(beginning: str, most: int) -> None:
    """The words of its lines are no objects all at the same time; an emoji makes Python keep four bytes a character."""
    data = (beginning + "".join(_PARAGRAPH.format(number) for number in range(5_000))).encode()
    normalize(data[:2_000])
    assert _peak(data) <= most * len(data)
