"""Tables that give figures to communes and other places."""

from collections.abc import Callable

from allotted_figures import assert_all_is_understood, given

from dondoc.extract import extract_programme
from dondoc.model import Document, Programme, Role
from dondoc.sources.markdown import document_from_markdown

Read = Callable[[str], tuple[Programme, Document]]


def test_a_heading_that_stands_again_on_the_next_page_goes_on_with_the_table(read_body: Read) -> None:
    rows = "TT\tXã, phường\tTổng số (ha)\n1\tXã Mường La\t60\n2\tXã Bắc Yên\t45\n"
    programme, _ = read_body(f"PHỤ LỤC\nGIAO CHỈ TIÊU TRỒNG RỪNG NĂM 2026\n{rows}\n2\n\n{rows}")
    assert [figures for _, figures in given(programme)] == [["60 ha 2026"], ["45 ha 2026"]] * 2


def test_figures_under_a_plan_that_is_given_are_no_tasks(read_body: Read) -> None:
    programme, _ = read_body("""
        PHỤ LỤC
        PHÂN BỔ CHỈ TIÊU TRỒNG CÂY NĂM 2026
        TT\tXã, phường\tKế hoạch giao\tĐơn vị thực hiện
        1\tXã Mường La\t12.000 cây\tHạt Kiểm lâm
        2\tXã Bắc Yên\t9.000 cây\tHạt Kiểm lâm
        \tToàn tỉnh\t21.000 cây\t
    """)
    assert [figures for _, figures in given(programme)] == [[f"{n} cây 2026"] for n in (12000, 9000, 21000)]
    assert [bool(leads) for leads, _ in given(programme)] == [True, True, False]
    assert_all_is_understood(programme)


def test_a_table_of_tasks_with_a_column_of_places_stays_one(read_body: Read) -> None:
    programme, _ = read_body("""
        Giao nhiệm vụ năm 2026 cho các xã, phường
        TT\tXã, phường\tNhiệm vụ\tSố lượng\tThời hạn
        1\tXã Mường La\tXây dựng nhà văn hoá các bản\t3\tQuý II/2026
        2\tXã Bắc Yên\tXây dựng 4 nhà văn hoá\t4\tQuý III/2026
    """)
    assert len(programme.tasks) == 2
    assert Role.INDICATOR not in programme.ledger.roles


def test_tables_of_tasks_stay_beside_those_that_allot(read_body: Read) -> None:
    programme, _ = read_body("""
        PHỤ LỤC I
        GIAO CHỈ TIÊU TRỒNG RỪNG NĂM 2027 CHO CÁC XÃ
        TT\tXã, phường\tDiện tích (ha)
        1\tXã Mường La\t60
        2\tXã Bắc Yên\t45
        PHỤ LỤC II
        PHÂN CÔNG NHIỆM VỤ
        TT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn
        1\tXây dựng vườn ươm\tSở Y tế\tQuý II/2026
        2\tRà soát quỹ đất\tSở Nội vụ\tQuý III/2026
    """)
    assert [figures for _, figures in given(programme)] == [["60 ha 2027"], ["45 ha 2027"]]
    assert [task.text for task in programme.tasks] == ["Xây dựng vườn ươm", "Rà soát quỹ đất"]


def test_a_table_of_results_below_one_that_allots_is_not_given_to_anybody(read_body: Read) -> None:
    programme, _ = read_body("""
        GIAO CHỈ TIÊU TRỒNG RỪNG NĂM 2027 CHO CÁC XÃ
        TT\tXã, phường\tDiện tích (ha)
        1\tXã Mường La\t60
        2\tXã Bắc Yên\t45
        KẾT QUẢ TRỒNG CÂY NĂM 2025
        TT\tXã, phường\tSố cây (cây)
        1\tXã Mường La\t600
        2\tXã Bắc Yên\t450
    """)
    assert [figures for _, figures in given(programme)] == [["60 ha 2027"], ["45 ha 2027"]]


def test_the_same_heading_below_another_title_is_another_table(read_body: Read) -> None:
    programme, _ = read_body("""
        PHỤ LỤC I
        GIAO CHỈ TIÊU TRỒNG RỪNG NĂM 2027 CHO CÁC XÃ
        TT\tXã, phường\tChỉ tiêu
        1\tXã Mường La\t60 ha
        2\tXã Bắc Yên\t45 ha
        PHỤ LỤC II
        GIAO CHỈ TIÊU LÀM ĐƯỜNG NĂM 2026 CHO CÁC XÃ
        TT\tXã, phường\tChỉ tiêu
        1\tXã Mường La\t6 km
        2\tXã Bắc Yên\t4 km
    """)
    assert [indicator.text for indicator in programme.indicators] == ["TRỒNG RỪNG"] * 2 + ["LÀM ĐƯỜNG"] * 2
    assert [figures for _, figures in given(programme)] == [
        ["60 ha 2027"],
        ["45 ha 2027"],
        ["6 km 2026"],
        ["4 km 2026"],
    ]


def test_in_a_sheet_titles_are_rows_and_an_appendix_begins_another_table(read_body: Read) -> None:
    programme, _ = read_body("""
        Phụ lục I. Giao chỉ tiêu trồng rừng năm 2027\t\t
        TT\tXã, phường\tDiện tích (ha)
        1\tXã Mường La\t60
        2\tXã Bắc Yên\t45
        Phụ lục II. Giao chỉ tiêu làm đường năm 2026\t\t
        TT\tXã, phường\tChiều dài (km)
        1\tXã Mường La\t6
        2\tXã Bắc Yên\t4
    """)
    assert [indicator.text for indicator in programme.indicators] == ["trồng rừng: Diện tích"] * 2 + [
        "làm đường: Chiều dài"
    ] * 2
    assert [figures for _, figures in given(programme)] == [
        ["60 ha 2027"],
        ["45 ha 2027"],
        ["6 km 2026"],
        ["4 km 2026"],
    ]


def test_in_markdown_a_line_below_the_heading_ends_no_table() -> None:
    rows = (
        "| TT | Xã, phường | Diện tích (ha) |",
        "|---|---|---|",
        "| 1 | Phường Tô Hiệu | 25 |",
        "| 2 | Mường La | 9 |",
    )
    words = "\n".join(("PHỤ LỤC", "GIAO CHỈ TIÊU TRỒNG RỪNG NĂM 2027 CHO CÁC XÃ, PHƯỜNG", "", *rows))
    programme = extract_programme(document_from_markdown(words, name="document.md"))
    assert given(programme) == [(["UBND phường Tô Hiệu"], ["25 ha 2027"]), (["Mường La"], ["9 ha 2027"])]
