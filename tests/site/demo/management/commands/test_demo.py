"""`demo` as it is called: what it prints, what it leaves, when it refuses."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

import dondoc
from dondoc.site.demo.data import people

pytestmark = pytest.mark.once

Demo = Callable[..., CompletedProcess[str]]


def reports(home: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (home / "bao-cao").iterdir()}


def users(home: Path) -> list[str]:
    with sqlite3.connect(home / "dondoc.sqlite3") as database:
        return [name for (name,) in database.execute("select username from accounts_user where is_active")]


def unfinished(home: Path) -> list[Path]:
    left = [*home.rglob("*.part"), *(path for path in (home / "incoming").rglob("*") if path.is_file())]
    return [*left, *(path for path in home.rglob("*") if path.is_file() and path.stat().st_size == 0)]


def test_the_samples_are_played_to_the_end(demo: Demo, home: Path) -> None:
    ran = demo(by_itself=True)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.count("đã đọc và công bố") == 3
    assert "Các chương trình đến ngày 22/06/2026:" in ran.stdout
    assert "make serve DONDOC_HOME=" in ran.stdout
    assert len(reports(home)) == 6
    for name, content in reports(home).items():
        assert str(home / "bao-cao" / name) in ran.stdout
        if name.endswith(".docx"):
            text = dondoc.read(content, name=name).text
            assert "ĐÁNH GIÁ CHUNG" in text
            assert "cơ quan chưa gửi báo cáo: " in text
    assert unfinished(home) == []
    assert "DONDOC_TODAY=2026-06-22" in (home / "demo.env").read_text("utf-8")
    for person in people()["may_sign_in"]:
        assert f"  {person['username']} " in ran.stdout
    assert users(home) == [person["username"] for person in people()["may_sign_in"]]


def test_a_second_run_begins_anew_and_gives_the_same_reports(demo: Demo, home: Path, documents: Path) -> None:
    first = demo("--documents", documents)
    assert first.returncode == 0
    before = reports(home)
    (home / "bao-cao" / "cu.docx").write_text("x")
    with sqlite3.connect(home / "dondoc.sqlite3") as database:
        database.execute("update accounts_user set is_active = 1")
    second = demo("--documents", documents)
    assert second.returncode == 0
    assert reports(home) == before
    assert len(users(home)) == len(people()["may_sign_in"])


def test_what_cannot_be_published_is_named_and_the_others_are_played(
    demo: Demo, home: Path, documents: Path, document: Callable[..., str]
) -> None:
    (documents / "hong.docx").write_bytes(b"PK\x03\x04 and no more")
    (documents / "lap-lai.txt").write_bytes((documents / "ke-hoach.txt").read_bytes())
    (documents / "rong.txt").write_bytes(b"")
    (documents / "bang.pdf").write_bytes(b"%PDF-1.7")
    ran = demo("--documents", documents)
    assert (ran.returncode, ran.stderr) == (0, "")
    lines = {line.split(":")[0]: line for line in ran.stdout.splitlines() if ": " in line}
    assert "đã đọc và công bố 3 nhiệm vụ" in lines["ke-hoach.txt"]
    for name in ("hong.docx", "lap-lai.txt", "rong.txt"):
        assert lines[name].startswith(f"{name}: không công bố. ")
    assert "bang.pdf" not in ran.stdout
    assert set(reports(home)) == {"ke-hoach-2026-06.docx", "ke-hoach-2026-06.xlsx"}


def test_documents_of_which_none_can_be_published_are_an_error(demo: Demo, tmp_path: Path) -> None:
    (tmp_path / "documents").mkdir()
    (tmp_path / "documents" / "thu.txt").write_text("Thư mời họp\n", "utf-8")
    ran = demo("--documents", tmp_path / "documents")
    assert ran.returncode == 1
    assert ran.stderr == "CommandError: Không văn bản nào công bố được.\n"


def test_a_site_that_it_did_not_make_is_left_alone(demo: Demo, home: Path, documents: Path) -> None:
    home.mkdir()
    (home / "dondoc.sqlite3").write_bytes(b"the work of a year")
    ran = demo("--documents", documents)
    assert ran.returncode == 1
    assert ran.stderr.count("\n") == 1
    assert "không phải do bản trình diễn tạo ra" in ran.stderr
    assert (home / "dondoc.sqlite3").read_bytes() == b"the work of a year"


def test_a_postgresql_database_is_refused_without_being_asked(demo: Demo, documents: Path) -> None:
    ran = demo("--documents", documents, database="postgres://nobody:secret@127.0.0.1:1/nothing")
    assert ran.returncode == 1
    assert ran.stderr.count("\n") == 1
    assert "DONDOC_DATABASE_URL" in ran.stderr
    assert "secret" not in ran.stderr


@pytest.mark.parametrize(
    ("folder", "words"), [("missing", "Không có thư mục"), ("empty", "không có tệp .txt hay .docx nào")]
)
def test_without_documents_one_line_says_so_and_nothing_is_begun(
    demo: Demo, home: Path, tmp_path: Path, folder: str, words: str
) -> None:
    (tmp_path / "empty").mkdir()
    ran = demo("--documents", tmp_path / folder)
    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr.count("\n") == 1
    assert words in ran.stderr
    assert not (home / "demo.env").exists()
