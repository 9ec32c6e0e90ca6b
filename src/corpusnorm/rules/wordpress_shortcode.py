"""wordpress-shortcode: instructions to the software of a blog that it did not carry out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.cut import whole_line
from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.markdown import code
from corpusnorm.rule import Example, Stage, text_rule

_NAMES = (
    "caption|wp_caption|gallery|playlist|audio|video|embed|contact-form(?:-7)?|contact-field|vimeo|youtube|soundcloud"
    "|wpvideo|divider|columns?|one_half|one_third|two_third|button|tabs?|toggle|accordion|spacer|tweet|instagram"
    "|googlemaps|gravityform|ninja_forms?|wpforms|dropcap|pullquote|recent-posts|slideshow|archiveorg|scribd|polldaddy"
    "|[a-z]{2,12}_[a-z_]{2,24}"
)
_VALUE = r"(?:\"[^\"\]\n]*\"|'[^'\]\n]*'|[“”″’‘′][^“”″’‘′\]\n]*[“”″’‘′]|[^\s\"'\[\]]+)"
_SHORTCODE = re.compile(
    rf"\[(?P<close>/)?(?P<name>{_NAMES})"
    rf"(?P<attributes>(?:[ \t]+(?:[a-z][\w-]*=(?:{_VALUE})|\d{{4,}}|https?://[^\s\[\]]+))*)[ \t]*/?\](?![(\[:])"
)
_LABELS = frozenset({"audio", "video", "gallery", "embed", "button", "tab", "tabs", "column", "columns", "caption"})
"""Names that stand in brackets without being an instruction: `[video]` after a headline."""


@text_rule(
    code="MK023",
    name="wordpress-shortcode",
    stage=Stage.MARKUP,
    safety=Safety.SAFE,
    message="Shortcode of a blog",
    cure="Take it out, and leave what stands between a pair of them",
    trigger=("[",),
    examples=(
        Example("Here you go.\n\n[vimeo 98724505 w=500 h=889]\n\nDone.", "Here you go.\n\nDone."),
        Example("Flood in Oldtown [video]", "Flood in Oldtown [video]"),
    ),
)
def wordpress_shortcode(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    `[gallery ids="1,2"]`, `[vimeo 98724505]`, `[caption width="300"]…[/caption]` and other known names in brackets,
    and names of several parts (`[box_colored class="a"]`). There must be an attribute, or a number, or the form that
    closes it.

    Labels (`[video]`), references (`[table 2]`), links of Markdown, program text and code between backticks stay.

    ## Why it matters

    They are no words of the author, and stick to those beside them.

    ## Fix safety

    Safe behind this evidence: the reader of the page saw the film or the form, never these words. The words between an
    opening and a closing one are the author's, and stay.

    ## Known from

    Blogs whose software was changed, and feeds.
    """
    matches = list(_SHORTCODE.finditer(text))
    if not matches or facts.is_code:
        return
    closed = {match["name"] for match in matches if match["close"]}
    known = {match["name"] for match in matches if _is_certain(match, closed)}
    if not known:
        return
    literal = code(text)
    end = 0
    for match in matches:
        if match.start() in literal or match.start() < end:
            continue
        if _is_certain(match, closed) or (match["close"] and match["name"] in known):
            edit = _taken_out(text, match)
            end = edit.span.end
            yield edit


def _is_certain(match: re.Match[str], closed: set[str]) -> bool:
    """Whether an opening shortcode has attributes, or is closed further on."""
    if match["close"]:
        return False
    return bool(match["attributes"]) or (match["name"] in closed and match["name"] not in _LABELS)


def _taken_out(text: str, match: re.Match[str]) -> Edit:
    """The edit that takes out a shortcode, with its line if it stands alone, and that glues no words."""
    start, end = match.span()
    line_start, line_end = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    around = text[line_start:start] + text[end : line_end if line_end >= 0 else len(text)]
    if not around.strip():
        return Edit(whole_line(text, Span(start, end)), "")
    is_glue = text[start - 1 : start].isalnum() and text[end : end + 1].isalnum()
    return Edit(Span(start, end), " " if is_glue else "")
