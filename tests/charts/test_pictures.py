"""Charts as pictures: all of it there, the same bytes each time, and to be read in grey."""

import re
from dataclasses import replace
from datetime import date
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from dondoc.charts import (
    NARROW,
    WIDE,
    BulletBars,
    Every,
    Form,
    Goal,
    HeatMap,
    Point,
    Series,
    StackedBars,
    TargetPath,
    ThroughTime,
    to_png,
    to_svg,
)
from dondoc.charts.labels import wrapped, written
from dondoc.charts.scales import Axis, steps_around
from dondoc.charts.specifying import specification
from dondoc.charts.tones import FILL, heat, lightness, words_on

from .samples import CHARTS, PATH, end_of

LABELS = {
    "other goals": ["Mục tiêu 25,8", "22–23 (1857/CTr-UBND)"],
    "target path": ["%", "25", "Ước 19,05", "Mục tiêu 25,8", "Dự báo 24", "2023", "2030"],
    "small multiples": ["Hộ nghèo", "Tỷ lệ đô thị hóa chậm hơn lộ trình", "Thực hiện 12"],
    "bullet bars": ["Giường bệnh", "Chưa có số liệu · mục tiêu 35 giường", "4.420 · mục tiêu 6.000"],
    "stacked bars": ["Quá hạn", "Hoàn thành", "Sở Tài chính", "1.198", "1.200"],
    "heat map": ["01/2026", "02/2026", "3", "–", "UBND xã Chiềng Khoi"],
    "lines": ["nhiệm vụ", "Quá hạn 5", "12/2024"],
    "bars": ["tỷ đồng", "1.234,5", "12/2025"],
}


@pytest.mark.parametrize("name", CHARTS)
def test_a_picture_has_its_labels_as_words_with_vietnamese_numbers(name: str) -> None:
    picture = etree.fromstring(to_svg(CHARTS[name]))
    words = {"".join(each.itertext()) for each in picture.iter("{http://www.w3.org/2000/svg}text")}

    assert set(LABELS[name]) <= words


@pytest.mark.parametrize("name", CHARTS)
def test_a_picture_is_as_wide_as_asked_for_and_no_wider(name: str) -> None:
    for width in (WIDE, NARROW):
        drawn = float(etree.fromstring(to_svg(CHARTS[name], width=width)).get("width") or 0)

        assert drawn <= width + 12, f"{drawn} for {width}"


def test_the_same_chart_gives_the_same_bytes_whatever_was_drawn_before() -> None:
    first = {name: to_svg(chart) for name, chart in CHARTS.items()}
    again = {name: to_svg(CHARTS[name]) for name in reversed(CHARTS)}

    assert again == first
    assert to_png(CHARTS["bars"]) == to_png(CHARTS["bars"])


def test_words_in_data_stay_words() -> None:
    chart = BulletBars("", ())
    assert to_svg(chart)
    nasty = HeatMap("", ('</text><script>"', "datum.x"), ())
    assert "<script" not in to_svg(nasty)


@pytest.mark.parametrize(
    "chart", [TargetPath("", "", ()), ThroughTime("", "", ()), StackedBars("", (), ()), HeatMap("", (), ())]
)
def test_a_chart_of_nothing_can_be_drawn(chart: TargetPath) -> None:
    assert to_svg(chart).startswith("<svg")


def test_nothing_is_fetched_from_anywhere() -> None:
    assert "url" not in str(specification(CHARTS["lines"])).replace("https://vega.github.io/schema", "")


def test_classes_are_told_apart_on_a_grey_print() -> None:
    """Ten steps of lightness are seen side by side; a white line parts what stands together, too."""
    assert min(abs(lightness(one) - lightness(other)) for one, other in combinations(FILL.values(), 2)) > 10


def test_a_heat_map_darkens_steadily_and_its_numbers_can_be_read() -> None:
    shades = [heat(step / 20) for step in range(21)]

    assert all(lightness(light) > lightness(dark) for light, dark in pairwise(shades))
    assert all(abs(lightness(shade) - lightness(words_on(shade))) > 40 for shade in (*shades, *FILL.values()))


@given(st.floats(-1e9, 1e9), st.floats(0, 1e9))
def test_steps_reach_around_what_they_measure(low: float, span: float) -> None:
    steps = steps_around(low, low + span)

    assert 2 <= len(steps) <= 12
    unseen = (abs(low) + span) * 1e-6 + 1e-6  # less than a picture shows
    assert steps[0] <= low + unseen
    assert steps[-1] >= low + span - unseen


