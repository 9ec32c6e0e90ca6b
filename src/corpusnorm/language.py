"""Which language a text is in, told by its most frequent words, or None.

Function words are what a text cannot avoid: about two in five running words of English
are among its hundred most frequent. The lists hold a few dozen each, enough to tell the
languages apart that they name, and nothing else. Japanese has no spaces between words and
is told by its letters; a text in any other language gets None.
"""

from __future__ import annotations

import re
from struct import Struct
from typing import Final

_WORDS: Final = {
    "en": "the of and to in a is that for it was on as with be by at this are from have not but which they his he she you were had their an or we there been has who if would what when will",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor ich wir",
    "fr": "le de un à être et en avoir que pour dans ce il qui ne sur se pas plus par je avec tout faire son au des les la du une est était dans sont aux mais nous vous cette ont leur elle ou sans même été",
    "es": "el de la que y a en un ser se no haber por con su para como estar tener le lo todo pero más hacer o este los las del una al es son está era fue han sus cuando muy sin sobre también hasta entre",
    "it": "il di che e la per un in è del non a sono le si da con i una lo della al come anche dei alla ma nel gli più o questo ha delle nella dal ai essere suo loro tra sul era stato",
    "pt": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso",
    "nl": "de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog naar heeft ze hij door wordt over zo was wat werd deze hebben geen meer kan dit tot",
    "sv": "och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla",
    "da": "og i at det som en på er af for med til den har de ikke om et han men var jeg sig fra vi så kan når år under også efter eller nu sin der ved mod skal skulle kommer ud får være havde alle blev hvor meget noget hvad af op efter mig dig mere nogen bliver gør gøre gik fik siger uden selv hvis flere",
    "no": "og i at det som en på er av for med til den har de ikke om et han men var jeg seg fra vi så kan når år under også etter eller nå sin der ved mot skal skulle kommer ut får være hadde alle ble hvor mye noe hva opp etter meg deg mer noen blir gjør gjøre gikk fikk sier uten selv hvis flere ikkje eg ein eit frå dei vart kva noko berre slik",
    "ca": "de la i el que a en un és per amb no una els les del al es se com més però són o ha també aquest aquesta molt seva seu fer dels tot pel ser hi va han sobre quan sense entre fins perquè nosaltres què on",
    "fi": "ja on ei että se hän oli en mutta ovat joka kun niin kuin myös mitä tai jos sen ole mukaan nyt vain sitä olen vielä sekä hänen joita ollut jotka siitä kuitenkin voi jo koska tämä tämän olisi joten minä me te sitten tässä siinä siellä täällä kaikki paljon hyvin aina kanssa ennen jälkeen ilman eikä eivät olla olivat oltu saa meidän teidän minun nämä ne niitä niiden jonka johon missä mikä miten vaikka vaan koko vuonna vuoden voidaan",
    "pl": "i w nie na się z do to że jest o jak a po co tak za od przez ale jego dla są czy już tylko jej może być który która które przed był była było gdy oraz ich pod tego też ze",
    "cs": "a se v na je že s z do i to o k ve jako za ale by tak si po od jsem aby které který jen jeho jsou byl bylo byla když nebo už pro má co při ještě jejich pak však která tím podle není já jsme mi ho mu",
    "hu": "a az és hogy nem is egy ez meg volt de csak már mint azt ha el még vagy van lehet aki ami ezt után kell minden ki most mert nagyon amely pedig majd mit ezért akkor csak több voltak lesz között sem fel le úgy én ő",
    "tr": "ve bir bu da de için ile çok o ne gibi daha kadar olarak var ama en sonra ben her olan değil mi ki diye şey bile ya hem içinde olduğu zaman yok şimdi kendi onu bana beni sen biz iki ise önce olduğunu göre tarafından yeni ilk büyük eden etti oldu dedi ancak üzere arasında karşı yer aldı son yapılan bir şekilde bunu bunun buna onun ona bizim sizin benim size bize biri birçok hiç pek nasıl neden işte böyle şöyle artık hemen ayrıca bazı bütün tüm aynı başka önemli zamanda ilgili dolayı kez ederek olması olur oluyor edilen etmek yapmak vardır",
    "el": "και το να του η της με που την από για τα ο στο δεν τη θα στην είναι οι τον σε των ένα ότι στον τους μια αλλά έχει τις στα αυτό μου ή κι μας σας όταν ήταν αν όπως όμως μόνο πολύ πρέπει μετά εκεί",
    "ru": "и в не на я быть он с что а по это она этот к но они мы весь который из у то за свой от так для о же ты все его как было если их бы только или ещё уже когда об был была были было её при после также этом этого году где нет есть можно через",
}  # fmt: skip
"""The most frequent words of each language, after the usual frequency lists."""

