"""One document in every format: the same programme comes out."""

import html
import io
import os
import shutil
import subprocess
import textwrap
from collections.abc import Callable, Iterator
from itertools import groupby
from pathlib import Path

import docx
import pytest
from docx.enum.section import WD_ORIENT
from docx.shared import Cm
from made_once import made_once
from openpyxl import Workbook

from dondoc import read
from dondoc.extract import extract_programme
from dondoc.model import Document, Line, Programme
from dondoc.sources import read_document
from dondoc.sources.plain import document_from_text
from dondoc.text import fold

SAMPLES = Path(__file__).parents[2] / "samples"
FOLDER = Path(os.environ.get("DONDOC_CASES") or "no-cases")
SEEDS = sorted([*FOLDER.glob("seeds/*.txt"), *FOLDER.glob("others/*.md")])
SOFFICE = shutil.which("soffice")

TEXT = """\
ỦY BAN NHÂN DÂN TỈNH SƠN LA
Số: 12/KH-UBND
Sơn La, ngày 05 tháng 5 năm 2026
KẾ HOẠCH
Giảm nghèo và chuyển đổi nông nghiệp trên địa bàn tỉnh trong giai đoạn hai năm tới đây
Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị;
I. MỤC ĐÍCH
1. Bảo đảm triển khai đồng bộ, thống nhất trên địa bàn tỉnh, gắn với trách nhiệm của người đứng đầu các cơ quan, đơn vị.
II. NHIỆM VỤ
1. Ứng dụng khoa học
1.1. Sở Văn hóa, Thể thao và Du lịch chủ trì, phối hợp với Sở Tài chính
- Số hóa toàn bộ hiện vật của bảo tàng và các di tích đã xếp hạng, hoàn thành trước ngày 15/11/2026.
- Chủ trì, phối hợp với Công an tỉnh và Ủy ban nhân dân các xã, phường rà soát camera ở các điểm đông khách.
2. Y tế số
Sở Y tế: Bỏ hồ sơ giấy trong quý II/2026.
PHỤ LỤC
TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành
I\tTài nguyên và thủy lợi\t\t\t
1\tKhóa sổ địa chính của các xã đã sáp nhập\tSở Nông nghiệp và Môi trường\tSở Tài chính; các sở, ngành\tQuý III/2026
2\tKiên cố hóa kênh mương\tỦy ban nhân dân các xã, phường\t\t2026-2027
3\tNối mạng dữ liệu đất đai\tCông an tỉnh\tSở Khoa học và Công nghệ\tHằng năm
Nơi nhận:
- Như trên;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Họ Và Tên
"""


def parts(document: Document) -> Iterator[tuple[bool, list[Line]]]:
    """The lines with words, those of one table together."""
    filled = [line for line in document.lines if document.quote(line).strip()]
    for table, lines in groupby(filled, key=lambda line: line.table):
        yield table > 0, list(lines)


def rows(document: Document, lines: list[Line]) -> list[list[str]]:
    return [[document.quote(cell) for cell in line.cells] for line in lines]


def as_markdown(document: Document) -> bytes:
    written = []
    for is_table, lines in parts(document):
        if is_table:
            cells = [["", *(cell.replace("|", "\\|") for cell in row), ""] for row in rows(document, lines)]
            dashes = "|" + "---|" * len(lines[0].cells)
            written += ["\n".join([" | ".join(cells[0]).strip(), dashes, *(" | ".join(c).strip() for c in cells[1:])])]
        else:
            written += [document.quote(line) for line in lines]
    return "\n\n".join(written).encode()


def as_markdown_of_a_site(document: Document) -> bytes:
    """Sentences wrapped, cells between bars, as converters write the pages of legal sites."""
    written = []
    for is_table, lines in parts(document):
        if is_table:
            cells = [["|", *(f"{wrapped(cell) or '** **'}\n|" for cell in row)] for row in rows(document, lines)]
            written.append("\n".join(piece for row in cells for piece in row))
        else:
            written += [wrapped(document.quote(line)) for line in lines]
    return "\n\n".join(written).encode()


def as_page(document: Document) -> bytes:
    written = []
    for is_table, lines in parts(document):
        if is_table:
            cells = ["".join(f"<td>{wrapped(html.escape(c))}</td>" for c in row) for row in rows(document, lines)]
            written.append("<table>" + "".join(f"<tr>{row}</tr>" for row in cells) + "</table>")
        else:
            written += [f"<p>{wrapped(html.escape(document.quote(line)))}</p>" for line in lines]
    return f"<!DOCTYPE html><nav>Trang chủ</nav><main>{''.join(written)}</main>".encode()


