"""Tables of plain text whose columns only spaces set apart, as converters lay out the pages of a PDF."""

from textwrap import dedent

import pytest

from dondoc.sources.plain import document_from_text
from dondoc.sources.spaced_columns import by_place
from dondoc.sources.spaced_lines import fragments
from dondoc.sources.spaced_tables import find_spaced_tables

# A layout, and the rows that it has, cells parted by strokes.
LAYOUTS = {
    "a blank line below the heading and between rows": (
        """
        TT   Việc               Chủ trì

        I    Phần chung
        1    Đo mực nước        Đài Khí
             tại cống           tượng

        2    Sửa trạm bơm       Sở A
        """,
        ["TT|Việc|Chủ trì", "I|Phần chung|", "1|Đo mực nước tại cống|Đài Khí tượng", "2|Sửa trạm bơm|Sở A"],
    ),
    "a heading of several lines": (
        """
        Số   Việc               Chủ trì        Thời hạn
        TT                                     hoàn thành
        1    Đo mực nước        Sở A           2026
        2    Sửa trạm bơm       Sở B           2027
        """,
        ["Số TT|Việc|Chủ trì|Thời hạn hoàn thành", "1|Đo mực nước|Sở A|2026", "2|Sửa trạm bơm|Sở B|2027"],
    ),
    "a heading that spans columns, with a rule below it": (
        """
                                      Phân công            Thời
        TT   Việc               -----------------------    hạn
                                Chủ trì        Phối hợp
        (1)  (2)                (3)            (4)         (5)
        1    Đo mực nước        Sở A           Sở C        2026
        2    Sửa trạm bơm       Sở B           Sở D        2027
        """,
        [
            "TT|Việc|Chủ trì|Phân công Phối hợp|Thời hạn",
            "1|Đo mực nước|Sở A|Sở C|2026",
            "2|Sửa trạm bơm|Sở B|Sở D|2027",
        ],
    ),
    "a row that goes on behind a page number and the heading again": (
        """
        TT   Việc               Chủ trì
        1    Đo mực nước        Đài Khí
                                   12

        TT   Việc               Chủ trì
             tại cống           tượng
        2    Sửa trạm bơm       Sở A
        """,
        ["TT|Việc|Chủ trì", "1|Đo mực nước tại cống|Đài Khí tượng", "TT|Việc|Chủ trì", "2|Sửa trạm bơm|Sở A"],
    ),
    "a heading of two lines, whose words run together on one page and stand elsewhere on each": (
        """
        TT   Nội dung việc    Cơ quan chủ trì Cơ quan phối   Ghi chú
             phải làm                         hợp
        1    Đo mực nước      Sở Tài chính    Sở Nội vụ;     Hai lần
             tại cống         và Sở A         Sở B
        2    Sửa trạm bơm     Sở A            Sở B           Một lần
        TT   Nội dung việc   Cơ quan chủ trì Cơ quan phối   Ghi chú
             phải làm                        hợp
        3    Nạo vét kênh    Sở Y            Sở Tư pháp     Một lần
        4    Đắp đê bao      UBND            Sở B           Một lần
        """,
        [
            "TT|Nội dung việc phải làm|Cơ quan chủ trì|Cơ quan phối hợp|Ghi chú",
            "1|Đo mực nước tại cống|Sở Tài chính và Sở A|Sở Nội vụ; Sở B|Hai lần",
            "2|Sửa trạm bơm|Sở A|Sở B|Một lần",
            "TT|Nội dung việc phải làm|Cơ quan chủ trì|Cơ quan phối hợp|Ghi chú",
            "3|Nạo vét kênh|Sở Y|Sở Tư pháp|Một lần",
            "4|Đắp đê bao|UBND|Sở B|Một lần",
        ],
    ),
    "titles of groups without a number": (
        """
        TT   Việc               Chủ trì
             QUÝ I
        1    Đo mực nước        Sở A
             tại cống
             QUÝ II VÀ CẢ
             MÙA LŨ
        2    Sửa trạm bơm       Sở B
             UBND
        """,
        [
            "TT|Việc|Chủ trì",
            "|QUÝ I|",
            "1|Đo mực nước tại cống|Sở A",
            "|QUÝ II VÀ CẢ MÙA LŨ|",
            "2|Sửa trạm bơm UBND|Sở B",
        ],
    ),
    "a heading, and a title with a number, that go on in capitals": (
        """
        TT   NỘI DUNG           CHỦ TRÌ
             CÔNG VIỆC
        I    ĐÊ ĐIỀU VÀ
             TRẠM BƠM
        1    Đo mực nước        Sở A
        """,
        ["TT|NỘI DUNG CÔNG VIỆC|CHỦ TRÌ", "I|ĐÊ ĐIỀU VÀ TRẠM BƠM|", "1|Đo mực nước|Sở A"],
    ),
    "a cell that runs up to the next, under headings of their own": (
        """
        TT   Nội dung việc        Chủ trì        Phối hợp
        1    Đo mực nước tại      Sở A           Sở C
             các cống             lập            và Sở D
        2    Sửa trạm bơm bên sông Sở B          Sở E
             Đà                   lo             góp
        3    Dời chợ              Sở G           Sở H
        """,
        [
            "TT|Nội dung việc|Chủ trì|Phối hợp",
            "1|Đo mực nước tại các cống|Sở A lập|Sở C và Sở D",
            "2|Sửa trạm bơm bên sông Đà|Sở B lo|Sở E góp",
            "3|Dời chợ|Sở G|Sở H",
        ],
    ),
    "parts of a row with a dash, or with figures of their own": (
        """
        TT   Chỉ tiêu           2025       2026
        1    Số hộ              40         50
             - Hộ mới           4          5
             Trong đó: hộ       3          4
             ở thôn xa
        2    Số thửa            12         14
        """,
        [
            "TT|Chỉ tiêu|2025|2026",
            "1|Số hộ|40|50",
            "|- Hộ mới|4|5",
            "|Trong đó: hộ ở thôn xa|3|4",
            "2|Số thửa|12|14",
        ],
    ),
    "columns that only one blank parts in some lines": (
        """
        TT   Việc         Chủ trì     Hạn
        1    Đo mực       Sở A và     2026
             nước tại hai Đài Khí
             cống         tượng
        2    Sửa trạm     Sở B        2027
             bơm          lập sổ
        """,
        [
            "TT|Việc|Chủ trì|Hạn",
            "1|Đo mực nước tại hai cống|Sở A và Đài Khí tượng|2026",
            "2|Sửa trạm bơm|Sở B lập sổ|2027",
        ],
    ),
    "a page that is set in a little": (
        """
        TT   Việc           Chủ trì
        1    Đo mực nước    Sở A
        TT    Việc            Chủ trì
        2     Sửa trạm bơm    Sở B
        3     Nạo vét kênh    Sở A
        """,
        ["TT|Việc|Chủ trì", "1|Đo mực nước|Sở A", "TT|Việc|Chủ trì", "2|Sửa trạm bơm|Sở B", "3|Nạo vét kênh|Sở A"],
    ),
    "a page that is set wider, whose first row ends on a narrower one": (
        """
        TT             Việc           Chủ trì
        1              Đo mực nước    Sở A
        2              Sửa trạm       Sở B
        TT   Việc           Chủ trì
             bơm ở          và xã C
             thôn xa
        3    Nạo vét kênh   Sở A
        """,
        [
            "TT|Việc|Chủ trì",
            "1|Đo mực nước|Sở A",
            "2|Sửa trạm bơm ở thôn xa|Sở B và xã C",
            "TT|Việc|Chủ trì",
            "3|Nạo vét kênh|Sở A",
        ],
    ),
    "a last page with the rest of a row alone": (
        """
        TT      Việc           Chủ trì
        1       Đo mực nước    Sở A
        2       Sửa trạm       Sở B
        TT   Việc           Chủ trì
             bơm            và xã C
        """,
        ["TT|Việc|Chủ trì", "1|Đo mực nước|Sở A", "2|Sửa trạm bơm|Sở B và xã C", "TT|Việc|Chủ trì"],
    ),
    "a strip below one heading that is blank by chance": (
        """
        TT   Việc           Cơ quan chủ trì   Hạn
        1    Đo mực nước    Chi cục Đê điều   2026
        2    Sửa trạm bơm   Ban Thủy lợi      2026
        TT   Việc           Cơ quan chủ trì   Hạn
        3    Nạo vét kênh   Sở      A         2027
        4    Đắp bờ         Sở      B         2027
        """,
        [
            "TT|Việc|Cơ quan chủ trì|Hạn",
            "1|Đo mực nước|Chi cục Đê điều|2026",
            "2|Sửa trạm bơm|Ban Thủy lợi|2026",
            "TT|Việc|Cơ quan chủ trì|Hạn",
            "3|Nạo vét kênh|Sở A|2027",
            "4|Đắp bờ|Sở B|2027",
        ],
    ),
    "groups that run across in several lines": (
        """
        TT   Việc           Chủ trì   Hạn
        I    Phòng, chống lụt bão, bảo vệ
             đê điều và hồ chứa nước
        1    Đo mực         Sở A      2026-
             nước                     2027
        II   Sản xuất và chế biến nông sản
             ở vùng thấp
        2    Sửa trạm       Sở B
             bơm
        """,
        [
            "TT|Việc|Chủ trì|Hạn",
            "I|Phòng, chống lụt bão, bảo vệ đê điều và hồ chứa nước||",
            "1|Đo mực nước|Sở A|2026-2027",
            "II|Sản xuất và chế biến nông sản ở vùng thấp||",
            "2|Sửa trạm bơm|Sở B|",
        ],
    ),
    "a page with too few blanks between headings, and none of the words below one": (
        """
        TT   Việc           Hạn hoàn thành   Hạn báo cáo
        1    Đo mực nước    2026             2027
        2    Sửa trạm bơm   2026             2027
        TT   Việc           Hạn hoàn thành Hạn báo cáo
        3    Nạo vét kênh                  2027
        4    Đắp bờ                        2028
        TT   Việc           Hạn hoàn thành   Hạn báo cáo
        5    Khơi dòng      2026             2027
        """,
        [
            "TT|Việc|Hạn hoàn thành|Hạn báo cáo",
            "1|Đo mực nước|2026|2027",
            "2|Sửa trạm bơm|2026|2027",
            "TT|Việc|Hạn hoàn thành|Hạn báo cáo",
            "3|Nạo vét kênh||2027",
            "4|Đắp bờ||2028",
            "TT|Việc|Hạn hoàn thành|Hạn báo cáo",
            "5|Khơi dòng|2026|2027",
        ],
    ),
    "a column without words in its rows": (
        """
        TT   Việc           Chủ trì    Ghi chú
        1    Đo mực nước    Sở A
        2    Sửa trạm bơm   Sở B
        """,
        ["TT|Việc|Chủ trì|Ghi chú", "1|Đo mực nước|Sở A|", "2|Sửa trạm bơm|Sở B|"],
    ),
    "centred words over columns that begin further left": (
        """
        TT          Việc              Chủ trì
        1    Đo mực nước tại cống   Sở A và xã B
        2    Sửa trạm bơm           Sở A
        """,
        ["TT|Việc|Chủ trì", "1|Đo mực nước tại cống|Sở A và xã B", "2|Sửa trạm bơm|Sở A"],
    ),
}
BELOW = {
    "a paragraph at the margin": "Nơi nhận: Sở A    và xã",
    "a paragraph that is set in, below a blank line": "\n     Trên đây là kế hoạch.",
}
NO_TABLES = {
    "rows without a heading": "1    Đo nước    Sở A\n2    Sửa bơm    Sở B",
    "two columns": "TT    Việc\n1     Đo nước\n2     Sửa bơm",
    "a single row": "TT    Việc    Chủ trì\n1     Đo nước    Sở A",
    "paragraphs that are set in": "    1. Đo nước tại cống.\n    2. Sửa trạm bơm.\n    3. Nạo vét kênh.",
}


