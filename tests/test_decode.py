"""Every way that bytes become text, and that they come back."""

from __future__ import annotations

import codecs
import gzip
import io
import struct
import zipfile
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpusnorm.decode import decode
from corpusnorm.edit import Span
from corpusnorm.errors import NotTextError
from corpusnorm.source import Newline

FRENCH = "Les élèves ont été reçus à l’hôtel de ville, où le maire leur a parlé du théâtre et de la forêt. "
GERMAN = "Die Bürger der Stadt wählten früh am Morgen, während über den Dächern noch Nebel lag; das Maß war voll. "
RUSSIAN = "Вчера вечером мы долго гуляли по набережной и говорили о новых книгах, которые вышли этой весной. "
POLISH = "Wczoraj wieczorem poszliśmy na długi spacer, żeby porozmawiać o książkach, które ukazały się wiosną. "
GREEK = "Χθες το βράδυ περπατήσαμε για ώρα στην παραλία και μιλήσαμε για τα βιβλία που βγήκαν την άνοιξη. "
JAPANESE = "昨日の夜、私たちは川のほとりを長い間散歩して、この春に出た新しい本について話しました。"
CHINESE = "昨天晚上我们在河边散步了很久,谈论今年春天出版的新书,还有那些很久没有见面的老朋友。"
TAIWANESE = "昨天晚上我們在河邊散步了很久,談論今年春天出版的新書,還有那些很久沒有見面的老朋友。"
KOREAN = "어제 저녁에 우리는 강가를 오랫동안 걸으면서 올봄에 나온 새 책들에 대해 이야기했다. "
HEBREW = "אתמול בערב טיילנו שעה ארוכה לאורך הנהר ודיברנו על הספרים החדשים שיצאו באביב הזה. "
ARABIC = "مشينا مساء أمس وقتا طويلا على ضفة النهر وتحدثنا عن الكتب الجديدة التي صدرت هذا الربيع. "

LEGACY = [
    ("cp1252", FRENCH),
    ("cp1252", GERMAN),
    ("iso8859-15", FRENCH.replace("’", "'")),
    ("cp1250", POLISH),
    ("iso8859-2", POLISH),
    ("cp1251", RUSSIAN),
    ("iso8859-5", RUSSIAN),
    ("koi8-r", RUSSIAN),
    ("cp1253", GREEK),
    ("iso8859-7", GREEK),
    ("cp1255", HEBREW),
    ("cp1256", ARABIC),
    ("shift_jis", JAPANESE),
    ("euc-jp", JAPANESE),
    ("iso2022-jp", JAPANESE),
    ("gb18030", CHINESE),
    ("big5", TAIWANESE),
    ("cp949", KOREAN),
]


@pytest.mark.parametrize("copies", [1, 5])
@pytest.mark.parametrize(("encoding", "text"), LEGACY, ids=lambda value: value[:12])
def test_a_legacy_encoding_is_told_from_the_text(encoding: str, text: str, copies: int) -> None:
    """One sentence is enough to read the encodings in which old texts are kept, and the way back is exact."""
    data = (text * copies + "\n").encode(encoding)
    source = decode(data)
    assert source.text == text * copies + "\n"
    assert source.encode() == data
    assert source.evidence


@pytest.mark.parametrize(
    "text",
    [
        "don’t",
        "I’m sure it’s fine.",
        "He said “no” and left – fast.",
        "naïve",
        "A café on the corner",
        "© 2010 Smith & Co.",
        "15 £ or 20 €",
        "perché no",
        "Ça va? Où est l’école?",
        "BMW 3er für Köln",
        "MZ für alle: größer, schöner",
        "ID3 ist ein Gerät",
        "GIF89a größer",
    ],
)
def test_a_few_bytes_of_windows_1252_are_read_as_such(text: str) -> None:
    """Where statistics have nothing to go by, letters and quotes in their right places tell."""
    data = text.encode("cp1252")
    source = decode(data)
    assert source.text == text
    assert source.encode() == data


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1251", "Привет"),
        ("cp1251", "Привет, как дела?"),
        ("koi8-r", "Привет, как дела?"),
        ("cp1253", "Καλημέρα"),
        ("cp1250", "Děkuji za pěkný dárek, příteli"),
        ("cp1250", "Może być niżej"),
    ],
)
def test_a_few_bytes_of_another_script_are_not_read_as_western(encoding: str, text: str) -> None:
    """The liking for Windows-1252 ends where its letters would stand in the wrong places."""
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize("text", [FRENCH, GERMAN], ids=["fr", "de"])
def test_words_and_letters_of_one_language_prove_windows_1252(text: str) -> None:
    """Its function words tell the language, and all of its letters are there: nobody has to guess."""
    data = (text * 3).encode("cp1252")
    source = decode(data)
    assert (source.encoding, source.text) == ("cp1252", text * 3)
    assert "words" in source.evidence


