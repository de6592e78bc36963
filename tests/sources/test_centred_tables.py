"""Tables of plain text whose cells are centred: the number of a row stands in the middle of it."""

from textwrap import dedent

import pytest

from dondoc.sources.plain import document_from_text

# A layout, and the rows that it has, cells parted by strokes.
LAYOUTS = {
    "words above and below the number": (
        """
        TT   Việc               Chủ trì        Thời hạn

             Đo mực nước        Đài Khí
        1                                      Năm 2026
             tại cống           tượng
        2    Sửa trạm bơm       Sở A           Năm 2027
                                Sở Nông
        3    Trồng rừng         nghiệp và      Năm 2028
                                Môi trường
        """,
        [
            "TT|Việc|Chủ trì|Thời hạn",
            "1|Đo mực nước tại cống|Đài Khí tượng|Năm 2026",
            "2|Sửa trạm bơm|Sở A|Năm 2027",
            "3|Trồng rừng|Sở Nông nghiệp và Môi trường|Năm 2028",
        ],
    ),
    "headings of groups, and headings of two storeys": (
        """
                                      Phân công          Thời hạn
        TT   Việc
                                Chủ trì     Phối hợp     hoàn thành
        I    Phần chung
             Đo mực nước        Đài Khí
        1                                   Sở C          Năm 2026
             tại cống           tượng
        II   Phần riêng
                                            Công an
        2    Sửa trạm bơm       Sở B                      Năm 2027
                                            tỉnh
        """,
        [
            "TT|Việc|Phân công||Thời hạn hoàn thành",
            "||Chủ trì|Phối hợp|",
            "I|Phần chung|||",
            "1|Đo mực nước tại cống|Đài Khí tượng|Sở C|Năm 2026",
            "II|Phần riêng|||",
            "2|Sửa trạm bơm|Sở B|Công an tỉnh|Năm 2027",
        ],
    ),
    "a row that a page break cuts, below which the heading stands again": (
        """
        TT   Việc               Chủ trì        Thời hạn
             Đo mực nước        Đài Khí
        1                                      Năm 2026
             tại cống           tượng
        2    Sửa trạm bơm       Đài Khí tượng  Năm 2027
                                      2
        TT   Việc               Chủ trì        Thời hạn
             ở vùng hạ du       Thủy văn
             Trồng rừng         Sở Nông
        3                                      Năm 2028
             đầu nguồn          nghiệp
        """,
        [
            "TT|Việc|Chủ trì|Thời hạn",
            "1|Đo mực nước tại cống|Đài Khí tượng|Năm 2026",
            "2|Sửa trạm bơm ở vùng hạ du|Đài Khí tượng Thủy văn|Năm 2027",
            "3|Trồng rừng đầu nguồn|Sở Nông nghiệp|Năm 2028",
        ],
    ),
    "cells over several rows": (
        """
        TT   Việc               Chủ trì        Thời hạn
             Đo mực nước
        1
             tại cống           Đài Khí
                                               Năm 2026
             Dời cột mốc        tượng
        2
             ven sông
             Trồng rừng
        3                       Sở A           Năm 2028
             đầu nguồn
        """,
        [
            "TT|Việc|Chủ trì|Thời hạn",
            "1|Đo mực nước tại cống|Đài Khí tượng|Năm 2026",
            "2|Dời cột mốc ven sông|Đài Khí tượng|Năm 2026",
            "3|Trồng rừng đầu nguồn|Sở A|Năm 2028",
        ],
    ),
    "a single space between two columns, and numbers above a thousand": (
        """
        TT    Việc                      Chủ trì         Thời hạn
              Đo mực nước               Đài Khí
        999                                             Năm 2026
              tại cống                  tượng
              Dời các cột mốc           Sở Nông
        1000                                            Năm 2026
              ven sông                  nghiệp
        1001  Sửa trạm bơm số một số 3 Sở Tài chính     Năm 2027
        1002  Trồng rừng                Sở A            Năm 2027
        1003  Dời chợ                   Sở B            Năm 2027
        1004  Mở đường                  Sở C            Năm 2027
        1005  Đào hồ                    Sở D            Năm 2027
        1006  Xây cầu                   Sở E            Năm 2027
        1007  Lắp đèn                   Sở G            Năm 2027
        """,
        [
            "TT|Việc|Chủ trì|Thời hạn",
            "999|Đo mực nước tại cống|Đài Khí tượng|Năm 2026",
            "1000|Dời các cột mốc ven sông|Sở Nông nghiệp|Năm 2026",
            "1001|Sửa trạm bơm số một số 3|Sở Tài chính|Năm 2027",
            "1002|Trồng rừng|Sở A|Năm 2027",
            "1003|Dời chợ|Sở B|Năm 2027",
            "1004|Mở đường|Sở C|Năm 2027",
            "1005|Đào hồ|Sở D|Năm 2027",
            "1006|Xây cầu|Sở E|Năm 2027",
            "1007|Lắp đèn|Sở G|Năm 2027",
        ],
    ),
    "what heads the numbers stands in two lines": (
        """
        ST                                     Thời hạn
             Việc               Chủ trì
        T                                     hoàn thành
             Đo mực nước
        1                       Sở A           Năm 2026
             tại cống
             Trồng rừng
        2                       Sở B           Năm 2028
             đầu nguồn
        """,
        [
            "ST T|Việc|Chủ trì|Thời hạn hoàn thành",
            "1|Đo mực nước tại cống|Sở A|Năm 2026",
            "2|Trồng rừng đầu nguồn|Sở B|Năm 2028",
        ],
    ),
    "no numbers at all": (
        """
                                               Thời hạn
        Nội dung việc           Chủ trì                      Ghi chú
                                              hoàn thành
        Đo mực nước             Đài Khí
                                               Năm 2026
        tại cống                tượng
        Sửa trạm bơm            Sở A           Năm 2027      Gấp
        Trồng rừng
        đầu nguồn và            Sở B           Năm 2028
        ven sông
                                Sở Nông
        Dời chợ                                Năm 2028
                                nghiệp
        """,
        [
            "Nội dung việc|Chủ trì|Thời hạn hoàn thành|Ghi chú",
            "Đo mực nước tại cống|Đài Khí tượng|Năm 2026|",
            "Sửa trạm bơm|Sở A|Năm 2027|Gấp",
            "Trồng rừng đầu nguồn và ven sông|Sở B|Năm 2028|",
            "Dời chợ|Sở Nông nghiệp|Năm 2028|",
        ],
    ),
    "cells that begin at the top of their rows are none of these": (
        """
        TT   Việc               Chủ trì        Thời hạn
        1    Đo mực nước        Đài Khí        Năm 2026
             tại cống           tượng
        2    Sửa trạm bơm       Sở A           Năm 2027
             ở vùng hạ du
        3    Trồng rừng         Sở Nông        Năm 2028
             đầu nguồn          nghiệp
        """,
        [
            "TT|Việc|Chủ trì|Thời hạn",
            "1|Đo mực nước tại cống|Đài Khí tượng|Năm 2026",
            "2|Sửa trạm bơm ở vùng hạ du|Sở A|Năm 2027",
            "3|Trồng rừng đầu nguồn|Sở Nông nghiệp|Năm 2028",
        ],
    ),
}

