"""Where the head of a document begins, below what a web site puts above it."""

import pytest

from dondoc.extract.paragraphs import find_paragraphs
from dondoc.extract.where_head_begins import find_head, landmarks_of
from dondoc.grammar.documents.landmarks import Landmark
from dondoc.sources.plain import document_from_text

LETTERHEAD = ["ỦY BAN NHÂN DÂN", "TỈNH SƠN LA", "Số: 12/KH-UBND", "KẾ HOẠCH", "Chuyển đổi số"]
FRAME = ["Cổng thông tin điện tử", "Thứ 2, Ngày 28/10/2024"]
# The lines of a text, and the first one of its head.
BEGINS: dict[str, tuple[list[str], str]] = {
    "a letterhead": (LETTERHEAD, "ỦY BAN NHÂN DÂN"),
    "a letterhead below the frame of a site": (FRAME + LETTERHEAD, "ỦY BAN NHÂN DÂN"),
    "a motto": ([*FRAME, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", *LETTERHEAD], "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    "a number alone": ([*FRAME, "Số: 12/KH-UBND", "KẾ HOẠCH"], "Số: 12/KH-UBND"),
    "who issues, who is no landmark": (
        [*FRAME, "CÔNG TY ĐIỆN LỰC", "SƠN LA", "Số: 12/KH-PCSL", "KẾ HOẠCH"],
        "CÔNG TY ĐIỆN LỰC",
    ),
    "words in small letters below a name of the site": (
        ["CÔNG TY ĐIỆN LỰC", "Trang chủ", *LETTERHEAD],
        "ỦY BAN NHÂN DÂN",
    ),
    "a kind in capitals where the letterhead is left out": (
        [*FRAME, "KẾ HOẠCH", "Chuyển đổi số", *["Lời nói đầu"] * 12, "Ủy ban nhân dân tỉnh Sơn La"],
        "KẾ HOẠCH",
    ),
    "a kind in small letters names the document in the frame": (
        [*FRAME, "Kế hoạch", *["Lời nói đầu"] * 12, "ỦY BAN NHÂN DÂN", "TỈNH SƠN LA"],
        "ỦY BAN NHÂN DÂN",
    ),
    "a kind above a letterhead is in the frame": ([*FRAME, "KẾ HOẠCH", *LETTERHEAD], "ỦY BAN NHÂN DÂN"),
    "points above a letterhead are a document": (
        ["Mở đầu", "1. Sửa trạm bơm.", "2. Mở lớp dạy nghề.", *LETTERHEAD],
        "Mở đầu",
    ),
    "points with dashes above it are none": ([*FRAME, "- Tải về", "- In trang", *LETTERHEAD], "ỦY BAN NHÂN DÂN"),
    "nothing that begins a head": (["Mở đầu", "Sửa trạm bơm."], "Mở đầu"),
}


@pytest.mark.parametrize(("lines", "first"), BEGINS.values(), ids=BEGINS.keys())
def test_where_a_head_begins(lines: list[str], first: str) -> None:
    paragraphs = find_paragraphs(document_from_text("\n".join(lines), name="document.txt"), frozenset())
    assert paragraphs[find_head(paragraphs, landmarks_of(paragraphs))].words == first


# Lines of a letterhead in which more than one piece stands, and what they are landmarks of.
PIECES = {
    "THỦ TƯỚNG CHÍNH PHỦ        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM": Landmark.MOTTO,
    "Số: 12/KH-UBND        Sơn La, ngày 05 tháng 5 năm 2026": Landmark.NUMBER,
    "THỦ TƯỚNG CHÍNH PHỦ": Landmark.POST,
    "Lời nói đầu": None,
}


@pytest.mark.parametrize(("line", "landmark"), PIECES.items(), ids=PIECES.keys())
def test_a_line_of_several_pieces_is_a_landmark_by_the_first_that_is_one(line: str, landmark: Landmark | None) -> None:
    paragraphs = find_paragraphs(document_from_text(line, name="document.txt"), frozenset())
    assert landmarks_of(paragraphs)[0] is landmark


def test_pieces_are_looked_for_in_the_opening_alone() -> None:
    motto = "THỦ TƯỚNG CHÍNH PHỦ        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    paragraphs = find_paragraphs(document_from_text("\n".join([motto] * 13), name="document.txt"), frozenset())
    landmarks = landmarks_of(paragraphs)
    assert (landmarks[11], landmarks[12]) == (Landmark.MOTTO, None)
