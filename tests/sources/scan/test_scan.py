"""Pages that are pictures: what is drawn here is read back."""

import io
import random
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageDraw, ImageFile, ImageFilter

from dondoc.extract import extract_programme
from dondoc.model import Programme
from dondoc.sources import Fault, UnreadableFile, read_document
from dondoc.sources.scan import pictures as pictures_module
from dondoc.sources.scan import tesseract as tesseract_module
from dondoc.sources.scan.dotted_numbers import with_dotted_numbers
from dondoc.sources.scan.repair import repaired, repaired_headings
from dondoc.sources.scan.row_numbers import repaired_numbers
from dondoc.sources.scan.ruled import find_grids
from dondoc.sources.scan.straight import straightened
from dondoc.sources.scan.strokes import count_upright, is_bar
from dondoc.writers.official.pdf import to_pdf
from dondoc.writers.programme_document import Layout, programme_document

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
    ("Quý TIV/2026", "Quý IV/2026"),
    ("quý 1V/2026", "quý IV/2026"),
    ("12/KH-TV/2026", "12/KH-TV/2026"),
    ("Tháng 11/2026", "Tháng 11/2026"),
    ("trong quý 11/2026", "trong quý II/2026"),
    ("Chỉ cục Thuế, chỉ nhánh Sơn La", "Chi cục Thuế, chi nhánh Sơn La"),
    ("Chỉ tiêu", "Chỉ tiêu"),
    ("'Tổ chức diễn đàn", "Tổ chức diễn đàn"),
    ("'Tổ chức' diễn đàn", "'Tổ chức' diễn đàn"),
    ("IV/2026", "IV/2026"),
    ("THI/THPT", "THI/THPT"),
    ("hăng năm, Uy ban nhân dân tỉnh", "hằng năm, Ủy ban nhân dân tỉnh"),
    ("đến nắm 2029", "đến năm 2029"),
    ("nắm 20 xã", "nắm 20 xã"),
    (": Để chủ động", "Để chủ động"),
    ("~ Thường trực Tỉnh ủy", "- Thường trực Tỉnh ủy"),
    ("-_ Thường trực Tỉnh ủy", "- Thường trực Tỉnh ủy"),
    ("từ 05 ha trở lên', định kỳ", "từ 05 ha trở lên, định kỳ"),
    ("Nghị quyết số 590NQ-HĐND ngày 09", "Nghị quyết số 590/NQ-HĐND ngày 09"),
    (
        "số 12/KH-UBND, 57-NQ/TW, 3KH-a, xe 29CT-12, 1.5QĐ-UBND",
        "số 12/KH-UBND, 57-NQ/TW, 3KH-a, xe 29CT-12, 1.5QĐ-UBND",
    ),
    ("Thái Nguyên, ngày 27 tháng: 02 năm 2026", "Thái Nguyên, ngày 27 tháng 02 năm 2026"),
    ("Thái Nguyên,Bi ngày 27. tháng 02 năm 2026", "Thái Nguyên, ngày 27 tháng 02 năm 2026"),
    ("họp, từ ngày 7 tháng 2 năm 2026 đến nay", "họp, từ ngày 7 tháng 2 năm 2026 đến nay"),
    ("trong ngày, 3 tháng sau", "trong ngày, 3 tháng sau"),
    ("Chỉ thị số 10/CT-TT ngày 19/4/2024, 7/QĐ-TTr", "Chỉ thị số 10/CT-TTg ngày 19/4/2024, 7/QĐ-TTr"),
    ("trong các lĩnh VỰC; LĨNH VỰC; Phục VỤ dân", "trong các lĩnh vực; LĨNH VỰC; Phục vụ dân"),
    ("Tờ trình số 55/TIr-STC ngày", "Tờ trình số 55/TTr-STC ngày"),
    ("đạt tối thiếu 92%", "đạt tối thiểu 92%"),
    ("9 bác sÿ/10.000 dân", "9 bác sỹ/10.000 dân"),
    ("Thống kê tính, UBND tính", "Thống kê tỉnh, UBND tỉnh"),
    ("Kiếm định đập; thống kê tính toán; tìm kiếm định kỳ", "Kiểm định đập; thống kê tính toán; tìm kiếm định kỳ"),
]


