"""Pages that are pictures: what is drawn here is read back."""

import io
import shutil
import subprocess
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageDraw, ImageFile, ImageFilter

from dondoc.extract import extract_programme
from dondoc.sources import Fault, UnreadableFile, read_document
from dondoc.sources.scan import pictures as pictures_module
from dondoc.sources.scan import tesseract as tesseract_module
from dondoc.sources.scan.repair import repaired, repaired_numbers
from dondoc.sources.scan.ruled import find_grids
from dondoc.sources.scan.straight import straightened

SAMPLES = Path(__file__).parents[3] / "samples"
SOFFICE, TESSERACT = shutil.which("soffice"), shutil.which("tesseract")
needs_tesseract = pytest.mark.skipif(TESSERACT is None, reason="Tesseract is not installed")


def page(*, skew: float = 0.0) -> Image.Image:
    """A page with lines like text and a ruled table of two columns and three rows, the first row undivided."""
    picture = Image.new("L", (1000, 1400), 255)
    draw = ImageDraw.Draw(picture)
    for y in range(100, 500, 40):
        for x in range(100, 880, 26):
            draw.rectangle((x, y, x + 16, y + 14), fill=0)
    for y in (600, 700, 800, 900):
        draw.line((100, y, 900, y), fill=0, width=3)
    for x, top in ((100, 600), (400, 700), (900, 600)):
        draw.line((x, top, x, 900), fill=0, width=3)
    picture = picture.rotate(skew, Image.Resampling.BICUBIC, fillcolor=255)
    picture.info["dpi"] = (120, 120)
    return picture


def test_the_cells_between_rules_are_found_and_what_no_rule_divides_is_one() -> None:
    [grid] = find_grids(page())
    assert [[cell is not None for cell in row] for row in grid.rows] == [[True, False], [True, True], [True, True]]
    assert [round(edge / 100) for edge in grid.box] == [1, 6, 9, 9]


@pytest.mark.parametrize("skew", [-2.3, -0.4, 1.0, 2.0])
def test_a_page_that_lay_askew_is_turned_upright(skew: float) -> None:
    assert find_grids(page(skew=2.0)) == []
    [grid] = find_grids(straightened(page(skew=skew)))
    assert len(grid.rows) == 3


def test_an_upright_page_is_left_alone() -> None:
    upright = page()
    assert straightened(upright) is upright


REPAIRED = [
    ("quý II1/2026", "quý III/2026"),
    ("Quý IH/2026", "Quý III/2026"),
    ("Quý I/⁄2026", "Quý I/2026"),
    ("I1 / 2027", "II / 2027"),
    ("11/2026", "11/2026"),
    ("Tháng 11/2026", "Tháng 11/2026"),
    ("trong quý 11/2026", "trong quý II/2026"),
    ("Chỉ cục Thuế, chỉ nhánh Sơn La", "Chi cục Thuế, chi nhánh Sơn La"),
    ("Chỉ tiêu", "Chỉ tiêu"),
    ("'Tổ chức diễn đàn", "Tổ chức diễn đàn"),
    ("'Tổ chức' diễn đàn", "'Tổ chức' diễn đàn"),
    ("IV/2026", "IV/2026"),
    ("THI/THPT", "THI/THPT"),
]


@pytest.mark.parametrize(("read", "meant"), REPAIRED)
def test_what_no_text_can_mean_is_put_right(read: str, meant: str) -> None:
    assert repaired(read) == meant


def test_the_numbers_of_groups_are_told_from_those_of_their_rows() -> None:
    read = ["TT", "1", "1", "", "1.1", "2", "H", "1", "IH", "IV"]
    assert repaired_numbers(read) == ["TT", "I", "1", "", "1.1", "2", "II", "1", "III", "IV"]


def png(size: tuple[int, int] = (60, 40)) -> bytes:
    stream = io.BytesIO()
    Image.new("L", size, 255).save(stream, "PNG")
    return stream.getvalue()


def fault_of(data: bytes, name: str) -> UnreadableFile:
    with pytest.raises(UnreadableFile) as caught:
        read_document(data, name=name)
    return caught.value


def test_without_tesseract_the_way_to_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    for command in ("no-such-command", "true"):  # the second is there, but has no Vietnamese
        monkeypatch.setattr(tesseract_module, "COMMAND", command)
        assert fault_of(png(), "a.png").fault is Fault.NEEDS_TESSERACT
    assert "apt-get install tesseract-ocr tesseract-ocr-vie" in str(fault_of(png(), "a.png"))


@needs_tesseract
def test_a_blank_page_has_no_text() -> None:
    assert fault_of(png(), "a.png").fault is Fault.NO_TEXT


@needs_tesseract
@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n", png()[:60], b"II*\x00....", b"\xff\xd8\xff\xe0"])
def test_a_broken_picture_is_refused(data: bytes) -> None:
    assert fault_of(data, "a").facts == {"reason": "the picture cannot be opened"}


@needs_tesseract
def test_a_picture_cut_short_is_refused_though_a_library_would_have_it_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ImageFile, "LOAD_TRUNCATED_IMAGES", True)
    assert fault_of(png()[:60], "a.png").facts == {"reason": "the picture cannot be opened"}


@needs_tesseract
def test_pictures_beyond_measure_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures_module, "MAX_DOTS", 100)
    assert fault_of(png(), "a.png").facts == {"reason": "a picture has more than 100 dots"}
    monkeypatch.setattr(pictures_module, "MAX_PAGES", 0)
    assert fault_of(png(), "a.png").fault is Fault.TOO_MANY_PAGES


def scanned(document: Path, folder: Path) -> bytes:
    """The document printed, laid askew by one degree, blurred, with noise, at 200 dots per inch."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [str(SOFFICE), "--headless", profile, "--convert-to", "pdf", "--outdir", str(folder), str(document)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)  # noqa: S603
    printed = pypdfium2.PdfDocument((folder / f"{document.stem}.pdf").read_bytes())
    pages = []
    for number in range(len(printed)):
        picture = printed[number].render(scale=200 / 72, grayscale=True).to_pil().convert("L")
        picture = picture.rotate(1.0, Image.Resampling.BICUBIC, fillcolor=255).filter(ImageFilter.GaussianBlur(0.6))
        pages.append(Image.blend(picture, Image.effect_noise(picture.size, 8), 0.06))
    stream = io.BytesIO()
    pages[0].save(stream, "PDF", save_all=True, append_images=pages[1:], resolution=200)
    return stream.getvalue()


@needs_tesseract
@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("name", ["quyet-dinh-2026", "phu-luc-2026"])
def test_the_tasks_of_a_scan_are_those_of_the_document(name: str, tmp_path: Path) -> None:
    document = SAMPLES / f"{name}.docx"
    expected = extract_programme(read_document(document)).tasks
    found = extract_programme(read_document(scanned(document, tmp_path), name="a.pdf")).tasks
    known, read = ([[lead.agency for lead in task.leads] for task in tasks] for tasks in (expected, found))
    assert len(read) == len(known)
    assert sum(one == other for one, other in zip(known, read, strict=True)) >= 0.9 * len(known)
