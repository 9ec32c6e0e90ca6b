"""Parts of sentences in several languages, written for this project."""

from __future__ import annotations

from typing import Final

from attrs import frozen


@frozen(kw_only=True)
class Vocabulary:
    """What sentences of a language are put together of: subject, predicate, complement.

    ``asides`` stand behind the subject, ``headings`` are lines by themselves. ``marks`` open
    and close a quotation as the language prints it, ``said`` names who says it. ``stop`` ends
    a sentence, ``blank`` parts its words.
    """

    tag: str
    subjects: tuple[str, ...]
    predicates: tuple[str, ...]
    complements: tuple[str, ...]
    asides: tuple[str, ...]
    headings: tuple[str, ...]
    marks: tuple[str, str]
    said: str
    stop: str = "."
    blank: str = " "


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split("|"))


VOCABULARIES: Final = (
    Vocabulary(
        tag="en",
        subjects=_parts(
            "The river|A neighbour of mine|The first office of the firm|My grandmother|The old printer|"
            "Nobody in the village|Dr. Whitfield|The staff of the museum|Smith & Daughters|The well-known baker"
        ),
        predicates=_parts(
            "had found the difficult letters in|was waiting for the official answer to|did not know the reason of|"
            "would have liked to see the flowers of|came back with the correct figures from|"
            "has never been afraid of|could not afford the $40 for|paid about 1,200 pounds for|didn’t think much of"
        ),
        complements=_parts(
            "the house that stood at the end of the street|a garden which was older than the town|"
            "the long winter of 1947, when the trains were late|all the things that were left in the café|"
            "the year in which the bridge was built|an affair that had been settled by the court (and not for "
            "the first time)|the shop’s window"
        ),
        asides=_parts("as far as I know|on the other hand|after all|to be fair"),
        headings=_parts("The flood|What the letters say|An office at the harbour|After the war|Five flowers"),
        marks=("“", "”"),
        said="she said",
    ),
    Vocabulary(
        tag="de",
        subjects=_parts(
            "Der alte Müller|Die Bürgermeisterin der Stadt|Ein Freund von mir|Das Büro am Hafen|Meine Großmutter|"
            "Niemand in dem Dorf|Die Schüler der Klasse|Herr Dr. Köhler|Die Firma Groß & Söhne"
        ),
        predicates=_parts(
            "hatte die schönen Briefe nicht gefunden aus|war sehr früh gekommen mit den Zahlen von|"
            "wusste nicht viel über|wollte für 30 € nicht auf|hat auch später nichts gehört von|"
            "ist mit dem ersten Zug gefahren wegen|dachte in der Nacht oft an"
        ),
        complements=_parts(
            "das Haus, das am Ende der Straße steht|den langen Winter, in dem die Flüsse zugefroren waren|"
            "einen Garten, der älter ist als die Stadt|die Dinge, die noch in dem Café lagen|"
            "das Jahr, in dem die Brücke gebaut wurde|die Wörter, die wir nicht mehr haben"
        ),
        asides=_parts("wie es heißt|auf der anderen Seite|nach allem, was man hört|so war es"),
        headings=_parts("Das Hochwasser|Was in den Briefen steht|Ein Büro am Hafen|Nach dem Krieg"),
        marks=("„", "“"),
        said="sagte sie",
    ),
    Vocabulary(
        tag="fr",
        subjects=_parts(
            "Le maire de la ville|Une amie de ma mère|L’ancien élève|Les employés du musée|Ma grand-mère|"
            "Personne dans le village|M. Lefèvre|La maison Brun & Fils|Le théâtre du quartier"
        ),
        predicates=_parts(
            "n’avait pas trouvé les lettres dans|est arrivé à l’heure avec les chiffres de|ne savait pas la raison de|"
            "aurait aimé voir les fleurs de|a payé plus de 200 euros pour|n’a jamais eu peur de|pensait souvent à"
        ),
        complements=_parts(
            "la maison qui se trouve au bout de la rue|un jardin qui est plus âgé que la ville|"
            "l’hiver où les trains étaient en retard|toutes les choses qui sont restées au café|"
            "l’année où le pont a été construit|une affaire que le juge avait déjà réglée"
        ),
        asides=_parts("à ce qu’on dit|d’un autre côté|après tout|il faut le dire"),
        headings=_parts("La crue|Ce que disent les lettres|Un bureau au port|Après la guerre"),
        marks=("«\N{NO-BREAK SPACE}", "\N{NO-BREAK SPACE}»"),
        said="dit-elle",
    ),
    Vocabulary(
        tag="es",
        subjects=_parts(
            "El alcalde de la ciudad|Una amiga de mi madre|Los niños de la escuela|La señora Núñez|Mi abuela|"
            "Nadie en el pueblo|El panadero del barrio"
        ),
        predicates=_parts(
            "no había encontrado las cartas en|llegó más tarde con los números de|no sabía la razón de|"
            "quería ver las flores de|pagó más de 200 euros por|nunca ha tenido miedo de|pensaba mucho en"
        ),
        complements=_parts(
            "la casa que está al final de la calle|un jardín que es más viejo que la ciudad|"
            "el invierno en que los trenes llegaban tarde|todas las cosas que se quedaron en el café|"
            "el año en que se construyó el puente"
        ),
        asides=_parts("según se dice|por otra parte|después de todo"),
        headings=_parts("La inundación|Lo que dicen las cartas|Después de la guerra"),
        marks=("«", "»"),
        said="dijo ella",
    ),
    Vocabulary(
        tag="it",
        subjects=_parts(
            "Il sindaco della città|Una amica di mia madre|I ragazzi della scuola|La signora Niccolò|Mia nonna|"
            "Nessuno nel paese|Il vecchio libraio"
        ),
        predicates=_parts(
            "non aveva trovato le lettere per|è arrivato più tardi con i numeri di|non sapeva la ragione di|"
            "ha pagato più di 200 euro per|non ha mai avuto paura di|pensava anche a"
        ),
        complements=_parts(
            "la casa che sta alla fine della strada|un giardino che è più vecchio della città|"
            "tutte le cose che sono rimaste nel caffè|l’anno in cui è stato costruito il ponte|"
            "un affare che il giudice aveva già deciso"
        ),
        asides=_parts("come si dice|d’altra parte|dopo tutto"),
        headings=_parts("L’alluvione|Quello che dicono le lettere|Dopo la guerra"),
        marks=("“", "”"),
        said="disse lei",
    ),
    Vocabulary(
        tag="ru",
        subjects=_parts(
            "Старый мельник|Моя бабушка|Один из наших соседей|Никто в деревне|Новый учитель|Город у реки|Её подруга"
        ),
        predicates=_parts(
            "не знал, что это было из-за|был не рад, как и мы, из-за|вернулся из города и говорил про|"
            "так и не нашёл письма про|только и думал про|уже слышал, что они знают про"
        ),
        complements=_parts(
            "дом, который стоит у реки|сад, который старше, чем город|зиму, когда поезда были в пути до утра|"
            "все вещи, которые остались у него|год, когда построили мост"
        ),
        asides=_parts("как говорят|с другой стороны|в конце концов"),
        headings=_parts("Наводнение|О чём говорят письма|После войны"),
        marks=("«", "»"),
        said="сказала она",
    ),
    Vocabulary(
        tag="pl",
        subjects=_parts(
            "Stary młynarz|Moja babcia|Jeden z naszych sąsiadów|Nikt we wsi|Nowa nauczycielka|Miasto nad rzeką"
        ),
        predicates=_parts(
            "nie wiedział, że to było przez|nie było tak blisko, jak jest|pisał już tylko o tym, że jest|"
            "przyjechał z miasta i mówił, że to jest|myślał, że może to być"
        ),
        complements=_parts(
            "dom, który stoi nad rzeką|ogród, który jest starszy od miasta|zima, po której pociągi się spóźniały|"
            "wszystko to, co zostało w kawiarni|rok, w którym był zbudowany most"
        ),
        asides=_parts("jak się mówi|z drugiej strony|po tym wszystkim"),
        headings=_parts("Powódź|O czym mówią listy|Po wojnie"),
        marks=("„", "”"),
        said="mówi ona",
    ),
    Vocabulary(
        tag="el",
        subjects=_parts("Ο παλιός μυλωνάς|Η γιαγιά μου|Ένας γείτονάς μας|Κανείς στο χωριό|Η νέα δασκάλα"),
        predicates=_parts("δεν ήξερε πολλά για|μιλούσε κάθε βράδυ για|γύρισε αργά από|σκεφτόταν πάντα"),
        complements=_parts("το σπίτι στο τέλος του δρόμου|τον κήπο δίπλα στο ποτάμι|τη χρονιά που χτίστηκε η γέφυρα"),
        asides=_parts("όπως λένε|από την άλλη"),
        headings=_parts("Η πλημμύρα|Μετά τον πόλεμο"),
        marks=("«", "»"),
        said="είπε εκείνη",
    ),
    Vocabulary(
        tag="ja",
        subjects=_parts("祖母は|隣の人は|町の本屋は|新しい先生は|村の人は"),
        predicates=_parts("川のほとりで|昨日の朝早く|古い手紙の中に|雨の降る夜に"),
        complements=_parts("小さな家を見つけた|長い冬の話をしてくれた|橋が建てられた年のことを書いた|庭の花を眺めていた"),
        asides=_parts("もちろん|それでも"),
        headings=_parts("洪水|手紙のこと|戦争の後"),
        marks=("「", "」"),
        said="と彼女は言った",
        stop="。",
        blank="",
    ),
)  # fmt: skip
