"""Which way measures go, and figures out of their row."""

from decimal import Decimal

import pytest

from dondoc.grammar.slips.ways import DOWN, UP, falls_too_far, out_of_row, way_of

WAYS = {
    "Số giường bệnh/10.000 dân": UP, "Tỷ lệ lao động qua đào tạo": UP, "GRDP bình quân đầu người": UP,
    "Tỷ lệ hộ nghèo đa chiều": DOWN, "Tỷ lệ trẻ em suy dinh dưỡng thấp còi": DOWN,
    # neighbours: steps, speeds, and what nobody can tell
    "Tốc độ tăng GRDP bình quân": 0, "Giảm tỷ lệ hộ nghèo": 0, "Số hộ thoát nghèo đa chiều": 0, "Sản lượng mía": 0,
    "Tỷ lệ lao động nông nghiệp qua đào tạo": 0, "Số hộ nghèo tham gia bảo hiểm": 0,
}  # fmt: skip
ROWS = {
    "ten times as much": ([1200, 1350, 13500, 1600, 1800], 2),
    "a tenth": ([1200, 1350, 150, 1600, 1800], 2),
    # neighbours
    "up and down": ([1200, 1500, 1400, 1600], None),
    "growing fast": ([10, 50, 250, 1250], None),
    "the last one": ([10, 11, 12, 130], None),
    "too few": ([10, 100, 11], None),
    "a year without any": ([10, 0, 11, 12], None),
    "two of them": ([10, 100, 10, 100, 10], None),
}


@pytest.mark.parametrize(("measure", "way"), WAYS.items(), ids=WAYS.keys())
def test_a_measure_tells_which_way_it_goes(measure: str, way: int) -> None:
    assert way_of(measure) == way


@pytest.mark.parametrize(("values", "place"), ROWS.values(), ids=ROWS.keys())
def test_a_figure_that_leaps_from_both_beside_it_is_out_of_its_row(values: list[int], place: int | None) -> None:
    assert out_of_row([Decimal(value) for value in values]) == place


@pytest.mark.parametrize(
    ("first", "following", "words", "told"),
    [
        (81000, 9000, "diện tích quế đạt 81.000 ha; đến năm 2030 đạt 9.000 ha", True),
        (81000, 90000, "diện tích quế đạt 81.000 ha; đến năm 2030 đạt 90.000 ha", False),
        (81000, 60000, "diện tích quế đạt 81.000 ha; đến năm 2030 đạt 60.000 ha", False),
        (81000, 9000, "diện tích đất trống đạt 81.000 ha; đến năm 2030 còn 9.000 ha", False),
        (50, 5, "số vụ cháy năm 2026 là 50 vụ, năm 2030 là 5 vụ", False),
    ],
)
def test_a_figure_that_is_a_small_part_of_the_one_before_falls_too_far(
    first: int, following: int, words: str, told: bool
) -> None:
    assert falls_too_far(Decimal(first), Decimal(following), words) is told
