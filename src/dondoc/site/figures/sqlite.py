"""The kept counts in SQLite: triggers count straight into the tallies, for there is one writer at a time."""

from collections.abc import Iterator

from django.db.backends.base.base import BaseDatabaseWrapper

from dondoc.site.figures.statements import (
    CELL,
    COLUMNS,
    NO_DAY_TEXT,
    WATCHED,
    cells,
    change,
    in_force,
    summed,
)

MARK = STATE = STATE_OF_ONE = ""  # there are no deltas; every change of figures comes with an entry in the audit trail
EMPTY = ("DELETE FROM figures_delta", "DELETE FROM figures_tally")
_MONTH = "substr(r.due_on, 1, 8) || '01'"


def _cells(source: str) -> str:
    return cells(source, month=_MONTH, no_day=NO_DAY_TEXT)


def _count(source: str, where: str) -> str:
    """The statement that adds the rows of `source` to the tallies under the condition `where`."""
    select = _cells(f"{source} AND {where}")
    return (
        f"INSERT INTO figures_tally ({COLUMNS}) {select} ON CONFLICT ({CELL}) DO UPDATE SET number = number + "
        "excluded.number"
    )


# What leaves was counted: where no tally is left, everything is just being deleted, in whatever order.
_IS_COUNTED = "EXISTS (SELECT 1 FROM figures_tally)"
_LEAVES = _count(
    f"SELECT {change('old', -1)} FROM programmes_task t WHERE t.id = old.task_id",
    f"old.closed_on IS NULL AND {_IS_COUNTED}",
)
_COMES = _count(f"SELECT {change('new', 1)} FROM programmes_task t WHERE t.id = new.task_id", "new.closed_on IS NULL")
_OF_TASK = "FROM tracking_obligation o WHERE o.task_id = new.id"
_FROM_OLD = _count(f"SELECT {change('o', -1, 'old')} {_OF_TASK}", "o.closed_on IS NULL")
_TO_NEW = _count(f"SELECT {change('o', 1, 'new')} {_OF_TASK}", "o.closed_on IS NULL")


def _differs(*columns: str) -> str:
    return " OR ".join(f"new.{column} IS NOT old.{column}" for column in columns)


def _wanted() -> Iterator[tuple[str, str, str]]:
    """Kind, name and text of every view and trigger, as SQLite keeps them."""
    moved = ("programme_id", "section_id")
    yield "VIEW", "figures_now", f"CREATE VIEW figures_now AS SELECT id, {COLUMNS} FROM figures_tally"
    yield (
        "VIEW",
        "figures_recount",
        f"CREATE VIEW figures_recount AS SELECT 0 AS id, c.* FROM ({summed(_cells(in_force()))}) c",
    )
    for name, event, acts in (
        ("added", "INSERT ON tracking_obligation", (_COMES,)),
        ("removed", "DELETE ON tracking_obligation", (_LEAVES,)),
        (
            "changed",
            f"UPDATE OF {', '.join(WATCHED)} ON tracking_obligation WHEN {_differs(*WATCHED)}",
            (_LEAVES, _COMES),
        ),
        ("moved", f"UPDATE OF {', '.join(moved)} ON programmes_task WHEN {_differs(*moved)}", (_FROM_OLD, _TO_NEW)),
    ):
        yield (
            "TRIGGER",
            f"figures_{name}",
            f"CREATE TRIGGER figures_{name} AFTER {event} BEGIN {'; '.join(acts)}; END",
        )


def install(connection: BaseDatabaseWrapper) -> bool:
    """Make views and triggers that are missing or made otherwise; return whether any was."""
    wanted = list(_wanted())
    with connection.cursor() as cursor:
        cursor.execute("SELECT name, sql FROM sqlite_master WHERE name LIKE 'figures_%%'")
        present = dict(cursor.fetchall())
        if all(present.get(name) == sql for _, name, sql in wanted):
            return False
    uninstall(connection)
    with connection.cursor() as cursor:
        for _, _, sql in wanted:
            cursor.execute(sql)
    return True


def uninstall(connection: BaseDatabaseWrapper) -> None:
    """Take views and triggers away: SQLite makes no table anew while anything names it."""
    with connection.cursor() as cursor:
        for kind, name, _ in _wanted():
            cursor.execute(f"DROP {kind} IF EXISTS {name}")


def hold(connection: BaseDatabaseWrapper) -> None:
    """There is one writer at a time; whoever counts anew is it from the first change on."""


def fold(connection: BaseDatabaseWrapper) -> None:
    """Let go of tallies that have come to nothing; deltas there are none."""
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM figures_tally WHERE number = 0")
