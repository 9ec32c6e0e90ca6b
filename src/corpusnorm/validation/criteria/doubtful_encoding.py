"""doubtful-encoding: the bytes of a file do not tell for sure which text they are."""

from __future__ import annotations

from collections.abc import Iterator

from corpusnorm.decoding.doubts import doubts
from corpusnorm.validation.criterion import Case, criterion


@criterion(code="VA006", name="doubtful-encoding", message="The bytes do not tell for sure which text they are")
def doubtful_encoding(case: Case) -> Iterator[str]:
    """
    ## What it finds

    A file with bytes that do not fit its encoding (a single byte of Windows-1252 within UTF-8), and a file whose
    encoding could only be guessed.

    ## Why it matters

    Another program reads other characters there, or refuses the file.
    `corpusnorm` keeps such bytes on record and can give them back, but a guess may be wrong.

    ## What to do

    Look at the place that the message names.
    If the text is right, save the file as UTF-8; if it is not, name the encoding with `--encoding`, or get the
    document again.
    """
    if case.source is not None:
        for doubt in doubts(case.source):
            yield doubt[0].upper() + doubt[1:]
