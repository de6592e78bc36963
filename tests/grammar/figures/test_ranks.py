"""Ranks that are to be reached."""

from decimal import Decimal

import pytest

from dondoc.grammar.figures.ranks import find_ranks, is_rank_cell, name_of_rank
from dondoc.grammar.figures.targets import find_targets
from dondoc.model import Comparator
from dondoc.text import fold

EQ, LE = Comparator.EQ, Comparator.LE

RANKS = {
    "Chỉ số hài lòng thuộc nhóm 12 tỉnh dẫn đầu": (LE, "12", "tỉnh"),
    "Chỉ số hài lòng nằm trong nhóm 12 tỉnh, thành phố đứng đầu cả nước": (LE, "12", "tỉnh, thành phố"),
    "Chỉ số chính phủ điện tử thuộc nhóm 45 nước đi đầu thế giới": (LE, "45", "nước"),
    "Chỉ số hài lòng lọt vào nhóm 12 cả nước": (LE, "12", "hạng"),
    "Chỉ số hài lòng vào nhóm 12 dẫn đầu": (LE, "12", "hạng"),
    "Giữ vững vị trí nhóm 12 địa phương dẫn đầu": (LE, "12", "địa phương"),
    "Chỉ số hài lòng giữ nhóm 12 cả nước": (LE, "12", "hạng"),
    "Chỉ số hài lòng trong nhóm 12/34 tỉnh, thành phố": (LE, "12", "tỉnh, thành phố"),
    "Chỉ số hài lòng thuộc tốp 8 của vùng": (LE, "8", "hạng"),
    "Chỉ số hài lòng nằm trong top 15": (LE, "15", "hạng"),
    "Chỉ số hài lòng nằm trong top đầu 15 địa phương": (LE, "15", "địa phương"),
    "Tỉnh là một trong 10 trung tâm khởi nghiệp hàng đầu": (LE, "10", "trung tâm"),
    "Xã là một trong 6 xã dẫn đầu về du lịch cộng đồng": (LE, "6", "xã"),
    "Cảng đứng trong số 9 đơn vị có sản lượng cao nhất": (LE, "9", "đơn vị"),
    "Chỉ số hài lòng xếp thứ 14": (EQ, "14", "hạng"),
    "Chỉ số hài lòng xếp thứ 14/34 tỉnh, thành phố": (EQ, "14", "hạng"),
    "Chỉ số hài lòng xếp hạng 14/34": (EQ, "14", "hạng"),
    "Chỉ số hài lòng xếp hạng 14 trên 34 tỉnh": (EQ, "14", "hạng"),
    "Chỉ số hài lòng đứng ở vị trí thứ 14 cả nước": (EQ, "14", "hạng"),
    "Chỉ số hài lòng giữ vị trí 7 trong vùng": (EQ, "7", "hạng"),
    "Chỉ số hài lòng xếp từ thứ 14 trở lên": (LE, "14", "hạng"),
    "Chỉ số hài lòng xếp thứ 14/34 cả nước trở lên": (LE, "14", "hạng"),
    "Chỉ số hài lòng đạt thứ hạng 14 hoặc cao hơn": (LE, "14", "hạng"),
}
NO_RANKS = [
    "Hỗ trợ trường thuộc nhóm 3 cần sửa chữa",
    "Khách sạn xếp hạng 3 sao",
    "Học sinh thuộc nhóm 3 cần kèm cặp",
    "Xã thuộc nhóm 1 cả nước",
    "Người dân trong nhóm 12 hộ nhận khoán",
    "Cán bộ đứng lớp thứ 14",
    "Kỳ họp thứ 14",
    "Chỉ số hài lòng thuộc nhóm khá",
]
NAMES = {
    "Chỉ số hài lòng duy trì trong nhóm 12 tỉnh": "Chỉ số hài lòng",
    "Chỉ số hài lòng năm 2027 xếp thứ 14/34": "Chỉ số hài lòng",
    "PCI xếp hạng 20/34": "PCI",
    "Đưa xã vào nhóm 6 xã dẫn đầu tỉnh về chuyển đổi số, năm 2027": "thứ hạng về chuyển đổi số",
    "Cảng đứng thứ 3": "Cảng",
}


@pytest.mark.parametrize(("words", "expected"), RANKS.items(), ids=RANKS.keys())
def test_a_rank_is_a_target(words: str, expected: tuple[Comparator, str, str]) -> None:
    (target,) = find_targets(words)
    assert (target.comparator, str(target.value), target.unit) == expected


def test_ranks_may_be_a_range() -> None:
    (target,) = find_targets("Phấn đấu năm 2027 chỉ số hài lòng xếp từ thứ 12 đến thứ 15 cả nước")
    assert (target.low, target.high, target.unit) == (Decimal(12), Decimal(15), "hạng")


@pytest.mark.parametrize("words", NO_RANKS)
def test_other_orders_are_no_rank(words: str) -> None:
    assert find_targets(words) == ()


def test_monuments_that_are_listed_are_counted() -> None:
    (target,) = find_targets("Phấn đấu xếp hạng 03 di tích cấp tỉnh")
    assert (target.value, target.unit, target.measure) == (Decimal(3), "di tích", "số di tích cấp tỉnh")


@pytest.mark.parametrize(("words", "measure"), NAMES.items(), ids=NAMES.keys())
def test_a_rank_measures_what_is_ranked(words: str, measure: str) -> None:
    assert [target.measure for target in find_targets(words)] == [measure]


