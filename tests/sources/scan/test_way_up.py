"""Pages that lie on their side or on their head in the scanner."""

import io
import shutil
import subprocess

import pypdfium2
import pytest
from PIL import Image
from tests.sources.pdf.small import pdf

from dondoc.sources import read_document
from dondoc.sources.scan.glance import densest_band, is_read_well
from dondoc.sources.scan.tesseract import Tesseract

TESSERACT = shutil.which("tesseract")
_LANGUAGES = [str(TESSERACT), "--list-langs"]
KNOWN = subprocess.run(_LANGUAGES, capture_output=True, text=True, check=True).stdout if TESSERACT else ""  # noqa: S603
sees_turns = pytest.mark.skipif(not {"vie", "osd"} <= set(KNOWN.split()), reason="Tesseract lacks vie or osd")
LINES = ["Trong nam nay ban quan ly mo them hai lop hoc nghe tai xa", "cho thanh nien va phu nu da qua tuoi di hoc"] * 7


def page() -> Image.Image:
    """A printed page of some lines."""
    lines = " ".join(f"({line} {at}) Tj 0 -24 Td" for at, line in enumerate(LINES))
    [printed] = pypdfium2.PdfDocument(pdf(f"BT /F1 14 Tf 60 760 Td {lines} ET".encode()))
    picture: Image.Image = printed.render(scale=150 / 72, grayscale=True).to_pil().convert("L")
    picture.info["dpi"] = (150, 150)
    return picture


@sees_turns
@pytest.mark.parametrize("turn", [Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_180, Image.Transpose.ROTATE_270])
def test_a_page_that_lay_on_its_side_or_head_is_turned(turn: Image.Transpose) -> None:
    upright = page()
    lying = upright.transpose(turn)
    lying.info["dpi"] = (150, 150)
    assert Tesseract("a.png").upright(lying).tobytes() == upright.tobytes()


@sees_turns
def test_an_upright_page_is_left_as_it_is_and_one_with_few_words_too() -> None:
    upright, empty = page(), Image.new("L", (300, 300), 255)
    word = upright.crop((100, 80, 220, 130))
    for picture in (upright, empty, word):
        picture.info["dpi"] = (150, 150)
        assert Tesseract("a.png").upright(picture) is picture


@sees_turns
def test_the_words_of_a_page_on_its_head_are_read() -> None:
    stream = io.BytesIO()
    page().transpose(Image.Transpose.ROTATE_180).save(stream, "PNG")
    assert "Trong nam nay ban quan" in read_document(stream.getvalue(), name="a.png").text


def test_a_page_is_upright_where_most_of_its_words_are_surely_read() -> None:
    def rows(*sure: int) -> list[list[str]]:
        return [["5", *"1111", str(at), *"0000", str(each), "word"] for at, each in enumerate(sure)]

    assert is_read_well(rows(*[96] * 7, 20, 30))
    assert not is_read_well(rows(*[50] * 6, *[96] * 5))
    assert not is_read_well(rows(96, 96))


def test_the_lines_that_are_looked_at_are_those_with_most_ink() -> None:
    picture = Image.new("L", (200, 900), 255)
    picture.info["dpi"] = (100, 100)
    picture.paste(0, (20, 600, 180, 640))
    assert densest_band(picture).size == (200, 80)
    assert sum(densest_band(picture).histogram()[:128]) == 160 * 40
