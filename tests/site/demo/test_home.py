"""The demonstration clears what it made itself, and nothing else."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from dondoc.site.demo import home as room
from dondoc.site.demo.home import MARK, NotADemonstration, clear, leave_mark


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home whose database would be SQLite."""
    use(monkeypatch, "sqlite", tmp_path / "dondoc.sqlite3")
    return tmp_path


def use(monkeypatch: pytest.MonkeyPatch, vendor: str, name: object) -> None:
    connection = SimpleNamespace(vendor=vendor, settings_dict={"NAME": name}, close=lambda: None)
    monkeypatch.setattr(room, "connection", connection)


def everything_in(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


def fill(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("x")


def test_an_empty_folder_is_marked_before_anything_is_made(folder: Path) -> None:
    clear(folder)
    assert everything_in(folder) == {MARK}


def test_what_an_earlier_demonstration_made_is_removed(folder: Path) -> None:
    fill(folder, "dondoc.sqlite3", "dondoc.sqlite3-wal", "dondoc.sqlite3-shm", "files/1/a.txt", "bao-cao/a.docx", MARK)
    fill(folder, "secret", "notes.txt")
    clear(folder)
    assert everything_in(folder) == {MARK, "secret", "notes.txt"}


@pytest.mark.parametrize("found", ["dondoc.sqlite3", "files/ab/van-ban.docx", "bao-cao/cua-toi.docx"])
def test_what_it_did_not_make_is_left_alone(folder: Path, found: str) -> None:
    fill(folder, found)
    before = everything_in(folder)
    with pytest.raises(NotADemonstration, match="không phải do bản trình diễn tạo ra") as refused:
        clear(folder)
    assert str(folder / found.split("/")[0]) in str(refused.value)
    assert everything_in(folder) == before


def test_a_postgresql_database_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, "postgresql", "dondoc")
    fill(folder, MARK, "files/a.txt")
    with pytest.raises(NotADemonstration, match="DONDOC_DATABASE_URL"):
        clear(folder)
    assert "files/a.txt" in everything_in(folder)


def test_a_database_in_another_folder_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(folder, MARK, "elsewhere/dondoc.sqlite3")
    use(monkeypatch, "sqlite", folder / "elsewhere/dondoc.sqlite3")
    with pytest.raises(NotADemonstration, match="DONDOC_DATABASE_URL"):
        clear(folder)
    assert "elsewhere/dondoc.sqlite3" in everything_in(folder)


def test_the_mark_tells_the_server_day_and_password(folder: Path) -> None:
    leave_mark(folder, "2026-06-22", "open sesame")
    lines = (folder / MARK).read_text("utf-8").splitlines()
    assert "DONDOC_TODAY=2026-06-22" in lines
    assert "DONDOC_DEMO=1" in lines