def rows(text: str) -> list[str]:
    found = [row for table in find_spaced_tables(text.split("\n")) for row in table.rows]
    return ["|".join(row.cells) for row in sorted(found)]


@pytest.mark.parametrize(("layout", "expected"), LAYOUTS.values(), ids=LAYOUTS.keys())
def test_columns_are_where_blanks_go_through_all_lines(layout: str, expected: list[str]) -> None:
    assert rows(dedent(layout).strip("\n")) == expected


@pytest.mark.parametrize("below", BELOW.values(), ids=BELOW.keys())
def test_what_stands_below_a_table_is_none_of_it(below: str) -> None:
    table = "TT   Việc           Chủ trì\n1    Đo mực nước    Sở A\n2    Sửa trạm bơm   Sở B"
    assert rows(f"{table}\n{below}") == ["TT|Việc|Chủ trì", "1|Đo mực nước|Sở A", "2|Sửa trạm bơm|Sở B"]


@pytest.mark.parametrize("text", NO_TABLES.values(), ids=NO_TABLES.keys())
def test_other_lines_are_no_table(text: str) -> None:
    assert rows(text) == []


def test_a_sentence_right_above_heads_no_columns() -> None:
    table = "TT   Việc           Chủ trì\n1    Đo mực nước    Sở A\n2    Sửa trạm bơm   Sở B"
    above = "(Kèm theo Kế hoạch số      /KH-UBND ngày 5 tháng 3 năm 2026 của UBND tỉnh)"
    assert rows(f"{above}\n{table}") == ["TT|Việc|Chủ trì", "1|Đo mực nước|Sở A", "2|Sửa trạm bơm|Sở B"]