@pytest.mark.parametrize("encoding", ["cp437", "cp850", "mac_roman", "hp_roman8"])
@pytest.mark.parametrize("text", [FRENCH.replace("’", "'"), GERMAN], ids=["fr", "de"])
def test_letters_in_other_places_prove_nothing(encoding: str, text: str) -> None:
    """The words are those of the language, but as Windows-1252 its letters are signs, or letters of others."""
    assert "words" not in decode((text * 3).encode(encoding)).evidence


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", [FRENCH, RUSSIAN, JAPANESE, "", "a", "\U0001f600\n"], ids=lambda text: text[:8])
def test_a_byte_order_mark_decides(encoding: str, text: str) -> None:
    """The mark tells the encoding, belongs to the bytes and not to the text, and comes back."""
    bom = {
        "utf-8": codecs.BOM_UTF8,
        "utf-16-le": codecs.BOM_UTF16_LE,
        "utf-16-be": codecs.BOM_UTF16_BE,
        "utf-32-le": codecs.BOM_UTF32_LE,
        "utf-32-be": codecs.BOM_UTF32_BE,
    }[encoding]
    data = bom + text.encode(encoding)
    source = decode(data)
    assert (source.text, source.encoding, source.bom) == (text, encoding, bom)
    assert source.encode() == data


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", [FRENCH, RUSSIAN, GREEK, HEBREW, JAPANESE + "\n", CHINESE + "\n"])
def test_wide_encodings_are_told_without_a_mark(encoding: str, text: str) -> None:
    """UTF-16 and UTF-32 show by the places of their bytes what they are, in any script."""
    data = text.encode(encoding)
    source = decode(data)
    assert source.text == text
    assert source.encode() == data


@pytest.mark.parametrize("declared", [None, "cp1252"])
def test_utf8_is_tried_before_what_is_declared(declared: str | None) -> None:
    """Bytes that are UTF-8 throughout are hardly ever anything else."""
    source = decode(FRENCH.encode(), declared=declared)
    assert (source.text, source.encoding, source.confidence) == (FRENCH, "utf-8", 1.0)


def test_the_declared_encoding_is_taken_where_it_fits() -> None:
    """Bytes that several encodings explain are read as the sender said."""
    assert decode(b"\xe4\xf6\xfc", declared="iso8859-7").text == "δφό"
    assert decode(b"\xe4\xf6\xfc", declared="latin-1").text == "äöü"


@pytest.mark.parametrize("declared", ["utf-8", "no-such-codec", "a\0b", "hex", "shift_jis"])
def test_a_declared_encoding_that_does_not_fit_is_passed_over(declared: str) -> None:
    """A wrong declaration does no harm."""
    data = GERMAN.encode("cp1252")
    source = decode(data, declared=declared)
    assert source.text == GERMAN
    assert source.encode() == data


@pytest.mark.parametrize("declared", ["utf-16", "utf-8-sig", "utf-7", "unicode_escape", "hz", "punycode", "idna"])
@given(data=st.binary(max_size=40))
def test_no_declaration_breaks_the_way_back(declared: str, data: bytes) -> None:
    """Codecs that write marks, keep a state or read one thing in several ways lose nothing either."""
    try:
        source = decode(data, declared=declared)
    except NotTextError:
        return
    assert source.encode() == data


def test_windows_1252_within_utf8_is_read_and_kept() -> None:
    """A stray byte in UTF-8 is shown as the character it was meant to be; the byte is on record."""
    data = "Déjà vu, and “so on”. ".encode() + b"But don\x92t worry. caf\xe9\n"
    source = decode(data)
    assert source.text == "Déjà vu, and “so on”. But don’t worry. café\n"
    assert source.encoding == "utf-8"
    assert [(stray.span, stray.data) for stray in source.stray] == [(Span(29, 30), b"\x92"), (Span(42, 43), b"\xe9")]
    assert source.encode() == data


@pytest.mark.parametrize(("letters", "is_marked"), [(19, True), (18, False)])
def test_a_mark_is_one_where_it_explains_nearly_every_byte(letters: int, is_marked: bool) -> None:
    """Of twenty characters one may be damaged."""
    data = codecs.BOM_UTF16_LE + ("a" * letters).encode("utf-16-le") + b"x"
    source = decode(data)
    assert (source.evidence == "byte-order mark") is is_marked
    assert source.encode() == data


