"""What a digital signature stamped on a page, over the lines of the document or beside them."""

import pytest
from tests.sources.pdf.small import pdf

from dondoc.sources import read_document
from dondoc.sources.pdf.letters import are_entangled
from dondoc.sources.pdf.stamps import without_stamps
from dondoc.sources.pdf.strips import Box, Strip, unsplit


def strip(words: str, left: float, top: float, size: float = 7.0) -> Strip:
    return Strip(words, Box(left, top, left + size / 2 * len(words), top + size), 1)


STAMP = [
    strip("Người ký: ỦY BAN NHÂN DÂN TỈNH", 80, 40),
    strip("SƠN LA", 80, 48),
    strip("Email: vanthu@example.vn", 80.5, 56),
    strip("Thời gian ký: 12.02.2026 15:30:22 +07:00\n", 80, 64),
]
LETTERHEAD = [strip("ỦY BAN NHÂN DÂN", 80, 38, 13), strip("Số: 12/KH-UBND", 120, 54, 13)]


def test_the_lines_of_a_stamp_stand_apart_with_the_ends_that_did_not_fit() -> None:
    kept, stamped = without_stamps([STAMP[0], *LETTERHEAD, *STAMP[1:]])
    assert list(kept) == LETTERHEAD
    assert [each.words for each in stamped] == [each.words.strip() for each in STAMP]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(
            [strip("Người ký: Lò Văn An", 80, 40), strip("Lĩnh vực: Giao thông", 80, 48)], id="no stamp's label"
        ),
        pytest.param([strip("Email: vanthu@example.vn", 80, 40), strip("Cơ quan: Sở Y tế", 80, 48)], id="no signer"),
        pytest.param([strip("Ngày ký kết hợp đồng", 80, 40), strip("Đơn vị: triệu đồng", 80, 48)], id="no label"),
        pytest.param([strip("Ngày ký: 5/5/2026", 80, 40), strip("Đơn vị: xã", 300, 40)], id="elsewhere"),
        pytest.param([strip("Ngày ký: 5/5/2026", 80, 40), strip("Đơn vị: xã", 80, 48, 13)], id="in another size"),
    ],
)
def test_lines_of_the_document_stay(lines: list[Strip]) -> None:
    assert without_stamps(lines) == (lines, [])


def test_lines_written_over_each_other_are_told_apart() -> None:
    assert are_entangled([(60, 700, 200, 712), (80, 704, 150, 711)])
    assert not are_entangled([(60, 700, 200, 712), (60, 709, 200, 721)]), "marks reach into the line above"
    assert not are_entangled([(60, 700, 200, 712), (220, 704, 300, 711)]), "side by side"


def letter(words: str, left: float, right: float, top: float) -> Strip:
    return Strip(words, Box(left, top, right, top + 7), 1, right - left)


def test_letters_of_two_lines_in_turn_are_words_again() -> None:
    turns = [
        letter("K\n", 60, 64, 100),
        letter("N\n", 60, 64, 109),
        letter("ý\n", 64.3, 68, 100),
        letter("gày\n", 64.3, 74, 109),
        letter("b", 70, 74, 100),
        letter("k", 76, 80, 109),
    ]
    assert [each.words for each in unsplit(turns)] == ["Ký b", "Ngày k"]


def test_a_stamp_over_a_line_of_the_text_is_read_before_it() -> None:
    lines = (
        (12, 60, 700, "Giao cac so lap ke hoach nam 2026"),
        (7, 80, 706, "Ky boi: UBND"),
        (7, 80, 698, "Ngay ky: 5/5"),
    )
    drawn = b" ".join(b"BT /F1 %d Tf %d %d Td (%s) Tj ET" % (*at, words.encode()) for *at, words in lines)
    assert read_document(pdf(drawn), name="a.pdf").text.splitlines() == [
        "Ky boi: UBND",
        "Ngay ky: 5/5",
        "Giao cac so lap ke hoach nam 2026",
    ]
