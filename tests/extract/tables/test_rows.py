"""Rows of tables: what one is, what a page break cuts, cells that are one with the cell above."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from textwrap import dedent

import pytest

from dondoc.extract import extract_programme
from dondoc.model import AgencyRef, Document, Programme, Role
from dondoc.sources.plain import document_from_text

Read = Callable[[str], tuple[Programme, Document]]


def names(refs: Iterable[AgencyRef]) -> list[str]:
    return [ref.name for ref in refs]


def labels(programme: Programme) -> list[str]:
    return [task.label for task in programme.tasks]


def merged(text: str, *places: tuple[int, int]) -> Programme:
    """The programme of `text` where the cells at `places` (line and column, from 1) are one with the cell above."""
    document = document_from_text(dedent(text).strip("\n"), name="document.txt")
    lines = tuple(
        replace(line, cells=tuple(replace(c, merged=(line.number, c.column) in places) for c in line.cells))
        for line in document.lines
    )
    return extract_programme(replace(document, lines=lines))


def test_a_row_is_a_task_with_its_agencies_and_its_deadline(read_body: Read) -> None:
    programme, document = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành
        1\tRà soát quy định về dữ liệu\tSở Tư pháp\tCác sở, ngành\tQuý II/2026
    """)
    (task,) = programme.tasks
    assert (task.label, task.text) == ("1", "Rà soát quy định về dữ liệu")
    assert (names(task.leads), names(task.cooperating)) == (["Sở Tư pháp"], ["Các sở, ban, ngành"])
    (schedule,) = task.schedule
    assert (schedule.role, schedule.end, schedule.raw) == ("deadline", date(2026, 6, 30), "Quý II/2026")
    assert document.quote(task.source) == task.text
    assert task.source.cell == "1.2.2"


def test_a_row_whose_words_stand_in_each_of_its_cells_is_a_section(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian hoàn thành
        I\tDân số, y tế\tDân số, y tế\tDân số, y tế
        1\tMở trạm xá\tSở Y tế\tQuý III/2026
        2\tSở Y tế\tSở Y tế\tQuý IV/2026
    """)
    assert [(task.text, task.section) for task in programme.tasks] == [
        ("Mở trạm xá", "Dân số, y tế"),
        ("Sở Y tế", "Dân số, y tế"),
    ]


def test_a_row_that_only_names_one_more_who_leads_goes_on_with_the_row_above(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian hoàn thành
        I\tDân số\t\t
        1\tKiểm kê hộ khẩu\tSở Y tế\tQuý II/2026
        \t\tCông an tỉnh\t
        2\tMở trạm xá\tSở Y tế\tQuý III/2026
    """)
    assert [(task.text, names(task.leads), task.section) for task in programme.tasks] == [
        ("Kiểm kê hộ khẩu", ["Sở Y tế", "Công an tỉnh"], "Dân số"),
        ("Mở trạm xá", ["Sở Y tế"], "Dân số"),
    ]


def test_a_table_without_a_column_of_numbers_counts_its_rows(read_body: Read) -> None:
    programme, _ = read_body("""
        Nội dung công việc\tCơ quan thực hiện
        Đào tạo kỹ năng số\tSở Nội vụ
        Mở lớp tập huấn\tSở Y tế
    """)
    assert labels(programme) == ["1", "2"]


def test_a_number_at_the_head_of_the_text_is_the_label(read_body: Read) -> None:
    programme, _ = read_body("""
        Nội dung công việc\tCơ quan thực hiện
        1. Đào tạo kỹ năng số\tSở Nội vụ
        2. Mở lớp tập huấn\tSở Y tế
    """)
    assert [(task.label, task.text) for task in programme.tasks] == [
        ("1", "Đào tạo kỹ năng số"),
        ("2", "Mở lớp tập huấn"),
    ]