@pytest.mark.parametrize(("read", "meant"), REPAIRED)
def test_what_no_text_can_mean_is_put_right(read: str, meant: str) -> None:
    assert repaired(read) == meant


def test_the_numbers_of_groups_are_told_from_those_of_their_rows() -> None:
    read = ["TT", "1", "1", "", "1.1", "2", "H", "1", "IH", "IV"]
    assert repaired_numbers(read) == ["TT", "I", "1", "", "1.1", "2", "II", "1", "III", "IV"]


def test_numbers_that_were_taken_for_letters_are_the_next_ones() -> None:
    read = ["TT", "IV", "1", "2)", "sì", "", "Mi", "1", "TT", "oO", "VH"]
    alone = [False, True, False, False, False, False, True, False, False, False, True]
    assert repaired_numbers(read, alone) == ["TT", "IV", "1", "2", "3", "", "V", "1", "TT", "2", "VII"]


def test_groups_may_be_lettered() -> None:
    assert repaired_numbers(["A", "1", "2", "B", "3"], [True, False, False, True, False]) == ["A", "1", "2", "B", "3"]
    assert repaired_numbers(["A", "1", "B", "2", "G", "3"], [True, False] * 3) == ["A", "1", "B", "2", "C", "3"]


def test_a_number_of_which_a_figure_was_not_seen_is_the_next_one() -> None:
    assert repaired_numbers(["11", "12", "1", "14"], [False] * 4) == ["11", "12", "13", "14"]
    assert repaired_numbers(["I", "1", "2", "II", "1"], [True, False, False, True, False])[-1] == "1"
    assert repaired_numbers(["8", "9", "10"], [False] * 3) == ["8", "9", "10"]
    assert repaired_numbers(["01", "02"], [False] * 2) == ["01", "02"]


def test_what_is_no_number_is_the_one_between_those_around_it() -> None:
    assert repaired_numbers(["TT", "Ú", "2", "/", "4", "5A", "6"], [False] * 7) == ["TT", "1", "2", "3", "4", "5", "6"]
    assert repaired_numbers(["II", "1", "2"], [False] * 3) == ["TT", "1", "2"]
    assert repaired_numbers(["SIT", "1", "2"], [False] * 3) == ["STT", "1", "2"]
    assert repaired_numbers(["ST T", "9", "10"], [False] * 3) == ["STT", "9", "10"]
    assert repaired_numbers(["²", "9" * 5000], [False] * 2) == ["²", "9" * 5000]


GROUPED = [  # what is read, in which rows groups stand alone, and what it was
    ("TT 1 T] 1.2 lộc) 1.4 2 2i 2.2 3", [1, 6, 9], "TT 1 1.1 1.2 1.3 1.4 2 2.1 2.2 3"),
    ("TT 1 1.1 1.2 sì 2 2.1 22 TT 2.3", [1, 5], "TT 1 1.1 1.2 1.3 2 2.1 2.2 TT 2.3"),  # over a page, at the end
    ("TT 1 1.1 - - 1.2 lộc) 2 2.1", [1, 7], "TT 1 1.1 - - 1.2 1.3 2 2.1"),  # what is marked below a row
    ("TT 9 9.4 9.6 9.7 A 1 2 3", [1, 5], "TT 9 9.4 9.6 9.7 A 1 2 3"),  # a number is left out; groups without dots
    ("TT 1 1 2 3 2 1.5 2", [1, 5], "TT 1 1 2 3 2 1.5 2"),  # numbered otherwise: the one with a dot is no rule
    ("TT 1 1.1 1.2 II 2.1 2.2 z 3.1 3.2", [1, 4, 7], "TT 1 1.1 1.2 2 2.1 2.2 3 3.1 3.2"),  # the numbers of groups, too
    ("TT 1 1.1 1.2 2 sì 32.2 2.3 3 3.1", [1, 4, 8], "TT 1 1.1 1.2 2 2.1 2.2 2.3 3 3.1"),  # rows that disagree
    ("TT I 1.1 1.2 II 2.1 2.2", [1, 4], "TT I 1.1 1.2 II 2.1 2.2"),
    ("TT 1 1.1 1.2 7 8 2 2.1 2.2", [1, 6], "TT 1 1.1 1.2 7 8 2 2.1 2.2"),  # counts that go on otherwise
    (
        "TT 1 1.1 hết 2.7 1.5 2 2.1",
        [1, 6],
        "TT 1 1.1 hết 2.7 1.5 2 2.1",
    ),  # as many rows as numbers, or nothing is known
]