def as_word(document: Document) -> bytes:
    written = docx.Document()
    section = written.sections[0]
    section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
    for is_table, lines in parts(document):
        if is_table:
            table = written.add_table(0, max(len(line.cells) for line in lines), style="Table Grid")
            for row in rows(document, lines):
                for cell, words in zip(table.add_row().cells, row, strict=False):
                    cell.text = words
            asked = [min(max([20, *(len(cell.text) for cell in column.cells)]), 40) for column in table.columns]
            for column, share in zip(table.columns, asked, strict=True):  # none so narrow that a day does not fit in
                column.width = Cm(24 * share / sum(asked))
                for cell in column.cells:
                    cell.width = column.width
            written.add_paragraph()  # two tables that touch are one
        else:
            for line in lines:
                written.add_paragraph(document.quote(line))
    stream = io.BytesIO()
    written.save(stream)
    return stream.getvalue()


def as_workbook(document: Document) -> bytes:
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    for is_table, lines in parts(document):
        for row in rows(document, lines) if is_table else [[document.quote(line)] for line in lines]:
            sheet.append([f"'{cell}" if cell.startswith("=") else cell for cell in row])
        sheet.append([])
    stream = io.BytesIO()
    workbook.save(stream)
    return stream.getvalue()


def wrapped(words: str) -> str:
    return "\n".join(textwrap.wrap(words, 78, break_long_words=False, break_on_hyphens=False))


WRITERS: dict[str, Callable[[Document], bytes]] = {
    "Markdown.md": as_markdown,
    "Markdown in a text.txt": as_markdown,
    "Markdown of a site.md": as_markdown_of_a_site,
    "page.html": as_page,
    "Word.docx": as_word,
    "workbook.xlsx": as_workbook,
}


def essence(programme: Programme) -> list[object]:
    """What of a programme must not depend on the format of its file."""
    return [
        (
            task.label,
            fold(task.text),
            [ref.agency or fold(ref.name) for ref in task.leads],
            [ref.agency or fold(ref.name) for ref in task.cooperating],
            [(when.role, when.start, when.end, when.recurrence) for when in task.schedule],
            fold(task.section or ""),
        )
        for task in programme.tasks
    ] + [(indicator.label, fold(indicator.text)) for indicator in programme.indicators]


MADE = [TEXT, *(path.name for path in sorted(SAMPLES.glob("*.txt"))), *(p.name for p in sorted(SAMPLES.glob("*.docx")))]


def made(what: str) -> Document:
    return document_from_text(what, name="made.txt") if "\n" in what else read(SAMPLES / what)


def name_of(what: object) -> str:
    return Path(str(what)).stem if "\n" not in str(what) else "made"


def print_all(folder: Path) -> None:
    """Print each document from Word, all in one run of LibreOffice: it takes longer to start than to print one."""
    for what in (*MADE, *SEEDS):
        document = read(what) if isinstance(what, Path) else made(what)
        (folder / f"{name_of(what)}.docx").write_bytes(as_word(document))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [str(SOFFICE), "--headless", profile, "--convert-to", "pdf", "--outdir", str(folder)]
    command += map(str, sorted(folder.glob("*.docx")))
    subprocess.run(command, check=True, capture_output=True, timeout=240)  # noqa: S603


@pytest.fixture(scope="session")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the PDF file of every document."""
    return made_once(tmp_path_factory, "same-programme-printed", print_all)


@pytest.mark.parametrize("what", MADE, ids=name_of)
@pytest.mark.parametrize("name", WRITERS)
def test_a_document_gives_the_same_programme_in_every_format(name: str, what: str) -> None:
    document = made(what)
    again = extract_programme(read_document(WRITERS[name](document), name=name))
    expected = extract_programme(document)
    assert essence(expected)
    assert essence(again) == essence(expected)
    assert (again.document.number, again.document.issued_on) == (expected.document.number, expected.document.issued_on)


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("what", MADE, ids=name_of)
def test_a_document_gives_the_same_programme_as_pdf(what: str, printed: Path) -> None:
    document = made(what)
    again = extract_programme(read_document((printed / f"{name_of(what)}.pdf").read_bytes(), name="a.pdf"))
    assert essence(again) == essence(extract_programme(document))


@pytest.mark.cases
@pytest.mark.skipif(not SEEDS, reason="DONDOC_CASES names no folder with seeds/")
@pytest.mark.parametrize("path", SEEDS, ids=name_of)
@pytest.mark.parametrize("name", WRITERS)
def test_a_real_document_gives_the_same_programme_in_every_format(name: str, path: Path) -> None:
    document = read(path)
    again = extract_programme(read_document(WRITERS[name](document), name=name))
    assert essence(again) == essence(extract_programme(document))


@pytest.mark.cases
@pytest.mark.skipif(not SEEDS or SOFFICE is None, reason="needs LibreOffice and the folder DONDOC_CASES")
@pytest.mark.parametrize("path", SEEDS, ids=name_of)
def test_a_real_document_gives_the_same_programme_as_pdf(path: Path, printed: Path) -> None:
    document = read(path)
    again = extract_programme(read_document((printed / f"{path.stem}.pdf").read_bytes(), name="a.pdf"))
    assert essence(again) == essence(extract_programme(document))
