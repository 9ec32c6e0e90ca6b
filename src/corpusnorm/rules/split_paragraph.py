"""split-paragraph: a sentence cut by a blank line, at a page break or around a picture."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts, Layout
from corpusnorm.markdown import fenced_code
from corpusnorm.rule import LOWER_CASE_LINE, Example, Stage, text_rule

_OPEN_WORDS = {
    "en": "the a an of and or nor that which who whose whom from with into between among upon toward towards than "
    "in to at by on for about over under after before during through without within against "
    "because although whether while if their our your its every my these those is are was were has have had be been "
    "will would could should can may might must did does do not",
    "de": "der die das dem den des ein eine einen einem einer eines und oder sowie dass weil ob wenn obwohl als "
    "von mit für bei zwischen durch ohne gegen wegen im am zum zur vom beim ins kein keine keinen seine seinen seiner "
    "ihre ihren ihrer unsere wie sehr",
    "fr": "le la les un une des du de et ou ni que qui dont où mais donc car avec dans pour par sur sans sous entre "
    "chez vers aux au en leur leurs son sa ses notre nos votre vos ce cette ces est sont était étaient très plus",
    "es": "el la los las un una unos unas de del y e o u ni que quien cuyo cuya donde pero sino porque con en para "
    "por sin sobre entre hacia desde hasta al su sus nuestro nuestra este esta estos estas es son era eran muy",
    "it": "il lo la i gli le un uno una di del dello della dei degli delle e ed o che cui dove ma perché con in per "
    "da dal dalla nel nella su sul sulla tra fra al alla ai alle suo sua loro questo questa è sono era erano",
    "pt": "o a os as um uma uns umas de do da dos das e ou que quem cujo cuja onde mas porque com em no na nos nas "
    "para por pelo pela sem sobre entre ao aos à às seu sua seus suas este esta é são era eram muito",
    "nl": "de het een en of dat die wie waar maar want omdat hoewel van met voor bij tussen door zonder tegen naar "
    "zijn haar hun onze mijn deze dit is was waren werd heeft niet zeer",
    "sv": "en ett den det de och eller att som vars där men eftersom om för med av till från mellan genom utan mot "
    "på i sin sitt sina hans hennes deras vår denna detta är var har hade inte mycket",
    "da": "en et den det de og eller at som hvis hvor men fordi om for med af til fra mellem gennem uden mod "
    "på i sin sit sine hans hendes deres vores denne dette disse er var har havde ikke meget",
    "no": "en et den det de og eller at som hvis hvor men fordi om for med av til fra mellom gjennom uten mot "
    "på i sin sitt sine hans hennes deres vår denne dette disse er var har hadde ikke veldig",
    "pl": "w we z ze na do od po przez dla przy pod nad między oraz i a lub albo że który która które którzy których "
    "którego której gdzie ale ponieważ jest są był była było byli bardzo nie",
    "cs": "v ve z ze na do od po přes pro při pod nad mezi a i nebo že který která které kteří kterých jehož "
    "kde ale protože je jsou byl byla bylo byli velmi",
}
_ALL_OPEN_WORDS = frozenset(word for words in _OPEN_WORDS.values() for word in words.split())
_STARTERS = frozenset(
    "and or but nor und oder aber et ou mais y o e pero ma mas en of maar och eller men for to by via "
    "if when while because so then".split()
)
"""Words that a cut sentence hardly goes on with: before them rather something was lost."""

_LOWER_START = re.compile(r"\n[^\S\n]*[a-z\u00df-\u00f6\u00f8-\u00ff]")
_OPENING = "(\"“'‘"
_LONGEST_WORD = 40
_LEAST_LEFT = 60
_LEAST_WHOLE = 2
"""How many whole paragraphs there must be for each cut, where every line is taken for a paragraph."""

_TAIL = 8
"""Characters in which a sentence ends, with the quotation marks and brackets after its stop."""

_SENTENCE_END = re.compile(r"[.!?…:;][\"'”’»)\]*_]*$")
_STOP = re.compile(r"[.!?](?<!\.\.)[\"'”’»)\]*_]*$")
"""What ends a sentence for sure: a teaser ends in an ellipsis, too, and a heading in a colon."""
_LAST_WORD = re.compile(r"(?:^|[\s(\"“'‘])([^\W\d_]+)$")
_FIRST_WORD = re.compile(r"[^\W\d_]+(?=[\s,.;:!?'’)-]|$)")
_LIST_MARK = re.compile(r"(?:[#>|*+•·–—-]|\d+[.)]|\(?[a-z]{1,4}[.)])\s")
_SIGN = re.compile(r"[=|{}<>\\\t]")
_HANDLE = re.compile(r"@\w")
_NO_PROSE = ("http://", "https://", "   ", "....")
_TEXT_LINE = re.compile(r"^[^\S\n]*+\S[^\n]*", re.MULTILINE)
_TEXT_LINES = re.compile(r"^[^\S\n]*+\S[^\n]*(?:\n[^\S\n]*+\S[^\n]*)*", re.MULTILINE)


@frozen
class _Piece:
    """A paragraph, or what is left of one: where it stands, and its first and last line."""

    start: int
    end: int
    text: str


@text_rule(
    code="LA005",
    name="split-paragraph",
    stage=Stage.LAYOUT,
    safety=Safety.SAFE,
    message="Sentence cut by a paragraph break",
    cure="Join the two parts with a blank",
    trigger=(LOWER_CASE_LINE,),
    examples=(
        Example(
            "The river rose for three days and came into the houses of the\n\n"
            "lower town, where nobody had expected it at that time of the year.",
            "The river rose for three days and came into the houses of the "
            "lower town, where nobody had expected it at that time of the year.",
        ),
        Example(
            "The river rose for three days and came into all the houses of the town.\n\npainfully slow",
            "The river rose for three days and came into all the houses of the town.\n\npainfully slow",
        ),
    ),
)
def split_paragraph(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    A paragraph of some length that ends in a word with which no sentence ends (*the*, *and*, *of*; in twelve languages)
    or in a comma, before one that begins in lower case and ends as sentences do. Lists, headings, formulas, menus,
    tables and code do not count as either, and program text stays. Where every line is a paragraph, the cut is a single
    line break, and only a word proves it.

    ## Why it matters

    The sentence falls apart: no parser can make sense of either half.

    ## Fix safety

    Safe where a word proves it and the other paragraphs of the document end as sentences do; else unsafe, because
    what looks like a cut can be a list without marks, or a line from which a link was lost.

    ## Known from

    Two of three PDF texts, where the page breaks, and one in twenty web pages, where a picture or an
    advertisement stood.
    """
    if not _may_be_cut(text, _ALL_OPEN_WORDS, is_single=True):
        return
    if facts.language not in _OPEN_WORDS or facts.is_code:
        return
    is_single = facts.layout is Layout.SINGLE_NEWLINES
    words = frozenset(_OPEN_WORDS[facts.language].split())
    if not _may_be_cut(text, words, is_single=is_single):
        return
    pattern = _TEXT_LINE if is_single else _TEXT_LINES
    pieces = [_Piece(match.start(), match.end(), match[0]) for match in pattern.finditer(text)]
    cuts = [index for index in range(len(pieces) - 1) if _is_cut(pieces, index, words)]
    if not cuts:
        return
    fenced = fenced_code(text)
    is_prose = _ends_sentences(pieces, cuts, least=_LEAST_WHOLE * len(cuts) if is_single else 0)
    for index in cuts:
        left, right = pieces[index], pieces[index + 1]
        is_proven = is_prose and not left.text.rstrip().endswith(",")
        if left.start not in fenced and (is_proven or not is_single):
            margin = len(right.text) - len(right.text.lstrip())
            glue = "\n" if facts.layout is Layout.WRAPPED else " "
            yield Edit(
                Span(left.start + len(left.text.rstrip()), right.start + margin),
                glue,
                safety=Safety.SAFE if is_proven else Safety.UNSAFE,
            )