@pytest.mark.parametrize(("rest", "bom"), [(b"\0\xd8\0\xd8", codecs.BOM_UTF16_LE), (b"\0\xd8\0\xd8a", b"")])
def test_a_mark_before_next_to_nothing_is_one(rest: bytes, bom: bytes) -> None:
    """Up to four bytes that it does not explain are too little to prove it wrong."""
    source = decode(codecs.BOM_UTF16_LE + rest)
    assert (source.bom, source.confidence < 1) == (bom, True)
    assert source.encode() == codecs.BOM_UTF16_LE + rest


def test_a_mark_of_utf8_holds_in_any_case() -> None:
    """No other encoding begins so: bytes that are no UTF-8 have strayed in."""
    source = decode(codecs.BOM_UTF8 + b"caf\xe9 \xe9")
    assert (source.encoding, source.bom, source.text) == ("utf-8", codecs.BOM_UTF8, "café é")


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ("é a ".encode() + b"don\x92t", (0.5, "UTF-8 but for 1 stray byte")),
        ("é é a ".encode() + b"don\x92t \x96", (0.5, "UTF-8 but for 2 stray bytes")),
        ("é é a ".encode() + b"don\x92t", (0.667, "UTF-8 but for 1 stray byte")),
        ("é a ".encode() + b"don\x92t \x96", None),
        ("жжжж ".encode() + b"don\x92t", (0.8, "UTF-8 but for 1 stray byte")),
        ("жжж ".encode() + b"don\x92t", None),
    ],
)
def test_stray_bytes_are_fewer_than_characters(data: bytes, told: tuple[float, str] | None) -> None:
    """In a Latin text each of them needs a character that is sound UTF-8, in others four."""
    source = decode(data)
    assert ((source.confidence, source.evidence) if source.evidence.startswith("UTF-8 but") else None) == told


def test_a_byte_that_no_encoding_explains_is_shown_as_unknown() -> None:
    """0x81 is no character of Windows-1252: it becomes U+FFFD, and comes back as 0x81."""
    data = FRENCH.encode() + b"x\x81y\n"
    source = decode(data)
    assert source.text == FRENCH + "x\N{REPLACEMENT CHARACTER}y\n"
    assert source.encode() == data


@pytest.mark.parametrize(
    ("whole", "lost"),
    [(FRENCH + "é", 1), (RUSSIAN + "ж", 1), (JAPANESE, 1), (JAPANESE, 2), ("“Oui” – non…", 1), ("日本", 1)],
)
def test_a_last_character_that_was_cut_is_unknown(whole: str, lost: int) -> None:
    """A file cut at a number of bytes stays UTF-8; the rest of its last character is U+FFFD."""
    data = whole.encode()[:-lost]
    source = decode(data)
    left = len(whole[-1].encode()) - lost
    assert source.text == whole[:-1] + "\N{REPLACEMENT CHARACTER}" * left
    assert source.encoding == "utf-8"
    assert source.encode() == data


def test_a_letter_of_windows_1252_at_the_end_is_no_cut() -> None:
    """In Latin text a single last byte is an accented letter that strayed in."""
    assert decode("Déjà vu, voil".encode() + b"\xe0").text == "Déjà vu, voilà"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("mark", [True, False])
