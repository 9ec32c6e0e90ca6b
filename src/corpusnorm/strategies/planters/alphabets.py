"""Planters of letters and signs of another alphabet, keyboard or font."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Span
from corpusnorm.strategies.places import between
from corpusnorm.strategies.planting import Damage, planter

_EAST_ASIAN = re.compile("[\u3000-\u9fff]")
_MARK = re.compile(r"(?<=[a-z]{2})(?P<mark>[,:;])(?P<blank> )(?=[a-zA-Z]{2})")
_ASIDE = re.compile(r"(?<= )\((?P<aside>[a-z][^()\n]+)\)")
_NUMBER = re.compile(r"(?<![\w.,$£€])[0-9]{2,4}(?![\w.,])")
_TO_WIDE = 0xFEE0

_LIGATURE = re.compile("fi|fl")
_OF_A_FONT = {"fi": "\uf001", "fl": "\uf002"}
_ITEMS = ("the harbour", "the old mill", "the road to the town")

_LATIN, _CYRILLIC = "aceopxyABCEHKMOPTX", "асеорхуАВСЕНКМОРТХ"
_LIKE_LATIN = str.maketrans(_LATIN, _CYRILLIC)
_LIKE_CYRILLIC = str.maketrans(_CYRILLIC, _LATIN)
_LATIN_WORD = re.compile(r"(?<![\w’'-])[A-Za-z]{4,}(?![\w’'-])")
_CYRILLIC_WORD = re.compile(r"(?<![\w’'-])[А-Яа-яё]{4,}(?![\w’'-])")

_BEYOND_ASCII = re.compile(r"(?<=[A-Za-z])[à-öø-ÿß](?=[a-z])")
_FOREIGN_LINE = re.compile(r"(?:[^\n|]*?\b[Ͱ-ӿ]{3,}\b){3}[^\n|]*")
"""One of three words: fewer may be meant."""
_CODECS = ("cp1251", "koi8-r", "cp1253")
_UNLIKE_LATIN = re.compile(r"(?<=[A-Za-z])[áäçèéëôöøùúûüæ](?=[a-z])")
"""What becomes a Cyrillic letter that looks like no Latin one: of the others a text has to have three of these."""
_SEVERAL = 3
_OF_MACINTOSH = re.compile(r"(?<=[a-z])’(?=[st]\b)|[„“”]")
_AFTER_WORD = re.compile(r"(?<=[a-z]{2})(?=[ ,.])")


def _wide(text: str) -> str:
    return "".join(chr(ord(character) + _TO_WIDE) for character in text)


@planter("fullwidth-latin")
def fullwidth_latin(text: str) -> Iterator[Damage]:
    """A mark, two brackets or a number are typed on a keyboard for Chinese."""
    if _EAST_ASIAN.search(text):
        return
    for match in _MARK.finditer(text):
        yield Damage(Span(match.start(), match.end("blank")), _wide(match["mark"]))
        yield Damage(Span(match.start(), match.end("mark")), _wide(match["mark"]))
    for match in _ASIDE.finditer(text):
        yield Damage(Span(*match.span()), f"（{match['aside']}）", Span(0, 1))
    for match in _NUMBER.finditer(text):
        yield Damage(Span(*match.span()), _wide(match[0]))


@planter("private-use-character")
def private_use_character(text: str) -> Iterator[Damage]:
    """The bullets of a list, a ligature or an icon have their place in one font only."""
    for bullet in ("\uf0b7 ", "\uf0b7\t", "\uf0a7 ", "\uf0d8  "):
        for damage in between(text, "\n".join(f"{bullet}{item}" for item in _ITEMS)):
            start = damage.fault.start if damage.fault else 0
            yield Damage(damage.span, damage.artifact, Span(start, start + 1))
    for match in _LIGATURE.finditer(text):
        yield Damage(Span(*match.span()), _OF_A_FONT[match[0]])
    for match in re.finditer(r"(?<=[a-z]\.) (?=[A-Z])", text):
        yield Damage(Span(*match.span()), " \uf08e ", Span(1, 2))


@planter("mixed-script-word")
def mixed_script_word(text: str) -> Iterator[Damage]:
    """One letter of a word comes from the other alphabet, where it looks the same."""
    for words, table in ((_LATIN_WORD, _LIKE_LATIN), (_CYRILLIC_WORD, _LIKE_CYRILLIC)):
        for match in words.finditer(text):
            word = match[0]
            for index, letter in enumerate(word):
                other = letter.translate(table)
                if other != letter:
                    yield Damage(Span(*match.span()), word[:index] + other + word[index + 1 :])
                    break


@planter("mojibake-single-byte")
def mojibake_single_byte(text: str) -> Iterator[Damage]:
    """A text is read in the alphabet of another part of the world."""
    forms = [(_FOREIGN_LINE, codec, "cp1252") for codec in _CODECS]
    are_proved = len(_UNLIKE_LATIN.findall(text)) >= _SEVERAL
    forms += [(_BEYOND_ASCII if are_proved else _UNLIKE_LATIN, "cp1252", "cp1251")]
    forms += [(_OF_MACINTOSH, "mac-roman", "cp1252")]
    for letters, codec, reader in forms:
        damaged = _read_as(text, codec, reader)
        for match in letters.finditer(text) if damaged is not None else ():
            yield Damage(Span(0, len(text)), damaged or "", Span(*match.span()))


def _read_as(text: str, codec: str, reader: str) -> str | None:
    """What a program makes of the bytes of ``text`` that takes them for another alphabet; None where it cannot."""
    try:
        return text.encode(codec).decode(reader)
    except UnicodeError:
        return None


@planter("c1-control")
def c1_control(text: str) -> Iterator[Damage]:
    """Half of a character was repaired, and half is left."""
    for match in _AFTER_WORD.finditer(text):
        for artifact in ("\x81", "\x9d", "\x90\x90", "\x8f"):
            yield Damage(Span(*match.span()), artifact)
