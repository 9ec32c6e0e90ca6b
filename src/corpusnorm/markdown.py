"""What several rules must know of Markdown: where it does not hold, and what emphasis is.

This is no parser. Extracted text is Markdown in parts and plain text in others, so a mark is
taken for one only where both of its ends, and what stands around them, leave no doubt.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from attrs import frozen

from corpusnorm.edit import Edit, Mark, Span
from corpusnorm.literal import holds

_FENCED = re.compile(r"^ {0,3}(```|~~~)[^\n]*\n(?:.*?^ {0,3}\1[`~]*[ \t]*$|.*\Z)", re.MULTILINE | re.DOTALL)
# Each pattern begins with a literal, and looks behind only after it: what lacks it is passed over fast.
_INLINE_CODE = re.compile(r"(`(?<![`\\]`)`?)(?!`)[^`\n]{1,300}\1(?!`)")
_ADDRESSES = (
    re.compile(r"https?://[^\s<>]+"),
    re.compile(r"www\.[^\s<>]+"),
    re.compile(r"\((?<=\]\()(?:[^()\s]|\([^()\s]*\)){1,500}(?: \"[^\"\n]*\")?\)"),
)


class Regions:
    """Stretches of a text, in order and apart, that can be asked whether they hold a place."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(spans):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(end, self._ends[-1])
            else:
                self._starts.append(start)
                self._ends.append(end)

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return zip(self._starts, self._ends, strict=True)

    def __contains__(self, at: int) -> bool:
        index = bisect_right(self._starts, at) - 1
        return index >= 0 and at < self._ends[index]


def fenced_code(text: str) -> Regions:
    """Code between fences; a fence that is never closed reaches to the end."""
    if not (holds(text, "```") or holds(text, "~~~")):
        return Regions(())
    return Regions(match.span() for match in _FENCED.finditer(text))


def code(text: str) -> Regions:
    """Code between fences or backticks, where marks and escapes are literal."""
    inline = (match.span() for match in _INLINE_CODE.finditer(text)) if "`" in text else ()
    return Regions([*fenced_code(text), *inline])


def addresses(text: str) -> Regions:
    """URLs in the text and the targets of links."""
    return Regions(match.span() for pattern in _ADDRESSES for match in pattern.finditer(text))


_LETTER = "0-9A-Za-z\u00c0-\u024f\u0370-\u052f"
_BEFORE = r"(?<![^\s(\[{\"'“‘„«‹—–\-|>:,.;!?~…\u3000-\u9fff\uff00-\uffef])"
_AFTER = rf"(?![{_LETTER}])"
_LINE_BREAK = r"\n(?![ \t]*(?:\n|[#>|]|[*+-][ \t]|\d+[.)]|$))"
_STAR_TEXT = rf"(?:\\[^\n]|[^*\n\\]|{_LINE_BREAK})"
_BAR_TEXT = rf"(?:\\[^\n]|[^_\n\\]|(?<=[^\W_])_(?=[^\W_])|{_LINE_BREAK})"
_FIRST = r"(?=[\w\"'“”‘’„«‹(\[¿¡<…$#@&+\\~!-])"
_LAST = r"(?<=[^\s\\*_])"

_STRONG_EMPHASIS = rf"\*\*(?P<both>\*{_FIRST}{_STAR_TEXT}{{1,400}}?{_LAST}\*)\*\*(?!\*){_AFTER}"
_STRONG = rf"\*\*(?P<strong>{_FIRST}(?:{_STAR_TEXT}|\*(?!\*)){{1,400}}?{_LAST}\*?)\*\*(?!\*){_AFTER}"
_EMPHASIS = rf"\*(?!\*)(?P<emphasis>{_FIRST}{_STAR_TEXT}{{1,400}}?{_LAST})\*(?!\*){_AFTER}"
_STRONG_BARS = rf"__(?!_)(?P<strong_bars>{_FIRST}{_BAR_TEXT}{{1,400}}?{_LAST})__(?![_\w])"
_BARS = rf"_(?!_)(?P<bars>{_FIRST}{_BAR_TEXT}{{1,400}}?{_LAST})_(?![_\w])"
_MARKED = re.compile(f"{_BEFORE}(?:{_STRONG_EMPHASIS}|{_STRONG}|{_EMPHASIS}|{_STRONG_BARS}|{_BARS})")
_IDENTIFIER = re.compile(r"[a-z0-9]+(?:_[a-z0-9]+)*")
_HAS_WORD = re.compile(r"[^\W_]")