def test_the_rank_of_what_is_counted_tells_which_they_are() -> None:
    found = find_targets("Đến năm 2030 có 5 cơ sở giáo dục thuộc nhóm 500 trường hàng đầu, 8 cơ sở vào nhóm 90 cả nước")
    assert [(target.value, target.unit) for target in found] == [(Decimal(5), "cơ sở"), (Decimal(8), "cơ sở")]


def test_a_second_rank_is_that_of_the_same() -> None:
    found = find_targets("Chỉ số hài lòng thuộc nhóm 12 tỉnh dẫn đầu cả nước, thuộc nhóm 3 tỉnh dẫn đầu vùng")
    assert [(target.value, target.measure) for target in found] == [
        (Decimal(12), "Chỉ số hài lòng"),
        (Decimal(3), "Chỉ số hài lòng"),
    ]


@pytest.mark.parametrize("lead", ["trong", "nằm trong", "thuộc", "vào", "lọt vào", "ở", "đạt", "là"])
def test_words_that_lead_to_a_group(lead: str) -> None:
    (target,) = find_targets(f"Chỉ số xanh {lead} nhóm 12 tỉnh")
    assert (target.comparator, target.unit) == (LE, "tỉnh")


@pytest.mark.parametrize("of", [
    "tỉnh, thành phố", "tỉnh và thành phố", "tỉnh/thành phố", "tỉnh", "thành phố", "địa phương", "nước", "quốc gia",
    "nền kinh tế", "xã, phường", "xã", "phường", "sở, ngành", "sở, ban, ngành", "bộ, ngành", "bộ, cơ quan, ngành", "bộ",
    "cơ quan", "đơn vị", "trường", "điểm đến", "trung tâm", "đô thị", "bệnh viện", "doanh nghiệp", "cơ sở",
])  # fmt: skip
def test_what_a_group_is_of_is_its_unit(of: str) -> None:
    assert [target.unit for target in find_targets(f"Kết quả thuộc nhóm 12 {of}")] == [of]


@pytest.mark.parametrize("who", [
    "dẫn đầu", "đứng đầu", "đi đầu", "hàng đầu", "cao nhất", "tốt nhất", "lớn nhất", "cả nước", "toàn quốc",
    "của cả vùng", "khu vực", "của thế giới",
])  # fmt: skip
def test_a_group_of_no_kind_is_told_by_who_leads_or_where(who: str) -> None:
    assert [target.unit for target in find_targets(f"Kết quả thuộc nhóm 12 {who}")] == ["hạng"]


@pytest.mark.parametrize("lead", [
    "xếp thứ", "đứng thứ", "giữ vị trí", "giữ vị trí thứ", "đạt thứ hạng", "nằm ở vị trí", "ở vị trí thứ", "lên hạng",
    "duy trì thứ hạng", "xếp ở hạng thứ", "xếp từ thứ",
])  # fmt: skip
def test_words_that_lead_to_an_order(lead: str) -> None:
    assert [(target.value, target.unit) for target in find_targets(f"Chỉ số xanh {lead} 12/34")] == [
        (Decimal(12), "hạng")
    ]


def test_a_group_of_an_index_or_in_a_cell_goes_without_what_it_is_of() -> None:
    for words in (
        "chỉ số chuyển đổi số vào nhóm 30",
        "chỉ số cải cách hành chính nằm trong nhóm 12 năm 2027",
        "Nhóm 30",
        "Trong nhóm 10",
        "Top 15",
    ):
        (rank,) = find_ranks(words, fold(words))
        assert (rank.comparator, rank.unit, rank.high) == (Comparator.LE, "hạng", None)
    for words in (
        "chỉ số thành phần thuộc nhóm 2",
        "cán bộ thuộc nhóm 2",
        "chỉ số giá của nhóm 11 mặt hàng",
        "chỉ số; hồ sơ thuộc nhóm 2",
        "Dự án nhóm 2",
        "Nhóm 30 hộ",
    ):
        assert not list(find_ranks(words, fold(words)))


@pytest.mark.parametrize("cell", ["Nhóm 30", "≤ 4 Đông Nam Á", "≤ 4 Đông Nam Á; ≤ 60 thế giới", "Thứ 9 cả nước"])
def test_a_cell_of_ranks_holds_nothing_more(cell: str) -> None:
    assert is_rank_cell(fold(cell))


@pytest.mark.parametrize("cell", ["≤ 4", "4 Đông Nam Á", "≤ 4 Đông Nam Á, tăng dần", "Nhóm dẫn đầu thế giới"])
def test_other_cells_are_of_no_rank(cell: str) -> None:
    assert not is_rank_cell(fold(cell))


@pytest.mark.parametrize(
    ("measure", "behind", "name"),
    [
        ("tỉnh đứng", " cả nước về phục vụ người dân, doanh nghiệp", "thứ hạng về phục vụ người dân"),
        ("chỉ số hài lòng", " cả nước về phục vụ người dân", "chỉ số hài lòng"),
        ("PCI", " cả nước về phục vụ người dân", "PCI"),
        ("tỉnh đứng", " cả nước", "tỉnh đứng"),
    ],
)
def test_a_rank_is_named_for_what_it_measures_or_what_it_is_about(measure: str, behind: str, name: str) -> None:
    assert name_of_rank(measure, behind) == name
