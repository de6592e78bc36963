"""The SQL that both databases share: from obligations to the cells that count them."""

from dondoc.site.figures.models import NO_DAY, Grain, Scope

COLUMNS = "scope, grain, day, key, has_deadline, state, completion, punctuality, number"
CELL = "scope, grain, day, key, has_deadline, state, completion, punctuality"
WATCHED = ("agency_id", "task_id", "due_on", "state", "completion", "done_on", "closed_on")

_SCOPES = " UNION ALL ".join(f"SELECT '{scope}' AS scope" for scope in Scope)
_GRAINS = " UNION ALL ".join(f"SELECT '{grain}' AS grain" for grain in Grain)


def cells(source: str, *, month: str, no_day: str) -> str:
    """The SELECT of a row of COLUMNS for each cell that counts a row of `source`, a SELECT with the fields of `Delta`.

    `month` is the expression for the first day of the month of `r.due_on`, `no_day` that for NO_DAY.
    """
    return f"""SELECT s.scope, g.grain,
CASE g.grain WHEN 'total' THEN {no_day} WHEN 'month' THEN {month} ELSE r.due_on END AS day,
CASE s.scope WHEN 'agency' THEN r.agency_key WHEN 'programme' THEN r.programme_key ELSE r.section_key END AS key,
r.due_on IS NOT NULL AS has_deadline, r.state, r.completion, r.punctuality, r.number
FROM ({source}) r CROSS JOIN ({_SCOPES}) s CROSS JOIN ({_GRAINS}) g
WHERE (g.grain = 'total' OR r.due_on IS NOT NULL) AND (s.scope <> 'section' OR r.section_key IS NOT NULL)"""


def change(obligation: str, number: int, task: str = "t") -> str:
    """The fields of `Delta` for a row of obligations and one of tasks, both named as the statement around has them."""
    return (
        f"{obligation}.agency_id AS agency_key, {task}.programme_id AS programme_key, "
        f"{task}.section_id AS section_key, {obligation}.due_on, {obligation}.state, {obligation}.completion, "
        f"{_punctuality(obligation)} AS punctuality, {number} AS number"
    )


def in_force() -> str:
    """The SELECT of every obligation in force with the fields of `Delta`."""
    return (
        f"SELECT {change('o', 1)} FROM tracking_obligation o JOIN programmes_task t ON t.id = o.task_id "
        "WHERE o.closed_on IS NULL"
    )


def summed(select: str) -> str:
    """The rows of `select`, which has COLUMNS, those of one cell taken together, none that comes to nothing."""
    counted = COLUMNS.replace("number", "SUM(number) AS number")
    return f"SELECT {counted} FROM ({select}) c GROUP BY {CELL} HAVING SUM(number) <> 0"


def _punctuality(row: str) -> str:
    """As `Punctuality`: of what is said to be done, whatever was found of it."""
    return (
        f"CASE WHEN {row}.state <> 'done' OR {row}.done_on IS NULL OR {row}.due_on IS NULL THEN '' "
        f"WHEN {row}.done_on < {row}.due_on THEN 'early' WHEN {row}.done_on = {row}.due_on THEN 'on_time' "
        "ELSE 'late' END"
    )


NO_DAY_TEXT = f"'{NO_DAY.isoformat()}'"
