"""The account of every line."""

from collections.abc import Callable

from dondoc.model import Document, Programme, Role

Read = Callable[[str], tuple[Programme, Document]]

BODY = """
I. MỤC ĐÍCH
1. Bảo đảm triển khai đồng bộ, thống nhất trên địa bàn tỉnh.

II. NHIỆM VỤ
1. Sở Y tế
- Triển khai bệnh án điện tử.
TT\tNhiệm vụ\tCơ quan chủ trì
I\tHạ tầng\t
1\tPhủ sóng 5G\tSở Khoa học và Công nghệ

TT\tNhiệm vụ\tCơ quan chủ trì
2\tMở dữ liệu\tSở Tư pháp
Nơi nhận:
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
Họ và Tên
"""


def test_every_line_has_one_role(read_body: Read) -> None:
    programme, document = read_body(BODY)
    assert len(programme.ledger.roles) == len(document.lines) == programme.ledger.lines
    assert sum(programme.ledger.count().values()) == len(document.lines)


def test_every_character_is_accounted_for(read_body: Read) -> None:
    programme, document = read_body(BODY)
    assert programme.ledger.characters == len(document.text)
    assert sum(line.end - line.start + 1 for line in document.lines) == len(document.text) + 1


def test_the_roles_say_what_became_of_each_line(read_body: Read) -> None:
    programme, _ = read_body(BODY)
    assert [role.value for role in programme.ledger.roles[10:]] == [
        "heading",
        "prose",
        "blank",
        "heading",
        "heading",
        "task",
        "table_header",
        "section",
        "task",
        "blank",
        "repeated_header",
        "task",
        "recipients",
        "recipients",
        "signature",
        "signature",
    ]


def test_the_count_leaves_out_roles_that_no_line_has(read_body: Read) -> None:
    count = read_body(BODY)[0].ledger.count()
    assert "site_frame" not in count
    assert count["task"] == 3
    assert list(count) == [role.value for role in Role if role.value in count]


def test_a_line_that_nobody_understands_is_listed_with_its_place(read_body: Read) -> None:
    programme, document = read_body("I. LIÊN HỆ\nHọ tên\tĐiện thoại")
    assert [document.quote(place) for place in programme.ledger.unclassified] == ["Họ tên\tĐiện thoại"]
    assert programme.ledger.unclassified[0].line_start == len(document.lines)
    assert programme.ledger.roles[-1] is Role.UNCLASSIFIED


def test_blank_lines_are_blank_and_never_unclassified(read: Read) -> None:
    programme, document = read("\n\n1. Sở Y tế\n\n- Triển khai bệnh án điện tử.\n\n\n")
    blank = [line.number for line in document.lines if line.is_blank]
    assert [n for n, role in enumerate(programme.ledger.roles, 1) if role is Role.BLANK] == blank
    assert programme.ledger.unclassified == ()


def test_the_lines_of_a_joined_paragraph_share_its_role(read_body: Read) -> None:
    programme, _ = read_body("1. Sở Y tế\n- Triển khai bệnh án điện tử tại các\nbệnh viện tuyến tỉnh.")
    assert [role.value for role in programme.ledger.roles[-3:]] == ["heading", "task", "task"]


def test_a_line_of_signs_alone_is_residue(read_body: Read) -> None:
    programme, _ = read_body("1. Rà soát thủ tục của từng ngành.\n*\n2. Báo cáo kết quả của từng ngành.")
    assert programme.ledger.roles[-2] is Role.RESIDUE


FORM = "Phụ lục I\nDANH SÁCH CÁN BỘ\nTT\tHọ và tên\tChức vụ\tGhi chú\n"


def test_headings_with_no_row_below_are_those_of_a_form(read_body: Read) -> None:
    programme, _ = read_body(FORM)
    assert programme.ledger.unclassified == ()
    assert programme.ledger.roles[-1] is Role.TABLE_HEADER


def test_a_row_below_such_headings_is_left_to_the_reviewer(read_body: Read) -> None:
    programme, document = read_body(f"{FORM}1\tLò Văn An\tTrưởng bản\tMới\n")
    assert "1\tLò Văn An\tTrưởng bản\tMới" in map(document.quote, programme.ledger.unclassified)