def test_a_row_that_a_page_break_cut_is_joined(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian
        1\tRà soát quy định về dữ liệu dùng\tSở Tư pháp,\tQuý II/2026
        TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian
        \tchung của tỉnh\tSở Nội vụ\t
        2\tBan hành quy chế\tSở Nội vụ\tNăm 2026
    """)
    first, second = programme.tasks
    assert first.text == "Rà soát quy định về dữ liệu dùng chung của tỉnh"
    assert names(first.leads) == ["Sở Tư pháp", "Sở Nội vụ"]
    assert second.text == "Ban hành quy chế"


def test_a_row_that_a_page_break_cut_before_a_name_is_joined(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian
        1\tCải tạo hồ nước ở xã\tSở Tư pháp\tQuý II/2026
        \tMường Bú\t\t
        \tY tế cơ sở\t\t
        2\tBan hành quy chế\tSở Nội vụ\tNăm 2026
    """)
    assert [task.text for task in programme.tasks] == ["Cải tạo hồ nước ở xã Mường Bú", "Ban hành quy chế"]
    assert [section.title for section in programme.sections] == ["Y tế cơ sở"]


PAGE_BREAK = """
    TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian
    A\tGiáo dục\t\t
    1\t{above}\tSở Y tế\tQuý II/2026
    TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian
    {number}\t{below}\t\t
    2\tBan hành quy chế\tSở Nội vụ\tNăm 2026
"""


def test_the_rest_of_a_cell_behind_a_page_break_heads_no_group(read_body: Read) -> None:
    above, below = "Mở lớp bơi theo chương trình đã được", "Bộ Giáo dục và Đào tạo thẩm định"
    programme, _ = read_body(PAGE_BREAK.format(above=above, number="", below=below))
    assert [(task.text, task.section) for task in programme.tasks] == [
        (f"{above} {below}", "Giáo dục"),
        ("Ban hành quy chế", "Giáo dục"),
    ]


def test_the_rest_of_a_row_behind_a_page_break_may_fill_other_cells_too(read_body: Read) -> None:
    text = PAGE_BREAK.format(above="Mở lớp bơi theo chương trình đã được", number="", below="Bộ Y tế thẩm định")
    programme, _ = read_body(text.replace("thẩm định\t\t", "thẩm định\tSở Tư pháp\t"))
    assert [(task.text, names(task.leads)) for task in programme.tasks] == [
        ("Mở lớp bơi theo chương trình đã được Bộ Y tế thẩm định", ["Sở Y tế", "Sở Tư pháp"]),
        ("Ban hành quy chế", ["Sở Nội vụ"]),
    ]


@pytest.mark.parametrize(
    ("above", "number", "below"),
    [
        ("Mở lớp bơi theo chương trình đã được", "", "Y TẾ CƠ SỞ"),
        ("Mở lớp bơi theo chương trình đã được", "B", "Y tế cơ sở"),
        ("Mở lớp bơi theo chương trình đã được", "", "Nhóm nhiệm vụ y tế"),
        ("Mở lớp bơi cho trẻ em.", "", "Y tế cơ sở"),
    ],
)
def test_a_group_behind_a_page_break_heads_what_follows(read_body: Read, above: str, number: str, below: str) -> None:
    programme, _ = read_body(PAGE_BREAK.format(above=above, number=number, below=below))
    assert [section.title for section in programme.sections] == ["Giáo dục", below]
    assert programme.tasks[0].text == above


def test_words_on_a_new_page_may_head_a_group_where_other_groups_have_no_number_either(read_body: Read) -> None:
    further = "    \tChợ phiên vùng cao\t\t\n    3\tMở chợ\tSở Nội vụ\tNăm 2026\n"
    text = PAGE_BREAK.format(above="Mở lớp bơi cho trẻ em", number="", below="Chăm sóc người già")
    programme, _ = read_body(text + further)
    assert [section.title for section in programme.sections] == ["Giáo dục", "Chăm sóc người già", "Chợ phiên vùng cao"]
    programme, _ = read_body(text)
    assert [section.title for section in programme.sections] == ["Giáo dục"]


