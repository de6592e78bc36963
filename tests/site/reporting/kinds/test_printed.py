"""Every kind of report, its Word file as LibreOffice prints it and its PDF file, against the measures of Nghị định
30/2020/NĐ-CP, phụ lục I."""

import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from printed_pages import Page, Printed, pages_of

from dondoc.site.reporting.drafts import document_of
from dondoc.site.reporting.models import Draft
from dondoc.writers.official import OfficialDocument, Table, to_docx, to_text
from dondoc.writers.official.pdf import to_pdf

pytestmark = pytest.mark.once

Printer = Callable[[dict[str, OfficialDocument], Path], dict[str, list[Page]]]
SOFFICE = shutil.which("soffice")

# element: (pattern of its first words, sizes, bold, italic, place); looked for where a document has it
ELEMENTS = [
    ("CỘNG HÒA XÃ HỘI", (12, 13), True, False, "right half"),
    ("Độc lập - Tự do", (13, 14), True, False, "right half"),
    (r"\w+ \w+, ngày", (13, 14), False, True, "right half"),
    ("Số:", (13, 13), False, False, "left half"),
    ("V/v", (12, 13), False, False, "left half"),
    ("BÁO CÁO", (13, 14), True, False, "middle"),
    ("THÔNG BÁO", (13, 14), True, False, "middle"),
    ("KẾ HOẠCH", (13, 14), True, False, "middle"),
    ("Kính gửi:", (13, 14), False, False, "body"),
    (r"I\. ", (13, 14), True, False, "first line"),
    ("Nơi nhận:", (12, 12), True, True, "left edge"),
    ("Phụ lục", (14, 14), True, False, "middle"),
    (r"\(Kèm theo", (13, 14), False, True, "middle"),
]
HAS_LETTERHEAD = ("CỘNG HÒA XÃ HỘI", "Độc lập - Tự do", r"\w+ \w+, ngày", "Số:", "Nơi nhận:")


def set_by_us(documents: dict[str, OfficialDocument], _folder: Path) -> dict[str, list[Page]]:
    """The pages of the PDF file of each document."""
    pytest.importorskip("typst")
    return {name: pages_of(to_pdf(document)) for name, document in documents.items()}


def printed_by_office(documents: dict[str, OfficialDocument], folder: Path) -> dict[str, list[Page]]:
    """The pages of the Word file of each document, all printed in one run."""
    if SOFFICE is None:
        pytest.skip("LibreOffice is not installed")
    files = {name: folder / f"{number}.docx" for number, name in enumerate(documents)}
    for name, file in files.items():
        file.write_bytes(to_docx(documents[name]))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [
        SOFFICE,
        "--headless",
        profile,
        "--convert-to",
        "pdf",
        "--outdir",
        str(folder),
        *map(str, files.values()),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=240)  # noqa: S603
    return {name: pages_of(file.with_suffix(".pdf").read_bytes()) for name, file in files.items()}


def tokens(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))


def within_margins(page: Page) -> Iterator[str]:
    if sorted((round(page.width), round(page.height))) != [210, 297]:
        yield f"{page.width} × {page.height} mm"
    for line in (line for line in page.lines if not (line.words.isdigit() and line.top < 19)):
        if not (line.left >= 29.5 and line.right <= page.width - 14.5 and 19 <= line.top <= page.height - 19):
            yield f"outside the margins: {line}"
        if not 11 <= line.size <= 14:
            yield f"of an odd size: {line}"


def stands(line: Printed, page: Page, place: str) -> bool:
    left, right = 30, page.width - 15
    middle = (left + right) / 2
    return {
        "left half": line.right <= middle + 10,
        "right half": line.left >= middle - 15,
        "middle": abs(line.middle - middle) < 1.5,
        "body": line.left >= left - 0.5,
        "first line": 10 <= line.left - left <= 12.9,
        "left edge": abs(line.left - left) < 0.5,
    }[place]


def measured(pages: list[Page], has_letterhead: bool) -> Iterator[str]:
    """What of the decree's elements is not as it should be."""
    for words, sizes, bold, italic, place in ELEMENTS:
        found = [(page, line) for page in pages for line in page.lines if re.match(words, line.words)]
        if not found and has_letterhead and words in HAS_LETTERHEAD:
            yield f"no {words}"
        page, line = found[0] if found else (None, None)
        if page is None or line is None:
            continue
        if not (sizes[0] <= line.size <= sizes[1] and (line.bold, line.italic) == (bold, italic)):
            yield f"{words}: {line.size} pt, bold {line.bold}, italic {line.italic}"
        if not stands(line, page, place):
            yield f"{words}: from {line.left:.1f} to {line.right:.1f} mm, not {place}"


def numbered(pages: list[Page]) -> Iterator[str]:
    """Pages are counted in the top margin, but for the first of a part."""
    number = 0
    for place, page in enumerate(pages):
        turned = place > 0 and (page.width > page.height) != (pages[place - 1].width > pages[place - 1].height)
        top = [line for line in page.lines if line.top < 19]
        is_first = place == 0 or turned or (page.width > page.height and not top)
        number = 1 if is_first else number + 1
        if [line.words for line in top] != ([] if is_first else [str(number)]):
            yield f"page {place + 1} has {[line.words for line in top]} in its margin"


def headed(document: OfficialDocument, pages: list[Page]) -> Iterator[str]:
    """The headings of a table in an appendix stand on each of its pages."""
    lying = [page for page in pages if page.width > page.height]
    tables = [block for appendix in document.appendices for block in appendix.body if isinstance(block, Table)]
    first_words = {table.columns[0].heading for table in tables}
    for number, page in enumerate(lying, 1):
        ends_with_signature = not any(line.size == 12 for line in page.lines)
        if not ends_with_signature and not any(line.words in first_words and line.bold for line in page.lines):
            yield f"lying page {number} has no headings"


@pytest.mark.parametrize("printed", [printed_by_office, set_by_us])
def test_every_kind_is_laid_out_as_the_decree_asks(drafts: dict[str, Draft], tmp_path: Path, printed: Printer) -> None:
    documents = {name: document_of(draft) for name, draft in drafts.items()}
    wrong: list[tuple[str, str]] = []
    for name, pages in printed(documents, tmp_path).items():
        document = documents[name]
        wrong += [(name, fault) for page in pages for fault in within_margins(page)]
        wrong += [(name, fault) for fault in measured(pages, document.letterhead is not None)]
        wrong += [(name, fault) for fault in numbered(pages)]
        wrong += [(name, fault) for fault in headed(document, pages)]
        there = tokens(" ".join(line.words for page in pages for line in page.lines))
        wrong += [(name, f"lost: {word}") for word in tokens(to_text(document)) - there]
    assert not wrong, "\n".join(map(str, wrong))
