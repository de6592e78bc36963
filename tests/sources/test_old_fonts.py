"""Words typed in fonts from before Unicode."""

import pytest

from dondoc.sources.old_fonts import Coding, coding_of, in_unicode, is_unicode

FONTS = [
    (".VnTime", Coding.TCVN3),
    (".VnTimeH", Coding.TCVN3_CAPITALS),
    (".VnArialH", Coding.TCVN3_CAPITALS),
    (".VnHelvetIns", Coding.TCVN3),
    ("VNI-Times", Coding.VNI),
    ("Times New Roman", None),
    ("VNtimes new roman", None),
    ("", None),
    (None, None),
]
READ = [
    ("Céng hoµ x· héi chñ nghÜa ViÖt Nam", Coding.TCVN3, "Cộng hoà xã hội chủ nghĩa Việt Nam"),
    ("§éc lËp - Tù do - H¹nh phóc", Coding.TCVN3, "Độc lập - Tự do - Hạnh phúc"),
    ("®­êng, h­íng dÉn, thuû lîi, nh÷ng rõng, sö dông, bæ sung", Coding.TCVN3,
     "đường, hướng dẫn, thuỷ lợi, những rừng, sử dụng, bổ sung"),
    ("uû ban nh©n d©n tØnh", Coding.TCVN3_CAPITALS, "UỶ BAN NHÂN DÂN TỈNH"),
    ("\uf0a7\uf0e9c l\uf0cbp", Coding.TCVN3, "Độc lập"),
    ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", Coding.VNI, "Cộng hòa xã hội chủ nghĩa Việt Nam"),
    ("Ñoäc laäp - Töï do - Haïnh phuùc", Coding.VNI, "Độc lập - Tự do - Hạnh phúc"),
    ("UÛY BAN NHAÂN DAÂN TÆNH", Coding.VNI, "ỦY BAN NHÂN DÂN TỈNH"),
    ("naêm, ñöôøng, höôùng, quyeát ñònh, thuûy lôïi, kyø, myõ, kyõ thuaät", Coding.VNI,
     "năm, đường, hướng, quyết định, thủy lợi, kỳ, mỹ, kỹ thuật"),
    ("12/KH-UBND (2004)", Coding.VNI, "12/KH-UBND (2004)"),
    ("12/KH-UBND – “2004”", Coding.TCVN3, "12/KH-UBND – “2004”"),
]  # fmt: skip


@pytest.mark.parametrize(("font", "coding"), FONTS)
def test_a_font_tells_how_its_letters_are_encoded(font: str | None, coding: Coding | None) -> None:
    assert coding_of(font) is coding


@pytest.mark.parametrize(("typed", "coding", "shown"), READ)
def test_what_was_typed_is_read_as_it_was_shown(typed: str, coding: Coding, shown: str) -> None:
    assert in_unicode(typed, coding) == shown


@pytest.mark.parametrize(("text", "expected"), [("Quyết định", True), ("QuyÕt ®Þnh", False), ("Quyeát ñònh", False)])
def test_words_of_unicode_are_told_from_those_of_old_fonts(text: str, expected: bool) -> None:
    assert is_unicode(text) is expected
