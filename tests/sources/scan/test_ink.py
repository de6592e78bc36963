"""Red seals over printed words."""

from PIL import Image, ImageDraw

from dondoc.sources.scan.ink import in_grey

_PAPER, _SEAL = (240, 240, 238), (210, 45, 60)


def page(*, seal: int) -> Image.Image:
    """A page with black bars, and a seal over the first of them that is so many dots wide."""
    picture = Image.new("RGB", (400, 300), _PAPER)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((40, 40, 40 + seal, 100), fill=_SEAL)
    for y in range(60, 280, 40):
        draw.rectangle((40, y, 300, y + 8), fill=(10, 10, 10))
    return picture


def test_a_red_seal_is_as_white_as_paper_and_what_it_lies_over_stays_black() -> None:
    grey = in_grey(page(seal=60))
    assert grey.mode == "L"
    assert grey.getpixel((50, 50)) > 230
    assert grey.getpixel((50, 64)) < 40
    assert grey.getpixel((200, 64)) < 40


def test_what_is_mostly_red_is_printed_so_and_stays() -> None:
    picture = Image.new("RGB", (400, 300), _PAPER)
    ImageDraw.Draw(picture).rectangle((40, 40, 300, 60), fill=_SEAL)
    assert in_grey(picture).getpixel((100, 50)) < 128


def test_blue_ink_stays_and_so_does_a_page_in_grey() -> None:
    picture = page(seal=0)
    ImageDraw.Draw(picture).rectangle((320, 40, 360, 60), fill=(40, 60, 160))
    assert in_grey(picture).getpixel((340, 50)) < 100
    grey = page(seal=60).convert("L")
    assert in_grey(grey).tobytes() == grey.tobytes()