AT_THE_TOP = {
    "rows that might be the others' lower halves": (
        """
        STT           Nội dung việc            Chủ trì         Thời hạn       Ghi chú
        I             Phần chung
        1             Triển khai mô hình lúa   Phòng Nông      5/2023
                      hữu cơ tại ba xã         nghiệp
        2             Cấp giống cây bản địa    Trung tâm       12/2023        Vốn
                      cho hộ nghèo             giống                          tỉnh
        II            Phần riêng
        3             Tổ chức ngày hội văn     Phòng Văn hóa   9/2023
                      hóa các dân tộc          và Thông tin
        """,
        [
            "STT|Nội dung việc|Chủ trì|Thời hạn|Ghi chú",
            "I|Phần chung|||",
            "1|Triển khai mô hình lúa hữu cơ tại ba xã|Phòng Nông nghiệp|5/2023|",
            "2|Cấp giống cây bản địa cho hộ nghèo|Trung tâm giống|12/2023|Vốn tỉnh",
            "II|Phần riêng|||",
            "3|Tổ chức ngày hội văn hóa các dân tộc|Phòng Văn hóa và Thông tin|9/2023|",
        ],
    ),
    "words below the last row": (
        """
        STT   Tên việc                      Thời hạn       Kết quả
        1     Lập chương trình nhà ở        Tháng 5/2026   Quyết định của
                                                           tỉnh
        2     Khởi công đường đoạn Vạn      Quý IV/2026    Lễ khởi công
              Ninh
        """,
        [
            "STT|Tên việc|Thời hạn|Kết quả",
            "1|Lập chương trình nhà ở|Tháng 5/2026|Quyết định của tỉnh",
            "2|Khởi công đường đoạn Vạn Ninh|Quý IV/2026|Lễ khởi công",
        ],
    ),
    "a cell that goes on above the title of a group, and one of two lines": (
        """
        TT   Việc                   Chủ trì                Thời hạn
             QUÝ I
        1    Trồng cây ven các hồ   1. Phòng Kinh tế       Tháng 2
             chứa                   2. Đoàn Thanh niên
        2    Khám tuyển             Ban chỉ huy            10/3
             QUÝ II
        3    Thu quỹ                Phòng Kinh tế          Tháng 5
        """,
        [
            "TT|Việc|Chủ trì|Thời hạn",
            "|QUÝ I||",
            "1|Trồng cây ven các hồ chứa|1. Phòng Kinh tế 2. Đoàn Thanh niên|Tháng 2",
            "2|Khám tuyển|Ban chỉ huy|10/3",
            "|QUÝ II||",
            "3|Thu quỹ|Phòng Kinh tế|Tháng 5",
        ],
    ),
}
LAYOUTS |= AT_THE_TOP


