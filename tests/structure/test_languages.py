"""Threads in the languages of the interfaces of blogs and forums: the same readers, the same hay."""

from __future__ import annotations

import pytest

from corpusnorm.structure.interface import (
    AVATARS,
    BADGES,
    BEFORE_NAME,
    BY,
    CARDS,
    COUNTED,
    FORM,
    IN_REPLY_TO,
    ORDER,
    PINGBACKS,
    REPLY,
    SAYS,
    SHARE,
    SIGNED,
    UNCOUNTED,
)
from corpusnorm.structure.threads.comment_words import SECTION_VOCABULARY, announced_count
from tests.structure.reading import FERRY, INQUIRY, PILOT, read

POST = (FERRY, PILOT, INQUIRY)
GLAD = "So glad that they are all safe."
HAY = "And what became of the hay? Nobody will say."
LIKE_HEADINGS = {
    "en": "2 thoughts on “Afloat”",
    "de": "2 Gedanken zu „Wieder flott“",
    "fr": "2 réflexions sur « À flot »",
    "es": "2 pensamientos en “A flote”",
    "pt": "2 ideias sobre “De novo na água”",
    "it": "2 pensieri su “Di nuovo a galla”",
    "nl": "2 gedachten over “Weer vlot”",
    "sv": "2 tankar på “Flott igen”",
    "no": "2 kommentarer til «Flott igjen»",
    "da": "2 tanker om “Flot igen”",
    "fi": "2 ajatusta artikkelista “Taas vesillä”",
    "pl": "2 odpowiedzi na „Znowu na wodzie”",
    "cs": "2 komentáře: „Zase na vodě“",
    "ru": "2 комментария на «Снова на плаву»",
    "el": "2 σκέψεις για το “Πάλι στο νερό”",
    "tr": "“Yine suda” üzerine 2 düşünce",
    "hu": "2 hozzászólás a(z) „Újra vízen” bejegyzéshez",
    "ja": "「また水の上に」への2件のフィードバック",
    "sk": "2 komentáre k “Znova na vode”",
    "ro": "2 gânduri despre „Din nou pe apă”",
    "hr": "2 komentara na “Opet na vodi”",
    "sv-reactions": "2 reaktioner på ”Flott igen”",
    "fi-inessive": "2 kommenttia artikkelissa Taas vesillä",
}
HEADERS = {
    "en": ("Ann says:", "May 3, 2019 at 2:02 pm"),
    "de": ("Ann sagt:", "3. Mai 2019 um 14:02 Uhr"),
    "fr": ("Ann dit :", "3 mai 2019 à 14 h 02 min"),
    "es": ("Ann dice:", "3 mayo, 2019 a las 2:02 pm"),
    "pt": ("Ann disse:", "maio 3, 2019 às 2:02 pm"),
    "it": ("Ann ha detto:", "3 maggio 2019 alle 14:02"),
    "nl": ("Ann schreef:", "3 mei 2019 om 14:02"),
    "sv": ("Ann skriver:", "3 maj, 2019 kl. 14:02"),
    "no": ("Ann sier:", "3. mai 2019, kl. 14:02"),
    "da": ("Ann siger:", "3. maj 2019 kl. 14:02"),
    "fi": ("Ann sanoo:", "3 toukokuun, 2019 klo 14:02"),
    "pl": ("Ann pisze:", "3 maja 2019 o 14:02"),
    "cs": ("Ann napsal(a):", "3.5.2019 (14:02)"),
    "ru": ("Ann говорит:", "3 мая 2019 г. в 14:02"),
    "el": ("Ο/Η Ann λέει:", "3 Μαΐου, 2019 στο 2:02 μμ"),
    "tr": ("Ann dedi ki:", "3 Mayıs 2019, 14:02"),
    "hu": ("Ann szerint:", "2019. május 3. - 14:02"),
    "ja": ("Ann より:", "2019年5月3日 2:02 PM"),
    "sk": ("Ann povedal:", "3. mája 2019 o 14:02"),
    "uk": ("Ann коментує:", "3 травня 2019 о 14:02"),
    "ro": ("Ann spune:", "3 mai 2019 la 14:02"),
    "hr": ("Ann kaže:", "3 svibnja 2019 u 14:02"),
    "ca": ("Ann ha dit:", "3 maig 2019 a les 14:02"),
    "el-user": ("Ο χρήστης Ann λέει:", "3 Μαΐου 2019 στις 14:02"),
    "tr-at": ("Ann dedi ki:", "3 Mayıs 2019 tarihinde, saat 14:02"),
}
ENDS = {
    "de": ("Antworten", "Schreibe einen Kommentar"),
    "fr": ("Répondre", "Laisser un commentaire"),
    "es": ("Responder", "Deja una respuesta"),
    "pt": ("Responder", "Deixe um comentário"),
    "it": ("Rispondi", "I commenti sono chiusi."),
    "nl": ("Beantwoorden", "Reacties zijn gesloten."),
    "sv": ("SvaraRadera", "Skicka en kommentar"),
    "no": ("Svar", "Det er stengt for kommentarer."),
    "da": ("Besvar", "Lukket for kommentarer."),
    "fi": ("VastaaPoista", "Lähetä kommentti"),
    "pl": ("OdpowiedzUsuń", "Prześlij komentarz"),
    "cs": ("Odpovědět", "Napsat komentář"),
    "ru": ("ОтветитьУдалить", "Обсуждение закрыто."),
    "el": ("Απάντηση", "Αφήστε μια απάντηση"),
    "tr": ("Yanıtla", "Bir yanıt yazın"),
    "hu": ("Válasz", "A hozzászólások lezárva."),
    "ja": ("返信", "コメントを残す"),
    "sk": ("Odpovedať", "Pridaj komentár"),
    "ro": ("Răspunde", "Lasă un răspuns"),
    "hr": ("Odgovori", "Komentiraj Odustani od odgovora"),
    "ca": ("Respon", "Deixa un comentari"),
    "nl-short": ("Beantwoord", "Laat een reactie achter"),
}


