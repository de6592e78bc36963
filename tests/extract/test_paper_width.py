"""Texts that were broken where the paper ended."""

from collections.abc import Callable

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]

FILLING = "\n".join(
    f"- Việc thứ {place} của bảng kê này chỉ để cho các dòng đủ dài như trong tờ giấy in\n"
    "ra và được ngắt ở đúng mép giấy, rồi câu văn lại tiếp tục ở dòng ngay phía dưới\n"
    "cho đến khi hết ý."
    for place in range(1, 13)
)
UNDER = "2. Sở Nội vụ\n"


def test_behind_a_full_line_a_sentence_goes_on_also_with_a_capital(read_body: Read) -> None:
    programme, _ = read_body(f"""I. NỘI DUNG
1. Sở Y tế
{FILLING}
{UNDER}- Hằng năm, phối hợp với các đơn vị sự nghiệp trong tỉnh thực hiện việc tổng hợp
Kế hoạch biên chế của năm sau.
- Rà soát đề án.
Trình UBND tỉnh quyết định việc giao biên chế.
""")
    assert [task.text for task in programme.tasks[12:]] == [
        "Hằng năm, phối hợp với các đơn vị sự nghiệp trong tỉnh thực hiện việc tổng hợp Kế hoạch biên chế của năm sau.",
        "Rà soát đề án.",
        "Trình UBND tỉnh quyết định việc giao biên chế.",
    ]


def test_behind_a_full_line_a_sentence_goes_on_with_figures_brackets_and_behind_a_semicolon(read_body: Read) -> None:
    programme, _ = read_body(f"""I. NỘI DUNG
1. Sở Y tế
{FILLING}
{UNDER}- Hằng năm, phối hợp với các đơn vị sự nghiệp trong tỉnh thực hiện Quyết định số
99/QĐ-UBND về biên chế; đối chiếu số người làm việc của các bệnh viện trong tỉnh
(kể cả bệnh viện tư) với vị trí việc làm; lập bảng kê của từng bệnh viện công lập;
trình duyệt.
- Rà soát đề án.
""")
    assert [task.text for task in programme.tasks[12:]] == [
        "Hằng năm, phối hợp với các đơn vị sự nghiệp trong tỉnh thực hiện Quyết định số 99/QĐ-UBND về biên chế; "
        "đối chiếu số người làm việc của các bệnh viện trong tỉnh (kể cả bệnh viện tư) với vị trí việc làm; lập bảng "
        "kê của từng bệnh viện công lập; trình duyệt.",
        "Rà soát đề án.",
    ]


def test_behind_a_stop_at_the_very_edge_the_next_sentence_is_of_the_same_paragraph(read_body: Read) -> None:
    programme, _ = read_body(f"""I. NỘI DUNG
1. Sở Y tế
{FILLING}
{UNDER}- Rà soát số người làm việc của các đơn vị sự nghiệp công lập trong toàn tỉnh nhà.
Trình UBND tỉnh quyết định việc giao biên chế.
- Rà soát số người làm việc của các đơn vị sự nghiệp công lập trong tỉnh.
Trình UBND tỉnh đề án.
""")
    assert [task.text for task in programme.tasks[12:]] == [
        "Rà soát số người làm việc của các đơn vị sự nghiệp công lập trong toàn tỉnh nhà. Trình UBND tỉnh quyết định "
        "việc giao biên chế.",
        "Rà soát số người làm việc của các đơn vị sự nghiệp công lập trong tỉnh.",
        "Trình UBND tỉnh đề án.",
    ]


def test_where_blank_lines_part_the_paragraphs_a_line_right_below_a_full_one_goes_on(read_body: Read) -> None:
    filling, parted = FILLING.replace("\n-", "\n\n-"), UNDER.replace("\n", "\n\n")
    programme, _ = read_body(f"""I. NỘI DUNG

1. Sở Y tế

{filling}

{parted}- Rà soát số người làm việc của các đơn vị sự nghiệp công lập trong tỉnh ta.
Trình UBND tỉnh quyết định việc giao biên chế.

Trình UBND tỉnh đề án.
""")
    assert [task.text for task in programme.tasks[12:]] == [
        "Rà soát số người làm việc của các đơn vị sự nghiệp công lập trong tỉnh ta. Trình UBND tỉnh quyết định việc "
        "giao biên chế.",
        "Trình UBND tỉnh đề án.",
    ]


