"""contact-footer: how to reach the publisher, glued to the end of a document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.line import Line
from corpusnorm.rule import Example, Stage, line_rule

_PHRASE = re.compile(
    r"(?:to (?:contact|reach|get in touch with)\b[^.!?]{0,80}?"
    r"\b(?:visit|go to|write to|call|e-?mail|see|click)(?: us(?: at)?)?"
    r"|(?:for|to obtain) (?:more|further|additional|media) (?:information|details|inquiries|enquiries)"
    r"(?:[^.!?:]{0,60})?\b(?:contact|visit|call|e-?mail|write to|see|go to)"
    r"|(?:media|press|further|editorial|general)? ?(?:contacts?|inquiries|enquiries)(?: (?:information|details|us))?"
    r"|contact us at|you can (?:contact|reach) (?:us|the author)[^.!?:]{0,40}?(?: at| on| via)?"
    r"|send letters(?: to)?(?: the editor)?"
    r"|(?:presse|medien|presse- und )?kontakt(?: für [^.!?:]{1,40})?|ansprechpartner(?:in)?|rückfragen(?: an)?"
    r"|(?:für )?(?:weitere|mehr|nähere) (?:informationen|auskünfte)[^.,!?:]{0,40}"
    r"|pour (?:plus d['’]informations?|en savoir plus|(?:nous )?contacter)[^.!?:]{0,60}|contacts? presse"
    r"|para (?:más|mayor) información[^.!?:]{0,60}|para contactar[^.!?:]{0,60}|contacto(?: de prensa)?"
    r"|per (?:maggiori|ulteriori) informazioni[^.!?:]{0,60}|contatti(?: stampa)?"
    r"|para mais informações[^.!?:]{0,60}|contatos?|voor meer informatie[^.!?:]{0,60}|perscontact"
    r"|för mer information[^.!?:]{0,60}|kontakta oss|presskontakt|lisätietoja|yhteystiedot|kontakty?|więcej informacji"
    r") ?:",
    re.IGNORECASE,
)
_REACH = re.compile(
    r"https?://|www\.|(?<![\w.+-])[\w.+-]++@[\w-]+\.\w|\b[a-z0-9-]{1,63}\.(?:org|com|net|edu|gov|info|eu|[a-z]{2})\b(?:/\S*)?"
    r"|\b[a-z0-9-]{1,63}\.[a-z]{2,63}/\S"
    r"|(?:\+|\b)\(?\d[\d()\s./–-]{6,}\d|@\w{3,}",
)
_SENTENCE = re.compile(r"(?<![^.!?])(?>[^.!?]*?[^\W\d_]{2})[^.!?]{30,}+[.!?](?:\s|$)")
_MOST_LINES = 12
_LONGEST = 160
_LEAST_TIMES = 5
"""How often a footer fits into its text at least."""


@line_rule(
    code="FU001",
    name="contact-footer",
    stage=Stage.MARKERS,
    safety=Safety.UNSAFE,
    message="Contact details of the publisher after the end of the text",
    cure="Remove the footer",
    examples=(
        Example(
            "The council met on Monday and put off the vote until the spring, as it has done for the last two years. "
            "Nobody in the audience was surprised, and most left early. The next meeting is in May, at the usual "
            "place, and will deal with the budget of the schools.\n\nTo contact the council visit:\n\nexample.org",
            "The council met on Monday and put off the vote until the spring, as it has done for the last two years. "
            "Nobody in the audience was surprised, and most left early. The next meeting is in May, at the usual "
            "place, and will deal with the budget of the schools.\n\n",
        ),
        Example("Contact us\n\nexample.org", "Contact us\n\nexample.org"),
    ),
)
def contact_footer(lines: Sequence[Line], facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    At the very end of a document, a phrase that announces how to reach somebody (`To contact … visit:`, `Media
    contact:`, `Pour plus d’informations :`, in a dozen languages), and after it nothing but names, addresses,
    telephone numbers and links. It must be less than a fifth of the text.

    The contact block inside a press release, a heading `Contact us`, and pages whose content is addresses stay.

    ## Why it matters

    It belongs to the page and stands on each of its publisher's articles: a phrase that everybody seems to use.

    ## Fix safety

    Unsafe in a text file, where it would be lost. Conversion to a document sets it aside as furniture and keeps it.

    ## Known from

    One in a hundred web texts, from the sites of campaigns, authorities and universities above all.
    """
    full = [line for line in lines if line.bare]
    for index in range(len(full) - 1, max(len(full) - 1 - _MOST_LINES, 0), -1):
        if len(full[index].bare) > _LONGEST or _SENTENCE.search(full[index].bare):
            return
        if _announced(full[index:]) is not None:
            footer = full[index:]
            if _is_footer(footer, full):
                yield Edit(Span(footer[0].span.start, footer[-1].span.end), "")
            return


def _announced(footer: Sequence[Line]) -> list[str] | None:
    """What stands behind the phrase that begins ``footer``, in one line or wrapped into two; None if none does."""
    first, *below = (line.bare for line in footer)
    phrase = _PHRASE.match(first)
    if phrase is not None:
        return [first[phrase.end() :], *below]
    if not below or footer[1].number != footer[0].number + 1 or len(below[0]) > _LONGEST:
        return None
    wrapped = _PHRASE.match(f"{first} {below[0]}")
    return [f"{first} {below[0]}"[wrapped.end() :], *below[1:]] if wrapped else None


def _is_footer(footer: Sequence[Line], full: Sequence[Line]) -> bool:
    """Whether the lines tell where somebody is to be reached, and are a small part of the text."""
    details = _announced(footer) or []
    size = footer[-1].span.end - footer[0].span.start
    whole = full[-1].span.end - full[0].span.start
    if not any(_REACH.search(detail) for detail in details[-2:]) or _LEAST_TIMES * size >= whole:
        return False
    return not any(_PHRASE.match(line.bare) for line in full[: -len(footer)])
