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


def test_without_a_column_of_numbers_the_width_of_the_heading_tells() -> None:
    heading = ["Nhiệm vụ", "Chủ trì", "Thời hạn"]
    assert rows_of(heading, ["Mở chợ", "", "Quý I"], ["Sửa đê", "Sở C", "2"], ["Đắp đập", "Sở D", "3"]) == [
        heading,
        ["Mở chợ", "", "Quý I"],
        ["Sửa đê", "Sở C", "2"],
        ["Đắp đập", "Sở D", "3"],
    ]


def test_a_title_in_capitals_stands_alone_though_it_would_fill_the_row_before_it() -> None:
    read = rows_of(
        HEADING,
        ["1", "Mở chợ", "Sở A"],
        ["THÁNG 3"],
        ["2", "Sửa đê", "Sở C", "Sở D", "Quý II"],
        ["3", "Đắp đập", "Sở D", "Sở E", "Quý III"],
    )
    assert read[2] == ["THÁNG 3"]
