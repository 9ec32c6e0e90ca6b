"""What is measured: our own works, and those of the peers that are installed.

The peers are called as their documentation calls them. Where one takes text instead of bytes it
gets the text for nothing, so that its figure is better than what a user would see.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Final, TypeAlias

import chardet
import ftfy
from attrs import field, frozen

from corpusnorm import check, normalize, write
from corpusnorm.decode import decode
from corpusnorm.facts import Facts
from corpusnorm.registry import select_rules
from corpusnorm.repair import repair

Call: TypeAlias = Callable[[bytes], object]


@frozen
class Work:
    """Something to do with the bytes of a document."""

    name: str
    call: Call = field(repr=False)
    is_ours: bool = False


RULES: Final = "decode + all rules"
NORMALIZE: Final = "normalize"
TO_JSON: Final = "normalize, to JSON"
CHECK: Final = "check"
DEFAULT: Final = "chardet + ftfy"
CONSERVATIVE: Final = "chardet + ftfy, conservative"
DATATROVE: Final = "datatrove FTFYFormatter"

_CONSERVATIVE = ftfy.TextFixerConfig(
    fix_latin_ligatures=False,
    fix_character_width=False,
    uncurl_quotes=False,
    fix_line_breaks=False,
    normalization=None,
)
"""ftfy without what rewrites sound text, as datatrove and NeMo Curator set it by default."""


def _decode_and_repair(data: bytes) -> None:
    source = decode(data)
    repair(source.text, Facts(source.text), select_rules())


def _to_json(data: bytes) -> bytes:
    return write(normalize(data)).encode("utf-8")


def _chardet_and_ftfy(config: ftfy.TextFixerConfig) -> Call:
    def call(data: bytes) -> None:
        encoding = chardet.detect(data)["encoding"] or "utf-8"
        ftfy.fix_text(data.decode(encoding, "replace"), config)

    return call


OURS: Final = (
    Work(RULES, _decode_and_repair, is_ours=True),
    Work(NORMALIZE, normalize, is_ours=True),
    Work(TO_JSON, _to_json, is_ours=True),
    Work(CHECK, check, is_ours=True),
)


def works() -> tuple[list[Work], list[str]]:
    """All works that can be done here, and what is missing for the others."""
    found = [
        *OURS,
        Work(DEFAULT, _chardet_and_ftfy(ftfy.TextFixerConfig())),
        Work(CONSERVATIVE, _chardet_and_ftfy(_CONSERVATIVE)),
    ]
    missing = []
    for name, make in (
        (DATATROVE, _datatrove),
        ("clean-text", _clean_text),
        ("textacy.preprocessing", _textacy),
    ):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                found.append(Work(name, make()))
        except ImportError as error:
            missing.append(f"{name} is left out: {error} (pip install 'corpusnorm[bench]')")
    return found, missing


def _datatrove() -> Call:
    from datatrove.pipeline.formatters import FTFYFormatter

    formatter = FTFYFormatter()
    return lambda data: formatter.format(data.decode("utf-8", "replace"))


def _clean_text() -> Call:
    import cleantext

    return lambda data: cleantext.clean(data.decode("utf-8", "replace"))


def _textacy() -> Call:
    from textacy import preprocessing as steps

    pipeline = steps.make_pipeline(
        steps.normalize.unicode,
        steps.normalize.quotation_marks,
        steps.normalize.hyphenated_words,
        steps.normalize.bullet_points,
        steps.normalize.whitespace,
    )
    return lambda data: pipeline(data.decode("utf-8", "replace"))
