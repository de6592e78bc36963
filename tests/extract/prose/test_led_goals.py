"""Goals whose own paragraph says who answers for them."""

from collections.abc import Callable
from decimal import Decimal

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]


def test_under_goals_a_bracket_or_labels_name_who_answers_for_a_figure(read_body: Read) -> None:
    programme, _ = read_body("""
        I. CHỈ TIÊU NĂM 2026
        1. Thu nhập bình quân đầu người đạt 62 triệu đồng (Sở Tài chính chủ trì).
        2. Số vụ cháy rừng không quá 4 vụ (Công an tỉnh).
        3. Tỷ lệ che phủ rừng đạt 48%. Đơn vị chủ trì: Sở Nông nghiệp và Môi trường.
        4. Tỷ lệ hộ nghèo giảm còn 0,9%.
        Đơn vị chủ trì: Sở Y tế, phối hợp: Sở Nội vụ.
    """)
    assert programme.tasks == ()
    assert [
        ([ref.name for ref in indicator.leads], [ref.name for ref in indicator.cooperating], indicator.targets[0].value)
        for indicator in programme.indicators
    ] == [
        (["Sở Tài chính"], [], Decimal(62)),
        (["Công an tỉnh"], [], Decimal(4)),
        (["Sở Nông nghiệp và Môi trường"], [], Decimal(48)),
        (["Sở Y tế"], ["Sở Nội vụ"], Decimal("0.9")),
    ]
    assert not programme.ledger.unclassified


def test_a_last_clause_names_who_answers_for_a_figure(read_body: Read) -> None:
    programme, _ = read_body("""
        I. CHỈ TIÊU NĂM 2026
        1. Tỷ lệ che phủ rừng đạt 48%; đơn vị chủ trì: Sở Nông nghiệp và Môi trường.
        2. Tỷ lệ hồ sơ trực tuyến đạt 90%; cơ quan chủ trì: Sở Nội vụ; phối hợp: Sở Tài chính.
        3. Tỷ lệ đô thị hóa đạt 31%; Sở Xây dựng chủ trì, phối hợp với Sở Y tế.
        4. 100% trạm y tế có bác sĩ (Sở Y tế chủ trì, phối hợp với Sở Nội vụ).
        5. Tỷ lệ hộ dùng nước sạch đạt 95%; đơn vị thụ hưởng: Sở Y tế.
    """)
    assert programme.tasks == ()
    assert [
        ([ref.name for ref in indicator.leads], [ref.name for ref in indicator.cooperating])
        for indicator in programme.indicators
    ] == [
        (["Sở Nông nghiệp và Môi trường"], []),
        (["Sở Nội vụ"], ["Sở Tài chính"]),
        (["Sở Xây dựng"], ["Sở Y tế"]),
        (["Sở Y tế"], ["Sở Nội vụ"]),
        ([], []),
    ]
    assert programme.indicators[3].targets[0].measure == "tỷ lệ trạm y tế có bác sĩ"


def test_what_a_named_agency_shall_do_behind_a_figure_is_a_task(read_body: Read) -> None:
    programme, _ = read_body("""
        I. CHỈ TIÊU NĂM 2026
        1. Tỷ lệ che phủ rừng đạt 48%; Sở Y tế chủ trì kiểm tra 5 khu rừng trước ngày 30/6/2026.
    """)
    assert [[ref.name for ref in task.leads] for task in programme.tasks] == [["Sở Y tế"]]


def test_elsewhere_such_a_paragraph_is_a_task(read_body: Read) -> None:
    programme, _ = read_body("""
        II. NHIỆM VỤ
        1. Trồng 120 cây tại các trường (Sở Y tế chủ trì).
        2. Lắp 25 máy quay.
        Đơn vị chủ trì: Công an tỉnh.
        3. Rà soát hồ sơ người có công; đơn vị chủ trì: Sở Nội vụ.
    """)
    assert [[ref.name for ref in task.leads] for task in programme.tasks] == [
        ["Sở Y tế"],
        ["Công an tỉnh"],
        ["Sở Nội vụ"],
    ]


def test_under_goals_what_sets_no_figure_is_a_task(read_body: Read) -> None:
    programme, _ = read_body("""
        I. CHỈ TIÊU NĂM 2026
        1. Giao chỉ tiêu cho từng đơn vị trước ngày 15/3/2026 (Sở Tài chính chủ trì).
    """)
    assert [[ref.name for ref in task.leads] for task in programme.tasks] == [["Sở Tài chính"]]
