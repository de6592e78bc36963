"""Tables between bars whose merged cells stand once: the numbers of the rows tell where each begins."""

import pytest

from dondoc.sources.markdown.bars import read_bars


def bars(*rows: list[str]) -> list[str]:
    """The lines of a table as converters leave it: each cell between bars, an empty one two bars together."""
    lines: list[str] = []
    for row in rows:
        lines.append("|")
        for cell in row:
            lines += [*([cell] if cell else []), "|"]
    return lines


def rows_of(*rows: list[str]) -> list[list[str | None]]:
    read, _ = read_bars(bars(*rows), 0)
    return [[None if cell is None else " ".join(cell) for cell in row] for row in read]


HEADING = ["TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn"]


def test_a_row_that_counts_on_begins_anew_though_the_one_before_is_short() -> None:
    assert rows_of(
        HEADING,
        ["1", "Mở chợ", "Sở A", "Sở B", "Quý I"],
        ["2", "Sửa đê", "Sở C", "Quý II"],
        ["3", "Đắp đập", "Sở D", "Sở E", "Quý III"],
    ) == [
        HEADING,
        ["1", "Mở chợ", "Sở A", "Sở B", "Quý I"],
        ["2", "Sửa đê", "Sở C", "Quý II", None],
        ["3", "Đắp đập", "Sở D", "Sở E", "Quý III"],
    ]


def test_an_empty_cell_is_told_from_one_that_is_lost() -> None:
    assert rows_of(
        HEADING,
        ["1", "Mở chợ", "Sở A", "", "Quý I"],
        ["2", "Sửa đê", "Sở C", "Sở D", ""],
        ["3", "Đắp đập", "Sở D", "Sở E", "Quý III"],
    )[1:3] == [["1", "Mở chợ", "Sở A", "", "Quý I"], ["2", "Sửa đê", "Sở C", "Sở D", ""]]


def test_a_row_of_a_number_and_a_title_heads_the_rows_below_it() -> None:
    read = rows_of(
        HEADING,
        ["I", "CHỢ VÀ ĐÊ"],
        ["1", "Mở chợ", "Sở A", "Sở B", "Quý I"],
        ["2", "Sửa đê", "Sở C", "Sở D", "Quý II"],
        ["II", "ĐẬP"],
        ["1", "Đắp đập", "Sở D", "Sở E", "Quý III"],
    )
    assert [row[:2] for row in read] == [
        ["TT", "Nhiệm vụ"], ["I", "CHỢ VÀ ĐÊ"], ["1", "Mở chợ"], ["2", "Sửa đê"], ["II", "ĐẬP"], ["1", "Đắp đập"],
    ]  # fmt: skip
    assert None not in [*read[1], *read[4]]


def test_a_row_between_its_like_has_lost_all_that_runs_down_to_it() -> None:
    read = rows_of(
        HEADING,
        ["1", "Mở chợ", "Sở A", "Sở B", "Quý I"],
        ["2", "Sửa đê"],
        ["3", "Đắp đập", "Sở D", "Sở E", "Quý III"],
    )
    assert read[2] == ["2", "Sửa đê", None, None, None]


@pytest.mark.parametrize("title", ["THÁNG 3", "II. ĐÊ ĐIỀU", "Quý II"])
def test_a_title_across_the_table_stands_over_the_numbered_row_below_it(title: str) -> None:
    read = rows_of(
        HEADING,
        ["1", "Mở chợ", "Sở A", "Sở B", ""],
        [title],
        ["2", "Sửa đê", "Sở C", "", "Quý II"],
        ["3", "Đắp đập", "Sở D", "Sở E", "Quý III"],
    )
    assert read[2] == [title]


TIMES = ["Q.III/2026", "Quý III/2026", "Tháng 9/2026", "Trước 30/9/2026"]


@pytest.mark.parametrize("time", TIMES)
def test_a_time_alone_is_that_of_a_short_row_where_rows_say_times(time: str) -> None:
    read = rows_of(
        [*HEADING, "Ghi chú"],
        ["1", "Mở chợ", "Sở A", "Sở B", "Q.I/2026", "gấp"],
        ["2", "Sửa đê", "", time, ""],
        ["3", "Đắp đập", "Sở D", "Sở E", "Quý III/2026", ""],
    )
    assert read[2] == ["2", "Sửa đê", "", time, "", None]


def test_a_month_alone_heads_rows_that_say_no_times() -> None:
    read = rows_of(
        [*HEADING[:4], "Sản phẩm", "Ghi chú"],
        ["1", "Mở chợ", "Sở A"],
        ["Tháng 3"],
        ["2", "Sửa đê", "Sở C", "Sở D", "Sổ", "gấp"],
        ["3", "Đắp đập", "Sở D", "Sở E", "Sổ", "gấp"],
    )
    assert read[2] == ["Tháng 3"]


