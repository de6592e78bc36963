"""Whatever comes instead of a document ends in one line: the file, the fault, the way out."""

import io
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dondoc.sources import Fault, UnreadableFile, read_document
from dondoc.sources import stream as stream_module
from dondoc.sources.kinds import Kind, ole_kind

DocxOf = Callable[..., bytes]
BODY = "<w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p>"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def package(*parts: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        for part in parts:
            file.writestr(part, "<x/>")
    return packed.getvalue()


def error_of(data: bytes, name: str) -> UnreadableFile:
    with pytest.raises(UnreadableFile) as caught:
        read_document(data, name=name)
    return caught.value


def old_office(stream: str, beginning: bytes, *, at: int = 1024) -> bytes:
    """An OLE file with a `stream`, and its `beginning` `at` a place."""
    return (OLE + stream.encode("utf-16-le")).ljust(at, b"\0") + beginning.ljust(600, b"\0")


WORD = b"\xec\xa5\xc1\x00\x47\x00\x09\x04\x00\x00"  # its flags come next
WORKBOOK = b"\x09\x08\x10\x00\x00\x06\x05\x00" + bytes(12)  # its next record comes next


def test_old_files_with_a_password_are_told_from_those_without() -> None:
    assert ole_kind(old_office("WordDocument", WORD + b"\xf0\x13")) is None
    assert ole_kind(old_office("WordDocument", WORD + b"\xf0\x12")) is Kind.DOC
    assert ole_kind(old_office("WordDocument", WORD + b"\xf0\x13", at=1030)) is Kind.DOC  # no stream begins there
    assert ole_kind(old_office("Workbook", WORKBOOK + b"\x2f\x00")) is None
    assert ole_kind(old_office("Workbook", WORKBOOK + b"\xe1\x00")) is Kind.XLS


def open_document(what: str, **parts: str) -> bytes:
    """An OpenDocument file: its first part says `what` it is."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr("mimetype", f"application/vnd.oasis.opendocument.{what}")
        for name in ("META-INF/manifest.xml", "content.xml"):
            file.writestr(name, parts.get(name.rpartition("/")[2].removesuffix(".xml"), "<x/>"))
    return packed.getvalue()


MHT = "a web page in one file with its pictures (.mht)"
OTHER_FORMATS = [
    pytest.param(OLE, ".ppt", "a file of an old Office program", id="OLE"),
    pytest.param(package("ppt/presentation.xml"), ".pptx", "a PowerPoint file (.pptx)", id="pptx"),
    pytest.param(open_document("presentation"), ".odp", "an OpenDocument presentation (.odp)", id="odp"),
    pytest.param(b"MIME-Version: 1.0\nContent-Type: multipart/related\n", ".mht", MHT, id="mht"),
    pytest.param(b"<?xml version='1.0'?><plan/>", ".xml", "an XML file", id="xml"),
]


@pytest.mark.parametrize(("data", "suffix", "kind"), OTHER_FORMATS)
def test_another_format_is_named_with_what_can_be_read_today(data: bytes, suffix: str, kind: str) -> None:
    assert str(error_of(data, "a" + suffix)) == (
        f"a{suffix}: {kind} cannot be read yet; save it as .docx, or as plain text in UTF-8 (.txt)"
    )


@pytest.mark.parametrize(("data", "suffix", "kind"), OTHER_FORMATS)
def test_another_format_under_a_wrong_name_is_named_by_its_bytes(data: bytes, suffix: str, kind: str) -> None:
    assert str(error_of(data, "a.txt")).startswith(f"a.txt: this is {kind}, though its name ends in .txt")


FAULTS = [
    pytest.param(old_office("WordDocument", WORD + b"\xf0\x13"), "a.doc", Fault.PASSWORD, id="locked doc"),
    pytest.param(old_office("Workbook", WORKBOOK + b"\x2f\x00"), "a.xls", Fault.PASSWORD, id="locked xls"),
    pytest.param(open_document("text", manifest="<x><encryption-data/></x>"), "a.odt", Fault.PASSWORD, id="locked odt"),
    pytest.param(open_document("spreadsheet"), "a.odt", Fault.MISNAMED, id="ods"),
    pytest.param(open_document("text"), "a.docx", Fault.MISNAMED, id="odt"),
    pytest.param(open_document("text", content="0" * 80_000_000), "a.odt", Fault.TOO_LARGE_INSIDE, id="odt bomb"),
    pytest.param(b"", "a.txt", Fault.EMPTY, id="empty"),
    pytest.param(b" \n\t\xef\xbb\xbf\r\n", "a.txt", Fault.NO_TEXT, id="white space only"),
    pytest.param(b"\x00\x01\x02", "a.docx", Fault.BINARY, id="noise"),
    pytest.param(b"plain words", "a.docx", Fault.MISNAMED, id="text named .docx"),
    pytest.param(b"plain words", "a.PDF", Fault.MISNAMED, id="text named .PDF"),
    pytest.param(package("readme"), "a.zip", Fault.ARCHIVE, id="zip"),
    pytest.param(b"Rar!\x1a\x07\x00", "a.docx", Fault.ARCHIVE, id="rar named .docx"),
    pytest.param(OLE + "EncryptedPackage".encode("utf-16-le"), "a.docx", Fault.PASSWORD, id="locked docx"),
]


@pytest.mark.parametrize(("data", "name", "fault"), FAULTS)
def test_a_faulty_file_is_refused_in_one_line(data: bytes, name: str, fault: Fault) -> None:
    error = error_of(data, name)
    assert error.fault is fault
    assert str(error).startswith(f"{name}: ")
    assert "\n" not in str(error)


def test_a_word_document_under_another_name_is_refused_with_the_right_ending(docx_of: DocxOf) -> None:
    assert str(error_of(docx_of(BODY), "ke-hoach.txt")) == (
        "ke-hoach.txt: this is a Word document (.docx), though its name ends in .txt; rename it to end in .docx"
    )


@pytest.mark.parametrize("name", ["a.docx", "a.DOCX", "a.docm", "a", "ke-hoach-1.2026", None])
def test_a_name_without_a_known_ending_leaves_the_bytes_to_decide(docx_of: DocxOf, name: str | None) -> None:
    assert read_document(docx_of(BODY), name=name).format == "docx"


PAGE = "<!DOCTYPE html><html><body><p>Kế hoạch</p></body></html>".encode()


def test_what_word_and_excel_open_under_their_old_endings_is_read(docx_of: DocxOf) -> None:
    assert read_document(docx_of(BODY), name="a.doc").format == "docx"
    assert [read_document(PAGE, name=name).text for name in ("a.doc", "a.XLS")] == ["Kế hoạch", "Kế hoạch"]
    assert error_of(docx_of(BODY), "a.xls").fault is error_of(PAGE, "a.docx").fault is Fault.MISNAMED


def test_the_same_words_read_the_same_from_text_and_from_word(docx_of: DocxOf) -> None:
    word, plain = read_document(docx_of(BODY)), read_document("Kế hoạch".encode())
    assert (word.text, word.lines) == (plain.text, plain.lines)


def test_a_document_is_called_by_its_path_or_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "ke-hoach.txt"
    path.write_text("Kế hoạch", encoding="utf-8")
    assert read_document(path).name == "ke-hoach.txt"
    assert read_document(str(path), name="Kế hoạch 1.txt").name == "Kế hoạch 1.txt"


def test_a_name_of_several_lines_is_said_in_one() -> None:
    assert str(error_of(b"", "a\nb.txt")).startswith("a b.txt: ")


def path_error(path: Path | str) -> UnreadableFile:
    with pytest.raises(UnreadableFile) as caught:
        read_document(path)
    return caught.value


def test_paths_that_lead_to_no_file_are_refused(tmp_path: Path) -> None:
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    assert path_error(tmp_path / "none.txt").fault is Fault.MISSING
    assert path_error(tmp_path).fault is Fault.FOLDER
    assert path_error("a\0b").fault is Fault.MISSING
    assert path_error(loop).fault is Fault.UNAVAILABLE
    assert path_error(tmp_path / ("x" * 300)).fault is Fault.UNAVAILABLE


def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text("words")

    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", refuse)  # the rights of a file do not bind an administrator's tests
    assert path_error(tmp_path / "a.txt").fault is Fault.FORBIDDEN


def test_a_disk_that_fails_while_reading_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Failing(io.BytesIO):
        def read(self, *_: object) -> bytes:
            raise OSError(5, "Input/output error")

    (tmp_path / "a.txt").write_text("words")
    monkeypatch.setattr(Path, "open", lambda *_: Failing(b"words"))
    error = path_error(tmp_path / "a.txt")
    assert (error.fault, error.facts) == (Fault.UNAVAILABLE, {"reason": "Input/output error"})


@pytest.mark.parametrize("name", ["large.txt", "large.docx", "large"])
def test_a_large_file_is_refused_unread(tmp_path: Path, name: str) -> None:
    with (tmp_path / name).open("wb") as file:
        file.write(b"PK\x03\x04" if name.endswith("x") else b"words")
        file.truncate(210 << 20)  # a hole: it takes no room, and would take a while to read
    error = path_error(tmp_path / name)
    assert error.fault is Fault.TOO_LARGE
    assert f"larger than {200 if name.endswith('x') else 50} MB" in str(error)


def test_a_pipe_is_read_up_to_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reading, writing = os.pipe()
    os.write(writing, "Kế hoạch".encode())
    os.close(writing)
    assert read_document(f"/dev/fd/{reading}").text == "Kế hoạch"
    os.close(reading)
    monkeypatch.setattr(stream_module, "MAX_MB", 0)
    assert path_error("/dev/zero").fault is Fault.TOO_LARGE


HEADS = st.sampled_from(
    [b"", b"PK\x03\x04", b"PK\x05\x06", OLE[:8], b"%PDF-", b"\xef\xbb\xbf", b"|\n", b"\xff\xfe", b"\xfe\xff", b"<html",
     b"BM", b"<?xml ", b"\x1f\x8b\x08", b"RIFF", "Kế hoạch ".encode()]
)  # fmt: skip


@settings(deadline=None)  # a picture goes on to Tesseract
@given(head=HEADS, data=st.binary(), name=st.sampled_from(["a.txt", "a.docx", "a.pdf", "a.md", "a.html", "", "a"]))
def test_any_bytes_are_read_or_refused(head: bytes, data: bytes, name: str) -> None:
    try:
        outcome = read_document(head + data, name=name).text
    except UnreadableFile as error:
        outcome = str(error)
    assert outcome.strip()
