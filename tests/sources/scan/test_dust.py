"""Lone dots on a page that is a picture."""

from PIL import Image, ImageDraw

from dondoc.sources.scan.dust import without_dust

WORD = (100, 100, 140, 104)


def page(dots: int) -> Image.Image:
    picture = Image.new("L", (400, 400), 255)
    picture.info["dpi"] = (200, 200)
    ImageDraw.Draw(picture).rectangle(WORD, fill=0)
    for at in range(dots):
        picture.putpixel((10 + at % 18 * 20, 150 + at // 18 * 20), 0)
    return picture


def test_lone_dots_are_paper_and_print_stays() -> None:
    assert without_dust(page(60)).tobytes() == page(0).tobytes()


def test_a_page_with_a_few_dots_is_left_as_it_is() -> None:
    few = page(3)
    assert without_dust(few) is few


def test_the_dots_of_letters_stay() -> None:
    picture = page(60)
    ImageDraw.Draw(picture).rectangle((300, 50, 302, 52), fill=0)
    assert without_dust(picture).crop((300, 50, 303, 53)).getextrema() == (0, 0)
