"""Times behind a label within the words of a task."""

from datetime import date

import pytest

from dondoc.grammar.times.labelled_times import find_labelled_time
from dondoc.text import fold

ON = date(2026, 3, 5)
LABELLED = {
    "Sửa bến đò. Thời gian thực hiện: 2026 - 2028.": ("2026 - 2028", "2026-01-01", "2028-12-31"),
    "Sửa bến đò; thời gian: cuối quý II/2026, kinh phí: 2 tỷ đồng.": ("cuối quý II/2026", "2026-04-01", "2026-06-30"),
    "Sửa bến đò (Sở Xây dựng; thời hạn quý III).": ("quý III", "2026-07-01", "2026-09-30"),
    "Sửa bến đò, hạn hoàn thành: 30.9.2026; cấp phao.": ("30.9.2026", "2026-09-30", "2026-09-30"),
    "Sửa bến đò. Tiến độ: Q.II/2026.": ("Q.II/2026", "2026-04-01", "2026-06-30"),
    "Sửa bến đò. Thời gian: Đến hết năm 2027.": ("Đến hết năm 2027", "None", "2027-12-31"),
    "Thời hạn hoàn thành là 30/9": ("30/9", "2026-09-30", "2026-09-30"),
    "Lộ trình triển khai: từ quý II/2026": ("từ quý II/2026", "2026-04-01", "None"),
}
OTHERS = [
    "Rút ngắn thời gian thực hiện 30 ngày.",
    "Cho vay với thời hạn 5 năm.",
    "Cấp phép, thời hạn 12 tháng.",
    "Kéo dài thời gian thực hiện đến hết năm 2027.",
    "Sửa bến đò. Thời gian: theo kế hoạch năm 2026.",
    "Sửa bến đò. Thời gian: sau khi có vốn.",
    "Sửa bến đò trong quý II/2026.",
    "Rà soát giấy phép hết hạn năm 2026.",
]


@pytest.mark.parametrize(("text", "expected"), LABELLED.items(), ids=LABELLED.keys())
def test_a_time_behind_a_label_is_read_as_in_a_cell(text: str, expected: tuple[str, str, str]) -> None:
    found = find_labelled_time(text, fold(text), ON, 2026)
    assert found is not None
    (time,) = found.schedules
    assert (time.raw, str(time.start), str(time.end)) == expected
    assert text[found.start : found.end].endswith(time.raw)


@pytest.mark.parametrize("text", OTHERS)
def test_how_long_and_more_than_a_time_are_none(text: str) -> None:
    assert find_labelled_time(text, fold(text), ON, 2026) is None
