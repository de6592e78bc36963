"""Tables that report: each row says what came of the work, so that nothing in it is to be done."""

from dondoc.extract.tables.rows import Table
from dondoc.grammar.cells.heading_senses import heads_what_came, tells_what_was_done

_MOST_ROWS = 40  # that are looked at


def reports(table: Table) -> bool:
    """Whether a column of `table` tells of most rows that their work is done."""
    return any(
        heads_what_came(words) and tells_what_was_done(_cells(table, place))
        for place, words in enumerate(table.heading.words)
    )


def _cells(table: Table, place: int) -> list[str]:
    rows = [row for row in table.rows[:_MOST_ROWS] if place < len(row.line.cells)]
    return [row.wording(row.line.cells[place].start, row.line.cells[place].end) for row in rows]
