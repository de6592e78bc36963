"""Many processes on one database: nothing acknowledged is lost, and a killed one leaves nothing half done.

Each runs `acting_alone.py` on a database of its own, SQLite in a file (WAL) or PostgreSQL, whichever the tests run on.
"""

import os
import signal
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg
import pytest
from django.conf import settings
from django.db import connection
from migrated import Migrated

ALONE = Path(__file__).with_name("acting_alone.py")
AGENCIES = ("so-tu-phap", "so-y-te", "so-noi-vu", "so-xay-dung", "so-tai-chinh")
PEOPLE_AN_AGENCY, TIMES = 10, 3
LONGEST = 240  # seconds for one process; a deadlock would last for ever


@dataclass(frozen=True)
class Elsewhere:
    """A database that other processes work on."""

    url: str
    home: Path

    def start(self, *words: str) -> subprocess.Popen[str]:
        # The command is this project's own script with words of this module.
        return subprocess.Popen(  # noqa: S603
            [sys.executable, str(ALONE), *words],
            env=os.environ | {"DONDOC_DATABASE_URL": self.url, "DONDOC_HOME": str(self.home)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *words: str) -> tuple[int, list[str]]:
        """The return code and the lines printed; what went wrong is shown."""
        with self.start(*words) as process:
            out, errors = process.communicate(timeout=LONGEST)
        assert process.returncode in (0, -signal.SIGKILL), errors
        return process.returncode, out.split()

    @contextmanager
    def opened(self) -> Iterator[Any]:
        """The database itself, asked by nobody's rules."""
        if self.url.startswith("sqlite"):
            with closing(sqlite3.connect(self.url.removeprefix("sqlite:///"))) as held:
                yield held
            return
        with psycopg.connect(self.url) as server:
            yield server

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """What a query finds."""
        with self.opened() as database:
            return database.execute(sql).fetchall()

    def picture(self) -> dict[str, list[tuple[Any, ...]]]:
        """Every row of every table, by what stands first in it."""
        listed = "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'"
        if not self.url.startswith("sqlite"):
            listed = "select tablename from pg_tables where schemaname = 'public'"
        names = [name for (name,) in self.rows(listed)]
        with self.opened() as database:
            return {name: database.execute(f'select * from "{name}" order by 1').fetchall() for name in names}  # noqa: S608


@pytest.fixture(scope="module")
def elsewhere(
    django_db_setup: None, django_db_blocker: Any, tmp_path_factory: Any, migrated: Migrated
) -> Iterator[Elsewhere]:
    """A prepared database beside that of the tests, on the same engine."""
    home = tmp_path_factory.mktemp("elsewhere")
    if connection.vendor == "sqlite":
        migrated.copy_to_file(home / "dondoc.sqlite3")
        found = Elsewhere(f"sqlite:///{home / 'dondoc.sqlite3'}", home)
        found.run("prepare")
        yield found
        return
    name = f"{settings.DATABASES['default']['NAME']}_elsewhere_{os.getpid()}"
    try:
        found = Elsewhere(migrated.copy_to_server(os.environ["DONDOC_DATABASE_URL"], name), home)
        found.run("prepare")
        yield found
    finally:
        with django_db_blocker.unblock(), connection._nodb_cursor() as cursor:
            cursor.execute(f'drop database if exists "{name}" with (force)')


def test_fifty_people_at_once_lose_nothing_that_was_acknowledged(elsewhere: Elsewhere) -> None:
    """All begin when the last of them is ready; some are told that another was faster, and save on top of that."""
    ends = all_at_once([elsewhere.start("save", agency, str(TIMES)) for agency in AGENCIES])
    acknowledged = Counter(ends)
    overtaken = acknowledged.pop("told", 0)
    assert overtaken > 0, "they did not save at once"
    assert len(acknowledged) == acknowledged.total() == len(AGENCIES) * PEOPLE_AN_AGENCY * TIMES
    stored = {str(UUID(str(key))) for (key,) in elsewhere.rows("select submission_key from tracking_progressupdate")}
    assert set(acknowledged) <= stored
    assert elsewhere.rows(_MISCOUNTED) == []
    assert elsewhere.rows(_RECORDED) == elsewhere.rows("select count(*) from tracking_progressupdate")


# Obligations whose version is not the number of their savings, or whose savings are not numbered without a gap.
_MISCOUNTED = """select o.id, o.version, count(u.id), max(u.version) from tracking_obligation o
left join tracking_progressupdate u on u.obligation_id = o.id group by o.id, o.version
having o.version <> count(u.id) or coalesce(max(u.version), 0) <> count(u.id)"""
_RECORDED = "select count(*) from audit_entry where code = 'tracking.progress.recorded'"


def all_at_once(started: list[subprocess.Popen[str]]) -> list[str]:
    """What the processes print after they were told to go, all of them ready."""
    for process in started:
        assert process.stdout is not None
        ready = process.stdout.readline()
        assert ready == "ready\n", process.communicate()[1]
    for process in started:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    ends = []
    for process in started:
        out, errors = process.communicate(timeout=LONGEST)
        assert process.returncode == 0, errors
        ends += out.split()
    return ends


def test_a_killed_process_leaves_the_state_before_or_after(elsewhere: Elsewhere) -> None:
    """Importing, publishing, applying a sheet, submitting and closing: each killed right before its first writing and
    a later one.
    """
    before = elsewhere.picture()
    killed_at = {"import": (1, 2), "publish": (1, 5), "apply": (1, 12), "submit": (1, 3), "close": (1, 2)}
    for action, writes in killed_at.items():
        for write in writes:
            code, _ = elsewhere.run(action, str(write))
            assert (code, elsewhere.picture() == before) == (-signal.SIGKILL, True), (action, write)
        code, _ = elsewhere.run(action)
        after = elsewhere.picture()
        assert (code, after != before) == (0, True), f"{action} is hindered by what was left"
        before = after
