"""PDF files as programs write them, and as strangers break them."""

import io
import shutil
import subprocess
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.sources.pdf.small import pdf

from dondoc.sources import Fault, UnreadableFile, read_document
from dondoc.sources.pdf import opening
from dondoc.sources.pdf import pages as pages_module
from dondoc.sources.scan import tesseract

SAMPLE = Path(__file__).parents[3] / "samples" / "quyet-dinh-2026.docx"
SOFFICE = shutil.which("soffice")
STREAM = b"BT /F1 12 Tf 72 720 Td (Ke hoach) Tj ET"
RULES = b" ".join(
    b"%d 600 m %d 700 l S 72 %d m 172 %d l S" % (x, x, y, y) for x, y in ((72, 600), (122, 650), (172, 700))
)


def fault_of(data: bytes) -> Fault:
    with pytest.raises(UnreadableFile) as caught:
        read_document(data, name="a.pdf")
    assert "\n" not in str(caught.value)
    return caught.value.fault


def test_a_small_file_is_read() -> None:
    document = read_document(pdf(STREAM, 2))
    assert (document.format, document.text) == ("pdf", "Ke hoach\nKe hoach")
    assert [line.page for line in document.lines] == [1, 2]


def test_words_between_rules_are_cells() -> None:
    words = b"BT /F1 12 Tf 80 620 Td (c) Tj 50 0 Td (d) Tj -50 50 Td (a) Tj 50 0 Td (b) Tj ET "
    assert read_document(pdf(words + RULES)).text == "a\tb\nc\td"


def test_a_drawing_of_endless_rules_is_read_without_tables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages_module, "MAX_RULES", 3)
    words = b"BT /F1 12 Tf 80 620 Td (c) Tj 50 0 Td (d) Tj ET "
    assert not read_document(pdf(words + RULES)).lines[0].is_row


def test_files_that_are_no_good_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert fault_of(b"%PDF-1.7 \xe2\xe3") is Fault.DAMAGED
    assert fault_of(pdf(STREAM)[:200]) is Fault.DAMAGED
    monkeypatch.setattr(opening, "MAX_PAGES", 2)
    assert fault_of(pdf(STREAM, 3)) is Fault.TOO_MANY_PAGES


@settings(deadline=None)  # the first finds pdfplumber not loaded
@given(st.binary(max_size=60), st.integers(0, 400), st.integers(0, 60))
def test_any_damage_is_read_or_refused(noise: bytes, at: int, dropped: int) -> None:
    whole = pdf(STREAM + RULES)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tesseract, "COMMAND", "no-such-command")  # a page without text would go on to it
        try:
            outcome = read_document(b"%PDF-" + whole[5:at] + noise + whole[at + dropped :], name="a.pdf").text
        except UnreadableFile as error:
            outcome = str(error)
    assert outcome.strip()


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_a_document_printed_as_pdf_has_the_lines_of_the_document(tmp_path: Path) -> None:
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [str(SOFFICE), "--headless", profile, "--convert-to", "pdf", "--outdir", str(tmp_path), str(SAMPLE)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)  # noqa: S603
    printed = tmp_path / "quyet-dinh-2026.pdf"
    [word, pdf_file] = [_words(read_document(path).text) for path in (SAMPLE, printed)]
    assert pdf_file == word
    assert len(pypdfium2.PdfDocument(io.BytesIO(printed.read_bytes()))) == read_document(printed).lines[-1].page


def _words(text: str) -> list[str]:
    """The lines with words; what stands side by side comes by rows from the one and by columns from the other."""
    return sorted(line for line in text.split("\n") if line)