def test_a_title_across_the_first_row_does_not_tell_the_width() -> None:
    title, first = ["DANH MỤC NHIỆM VỤ"], ["1", "Mở chợ", "Sở A", "Sở B", "Quý I"]
    assert rows_of(title, HEADING, first, ["2", "Sửa đê", "Sở C", "", "Quý II"]) == [
        title, HEADING, first, ["2", "Sửa đê", "Sở C", "", "Quý II"],
    ]  # fmt: skip
    assert rows_of(title, HEADING[1:], first[1:]) == [title, HEADING[1:], first[1:]]
    assert rows_of(title, ["(Đơn vị tính: việc)"], HEADING, first)[2:] == [HEADING, first]


def test_the_heading_may_have_an_empty_cell() -> None:
    heading, first = ["TT", "Nhiệm vụ", "", "Chủ trì"], ["1", "Mở chợ", "Sổ", "Sở A"]
    assert rows_of(heading, first, ["2", "Sửa đê", "Sổ", "Sở C"]) == [heading, first, ["2", "Sửa đê", "Sổ", "Sở C"]]


@pytest.mark.parametrize("note", ["Ghi chú: Thời gian có thể thay đổi", "TỔNG CỘNG"])
def test_a_note_goes_on_with_no_short_row(note: str) -> None:
    read = rows_of(HEADING, ["1", "Mở chợ", "Sở A", "Sở B", "Quý I"], ["2", "Sửa đê", "Quý II"], [note])
    assert read[-1] == [note]


def test_a_dash_below_a_dash_begins_a_row() -> None:
    read = rows_of(
        [*HEADING, "Ghi chú"],
        ["1", "Mở chợ", "", "", "", ""],
        ["", "- Dựng lều", "Sở A", "Sở B", "Quý I", ""],
        ["", "- Dỡ lều", "Sở C", "Quý II", ""],
        ["", "- Quét chợ", "", "Quý III", ""],
        ["2", "Đắp đập", "Sở D", "Sở E", "Quý III", "gấp"],
    )
    assert [row[:2] for row in read[2:5]] == [["", "- Dựng lều"], ["", "- Dỡ lều"], ["", "- Quét chợ"]]
    assert read[3][4:] == ["", None]


def test_without_numbers_a_time_alone_goes_on_with_a_short_row() -> None:
    heading = ["Nhóm", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian", "Hoàn thành"]
    assert rows_of(
        heading,
        ["Chợ", "Mở chợ", "Sở A", "Sở B", "2026-2027", "Quý I/2027"],
        ["Quét chợ", "Sở C", "", "2026-2030"],
        ["Đê", "Sửa đê", "Sở A", "Sở B", "2026-2027", "Quý I/2027"],
    )[2] == ["Quét chợ", "Sở C", "", "2026-2030"]


def test_without_a_column_of_numbers_the_width_of_the_heading_tells() -> None:
    heading = ["Nhiệm vụ", "Chủ trì", "Thời hạn"]
    assert rows_of(heading, ["Mở chợ", "", "Quý I"], ["Sửa đê", "Sở C", "2"], ["Đắp đập", "Sở D", "3"]) == [
        heading,
        ["Mở chợ", "", "Quý I"],
        ["Sửa đê", "Sở C", "2"],
        ["Đắp đập", "Sở D", "3"],
    ]


@pytest.mark.parametrize("title", ["II. Đê điều", "ĐÊ ĐIỀU", "Phần II"])
def test_without_numbers_a_title_across_the_table_begins_no_row(title: str) -> None:
    heading, row = ["Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn"], ["Mở chợ", "Sở A", "", "Quý I"]
    assert rows_of(heading, [title], row, [title], row) == [heading, [title], row, [title], row]


def test_without_numbers_a_row_may_have_an_empty_cell_after_its_first() -> None:
    heading, row = ["Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn"], ["a) Mở chợ", "", "Sở A", "Quý I"]
    assert rows_of(heading, row, row) == [heading, row, row]


@pytest.mark.parametrize("when", ["QUÝ I/2026", "NĂM 2026", "GĐ 2026-2030", "THÁNG 3/2026", "GIAI ĐOẠN 2026 - 2030"])
def test_a_time_in_capitals_with_its_year_belongs_to_the_row_whose_empty_cell_is_before_it(when: str) -> None:
    rows = [HEADING, ["1", "Mở chợ", "Sở A", "", when], ["2", "Sửa đê", "Sở C", "", when], ["3", "Vẽ", "", "", when]]
    assert rows_of(*rows) == rows


def test_a_time_in_capitals_that_no_row_has_room_for_heads_those_below() -> None:
    whole = ["1", "Mở chợ", "Sở A", "Sở B", "Quý I"]
    read = rows_of(HEADING, whole, ["QUÝ II/2026"], ["2", "Sửa đê", "Sở C", "", "Quý II"])
    assert read == [HEADING, whole, ["QUÝ II/2026"], ["2", "Sửa đê", "Sở C", "", "Quý II"]]


def test_a_title_in_capitals_stands_alone_though_it_would_fill_the_row_before_it() -> None:
    read = rows_of(
        HEADING,
        ["1", "Mở chợ", "Sở A"],
        ["THÁNG 3"],
        ["2", "Sửa đê", "Sở C", "Sở D", "Quý II"],
        ["3", "Đắp đập", "Sở D", "Sở E", "Quý III"],
    )
    assert read[2] == ["THÁNG 3"]
