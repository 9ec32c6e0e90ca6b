"""Posts on a blog: one person speaks, and readers answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from corpusnorm.classifying.reading import Reading
from corpusnorm.classifying.sign import at_start, frequent, pattern, phrases, short_lines
from corpusnorm.document import BlogPost
from corpusnorm.edit import Span
from corpusnorm.kind import Indicator, Kind


def _comments(reading: Reading) -> Iterator[Span]:
    for comment in reading.draft.comments:
        yield comment.blocks[0].content


_MARKER: Final = (
    r"(?:(?:Reply|Like|Liked|Répondre|J[’']aime|Antworten|Gefällt mir|Responder|Me gusta|Curtir|Svara|Gilla|Rispondi"
    r"|Mi piace|Reageren|Vind ik leuk|Vastaa|Odpowiedz|Balas|Yanıtla|Svar|Liker?) ?)+\d{0,3}"
)
_HEADER: Final = (
    r".{1,60}\b(?:says|said|writes|wrote|dit|sagt|sagte|schreibt|dice|dijo|disse|diz|skriver|säger|zegt|sanoo|mówi|berkata)"
    r"(?: on .{1,40})? ?:"
)
_TIME: Final = r"(?:19|20)\d\d,? (?:at|à|um|a las|às|kl\.?|klo|om|alle) \d{1,2}[:.h]\d\d(?: ?[AaPp]\.?[Mm]\.?)?"
_COUNT: Final = (
    r"\b(?:No|One|\d{1,4}) (?:[Cc]omments?|COMMENTS?|[Rr]esponses?|[Tt]houghts? on|[Rr]eplies|[Cc]ommentaires?"
    r"|[Kk]ommentare?|[Kk]ommentarer|[Aa]ntworten|[Cc]omentarios?|[Cc]omentários?|[Cc]ommenti|[Rr]eacties?|[Kk]ommenttia)\b"
    r"|^(?:Comments|Commentaires|Kommentare|Comentarios|Comentários|Commenti|Kommentarer|Reacties)\b[^\n]{0,20}$"
)
_DAY: Final = (
    r"^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:[A-Z][a-z]+ \d{1,2}|\d{1,2} [A-Z][a-z]+),? (?:19|20)\d\d"
    r"|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|Montag"
    r"|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)"
    r"[ ,]+(?:den )?\d{1,2}[^\n]{3,25}\d{4})[^\S\n]*$"
)

BLOG_POST = Kind(
    name="blog_post",
    document=BlogPost,
    bias=-2.94,
    indicators=(
        Indicator("comments", 1.0, _comments),
        Indicator("marks of comments", 1.07, short_lines(rf"{_MARKER}|{_HEADER}")),
        Indicator("times of comments", 1.0, pattern(_TIME)),
        Indicator(
            "a count of comments",
            0.4,
            pattern(
                _COUNT,
                among=(
                    "comments comment responses response thoughts thought replies reply commentaires commentaire "
                    "kommentare kommentar kommentarer antworten comentarios comentario comentários comentário "
                    "commenti reacties reactie kommenttia"
                ),
            ),
        ),
        Indicator(
            "a form for comments",
            1.1,
            phrases(
                "leave a reply | leave a comment | post a comment | fill in your details below | "
                "you are commenting using | laisser un commentaire | enregistrer un commentaire | "
                "kommentar verfassen | schreibe einen kommentar | hinterlasse eine antwort | deja un comentario | "
                "deja una respuesta | publicar un comentario | lämna ett svar | lämna en kommentar | "
                "deixe um comentário | lascia un commento | geef een reactie | notify me of new | "
                "subscribe to comments | your email address will not be published"
            ),
        ),
        Indicator(
            "dress of a blog",
            0.66,
            phrases(
                "posted by | posted in | posted on | filed under | permalink | trackback | trackbacks | "
                "blogroll | older post | newer post | older posts | labels: | categories | tags: | pingback | "
                "uncategorized | blog archive | publié par | posté par | publicado por | eingestellt von | "
                "veröffentlicht in | upplagd av | publicerat i"
            ),
        ),
        Indicator(
            "the blog speaks of itself",
            0.67,
            phrases(
                "this blog | my blog | this post | blog post | blog posts | last post | previous post | "
                "next post | my post | i blogged | blogging | ce blog | mon blog | ce billet | dieser blog | "
                "diesem blog | mein blog | este blog | mi blog | min blogg | bloggen | meu blog | questo blog | "
                "mijn blog | dear readers | guest post | my readers"
            ),
        ),
        Indicator(
            "answers to the post",
            1.0,
            phrases(
                "thanks for sharing | great post | nice post | good post | thanks for the post | your blog | "
                "your post | thank you for sharing | love this | love it | well said | merci pour | danke für | "
                "gracias por | tack för | obrigado por | obrigada por | i agree with"
            ),
        ),
        Indicator(
            "written in the first person",
            0.56,
            frequent(
                "i my me myself ich mein meine mir je mon ma mes yo mi mis jag mitt mig eu meu minha io mio mia "
                "ik mijn minä minun",
                per_thousand=8,
            ),
        ),
        Indicator(
            "told out of one's own life",
            0.14,
            phrases(
                "i was | i had | i went | i got | i thought | i did | i've been | my husband | my wife | "
                "my kids | my mom | my mum | my dad | my son | my daughter | my friend | my friends | my family | "
                "my house | today i | yesterday i | this morning | last night | this weekend | i love | "
                "i decided | i'm going | i found | i wanted | i started"
            ),
        ),
        Indicator("exclamations", 0.4, pattern(r"!")),
        Indicator("a day alone above the post", 3.71, at_start(_DAY, 1000)),
    ),
)