@pytest.mark.parametrize(("read", "groups", "printed"), GROUPED)
def test_a_number_with_its_group_is_known_by_those_around_it(read: str, groups: list[int], printed: str) -> None:
    numbers = read.split()
    alone = [at in groups for at in range(len(numbers))]
    assert with_dotted_numbers(numbers, alone, frozenset({"TT"})) == printed.split()


def test_a_figure_read_wrong_between_two_that_are_right_is_the_one_between_them() -> None:
    assert repaired_numbers(["TT", "8", "5", "TT", "10"], [False] * 5) == ["TT", "8", "9", "TT", "10"]
    assert repaired_numbers(["1", "2", "3", "1", "2"], [False] * 5) == ["1", "2", "3", "1", "2"]
    assert repaired_numbers(["8", "5", "11"], [False] * 3) == ["8", "5", "11"]


@pytest.mark.parametrize("first", ["1", ""])
def test_the_group_before_the_second_is_the_first(first: str) -> None:
    alone = [True, True, False, True, False]
    assert repaired_numbers([first, "3", "3.4", "II", "1"], alone)[0] == "I"
    assert repaired_numbers([first, "3", "3.4", "4", "1"], alone)[0] == first
    assert repaired_numbers([first, "I", "1", "II", "1"], alone)[0] == first


def test_the_heading_over_numbers_with_groups_and_long_words_beside_them_stay() -> None:
    assert repaired_numbers(["TT", "1", "T]", "1.2", "1.3"], [False, True, False, False, False])[2] == "1.1"
    words = ["TT", "1", "Đang xét", "1.2", "1.3"]
    assert with_dotted_numbers(words, [False, True, False, False, False], frozenset({"TT"})) == words


@pytest.mark.parametrize(("size", "expected"), [((9, 3), True), ((3, 9), False), ((200, 3), False), (None, False)])
def test_a_dash_alone_in_a_cell_is_seen(size: tuple[int, int] | None, expected: bool) -> None:
    cell = Image.new("L", (60, 40), 255)
    if size:
        cell.paste(0, (20, 18, 20 + size[0], 18 + size[1]) if size[0] < 60 else (0, 18, 60, 21))
    assert is_bar(cell) is expected


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
    return laid_askew((folder / f"{document.stem}.pdf").read_bytes())


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


HEADINGS = {
    "letters that no number has": (["I. Y tế", "IL. Tài chính"], "IL. Tài chính"),
    "three strokes read as two letters": (["I. Y tế", "II. Tài chính", "HH. Du lịch"], "III. Du lịch"),
    "two strokes read as one letter": (["I. Y tế", "H. Tài chính"], "II. Tài chính"),
    "a stroke lost": (["I. Y tế", "II. Tài chính", "II. Du lịch"], "III. Du lịch"),
    "a speck on a stroke": (["V. Y tế", "VỊ. Tài chính"], "VI. Tài chính"),
    "a list that begins again": (["II. Y tế", "I. Tài chính"], "I. Tài chính"),
    "a number that leaps": (["I. Y tế", "V. Tài chính"], "V. Tài chính"),
    "an initial": (["T. Nguyễn"], "T. Nguyễn"),
    "a figure": (["I. Y tế", "1. Tài chính"], "1. Tài chính"),
    "a stop lost in capitals": (["I. Y TẾ", "II TÀI CHÍNH"], "II. TÀI CHÍNH"),
    "no stop and no capitals": (["I. Y tế", "II năm nay"], "II năm nay"),
}


