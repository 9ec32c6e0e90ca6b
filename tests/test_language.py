"""The language of a text, told by its most frequent words."""

from __future__ import annotations

import pytest

from corpusnorm import normalize
from corpusnorm.language import FUNCTION_WORDS, identify

PARAGRAPHS = {
    "en": "The ferry had been on the sandbank for three days when it was towed off, and there was not one of "
    "the people on board who would have said that he was sorry to see the last of it.",
    "de": "Die Fähre lag drei Tage auf der Sandbank, bevor sie am Dienstag frei kam, und von den Leuten an Bord "
    "war nicht einer, der sich nicht gefreut hat, als das Schiff wieder in dem Hafen lag.",
    "fr": "Le bateau est resté trois jours sur le banc de sable, et les gens qui étaient à bord ne savaient pas "
    "que la mer allait revenir dans la nuit pour les porter au port.",
    "es": "El barco estuvo tres días en la arena y los hombres que iban a bordo no sabían que la marea los iba "
    "a llevar por la noche hasta el puerto, pero era lo que todos querían.",
    "it": "La nave è rimasta per tre giorni sulla sabbia e gli uomini che erano a bordo non sapevano che il "
    "mare li avrebbe portati nella notte al porto, ma era quello che tutti volevano dalla sorte.",
    "pt": "O navio ficou três dias na areia e os homens que iam a bordo não sabiam que a maré os ia levar para "
    "o porto durante a noite, mas era isso o que todos queriam, e também o que eu queria.",
    "nl": "Het schip lag drie dagen op het zand en de mensen aan boord wisten niet dat het water hen in de "
    "nacht naar de haven zou brengen, maar dat was wat zij wilden en ook wat ik van hen had gehoord.",
    "sv": "Båten låg i tre dagar på sanden och de som var ombord visste inte att vattnet skulle komma under "
    "natten och föra dem till hamnen, men det var vad alla ville och jag också.",
    "da": "Skibet lå i tre dage på sandet, og de som var om bord vidste ikke, at vandet skulle komme op om "
    "natten og føre dem ind til havnen efter så meget uro, men det var noget af det, alle havde håbet, og "
    "nu blev det sagt.",
    "no": "Skipet lå i tre dager på sanden, og de som var om bord visste ikke at vannet skulle komme opp om "
    "natten og føre dem inn til havnen etter så mye uro, men det var noe av det alle hadde håpet, og nå "
    "ble det sagt.",
    "ca": "El vaixell va ser tres dies a la sorra i els homes que hi anaven no sabien que el mar els portaria "
    "al port, però és el que tots volien, i també aquesta vegada ha fet molt per la seva gent amb el "
    "vent.",
    "fi": "Laiva oli kolme päivää hiekalla, ja ne jotka olivat siinä eivät tienneet että vesi tulee, mutta kun "
    "se tuli niin he olivat iloisia, sillä tämä on mitä myös minä olen toivonut, ja nyt se on ohi.",
    "pl": "Statek stał przez trzy dni na piasku i ludzie, którzy na nim byli, nie wiedzieli, że woda przyjdzie "
    "w nocy, ale jest to coś, co się już nie raz stało, i dla nich było to tylko tak jak sen.",
    "cs": "Loď ležela tři dny na písku a lidé, kteří na ní byli, nevěděli, že voda přijde v noci, ale bylo to tak, jak "
    "si to všichni přáli, a já jsem to také chtěl, i když se mi o tom ještě zdálo.",
    "hu": "A hajó három napig állt a homokon, és azok, akik rajta voltak, nem tudták, hogy a víz éjjel jön meg, de ez "
    "volt az, amit mindenki akart, és én is csak ezt vártam, mert már nagyon késő volt.",
    "tr": "Vapur üç gün boyunca kumda kaldı ve gemide olan insanlar suyun gece geleceğini bilmiyordu, ama her biri "
    "bunu istiyordu ve ben de en çok onu bekledim, çünkü daha sonra ne olduğu belli değil, çok geç olmuştu.",
    "el": "Το καράβι έμεινε τρεις μέρες στην άμμο και οι άνθρωποι που ήταν μέσα δεν ήξεραν ότι το νερό θα έρθει τη "
    "νύχτα, αλλά αυτό ήταν που ήθελαν όλοι, και εγώ μαζί με τους άλλους.",
    "ru": "Паром стоял на песке три дня, и люди, которые были на нём, не знали, что вода придёт ночью, но это "
    "было то, что они все хотели, и я тоже, как только он сказал, что так и было.",
}
SWAHILI = (
    "Meli ilikaa siku tatu juu ya mchanga na watu waliokuwa ndani hawakujua kwamba maji yangekuja usiku, lakini hilo "
    "ndilo walilotaka wote, na mwishowe walifika bandarini wakiwa wamechoka sana lakini wenye furaha."
)