@pytest.mark.parametrize("heading", LIKE_HEADINGS.values(), ids=LIKE_HEADINGS)
def test_heading_counts(heading: str) -> None:
    """The heading of a thread counts its comments, before the title or behind it."""
    assert announced_count(heading) == 2
    read_first = heading[0].isdigit() or heading[0] in "“「"
    assert read_first or not SECTION_VOCABULARY.isdisjoint(heading.split())


@pytest.mark.parametrize(
    "line",
    [
        "2 comments from “friends” made me write this.",
        "“Afloat”, said 2 readers",
        "「また水の上に」と山田さんは言った。",
    ],
)
def test_sentence_with_a_title_counts_nothing(line: str) -> None:
    """A sentence that names a title, or quotes somebody, is no heading."""
    assert announced_count(line) is None


@pytest.mark.parametrize(("says", "when"), HEADERS.values(), ids=HEADERS)
def test_headers(says: str, when: str) -> None:
    """Who says something, and when, is read with nothing but the headers to prove the thread."""
    lines = [*POST, says, when, GLAD, says.replace("Ann", "Bo Sand"), when.replace("3", "4", 1), HAY]
    comments = read("\n".join(lines)).comments
    assert [comment.author for comment in comments] == ["Ann", "Bo Sand"]
    assert comments[0].published == "2019-05-03T14:02"
    assert [[block.text for block in comment.blocks] for comment in comments] == [[GLAD], [HAY]]


@pytest.mark.parametrize(("button", "end"), ENDS.values(), ids=ENDS)
def test_buttons_and_form(button: str, end: str) -> None:
    """Buttons cut a thread under its heading, and the form or the notice that it is closed ends it."""
    document = read("\n\n".join([*POST, "2 comments", GLAD, button, HAY, button, end]))
    assert [[block.text for block in comment.blocks] for comment in document.comments] == [[GLAD], [HAY]]
    assert [block.text for block in document.body] == list(POST)


