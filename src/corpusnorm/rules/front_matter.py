"""front-matter: keys with their values before a text in Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.line import Lines
from corpusnorm.rule import Example, Stage, line_rule
from corpusnorm.structure.front_matter import find_front_matter

_NO_WORDS = frozenset({""})
_TEXT = "The ferry was towed off the sandbank on Tuesday."
_CHAT = f"---\nAnn: Are you there?\n\nThe ferry is late.\n---\n\n{_TEXT}"


@line_rule(
    code="FU009",
    name="front-matter",
    stage=Stage.MARKERS,
    safety=Safety.UNSAFE,
    message="Front matter of a Markdown file",
    cure="Remove it",
    phrases=_NO_WORDS,
    examples=(
        Example(f"---\ntitle: Ferries\ndate: 2019-05-04\n---\n\n{_TEXT}", f"\n\n{_TEXT}"),
        Example(_CHAT, _CHAT),
    ),
)
def front_matter(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    At the very beginning of a text, between two lines of `---` (YAML) or `+++` (TOML): keys with their values, lists,
    comments, and nothing else. Two keys are enough, or one that is usual (`title`, `date`, `layout`, `tags`).
    A document takes its title, subtitle, authors and date from them.

    A line drawn above sentences stays, and so does what stands between two lines further below.

    ## Why it matters

    Keys and values are counted as text, and the title is read from the wrong line.

    ## Fix safety

    Unsafe in a text file: it is what the generator of the site reads. Conversion to a document sets the lines aside as
    furniture and keeps them.

    ## Known from

    Posts of Jekyll and Hugo, and extractors that keep what a page says of itself.
    """
    if lines.reading(_NO_WORDS):
        found, _ = find_front_matter(lines)
        if found:
            yield Edit(Span(found[0].first, found[-1].last), "")
