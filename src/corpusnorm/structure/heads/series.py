"""Parts of a series, as "Part Two" or "Teil 3 von 5" in a line of its own."""

from __future__ import annotations

import re
from typing import Final

from corpusnorm.document import Series

_NUMBERS: Final = {
    word: number
    for words in (
        "one two three four five six seven eight nine ten eleven twelve",
        "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
        "un deux trois quatre cinq six sept huit neuf dix onze douze",
        "uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
        "uno due tre quattro cinque sei sette otto nove dieci undici dodici",
        "um dois três quatro cinco seis sete oito nove dez onze doze",
        "een twee drie vier vijf zes zeven acht negen tien elf twaalf",
        "ett två tre fyra fem sex sju åtta nio tio elva tolv",
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth",
        "i ii iii iv v vi vii viii ix x xi xii",
    )
    for number, word in enumerate(words.split(), start=1)
}
_SERIES: Final = re.compile(
    r"(?:part|teil|partie|parte|del|deel|osa|część|часть)\.? +(?P<number>\d{1,3}|[^\W\d_]+)"
    r"(?:(?:,| of| von| de| di| sur| av|/) *(?:\d{1,3}|[^\W\d_]+))?(?: of a series)?",
    re.IGNORECASE,
)


def read_series(bare: str) -> Series | None:
    """The part of a series that the line names and nothing else, or None."""
    match = _SERIES.fullmatch(bare.strip(" ()[]:.–—-"))
    if match is None:
        return None
    word = match["number"].lower()
    number = int(word) if word.isdecimal() else _NUMBERS.get(word)
    return Series(text=bare, number=number) if number is not None else None
