"""A small document for the demonstration, and the command in a process and a folder of its own."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
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
def demo(home: Path) -> Demo:
    """Runs the command in its own process; everything it makes lands in `home`."""

    def run(*arguments: str | Path, database: str = "") -> subprocess.CompletedProcess[str]:
        surroundings = {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT / "src"),
            "PYTHONUTF8": "1",
            "DONDOC_HOME": str(home),
            "DONDOC_DATABASE_URL": database,
        }
        command = [sys.executable, "-m", "dondoc.site", "demo", *map(str, arguments)]
        return subprocess.run(  # noqa: S603
            command, cwd=ROOT, env=surroundings, capture_output=True, text=True, timeout=175, check=False
        )

    return run
