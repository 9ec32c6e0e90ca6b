r"""latex-residue: formulas and commands of TeX in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.markdown import code
from corpusnorm.rule import Example, Stage, text_rule

_COMMANDS = (
    "frac|dfrac|tfrac|sqrt|sum|int|prod|lim|math(?:bf|bb|cal|rm|it|sf|frak)|text(?:bf|it|rm|sc|tt)|emph|cite[tp]?|ref"
    "|eqref|label|footnote|section|subsection|begin|end|overline|underline|hat|vec|operatorname|left|right"
)
_FORMULA = re.compile(
    r"\$\$(?P<display>[^$]{1,600}?)\$\$"
    r"|\$(?P<inline>(?=[^$\n]{0,200}[\\^_=])[^$\s][^$\n]{0,200}(?<=\S))\$(?![\d(])"
    r"|\\\((?P<parens>(?>(?:[^\\\n]|\\(?!\))){1,200}))\\\)"
    r"|(?<!\\)\\\[(?P<brackets>(?>(?:[^\\\0]|\\(?![\[\]])|(?<=\\)\\(?=\[)){1,600}))\\\]"  # but "\\[2pt]" breaks a line
    rf"|\\(?P<command>{_COMMANDS})\*?(?:\[[^\]\n]{{0,40}}\])?\{{[^{{}}\n]{{0,200}}\}}"
)
_MATHEMATICS = re.compile(r"\\[a-zA-Z]+|[\^_=+<>]|\w-\w")
_WORDS = re.compile(r"(?<![\\\w])[a-z]{4,}(?: [a-z]{2,})")


@text_rule(
    code="MK024",
    name="latex-residue",
    stage=Stage.MARKUP,
    safety=Safety.REPORT,
    message="TeX in the text",
    trigger=("\\", "$$", "$"),
    examples=(
        Example(r"So \(y^2 = 4\) holds, and $\frac{1}{2}$ too.", None),
        Example(r"It costs $5 or $6; open C:\text\section.", r"It costs $5 or $6; open C:\text\section."),
    ),
)
def latex_residue(text: str, facts: Facts) -> Iterator[Edit]:
    r"""
    ## What it finds

    Formulas between `$$`, `$`, `\( \)` or `\[ \]`, and commands with their argument (`\cite{smith}`), each as a whole.

    Prices, paths (`C:\text`), brackets that a Markdown converter escaped, program text and code between backticks stay.

    ## Why it matters

    A formula is no prose: it confuses counts of words, and the detection of languages.

    ## Fix safety

    Nothing is changed: it is what the author wrote, and no other form of it is better.

    ## Known from

    Sites where questions are answered, preprints, and one in ten PDF turned into Markdown.
    """
    if not any(sign in text for sign in "\\_^="):
        return
    formulas = [match.span() for match in _FORMULA.finditer(text) if _is_mathematics(match)]
    if formulas and not facts.is_code:
        literal = code(text)
        yield from (Edit(Span(start, end), None) for start, end in formulas if start not in literal)


def _is_mathematics(match: re.Match[str]) -> bool:
    if match["command"]:
        return True
    formula = match["display"] or match["inline"] or match["parens"] or match["brackets"] or ""
    return _MATHEMATICS.search(formula) is not None and _WORDS.search(formula) is None