def test_words_that_few_lines_have_are_of_one_column_where_what_heads_them_goes_on() -> None:
    """A cell of one line beside one of seven: a tenth of all lines may run across a gap, and here no more do."""
    bodies = ["Bộ Tài chính", "Bộ Y tế", "Sở Nội vụ", "Sở Công Thương"]
    lines = ["TT   Việc               Chủ trì việc      Hạn"]
    for number, body in enumerate(bodies, 1):
        lines += [f"{number:<5}Đo mực nước        {body:<18}2026", *["     tại cống số một"] * 6]
    found = [row.split("|") for row in rows("\n".join(lines))]
    assert sorted((cells[2], cells[3]) for cells in found[1:]) == sorted((body, "2026") for body in bodies)


def test_another_heading_begins_another_table() -> None:
    first = dedent(LAYOUTS["a heading of several lines"][0]).strip("\n")
    second = "\n".join(
        [
            "TT   Chỉ tiêu           ĐVT            Năm 2026",
            "1    Số hộ              hộ             50",
            "2    Số thửa            thửa           60",
        ]
    )
    tables = list(find_spaced_tables(f"{first}\n{second}".split("\n")))
    assert [(table.start, table.end) for table in tables] == [(0, 4), (4, 7)]


def test_a_form_feed_inside_a_table_turns_the_page() -> None:
    text = (
        "TT   Việc          Chủ trì\n1    Đo nước       Sở A\n\x0cTT   Việc          Chủ trì\n2    Sửa bơm       Sở B"
    )
    document = document_from_text(text, name="a.txt")
    assert [(document.quote(line).split("\t")[0], line.page) for line in document.lines] == [
        ("TT", 1), ("1", 1), ("TT", 2), ("2", 2),
    ]  # fmt: skip