def test_where_few_lines_begin_in_a_sentence_no_paper_broke_the_text(read_body: Read) -> None:
    """A line a paragraph, all about as long: behind none of them a capital goes on."""
    lines = "\n".join(
        f"- Việc thứ {place:02} của bảng kê này dài vừa một dòng, như mọi việc khác của bảng kê này"
        for place in range(1, 37)
    )
    programme, _ = read_body(f"""I. NỘI DUNG
1. Sở Y tế
- Lập bảng kê của
các khoa.
{lines}
{UNDER}- Hằng năm rà soát số người làm việc của các đơn vị sự nghiệp công lập trong tỉnh
Trình UBND tỉnh quyết định việc giao biên chế.
""")
    assert [task.text for task in programme.tasks[-2:]] == [
        "Hằng năm rà soát số người làm việc của các đơn vị sự nghiệp công lập trong tỉnh",
        "Trình UBND tỉnh quyết định việc giao biên chế.",
    ]


def test_the_number_of_a_page_is_no_part_of_the_sentence_that_it_cuts(read_body: Read) -> None:
    programme, _ = read_body("""
        I. NỘI DUNG
        1. Sở Y tế
        - Kiểm tra các bệnh viện, trạm y tế và



        5
        phòng khám trong tỉnh.
    """)
    assert [task.text for task in programme.tasks] == ["Kiểm tra các bệnh viện, trạm y tế và phòng khám trong tỉnh."]


def test_in_other_texts_only_a_word_that_wants_more_goes_on_with_a_capital(read_body: Read) -> None:
    programme, _ = read_body("""
        I. NỘI DUNG
        1. Sở Y tế
        - Trình Thủ trưởng cơ quan ký biên bản bàn giao với
        Bệnh viện đa khoa tỉnh.
        - Lập danh sách những người được tiêm chủng trong đợt
        Trạm Y tế xã báo cáo.
    """)
    assert [task.text for task in programme.tasks] == [
        "Trình Thủ trưởng cơ quan ký biên bản bàn giao với Bệnh viện đa khoa tỉnh.",
        "Lập danh sách những người được tiêm chủng trong đợt",
        "Trạm Y tế xã báo cáo.",
    ]


def test_a_sentence_that_opens_as_a_basis_goes_on_too(read_body: Read) -> None:
    programme, _ = read_body("""
        I. NỘI DUNG
        1. Sở Tài chính
        Căn cứ khả năng cân đối ngân sách, phối hợp với Sở Y tế
        cùng Sở Nội vụ bố trí kinh phí.
    """)
    (task,) = programme.tasks
    assert task.text.endswith("phối hợp với Sở Y tế cùng Sở Nội vụ bố trí kinh phí.")
    assert [ref.name for ref in task.cooperating] == ["Sở Y tế", "Sở Nội vụ"]


def test_an_open_bracket_goes_on(read_body: Read) -> None:
    programme, _ = read_body("""
        I. NỘI DUNG
        1. Sở Y tế
        - Gửi danh sách học viên về cơ quan thường trực (qua
        Phòng Nghiệp vụ Y) để xếp lớp.
    """)
    assert [task.text for task in programme.tasks] == [
        "Gửi danh sách học viên về cơ quan thường trực (qua Phòng Nghiệp vụ Y) để xếp lớp."
    ]


def test_a_full_line_in_capitals_does_not_go_on_with_a_sentence(read: Read) -> None:
    programme, _ = read(f"""KẾ HOẠCH
KHÁM SỨC KHỎE ĐỊNH KỲ CHO NGƯỜI CAO TUỔI Ở CÁC BẢN VÙNG CAO CỦA TỈNH SƠN LA
UBND tỉnh Sơn La xây dựng Kế hoạch khám sức khỏe định kỳ cho người cao tuổi như
sau:
I. NỘI DUNG
1. Sở Y tế
{FILLING}
""")
    assert programme.document.title == "KHÁM SỨC KHỎE ĐỊNH KỲ CHO NGƯỜI CAO TUỔI Ở CÁC BẢN VÙNG CAO CỦA TỈNH SƠN LA"


