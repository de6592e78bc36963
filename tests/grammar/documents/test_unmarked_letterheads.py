import pytest

from dondoc.grammar.documents.unmarked_letterheads import mended_pieces

REPUBLIC = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
MENDED = {
    "a ministry beside the republic": (
        "BO TÀI CHÍNH CONG HOA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        ("BỘ TÀI CHÍNH", REPUBLIC),
    ),
    "an office beside the republic": (
        "VAN PHONG CHÍNH PHU CONG HOA XÃ HOI CHỦ NGHĨA VIỆT NAM",
        ("VĂN PHÒNG CHÍNH PHỦ", REPUBLIC),
    ),
    "a body beside the motto": ("TONG CỤC THUÊ Độc lập - Tự do - Hanh phúc", ("TỔNG CỤC THUẾ", MOTTO)),
    "all in one line, with a speck": (
        "BO Y TẾ CONG HOA XÃ HỘI CHỦ NGHĨA VIỆT NAM a Độc lập - Tự do - Hanh phúc",
        ("BỘ Y TẾ", REPUBLIC, MOTTO),
    ),
    "a committee alone": ("UY BAN NHAN DAN TINH LAO CAI", ("ỦY BAN NHÂN DÂN TỈNH LÀO CAI",)),
    "a body that nobody knows": ("SO Y TE X CONG HOA XA HOI CHU NGHIA VIET NAM", ("SO Y TE X", REPUBLIC)),
    "the motto alone": ("Doc lap - Tu do - Hanh phuc", (MOTTO,)),
}
KEPT = {
    "a name with all its marks": "BỘ TÀI CHÍNH",
    "the motto with all its marks": MOTTO,
    "a name in a sentence": "Bo Tai chinh",
    "a sentence": "Sở Y tế báo cáo về độc lập, tự do, hạnh phúc của nhân dân.",
    "words that go on with another line": "cong hoa xa hoi chu nghia viet nam",
    "a title": "KẾ HOẠCH CỦA BO TÀI CHÍNH",
    "a post": "BỘ TRUONG BỘ TÀI CHÍNH",
}


@pytest.mark.parametrize(("words", "pieces"), MENDED.values(), ids=MENDED.keys())
def test_the_fixed_words_of_a_letterhead_get_their_marks_back(words: str, pieces: tuple[str, ...]) -> None:
    assert mended_pieces(words) == pieces


@pytest.mark.parametrize("words", KEPT.values(), ids=KEPT.keys())
def test_other_lines_are_left_as_they_are(words: str) -> None:
    assert mended_pieces(words) is None
