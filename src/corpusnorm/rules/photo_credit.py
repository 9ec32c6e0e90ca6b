"""photo-credit: who took the photograph that is not there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.furniture import phrases, removals
from corpusnorm.line import Lines
from corpusnorm.rule import Example, Stage, line_rule

_ALONE = phrases(
    "getty images|image credits getty images|getty images istockphoto|istock|istockphoto|shutterstock|ap photo|afp"
    "|afp getty images|photo getty images|photo shutterstock|image shutterstock|image getty images|reuters photo"
    "|photo reuters|photo ap|associated press photo|file photo|photo file|media caption|image caption|image source"
    "|image source getty images|image copyright|image copyright getty images|photo provided|courtesy photo"
    "|photo courtesy|submitted photo|stock photo|dpa picture alliance|picture alliance dpa|hide caption|toggle caption"
    "|hide caption toggle caption|enlarge this image"
)
_WORDS = frozenset(
    "photo photos photograph photographs photography picture image images getty foto fotos bild bilder fotografía "
    "fotografia crédit crédits kuva bildquelle reuters credit npr themenbild фото".split()
)
_AGENCY = (
    r"(?:getty(?: images)?|reuters|ap(?: photo)?|afp|epa|shutterstock|istock(?:photo)?|alamy|dpa|nasa|flickr|unsplash"
    r"|pixabay|wikimedia|npr)"
)
_FIRST = r"(?-i:[A-Z][\w.'’-]*)"
_NAMES = rf"{_FIRST}(?: (?:{_FIRST}|de|van|von|der|la|di|del|da)){{0,3}}"
_CREDIT = re.compile(
    r"[(\[]?(?:"
    r"(?:photos?|photographs?|photography|pictures?|images?|photo and caption|cover (?:photo|image)|featured? image"
    r"|main image|header image|foto|fotos|bild|bilder|bildquelle|fotografía|fotografia|kuva|crédits? photos?"
    r"|photo credits?|image credits?|picture credits?|foto(?:grafie)? credits?|photo source|image source)"
    rf"(?: ?(?::|by|credits?:|courtesy of|courtesy:?|von:|von(?= {_FIRST} {_FIRST})|par|via:?|from|©|\(c\)))+"
    rf" ?(?:{_NAMES}|{_AGENCY}|@\w+)"
    r"(?: ?(?:/|\||,|and|und|&|via|for|/ ?for|—|–|-|\(|für|et|y) ?(?:the )?"
    rf"(?:{_NAMES}|{_AGENCY}|[\w.-]+\.(?:com|org|net)|CC[ \w.-]{{2,12}}|the)){{0,4}}"
    rf"|© (?:foto|photo|bild) ?: ?{_NAMES}|(?-i:Фото) ?: ?[^.!?,]{{3,40}}"
    rf"|{_AGENCY} ?photo ?/ ?{_NAMES}(?:, file)?|reuters ?/ ?{_NAMES}|ap photo ?/ ?{_NAMES}"
    rf"|{_NAMES} ?/ ?{_AGENCY}(?: ?/ ?{_AGENCY})*(?: images)?(?:, file)?"
    rf"|{_NAMES} \| (?:getty images|shutterstock|istock(?:photo)?|alamy)"
    rf"|photographs? by {_NAMES}"
    rf"|image source, ?(?:{_AGENCY}|{_NAMES})"
    rf"|credit\.\.\. ?(?:illustration by |photograph by )?{_NAMES}(?: for the {_NAMES})?"
    r"|(?-i:© ?(?:APA|dpa|AFP|AP|EPA|REUTERS|Reuters)(?:/[\w. -]{2,30}){1,4})"
    r")[)\]]?\.?$",
    re.IGNORECASE,
)
_LONGEST = 110
"""Characters of a line that can be one of these."""

_MOST = 8
"""Credits of a page: a text with more of them is a list of pictures."""

_NEWS = "The ferry was towed off the sandbank on Tuesday."


@line_rule(
    code="FU022",
    name="photo-credit",
    stage=Stage.MARKERS,
    safety=Safety.UNSAFE,
    message="Credit of a photograph",
    cure="Remove the line",
    phrases=_ALONE,
    words=_WORDS,
    examples=(
        Example(f"{_NEWS}\n\n(Photo by Mary Hallam/Getty Images)", f"{_NEWS}\n\n"),
        Example(f"Photo: a history\n\n{_NEWS}", f"Photo: a history\n\n{_NEWS}"),
    ),
)
def photo_credit(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Lines that hold nothing but the credit of a photograph: a word for picture and a name, or a name and an agency
    (`Photo: Mary Hallam`, `(Photo by …/Getty Images)`, `AP Photo/…`).

    A caption that describes the picture and ends with its credit stays, and so does the first line of a text. More
    than eight such lines are the captions of a gallery, and stay.

    ## Why it matters

    Its names are taken for persons of the story, and its agency for the source of the text.

    ## Fix safety

    Unsafe in a text file, where the photographer would be lost. Conversion to a document sets the line aside as
    furniture and keeps it.

    ## Known from

    25 of 1,000 web texts, 80 of 1,000 news reports.
    """
    found = [line for line in lines.holding(_WORDS) if len(line.bare) <= _LONGEST and _CREDIT.match(line.bare)]
    found = found if len(found) <= _MOST else []
    yield from removals([line for line in (*lines.reading(_ALONE), *found) if lines.rank(line)])
