"""mojibake: UTF-8 that was read as another encoding."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, in_context, text_rule

_LONGEST = 1_000_000
"""Longer lines are repaired in pieces of at most so many characters, each by itself."""

# What ftfy calls bad is a pair of characters beyond ASCII (with œ, Â and Ã as the exceptions)
# that clean text hardly ever has side by side. The pairs are searched here by the rarer of the
# two, so that clean text in any language is passed by a look at the few of these that it holds.
# The classes are wider than ftfy's: a false candidate costs time, a missed one a repair.
_C1 = "\x80-\x9f"
_BAD = "¤¦¨ª¬¯¸ºƒˆˇ˘˛˜†‡‰⌐◊\ufffd"
_BOX = "─-▟"
_VALUE = "¢£¥₧€±²³¹µ¼-¾×÷⁄№∂-≥¶§°"
_CLOSING = "®»˝”›™"
_QUOTE = "¡«¿©΄΅‘‚“„•‹\uf8ff" + _CLOSING
_CAPITAL = "À-ÑØÜÝĂĀĄĆČĎĐĘĚĒĖĞĢİĪĶĹĽŁĻŃŇŅŒŘŚŞŠŢŤŮŰŸŹŻŽҐ"
_LETTER = "À-ÖØ-öø-žΆ-ώЀ-ґﬁﬂ"
_BEYOND = "[^\x00-\x7f\xa0\xad·–—―…’]"

_ANCHORS = f"{_C1}{_BAD}{_BOX}{_VALUE}{_QUOTE}{_CAPITAL}ÎÙœЂ"
_CONTEXTS = (
    (_C1, ""),
    (_BAD, f"(?:(?={_BEYOND})|(?<={_BEYOND}.))"),
    (_BOX, f"(?:(?![{_BOX}])(?={_BEYOND})|(?<={_BEYOND}.)(?<![{_BOX}].))"),
    (_VALUE, f"(?:(?={_BEYOND})|(?<=[{_LETTER}{_CLOSING}].)|(?<=√)´)"),
    (_QUOTE, rf"(?<=[{_LETTER}{_CLOSING}].)(?=[\w{_QUOTE}{_VALUE}])"),
    (_CLOSING, f"(?=[{_LETTER}])"),
    (_QUOTE, f"(?<=[{_CAPITAL}].)"),
    ("‚", "(?=[Äâó])"),
    (_CAPITAL, f"(?<=[ß-öø-žΆ-ώЀ-ґﬁﬂ{_CLOSING}].)"),
    ("ÂÃÎÐØÙ", r"(?=[^\x00-\x7f]| )"),
    ("Œœ", "(?![A-Za-z])"),
    ("Ђ", "(?<=[вВ].)"),
)
"""Where each of the rarer characters is suspect."""

_SUSPECT = re.compile(f"[{_ANCHORS}](?:" + "|".join(f"(?<=[{chars}]){context}" for chars, context in _CONTEXTS) + ")")
_UNASSIGNED = re.compile(
    "[\u0378\u0379\u0380-\u0383\u038b\u038d\u03a2\u0530\u0557\u0558\u058b\u058c\u0590\u05c8-\u05cf\u05eb-\u05ee\u05f5-\u05ff]"
)
"""Places among the Greek, Armenian and Hebrew letters that hold no character. What gives one is no mojibake, but a
formula, such as a multiplication sign before a circumflex."""
_FOREIGN_WORD = re.compile("[À-ÿ][À-ÿ]{3}")
_FEW = 1
_UTF_8 = re.compile(r"UTF-?8\b|utf-?8\b")
_OTHER = re.compile(r"(?:ISO|iso)[- ]?8859|[Ll]atin-?1\b|[Ww]indows-125\d|(?:CP|cp)-?125\d")
_HAT = re.compile(r"[ÂÃ](?:(?<!\S.)(?= [=<>±×≤≥≈∈⊂⊕⊗] )|(?<![^\s([].)(?=[,|)\]^]))")
"""A name with a hat or a tilde before an operator or within brackets: ``Â = A``, ``[Â, B]``."""
_VISIBLE = re.compile(r"([!->@-~])")  # but for "?", which stands for a lost byte and goes with it
_BEYOND_ASCII = re.compile(r"([^\x00-\x7f][^!->@-~]*)")
_NEAR = 20
"""Nothing that ftfy calls bad is longer, with what has to stand around it."""
_CODECS = ("latin-1", "sloppy-windows-1252")
"""The first two that ftfy tries, and nearly all mojibake is of them."""
_ANOTHER_WAY = re.compile(rb"[\x1a\xed]")
"""Bytes that ftfy decodes in ways of its own."""


@text_rule(
    code="EN001",
    name="mojibake",
    stage=Stage.ENCODING,
    safety=Safety.SAFE,
    message="Characters of a wrong decoding",
    cure="Decode the text as it was meant",
    trigger=in_context(*_CONTEXTS),
    is_by_line=True,
    examples=(
        Example("It\u00e2\u20ac\u2122s a caf\u00c3\u00a9", "It\u2019s a caf\u00e9"),
        Example("S\u00c3O PAULO", "S\u00c3O PAULO"),
    ),
)
def mojibake(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Text in UTF-8 that was read as Windows-1252 or another encoding of one byte per character,
    once or more often, so that two or three strange characters stand for one. Each line is
    judged by itself, by ftfy; the codecs that undo the damage are in the account.

    ## Why it matters

    Words are torn apart and names cannot be found, and what looks like punctuation or a
    currency sign is half a letter.

    ## Fix safety

    Safe: ftfy changes a line only if it holds a pair of characters that text does not have,
    and only to what the same bytes say in UTF-8. Where that would be no character at all, the line stays, and so does
    one that is in a Cyrillic or Greek alphabet of one byte per letter (`mojibake-single-byte`), and one with a formula
    (`Â = A`). So does a text about mojibake, which says so or names both UTF-8 and an encoding of one byte.

    ## Known from

    Databases and feeds that were copied with the wrong settings: 3 of 1,000 web pages.
    """
    found = [(text[start:end], start) for start, end in _suspects(text)]
    bad = [(line, start) for line, start in found if _is_bad(line) and not _HAT.search(line)]
    if bad and not _is_about_it(text):
        for line, start in bad:
            yield from _repaired(line, start)


