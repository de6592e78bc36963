"""The layout of Nghị định 30/2020/NĐ-CP, phụ lục I, measured on printed pages, of the Word file and of the PDF file."""

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from printed_pages import MM, Page, pages_of

from dondoc.writers.official import (
    Appendix,
    Column,
    Heading,
    Item,
    OfficialDocument,
    Paragraph,
    Row,
    Table,
    to_docx,
)
from dondoc.writers.official.pdf import to_pdf
from dondoc.writers.official.signing import by_order

pytest.importorskip("typst")
SOFFICE = shutil.which("soffice")
LONG = "Các cơ quan chủ trì đã triển khai nhiệm vụ theo kế hoạch, báo cáo đúng hạn và nêu rõ vướng mắc. " * 6
LETTERS = "Ậ Ễ Ỡ Ự"


def rows(count: int) -> Table:
    columns = (Column("STT", 1, "center"), Column("Nhiệm vụ", 6), Column("Kết quả", 4))
    return Table(columns, tuple(Row((str(n), "Lập bản đồ vùng trồng", LETTERS)) for n in range(1, count + 1)))


def full(report: OfficialDocument) -> OfficialDocument:
    """`report` with long paragraphs, bases and a lying appendix over several pages."""
    body = (Paragraph(LONG), Paragraph(LONG), *report.body, Heading(3, "1.1.", "Mục nhỏ"), Item(LONG), rows(70))
    appendix = Appendix("BIỂU TỔNG HỢP", (rows(90),), heading="Phụ lục", attached_to="Kèm theo Báo cáo", landscape=True)
    return replace(report, bases=("Căn cứ Luật Tổ chức chính quyền địa phương;",), body=body, appendices=(appendix,))


def by_office(document: OfficialDocument, folder: Path) -> bytes:
    """The Word file of `document` as LibreOffice prints it."""
    if SOFFICE is None:
        pytest.skip("LibreOffice is not installed")
    (folder / "a.docx").write_bytes(to_docx(document))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [SOFFICE, "--headless", profile, "--convert-to", "pdf", "--outdir", str(folder), str(folder / "a.docx")]
    subprocess.run(command, check=True, capture_output=True, timeout=120)  # noqa: S603
    return (folder / "a.pdf").read_bytes()


@pytest.fixture(scope="module", params=["Word", "PDF"])
def printing(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., list[Page]]:
    """Prints a document by way of either writer."""

    def pages(document: OfficialDocument) -> list[Page]:
        if request.param == "PDF":
            return pages_of(to_pdf(document))
        return pages_of(by_office(document, tmp_path_factory.mktemp("word")))

    return pages


@pytest.fixture(scope="module")
def printed(printing: Callable[..., list[Page]], report: OfficialDocument) -> list[Page]:
    return printing(full(report))


# element: (words it begins with, sizes, bold, italic, where it stands)
ELEMENTS = [
    ("CỘNG HÒA XÃ HỘI", (12, 13), True, False, "right half"),
    ("Độc lập - Tự do", (13, 14), True, False, "right half"),
    ("ỦY BAN NHÂN DÂN TỈNH SƠN LA", (12, 13), False, False, "left half"),
    ("SỞ TÀI CHÍNH", (12, 13), True, False, "left half"),
    ("Số: 45/BC-STC", (13, 13), False, False, "left half"),
    ("Sơn La, ngày 18", (13, 14), False, True, "right half"),
    ("BÁO CÁO", (13, 14), True, False, "middle"),
    ("Kết quả thực hiện tháng", (13, 14), True, False, "middle"),
    ("Căn cứ Luật", (13, 14), False, True, "first line"),
    ("Kính gửi:", (13, 14), False, False, "middle"),
    ("Trong kỳ có 18", (13, 14), False, False, "first line"),
    ("I. TÌNH HÌNH", (13, 14), True, False, "first line"),
    ("1. Theo nhóm", (13, 14), True, False, "first line"),
    ("1.1. Mục nhỏ", (13, 14), True, True, "first line"),
    ("Nơi nhận:", (12, 12), True, True, "left edge"),
    ("- Như trên;", (11, 11), False, False, "left edge"),
    ("KT. GIÁM ĐỐC", (13, 14), True, False, "right half"),
    ("PHÓ GIÁM ĐỐC", (13, 14), True, False, "right half"),
    ("Phụ lục", (14, 14), True, False, "middle"),
    ("BIỂU TỔNG HỢP", (13, 14), True, False, "middle"),
    ("(Kèm theo", (13, 14), False, True, "middle"),
]