def test_the_note_of_a_task_is_its_remark_and_without_one_its_product(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì\tSản phẩm\tGhi chú
        1\tXây dựng kho dữ liệu\tSở Y tế\tKho dữ liệu\tƯu tiên
        2\tPhủ sóng 5G\tSở Y tế\tBáo cáo\t
        3\tMở lớp tập huấn\tSở Y tế\t\t
    """)
    assert [task.note for task in programme.tasks] == ["Ưu tiên", "Báo cáo", None]


def test_emphasis_and_tags_are_dropped_from_the_words_of_a_cell(read_body: Read) -> None:
    programme, _ = read_body("""
        **TT**\t**Nhiệm vụ**\t**Cơ quan chủ trì**
        <i>1</i>\t<i>Phủ sóng 5G</i>\t*Sở Y tế*
    """)
    (task,) = programme.tasks
    assert (task.label, task.text, names(task.leads)) == ("1", "Phủ sóng 5G", ["Sở Y tế"])


def test_a_row_with_fewer_cells_than_its_table_is_read_as_far_as_it_goes(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian
        1\tPhủ sóng 5G\tSở Y tế
        2\tMở lớp tập huấn
    """)
    assert [task.text for task in programme.tasks][:1] == ["Phủ sóng 5G"]
    assert programme.tasks[0].schedule == ()
    assert Role.UNCLASSIFIED not in programme.ledger.roles


def test_a_cell_that_is_one_with_the_cell_above_says_the_same() -> None:
    programme = merged(
        """
        TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian
        1\tHọp\tSở Y tế\tSở Tài chính\t2026
        2\tRà soát\t\t\t
        3\tKiểm tra\t\t\t
        """,
        *((line, column) for line in (3, 4) for column in (3, 4, 5)),
    )
    assert [names(task.leads) for task in programme.tasks] == [["Sở Y tế"]] * 3
    assert [names(task.cooperating) for task in programme.tasks] == [["Sở Tài chính"]] * 3
    assert {task.schedule for task in programme.tasks} == {programme.tasks[0].schedule}
    assert programme.sections == ()


def test_a_file_that_tells_its_merged_cells_has_the_others_in_their_places() -> None:
    programme = merged(
        """
        TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian
        1\tHọp\tSở Y tế\tSở Tài chính\t2026
        2\tRà soát\tSở Xây dựng\t\t
        """,
        (3, 5),
    )
    assert [names(task.leads) for task in programme.tasks] == [["Sở Y tế"], ["Sở Xây dựng"]]
    assert [names(task.cooperating) for task in programme.tasks] == [["Sở Tài chính"], []]
    assert programme.tasks[1].schedule == programme.tasks[0].schedule


def test_an_empty_cell_that_is_its_own_says_nothing() -> None:
    programme = merged("TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian\n1\tHọp\tSở Y tế\t2026\n2\tRà soát\t\t2026", (3, 4))
    assert [names(task.leads) for task in programme.tasks] == [["Sở Y tế"], []]


def test_a_merged_lead_that_the_page_cuts_holds_for_the_first_row_overleaf() -> None:
    head = "TT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời gian"
    rows = "1\tHọp\tSở Y tế\tSở Nội vụ\t2026\n2\tRà soát\t\t\t2026\n3\tThanh tra\tSở Xây dựng\tSở Nội vụ\t2026"
    overleaf = "4\tLập quy hoạch\t\t\t2027\n5\tCắm mốc\t\t\t2027"
    programme = merged(f"{head}\n{rows}\n\x0c{head}\n{overleaf}", (3, 3), (3, 4))
    assert [names(task.leads) for task in programme.tasks] == [
        *([["Sở Y tế"]] * 2), ["Sở Xây dựng"], ["Sở Xây dựng"], [],
    ]  # fmt: skip
    assert [names(task.cooperating) for task in programme.tasks] == [["Sở Nội vụ"]] * 4 + [[]]