def test_a_page_without_the_heading_has_columns_of_its_own() -> None:
    pages = (
        dedent("""\
            TT   Việc               Chủ trì        Phối hợp
            1    Đo mực nước        Sở A           Sở C
            2    Sửa trạm bơm cũ    Sở B           Sở D
        """),
        dedent("""\
            3      Nạo vét kênh và mương Sở A          Sở Đ
            4      Xây kè đá hộc         Sở B          Sở E
            5      Đắp đê                Sở C          Sở G
        """),
    )
    (table,) = find_spaced_tables("\x0c".join(pages).split("\n"))
    assert [row.cells for row in table.rows[3:]] == [
        ["3", "Nạo vét kênh và mương", "Sở A", "Sở Đ"],
        ["4", "Xây kè đá hộc", "Sở B", "Sở E"],
        ["5", "Đắp đê", "Sở C", "Sở G"],
    ]


COLUMNS = [(0, 1), (5, 17), (20, 34), (35, 47)]
PLACED = {
    "1    Đo mực nước    Ủy ban MTTQ    Tháng 3/2026": ["1", "Đo mực nước", "Ủy ban MTTQ", "Tháng 3/2026"],
    # As much of a word in two columns: a capital begins the right one, a small letter does not.
    "                    các xã Nà Bó Hai lần": ["", "", "các xã Nà Bó", "Hai lần"],
    "                    các xã Nà Bó hai lần": ["", "", "các xã Nà Bó hai", "lần"],
    # Words begin further left than those above them, beside a cell that has its own.
    "     tại cống  huy Quân sự": ["", "tại cống", "huy Quân sự", ""],
}


