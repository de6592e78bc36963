"""Rules of tables on pictures, among the letters that stand right beside them."""

from PIL import Image, ImageDraw

from dondoc.sources.scan.ruled import find_grids

LEFT, MIDDLE, RIGHT = 100, 500, 900


def table(tops: list[int], divided_from: int) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    """Rows between the level rules at `tops`, of which those from `divided_from` on have two cells."""
    picture = Image.new("L", (1000, 1400), 255)
    draw = ImageDraw.Draw(picture)
    for y in tops:
        draw.line((LEFT, y, RIGHT, y), fill=0, width=3)
    for x, top in ((LEFT, tops[0]), (MIDDLE, tops[divided_from]), (RIGHT, tops[0])):
        draw.line((x, top, x, tops[-1]), fill=0, width=3)
    return picture, draw


def widths(picture: Image.Image) -> list[int]:
    [grid] = find_grids(picture)
    return [sum(cell is not None for cell in row) for row in grid.rows]


def test_a_letter_over_the_end_of_a_rule_is_no_part_of_it() -> None:
    picture, draw = table([600, 659, 708, 800, 900], 1)
    draw.line((MIDDLE, 640, MIDDLE, 650), fill=0, width=4)
    assert widths(picture) == [1, 2, 2, 2]


def test_bars_of_letters_beside_a_rule_do_not_part_a_low_row() -> None:
    picture, draw = table([600, 654, 708, 762, 900, 1000], 1)
    draw.rectangle((MIDDLE - 3, 712, MIDDLE + 3, 758), fill=255)
    for y in (670, 686):
        draw.line((RIGHT - 120, y, RIGHT - 14, y), fill=0, width=3)
    assert widths(picture) == [1, 2, 1, 2, 2]


def test_a_letter_with_marks_above_and_below_does_not_part_a_low_row() -> None:
    picture, draw = table([600, 654, 694, 748, 900, 1000], 1)
    draw.rectangle((MIDDLE - 6, 656, MIDDLE + 6, 692), fill=255)
    draw.line((MIDDLE - 2, 661, MIDDLE - 2, 685), fill=0, width=4)
    assert widths(picture) == [1, 1, 2, 2, 2]