def test_what_is_empty_overleaf_is_held_only_for_a_lead_and_where_leads_are_merged() -> None:
    head = "TT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời gian"
    rows = "1\tHọp\tSở Y tế\tSở Nội vụ\t2026\n2\tRà soát\t\tSở Tư pháp\t2026"
    none_merged = rows.replace("\t\tSở Tư pháp", "\tSở Xây dựng\tSở Tư pháp")
    without_merged_leads = merged(f"{head}\n{none_merged}\n\x0c{head}\n3\tThanh tra\t\t\t2026")
    with_a_lead = merged(f"{head}\n{rows}\n\x0c{head}\n3\tThanh tra\tSở Xây dựng\t\t2026", (3, 3))
    assert names(without_merged_leads.tasks[-1].leads) == []
    assert names(with_a_lead.tasks[-1].cooperating) == []


def test_a_merged_time_that_the_page_cuts_holds_for_the_first_row_overleaf() -> None:
    head = "Thời gian\tNhiệm vụ\tChủ trì"
    rows = "Tháng 7/2026\tHọp\tSở Y tế\n\tRà soát\tSở Nội vụ"
    programme = merged(f"{head}\n{rows}\n\x0c{head}\n\tMở lớp\tSở Xây dựng\n\tHội thi\tSở Y tế", (3, 1))
    assert [bool(task.schedule) for task in programme.tasks] == [True, True, True, False]
    assert programme.tasks[2].schedule == programme.tasks[0].schedule


def test_a_row_whose_task_is_merged_adds_to_the_row_above() -> None:
    programme = merged("TT\tNhiệm vụ\tCơ quan chủ trì\n1\tHọp\tSở Y tế\n\t\tSở Tài chính", (3, 1), (3, 2))
    (task,) = programme.tasks
    assert names(task.leads) == ["Sở Y tế", "Sở Tài chính"]


def test_a_signature_in_a_table_ends_the_table_of_tasks(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì
        1\tHọp\tSở Y tế
        Nơi nhận: - Như trên; - Lưu: VT.\tTM. ỦY BAN NHÂN DÂN CHỦ TỊCH Họ và Tên
    """)
    assert [task.text for task in programme.tasks] == ["Họp"]
    assert (programme.document.signer, programme.document.signer_title) == ("Họ và Tên", "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH")


def test_a_mark_stands_for_what_the_cell_above_says(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian hoàn thành
        1\tRà soát quy định\tSở Tư pháp\tQuý II/2026
        2\tXây dựng kho dữ liệu\tnt\t"
    """)
    first, second = programme.tasks
    assert names(second.leads) == ["Sở Tư pháp"]
    assert [time.end for time in second.schedule] == [time.end for time in first.schedule]


def test_a_mark_for_what_is_said_above_looks_past_rows_that_group_others(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp
        I\tPhần chung\t\t
        1\tLập bản đồ ngập\tSở Xây dựng\tSở Tài chính
        II\tPhần riêng\t\t
        1\tLập bản đồ sạt lở\tnt\tnt
    """)
    assert names(programme.tasks[1].leads + programme.tasks[1].cooperating) == ["Sở Xây dựng", "Sở Tài chính"]


def test_a_row_of_totals_is_neither_a_task_nor_a_group(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tTên dự án\tCơ quan chủ trì\tTổng mức đầu tư\tKế hoạch vốn\t
        \t\t\t\t2026\t2027
        \tTỔNG SỐ\t\t900\t400\t500
        I\tGiao thông\t\t\t\t
        1\tXây cầu\tSở Xây dựng\t500\t200\t300
        \tCộng (I)\t\t500\t200\t300
        2\tMở đường\tSở Xây dựng\t400\t200\t200
        3\tTổng hợp số liệu\tSở Tài chính\t\t\t
    """)
    assert [task.text for task in programme.tasks] == ["Xây cầu", "Mở đường", "Tổng hợp số liệu"]
    assert [section.title for section in programme.sections] == ["Giao thông"]


