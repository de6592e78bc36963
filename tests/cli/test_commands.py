"""What each command prints and what it ends with."""

import io
import json
import os
import sys
import zipfile
from pathlib import Path

import jsonschema
import openpyxl
import pytest

from dondoc import __version__
from dondoc.cli import main

PLAN = """\
KẾ HOẠCH
Thực hiện nhiệm vụ năm 2021

STT\tNội dung nhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành
1\tRà soát quy hoạch  vùng\tSở Xây dựng\tSở Tài chính\tQuý I/2021
2\tLập danh mục dự án\tSở Tài chính\t\tQuý II/2021
"""
Captured = pytest.CaptureFixture[bytes]


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "ke-hoach.txt"
    path.write_text(PLAN, encoding="utf-8")
    return path


def test_extract_prints_one_json_object_of_the_schema(plan: Path, capsysbinary: Captured) -> None:
    assert main(["extract", str(plan)]) == 0
    out, err = capsysbinary.readouterr()
    programme = json.loads(out.decode("utf-8"))
    assert err == b""
    assert [task["text"] for task in programme["tasks"]] == ["Rà soát quy hoạch vùng", "Lập danh mục dự án"]
    assert main(["schema"]) == 0
    jsonschema.Draft202012Validator(json.loads(capsysbinary.readouterr().out)).validate(programme)


def test_offsets_in_the_json_count_the_text_that_read_prints(plan: Path, capsysbinary: Captured) -> None:
    main(["extract", str(plan)])
    source = json.loads(capsysbinary.readouterr().out)["tasks"][0]["source"]
    assert main(["read", str(plan)]) == 0
    text = capsysbinary.readouterr().out.decode("utf-8")
    assert "Rà soát quy hoạch vùng" in text[source["start"] : source["end"]]
    assert text.split("\n")[source["line_start"] - 1].startswith("1\tRà soát quy hoạch vùng\t")


def test_read_ends_its_output_with_one_line_break(tmp_path: Path, capsysbinary: Captured) -> None:
    for content in ("một", "một\n"):
        (tmp_path / "a.txt").write_text(content, encoding="utf-8")
        main(["read", str(tmp_path / "a.txt")])
        assert capsysbinary.readouterr().out.decode() == "một\n"


def test_a_minus_is_standard_input(monkeypatch: pytest.MonkeyPatch, capsysbinary: Captured) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PLAN.encode())))
    assert main(["read", "-"]) == 0
    assert capsysbinary.readouterr().out.decode() == PLAN.replace("  ", " ")


def test_extract_writes_a_table_as_wide_as_the_terminal(
    plan: Path, capsysbinary: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "66")
    assert main(["extract", str(plan), "--format", "table"]) == 0
    lines = capsysbinary.readouterr().out.decode().split("\n")
    assert lines[2].startswith("1 ")
    assert "31/03/2021" in lines[2]
    assert max(len(line) for line in lines[:4]) <= 66


ENDINGS = [("out.json", "json"), ("out.xlsx", "xlsx"), ("out.XLSX", "xlsx"), ("out.txt", "table"), ("out", "json")]


@pytest.mark.parametrize(("name", "format"), ENDINGS)
def test_the_ending_of_the_output_tells_the_format(plan: Path, tmp_path: Path, name: str, format: str) -> None:
    out = tmp_path / name
    assert main(["extract", str(plan), "-o", str(out)]) == 0
    assert format_of(out) == format