@pytest.mark.parametrize(("words", "sizes", "bold", "italic", "place"), ELEMENTS)
def test_every_element_has_the_size_weight_and_place_of_the_decree(
    printed: list[Page], words: str, sizes: tuple[int, int], bold: bool, italic: bool, place: str
) -> None:
    [(page, line)] = [(p, line) for p in printed for line in p.lines if line.words.startswith(words)]
    assert sizes[0] <= line.size <= sizes[1]
    assert (line.bold, line.italic) == (bold, italic)
    left, right = 30, page.width - 15
    middle = (left + right) / 2
    assert {
        "left half": line.right <= middle + 10,
        "right half": line.left >= middle - 15,
        "middle": abs(line.middle - middle) < 1.5,
        "first line": 10 <= line.left - left <= 12.9,
        "left edge": abs(line.left - left) < 0.5,
    }[place]


def test_pages_are_a4_and_everything_stands_within_the_margins(printed: list[Page]) -> None:
    for page in printed:
        assert sorted((page.width, page.height)) == pytest.approx([210, 297], abs=0.5)
        body = [line for line in page.lines if not line.words.isdigit() or line.top > 19]
        assert body
        assert min(line.left for line in body) >= 29.5
        assert max(line.right for line in body) <= page.width - 14.5
        assert min(line.top for line in body) >= 19
        assert max(line.bottom for line in body) <= page.height - 19


def test_the_rules_are_as_long_as_the_decree_asks(printed: list[Page]) -> None:
    first = printed[0]
    for words, least, most in (
        ("SỞ TÀI CHÍNH", 1 / 3, 1 / 2),
        ("Kết quả thực hiện", 1 / 3, 1 / 2),
        ("Độc lập", 0.97, 1.03),
    ):
        line = first.find(words)
        share = first.rule_under(line) / (line.right - line.left)
        assert least <= share <= most, words


def test_a_page_number_stands_in_the_middle_of_the_top_margin_but_on_no_first_page(printed: list[Page]) -> None:
    numbers = [[line for line in page.lines if line.top < 19] for page in printed]
    lying = next(place for place, page in enumerate(printed) if page.width > page.height)
    assert numbers[0] == numbers[lying] == []
    for part in (range(1, lying), range(lying + 1, len(printed))):
        assert list(part)
        for count, place in enumerate(part, 2):
            [number] = numbers[place]
            assert (number.words, number.bold, number.italic) == (str(count), False, False)
            assert 13 <= number.size <= 14
            assert abs(number.middle - (30 + printed[place].width - 15) / 2) < 1.5


def test_lines_of_a_paragraph_and_paragraphs_are_as_far_apart_as_the_decree_asks(printed: list[Page]) -> None:
    lines = [line for line in printed[0].lines if line.size == 14 and not line.bold and not line.italic]
    text = [line for line in lines if line.words.split(" ")[0] in LONG or line.words.startswith("Các cơ quan")]
    steps = [b.top - a.top for a, b in pairwise(text)]
    line_step = min(steps)
    single = 14 * 1.15 / MM
    assert single * 0.98 <= line_step <= single * 1.5
    assert max(steps) - line_step >= 6 / MM - 0.1


def test_the_headings_of_a_table_stand_on_every_page_and_no_row_is_lost_or_cut(printed: list[Page]) -> None:
    lying = [page for page in printed if page.width > page.height]
    assert len(lying) > 2
    for page in lying:
        assert page.find("STT").bold
    numbers = [int(line.words) for page in lying for line in page.lines if line.words.isdigit() and line.size == 12]
    assert numbers == list(range(1, 91))
    letters = [line for page in lying for line in page.lines if line.words == LETTERS]
    assert len(letters) == 90


def test_a_letter_has_its_subject_under_the_number_and_no_title(
    printing: Callable[..., list[Page]], report: OfficialDocument
) -> None:
    subject = "đôn đốc gửi báo cáo tháng 6 năm 2026"
    signature = by_order("CHỦ TỊCH", "CHÁNH VĂN PHÒNG")
    letter = replace(
        report, kind="", subject=subject, signature=signature, appendices=(), body=(Paragraph("Nội dung."),)
    )
    [page] = printing(letter)
    number, about, dated = page.find("Số: 45"), page.find("V/v đôn đốc"), page.find("Sơn La, ngày")
    assert number.bottom - 1 < about.top < number.bottom + 3
    assert abs(about.middle - number.middle) < 1.5
    assert (12 <= about.size <= 13, about.bold, about.italic) == (True, False, False)
    assert abs(dated.top - number.top) < 1
    assert page.find("TL. CHỦ TỊCH").bottom < page.find("CHÁNH VĂN PHÒNG").bottom
