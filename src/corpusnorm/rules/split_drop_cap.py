"""split-drop-cap: a large first letter that lost its word."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.language import FUNCTION_WORDS
from corpusnorm.rule import Example, Stage, text_rule

_SPLIT = re.compile(r"\n(?P<letter>[B-HJ-NP-Z])(?P<gap>[ \n])(?P<rest>[a-z]{2,})(?= \S)")
_WORD = re.compile(r"[^\W\d_]+")
_LEAST_LINE = 60
"""Characters of the line that the letter begins."""

_STARTERS = frozenset(
    "una une uno the this there they that then when what where while with who why we were was for from few first "
    "by but because before between both during despite every even he his how here not now no she so some since "
    "such to two under until you your last like let long many more most my never nearly near people der die das "
    "den dem dies today tomorrow yesterday nobody nothing none nevertheless meanwhile perhaps still sometimes "
    "several these those though through throughout together unlike unless upon whatever whenever whether which "
    "would yet wenn wer wie war nach noch nicht nur vor von für mit dann dabei damit dennoch durch diese dieser "
    "dieses doch bei bis heute herr frau gegen gestern jeder jetzt kein keine niemand nun schon seit sein seine "
    "später viele vielleicht während weil weiter welche wir zum zur zwar zwei zwischen le la les dans depuis "
    "lorsque pour quand mais cette ces chaque comme comment jamais jusque leur malgré nous parce pendant personne "
    "pourquoi puis quelques selon sans tout tous toute vous cada como con cuando desde después durante hasta hay "
    "los mientras mucho muchos nadie nunca para pero por porque según sobre también todo todos tras che come così "
    "dal dalla dopo gli mentre molti nel nella nessuno non per perché però prima quando quella quello questa "
    "questo secondo senza sono tra tutti tutto eine einer einen był była było gdy jak jest jeden jeśli kiedy nie "
    "nikt pod przed przez tak teraz tylko wszystko".split()
)


@text_rule(
    code="LA023",
    name="split-drop-cap",
    stage=Stage.LAYOUT,
    safety=Safety.UNSAFE,
    message="First letter apart from its word",
    cure="Put the word together",
    examples=(
        Example(
            "The night ferry\n\nF rom his first day at the wheel he knew each light and each sandbank of the coast.",
            "The night ferry\n\nFrom his first day at the wheel he knew each light and each sandbank of the coast.",
        ),
        Example(
            "Plan\n\nB button on the left side of the handle opens the hatch and the other one closes it again.",
            "Plan\n\nB button on the left side of the handle opens the hatch and the other one closes it again.",
        ),
    ),
)
def split_drop_cap(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    A capital alone at the beginning of a paragraph, with the rest of its word after a blank or a line break (`F rom his
    first day`), where the two together are a word with which many sentences begin, one of the most frequent of the
    language (but for English), or a word that the document has and the rest is not.

    `A`, `I` and `O` are words. Labels (`B button`), letters that a text speaks of (`M is easy`) and notes of chemists
    and chess players make no word with what follows. Verse, tables and program text stay.

    ## Why it matters

    Neither piece is found by a search.

    ## Fix safety

    Unsafe: a letter may be meant by itself.

    ## Known from

    One in ten PDF texts; one web page in 800, from magazines.
    """
    found = [match for match in _SPLIT.finditer(f"\n{text}") if _is_long_line(text, match.end("rest") - 1)]
    if not found or facts.keeps_lines:
        return
    others = frozenset() if facts.language == "en" else FUNCTION_WORDS.get(facts.language or "", frozenset())
    words = Counter(word.lower() for word in _WORD.findall(text))
    for match in found:
        joined = (match["letter"] + match["rest"]).lower()
        if joined in _STARTERS or joined in others or (words[joined] and words[match["rest"]] == 1):
            yield Edit(Span(match.start("gap") - 1, match.end("gap") - 1), "")


def _is_long_line(text: str, at: int) -> bool:
    end = text.find("\n", at)
    return (end if end >= 0 else len(text)) - at >= _LEAST_LINE - 10
