"""markdown-image: the address of a picture where the picture stood."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.markdown import Link, code, links
from corpusnorm.rule import Example, Stage, text_rule

_ADDRESS = re.compile(r"[/.:]")
_PICTURE = re.compile(r"\.(?:jpe?g|png|gif|svg|webp|avif|bmp|tiff?)(?:[?#]|$)", re.IGNORECASE)
_LABEL_BEFORE = re.compile(r"[?:=\\`]$")
_SENTENCE_BEFORE = re.compile(r"(?:[^\W\d_]|[^\W_],)[ \t]$|[^\W_]$")
_SENTENCE_AFTER = re.compile(r"[ \t]?[^\W\d_]|[.,;:!?)]")
_LONGEST_PIECE = 2
"""What stands for a piece of a word is a letter or two."""
_FILE_NAME = re.compile(r"\S+\.\w{3,4}")


@text_rule(
    code="MK010",
    name="markdown-image",
    stage=Stage.MARKUP,
    safety=Safety.SAFE,
    message="Image in Markdown",
    cure="Take it out of the text; within a sentence its description stays",
    trigger=("![",),
    examples=(
        Example("The flood\n\n![](page_3_picture_1.jpeg)\n\nThe river rose.", "The flood\n\n\n\nThe river rose."),
        Example(
            "To show it, write image?![alt text](/path/img.jpg)", "To show it, write image?![alt text](/path/img.jpg)"
        ),
    ),
)
def markdown_image(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    `![description](address)`, and `![]()`, in a document that is Markdown as a whole; elsewhere only where it stands
    alone on its line and the address ends as pictures do. Code, and help texts that show how an image is written,
    stay.

    ## Why it matters

    The address is no word, and the description was not meant to be read beside the picture: as a paragraph it repeats
    the caption, the headline or the name of the site.

    ## Fix safety

    Safe: a reader of the page saw a picture here, and no text. Within a sentence the picture stands for a word, a
    letter or a formula; there its description takes its place, as in a browser that shows none. The account of
    repairs keeps the address and the description of each.

    ## Known from

    Nearly every page that html2text turned into Markdown, twenty in each; half of the PDF turned into Markdown.
    """
    literal = code(text)
    for link in links(text):
        if link.is_image and link.span.start not in literal and _is_certain(text, link, facts):
            yield Edit(*_replaced(text, link))


def _is_certain(text: str, link: Link, facts: Facts) -> bool:
    """Whether it is a picture, and not the text of a writer who explains one."""
    start, end = link.span.start, link.span.end
    if not link.target and not text[link.text.start : link.text.end].strip():
        return facts.is_markdown
    if not _ADDRESS.search(link.target):
        return False
    line_start = text.rfind("\n", 0, start) + 1
    if facts.is_markdown:
        return not (text[link.text.start : link.text.end] and _LABEL_BEFORE.search(text[line_start:start][-1:]))
    line_end = text.find("\n", end)
    around = text[line_start:start] + (text[end:line_end] if line_end >= 0 else text[end:])
    return not around.strip() and _PICTURE.search(link.target) is not None


def _replaced(text: str, link: Link) -> tuple[Span, str]:
    """What is replaced, and by what: by the description in a sentence, else by nothing."""
    start, end = link.span.start, link.span.end
    description = " ".join(text[link.text.start : link.text.end].split())
    is_in_sentence = _SENTENCE_BEFORE.search(text[max(start - 3, 0) : start]) and _SENTENCE_AFTER.match(text, end)
    before, after = text[start - 1 : start], text[end : end + 1]
    is_word = len(description) <= _LONGEST_PIECE or not (before.isalnum() or after.isalnum())
    if is_in_sentence and description and is_word and not _FILE_NAME.fullmatch(description):
        return link.span, description
    if before.isalpha() and after.isalpha():
        return link.span, " "
    while text[start - 1 : start] in (" ", "\t") and text[end : end + 1] in (" ", "\t", "\n", ""):
        start -= 1
    return Span(start, end), ""
