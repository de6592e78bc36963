"""What headings of columns say beside what the columns hold."""

import pytest

from dondoc.grammar.cells.heading_senses import (
    heads_results,
    heads_stages,
    heads_what_is_due_before,
    how_exact,
    names_level,
)

STAGES = {
    "Giai đoạn": True,
    "Bước": True,
    "ĐỢT": True,
    "Giai đoạn 2026 - 2030": False,
    "Đợt kiểm tra": False,
    "Bước đầu": False,
}
DUE_BEFORE = {"Hoàn thành trước": True, "Trước ngày": True, "Hoàn thành": False, "Thời gian": False}


@pytest.mark.parametrize(("heading", "stages"), STAGES.items(), ids=STAGES.keys())
def test_a_column_of_stages_is_told_from_one_of_a_period(heading: str, stages: bool) -> None:
    assert heads_stages(heading) is stages


@pytest.mark.parametrize(("heading", "due"), DUE_BEFORE.items(), ids=DUE_BEFORE.keys())
def test_a_heading_says_whether_its_times_are_days_before_which_something_is_done(heading: str, due: bool) -> None:
    assert heads_what_is_due_before(heading) is due


def test_a_column_of_single_tasks_is_more_exact_than_one_of_groups() -> None:
    assert how_exact("Nhiệm vụ cụ thể") > how_exact("Nhiệm vụ") > how_exact("Nhóm nhiệm vụ")


@pytest.mark.parametrize("heading", ["Thực hiện 2025", "Năm 2025 (cơ sở)", "2025 (ước TH)", "Hiện trạng năm 2025"])
def test_a_year_may_be_one_of_results(heading: str) -> None:
    assert heads_results(heading)


@pytest.mark.parametrize("heading", ["Năm 2026", "Năm 2026 (kế hoạch)", "2030 (%)", "Năm 2026 (cơ sở giáo dục)"])
def test_other_years_are_not(heading: str) -> None:
    assert not heads_results(heading)


@pytest.mark.parametrize(
    ("heading", "names"),
    [
        ("Cấp tỉnh", True),
        ("Cấp xã", True),
        ("Xã, phường", True),
        ("Cấp cơ sở", True),
        ("Trung ương", True),
        ("Sở, ban, ngành", True),
        ("Các sở, ngành cấp tỉnh", True),
        ("Địa phương", True),
        ("Sở Y tế", False),
        ("UBND tỉnh", False),
        ("Cấp trình", False),
        ("Tỉnh ủy", False),
        ("Xã hội hóa", False),
        ("Bộ, ngành chủ trì", False),
    ],
)
def test_a_level_of_bodies_is_no_body(heading: str, names: bool) -> None:
    assert names_level(heading) is names