def test_a_pipe_that_is_named_is_written_to(plan: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.json"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    assert main(["extract", str(plan), "-o", str(pipe)]) == 0
    assert os.read(reader, 10).startswith(b"{")
    os.close(reader)
    assert pipe.is_fifo()


def test_a_format_that_is_given_counts_more_than_the_ending(plan: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    assert main(["extract", str(plan), "--format", "xlsx", "--output", str(out)]) == 0
    assert format_of(out) == "xlsx"


def format_of(path: Path) -> str:
    if zipfile.is_zipfile(path):
        assert openpyxl.load_workbook(io.BytesIO(path.read_bytes()))["Nhiệm vụ"]["C2"].value
        return "xlsx"
    text = path.read_text(encoding="utf-8")
    return "json" if text.startswith("{") else "table"


def test_a_workbook_may_go_to_a_pipe(plan: Path, capsysbinary: Captured) -> None:
    assert main(["extract", str(plan), "--format", "xlsx", "-o", "-"]) == 0
    assert capsysbinary.readouterr().out.startswith(b"PK")


def test_a_workbook_on_a_terminal_is_refused(
    plan: Path, capsysbinary: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    assert main(["extract", str(plan), "--format", "xlsx"]) == 2
    assert capsysbinary.readouterr() == (
        b"",
        b"dondoc: an Excel workbook cannot be shown on a terminal; name a file for it: -o OUT.xlsx\n",
    )


def fault(capsysbinary: Captured, *arguments: str) -> str:
    """The one line on standard error that the command line `arguments` ends with."""
    assert main(arguments) == 2
    out, err = capsysbinary.readouterr()
    assert out == b""
    assert err.count(b"\n") == 1
    return err.decode().rstrip("\n")


FILES = [
    pytest.param("empty.txt", b"", "the file is empty; check that it was copied or sent whole", id="empty"),
    pytest.param("noise.txt", b"\x00\xff" * 99, "this is not a text file; save the document as", id="binary"),
    pytest.param("scan.docx", b"%PDF-1.4", "this is a PDF file, though its name ends in .docx", id="wrong ending"),
    pytest.param("broken.docx", b"PK\x03\x04", "the file is damaged (its list of parts is", id="broken zip"),
    pytest.param("old.txt", "Céng hoµ x· héi chñ nghÜa".encode("cp1252"), "the text is in TCVN3", id="TCVN3"),
]


@pytest.mark.parametrize(("name", "content", "words"), FILES)
@pytest.mark.parametrize("command", ["extract", "read"])
def test_a_file_that_cannot_be_read_ends_in_one_line(
    tmp_path: Path, capsysbinary: Captured, command: str, name: str, content: bytes, words: str
) -> None:
    (tmp_path / name).write_bytes(content)
    line = fault(capsysbinary, command, str(tmp_path / name))
    assert line.startswith(f"dondoc: {tmp_path / name}: {words}")
    assert "; " in line


def test_standard_input_that_fails_ends_in_one_line(monkeypatch: pytest.MonkeyPatch, capsysbinary: Captured) -> None:
    class Failing(io.BytesIO):
        def read(self, *_: object) -> bytes:
            raise OSError(5, "Input/output error")

    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(Failing()))
    assert fault(capsysbinary, "read", "-").startswith(
        "dondoc: standard input: the file cannot be read (Input/output error); "
    )


def test_a_file_that_cannot_be_read_leaves_no_output(tmp_path: Path, capsysbinary: Captured) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    fault(capsysbinary, "extract", str(tmp_path / "a.txt"), "-o", str(tmp_path / "out.json"))
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_output_that_cannot_be_written_ends_in_one_line(plan: Path, tmp_path: Path, capsysbinary: Captured) -> None:
    lost = tmp_path / "none" / "out.json"
    assert fault(capsysbinary, "extract", str(plan), "-o", str(lost)) == (
        f"dondoc: {lost}: cannot be written (No such file or directory); name a file that you may write: -o OUT"
    )
    assert "directory" in fault(capsysbinary, "extract", str(plan), "-o", str(tmp_path))


def test_the_file_that_is_read_is_never_overwritten(plan: Path, capsysbinary: Captured) -> None:
    again = plan.parent / "." / plan.name
    assert fault(capsysbinary, "extract", str(plan), "-o", str(again)) == (
        f"dondoc: {again}: this is the file to be read; name another one after -o"
    )
    assert plan.read_text(encoding="utf-8") == PLAN


def test_a_device_is_written_to_as_it_is(plan: Path) -> None:
    assert main(["extract", str(plan), "-o", "/dev/null"]) == 0
    assert Path("/dev/null").is_char_device()


WRONG = [
    pytest.param([], "dondoc: the following arguments are required: COMMAND; see dondoc --help", id="nothing"),
    pytest.param(["extract"], "dondoc extract: the following arguments are required: FILE; see", id="no file"),
    pytest.param(["extract", "a", "--format", "pdf"], "dondoc extract: argument --format: invalid", id="a format"),
    pytest.param(["print", "a"], "dondoc: argument COMMAND: invalid choice: 'print'", id="a command"),
]


@pytest.mark.parametrize(("arguments", "line"), WRONG)
def test_a_wrong_command_line_ends_in_one_line(arguments: list[str], line: str, capsysbinary: Captured) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    err = capsysbinary.readouterr().err.decode()
    assert ended.value.code == 2
    assert err.startswith(line)
    assert err.count("\n") == 1


def test_the_version_is_that_of_the_package(capsysbinary: Captured) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsysbinary.readouterr().out.decode() == f"dondoc {__version__}\n"


def test_agencies_lists_whom_a_document_names(plan: Path, capsysbinary: Captured) -> None:
    assert main(["agencies", str(plan)]) == 0
    out, err = capsysbinary.readouterr()
    assert err == b""
    assert [line.split()[-1] for line in out.decode().splitlines() if line.startswith(("5 ", "6 "))] == [
        "so-xay-dung",
        "so-tai-chinh",
        "so-tai-chinh",
    ]


def test_agencies_are_asked_for_of_a_day_and_a_province_and_written_to_a_file(
    plan: Path, tmp_path: Path, capsysbinary: Captured
) -> None:
    out = tmp_path / "co-quan.json"
    assert main(["agencies", str(plan), "--on", "2024-06-30", "--province", "lai-chau", "-o", str(out)]) == 0
    found = json.loads(out.read_text("utf-8"))
    assert (found["province"], found["day"], found["own_day"]) == ("lai-chau", "2024-06-30", False)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [(["--on", "30/6/2024"], b"write it as 2024-06-30"), (["--province", "atlantis"], b"there is no such province")],
)
def test_agencies_refuses_what_is_no_day_and_no_province(
    plan: Path, capsysbinary: Captured, wrong: list[str], said: bytes
) -> None:
    try:
        code: object = main(["agencies", str(plan), *wrong])
    except SystemExit as left:
        code = left.code
    assert code == 2
    assert said in capsysbinary.readouterr().err
