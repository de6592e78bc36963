"""A small document for the demonstration, and the command in a process and a folder of its own."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from migrated import Migrated

ROOT = Path(__file__).parents[3]
WITH_TABLES = Path(__file__).with_name("with_tables.py")
HEAD = """\
ỦY BAN NHÂN DÂN
TỈNH SƠN LA

Số: {number}

Sơn La, ngày 20 tháng 01 năm 2026

KẾ HOẠCH

Phát triển nhà ở năm 2026

1. Trước ngày 18 hằng tháng, các cơ quan báo cáo Sở Tài chính kết quả thực hiện.

PHỤ LỤC

TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời hạn hoàn thành
I\tQuy hoạch\t\t\t
"""

Demo = Callable[..., subprocess.CompletedProcess[str]]
Document = Callable[..., str]


@pytest.fixture
def document() -> Document:
    """Writes a document with one task for each of the agencies: `document("Sở Y tế", "Sở Nội vụ")`."""

    def text(*leads: str, number: str = "12/KH-UBND", due: str = "Quý I/2026") -> str:
        tasks = (f"{place}\tRà soát quỹ nhà phần {place}\t{lead}\t\t{due}" for place, lead in enumerate(leads, 1))
        return HEAD.format(number=number) + "\n".join(tasks) + "\n"

    return text


@pytest.fixture
def documents(tmp_path: Path, document: Document) -> Path:
    """A folder with one such document."""
    folder = tmp_path / "van-ban"
    folder.mkdir()
    (folder / "ke-hoach.txt").write_text(document("Sở Y tế", "Sở Tư pháp", "Sở Nông nghiệp và Môi trường"), "utf-8")
    return folder


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def demo(home: Path, tmp_path: Path, migrated: Migrated) -> Demo:
    """Runs the command in its own process; everything it makes lands in `home`.

    Unless it is to do all by itself, its tables are copied from `migrated` rather than made by all migrations.
    """

    def run(*arguments: str | Path, database: str = "", by_itself: bool = False) -> subprocess.CompletedProcess[str]:
        surroundings = {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT / "src"),
            "PYTHONUTF8": "1",
            "DONDOC_HOME": str(home),
            "DONDOC_DATABASE_URL": database,
        }
        command = [sys.executable, "-m", "dondoc.site", "demo", *map(str, arguments)]
        if not by_itself:
            tables = tmp_path / "tables.sqlite3"
            tables.unlink(missing_ok=True)
            migrated.copy_to_file(tables)
            command[1:3] = [str(WITH_TABLES), str(tables)]
        return subprocess.run(  # noqa: S603
            command, cwd=ROOT, env=surroundings, capture_output=True, text=True, timeout=175, check=False
        )

    return run
