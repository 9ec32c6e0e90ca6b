"""template-placeholder: places of a template that nothing was put into."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.cut import whole_line
from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.markdown import Regions, code
from corpusnorm.rule import Example, Stage, text_rule

_LINE = re.compile(
    r"^[ \t]*(?:[*•-][ \t]+)?(?P<line>"
    r"(?:(?:A |Para )?%d [^\n]{0,30}\b(?i:blogg|bloger|blogu|blogi)\w*\b[^\n]{0,40}"
    r"|(?:Connecting to|Verbinde mit|Connexion à|Conectando a|Conectando con|Verbinden met|Connessione a|A ligar a"
    r"|Ansluter till|Kobler til|Łączenie z|Se conectează la) %s(?: ?\.\.\.| ?…)?"
    r"|\[object Object\](?:,? ?\[object Object\])*"
    r"|(?:\{\{ ?[\w$][\w.$()]* ?(?:\| ?\w+ ?(?:: ?'[^'\n{}]*')? ?)?\}\}[ \t,/·|-]*+)+)"
    r")[ \t]*$",
    re.MULTILINE,
)
_INLINE = re.compile(r"\{\{ ?[\w$]+(?:\.[\w$]+|\(\))+ ?\}\}|\[object Object\]")
_SUBJECT = re.compile(
    r"(?i:\b(?:templates?|templating|jinja2?|ansible|handlebars|mustache|angular|liquid|helm|wikitext|printf|placeholders?)\b)"
)


@text_rule(
    code="MK020",
    name="template-placeholder",
    stage=Stage.MARKUP,
    safety=Safety.SAFE,
    message="Place of a template that nothing was put into",
    cure="Remove the line",
    trigger=("%d ", " %s", "{{", "[object Object]"),
    examples=(
        Example("The end.\n\n%d bloggers like this:\n", "The end.\n"),
        Example("Write %d for a number and %s for a string.", "Write %d for a number and %s for a string."),
    ),
)
def template_placeholder(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Lines that a script of the page should have filled: `%d bloggers like this:`, `Connecting to %s` (in a dozen
    languages), `[object Object]`, and lines of nothing but `{{place.name}}`. Within a sentence a place is named only.

    Texts about templates and formats, program text, code, TeX, and variables of a shell (`${host}`) stay.

    ## Why it matters

    The same line stands on a million pages and was never read by anybody.

    ## Fix safety

    Safe where the place is the whole line. Elsewhere words around it would lose their sense, and nothing is changed.

    ## Known from

    Blogs on WordPress: seven of a thousand web pages.
    """
    lines, places = [match.span("line") for match in _LINE.finditer(text)], list(_INLINE.finditer(text))
    if not (lines or places) or facts.is_code or facts.has_tex or _SUBJECT.search(text):
        return
    literal = code(text)
    end = 0
    for line in lines:
        if line[0] not in literal:
            span = whole_line(text, Span(*line))
            if span.start >= end:
                yield Edit(span, "")
                end = span.end
    in_lines = Regions(lines)
    for match in places:
        if match.start() not in literal and match.start() not in in_lines:
            yield Edit(Span(*match.span()), None)
