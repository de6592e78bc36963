"""Tables whose columns stand under lines of dashes."""

import pytest

from dondoc.sources import read_document
from dondoc.sources.markdown.ruled_columns import read_ruled_columns

HEADED = """\
  ------------------------------------------
  TT    Nhiệm vụ          Cơ quan
                          chủ trì
  ----- ----------------- ------------------
  1     Rà soát giá đất   Sở Tài chính
        các xã

  2     Mở lớp học nghề   Sở Nội vụ,\\
                          Sở Y tế
  ------------------------------------------
"""
ONE_LINE_EACH = """\
  TT   Nhiệm vụ          Chủ trì
  ---- ----------------- --------------
  1    Rà soát giá đất   Sở Tài chính
  2    Mở lớp học nghề   Sở Nội vụ
"""
HEADLESS = """\
  ----------------- --------------
  UBND TỈNH         CỘNG HÒA
  LÀO CAI           XÃ HỘI

  Số: 5/KH-UBND     Lào Cai, 2026
  ----------------- --------------
"""
ROWS = {
    "rows of several lines": (
        HEADED,
        [
            [["TT"], ["Nhiệm vụ"], ["Cơ quan chủ trì"]],
            [["1"], ["Rà soát giá đất các xã"], ["Sở Tài chính"]],
            [["2"], ["Mở lớp học nghề"], ["Sở Nội vụ,", "Sở Y tế"]],
        ],
    ),
    "rows of one line": (
        ONE_LINE_EACH,
        [
            [["TT"], ["Nhiệm vụ"], ["Chủ trì"]],
            [["1"], ["Rà soát giá đất"], ["Sở Tài chính"]],
            [["2"], ["Mở lớp học nghề"], ["Sở Nội vụ"]],
        ],
    ),
    "no heading": (
        HEADLESS,
        [[["UBND TỈNH LÀO CAI"], ["CỘNG HÒA XÃ HỘI"]], [["Số: 5/KH-UBND"], ["Lào Cai, 2026"]]],
    ),
}


@pytest.mark.parametrize(("table", "rows"), ROWS.values(), ids=ROWS.keys())
def test_dashes_say_where_columns_are(table: str, rows: list[list[list[str] | None]]) -> None:
    lines = [*table.splitlines(), "", "Hết"]
    assert read_ruled_columns(lines, 0) == (rows, len(lines) - 2)


@pytest.mark.parametrize(
    "lines",
    [
        ["------------------", "Kế hoạch", "------------------"],
        ["Kế hoạch", "--------"],
        ["----- -----", "Kế hoạch"],
        ["---- ----", "Kế hoạch", "----- -----"],
        ["Xã - phường -- thôn", "Kế hoạch"],
    ],
)
def test_other_dashes_part_no_columns(lines: list[str]) -> None:
    assert read_ruled_columns(lines, 0) is None


def test_its_rows_are_rows_of_a_document() -> None:
    document = read_document(f"Phụ lục\n\n{HEADED}\nHết".encode(), name="a.md")
    assert document.text.split("\n")[1:4] == [
        "TT\tNhiệm vụ\tCơ quan chủ trì",
        "1\tRà soát giá đất các xã\tSở Tài chính",
        "2\tMở lớp học nghề\tSở Nội vụ, Sở Y tế",
    ]
