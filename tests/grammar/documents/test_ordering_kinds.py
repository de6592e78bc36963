"""Kinds of documents whose points are orders."""

import pytest

from dondoc.grammar.documents.ordering_kinds import gives_orders


@pytest.mark.parametrize(
    ("kind", "title", "orders"),
    [
        ("Chỉ thị", "Về việc chấn chỉnh bến đò ngang", True),
        ("Công điện", "Về việc ứng phó lũ ống", True),
        ("Kết luận", "Của Ban Thường vụ về bến đò", True),
        ("Thông báo", "Kết luận của Chủ tịch UBND tỉnh về bến đò", True),
        ("Thông báo", "Ý kiến chỉ đạo của Phó Chủ tịch UBND tỉnh", True),
        ("Thông báo", "Về việc nghỉ lễ Quốc khánh", False),
        ("Thông báo", "Về việc thực hiện Kết luận số 5-KL/TU", False),
        ("Báo cáo", "Kết luận thanh tra bến đò", False),
        ("Kế hoạch", "Chấn chỉnh bến đò ngang", False),
        (None, "", False),
    ],
)
def test_directives_and_conclusions_give_orders(kind: str | None, title: str, orders: bool) -> None:
    assert gives_orders(kind, title) is orders