ELIDING: Final = frozenset({"fr", "it", "ca", None})
"""Languages that write an apostrophe where a word loses its vowel before the next; a text whose own is unknown may."""

_SAMPLE: Final = 3_000
_LEAST_HITS: Final = 8
_LEAST_SHARE: Final = 0.1
_LEAST_LEAD: Final = 1.3
_LEAST_OWN: Final = 4
_BEGINNING: Final = 1_000
_CLEAR_HITS: Final = 30
_CLEAR_SHARE: Final = 0.25
_CLEAR_LEAD: Final = 2
"""What the beginning must show to leave no doubt: of 12,474 real texts one got another language than by the whole."""
_LEAST_KANA: Final = 0.2
"""Share of the characters."""

_KANA: Final = re.compile("[\u3041-\u30fe]")


def identify(text: str) -> str | None:
    """The language of ``text`` as a BCP 47 tag; None below the thresholds.

    Looks at the first 3,000 characters, of which the first 1,000 are enough where they leave no doubt.
    The language must explain at least 10 % of the words, and 1.3 times as many as the next one does, so that
    a list of names or a text in two languages gives None rather than a guess. Of close relatives (Danish and
    Norwegian) one must have several of its own words in the text, and the other hardly any. Japanese, which
    has no spaces between words, is told by its letters.
    """
    sample = text[:_SAMPLE]
    cut = sample.rfind(" ", 0, _BEGINNING) + 1 if len(sample) > _BEGINNING else 0
    words = sample[:cut].lower().split()
    hits = _hits(words)
    (best, tag), (second, _) = _most_likely(hits)
    if best >= _CLEAR_HITS and best >= _CLEAR_SHARE * len(words) and best >= _CLEAR_LEAD * second:
        return tag
    rest = sample[cut:].lower().split()
    words += rest
    (best, tag), (second, other) = _most_likely(hits + _hits(rest))
    if best < _LEAST_HITS or best < _LEAST_SHARE * len(words):
        return "ja" if _is_japanese(sample) else None
    return tag if best >= _LEAST_LEAD * second or _is_relative(tag, other, words) else None


def _hits(words: list[str]) -> int:
    """How many of the words each language has, a count for each in one integer."""
    return sum(filter(None, map(_COUNTERS.get, words)))


def _most_likely(hits: int) -> list[tuple[int, str]]:
    """The two languages that have most of the words, with how many these are."""
    counts = _COUNTS.unpack(hits.to_bytes(_COUNTS.size, "little"))
    return sorted(zip(counts, _TAGS, strict=True), reverse=True)[:2]


def _is_relative(tag: str, other: str, words: list[str]) -> bool:
    """Whether words stand in the text that only the one of two languages has, and hardly any that only the other has."""
    own = FUNCTION_WORDS[tag] - FUNCTION_WORDS[other]
    foreign = FUNCTION_WORDS[other] - FUNCTION_WORDS[tag]
    least = max(_LEAST_OWN, _LEAST_OWN * sum(word in foreign for word in words))
    return sum(word in own for word in words) >= least


def _is_japanese(text: str) -> bool:
    """Whether a good part of a text is in kana, which no other language is written in."""
    least = _LEAST_KANA * len(text)
    rows = text.encode("utf-16-be", "surrogatepass")[::2]  # soon counted: kana are in the row 30 of Unicode
    return rows.count(0x30) > least and len(_KANA.findall(text)) > least


FUNCTION_WORDS: Final = {tag: frozenset(words.split()) for tag, words in _WORDS.items()}
"""Language to its most frequent words, in lower case."""

LANGUAGES: Final = frozenset({*FUNCTION_WORDS, "ja"})
"""The languages that are told."""

_TAGS: Final = tuple(FUNCTION_WORDS)
_COUNTS: Final = Struct(f"<{len(_TAGS)}H")


def _counters() -> dict[str, int]:
    """The other way round, a count for each language in one integer: one addition counts a word for all of them."""
    same: dict[int, int] = {}  # equal counters are one object: the fewer there are, the sooner each is at hand
    packed = {
        word: int.from_bytes(_COUNTS.pack(*(word in words for words in FUNCTION_WORDS.values())), "little")
        for word in frozenset().union(*FUNCTION_WORDS.values())
    }
    return {word: same.setdefault(counter, counter) for word, counter in packed.items()}


_COUNTERS: Final = _counters()
