"""advertisement-label: the word above the place where an advertisement was."""

from __future__ import annotations

from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.furniture import phrases, removals
from corpusnorm.line import Lines
from corpusnorm.rule import Example, Stage, line_rule

_ALONE = phrases(
    "advertisement continue reading below|continue reading below|article continues below"
    "|article continues below advertisement"
    "|story continues below video|article continues below video|story continues below photo"
    "|story continues below|story continues below advertisement|story continues below ad"
    "|story continues after advertisement|article continues after advertisement|article continues after ad"
    "|content continues below|continue reading the main story|advertisement story continues below"
    "|advertisement article continues below|advertisement article continues below this ad"
    "|article continues below this ad"
    "|story continues|continues after advert|scroll to continue with content|scroll to continue"
    "|scroll to continue reading"
    "|advertisement scroll to continue|advertisement scroll to continue reading"
    "|advertisement scroll to continue with content"
    "|this advertisement has not loaded yet but your article continues below|skip advertisement|skip ad|close ad"
    "|report this ad|report ad|report an ad|hide ad|remove ads|why this ad|about our ads|sponsored links"
    "|sponsored content"
    "|ad choices|adchoices|paid content|promoted content|advertise here|your ad here|google ads|ads by google|adsense"
    "|message from our sponsor|a message from our sponsor|a word from our sponsors|sponsor message|video ad feedback"
    "|advertising continue reading below"
    "|advertisements|this content is imported from youtube|this content is imported from instagram"
    "|this content is imported from twitter|this content is imported from facebook"
    "|this content is imported from embedname"
    "|Artikel wird nach der Anzeige fortgesetzt|weiterlesen nach der Anzeige|weiter nach der Werbung|Anzeige schließen"
    "|nach der Anzeige weiterlesen|la suite après cette publicité|suite de l’article après la publicité"
    "|la suite de l’article après la publicité|l’article continue après la publicité|continúa después de la publicidad"
    "|el artículo continúa tras la publicidad|continua após a publicidade|continua dopo la pubblicità"
    "|artikeln fortsätter efter annonsen|artikel gaat verder onder de advertentie|juttu jatkuu mainoksen jälkeen"
)
_LABEL = phrases(
    "advertisement|advertisement advertisement|advertising|advert|ad|ads|sponsored|promoted|anzeige|werbung|publicité"
    "|publicidad|publicidade|pubblicità|annons|reklam|advertentie|mainos|reklama|реклама|pub"
)

_NEWS = "The ferry was towed off the sandbank on Tuesday."
_MORE = "The inquiry opens in May."


@line_rule(
    code="FU017",
    name="advertisement-label",
    stage=Stage.MARKERS,
    safety=Safety.UNSAFE,
    message="Label of an advertisement",
    cure="Remove the line",
    phrases=_ALONE | _LABEL,
    examples=(
        Example(f"{_NEWS}\n\nStory continues below advertisement\n\n{_MORE}", f"{_NEWS}\n\n\n\n{_MORE}"),
        Example(f"{_NEWS}\n\nAdvertising\n\n{_MORE}", f"{_NEWS}\n\nAdvertising\n\n{_MORE}"),
    ),
)
def advertisement_label(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Lines such as `Story continues below advertisement`. The bare word (`Advertisement`, `Anzeige`, `Publicité`), which
    may be a heading, is found where it stands on two lines or more, in capitals, or as the last line of the text.

    ## Why it matters

    It falls into the middle of a text, often between the halves of a paragraph.

    ## Fix safety

    Unsafe in a text file, where it may be the heading of a chapter about advertising. Conversion to a document sets
    the line aside as furniture and keeps it.

    ## Known from

    4 of 1,000 web texts, 62 of 1,000 whole pages in Markdown.
    """
    labels = [line for line in lines.reading(_LABEL) if lines.rank(line) and line.heading is None]
    if len(labels) == 1:
        labels = [line for line in labels if (line.bare.isupper() and len(line.bare) > 4) or line is lines.filled[-1]]
    yield from removals([*lines.reading(_ALONE), *labels])
