"""Holes, stars of seals and lids on a scan."""

from PIL import Image, ImageDraw

from dondoc.sources.scan.blots import without_blots


def page() -> tuple[Image.Image, ImageDraw.ImageDraw]:
    picture = Image.new("L", (800, 1000), 250)
    picture.info["dpi"] = (200, 200)
    draw = ImageDraw.Draw(picture)
    for y in range(200, 400, 40):  # letters with broad strokes
        for x in range(200, 600, 30):
            draw.rectangle((x, y, x + 8, y + 26), fill=10)
    return picture, draw


def test_a_punched_hole_and_the_edge_of_a_lid_are_paper_and_letters_stay() -> None:
    picture, draw = page()
    before = picture.copy()
    draw.ellipse((60, 480, 104, 524), fill=30)
    draw.rectangle((0, 0, 30, 999), fill=20)
    clean = without_blots(picture)
    assert clean.getpixel((82, 502)) == clean.getpixel((15, 700)) == 255
    words = (180, 180, 620, 420)
    assert clean.crop(words).tobytes() == before.crop(words).tobytes()


def test_a_page_without_blots_and_what_is_larger_than_one_are_left_alone() -> None:
    picture, draw = page()
    assert without_blots(picture) is picture
    draw.rectangle((200, 500, 600, 560), fill=40)  # a heading set in white
    assert without_blots(picture).getpixel((400, 530)) == 40