def test_an_item_without_a_stop_goes_on_though_its_line_is_short(read_body: Read) -> None:
    programme, _ = read_body(f"""I. NỘI DUNG
1. Sở Y tế
{FILLING}
{UNDER}- Sửa các trạm y tế ở vùng lòng hồ sông
Đà và ở các xã vùng cao.
- Rà soát đề án
Trình UBND tỉnh đề án.
""")
    assert [task.text for task in programme.tasks[12:]] == [
        "Sửa các trạm y tế ở vùng lòng hồ sông Đà và ở các xã vùng cao.",
        "Rà soát đề án",
        "Trình UBND tỉnh đề án.",
    ]


SHORT_LINES = "\n".join(f"1.{place}. Sở Nội vụ\n- Rà soát số liệu {place}." for place in range(1, 12))
CUT = "\n".join(
    f"- Việc thứ {place} của bảng kê này chỉ để cho các dòng đủ dài như trong tờ giấy in ra ngoài\n"
    "và được ngắt ở đúng mép giấy."
    for place in range(1, 10)
)
ACROSS = "phối hợp với các đơn vị sự nghiệp trong tỉnh lập đề án giao biên chế năm sau, trình"


def test_full_lines_that_are_cut_tell_it_among_many_short_ones(read_body: Read) -> None:
    programme, _ = read_body(f"I. NỘI DUNG\n{CUT}\n{SHORT_LINES}\n{UNDER}- Sở Tài chính {ACROSS}\nUBND tỉnh.\n")
    assert programme.tasks[-1].text == f"Sở Tài chính {ACROSS} UBND tỉnh."


def test_two_lines_that_a_converter_joined_hide_it_not(read_body: Read) -> None:
    below = f"{UNDER}- Rà soát, {ACROSS} {ACROSS}\nUBND tỉnh.\n- Sở Tài chính {ACROSS}\nUBND tỉnh.\n"
    programme, _ = read_body(f"I. NỘI DUNG\n{CUT}\n{SHORT_LINES}\n{below}")
    assert programme.tasks[-1].text == f"Sở Tài chính {ACROSS} UBND tỉnh."


def test_full_lines_of_which_few_are_cut_tell_nothing(read_body: Read) -> None:
    whole = CUT.replace("ra ngoài\nvà", "ra ngoài.\nViệc này")
    text = f"I. NỘI DUNG\n{whole}\n{SHORT_LINES}\n{UNDER}- Sở Tài chính {ACROSS}\nUBND tỉnh.\n"
    programme, _ = read_body(text)
    assert programme.tasks[-1].text != f"Sở Tài chính {ACROSS} UBND tỉnh."


def test_behind_a_colon_at_the_edge_small_letters_go_on(read_body: Read) -> None:
    programme, _ = read_body(f"""I. NỘI DUNG
1. Sở Y tế
{FILLING}
{UNDER}- Áp dụng nguyên tắc chia sẻ rủi ro trong việc thuê người làm ở các trạm y tế:
ưu tiên người biết tiếng của đồng bào.
- Rà soát đề án.
""")
    assert [task.text for task in programme.tasks[12:]] == [
        "Áp dụng nguyên tắc chia sẻ rủi ro trong việc thuê người làm ở các trạm y tế: "
        "ưu tiên người biết tiếng của đồng bào.",
        "Rà soát đề án.",
    ]


def test_behind_a_colon_within_the_paper_small_letters_begin_a_line(read_body: Read) -> None:
    programme, _ = read_body(f"""I. NỘI DUNG
1. Sở Y tế
{FILLING}
{UNDER}- Rà soát các trạm:
thay máy cũ ở các trạm vùng cao trước mùa mưa.
""")
    assert [task.text for task in programme.tasks[12:]][-1] == "thay máy cũ ở các trạm vùng cao trước mùa mưa."


def test_a_page_may_end_within_a_bullet_whose_rest_begins_with_a_capital(read_body: Read) -> None:
    programme, _ = read_body(f"""I. NỘI DUNG
1. Sở Y tế
{FILLING}
{UNDER}- Rà soát số người làm việc của các đơn vị sự nghiệp trong tỉnh, báo cáo Thủ tướng

2

Chính phủ trong tháng 12 năm 2026.
""")
    (task,) = programme.tasks[12:]
    assert task.text.endswith("báo cáo Thủ tướng Chính phủ trong tháng 12 năm 2026.")
    assert [str(time.end) for time in task.schedule] == ["2026-12-31"]
