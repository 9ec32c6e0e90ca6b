"""Kickers: the sort of a text or the section of a site, as it stands over a title."""

from __future__ import annotations

import re
from typing import Final

WORDS_OF_SECTION: Final = 3
"""So many words name a section of a site, and more a document."""

_KICKER: Final = frozenset(
    "perspective|perspectives|commentary|comment|editorial|analysis|feature|features|essay|essays|review|reviews"
    "|review essay|review article|book review|book reviews|film review|film reviews|arts review|theater review"
    "|music review|obituary|in brief|special report|exclusive|interview|column|letters|history|culture|world"
    "|rezension|buchrezension|leitartikel|kommentar|essai|critique|chronique|reseña|crítica|recensione"
    "|recensions|comptes rendus|rezensionen|reseñas|recensioni|recensies|recensioner|recensie|recension|anmeldelse"
    "|under strecket"
    "|bokrecension|bokrecensioner|filmrecension|teaterrecension|boganmeldelse|bokanmeldelse|anmeldelser|boekrecensie"
    "|kirja-arvostelu|kirja-arvostelut|arvostelu|arvio|recenzja|recenzje|resenha|resenhas|livros|ilustrada|książki"
    "|fiction|nonfiction|non-fiction|books|arts|film|films|theatre|theater|music|exhibitions|politics|business|science"
    "|kultur|feuilleton|literatur|bücher|sachbuch|kino|theaterkritik|filmkritik|buchkritik|konzertkritik|kunst|musik"
    "|politik|wirtschaft|gesellschaft|panorama|sport|livres|cinéma|théâtre|politique|économie|société|libros|letras|cine"
    "|crítica de libros|crítica de cine|crítica de teatro|crítica literaria|cultura|política|economía|sociedad|libri"
    "|politica|economia|società|cronaca|narrativa|saggistica|boeken|fictie|non-fictie|cultuur|economie|ekonomi"
    "|opinion|op-ed|markets|environment|health|technology|education|sports|travel|live|breaking news|chronik|inland"
    "|ausland|wissen|wissenschaft|sociedad|internacional|nacional|economía|tribuna|columna|opinión|opinião|mundo"
    "|sociedade|internationaal|binnenland|buitenland|inrikes|utrikes|indland|udland|innenriks|utenriks|kotimaa|ulkomaat|kulttuuri|kirjat"
    "|в мире|в россии|общество|экономика|политика|культура|спорт|ανακοίνωση|ανακοινωση"
    "|δελτίο τύπου|δελτιο τυπου|κοινωνία|πολιτική|οικονομία"
    "|kraj|świat|gospodarka|domácí|zahraničí|belföld|külföld|gündem|dünya|ekonomi"
    "|opinie|column|kolumne|kolumn|kronikk|mening|debatt|debat|felieton|komentarz|názor|komentář|köşe yazısı|мнение"
    "|press release|news release|media release|public release|for immediate release|pressemitteilung"
    "|medienmitteilung|communiqué de presse|comunicado de prensa|nota de prensa|comunicato stampa|nota de imprensa"
    "|persbericht|pressmeddelande|pressemelding|pressemeddelelse|lehdistötiedote|tiedote|пресс-релиз"
    "|guest essay|guest column|guest opinion|guest commentary|long read|long reads|the long read|longread|longreads"
    "|obituaries|reportage|dossier|entretien|entrevista|intervista|intervju|haastattelu|rozhovor|wywiad|röportaj|söyleşi"
    "|commenti|commento|sucesos|crime|faits divers|mielipide|kolumni"
    "|pääkirjoitus|názory|komentáře|felietony|regio|haberler|yaşam"
    "|社会|政治|経済|国際|文化|社説|コラム|国内|时政|评论"
    "|رأي|منوعات|اقتصاد|سياسة|ثقافة".split("|")
)


def is_kicker(text: str) -> bool:
    """Whether the line names the sort of a text, or a section that has many: it stands over a title and is none."""
    pieces = [piece.strip(" :*_#.") for piece in _BAR_OF_KICKER.split(text.lower())]
    if len(pieces) == 1 and " & " in pieces[0]:
        return all(piece.removeprefix("the ") in _KICKER for piece in pieces[0].split(" & "))
    return any(piece in _KICKER for piece in pieces) and all(len(piece.split()) <= WORDS_OF_SECTION for piece in pieces)


_BAR_OF_KICKER: Final = re.compile(r"[|/·•>»›]")
