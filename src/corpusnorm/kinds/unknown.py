"""Documents whose kind cannot be told; its signs are those of kinds that have no type yet."""

from __future__ import annotations

from corpusnorm.document import UnknownDocument
from corpusnorm.kind import Indicator, Kind
from corpusnorm.sign import frequent, pattern, phrases

UNKNOWN = Kind(
    name="unknown",
    document=UnknownDocument,
    indicators=(
        Indicator("the reader addressed", 0.2, frequent("you your yours yourself ihr ihre sie vous votre vos usted du din", per_thousand=8)),
        Indicator("advice and instruction", 0.2, frequent(
            "should must need click step steps tips ensure required requirements please apply ingredients sure following use using "
            "add help option options", per_thousand=4)),
        Indicator("marks of a forum", 0.5, phrases(
            "thread | forum | forums | best answer | asked by | joined: | posts: | re: | quote: | originally posted | join date | report abuse"
            "| source(s) | moderator | upvotes | anyone know | any ideas | thanks in advance | new member | registered | reply to this")),
        Indicator("questions and answers", 0.5, pattern(r"^(?:Q|A|Question|Answer|Interviewer|Frage|Antwort)\s?\d{0,2}[:.)]|^[^\n]{10,200}\?$")),
        Indicator("explanation", 0.2, frequent(
            "therefore thus usually generally methods figure references etc defined called known consists such types type example "
            "abstract species century", per_thousand=4)),
        Indicator("goods and services", 0.2, frequent(
            "services customers products our contact privacy copyright terms shall section provide offer price shipping welcome "
            "solutions download free clients", per_thousand=4)),
        Indicator("appeal and opinion", 0.2, frequent("we us our must should god let america nation believe", per_thousand=6)),
    ),
)