@pytest.mark.parametrize(("line", "cells"), PLACED.items())
def test_words_stand_in_the_column_that_holds_most_of_them(line: str, cells: list[str]) -> None:
    assert by_place(fragments(line), COLUMNS) == cells


def test_a_page_that_is_set_in_less_goes_on_with_its_rows() -> None:
    pages = (
        dedent("""\
            TT     Việc                   Chủ trì         Phối hợp
            1      Đo mực nước            Sở A            Sở C
            2      Sửa trạm bơm cũ        Sở B            Sở D
        """),
        dedent("""\
            3    Nạo vét kênh       Sở A         Sở Đ
                 và mương                        và Sở E
            4    Xây kè             Sở B         Sở G
        """),
    )
    (table,) = find_spaced_tables("\x0c".join(pages).split("\n"))
    assert [row.cells for row in table.rows[3:]] == [
        ["3", "Nạo vét kênh và mương", "Sở A", "Sở Đ và Sở E"],
        ["4", "Xây kè", "Sở B", "Sở G"],
    ]


def test_a_page_whose_cells_stand_under_other_headings_is_read_by_its_own_blanks() -> None:
    pages = (
        dedent("""\
            STT                    Tên nhiệm vụ                                  Thời gian hoàn thành   Kết quả đầu ra
            1                      Lập đề án nhà ở cho công nhân                 Tháng 5/2026           Quyết định
            2                      Khởi công đường tránh qua trung tâm xã        Quý IV/2026            Lễ khởi công
        """),
        dedent("""\
            3     Thu hút năm dự án vào khu kinh tế mới    Trước 30/6/2026   Giấy chứng nhận
            4     Tổ chức hội nghị gặp mặt nhà đầu tư      Hằng năm          Hội nghị
        """),
    )
    (table,) = find_spaced_tables("\x0c".join(pages).split("\n"))
    assert [row.cells for row in table.rows[3:]] == [
        ["3", "Thu hút năm dự án vào khu kinh tế mới", "Trước 30/6/2026", "Giấy chứng nhận"],
        ["4", "Tổ chức hội nghị gặp mặt nhà đầu tư", "Hằng năm", "Hội nghị"],
    ]
