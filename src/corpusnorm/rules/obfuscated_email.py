"""obfuscated-email: an e-mail address that was hidden from programs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, InContext, Stage, text_rule

_PROTECTED = re.compile(r"\[e-?mail[ \u00a0]?(?:protected|geschützt|protégé)\]", re.IGNORECASE)
_AT = r"[ \t]?(?:at|ät|@|arroba|chez|æt)[ \t]?[\])}>]"
_SIGN = rf"[ \t]?[\[({{<]{_AT}[ \t]?"
_HIDDEN = f"(?i:e-?mail|{_AT})"
"""What stands behind a bracket, where anything is hidden."""
_DOT = r"(?:\.|[ \t]?[\[({<][ \t]?(?:dot|punkt|point|punto|ponto)[ \t]?[\])}>][ \t]?)"
_BRACKETED = re.compile(rf"(?<=[\w]){_SIGN}(?=[\w-]+(?:{_DOT}[\w-]+)*{_DOT}[a-z]{{2,}}\b)", re.IGNORECASE)
_SPELLED = re.compile(r"(?<=\w) at (?=[\w-]+ dot (?:com|org|net|edu|gov|de|uk|fr|eu)\b)", re.IGNORECASE)
_NAME = re.compile(r"(?<![\w.+-])[\w.+-]++$")
_DOMAIN = re.compile(rf"[\w-]+(?:(?:{_DOT}| dot )[\w-]+)*", re.IGNORECASE)


@text_rule(
    code="UR011",
    name="obfuscated-email",
    stage=Stage.MARKUP,
    safety=Safety.REPORT,
    message="E-mail address that was hidden",
    trigger=(" dot ", *(InContext(bracket, _HIDDEN) for bracket in "([{<")),
    examples=(
        Example("Write to [email protected] or to ann (at) example (dot) org.", None),
        Example(
            "We were asked not to print the [address protected].", "We were asked not to print the [address protected]."
        ),
    ),
)
def obfuscated_email(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    `[email protected]`, which stands for an address that only a script can read; and addresses that a person hid,
    `ann [at] example.org`, `ann at example dot org`.

    What an author left out on purpose (`[address protected]`) stays.

    ## Why it matters

    The address is lost for ever, or is not recognised where addresses are to be taken out of a corpus.

    ## Fix safety

    Nothing is changed: the first cannot be repaired, and who hid the second had a reason.

    ## Known from

    Seven of a thousand web pages, all behind the same service.
    """
    spans = [match.span() for match in _PROTECTED.finditer(text)]
    for pattern in (_BRACKETED, _SPELLED) if " dot " in text else (_BRACKETED,):
        for match in pattern.finditer(text):
            name = _NAME.search(text[max(match.start() - 64, 0) : match.start()])
            domain = _DOMAIN.match(text, match.end())
            if name and domain:
                spans.append((match.start() - len(name[0]), domain.end()))
    end = 0
    for start, stop in sorted(spans):
        if start >= end:
            yield Edit(Span(start, stop), None)
            end = stop
