"""The numbers at the head of lines, before wide gaps."""

from collections.abc import Sequence

import pytest
from PIL import Image, ImageDraw

from dondoc.sources.scan.labels import with_labels
from dondoc.sources.scan.romans import counted
from dondoc.sources.scan.ruled import find_grids
from dondoc.sources.scan.tesseract import Word

PAGE = Image.new("L", (1000, 200), 255)


def line(*words: tuple[str, int, int], top: int = 50, count: int = 1) -> list[Word]:
    """Words with their left and right edges, on one line that is 30 dots high."""
    return [Word(text, (left, top, right, top + 30), 1, count) for text, left, right in words]


def read_as(*found: str, words: Sequence[Word]) -> list[str]:
    """The words of `words`, where the lines with their gaps closed are read as `found`."""

    def read(pictures: Sequence[Image.Image]) -> list[str]:
        assert len(pictures) == len(found)
        return list(found)

    return [word.text for word in with_labels(words, PAGE, read)]


@pytest.mark.parametrize(
    ("seen", "closed", "meant"),
    [
        pytest.param("Sš", "3. Sở Y tế", "3.", id="a figure taken for a word"),
        pytest.param("IL", "II VỀ NHÂN LỰC", "II.", id="strokes without their stop"),
        pytest.param("T62", "1.2 Sở Tài chính", "1.2", id="two levels"),
        pytest.param("2.11", "2.1.1Làm sạch dữ liệu", "2.1.1", id="no space behind"),
        pytest.param("a)", "a) Khảo sát", "a)", id="a letter"),
        pytest.param("1,", "T1. Sở Y tế", "1.", id="read wrong again, but a figure with another stop"),
        pytest.param("-", "- Lưu: VT", "-", id="a dash is no number"),
        pytest.param("Bản", "Bản lưu", "Bản", id="a word"),
    ],
)
def test_a_number_before_a_wide_gap_is_read_with_the_gap_closed(seen: str, closed: str, meant: str) -> None:
    words = line((seen, 100, 130), ("Sở", 210, 240), ("Y", 250, 260))
    assert read_as(closed, words=words) == [meant, "Sở", "Y"]


def test_the_number_behind_the_word_of_an_article_is_meant() -> None:
    words = line(("Điều", 100, 150), ("l.", 160, 170), ("Giao", 260, 300))
    assert read_as("Điều 1. Giao nhiệm vụ", words=words) == ["Điều", "1.", "Giao"]


def test_lines_without_such_a_gap_and_columns_are_left_alone() -> None:
    close = line(("3.", 100, 120), ("Sở", 130, 160))
    columns = line(("ỦY", 100, 140), ("BAN", 150, 290), ("CỘNG", 500, 560), top=90, count=2)
    alone = line(("1.", 100, 120), top=130, count=3)
    assert read_as(words=[*close, *columns, *alone]) == ["3.", "Sở", "ỦY", "BAN", "CỘNG", "1."]


@pytest.mark.parametrize(
    ("seen", "strokes", "meant"),
    [
        ("I.", 3, "III."),
        ("IL", 2, "II"),
        ("HI", 3, "III"),
        ("1.", 2, "1."),
        ("L.", 1, "I."),
        ("IV", 2, "IV"),
        ("I", 0, "I"),
    ],
)
def test_a_roman_number_of_strokes_has_as_many_as_its_picture(seen: str, strokes: int, meant: str) -> None:
    picture = Image.new("L", (60, 30), 255)
    draw = ImageDraw.Draw(picture)
    for at in range(strokes):
        draw.line((8 + 12 * at, 2, 8 + 12 * at, 27), fill=0, width=4)
    assert counted(seen, picture) == meant


def test_a_rule_between_low_cells_is_seen_from_its_beginning() -> None:
    picture = Image.new("L", (900, 400), 255)
    draw = ImageDraw.Draw(picture)
    for y in (100, 141, 182, 300):
        draw.line((100, y, 800, y), fill=0, width=3)
    for x, top in ((100, 100), (450, 141), (800, 100)):
        draw.line((x, top, x, 300), fill=0, width=3)
    [grid] = find_grids(picture)
    assert [sum(cell is not None for cell in row) for row in grid.rows] == [1, 2, 2]
