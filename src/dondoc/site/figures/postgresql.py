"""The kept counts in PostgreSQL: triggers add deltas, and every few hundred deltas are folded into the tallies.

Adding never waits: two that change the same figure at once write a row each. Folding is done by one transaction at a
time, the others pass it by (an advisory lock), so that nobody ever waits for the row of a count, and no two for each
other. Who reads sums up both in one statement, and sees either all of a folding or nothing of it.
"""

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

_VERSION = "3"  # raise it when anything here or in `statements` changes; all is then made and counted anew
_FOLD_EVERY = 500  # deltas
_LOCK = 4_021_770_613  # the number of the advisory lock that who folds holds

_FIELDS = "agency_key, programme_key, section_key, due_on, state, completion, punctuality, number"
_MONTH, _NO_DAY = "date_trunc('month', r.due_on)::date", f"{NO_DAY_TEXT}::date"


def _cells(source: str) -> str:
    return cells(source, month=_MONTH, no_day=_NO_DAY)


# Of the same types as in the table, else the planner reads all of it whatever is asked.
_ALIKE = (
    "scope::varchar(9), grain::varchar(5), day, key, has_deadline, state::varchar(12), completion::varchar(10), "
    "punctuality::varchar(7), number::bigint"
)
_ADD_UP = "ON CONFLICT (" + CELL + ") DO UPDATE SET number = t.number + EXCLUDED.number"
FOLD = f"""WITH gone AS (DELETE FROM figures_delta RETURNING {_FIELDS})
INSERT INTO figures_tally AS t ({COLUMNS}) {summed(_cells("SELECT * FROM gone"))} {_ADD_UP}"""
# A delta of nothing that stays when others go: with it, no two states of the figures have the same deltas.
MARK = (
    "INSERT INTO figures_delta (agency_key, programme_key, state, completion, punctuality, number) "
    "VALUES (0, 0, '', '', '', 0)"
)
# Truncated: deleted rows would stay in the way of every reader until a vacuum.
EMPTY = ("TRUNCATE figures_delta, figures_tally",)
STATE = "SELECT COUNT(*), COALESCE(SUM(id), 0), COALESCE(MAX(id), 0) FROM figures_delta"
# The same of what concerns one key of `column` alone; a folding is told by the delta of nothing that it leaves.
STATE_OF_ONE = STATE + " WHERE {column} IN (0, %s)"

_STATEMENTS = (
    "DROP VIEW IF EXISTS figures_now, figures_recount",
    f"CREATE VIEW figures_now AS SELECT 0::bigint AS id, {COLUMNS} FROM figures_tally "
    f"UNION ALL SELECT 0::bigint, {_ALIKE} FROM ({_cells(f'SELECT {_FIELDS} FROM figures_delta')}) c",
    f"CREATE VIEW figures_recount AS SELECT 0::bigint AS id, c.* FROM ({summed(_cells(in_force()))}) c",
    f"""CREATE OR REPLACE FUNCTION figures_note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
IF TG_OP <> 'INSERT' AND OLD.closed_on IS NULL THEN INSERT INTO figures_delta ({_FIELDS})
  SELECT {change("OLD", -1)} FROM programmes_task t WHERE t.id = OLD.task_id; END IF;
IF TG_OP <> 'DELETE' AND NEW.closed_on IS NULL THEN INSERT INTO figures_delta ({_FIELDS})
  SELECT {change("NEW", 1)} FROM programmes_task t WHERE t.id = NEW.task_id; END IF;
RETURN NULL; END $$""",
    f"""CREATE OR REPLACE FUNCTION figures_move() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
INSERT INTO figures_delta ({_FIELDS})
  SELECT {change("o", -1, "OLD")} FROM tracking_obligation o WHERE o.task_id = NEW.id AND o.closed_on IS NULL
  UNION ALL
  SELECT {change("o", 1, "NEW")} FROM tracking_obligation o WHERE o.task_id = NEW.id AND o.closed_on IS NULL;
RETURN NULL; END $$""",
    f"""CREATE OR REPLACE FUNCTION figures_fold() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
IF pg_try_advisory_xact_lock({_LOCK}) THEN {FOLD}; {MARK}; END IF;
RETURN NULL; END $$""",
    "CREATE OR REPLACE TRIGGER figures_added AFTER INSERT OR DELETE ON tracking_obligation "
    "FOR EACH ROW EXECUTE FUNCTION figures_note()",
    f"CREATE OR REPLACE TRIGGER figures_changed AFTER UPDATE OF {', '.join(WATCHED)} ON tracking_obligation "
    f"FOR EACH ROW WHEN ({' OR '.join(f'NEW.{one} IS DISTINCT FROM OLD.{one}' for one in WATCHED)}) "
    "EXECUTE FUNCTION figures_note()",
    "CREATE OR REPLACE TRIGGER figures_moved AFTER UPDATE OF programme_id, section_id ON programmes_task "
    "FOR EACH ROW WHEN (NEW.programme_id <> OLD.programme_id OR NEW.section_id IS DISTINCT FROM OLD.section_id) "
    "EXECUTE FUNCTION figures_move()",
    "CREATE OR REPLACE TRIGGER figures_many AFTER INSERT ON figures_delta "
    f"FOR EACH ROW WHEN (NEW.id % {_FOLD_EVERY} = 0) EXECUTE FUNCTION figures_fold()",
)

_GONE = (
    "DROP VIEW IF EXISTS figures_now, figures_recount",
    "DROP FUNCTION IF EXISTS figures_note(), figures_move(), figures_fold() CASCADE",  # and their triggers
)


def install(connection: BaseDatabaseWrapper) -> bool:
    """Make views and triggers where they are missing or of another making; return whether they were."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT obj_description(to_regclass('figures_tally'), 'pg_class'), to_regclass('figures_now')")
        making, view = cursor.fetchone()
        if making == _VERSION and view is not None:
            return False
        for statement in _STATEMENTS:
            cursor.execute(statement)
        cursor.execute("COMMENT ON TABLE figures_tally IS %s", [_VERSION])
    return True


def uninstall(connection: BaseDatabaseWrapper) -> None:
    """Take views and triggers away: a column that a view names cannot be changed."""
    with connection.cursor() as cursor:
        for statement in _GONE:
            cursor.execute(statement)


def hold(connection: BaseDatabaseWrapper) -> None:
    """Keep every change of obligations, and all folding, out until the transaction ends."""
    with connection.cursor() as cursor:
        cursor.execute("LOCK TABLE programmes_task, tracking_obligation IN SHARE ROW EXCLUSIVE MODE")
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])


def fold(connection: BaseDatabaseWrapper) -> None:
    """Fold every delta into the tallies, and let go of tallies that have come to nothing."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
        cursor.execute(FOLD)
        cursor.execute(MARK)
        cursor.execute("DELETE FROM figures_tally WHERE number = 0")