@pytest.mark.parametrize(("read", "meant"), HEADINGS.values(), ids=HEADINGS.keys())
def test_the_number_of_a_heading_is_the_one_that_can_follow(read: list[str], meant: str) -> None:
    assert repaired_headings(read)[-1] == meant


def word(text: str, size: int = 40) -> Image.Image:
    """`text` in strokes ('I' upright, '/' leaning) as thick as those of a printed page."""
    picture = Image.new("L", (14 * len(text) + 10, size), 255)
    draw = ImageDraw.Draw(picture)
    for place, letter in enumerate(text):
        left = 5 + 14 * place
        draw.line(
            (left + (8 if letter == "/" else 4), 4, left + (0 if letter == "/" else 4), size - 5), fill=0, width=4
        )
    return picture


def test_a_figure_before_the_second_roman_number_is_the_first() -> None:
    assert repaired_headings(["1. Mục tiêu", "II. Nhiệm vụ"]) == ["I. Mục tiêu", "II. Nhiệm vụ"]
    assert repaired_headings(["1. Một", "2. Hai", "II. Nhiệm vụ"])[0] == "1. Một"


@pytest.mark.parametrize(("text", "count"), [("I/", 1), ("II/", 2), ("III/", 3), ("/", 0), ("", 0)])
def test_upright_strokes_are_counted_up_to_the_first_that_leans(text: str, count: int) -> None:
    assert count_upright(word(text)) == count


def laid_askew(pdf: bytes) -> bytes:
    """The pages of `pdf` as pictures: one degree askew, blurred, with noise, at 200 dots per inch."""
    printed = pypdfium2.PdfDocument(pdf)
    chance = random.Random(7)  # noqa: S311 - the same specks every time
    pages = []
    for number in range(len(printed)):
        picture = printed[number].render(scale=200 / 72, grayscale=True).to_pil().convert("L")
        picture = picture.rotate(1.0, Image.Resampling.BICUBIC, fillcolor=255).filter(ImageFilter.GaussianBlur(0.6))
        specks = Image.frombytes("L", picture.size, chance.randbytes(picture.width * picture.height))
        pages.append(Image.blend(picture, specks, 0.06))
    stream = io.BytesIO()
    pages[0].save(stream, "PDF", save_all=True, append_images=pages[1:], resolution=200)
    return stream.getvalue()


def whole(programme: Programme) -> list[tuple[object, ...]]:
    """Of each task what has to be right: its words but for a letter, who leads and cooperates, and when."""
    return [
        (
            [ref.name for ref in task.leads],
            [ref.name for ref in task.cooperating],
            [(when.role, when.start, when.end, when.recurrence) for when in task.schedule],
        )
        for task in programme.tasks
    ]


@needs_tesseract
@pytest.mark.parametrize("layout", Layout)
def test_nineteen_of_twenty_tasks_of_a_scan_are_wholly_right_in_every_layout(layout: Layout) -> None:
    programme = extract_programme(read_document(SAMPLES / "chuong-trinh-2026-2030.txt"))
    few = replace(programme, tasks=programme.tasks[:10], indicators=())
    pdf = to_pdf(programme_document(few, layout))
    printed = whole(extract_programme(read_document(pdf, name="a.pdf")))
    found = whole(extract_programme(read_document(laid_askew(pdf), name="a.pdf")))
    assert len(found) == len(printed) == 10
    assert sum(one == other for one, other in zip(printed, found, strict=True)) >= 0.95 * len(printed)
