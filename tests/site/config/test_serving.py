"""The whole site as one command, run for real: web server, worker, and their end."""

import os
import re
import select
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from migrated import Migrated

from dondoc.site.config import serving

pytestmark = pytest.mark.once


@pytest.fixture
def surroundings(tmp_path: Path) -> dict[str, str]:
    home = {"DONDOC_HOME": str(tmp_path), "DONDOC_DATABASE_URL": "", "PYTHONUNBUFFERED": "1"}
    return {**os.environ, **home}


@pytest.fixture
def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _command(*words: str) -> list[str]:
    return [sys.executable, "-m", "dondoc.site", *words]


@pytest.fixture
def site(
    surroundings: dict[str, str], tmp_path: Path, free_port: int, migrated: Migrated
) -> Iterator["subprocess.Popen[str]"]:
    migrated.copy_to_file(tmp_path / "dondoc.sqlite3")
    command = _command("serve", "--port", str(free_port), "--processes", "1")
    process = subprocess.Popen(command, env=surroundings, stdout=subprocess.PIPE, text=True)  # noqa: S603
    yield process
    process.terminate()
    process.communicate(timeout=30)


def _first_line(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline()


def _children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="looks up child processes under /proc")
def test_the_site_opens_and_ends_as_one(site: "subprocess.Popen[str]", free_port: int) -> None:
    assert re.search(rf"open at http://127\.0\.0\.1:{free_port}/", _first_line(site))
    with urllib.request.urlopen(f"http://127.0.0.1:{free_port}/dang-nhap/", timeout=10) as page:
        assert page.status == 200
    children = _children(site.pid)
    site.send_signal(signal.SIGINT)
    assert site.wait(30) == 0
    assert children
    assert not [child for child in children if Path(f"/proc/{child}").exists()]


def test_a_taken_port_is_told_with_the_way_out(
    surroundings: dict[str, str], tmp_path: Path, free_port: int, migrated: Migrated
) -> None:
    migrated.copy_to_file(tmp_path / "dondoc.sqlite3")
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", free_port))
        holder.listen()
        command = _command("serve", "--port", str(free_port))
        refused = subprocess.run(command, env=surroundings, capture_output=True, text=True, timeout=60)  # noqa: S603
    assert refused.returncode == 1
    assert f"Cannot listen on 127.0.0.1:{free_port}" in refused.stderr
    assert "choose another with --host and --port" in refused.stderr


def test_a_database_without_tables_is_told_with_the_way_out(surroundings: dict[str, str]) -> None:
    refused = subprocess.run(_command("serve"), env=surroundings, capture_output=True, text=True, timeout=60)  # noqa: S603
    assert refused.returncode == 1
    assert "manage.py migrate" in refused.stderr
    assert "Traceback" not in refused.stderr


def _has_ended(number: int) -> bool:
    """Whether a process that was sent SIGKILL ends; the kernel does it a moment after the sending."""
    try:
        held = os.pidfd_open(number)
    except ProcessLookupError:
        return True
    with os.fdopen(held):
        return bool(select.select([held], [], [], 30)[0])


_DEAF = """
import signal, subprocess, sys
signal.signal(signal.SIGTERM, signal.SIG_IGN)
below = subprocess.Popen([sys.executable, "-c", "import signal; signal.pause()"])
print(below.pid, flush=True)
below.wait()
"""


def test_what_does_not_end_when_told_is_killed_with_all_that_it_started(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(serving, "_TO_END", 0.2)
    said = tmp_path / "said"
    command = f"exec {sys.executable} -c '{_DEAF}' > {said}"
    with serving._child("/bin/sh", "-c", command) as above:
        while not said.exists() or not said.read_text().endswith("\n"):
            assert above.poll() is None
    assert above.returncode == -signal.SIGKILL
    assert _has_ended(int(said.read_text()))
