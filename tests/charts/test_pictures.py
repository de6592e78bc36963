"""Charts as pictures: all of it there, the same bytes each time, and to be read in grey."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from dondoc.charts import NARROW, WIDE, BulletBars, HeatMap, StackedBars, TargetPath, ThroughTime, to_png, to_svg
from dondoc.charts.labels import wrapped, written
from dondoc.charts.scales import Axis, steps_around
from dondoc.charts.specifying import specification
from dondoc.charts.tones import FILL, heat, lightness, words_on

from .samples import CHARTS

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