def test_half_a_unit_of_utf16_at_the_end_is_kept(encoding: str, mark: bool) -> None:
    """UTF-16 with an odd number of bytes is read up to the last whole character."""
    bom = {"utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}[encoding] if mark else b""
    data = bom + FRENCH.encode(encoding) + b"x"
    source = decode(data)
    assert source.text == FRENCH + "\N{REPLACEMENT CHARACTER}"
    assert source.encode() == data


def test_a_lone_surrogate_in_utf16_is_unknown() -> None:
    """Half a character outside of the basic plane is no character, and the text holds no surrogate."""
    data = codecs.BOM_UTF16_LE + (FRENCH * 2).encode("utf-16-le") + b"\x3d\xd8" + b"a\0"
    source = decode(data)
    assert source.text == FRENCH * 2 + "\N{REPLACEMENT CHARACTER}" * 2 + "a"
    assert source.encode() == data


@pytest.mark.parametrize("text", ["a\0b", "one\0two\0three\0", FRENCH + "\0", "\0"])
def test_nul_within_a_text_is_damage_not_binary(text: str) -> None:
    """A few NUL bytes stay in the text, for the rules to find."""
    data = text.encode()
    assert decode(data).text == text
    assert decode(data).encode() == data


@pytest.mark.parametrize("data", [b"", b"a", b"\n", b"\r", b"\xef\xbb\xbf"])
def test_next_to_nothing_is_a_text(data: bytes) -> None:
    """Empty input, one byte or a mark alone decode like any other bytes."""
    source = decode(data)
    assert source.text == data.removeprefix(codecs.BOM_UTF8).decode()
    assert (source.encoding, source.size) == ("utf-8", len(data))
    assert source.encode() == data


@pytest.mark.parametrize("byte", [bytes([value]) for value in range(256)])
def test_any_single_byte_decodes_to_at_most_one_character(byte: bytes) -> None:
    """No byte alone is refused or lost."""
    source = decode(byte)
    assert len(source.text) == 1
    assert source.encode() == byte


def _png() -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def _gif() -> bytes:
    screen = struct.pack("<HHBBB", 1, 1, 0x80, 0, 0) + b"\xff\xff\xff\0\0\0"
    return b"GIF89a" + screen + b"," + struct.pack("<HHHHB", 0, 0, 1, 1, 0) + b"\x02\x02D\x01\0;"


def _zip() -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("a.txt", "hello")
    return held.getvalue()


PDF = b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00\xff\xdb\x00C\x00" + bytes(range(64))
ELF = b"\x7fELF\x02\x01\x01" + bytes(9) + struct.pack("<HHI", 2, 62, 1) + bytes(40)


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (_png(), "image/png"),
        (_gif(), "image/gif"),
        (_zip(), "application/zip"),
        (PDF, "application/pdf"),
        (gzip.compress(b"hello" * 40), "application/gzip"),
        (JPEG, "image/jpeg"),
        (b"{\\rtf1\\ansi hello}", "application/rtf"),
        (b"%!PS-Adobe-3.0\n", "application/postscript"),
        (bytes(range(256)) * 8, "application/octet-stream"),
        (ELF, None),
    ],
    ids=["png", "gif", "zip", "pdf", "gzip", "jpeg", "rtf", "ps", "all bytes", "elf"],
)
def test_binary_data_is_refused_by_name(data: bytes, media_type: str | None) -> None:
    """A picture, an archive or a program is no text, and the message says what it is."""
    with pytest.raises(NotTextError) as raised:
        decode(data)
    assert media_type is None or raised.value.media_type == media_type
    assert str(raised.value) == f"not text ({raised.value.media_type})"


def test_a_late_accent_is_seen() -> None:
    """A single accent after a megabyte of ASCII is read right: a detector that looks at the start would miss it."""
    data = b"plain words on a line\n" * 50_000 + "ein schöner Schluß, größer und früher als gedacht\n".encode("cp1252")
    source = decode(data)
    assert source.text.endswith("schöner Schluß, größer und früher als gedacht\n")
    assert source.encode() == data


@pytest.mark.parametrize(
    ("text", "newline"),
    [
        ("a\nb", Newline.LF),
        ("a\r\nb\r\n", Newline.CRLF),
        ("a\rb", Newline.CR),
        ("a\r\nb\n", Newline.MIXED),
        ("a\rb\n", Newline.MIXED),
        ("a", None),
    ],
)
def test_the_kind_of_line_end_is_told(text: str, newline: Newline | None) -> None:
    """Which line ends the source uses is known, and the text keeps them."""
    source = decode(text.encode())
    assert source.newline is newline
    assert source.text == text


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        ("text", r"not a string: pass text\.encode\(\)$"),
        (None, "not NoneType$"),
        (memoryview(b"text"), "not memoryview$"),
    ],
)
def test_what_is_no_bytes_is_refused(data: object, problem: str) -> None:
    """A caller who passes a string learns what to pass."""
    with pytest.raises(TypeError, match=problem):
        decode(data)  # type: ignore[arg-type]


def test_a_guess_that_mixes_scripts_and_leaves_controls_is_refused() -> None:
    """French with a curly apostrophe is not Hebrew, whatever a row of accents looks like."""
    text = f"{FRENCH}éééééé"
    assert decode(text.encode("cp1252")).text == text


@given(st.data())
def test_byte_offsets_are_where_the_characters_begin(data: st.DataObject) -> None:
    """The bytes from a character's offset on are the character and what follows it."""
    encoding = data.draw(st.sampled_from(["utf-8", "utf-16-le", "cp1252"]))
    text = data.draw(st.text("aé’ \n", min_size=1))
    source = decode((FRENCH + text).encode(encoding))
    at = data.draw(st.integers(0, len(source.text)))
    assert source.encode()[source.byte_offset(at) :] == source.text[at:].encode(encoding)


@given(st.binary(max_size=200))
def test_any_bytes_come_back(data: bytes) -> None:
    """Whatever was read can be written again, and the text holds no surrogate."""
    try:
        source = decode(data)
    except NotTextError:
        return
    assert source.encode() == data
    source.text.encode("utf-8")


@given(st.data())
def test_any_text_in_any_encoding_comes_back(data: st.DataObject) -> None:
    """The way back is exact, also where the text was read wrongly."""
    encoding, sample = data.draw(st.sampled_from(LEGACY))
    text = data.draw(st.text(st.sampled_from(sorted(set(sample))), max_size=40))
    encoded = text.encode(encoding)
    assert decode(encoded).encode() == encoded
