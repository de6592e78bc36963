"""Tables that are made once in a run of tests and copied to wherever a test needs a database.

To make them by all migrations takes some ten seconds, to copy them a fraction of one. Whichever process of a run asks
first makes them; the others wait for it.
"""

import fcntl
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
from psycopg import sql


class Migrated:
    """The tables of one run, whose processes share `folder`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def copy_to_file(self, path: Path) -> None:
        """Make the SQLite file `path`."""
        with closing(sqlite3.connect(path)) as copy:
            self.copy_into(copy)

    def copy_into(self, database: sqlite3.Connection) -> None:
        """Fill the empty SQLite `database`."""
        made = self._folder / "migrated.sqlite3"
        with self._one_at_a_time():
            if not made.exists():
                making = self._folder / "migrating.sqlite3"
                self._migrate(f"sqlite:///{making}")
                with closing(sqlite3.connect(making)) as whole:
                    whole.execute("pragma journal_mode = delete")
                making.rename(made)
        with closing(sqlite3.connect(made)) as whole:
            whole.backup(database)

    def copy_to_server(self, url: str, name: str) -> str:
        """Make the PostgreSQL database `name` on the server of `url`; return its own address."""
        with self._one_at_a_time():
            pattern = self._pattern_on(url)
            with _server(url) as server:
                server.execute(sql.SQL("create database {} template {}").format(*map(sql.Identifier, (name, pattern))))
        return _address(url, name)

    def pattern_on_server(self, url: str) -> str:
        """The name of the database that others on the server of `url` are copied from."""
        with self._one_at_a_time():
            return self._pattern_on(url)

    def leave_server(self, url: str) -> None:
        """Drop the database that others were copied from; whoever still needs it makes it again."""
        with self._one_at_a_time(), _server(url) as server:
            (self._folder / "migrated.postgres").unlink(missing_ok=True)
            server.execute(sql.SQL("drop database if exists {}").format(sql.Identifier(_pattern(url))))

    def _pattern_on(self, url: str) -> str:
        name, mark = _pattern(url), self._folder / "migrated.postgres"
        if not mark.exists():
            with _server(url) as server:
                server.execute(sql.SQL("drop database if exists {} with (force)").format(sql.Identifier(name)))
                server.execute(sql.SQL("create database {}").format(sql.Identifier(name)))
            self._migrate(_address(url, name))
            mark.touch()
        return name

    def _migrate(self, url: str) -> None:
        surroundings = os.environ | {"DONDOC_DATABASE_URL": url, "DONDOC_HOME": str(self._folder / "migrating")}
        command = [sys.executable, "-m", "dondoc.site", "migrate", "--verbosity", "0"]
        subprocess.run(command, env=surroundings, check=True)  # noqa: S603 - our own words

    @contextmanager
    def _one_at_a_time(self) -> Iterator[None]:
        with (self._folder / "migrated.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield


def _pattern(url: str) -> str:
    return f"test_{urlsplit(url).path[1:]}_migrated"


def _address(url: str, name: str) -> str:
    return urlsplit(url)._replace(path=f"/{name}").geturl()


def _server(url: str) -> psycopg.Connection:
    return psycopg.connect(_address(url, "postgres"), autocommit=True)