@pytest.mark.parametrize(
    "header",
    [
        "Ann le 3 mai 2019 à 14:02 a dit :",
        "Le 3 mai 2019 à 14:02, Ann a dit :",
        "Ann en 3 mayo, 2019 a las 2:02 pm dijo:",
        "Ann in data 3 maggio 2019 alle 14:02 ha detto:",
        "Ann schreef op 3 mei 2019 om 14:02:",
        "Ann, 3 Mayıs 2019, 14:02 tarihinde dedi ki:",
        "Ο/Η Ann στις 3 Μαΐου 2019 στις 14:02 είπε:",
        "2019年5月3日 14:02 に Ann より:",
    ],
)
def test_header_in_one_line(header: str) -> None:
    """Name, time and verb stand in one line, in the order of the language."""
    other = header.replace("Ann", "Bo").replace("3", "4", 1)
    comments = read("\n".join([*POST, header, GLAD, other, HAY])).comments
    assert [comment.author for comment in comments] == ["Ann", "Bo"]
    assert comments[0].published == "2019-05-03T14:02"


@pytest.mark.parametrize("name", ["Ann Sanders", "Zeilinger", "Helena Sampaio", "Dagmar Sazias"])
def test_name_that_begins_like_a_verb(name: str) -> None:
    """A verb of saying is a whole word: "Ann Sanders says:" is not "Ann sa" with more behind it."""
    lines = [*POST, f"{name} says:", "May 3, 2019 at 2:02 pm", GLAD, "Bo says:", "May 4, 2019 at 2:02 pm", HAY]
    assert [comment.author for comment in read("\n".join(lines)).comments] == [name, "Bo"]


@pytest.mark.parametrize("form", [[], ["Post a Comment"]], ids=["to the end", "down to a form"])
@pytest.mark.parametrize("heading", [[], ["2 comments:"]], ids=["bare", "announced"])
def test_time_under_the_comment(form: list[str], heading: list[str]) -> None:
    """Blogger prints the time under a comment, over the header of the next one, whose time it is not."""
    ann = ["Ann said...", GLAD, "May 3, 2019 at 2:02 PM"]
    bo = ["Bo said...", HAY, "May 4, 2019 at 3:03 PM"]
    cy = ["Cy said...", GLAD, "May 5, 2019 at 4:04 PM"]
    document = read("\n\n".join([*POST, *heading, *ann, *bo, *cy, *form]))
    said = [(comment.author, comment.published) for comment in document.comments]
    assert said == [("Ann", "2019-05-03T14:02"), ("Bo", "2019-05-04T15:03"), ("Cy", "2019-05-05T16:04")]


def test_time_over_the_header() -> None:
    """Where a time stands over the first header too, each is that of the comment below."""
    ann = ["May 3, 2019 at 2:02 PM", "Ann said...", GLAD]
    bo = ["May 4, 2019 at 3:03 PM", "Bo said...", HAY]
    document = read("\n\n".join([*POST, "2 comments:", *ann, *bo, "Post a Comment"]))
    assert [comment.published for comment in document.comments] == ["2019-05-03T14:02", "2019-05-04T15:03"]


@pytest.mark.parametrize(
    ("label", "count"),
    [
        ("Tykkää", "3 henkilöä tykkää tästä"),
        ("Beğen", "3 kişi beğendi"),
        ("いいね", "3人がいいねしました"),
        ("Zabba", "Zabbato da 3 tizi"),
    ],
)
@pytest.mark.parametrize("between", ["", " "], ids=["joined", "apart"])
def test_likes_in_any_words(label: str, count: str, between: str) -> None:
    """Whatever is printed behind the label of a button that this text has counts its likes."""
    button = f"{label}{between}{label}" if label != "Zabba" else "ZabbaZabba"
    counted = f"{label}{between}{count}" if label != "Zabba" else f"{label}{count}"
    document = read("\n".join([*POST, "", GLAD, button, HAY, counted, GLAD, button, HAY, button]))
    assert [comment.likes for comment in document.comments] == [None, 3, None, None]