def _is_about_it(text: str) -> bool:
    return "ojibake" in text or bool(_UTF_8.search(text) and _OTHER.search(text))


def _suspects(text: str) -> Iterator[tuple[int, int]]:
    """Where the lines (of very long lines, the pieces) are that may hold mojibake."""
    end = 0
    while match := _SUSPECT.search(text, end):
        start = max(end, text.rfind("\n", end, match.start()) + 1)
        end = text.find("\n", match.start())
        end = len(text) if end < 0 else end
        while end - start > _LONGEST:
            cut = text.rfind(" ", start, start + _LONGEST) + 1 or start + _LONGEST
            if cut > match.start():
                end = cut
            else:
                start = cut
        yield start, end


def _is_bad(line: str) -> bool:
    """What ftfy says of ``line``, which costs much for each character, so that it is asked around suspects only."""
    from ftfy.badness import is_bad  # costs 50 ms, and most documents never need it

    match = _SUSPECT.search(line)
    while match:
        if is_bad(line[max(match.start() - _NEAR, 0) : match.start() + 2 * _NEAR]):
            return True
        match = _SUSPECT.search(line, match.start() + _NEAR)
    return False


def _repaired(line: str, offset: int) -> Iterator[Edit]:
    """The edits that make of ``line`` what ftfy makes of it, if those are characters.

    Where words of nothing but accented letters are left, its bytes were none of UTF-8: two of them look so by chance.
    """
    from ftfy import fix_encoding_and_explain

    fixed, plan = _decoded(line) or fix_encoding_and_explain(line)
    if fixed != line and not _UNASSIGNED.search(fixed) and len(_FOREIGN_WORD.findall(fixed)) <= _FEW:
        detail = ", ".join(f"{step[0]} {step[1]}" for step in plan or ())
        for span, after in _differences(line, fixed, offset):
            yield Edit(span, after, detail=detail)


def _decoded(line: str) -> tuple[str, list[tuple[str, str]]] | None:
    """What ftfy makes of a bad ``line`` whose bytes are sound UTF-8 and give sound text, and how; else None.

    ftfy would look at all of the result once more, which takes nearly all of its time.
    """
    for codec in _CODECS:
        with suppress(UnicodeEncodeError):
            data = line.encode(codec)
            break
    else:
        return None
    with suppress(UnicodeDecodeError):
        fixed = data.decode("utf-8")
        if not (_ANOTHER_WAY.search(data) or _SUSPECT.search(fixed)):
            return fixed, [("encode", codec), ("decode", "utf-8")]
    return None


def _differences(line: str, fixed: str, at: int) -> Iterator[tuple[Span, str]]:
    """The stretches of ``line``, which begins ``at`` a place in the text, that are others in ``fixed``."""
    for before, after in _pieces(line, fixed):
        if before != after:
            yield from _changes(before, after, at)
        at += len(before)


def _pieces(line: str, fixed: str) -> Iterable[tuple[str, str]]:
    """The pieces of the one, and what became of them in the other.

    No codec touches a visible character of ASCII. So these are the same in both, in the same order, and what stands
    between two of them in the one became what stands there in the other; mostly nothing else of ASCII has changed.
    """
    old, new = _BEYOND_ASCII.split(line), _BEYOND_ASCII.split(fixed)
    if old[::2] != new[::2]:
        old, new = _VISIBLE.split(line), _VISIBLE.split(fixed)
    return zip(old, new, strict=True)


def _changes(before: str, after: str, at: int) -> Iterator[tuple[Span, str]]:
    """What has changed between two stretches: word by word, if they have the same number of spaces."""
    old, new = before.split(" "), after.split(" ")
    if len(old) == len(new):
        for one, two in zip(old, new, strict=True):
            if one != two:
                yield _trimmed(one, two, at)
            at += len(one) + 1
    elif before.strip(" ") != after.strip(" ") or len(before) != len(after):
        yield _trimmed(before, after, at)


def _trimmed(old: str, new: str, at: int) -> tuple[Span, str]:
    """The change without what the two share at the start and at the end."""
    if old[:1] != new[:1] and old[-1:] != new[-1:]:
        return Span(at, at + len(old)), new
    least = min(len(old), len(new))
    head = next((index for index in range(least) if old[index] != new[index]), least)
    rest = least - head
    tail = next((index for index in range(rest) if old[-1 - index] != new[-1 - index]), rest)
    return Span(at + head, at + len(old) - tail), new[head : len(new) - tail]