@pytest.mark.parametrize(("layout", "expected"), LAYOUTS.values(), ids=LAYOUTS.keys())
def test_the_rows_are_told_by_the_numbers_in_their_middle(layout: str, expected: list[str]) -> None:
    document = document_from_text(dedent(layout), name="a.txt")
    lines = [line for line in document.lines if line.is_row]
    assert ["|".join(document.quote(cell) for cell in line.cells) for line in lines] == expected
    assert {line.table for line in lines} == {1}


def test_what_stands_below_is_no_row() -> None:
    layout = dedent(LAYOUTS["words above and below the number"][0])
    document = document_from_text(f"{layout}\nNơi nhận:                    CHỦ TỊCH\n- Như trên;\n", name="a.txt")
    rows = [line for line in document.lines if line.is_row]
    assert len(rows) == 4
    assert "Nơi nhận" not in " ".join(map(document.quote, rows))


def test_cells_that_begin_at_the_top_have_no_middle() -> None:
    layout = """
        Nội dung việc           Chủ trì        Thời hạn
        Đo mực nước             Đài Khí        Năm 2026
        tại cống                tượng
        Sửa trạm bơm            Sở A           Năm 2027
        Trồng rừng              Sở B           Năm 2028
        đầu nguồn và
        ven sông
        Dời chợ                 Sở C           Năm 2028
    """
    document = document_from_text(dedent(layout), name="a.txt")
    rows = [document.quote(line) for line in document.lines if line.is_row]
    assert not any(row.startswith(("tại cống", "đầu nguồn", "ven sông")) for row in rows)
