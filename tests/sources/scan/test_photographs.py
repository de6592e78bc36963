"""Pages that were photographed: in the shade, and from the side."""

import pytest
from PIL import Image, ImageDraw

from dondoc.sources.scan.flat import flattened
from dondoc.sources.scan.light import evened
from dondoc.sources.scan.ruled import find_grids
from dondoc.sources.scan.straight import straightened

_WHITE = 245
_ROWS, _COLUMNS = range(200, 1300, 100), range(100, 950, 200)


def page() -> Image.Image:
    """A white page with a table of ten rows and four columns, and something like words in its cells."""
    picture = Image.new("L", (1000, 1400), _WHITE)
    draw = ImageDraw.Draw(picture)
    for y in _ROWS:
        draw.line((100, y, 900, y), fill=0, width=3)
        for x in _COLUMNS[:-1] if y < _ROWS[-1] else ():
            for at in range(6):
                draw.rectangle((x + 20 + 20 * at, y + 40, x + 32 + 20 * at, y + 54), fill=0)
    for x in _COLUMNS:
        draw.line((x, 200, x, 1200), fill=0, width=3)
    picture.info["dpi"] = (120, 120)
    return picture


def in_the_shade(picture: Image.Image, darkest: float = 0.5) -> Image.Image:
    shade = Image.linear_gradient("L").resize(picture.size).point(lambda at: 255 * (1 - (1 - darkest) * at / 255))
    shaded = Image.composite(picture, Image.new("L", picture.size, 0), shade)
    shaded.info["dpi"] = picture.info["dpi"]
    return shaded


def from_the_side(picture: Image.Image, far: int) -> Image.Image:
    """`picture` as a camera sees it whose right upper corner is `far` dots further away."""
    quad = (0, 0, 0, picture.height, picture.width, picture.height + far, picture.width + far, -far)
    seen = picture.transform(picture.size, Image.Transform.QUAD, quad, Image.Resampling.BICUBIC, fillcolor=_WHITE)
    seen.info["dpi"] = picture.info["dpi"]
    return seen


def cells(picture: Image.Image) -> list[int]:
    return [sum(1 for row in grid.rows for cell in row if cell) for grid in find_grids(picture)]


def test_paper_in_the_shade_is_white_again_and_letters_are_black() -> None:
    even = evened(in_the_shade(page()))
    assert even.getpixel((50, 1350)) > _WHITE
    assert even.getpixel((126, 1147)) < 30
    assert even.info["dpi"] == (120, 120)
    assert cells(even) == [40]


def test_a_white_page_keeps_its_dots_also_with_a_dark_edge_or_picture() -> None:
    white = page()
    assert evened(white) is white
    white.paste(60, (0, 0, 12, 1400))
    assert evened(white) is white


@pytest.mark.parametrize("far", [-22, 22])
def test_a_table_that_was_photographed_from_the_side_has_all_its_cells(far: int) -> None:
    seen = straightened(from_the_side(page(), far))
    assert cells(seen) != [40]
    flat = flattened(seen)
    assert flat is not None
    assert cells(flat) == [40]
    assert flat.info["dpi"] == (120, 120)


def test_a_page_whose_lines_are_parallel_is_not_touched() -> None:
    assert flattened(page()) is None
    empty = Image.new("L", (300, 300), 255)
    empty.info["dpi"] = (100, 100)
    assert flattened(empty) is None
