"""The connection to PostgreSQL is found out to be lost without asking it anything."""

import select
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

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
