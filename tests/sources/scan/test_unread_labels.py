"""Numbers and dashes left of the lines of a list, of which the page as a whole shows no word."""

from collections.abc import Sequence

from PIL import Image, ImageDraw

from dondoc.sources.scan.tesseract import Word
from dondoc.sources.scan.unread_labels import with_unread_labels

FIRST = [
    Word("Sở", (200, 100, 230, 130), 1, 1),
    Word("Y", (240, 100, 250, 130), 1, 1),
    Word("tế", (260, 100, 290, 130), 1, 1),
]
SECOND = [Word("Chủ", (200, 150, 240, 180), 1, 2), Word("trì", (250, 150, 280, 180), 1, 2)]


def page(*ink: tuple[int, int, int, int]) -> Image.Image:
    picture = Image.new("L", (600, 400), 255)
    for box in ink:
        ImageDraw.Draw(picture).rectangle(box, fill=0)
    return picture


def read(picture: Image.Image, *lines: str) -> list[str]:
    said = iter(lines)

    def of(pictures: Sequence[Image.Image]) -> list[str]:
        return [next(said) for _ in pictures]

    return [word.text for word in with_unread_labels([*FIRST, *SECOND], picture, of)]


def test_a_number_left_of_a_line_is_its_label() -> None:
    assert read(page((150, 105, 165, 128)), "1. Sở Y tế") == ["1.", "Sở", "Y", "tế", "Chủ", "trì"]


def test_each_line_has_its_own() -> None:
    said = read(page((150, 105, 165, 128), (152, 155, 170, 178)), "2. Sở Y tế", "a) Chủ trì")
    assert said == ["2.", "Sở", "Y", "tế", "a)", "Chủ", "trì"]


def test_a_dash_is_one_without_being_read() -> None:
    assert read(page((150, 113, 165, 117))) == ["-", "Sở", "Y", "tế", "Chủ", "trì"]


def test_what_is_no_number_is_no_label() -> None:
    whole = ["Sở", "Y", "tế", "Chủ", "trì"]
    assert read(page((150, 105, 165, 128)), "ø Sở Y tế") == whole
    assert read(page((150, 105, 153, 107))) == whole  # a speck
    assert read(page((10, 105, 25, 128))) == whole  # far off
    assert read(page((150, 0, 153, 400))) == whole  # a rule
    assert read(page((188, 105, 199, 128))) == whole  # part of the first letter
    assert read(page()) == whole


def test_words_left_of_a_line_are_none() -> None:
    beside = Word("Nơi", (140, 100, 190, 130), 1, 0)
    found = with_unread_labels([beside, *FIRST], page((150, 105, 165, 128)), lambda pictures: ["1."] * len(pictures))
    assert [word.text for word in found] == ["Nơi", "Sở", "Y", "tế"]


def test_dirt_before_a_line_that_has_its_number_or_dash_is_none() -> None:
    for label in ("4.", "-", "a)", "II."):
        line = [Word(label, (180, 100, 195, 130), 1, 1), *FIRST]
        found = with_unread_labels(line, page((130, 105, 160, 128)), lambda pictures: ["4."] * len(pictures))
        assert [word.text for word in found] == [label, "Sở", "Y", "tế"]
