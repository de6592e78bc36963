"""The command as a process of its own: what it loads, closed pipes, missing streams, interruption."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

RUN = [sys.executable, "-c", "import sys; from dondoc.cli import main; sys.exit(main())"]
LOADED = "import sys; from dondoc.cli import main\ntry: main({})\nexcept SystemExit: pass\nprint(*sys.modules)"
READING = {"dondoc.extract.programme", "dondoc.grammar", "dondoc.register"}
LONG = "Điều khoản thi hành của kế hoạch\n" * 20_000  # more than a pipe holds


def run(command: list[str], **more: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, check=False, encoding="utf-8", **more)  # noqa: S603  # our own


def loaded_by(*arguments: str) -> set[str]:
    code = LOADED.format(list(arguments))
    return set(run([sys.executable, "-c", code]).stdout.split())


def test_help_loads_nothing_that_it_does_not_need() -> None:
    unneeded = {"lxml", "docx", "xlsxwriter", "django", "zipfile", "yaml", "dondoc.writers", "dondoc.model"}
    assert not loaded_by("--help") & (unneeded | READING)


def test_the_schema_comes_without_what_reads() -> None:
    assert not loaded_by("schema") & READING


def test_reading_text_loads_neither_the_grammar_nor_xml_nor_workbooks_nor_the_site(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Kế hoạch", encoding="utf-8")
    assert not loaded_by("read", str(tmp_path / "a.txt")) & {"lxml", "docx", "xlsxwriter", "django", *READING}


def test_extracting_from_text_loads_no_other_format(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Kế hoạch", encoding="utf-8")
    unneeded = {"lxml", "docx", "openpyxl", "xlsxwriter", "django", "dondoc.corpus", "dondoc.writers.official"}
    loaded = loaded_by("extract", str(tmp_path / "a.txt"))
    assert loaded >= READING
    assert not loaded & unneeded


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_reader_that_has_seen_enough_is_no_error(tmp_path: Path, unbuffered: str) -> None:
    (tmp_path / "a.txt").write_text(LONG, encoding="utf-8")
    piped = '"$@" 2>err.txt | head -n 1 >/dev/null; echo ${PIPESTATUS[0]}'
    environment = {**os.environ, "PYTHONUNBUFFERED": unbuffered}
    command = ["/bin/bash", "-c", piped, "bash", *RUN, "read", "a.txt"]
    assert run(command, cwd=tmp_path, env=environment).stdout == f"{128 + signal.SIGPIPE}\n"
    assert (tmp_path / "err.txt").read_text() == ""


@pytest.mark.parametrize(
    ("redirection", "words"),
    [
        (">/dev/full", "standard output: cannot be written (No space left on device)"),
        (">&-", "standard output: cannot be written (it is closed)"),
        ("<&-", "standard input: the file cannot be read (it is closed)"),
    ],
)
def test_a_stream_that_fails_ends_in_one_line(redirection: str, words: str) -> None:
    piped = "printf 'K' |" if redirection.startswith(">") else ""
    command = f'{piped} "$@" read - {redirection}'
    ended = run(["/bin/sh", "-c", command, "sh", *RUN])
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr.startswith(f"dondoc: {words}")
    assert ended.stderr.count("\n") == 1


def test_an_interruption_says_nothing() -> None:
    interrupted = "import sys; from dondoc.cli import commands, main\ndef read(_): raise KeyboardInterrupt\n"
    code = interrupted + "commands.read = read; sys.exit(main(['read', '-']))"
    ended = run([sys.executable, "-c", code])
    assert (ended.returncode, ended.stdout, ended.stderr) == (128 + signal.SIGINT, "", "")


def test_output_is_utf_8_in_any_locale(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Kế hoạch", encoding="utf-8")
    environment = {**os.environ, "PYTHONIOENCODING": "latin-1", "LC_ALL": "C"}
    assert run([*RUN, "read", str(tmp_path / "a.txt")], env=environment).stdout == "Kế hoạch\n"