def test_a_note_below_the_rows_may_lay_down_a_duty_and_heads_no_group(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tChủ trì\tThời hạn
        1\tSửa trạm xá\tSở Y tế\tTháng 6/2026
        Ghi chú: Các cơ quan báo cáo tiến độ, gửi Sở Tài chính trước ngày 18 hằng tháng.\t\t\t
    """)
    assert [task.text for task in programme.tasks] == ["Sửa trạm xá"]
    assert [(duty.recurrence, duty.day, duty.to) for duty in programme.duties] == [("monthly", 18, "Sở Tài chính")]
    assert (programme.sections, programme.ledger.unclassified) == ((), ())


@pytest.mark.parametrize("heading", ["Kết quả thực hiện", "Tình hình triển khai", "Tình trạng"])
def test_a_table_that_reports_what_was_done_gives_no_tasks(read_body: Read, heading: str) -> None:
    programme, _ = read_body(f"""
        STT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn\t{heading}
        1\tTrình đề án bến xe\tSở Xây dựng\tTháng 4/2026\tĐã trình tại Tờ trình số 11/TTr-SXD
        2\tThông cầu\tSở Xây dựng\tTháng 5/2026\tHoàn thành
    """)
    assert programme.tasks == ()


@pytest.mark.parametrize("cell", ["", "Đang thực hiện", "Chưa trình, quá hạn"])
def test_a_table_of_work_that_is_still_to_be_done_gives_tasks(read_body: Read, cell: str) -> None:
    programme, _ = read_body(f"""
        STT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn\tKết quả thực hiện
        1\tTrình đề án bến xe\tSở Xây dựng\tTháng 4/2026\t{cell}
        2\tThông cầu\tSở Xây dựng\tTháng 5/2026\t{cell}
    """)
    assert len(programme.tasks) == 2


LISTS = {
    "procedures": """
        STT\tTên thủ tục hành chính\tThời hạn giải quyết\tPhí, lệ phí\tCơ quan thực hiện
        1\tĐăng ký khai sinh\tTrong ngày\tKhông\tUBND cấp xã
    """,
    "investments": """
        TT\tTên dự án\tChủ đầu tư\tThời gian KC-HT\tTổng mức đầu tư (tỷ đồng)\tKế hoạch vốn năm 2026
        1\tCầu Bản Mòng\tBan Quản lý dự án tỉnh\t2024-2027\t450\t120
    """,
}
WORK = {
    "procedures to be cut": """
        STT\tTên thủ tục hành chính\tCơ quan chủ trì\tThời gian hoàn thành
        1\tRút ngắn việc đăng ký khai sinh\tSở Tư pháp\tQuý II/2026
    """,
    "investments to be led": """
        TT\tTên dự án\tCơ quan chủ trì\tThời gian hoàn thành\tTổng mức đầu tư (tỷ đồng)
        1\tCầu Bản Mòng\tSở Xây dựng\tQuý IV/2026\t450
    """,
}


@pytest.mark.parametrize("table", LISTS.values(), ids=LISTS.keys())
def test_a_list_of_procedures_or_investments_gives_nobody_a_task(read_body: Read, table: str) -> None:
    assert read_body(table)[0].tasks == ()


@pytest.mark.parametrize("table", WORK.values(), ids=WORK.keys())
def test_what_somebody_is_to_do_with_them_is_a_task(read_body: Read, table: str) -> None:
    assert len(read_body(table)[0].tasks) == 1


def test_a_cell_that_points_to_the_row_of_a_number_says_what_that_row_says(read_body: Read) -> None:
    programme, _ = read_body("""
        TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành
        1\tRà soát quy định về dữ liệu\tSở Tư pháp\tSở Y tế\tQuý II/2026
        2\tMở lớp về dữ liệu\tSở Nội vụ\tSở Tài chính\tQuý III/2026
        3\tThuê máy chủ\tNhư mục 1\t“\tNhư mục 1
        4\tĐo lưu lượng mạng\tnt.\tn.t\tNhư trên
    """)
    assert [names(task.leads) for task in programme.tasks] == [
        ["Sở Tư pháp"],
        ["Sở Nội vụ"],
        ["Sở Tư pháp"],
        ["Sở Tư pháp"],
    ]
    assert [names(task.cooperating) for task in programme.tasks[2:]] == [["Sở Tài chính"], ["Sở Tài chính"]]
    assert [task.schedule[0].end for task in programme.tasks[2:]] == [date(2026, 6, 30), date(2026, 6, 30)]
