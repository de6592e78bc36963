import unicodedata

import pytest

from dondoc.sources import Fault, UnreadableFile, read_document

WORDS = "Độc lập - Tự do - Hạnh phúc. Ủy ban nhân dân tỉnh Sơn La ban hành kế hoạch thực hiện nghị quyết"
# The same kind of words as a reader of today sees them who opens files made for the fonts of old.
TCVN3 = "§éc lËp - Tù do - H¹nh phóc. Uû ban nh©n d©n tØnh S¬n La ban hµnh kÕ ho¹ch thùc hiÖn nghÞ quyÕt"
VNI = "Ñoäc laäp - Töï do - Haïnh phuùc. UÛy ban nhaân daân tænh Sôn La ban haønh keá hoaïch thöïc hieän nghò quyeát"


def _cp1258(text: str) -> bytes:
    """Windows-1258 writes a letter and its tone as two characters, a circumflex or horn with its letter as one."""
    tones = "\u0300\u0301\u0303\u0309\u0323"
    parts = []
    for letter in unicodedata.normalize("NFC", text):
        marks = unicodedata.normalize("NFD", letter)
        tone = "".join(mark for mark in marks if mark in tones)
        bare = unicodedata.normalize("NFC", "".join(mark for mark in marks if mark not in tones))
        parts.append((bare + tone).encode("cp1258"))
    return b"".join(parts)


OLD = [
    pytest.param(TCVN3.encode("cp1252"), "TCVN3 (ABC)", id="TCVN3"),
    pytest.param(VNI.encode("cp1252"), "VNI", id="VNI"),
    pytest.param(_cp1258(WORDS), "Windows-1258", id="Windows-1258"),
    pytest.param(TCVN3.encode(), "TCVN3 (ABC)", id="TCVN3 saved as UTF-8"),
    pytest.param(VNI.encode(), "VNI", id="VNI saved as UTF-8"),
]


@pytest.mark.parametrize(("data", "encoding"), OLD)
def test_an_encoding_older_than_unicode_is_named_with_the_way_out(data: bytes, encoding: str) -> None:
    with pytest.raises(UnreadableFile) as caught:
        read_document(data, name="ke-hoach.txt")
    assert caught.value.fault is Fault.LEGACY_ENCODING
    assert str(caught.value) == (
        f"ke-hoach.txt: the text is in {encoding}, not in Unicode; "
        f"convert it to Unicode (UniKey Toolkit: from {encoding} to Unicode) and save it as UTF-8"
    )


FAULTS = [
    pytest.param("Ça a été déjà décidé à la fête de l'été".encode("latin-1"), Fault.OTHER_ENCODING, id="Latin-1"),
    pytest.param(WORDS.encode().decode("cp1252", "ignore").encode(), Fault.GARBLED_UTF8, id="UTF-8 twice"),
    pytest.param(WORDS.encode("utf-16-le"), Fault.BINARY, id="UTF-16 without its mark"),
    pytest.param(b"\xff\xfe" + WORDS.encode("utf-16-le")[:-1], Fault.BINARY, id="half a character of UTF-16"),
    pytest.param(WORDS.encode("utf-32"), Fault.BINARY, id="UTF-32"),
    pytest.param(b"Plan\x00\x01", Fault.BINARY, id="null bytes"),
    pytest.param(bytes(range(128, 256)) * 10, Fault.BINARY, id="noise"),
    pytest.param(b"\x01\x02\x03\x04 text", Fault.BINARY, id="control codes"),
]


@pytest.mark.parametrize(("data", "fault"), FAULTS)
def test_what_is_not_unicode_text_is_refused(data: bytes, fault: Fault) -> None:
    with pytest.raises(UnreadableFile) as caught:
        read_document(data, name="a.txt")
    assert caught.value.fault is fault


@pytest.mark.parametrize("broken", [b"\xe1\xbb", b"\xff", b"\xe1\xbb end of the line"])
def test_broken_utf_8_is_refused_with_its_line(broken: bytes) -> None:
    with pytest.raises(UnreadableFile) as caught:
        read_document(f"{WORDS}\n{WORDS}\n".encode() + broken, name="a.txt")
    assert caught.value.fault is Fault.BROKEN_UTF8
    assert caught.value.facts == {"line": 3}


READABLE = [
    pytest.param(WORDS, id="Vietnamese"),
    pytest.param("Ça a été déjà décidé à la fête de l'été", id="French in UTF-8"),
    pytest.param("Sections 1 © 2021 · prices in €, 20 °C ± 2, «quoted» – and so on, at length", id="signs"),
    pytest.param("ke hoach khong dau", id="Vietnamese without marks"),
]


@pytest.mark.parametrize("text", READABLE)
def test_unicode_text_of_any_language_is_read(text: str) -> None:
    assert read_document(text.encode(), name="a.txt").text == text