@given(st.lists(st.floats(0, 100), min_size=1, max_size=6))
def test_labels_keep_their_distance_and_their_order(values: list[float]) -> None:
    axis = Axis.around([0, 100], 200)
    placed = axis.apart(values, 15)
    order = sorted(range(len(values)), key=lambda each: values[each])

    assert all(placed[above] - placed[below] > 7.49 for below, above in pairwise(order))


@pytest.mark.parametrize(
    ("value", "words"), [(0, "0"), (-0.0, "0"), (1234567, "1.234.567"), (0.1 + 0.2, "0,3"), (-12.50, "-12,5")]
)
def test_numbers_are_written_the_vietnamese_way(value: float, words: str) -> None:
    assert written(value) == words


def test_a_name_too_long_for_its_lines_ends_in_dots() -> None:
    assert wrapped("Ban Quản lý các khu công nghiệp tỉnh", 12, 2) == ["Ban Quản lý", "các khu …"]


def words_with_places(chart: TargetPath, width: int = WIDE) -> list[tuple[str, float, float, float]]:
    """Each label that stands under or over a point on the way, with its left end, right end and height in pixels."""
    found = []
    drawing = specification(chart, width=width)
    for layer in drawing["layer"]:
        mark, rows = layer["mark"], layer["data"]["values"]
        if mark["type"] != "text" or "dy" not in mark:
            continue
        x, y = layer["encoding"]["x"]["scale"], layer["encoding"]["y"]["scale"]["domain"]
        for row in rows:
            share = (row["x"] - x["domain"][0]) / (x["domain"][1] - x["domain"][0])
            left = x["range"][0] + share * (x["range"][1] - x["range"][0])
            height = drawing["height"] * (1 - (row["y"] - y[0]) / (y[1] - y[0])) + mark["dy"]
            found.append((row["words"], left, left + 6 * len(row["words"]), height))
    return found


@pytest.mark.parametrize("width", [WIDE, NARROW])
@pytest.mark.parametrize("level", [92, 96, 99])
def test_words_of_a_value_and_of_goals_at_the_same_point_do_not_lie_on_each_other(level: int, width: int) -> None:
    values = (Point(end_of(2024), level), Point(end_of(2025), level, is_estimate=True))
    goals = tuple(
        Goal(end_of(year), level, label) for year in (2024, 2025) for label in ("1204/CTr-UBND", "99/KH-UBND")
    )
    path = (Point(end_of(2025), 92), Point(end_of(2030), 102))
    words = words_with_places(TargetPath("Tỷ lệ", "%", values, path, goals=goals), width)
    assert len(words) == 5
    for (_, left, right, height), (_, other_left, other_right, other) in combinations(words, 2):
        assert abs(height - other) >= 14 or right <= other_left or other_right <= left


def test_what_one_document_wants_of_several_years_is_one_dashed_line() -> None:
    goals = (Goal(end_of(2025), 18, "1204/CTr-UBND"), Goal(end_of(2030), 22, "1204/CTr-UBND"))
    lines = [
        layer["data"]["values"]
        for layer in specification(replace(PATH, goals=(*goals, Goal(end_of(2028), 20, "9/KH-UBND"))))["layer"]
        if layer["mark"]["type"] == "line" and layer["mark"].get("strokeDash") == [3, 4]
    ]
    assert [[row["y"] for row in line] for line in lines] == [[18, 22]]


def test_a_path_that_ends_in_a_range_is_named_by_the_range_alone() -> None:
    end = PATH.path[-1]
    drawn = to_svg(replace(PATH, goals=(Goal(end.on, end.value, "486/CTr-UBND", end.value, 27),)))
    assert "25,8–27" in drawn
    assert "Mục tiêu 25,8" not in drawn


def test_bars_are_numbered_and_empty_places_are_not() -> None:
    points = tuple(Point(date(2026, 6, day), 19 if day == 9 else 0) for day in range(1, 31))
    picture = to_svg(ThroughTime("Đến hạn", "việc", (Series("", points),), Every.DAY, Form.BAR))
    assert len(re.findall(">19<", picture)) == 1
    assert len(re.findall(">0<", picture)) == 1  # of the axis