def test_every_listed_language_has_its_paragraph() -> None:
    """A language that is added to the lists is tested here."""
    assert set(PARAGRAPHS) == set(FUNCTION_WORDS)


@pytest.mark.parametrize(("tag", "text"), PARAGRAPHS.items(), ids=PARAGRAPHS)
def test_paragraph_in_a_listed_language(tag: str, text: str) -> None:
    """One paragraph of plain words is enough to tell its language, also in capitals."""
    assert identify(text) == tag
    assert identify(text.upper()) == tag


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The ferry is afloat.",
        "Ann Smithers, Bo Li, Anke Mohr, Claudio Rossi, Jean Dupont, Lars Berg, Aino Laine, Jan Kowalski, Ivan Petrov",
        "1 2 3 4 5 6 7 8 9 10 11 12",
        SWAHILI,
    ],
    ids=["empty", "short", "names", "numbers", "Swahili"],
)
def test_unclear_language_is_none(text: str) -> None:
    """Too few words, names, numbers and a language that is not listed give None rather than a guess."""
    assert identify(text) is None


def test_few_words_among_names_are_no_language() -> None:
    """A long list of names in which English words are few is in no language."""
    words = "the of and to in a is that "
    names = "Smithers Mohr Rossi Dupont Berg Laine Kowalski Petrov "
    assert identify(words + names * 3) == "en"
    assert identify(words + names * 10) is None


def test_relatives_are_told_by_their_own_words() -> None:
    """Danish and Norwegian share nearly all small words; a handful that only one has decides, a mixture does not."""
    shared = "og i det som en på er for til den har de ikke om et han men var så kan " * 3
    assert identify(shared) is None
    assert identify(f"{shared} af noget efter meget blev") == "da"
    assert identify(f"{shared} av noe etter mye ble") == "no"
    assert identify(f"{shared} av noe etter mye ble af noget efter meget blev") is None


def test_japanese_is_told_by_its_letters() -> None:
    """A text in kana is Japanese; Chinese, which has none, is not told."""
    assert identify("船は三日間砂の上にあり、乗っていた人々は夜に水が来ることを知らなかった。") == "ja"
    assert identify("船在沙滩上停了三天，船上的人不知道夜里水会来，但这正是大家所希望的。") is None


def test_two_languages_in_equal_parts_are_none() -> None:
    """A text that is half in one language and half in another has none."""
    assert identify(f"{PARAGRAPHS['de']} {PARAGRAPHS['fi']}") is None


def test_beginning_of_the_text_counts() -> None:
    """The language is that of the first pages, whatever is appended to a long text."""
    assert identify(PARAGRAPHS["en"] * 20 + PARAGRAPHS["fi"] * 100) == "en"


def test_clear_beginning_decides() -> None:
    """Where the first 1,000 characters leave no doubt, what follows is not asked; where they leave one, it is."""
    finnish = PARAGRAPHS["fi"] * 10
    assert identify(PARAGRAPHS["en"] * 6 + finnish) == "en"
    assert identify("Smithers Mohr Rossi Dupont Berg " * 32 + finnish) == "fi"


def test_document_has_its_language() -> None:
    """A document carries the tag of its language."""
    assert normalize(PARAGRAPHS["sv"].encode()).language == "sv"
    assert normalize(SWAHILI.encode()).language is None


def test_mended_letters_tell_the_language() -> None:
    """A text whose letters were all read in another encoding has the language of the text that comes of the repair."""
    assert normalize(PARAGRAPHS["ru"].encode().decode("latin-1").encode()).language == "ru"
