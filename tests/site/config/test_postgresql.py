"""The connection to PostgreSQL is found out to be lost without asking it anything."""

import select
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from dondoc.site.statements import Open, Statement

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(connection.vendor != "postgresql", reason="of PostgreSQL only"),
]


@pytest.fixture
def other() -> Iterator[Any]:
    """A second connection to the same database, not of Django."""
    connection.ensure_connection()
    given = connection.get_connection_params()
    plain = {name: given[name] for name in ("dbname", "user", "password", "host", "port") if given.get(name)}
    with psycopg.connect(**plain, autocommit=True) as made:
        yield made


def test_a_connection_that_stands_is_usable_without_a_question() -> None:
    connection.ensure_connection()
    with CaptureQueriesContext(connection) as asked:
        assert connection.is_usable()
    assert len(asked) == 0


def test_a_connection_that_the_server_ended_is_not(other: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        own = cursor.fetchone()[0]
    other.execute("SELECT pg_terminate_backend(%s)", [own])
    select.select([connection.connection], [], [], 10)  # the end takes its way through the network
    assert not connection.is_usable()
    connection.close()


def test_a_kept_question_is_planned_once() -> None:
    words = Statement("SELECT %s || '%%', %s + 1, 'planned once'", ("it's", Open("number")))
    assert [words.rows(connection, {"number": number}) for number in (1, 2, 30)] == [
        [("it's%", number + 1, "planned once")] for number in (1, 2, 30)
    ]
    with connection.cursor() as cursor:
        cursor.execute("SELECT statement FROM pg_prepared_statements WHERE statement LIKE '%planned once%'")
        assert cursor.fetchall() == [("SELECT 'it''s' || '%', $1 + 1, 'planned once'",)]


def test_what_was_planned_before_stands_in_the_log() -> None:
    words = Statement("SELECT %s + 1", (Open("number"),))
    with CaptureQueriesContext(connection) as asked:
        words.rows(connection, {"number": 1})
        words.rows(connection, {"number": 2})
    assert [one["sql"] for one in asked] == ["SELECT $1 + 1"] * 2
