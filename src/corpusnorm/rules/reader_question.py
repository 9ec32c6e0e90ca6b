"""reader-question: what a site asks those who read, beside its text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.furniture import phrases, plain, removals
from corpusnorm.line import Lines
from corpusnorm.rule import Example, Stage, line_rule

_ALONE = phrases(
    "was this helpful|was this helpful yes no|was this page helpful|was this page helpful yes no"
    "|was this article helpful|was this article helpful yes no|was this information helpful|was this post helpful"
    "|did this article help you|did you find this helpful|did you find this article helpful|how helpful was this page"
    "|how helpful was this article|rate this article|rate this page|how can we improve this page",
    "war dieser Artikel hilfreich|war dieser Artikel hilfreich ja nein|war dieser Beitrag hilfreich"
    "|war diese Seite hilfreich|hat Ihnen dieser Artikel geholfen|cet article vous a-t-il été utile"
    "|cette page vous a-t-elle été utile|te ha resultado útil este artículo|te ha sido útil este artículo"
    "|te resultó útil este artículo|questo articolo ti è stato utile|este artigo foi útil|esta página foi útil"
    "|hjälpte den här artikeln dig|var den här sidan till hjälp|was dit artikel nuttig|czy ten artykuł był pomocny"
    "|rätta fel i artikeln|纠错|【纠错】|была ли эта статья полезна|был ли этот материал полезен",
)
_WORDS = frozenset("contact form tip touch information email raised ctrl".split())
_CALL = re.compile(
    r"are you an? [^.?!]{3,80}\? (?:please )?(?:contact|tell|write to|get in touch with) us\b"
    r"|(?:do you have (?:any )?(?:information|a (?:news )?tip|a story)|(?:have|got) (?:a|any) (?:news )?(?:tip|story))"
    r"\b[^.?!]{0,100}\? (?:please )?(?:contact|e-?mail|tell|get in touch|let us|send|write)\b(?![^\n]*\bpolice\b)"
    r"|we (?:urge|invite|encourage|appeal to|call on) [^.!?]{3,80} to (?:contact|write to|share|send)\b[^\n]{0,200}"
    r"\b(?:form (?:below|at the end)|anonymous|anonymity)\b"
    r"|[^.?!]{3,40}[?.!] [^.?!]{3,100} ctrl ?\+ ?enter\b"
    r"|do you have an opinion on the issues raised in this article\?"
    r"|(?:to [^.!?]{3,100}, )?(?:please )?fill (?:out|in) the form (?:below|at the end)(?! the)\b[^.!?,]{0,80}\.?$",
    re.IGNORECASE,
)
_LONGEST = 300
"""Characters of a line that can be one of these."""

_NEWS = "The ferry was towed off the sandbank on Tuesday.\n\nThe inquiry opens in May."


@line_rule(
    code="FU038",
    name="reader-question",
    stage=Stage.MARKERS,
    safety=Safety.UNSAFE,
    message="Question of the site to its readers",
    cure="Remove the line",
    phrases=_ALONE,
    words=_WORDS,
    examples=(
        Example(f"{_NEWS}\n\nWas this article helpful?", f"{_NEWS}\n\n"),
        Example(f"Was this helpful?\n\n{_NEWS}", f"Was this helpful?\n\n{_NEWS}"),
    ),
)
def reader_question(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Lines that ask whether a page was of use (`Was this article helpful?`, in ten languages), and paragraphs that begin
    by asking those who know more to write to the site (`Are you a nurse? Contact us …`, `Do you have information …?
    E-mail …`), or that ask to fill out the form below, of which a text has nothing.

    The first line of a text stays, and so does a paragraph that sends its readers to the police.

    ## Why it matters

    It is addressed to the readers of a page, and says nothing of what the text is about.

    ## Fix safety

    Unsafe in a text file: the author of a letter may have written it. Conversion to a document sets the line aside as
    furniture and keeps it.

    ## Known from

    Manuals and help pages, and newspapers that look for witnesses.
    """
    calls = [line for line in lines.holding(_WORDS) if len(line.bare) <= _LONGEST and _CALL.match(plain(line))]
    yield from removals([line for line in (*lines.reading(_ALONE), *calls) if lines.rank(line)])
