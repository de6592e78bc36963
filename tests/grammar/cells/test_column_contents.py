"""What the cells of a column hold."""

import pytest

from dondoc.grammar.cells.column_contents import (
    heads_support,
    hold_agencies,
    hold_tasks,
    hold_times,
    hold_work,
    may_head_leads,
)

AGENCIES = [
    ["Trưởng các xóm", "Trưởng khu dân cư", "Chủ tịch Ủy ban nhân dân xã"],
    ["Sở Tài chính", "Công an tỉnh", "Sở Nội vụ"],
    ["- Sở Nội vụ;", "Sở Tài chính, Công an tỉnh", "UBND các xã, phường", ""],
    ["UBND các xã vùng III", "UBND các xã đặc biệt khó khăn, Sở Y tế"],
    ["Sở NN&MT", "Các sở, ban, ngành; UBND các xã", "Sở Y tế và Công an tỉnh"],
    ["Sở Văn hóa, Thể thao và Du lịch", "Sở Văn hoá, Thể thao và Du lịch; Sở Y tế"],
    ["TT PVHCC", "UBMTTQ", "Xã đoàn", "Trưởng các bản", "Chủ tịch UBND xã", "Công chức Tư pháp - Hộ tịch"],
    ["Giám đốc Sở Tài chính", "Chánh Thanh tra tỉnh", "Trưởng phòng Kinh tế", "Thủ trưởng các sở, ban, ngành"],
    ["Đồng chí Phó Giám đốc Sở Y tế", "Hiệu trưởng các trường", "Chánh Văn phòng UBND tỉnh"],
    ["Sở Tài chính (đầu mối)", "Chi cục Kiểm lâm", "Chi cục Thủy lợi", "Xây kho dữ liệu"],
]
NO_AGENCIES = [
    ["UBND các xã ven biển: Sơ tán dân ở vùng trũng"],
    [],
    ["", ""],
    ["Sở Tài chính xây kho dữ liệu", "Công an tỉnh bảo vệ mạng"],
    ["Xây kho dữ liệu", "Sở Tài chính"],
    ["500", "1.200"],
    ["TT"],
    ["Quý II/2026"],
    ["Trưởng ban", "Phó Trưởng ban", "Thành viên"],
]
TIMES = [
    ["Quý II/2026", "Tháng 12/2026"],
    ["Hằng năm", "2026"],
    ["Thường xuyên", "Quý I", "30/6"],
    ["Tháng 3", "Cuối năm"],
]
NO_TIMES = [
    [],
    ["500", "1.200"],
    ["Sở Tài chính"],
    ["Hoàn thành kho dữ liệu dùng chung của tỉnh theo Quyết định số 1 năm 2026"],
]


@pytest.mark.parametrize("cells", AGENCIES)
def test_cells_of_names_hold_agencies(cells: list[str]) -> None:
    assert hold_agencies(cells)


@pytest.mark.parametrize("cells", NO_AGENCIES)
def test_other_cells_hold_none(cells: list[str]) -> None:
    assert not hold_agencies(cells)


@pytest.mark.parametrize("cells", TIMES)
def test_cells_that_say_when_hold_times(cells: list[str]) -> None:
    assert hold_times(cells)


@pytest.mark.parametrize("cells", NO_TIMES)
def test_other_cells_hold_no_times(cells: list[str]) -> None:
    assert not hold_times(cells)


def test_sentences_hold_tasks() -> None:
    assert hold_tasks(["Xây dựng kho dữ liệu", "Nâng cấp mạng truyền dẫn", ""])
    assert not hold_tasks(["Trưởng phòng", "Giám đốc"])
    assert not hold_tasks([])


def test_work_begins_with_what_is_done() -> None:
    assert hold_work(["Xây dựng kho dữ liệu", "- Rà soát các mạng truyền dẫn", ""])
    assert not hold_work(["Rà soát", "Lập"])
    assert not hold_work(["Kho dữ liệu của tỉnh", "Mạng truyền dẫn của tỉnh"])


@pytest.mark.parametrize("heading", ["Bên làm", "Ai làm", "Đơn vị", "Cùng làm", ""])
def test_agencies_under_an_open_heading_may_lead(heading: str) -> None:
    assert may_head_leads(heading)


@pytest.mark.parametrize("heading", ["Cơ quan thẩm định", "Nơi nhận", "Đơn vị công tác", "Cấp trình", "Địa bàn"])
def test_agencies_that_do_another_part_do_not(heading: str) -> None:
    assert not may_head_leads(heading)


def test_a_heading_may_say_that_agencies_help() -> None:
    assert heads_support("Cùng làm")
    assert heads_support("Bên hỗ trợ")
    assert not heads_support("Bên làm")
