"""Documents whose kind cannot be told; its signs are those of kinds that have no type yet."""

from __future__ import annotations

from corpusnorm.classifying.sign import frequent, pattern, phrases
from corpusnorm.document import UnknownDocument
from corpusnorm.kind import Indicator, Kind

UNKNOWN = Kind(
    name="unknown",
    document=UnknownDocument,
    indicators=(
        Indicator(
            "the reader addressed",
            0.34,
            frequent("you your yours yourself ihr ihre sie vous votre vos usted du din", per_thousand=8),
        ),
        Indicator(
            "advice and instruction",
            0.33,
            frequent(
                "should must need click step steps tips ensure required requirements please apply ingredients "
                "sure following use using add help option options",
                per_thousand=4,
            ),
        ),
        Indicator(
            "marks of a forum",
            0.78,
            phrases(
                "thread | forum | forums | best answer | asked by | joined: | posts: | re: | quote: | "
                "originally posted | join date | report abuse | source(s) | moderator | upvotes | anyone know | "
                "any ideas | thanks in advance | new member | registered | reply to this | "
                "inscrit le | sujet: | messages: | citer | répondre en citant | zitat | beiträge: | registriert: | "
                "mensajes: | registrado | citar | viestit: | lainaa | liittynyt | inlägg: | citera | konu | forumu"
            ),
        ),
        Indicator(
            "questions and answers",
            0.34,
            pattern(r"^(?:Q|A|Question|Answer|Interviewer|Frage|Antwort) ?\d{0,2}[:.)]|^[^\n]{10,200}\?$"),
        ),
        Indicator(
            "explanation",
            0.27,
            frequent(
                "therefore thus usually generally methods figure references etc defined called known consists "
                "such types type example abstract species century",
                per_thousand=4,
            ),
        ),
        Indicator(
            "goods and services",
            0.22,
            frequent(
                "services customers products our contact privacy copyright terms shall section provide offer "
                "price shipping welcome solutions download free clients",
                per_thousand=4,
            ),
        ),
        Indicator(
            "told as a story",
            0.84,
            frequent(
                "cried exclaimed stood eyes mouth smiled whispered nodded stared sighed muttered shook himself "
                "herself door",
                per_thousand=3,
            ),
        ),
        Indicator(
            "a life or an age told",
            0.45,
            frequent(
                "born became married died graduated father mother son daughter upon whom century war king empire "
                "founded",
                per_thousand=4,
            ),
        ),
        Indicator(
            "minutes and rules",
            0.19,
            phrases(
                "minutes of | apologies for absence | any other business | seconded | in attendance | "
                "resolved that | was carried | hereby | pursuant | agenda | motion | the undersigned"
            ),
        ),
        Indicator("numbered references", 1.15, pattern(r"\[\d{1,3}\]")),
    ),
)
