"""`dondoc extract DIR -o OUT/`: what it prints and leaves, and which command lines make no sense."""

import io
import json
import sys
from pathlib import Path

import pytest

from dondoc.cli import main
from dondoc.cli.progress import ProgressBar, bar
from dondoc.corpus import Progress

Captured = pytest.CaptureFixture[bytes]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "kho"
    made.mkdir()
    (made / "a.txt").write_text("KẾ HOẠCH\nNăm 2026\n", encoding="utf-8")
    (made / "leer.txt").write_bytes(b"")
    return made


def test_a_folder_gives_results_and_a_summary(folder: Path, tmp_path: Path, capsysbinary: Captured) -> None:
    out = tmp_path / "ket" / "qua"
    assert main(["extract", str(folder), "-o", f"{out}/", "--workers", "1"]) == 0
    printed, err = capsysbinary.readouterr()
    assert printed.startswith(b"2 files: 2 read in ")
    assert b"by 1 worker, 0 unchanged, 1 with a fault\n" in printed
    assert b"\n  leer.txt: the file is empty; check that it was copied or sent whole\n" in printed
    assert err == b""  # it is no terminal
    assert len((out / "programmes.jsonl").read_bytes().splitlines()) == 2
    assert json.loads((out / "summary.json").read_bytes())["files"] == 2
    assert main(["extract", str(folder), "-o", str(out)]) == 0
    assert capsysbinary.readouterr().out.startswith(b"2 files: none read, 2 unchanged, 1 with a fault\n")


def test_parquet_comes_besides(folder: Path, tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    assert main(["extract", str(folder), "-o", str(tmp_path / "out"), "--workers", "1", "--format", "parquet"]) == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "documents.parquet", "programmes.jsonl", "summary.json", "targets.parquet", "tasks.parquet",
    ]  # fmt: skip


WRONG = [
    pytest.param(["{dir}"], "{dir} is a folder; name another one for the results: -o OUT/", id="no output"),
    pytest.param(["{dir}", "-o", "{dir}/a.txt"], "this is a file; name a folder for the results", id="a file"),
    pytest.param(["{dir}", "-o", "{dir}/."], "this is the folder to be read; name another one", id="itself"),
    pytest.param(["{dir}", "-o", "{dir}/x", "--format", "xlsx"], "jsonl or parquet, not as xlsx", id="a format"),
    pytest.param(["{dir}/a.txt", "--format", "jsonl"], "--format jsonl is for folders", id="format of folders"),
    pytest.param(["{dir}/a.txt", "--workers", "2"], "is for folders, and {dir}/a.txt is none", id="workers"),
    pytest.param(
        ["{dir}", "-o", "{dir}/x", "--workers", "2", "--scheduler", "tcp://127.0.0.1:1"], "exclude each", id="both"
    ),
]


@pytest.mark.parametrize(("arguments", "words"), WRONG)
def test_a_command_line_that_makes_no_sense_ends_in_one_line(
    arguments: list[str], words: str, folder: Path, capsysbinary: Captured
) -> None:
    assert main(["extract", *(argument.format(dir=folder) for argument in arguments)]) == 2
    out, err = capsysbinary.readouterr()
    assert out == b""
    assert words.format(dir=folder) in err.decode()
    assert err.count(b"\n") == 1
    assert sorted(path.name for path in folder.iterdir()) == ["a.txt", "leer.txt"]


@pytest.mark.parametrize("option", ["--workers", "--timeout"])
@pytest.mark.parametrize("number", ["0", "-1", "x"])
def test_numbers_are_above_zero(option: str, number: str, capsysbinary: Captured) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["extract", "kho", "-o", "out", f"{option}={number}"])
    assert ended.value.code == 2
    assert option.encode() in capsysbinary.readouterr().err


BARS = [
    (Progress(0, 8, 0), 0.0, "[------------------------] 0/8 files  0%"),
    (Progress(2, 8, 0), 21.0, "[######------------------] 2/8 files  25%  1:03 left"),
    (Progress(4, 8, 1), 60.0, "[############------------] 4/8 files  50%  1 with a fault  1:00 left"),
    (Progress(8, 8, 1), 90.0, "[########################] 8/8 files  100%  1 with a fault"),
]


@pytest.mark.parametrize(("progress", "seconds", "line"), BARS)
def test_the_bar_says_how_far_it_is_and_how_long_it_may_take(progress: Progress, seconds: float, line: str) -> None:
    assert bar(progress, seconds) == line


def test_the_bar_is_drawn_on_a_terminal_and_erased_at_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(sys, "stderr", Terminal())
    monkeypatch.setenv("COLUMNS", "30")
    with ProgressBar() as show:
        show(Progress(2, 8, 0))
    assert sys.stderr.getvalue() == "\r\033[K[######------------------] 2/\r\033[K"  # type: ignore[attr-defined]
