"""Headings over several columns."""

import pytest

from dondoc.grammar.cells.spanning_headings import spans_columns


@pytest.mark.parametrize(
    ("over", "below", "spans"),
    [
        ("Phân công", ["Chủ trì", "Phối hợp"], True),
        ("Các cơ quan", ["Cơ quan chủ trì", "Cơ quan phối hợp"], True),
        ("Thời gian", ["Bắt đầu", "Hoàn thành"], True),
        ("Kế hoạch năm 2026", ["Quý I", "Quý II"], True),
        ("Cấp trình", ["UBND tỉnh", "HĐND tỉnh"], True),
        ("Dự toán (triệu đồng)", ["Tổng số", "Năm 2026"], True),
        ("Nguồn vốn", ["Ngân sách tỉnh", "Xã hội hóa", "Vốn khác"], True),
        ("Kinh phí", ["Chủ trì", "Phối hợp"], False),
        ("Đơn vị tính", ["Chủ trì", "Phối hợp"], False),
        ("Nhiệm vụ", ["Chủ trì", "Phối hợp"], False),
        ("Trách nhiệm thực hiện", ["Cấp tỉnh", "Cấp xã"], True),
        ("Ghi chú", ["Cấp tỉnh", "Cấp xã"], False),
        ("Phân công", ["Bắt đầu", "Hoàn thành"], False),
        ("Cấp trình", ["Chủ trì", "Ghi chú"], False),
    ],
)
def test_a_heading_spans_columns_of_its_own_kind(over: str, below: list[str], spans: bool) -> None:
    assert spans_columns(over, below) is spans
