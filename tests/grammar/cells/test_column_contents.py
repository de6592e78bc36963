"""What the cells of a column hold."""

import pytest

from dondoc.grammar.cells.column_contents import (
    heads_owners,
    heads_support,
    hold_agencies,
    hold_tasks,
    hold_times,
    hold_work,
    may_head_leads,
    name_groups,
    names_everybody,
    names_one,
    says_how_long,
    says_when,
)

AGENCIES = [
    ["Phòng Văn hóa, Thể thao và Du lịch"],
    ["Bộ Văn hóa, thể thao"],
    ["Phòng Lao động - Thương binh và Xã hội"],
    ["MTTQ xã"],
    ["UBMT xã Mường La"],
    ["UBMTTQ Việt Nam tỉnh"],
    ["VP UBND tỉnh"],
    ["CA xã, TT Y tế, BQL dự án"],
    ["Phường đoàn"],
    ["Huyện đoàn"],
    ["Thành đoàn"],
    ["Chủ tịch Hội Nông dân"],
    ["Thường trực HĐND xã"],
    ["Chi nhánh Ngân hàng Chính sách"],
    ["Các trưởng thôn"],
    ["Trưởng các buôn"],
    ["Sở Y tế và các đơn vị có liên quan của tỉnh"],
    ["Phó Chánh Thanh tra tỉnh"],
    ["Trưởng các xóm", "Trưởng khu dân cư", "Chủ tịch Ủy ban nhân dân xã"],
    ["Sở Tài chính", "Công an tỉnh", "Sở Nội vụ"],
    ["- Sở Nội vụ;", "Sở Tài chính, Công an tỉnh", "UBND các xã, phường", ""],
    ["UBND các xã vùng III", "UBND các xã đặc biệt khó khăn, Sở Y tế"],
    ["Sở NN&MT", "Các sở, ban, ngành; UBND các xã", "Sở Y tế và Công an tỉnh"],
    ["Sở Văn hóa, Thể thao và Du lịch", "Sở Văn hoá, Thể thao và Du lịch; Sở Y tế"],
    ["TT PVHCC", "UBMTTQ", "Xã đoàn", "Trưởng các bản", "Chủ tịch UBND xã", "Công chức Tư pháp - Hộ tịch"],
    ["Giám đốc Sở Tài chính", "Chánh Thanh tra tỉnh", "Trưởng phòng Kinh tế", "Thủ trưởng các sở, ban, ngành"],
    ["Thôn trưởng thôn 2", "Bí thư chi bộ ấp 3, Công an xã"],
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


@pytest.mark.parametrize("heading", ["Bên làm", "Công trình", "Ai làm", "Đơn vị", "Cùng làm", "Nhà trường", ""])
def test_agencies_under_an_open_heading_may_lead(heading: str) -> None:
    assert may_head_leads(heading)


@pytest.mark.parametrize(
    "heading",
    [
        "Nhà đầu tư",
        "Nhà thầu",
        "Nhà tài trợ",
        "Đối tác",
        "Cơ quan thẩm định",
        "Nơi nhận",
        "Đơn vị công tác",
        "Cấp trình",
        "Địa bàn",
    ],
)
def test_agencies_that_do_another_part_do_not(heading: str) -> None:
    assert not may_head_leads(heading)


def test_a_heading_may_say_that_agencies_help() -> None:
    assert heads_support("Cùng làm")
    assert heads_support("Bên hỗ trợ")
    assert heads_support("Bên liên quan")
    assert heads_support("Bên tham gia")
    assert heads_support("Giúp việc")
    assert heads_support("Bên phối")
    assert not heads_support("Bên làm")


@pytest.mark.parametrize("heading", ["Chủ đầu tư", "Đơn vị làm chủ đầu tư", "Cơ quan chủ dự án", "Chủ quản dự án"])
def test_a_heading_may_stand_over_who_has_something_built(heading: str) -> None:
    assert heads_owners(heading)


@pytest.mark.parametrize("heading", ["Chủ hộ", "Nhà đầu tư", "Vốn của chủ đầu tư"])
def test_other_owners_have_nothing_built(heading: str) -> None:
    assert not heads_owners(heading)


@pytest.mark.parametrize(
    "cell",
    [
        "Trước 15/6", "Hết ngày 30/6", "Đến 30/6", "Từ 01/7", "15/6", "Chậm nhất 15/6", "Tháng giêng", "Tháng 3",
        "Quí 2",
        "Quý I", "Đầu năm", "Cả năm", "Trong năm", "Cuối năm", "Liên tục", "Thường xuyên",
    ],
)  # fmt: skip
def test_words_without_a_year_may_say_when(cell: str) -> None:
    assert says_when(cell)


@pytest.mark.parametrize("cell", ["Tỷ lệ 15/60", "Số 15/6", "Quý khách", "Năm học", "Tháng hành động", ""])
def test_other_words_do_not_say_when(cell: str) -> None:
    assert not says_when(cell)


def test_nobody_tells_a_time_at_length() -> None:
    assert not says_when("Cuối năm, " + "khi đã thu hoạch xong vụ mùa ở các xã vùng cao biên giới " * 2)


@pytest.mark.parametrize("cell", ["45 ngày", "30 ngày làm việc", "Không quá 15 ngày", "2 tháng", "03 ngày/đợt"])
def test_some_cells_say_how_long_something_takes(cell: str) -> None:
    assert says_how_long(cell)


@pytest.mark.parametrize("cell", ["Tháng 2", "30 ngày kể từ ngày ký", "Ngày 12", "6 tháng đầu năm", "2026", ""])
def test_others_say_when_it_is(cell: str) -> None:
    assert not says_how_long(cell)


@pytest.mark.parametrize("cell", ["Sở Văn hóa, Thể thao và Du lịch", "Công an tỉnh", "UBND xã Chiềng Khoa"])
def test_one_agency_is_named(cell: str) -> None:
    assert names_one(cell)
    assert not name_groups(cell)


@pytest.mark.parametrize("cell", ["Sở Tài chính, Công an tỉnh", "Các sở, ngành", "rà soát hồ sơ", ""])
def test_more_or_none_are_named(cell: str) -> None:
    assert not names_one(cell)


@pytest.mark.parametrize("cell", ["Các sở, ban, ngành", "UBND các xã, phường", "Sở Y tế; đơn vị có liên quan"])
def test_groups_are_named(cell: str) -> None:
    assert name_groups(cell)


@pytest.mark.parametrize("cell", ["Các sở, ban, ngành", "UBND các xã, các đoàn thể", "Các đơn vị liên quan"])
def test_everybody_is_named(cell: str) -> None:
    assert names_everybody(cell)


@pytest.mark.parametrize("cell", ["UBND các xã, phường", "Sở Y tế", "Các doanh nghiệp viễn thông"])
def test_some_are_named(cell: str) -> None:
    assert not names_everybody(cell)
