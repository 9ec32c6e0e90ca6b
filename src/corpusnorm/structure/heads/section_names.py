"""Names of the parts that many documents have: ``Abstract``, ``References``, ``Chapter 2``."""

from __future__ import annotations

import re
from typing import Final

_SECTION: Final = frozenset(
    "abstract|introduction|intro|contents|table of contents|overview|summary|key takeaways|background|motivation"
    "|conclusion|tl;dr"
    "|executive summary|highlights|ingredients|instructions|preface|foreword|references|bibliography|notes"
    "|appendix|in this article"
    "|in this post|on this page|quick facts|transcript|show notes|definition|related|related articles|read more"
    "|learn more"
    "|einleitung|inhalt|inhaltsverzeichnis|zusammenfassung|übersicht|überblick|vorwort|literatur|zutaten"
    "|in diesem artikel|das wichtigste in kürze"
    "|sommaire|résumé|introducción|índice|resumen|introdução|resumo|introduzione|indice|sommario|inledning"
    "|innehåll|sammanfattning"
    "|johdanto|sisällys|tiivistelmä"
    "|wstęp|spis treści|streszczenie|введение|содержание|аннотация|inleiding|inhoud|samenvatting".split("|")
)


def is_section_name(text: str) -> bool:
    """Whether the line names a part that many documents have, and so not this document."""
    lower = text.lower().strip(" :.*_")
    return lower.lstrip("0123456789. ") in _SECTION or _CHAPTER.fullmatch(lower) is not None


_CHAPTER: Final = re.compile(
    r"(?:chapter|kapitel|chapitre|capítulo|capitolo|hoofdstuk|luku|rozdział|kapitola|глава) (?:\d{1,3}|[ivxlc]{1,6})"
)