def runs(sign: str, text: str) -> Iterator[int]:
    """Where runs of ``sign`` begin, found at the speed of a string search."""
    at = text.find(sign)
    while at >= 0:
        yield at
        at += 1
        while text.startswith(sign, at):
            at += 1
        at = text.find(sign, at)


def emphasised(text: str) -> Iterator[tuple[Span, Span, bool]]:
    """Pieces of ``text`` between emphasis marks: with the marks, without, and whether strong.

    Of marks within marks only the outer are given: the inner show when those are gone.
    """
    literal: Regions | None = None
    at = 0
    for start in sorted((*runs("*", text), *runs("_", text))):
        match = _MARKED.match(text, start) if start >= at else None
        if match is None:
            continue
        at = match.end()
        literal = literal or Regions((*code(text), *addresses(text)))
        group = match.lastgroup
        assert group is not None
        inner = match[group]
        if match.start() in literal or not _HAS_WORD.search(inner):
            continue
        if group == "strong_bars" and _IDENTIFIER.fullmatch(inner):
            continue
        yield Span(*match.span()), Span(*match.span(group)), group in ("both", "strong", "strong_bars")


@frozen(kw_only=True)
class Link:
    """A link or an image in Markdown: its place with the markup, that of its text, and the target."""

    span: Span
    text: Span
    target: str
    is_image: bool


_TARGET = r"<[^<>\n]*+>|(?>(?:\\[()]?|[^\s()<>\\]|\((?>(?:\\[()]?|[^\s()\\]|\([^\s()]*+\))*)\))*)|"
"""The last alternative is an empty target, before a title that no blank sets apart from it."""
_LOOSE_TARGET = r"(?:https?:|javascript:|/)(?>(?:\\[()]?|[^()<>\"\n\\]|\([^()\n]*+\))*)"
"""What converters write where the address itself held blanks."""
_LINK_TITLE = r"(?:(?<=[ \t])|[ \t]++)(?:\"[^\n]{0,400}?\"|'[^\n]{0,400}?')"
_BRACKET = re.compile(
    rf"\\[^\n]|\[|!\["
    rf"|\](?:\([ \t]*+(?:(?P<target>{_TARGET})(?:{_LINK_TITLE})?[ \t]*+|(?P<loose>{_LOOSE_TARGET}))\))?"
)
_LONGEST_LINK = 2_000
"""Characters from the beginning to the end of a link."""

_ESCAPED_SIGN = re.compile(r"\\([!-/:-@\[-`{-~])")


def links(text: str) -> Iterator[Link]:
    """The links and images of ``text`` by where they end, so that the inner come before the outer.

    Whether the brackets mean a link, or what else code and mathematics mean by them, is for the caller to say.
    """
    opened: list[tuple[int, int, bool]] = []
    for match in _BRACKET.finditer(text):
        bracket = match[0]
        if bracket in ("[", "!["):
            opened.append((*match.span(), bracket == "!["))
        elif bracket[0] == "]" and opened:
            start, inside, is_image = opened.pop()
            target = match["loose"] if match["target"] is None else match["target"]
            if target is not None and match.end() - start <= _LONGEST_LINK:
                yield Link(
                    span=Span(start, match.end()),
                    text=Span(inside, match.start()),
                    target=_ESCAPED_SIGN.sub(r"\1", target.strip("<>")),
                    is_image=is_image,
                )


def unlinked(text: str, span: Span, inner: Span, mark: Mark | None) -> Iterator[Edit]:
    """The edits that leave, of a link at ``span``, its text at ``inner``.

    They are two where lines end within the text, so that each line keeps its own place in the source.
    """
    before, after = text[span.start - 1 : span.start], text[span.end : span.end + 1]
    left, shown, right = _fitted(text[inner.start : inner.end], before, after)
    if "\n" not in shown:
        yield Edit(span, f"{left}{shown}{right}", mark=mark)
        return
    start = text.index(shown, inner.start)
    yield Edit(Span(span.start, start), left, mark=mark)
    yield Edit(Span(start + len(shown), span.end), right)


def _fitted(inner: str, before: str, after: str) -> tuple[str, str, str]:
    """The text of a link without the blanks that stand on both sides of its brackets, and what keeps it apart.

    Where only the brackets keep it from a word beside it, a blank does. The end of a word may follow right behind
    (``[river](/river)s``), and scripts without capitals need no blanks.
    """
    inner = inner.lstrip() if not before.strip() else inner
    inner = inner.rstrip() if not after.strip() else inner
    left = " " if _is_cased(before) and _is_cased(inner[:1]) else ""
    right = " " if _is_cased(inner[-1:]) and (after == "[" or after.isupper()) else ""
    return left, inner, right


def _is_cased(character: str) -> bool:
    return character.islower() or character.isupper()
