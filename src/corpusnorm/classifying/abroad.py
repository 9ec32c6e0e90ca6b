"""Themes in other languages than English.

What a kind does to its words carries over from language to language, the words do not. So `themes.txt`
holds the same few words for each theme in each language, English among them: what they weigh abroad is
learned from English texts of which nothing else is seen.

Words count by their first six letters, which leaves out most endings.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from importlib.resources import files

from corpusnorm.classifying.letters import in_known_letters
from corpusnorm.classifying.lexicon import THEMES
from corpusnorm.classifying.reading import STEM, words_of


@cache
def themes_abroad(language: str) -> dict[bytes, bytes]:
    """For each stem of a language the numbers of the themes that it belongs to, a byte for each."""
    found: dict[bytes, bytes] = defaultdict(bytes)
    for number, name in enumerate(THEMES):
        for stem in sorted(stems_of_theme(name, language)):
            found[stem] += bytes([number])
    return dict(found)


@cache
def stems_of_theme(name: str, language: str) -> frozenset[bytes]:
    """The stems of a theme in a language; none where they are not listed."""
    words = _listed().get(name, {}).get(language, "")
    return frozenset(word[:STEM] for word in words_of(in_known_letters(words)))


@cache
def _listed() -> dict[str, dict[str, str]]:
    """The words of each theme in each language."""
    text = files("corpusnorm.classifying").joinpath("themes.txt").read_text(encoding="utf-8")
    sections = (section.partition("]\n") for section in text.split("[")[1:])
    return {name: dict(_entry(line) for line in lines.splitlines()) for name, _, lines in sections}


def _entry(line: str) -> tuple[str, str]:
    language, _, words = line.partition(" ")
    return language, words
