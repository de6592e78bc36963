"""The name of who signed, under pen and seal."""

from collections.abc import Sequence

import pytest
from PIL import Image

from dondoc.sources.pdf.strips import Box, Strip
from dondoc.sources.scan.signer import Line, with_signer

POST = Strip("KT. GIÁM ĐỐC", Box(340, 500, 470, 514), 2)
SEAL = Strip("]WWv:", Box(360, 560, 420, 580), 2)


def page() -> Image.Image:
    picture = Image.new("L", (1654, 2339), 255)
    picture.info["dpi"] = (200, 200)
    return picture


def signed(*readings: str, post: Strip = POST) -> list[str]:
    """The lines of a page with a post and a seal, where the place below the post is read so in turn."""

    def read(pictures: Sequence[Image.Image]) -> list[Line]:
        assert len(pictures) >= len(readings)
        return [Line(at, words, Box(200, 300, 600, 340)) for at, words in enumerate(readings)]

    return [line.words for line in with_signer([post, SEAL], page(), read, 2)]


NAMES = {
    "the readings agree": (["Lường Thị Bình", "Lường Thị Bình", "- Lường Thị Bình"], "Lường Thị Bình"),
    "a word read otherwise once": (["Lường Thị Bình", "Lường Thí Bình", "Lường Thị Bình"], "Lường Thị Bình"),
    "the family told by its name": (["Tấng Thị Bình", "Tống Thị Bình", "tếng Thị Bình"], "Tống Thị Bình"),
    "a family nobody knows, read alike": (["Xoọng Thị Bình"] * 3, "Xoọng Thị Bình"),
    "a first word of one letter": (["Y Bliu Niê", "- Y Bliu Niê", "Y Bliu Niê"], "Y Bliu Niê"),
    "a speck before it": (["i Lường Thị Bình", "Lường Thị Bình"], "Lường Thị Bình"),
    "strokes of the pen above": (["WWv ]", "Lường Thị Bình", "'Lường Thị Bình"], "Lường Thị Bình"),
}


@pytest.mark.parametrize(("readings", "name"), NAMES.values(), ids=NAMES.keys())
def test_the_name_is_what_most_readings_agree_on(readings: list[str], name: str) -> None:
    assert signed(*readings) == ["KT. GIÁM ĐỐC", name]


@pytest.mark.parametrize(
    "readings",
    [
        ["Lường Thị Bình"],
        ["1§ng Thị Bình", "19ng Thị Bình"],
        ["Xoọng Thị Bình", "Xoáng Thị Bình"],
        ["Lường Thị Bình", "Lường Thì Bính"],
        ["trên địa bàn", "trên địa bàn"],
        [],
    ],
)
def test_where_the_readings_differ_the_page_stays_as_it_was_read(readings: list[str]) -> None:
    assert signed(*readings) == ["KT. GIÁM ĐỐC", "]WWv:"]


def test_what_is_no_post_has_no_name_below_it() -> None:
    readings = ["Lường Thị Bình"] * 3
    for words, left in (("PHỤ LỤC", 340), ("GIÁM ĐỐC", 40), ("Giám đốc", 340)):
        line = Strip(words, Box(left, 500, left + 90, 514), 2)
        assert signed(*readings, post=line) == [words, "]WWv:"]