@pytest.mark.parametrize("line", ["Likely 3 of us", "LikeLiked by Ann and 3 others", "Like3. And 4 more"])
def test_no_likes_are_made_up(line: str) -> None:
    """A word that goes on, a count that leaves somebody out, and two figures are no count."""
    document = read("\n".join([*POST, "", GLAD, "LikeLike", line, HAY, "LikeLike"]))
    assert [comment.likes for comment in document.comments] == [None, None]
    assert line in [block.text for block in document.comments[1].blocks]


@pytest.mark.parametrize(
    "since",
    "vor 3 Jahren|il y a 3 ans|há 3 anos|3 jaar geleden|för 3 år sedan|for 3 år siden|3 vuotta sitten|3 lata temu"
    "|před 3 lety|3 года назад|πριν 3 χρόνια|3 yıl önce|3 éve|3年前".split("|"),
)
def test_how_long_ago(since: str) -> None:
    """A header may tell how long ago it was."""
    names = ["Ann", "Bo", "Cy", "Di", "Ed"]
    lines = [line for name in names for line in (f"{name} • {since}", HAY)]
    comments = read("\n".join([*POST, *lines])).comments
    assert [comment.author for comment in comments] == names


@pytest.mark.parametrize(
    "picture",
    "Ann's avatar|Avatar von Ann|Avatar de Ann|Avatar van Ann|Аватар Ann|Άβαταρ Ann|Ann avatarı|Avatar uživatele Ann"
    "|Ann のアバター".split("|"),
)
def test_picture_over_the_name(picture: str) -> None:
    """What a page prints for a picture over a name is no text of the comment above."""
    ann = [picture, "Ann", "Autor wpisu", "3 maja 2019 o 14:02", GLAD, "Odpowiedz"]
    bo = [picture.replace("Ann", "Bo"), "Bo", "4 maja 2019 o 15:03", HAY, "Odpowiedz"]
    cy = [picture.replace("Ann", "Cy"), "Cy", "5 maja 2019 o 16:04", GLAD, "Odpowiedz"]
    document = read("\n".join([*POST, "3 komentarze", *ann, *bo, *cy, "Dodaj komentarz"]))
    said = [(comment.author, [block.text for block in comment.blocks]) for comment in document.comments]
    assert said == [("Ann", [GLAD]), ("Bo", [HAY]), ("Cy", [GLAD])]


@pytest.mark.parametrize("name", ["Els van Dam", "Amina K.", "Bo Sand"])
def test_names_alone(name: str) -> None:
    """Names may have small words and end in an initial."""
    lines = [name, HAY, "Cy", HAY, "Di", HAY, name, GLAD]
    assert [comment.author for comment in read("\n\n".join([*POST, *lines])).comments] == [name, "Cy", "Di", name]


def test_answer_to_a_doctor() -> None:
    """A title or an initial ends no sentence in the line that says whom somebody answers."""
    ann = ["Dr. Ann Sand", "May 3, 2019 at 2:02 pm", GLAD, "Reply"]
    bo = ["Bo", "May 4, 2019 at 3:03 pm", "In reply to Dr. Ann Sand", HAY, "Reply"]
    cy = ["Cy", "May 5, 2019 at 4:04 pm", "In reply to Bo", GLAD, "Reply"]
    document = read("\n".join([*POST, "3 comments", *ann, *bo, *cy, "Leave a Reply"]))
    assert [(comment.author, comment.depth) for comment in document.comments] == [
        ("Dr. Ann Sand", 0),
        ("Bo", 1),
        ("Cy", 2),
    ]


def test_pingback_under_the_only_comment() -> None:
    """One comment ends at its button, and the pingback below it is one more."""
    ann = ["Ann on May 3, 2019 at 2:02 pm said:", GLAD, "Reply"]
    page = ["Pingback: The Skarn Blog", "Leave a Reply"]
    document = read("\n\n".join([*POST, "2 Comments", *ann, *page]))
    assert [comment.type for comment in document.comments] == ["comment", "pingback"]
    document = read("\n\n".join([*POST, "1 Comment", *ann, "Mill Lane 3, Skarn. All fares are one way."]))
    assert [[block.text for block in comment.blocks] for comment in document.comments] == [[GLAD]]


