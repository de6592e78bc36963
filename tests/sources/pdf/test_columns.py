"""What stands side by side on a page, read one column after the other."""

import pytest

from dondoc.sources.pdf.columns import in_reading_order
from dondoc.sources.pdf.strips import Box, Strip

LEFT = ("UBND TỈNH A", "Số: 12/UBND-TH", "V/v rà soát đất đai")
RIGHT = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "A, ngày 03 tháng 6 năm 2026")
SENTENCE = "Để rà soát đất đai trong năm, Uỷ ban nhân dân tỉnh yêu cầu các sở, ngành và các xã thực hiện:"


def strip(words: str, left: float, row: int) -> Strip:
    top = 60.0 + 15 * row
    return Strip(words, Box(left, top, left + 5 * len(words), top + 13), 1, 20)


def read(left: tuple[str, ...], right: tuple[str, ...]) -> list[str]:
    columns = ((left, 110.0), (right, 330.0))
    strips = [strip(words, at, row) for side, at in columns for row, words in enumerate(side)]
    strips.append(strip(SENTENCE, 85, len(left)))
    return [placed.strip.words for placed in in_reading_order(strips, 595)]


@pytest.mark.parametrize("opening", ["Kính gửi:", "KÍNH GỬI:", "Kính gửi: Sở A"])
def test_a_letterhead_ends_above_those_whom_a_letter_is_for(opening: str) -> None:
    below = (opening, "- Các sở;", "- Các xã.")
    assert read((*LEFT, *below), RIGHT) == [*LEFT, *RIGHT, *below, SENTENCE]


def test_a_column_may_be_longer_than_the_one_beside_it() -> None:
    recipients = ("Nơi nhận:", "- Như trên;", "- Các sở;", "- Kính trình Bộ;", "- Lưu: VT.")
    signature = ("CHỦ TỊCH", "", "Họ và Tên")
    assert read(recipients, signature) == [*recipients, *signature, SENTENCE]
