"""Old office files, by way of LibreOffice."""

import shutil
import subprocess
from pathlib import Path

import pytest

from dondoc.sources import Fault, UnreadableFile, office, read_document

SAMPLE = Path(__file__).parents[2] / "samples" / "phu-luc-2026.docx"
SOFFICE = shutil.which("soffice")
RTF = rb"{\rtf1\ansi\ansicpg1252 K\u7871? ho\u7841?ch\par}"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)

needs_libreoffice = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")


def fault_of(data: bytes, name: str) -> UnreadableFile:
    with pytest.raises(UnreadableFile) as caught:
        read_document(data, name=name)
    return caught.value


@needs_libreoffice
@pytest.mark.parametrize("suffix", [".doc", ".rtf", ".odt"])
def test_an_old_document_is_read_like_the_new_one(tmp_path: Path, suffix: str) -> None:
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [str(SOFFICE), "--headless", profile, "--convert-to", suffix[1:], "--outdir", str(tmp_path), str(SAMPLE)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)  # noqa: S603
    old, new = read_document(tmp_path / f"phu-luc-2026{suffix}"), read_document(SAMPLE)
    assert old.format == suffix[1:]
    assert [line for line in old.text.split("\n") if line] == [line for line in new.text.split("\n") if line]


def test_without_libreoffice_the_way_to_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "COMMANDS", ("no-such-command",))
    assert str(fault_of(RTF, "a.rtf")).startswith(
        "a.rtf: an RTF file is read with the help of LibreOffice, which is not installed; install it (Debian: apt-get "
    )
    assert fault_of(OLE + "WordDocument".encode("utf-16-le"), "a.doc").fault is Fault.NEEDS_LIBREOFFICE
    assert fault_of(OLE + "Workbook".encode("utf-16-le"), "a.xls").facts["right_suffix"] == ".xlsx"


def test_a_file_that_libreoffice_does_not_convert_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "COMMANDS", ("false",))
    assert fault_of(RTF, "a.rtf").facts == {"reason": "it could not open it"}


def test_a_conversion_that_takes_too_long_is_stopped(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    endless = tmp_path / "endless"
    endless.write_text("#!/bin/sh\nread line </dev/zero\n")
    endless.chmod(0o755)
    monkeypatch.setattr(office, "COMMANDS", (str(endless),))
    monkeypatch.setattr(office, "TIME_LIMIT", 0.2)
    assert fault_of(RTF, "a.rtf").facts == {"reason": "it took more than 0.2 seconds"}


@needs_libreoffice
def test_an_rtf_file_called_doc_is_read_as_what_it_is() -> None:
    assert read_document(RTF, name="a.doc").text == "Kế hoạch"


@pytest.mark.parametrize("suffix", [".docx", ".pdf"])
def test_an_old_document_under_another_name_is_refused(suffix: str) -> None:
    assert fault_of(RTF, "a" + suffix).fault is Fault.MISNAMED