def test_time_over_the_number_of_a_post() -> None:
    """In the card of a user the time of the post stands nearest to its number; "today" tells no date."""
    ann = ["A", "Ann", "Member", "Joined Jan 3, 2011", "May 3, 2019", "#1", HAY, "Reply"]
    bo = ["B", "Bo", "Member", "Joined", "Feb 4, 2012", "May 4, 2019", "#2", GLAD, "Reply"]
    cy = ["C", "Cy", "Member", "Joined", "Mar 5, 2013", "Today at 4:21 AM", "#3", HAY, "Reply"]
    document = read("\n".join(["# Afloat", *ann, *bo, *cy]))
    assert [comment.published for comment in document.comments] == ["2019-05-03", "2019-05-04", None]


def test_tables_are_in_lower_case_and_languages_are_tags() -> None:
    """Patterns ignore case, so that one form is enough; names of languages are tags."""
    tables = (BADGES, BY, CARDS, COUNTED, FORM, IN_REPLY_TO, ORDER, PINGBACKS, REPLY, SAYS, SHARE, SIGNED, UNCOUNTED)
    assert all(len(tag) == 2 for table in (*tables, AVATARS, BEFORE_NAME) for tag in table)
    assert [text for table in tables for text in table.values() if text != text.lower()] == []


FILED = {
    "pt": "Esta entrada foi publicada em Barcos com as etiquetas feno.",
    "it": "Questa voce è stata pubblicata in Navi e contrassegnata con fieno.",
    "sv": "Detta inlägg publicerades i Båtar och märktes hö. Bokmärk permalänken.",
    "no": "Dette innlegget ble publisert i Båter og merket med høy.",
    "da": "Dette indlæg blev udgivet i Både og tagget hø.",
    "fi": "Kategoria(t): Laivat. Avainsana(t): heinä.",
    "pl": "Ten wpis został opublikowany w kategorii Łodzie i oznaczony tagami siano.",
    "pl-short": "Zaszufladkowano do kategorii Łodzie",
    "cs": "Příspěvek byl publikován v rubrice Lodě se štítky seno.",
    "hu": "Ez a bejegyzés Hajók kategóriába került, széna címkével.",
    "tr": "Bu yazı Gemiler kategorisine gönderilmiş ve saman ile etiketlenmiş.",
    "el": "Η καταχώρηση αναρτήθηκε στο Πλοία με ετικέτες σανός.",
    "ru": "Запись опубликована в рубрике Суда с метками сено.",
    "ja": "カテゴリー: 船 | タグ: 霧 | パーマリンク",
}
LABELS = ["Libellés : foin", "Etichette: fieno", "Marcadores: feno", "Tunnisteet: heinä", "Etykiety: siano"]
LABELS += ["Štítky: seno", "Címkék: széna", "Etiketler: saman", "Ετικέτες: σανός", "Ярлыки: сено", "ラベル: 霧"]
MAILED = [
    "Diesen Post per E-Mail versenden BlogThis! In Twitter freigeben In Facebook freigeben Auf Pinterest teilen",
    "Enviar por correo electrónico Escribe un blog Compartir con Twitter Compartir con Facebook",
    "Lähetä tämä sähköpostitse Bloggaa tästä! Jaa X:ssä Jaa Facebookiin Jaa Pinterestiin",
    "Отправить по электронной почте Написать об этом в блоге Поделиться в X Опубликовать в Facebook",
    "メールで送信 BlogThis! X で共有 Facebook で共有する Pinterest に共有",
]
PAGE = [*FILED.values(), *LABELS, *MAILED, "Compártelo:", "Gostar Carregando..."]


