"""Charts in words: a sentence and a table with every number that the picture shows."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from dondoc.charts import Chart, Every, Goal, Point, Series, ThroughTime, description

from .samples import AGENCIES, CHARTS, PATH, end_of

SENTENCES = {
    "target path": "Tỷ lệ đô thị hóa chậm hơn lộ trình."
    " Số mới nhất (2025, ước thực hiện): 19,05 %. Mục tiêu 2030: 25,8 %."
    " Dự báo 2030: 24 %, trong khoảng 21 đến 27 %.",
    "other goals": "Tỷ lệ đô thị hóa chậm hơn lộ trình."
    " Số mới nhất (2025, ước thực hiện): 19,05 %. Mục tiêu 2030: 25,8 %."
    " Dự báo 2030: 24 %, trong khoảng 21 đến 27 %. 1857/CTr-UBND đặt mức 22–23 % cho 2030.",
    "small multiples": "Hai chỉ tiêu. 2 biểu đồ nhỏ, mỗi chỉ tiêu một biểu đồ.",
    "bullet bars": "So với mục tiêu. 2 chỉ tiêu; 1 chỉ tiêu có số liệu.",
    "stacked bars": "Nhiệm vụ. Tổng số 3.600 nhiệm vụ: Quá hạn 3, Hoàn thành 3.597.",
    "heat map": "Quá hạn. Từ 01/2026 đến 02/2026; lớn nhất là 3 (Sở Tài chính, 01/2026).",
    "lines": "Quá hạn. Quá hạn: từ 3 (12/2024) đến 5 nhiệm vụ (12/2025).",
    "bars": "Thu. Từ 1.234,5 (12/2025) đến 1.234,5 tỷ đồng (12/2025).",
}


@pytest.mark.parametrize("name", CHARTS)
def test_a_chart_is_told_in_a_sentence(name: str) -> None:
    assert description(CHARTS[name]).sentence == SENTENCES[name]


@pytest.mark.parametrize("name", CHARTS)
def test_each_row_of_the_table_has_a_cell_for_each_heading(name: str) -> None:
    words = description(CHARTS[name])

    assert words.rows
    assert {len(row) for row in words.rows} == {len(words.headings)}


def test_the_table_tells_estimates_from_official_values_and_gives_the_range_of_a_forecast() -> None:
    assert description(PATH).rows == (
        ("2023", "17", "16,1", "chính thức", ""),
        ("2025", "", "19,05", "ước", ""),
        ("2030", "25,8", "", "", "24 (21 – 27)"),
    )


def test_what_is_not_known_is_said_to_be_missing_and_never_a_zero() -> None:
    assert description(CHARTS["bullet bars"]).rows[0] == ("Giường bệnh", "chưa có số liệu", "", "35 giường", "")
    assert description(CHARTS["heat map"]).rows[0] == (AGENCIES[0], "3", "")


def test_a_line_that_rises_between_its_ends_tells_where_it_is_highest() -> None:
    points = tuple(Point(date(2026, 6, day), value) for day, value in ((1, 0), (2, 19), (3, 1)))
    chart: Chart = ThroughTime("Đến hạn", "việc", (Series("", points),), Every.DAY)

    told = "Đến hạn. Từ 0 (01/06/2026) đến 1 việc (03/06/2026), nhiều nhất 19 việc (02/06/2026)."
    assert description(chart).sentence == told


def test_a_chart_without_any_value_says_so() -> None:
    empty: Chart = ThroughTime("Thu ngân sách", "tỷ đồng", ())

    assert description(empty).sentence == "Thu ngân sách. Chưa có số liệu."


def test_what_other_documents_want_stands_beside_the_path() -> None:
    goals = (Goal(end_of(2030), Decimal("22.15"), "1857/CTr"), Goal(end_of(2025), 18, "9/QĐ", low=18, high=20))
    words = description(replace(PATH, goals=goals))

    assert words.rows[1:] == (
        ("2025", "18–20 (9/QĐ)", "19,05", "ước", ""),
        ("2030", "25,8; 22,15 (1857/CTr)", "", "", "24 (21 – 27)"),
    )
    assert words.sentence.endswith("1857/CTr đặt mức 22,15 % cho 2030. 9/QĐ đặt mức 18–20 % cho 2025.")
