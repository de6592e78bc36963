"""Figures that contradict themselves, each told as what it is."""

import pytest

from dondoc.extract.findings.figures import faults_of_figures
from dondoc.sources.plain import document_from_text

FOUND = {
    "Tăng 15-11% mỗi năm": ("impossible_range", "15-11%"),
    "Tăng 15% – 11% mỗi năm": ("impossible_range", "15% – 11%"),
    "Tăng 9-111% mỗi năm": ("suspicious_number", "9-111%"),
    "Đạt từ 100% - 101% số hộ": ("suspicious_number", "100% - 101%"),
    "Giai đoạn 2030-2026": ("impossible_range", "2030-2026"),
    "Giai đoạn 2030 – 2026.": ("impossible_range", "2030 – 2026"),
    "Báo cáo trước ngày 31/4/2026": ("suspicious_number", "31/4/2026"),
    "Từ tháng 9/2026 đến tháng 3/2026": ("impossible_range", "Từ tháng 9/2026 đến tháng 3/2026"),
    "Tăng từ 60% lên 50%": ("impossible_range", "từ 60% lên 50%"),
    "Xong trong năm 20226, sau đó nghỉ": ("suspicious_number", "20226"),
    "Chi 10 tỷ đồng, trong đó: tỉnh 7 tỷ đồng, xã 5 tỷ đồng": (
        "sum_mismatch",
        "10 tỷ đồng, trong đó: tỉnh 7 tỷ đồng, xã 5 tỷ đồng",
    ),
    "Mở 05 (sáu) lớp": ("count_mismatch", "05 (sáu)"),
    "Chi 325 tỷ đồng (ba trăm năm mươi hai tỷ đồng)": ("count_mismatch", "325 tỷ đồng (ba trăm năm mươi hai tỷ đồng)"),
    "Cơ cấu: nông nghiệp 32%; công nghiệp 38%; dịch vụ 41%": ("shares_mismatch", "nông nghiệp 32%"),
    "Hỗ trợ 04 xã (Mường La, Vân Hồ, Sốp Cộp)": ("count_mismatch", "04 xã (Mường La, Vân Hồ, Sốp Cộp)"),
}
SOUND = [
    "Tăng 9-11% mỗi năm",
    "Đạt 110-120% dự toán",
    "Đạt 95-100% số hộ",
    "Tăng 15-15% mỗi năm",
    "Giai đoạn 2026-2030",
    "Năm học 2026-2026",
    "Kế hoạch 15-11 của 30% số xã",
    "Mã 2030-2026-15",
    "Mở 06 (sáu) lớp",
    "Hỗ trợ 03 xã (Mường La, Vân Hồ, Sốp Cộp)",
]


def faults(text: str) -> list[tuple[str, str]]:
    document = document_from_text(text, name="document.txt")
    return [(each.kind, document.quote(each.source)) for each in faults_of_figures(document, 0, document.text)]


@pytest.mark.parametrize(("text", "fault"), FOUND.items(), ids=FOUND.keys())
def test_figures_that_cannot_be_right_are_told(text: str, fault: tuple[str, str]) -> None:
    ((kind, words),) = faults(text)
    assert kind == fault[0]
    assert fault[1] in words


@pytest.mark.parametrize("text", SOUND)
def test_other_figures_are_sound(text: str) -> None:
    assert faults(text) == []


def test_each_of_several_ranges_is_told_in_order() -> None:
    assert faults("Tăng 15-11%, giảm 9-7% và 5-3%, giai đoạn 2030-2026, 2028-2027") == [
        ("impossible_range", "15-11%"),
        ("impossible_range", "9-7%"),
        ("impossible_range", "5-3%"),
        ("impossible_range", "2030-2026"),
        ("impossible_range", "2028-2027"),
    ]


def test_a_fault_has_its_place_in_the_whole_text() -> None:
    document = document_from_text("Sửa trạm.\nTăng 15-11% mỗi năm", name="document.txt")
    (fault,) = faults_of_figures(document, 10, document.text[10:])
    assert document.quote(fault.source) == "15-11%"