@pytest.mark.parametrize("line", PAGE)
def test_lines_of_the_blog_below_a_post(line: str) -> None:
    """Where a post is filed, and how it is passed on, stands below it and is no part of it."""
    document = read("\n\n".join(["Afloat again", *POST, line, "2 comments:", GLAD, "Reply", HAY, "Reply"]))
    assert [block.text for block in document.body] == list(POST)
    assert [furniture.text for furniture in document.furniture] == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Ten wpis został napisany w kategorii wagowej, której nie znam, na promie, którego już nie ma.",
        "Запись опубликована слишком поздно, и паром ушёл.",
        "Enviar por correo electrónico el parte, y publicarlo en Facebook, fue idea del piloto.",
        "Udgivet i foråret, siger hun, og ikke en dag senere end det.",
    ],
)
def test_sentences_that_begin_like_lines_of_the_blog(line: str) -> None:
    """A sentence with the same first words stays in the post."""
    document = read("\n\n".join(["Afloat again", *POST, line]))
    assert [block.text for block in document.body] == [*POST, line]


SIGNATURES = [
    "Posted by Ann Berg at 18:40",
    "Eingestellt von Ann Berg um 18:40",
    "Publié par Ann Berg à 18:40",
    "Publicado por Ann Berg en 18:40",
    "Postado por Ann Berg às 18:40",
    "Publicada por Ann Berg à(s) 18:40",
    "Gepost door Ann Berg op 18:40",
    "Upplagd av Ann Berg kl. 18:40",
    "Lagt inn av Ann Berg kl. 18:40",
    "Indsendt af Ann Berg kl. 18.40",
    "Lähettänyt Ann Berg klo 18.40",
    "Autor: Ann Berg o 18:40",
    "Vystavil Ann Berg v 18:40",
    "Bejegyezte: Ann Berg dátum: 18:40",
    "Gönderen Ann Berg zaman: 18:40",
    "Αναρτήθηκε από Ann Berg στις 18:40",
    "Автор: Ann Berg на 18:40",
    "投稿者 Ann Berg 時刻: 18:40",
]


@pytest.mark.parametrize("line", SIGNATURES)
@pytest.mark.parametrize("name", ["Ann Berg", "Ann"])
def test_signature_below_a_post(line: str, name: str) -> None:
    """Blogger prints below a post who wrote it, and at what time of the day."""
    signature = line.replace("Ann Berg", name)
    document = read("\n\n".join(["Afloat again", "May 3, 2019", *POST, signature, "2 comments:", GLAD, "Reply", HAY]))
    assert document.authors == (name,)
    assert [block.text for block in document.body] == list(POST)


@pytest.mark.parametrize(
    "line",
    [
        "14 Mayıs 2019 tarihinde Ann Berg tarafından yayınlandı",
        "投稿日: 2019年5月14日 作成者: Ann Berg",
        "Deja un comentario / Barcos / Por Ann Berg / 14 mayo, 2019",
    ],
)
def test_date_and_name_above_a_post(line: str) -> None:
    """The line above a post names its author behind the date or before it, as the language has it."""
    document = read("\n\n".join(["Afloat again", line, *POST]))
    assert (document.title, document.authors, document.published) == ("Afloat again", ("Ann Berg",), "2019-05-14")


@pytest.mark.parametrize(
    "heading",
    ["2 kommentarer til “Afloat again”", "“Afloat again” için 2 yanıt", "「Afloat again」への2件のフィードバック"],
)
def test_heading_of_the_comments_names_the_title(heading: str) -> None:
    """Between a section and a date the title is the line that the heading of the comments quotes."""
    document = read(
        "\n\n".join(["Boats, Fog", "Afloat again", "May 3, 2019", *POST, heading, GLAD, "Reply", HAY, "Reply"])
    )
    assert document.title == "Afloat again"