def _may_be_cut(text: str, words: frozenset[str], *, is_single: bool) -> bool:
    """Whether a paragraph begins in lower case after one that ends in such a word or a comma."""
    for match in _LOWER_START.finditer(text):
        end = match.start()
        while end > 0 and text[end - 1].isspace():
            end -= 1
        if is_single or "\n" in text[end : match.start()]:
            last = text[max(0, end - _LONGEST_WORD) : end].split()[-1:]
            if last and (last[0].endswith(",") or last[0].lstrip(_OPENING) in words):
                return True
    return False


def _is_cut(pieces: Sequence[_Piece], index: int, words: frozenset[str]) -> bool:
    """Whether the sentence at the end of a piece goes on in the next."""
    left, right = pieces[index].text.rstrip(), pieces[index + 1].text.strip()
    if len(left) < _LEAST_LEFT or not right[0].islower():
        return False
    first, last = _FIRST_WORD.match(right), _LAST_WORD.search(left)
    if first is None or first[0] in _STARTERS:
        return False
    if not left.endswith(",") and (last is None or last[1] not in words):
        return False
    if not (_is_prose(left) and _is_prose(right)):
        return False
    return _goes_on(right, words, is_open=not left.endswith(",")) and not _is_series(pieces, index + 1)


def _is_prose(text: str) -> bool:
    """Whether a paragraph is none of a list, a formula, a menu, a table or code."""
    return not (
        _LIST_MARK.match(text) or _SIGN.search(text) or _HANDLE.search(text) or any(sign in text for sign in _NO_PROSE)
    )


def _goes_on(right: str, words: frozenset[str], *, is_open: bool) -> bool:
    """Whether the second part is running text: it ends its sentence, or is cut in turn.

    One or two words may end a sentence whose first part is ``is_open``: it ends in a word with which none does.
    """
    if right.count(" ") < 2:
        return is_open and _STOP.search(right[-_TAIL:]) is not None
    last = _LAST_WORD.search(right)
    is_cut_again = last is not None and last[1] in words
    return is_cut_again or _SENTENCE_END.search(right[-_TAIL:]) is not None


def _is_series(pieces: Sequence[_Piece], index: int) -> bool:
    """Whether yet another piece in lower case follows, as in a list without marks."""
    if index + 1 >= len(pieces) or not pieces[index + 1].text.lstrip()[:1].islower():
        return False
    return _SENTENCE_END.search(pieces[index].text.rstrip()[-_TAIL:]) is not None


def _ends_sentences(pieces: Sequence[_Piece], cuts: Sequence[int], *, least: int) -> bool:
    """Whether nearly all other paragraphs of some length end as sentences do, and ``least`` are there that do.

    Lists and tables are none. Where lines are taken for paragraphs, many cuts show that they are broken lines of one.
    """
    skipped = set(cuts)
    long = [piece.text.rstrip() for index, piece in enumerate(pieces) if index not in skipped]
    long = [text for text in long if len(text) >= _LEAST_LEFT and not _LIST_MARK.match(text)]
    ended = sum(1 for text in long if _SENTENCE_END.search(text[-_TAIL:]))
    return ended >= least and 10 * ended >= 9 * len(long)
