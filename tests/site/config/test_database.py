"""Database addresses: what they mean, and what is said of those that mean nothing."""

from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from dondoc.site.config.database import parse_database_url


def test_a_relative_sqlite_file_lies_in_the_working_folder() -> None:
    entry = parse_database_url("sqlite:///var/dondoc.sqlite3")
    assert entry["ENGINE"] == "django.db.backends.sqlite3"
    assert entry["NAME"] == str(Path("var/dondoc.sqlite3").resolve())


def test_an_absolute_sqlite_file_keeps_its_path() -> None:
    assert parse_database_url("sqlite:////srv/don%20doc/db.sqlite3")["NAME"] == "/srv/don doc/db.sqlite3"


def test_sqlite_takes_write_locks_at_the_start_of_a_transaction() -> None:
    options = parse_database_url("sqlite:///db")["OPTIONS"]
    assert options["transaction_mode"] == "IMMEDIATE"
    assert "journal_mode=WAL" in options["init_command"]


def test_a_postgres_address_is_taken_apart() -> None:
    entry = parse_database_url("postgres://don%40doc:p%2Fw@db.local:6432/tinh?sslmode=require")
    expected = {
        "ENGINE": "dondoc.site.config.postgresql",
        "NAME": "tinh",
        "HOST": "db.local",
        "PORT": "6432",
        "USER": "don@doc",
        "PASSWORD": "p/w",
        "OPTIONS": {"sslmode": "require"},
    }
    assert {key: entry[key] for key in expected} == expected


def test_postgresql_is_another_name_for_it_and_5432_its_port() -> None:
    assert parse_database_url("postgresql://postgres@127.0.0.1/dondoc")["PORT"] == "5432"


@pytest.mark.parametrize(
    "url",
    [
        pytest.param("mysql://root@localhost/db", id="another engine"),
        pytest.param("dondoc.sqlite3", id="no engine"),
        pytest.param("sqlite://", id="sqlite without a file"),
        pytest.param("sqlite://db.sqlite3", id="two slashes"),
        pytest.param("postgres://host", id="postgres without a database"),
        pytest.param("postgres:///db", id="postgres without a host"),
    ],
)
def test_an_address_that_means_nothing_is_refused_with_the_way_out(url: str) -> None:
    with pytest.raises(ImproperlyConfigured, match=r"DONDOC_DATABASE_URL .*write sqlite:///"):
        parse_database_url(url)