GLUED = {
    "en": "AnnMay 3, 2019 at 2:02 PM",
    "de": "Ann3. Mai 2019 um 14:02",
    "fr": "Ann3 mai 2019 à 14:02",
    "es": "Ann3 de mayo de 2019, 14:02",
    "pt": "Ann3 de maio de 2019 às 14:02",
    "it": "Ann3 maggio 2019 alle ore 14:02",
    "nl": "Ann3 mei 2019 om 14:02",
    "sv": "Ann3 maj 2019 kl. 14:02",
    "fi": "Ann3. toukokuuta 2019 klo 14.02",
    "pl": "Ann3 maja 2019 14:02",
    "hu": "Ann2019. május 3. 14:02",
    "tr": "Ann3 Mayıs 2019 14:02",
    "el": "Άννα3 Μαΐου 2019 στις 2:02 μ.μ.",
    "ru": "Анна3 мая 2019 г. в 14:02",
}
ANSWERS = {
    "en": "Replies",
    "fr": "Réponses",
    "es": "Respuestas",
    "pt": "Respostas",
    "it": "Risposte",
    "nl": "Reacties",
    "fi": "Vastaukset",
    "pl": "Odpowiedzi",
    "hu": "Válaszok",
    "tr": "Yanıtlar",
    "el": "Απαντήσεις",
    "ru": "Ответы",
}
BUTTONS = {"en": "Reply", "hu": "Válasz", "el": "Απάντηση", "ru": "Ответить", "tr": "Yanıtla", "pl": "Odpowiedz"}
BUTTONS |= {language: end[0].removesuffix("Poista").removesuffix("Radera") for language, end in ENDS.items()}


@pytest.mark.parametrize("language", GLUED)
def test_name_run_into_the_date(language: str) -> None:
    """Blogger prints name and date side by side, which extractors run together, and a heading over answers."""
    first = GLUED[language]
    name = first[:4] if language in ("el", "ru") else "Ann"
    second = first.replace(name, "Bo Sand" if name == "Ann" else "Зоя", 1)
    button = BUTTONS[language]
    lines = [*POST, "", "2 comments:", "", first, GLAD, button, ANSWERS.get(language, ""), "", second, HAY, button]
    comments = read("\n".join(lines)).comments
    assert [comment.author for comment in comments] == [name, second.removesuffix(first.removeprefix(name))]
    assert [comment.published for comment in comments] == ["2019-05-03T14:02"] * 2
    assert [[block.text for block in comment.blocks] for comment in comments] == [[GLAD], [HAY]]


def test_votes_before_the_buttons() -> None:
    """Disqus counts votes before its buttons, and prints names, orders and log-ins below its heading."""
    head = ["2 Comments", "Boats & Fog", "Login", "Recommend 4", "Sort by Best"]
    ann = ["Ann • 5 months ago", GLAD, "6 • Reply • Share ›"]
    bo = ["Bo • 4 months ago", HAY, "12 • Reply • Share ›"]
    document = read("\n".join([*POST, "", *head, "", *ann, "", *bo, "", "Subscribe", "Add Disqus to your site"]))
    assert [block.text for block in document.body] == list(POST)
    said = [(comment.author, [block.text for block in comment.blocks]) for comment in document.comments]
    assert said == [("Ann", [GLAD]), ("Bo", [HAY])]


def test_heading_over_pingbacks_is_no_comment() -> None:
    """What stands over the pingbacks of a thread belongs to no comment."""
    ann = ["Ann says:", "May 3, 2019 at 2:02 pm", GLAD, "Reply"]
    site = ["Fog and hay says:", "May 4, 2019 at 2:02 pm", "[…] a lorry full of hay […]", "Reply"]
    document = read("\n".join([*POST, "", "Comments", "", *ann, "", "Trackbacks", "", *site]))
    assert [comment.author for comment in document.comments] == ["Ann", "Fog and hay"]
    assert [block.text for block in document.comments[0].blocks] == [GLAD]


def test_count_behind_the_title() -> None:
    """The heading of comments may count them behind the title, with a colon and no quotation marks."""
    assert announced_count("Снова на плаву: 5 комментариев") == 5
    assert announced_count("Снова на плаву: 5 часов, 3 комментария") is None
