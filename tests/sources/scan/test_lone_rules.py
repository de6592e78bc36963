"""Rules that are of no table, and stamps, on a scan."""

from collections.abc import Sequence

import pytest
from PIL import Image, ImageDraw

from dondoc.sources.scan.lone_rules import find_stamps, without_lone_rules
from dondoc.sources.scan.ruled import find_ruling

RULE, UNDERLINE, STAMP = (300, 100, 500, 100), (100, 300, 400, 300), (40, 150, 420, 320)


def page() -> tuple[Image.Image, ImageDraw.ImageDraw]:
    picture = Image.new("L", (1000, 1400), 250)
    picture.info["dpi"] = (200, 200)
    return picture, ImageDraw.Draw(picture)


def test_a_rule_under_the_letterhead_goes_and_one_under_words_and_a_table_stay() -> None:
    picture, draw = page()
    draw.line(RULE, fill=0, width=3)
    draw.line(UNDERLINE, fill=0, width=3)
    for x in range(100, 400, 12):
        draw.rectangle((x, 280, x + 6, 297), fill=0)
    for y in (600, 700, 800):
        draw.line((100, y, 900, y), fill=0, width=3)
    for x in (100, 500, 900):
        draw.line((x, 600, x, 800), fill=0, width=3)
    clean = without_lone_rules(picture, find_ruling(picture))
    assert clean.crop((290, 90, 510, 110)).getextrema()[0] >= 250
    for kept in ((95, 270, 405, 305), (90, 590, 910, 810)):
        assert clean.crop(kept).tobytes() == picture.crop(kept).tobytes()


@pytest.mark.parametrize(
    ("words", "stamped"),
    [
        ("ĐẾN Số: 312 Ngày: 4/6", True),
        ("CÔNG VĂN ĐÊN", True),
        ("HỎA TỐC", True),
        ("Giao Sở Y tế rà soát, đề xuất", False),
    ],
)
def test_a_box_high_on_the_page_is_a_stamp_by_what_it_says(words: str, stamped: bool) -> None:
    picture, draw = page()
    draw.rectangle(STAMP, outline=0, width=3)
    draw.line((40, 200, 420, 200), fill=0, width=3)

    def read(pictures: Sequence[Image.Image]) -> list[str]:
        return [words] * len(pictures)

    found = find_stamps(picture, find_ruling(picture), read)
    assert [text for _, text in found] == [words] * stamped
    assert all(abs(edge - drawn) < 8 for box, _ in found for edge, drawn in zip(box, STAMP, strict=True))


def test_a_box_low_on_the_page_is_no_stamp() -> None:
    picture, draw = page()
    draw.rectangle((40, 950, 420, 1120), outline=0, width=3)
    assert find_stamps(picture, find_ruling(picture), lambda pictures: ["ĐẾN"] * len(pictures)) == []
