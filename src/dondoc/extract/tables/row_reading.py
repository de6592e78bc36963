"""Reading one row of a table: what each cell is, which number the row has, and whether cells of it moved."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from dondoc.extract.tables.rows import Row, Table, words_of
from dondoc.extract.tables.shifted_rows import find_shift
from dondoc.extract.wording import Wording
from dondoc.grammar.cells.calendar_columns import is_marked
from dondoc.grammar.cells.column_contents import says_when
from dondoc.grammar.cells.columns import Column
from dondoc.grammar.cells.party_marks import Marked, leaves_out
from dondoc.grammar.documents.line_numbers import read_cell_number, read_line_number
from dondoc.model import Line

_FARTHEST_ABOVE = 40  # rows through which a cell may run down
_SUM = re.compile(r"\d[\d.,]*")
_FEWEST_FILLED = 3  # cells of a row that does more than head others


def read_row(line: Line, words: Sequence[str], table: Table, wording: Wording) -> Row:
    """Return the row `line` of `table`, whose cells have `words`."""
    places, lone = table.heading.places, None
    numbers = places.get(Column.NUMBER)
    across = _cell_across(line, words, places.get(table.subject), numbers)
    if across is None:
        across = _cell_before_sums(words, table)
    if across is not None:
        places, lone = {**places, table.subject: across}, table.subject
    lost: tuple[Column, ...] = ()
    if lone is None and words and (not words[-1] or len(words) < len(table.columns)):
        shifted = find_shift(
            words, _lost_cells(line, words, table), table.heading, lambda: _whole_row_above(line, table, wording)
        )
        places, lost = shifted or (places, lost)
        numbers = places.get(Column.NUMBER)

    def said(column: Column) -> str:
        place = places.get(column, len(words))
        own = lone in (None, column) or (column is Column.NUMBER and place != across)
        return words[place] if place < len(words) and own else ""

    number, numbered = read_cell_number(said(Column.NUMBER)), None
    if number is None and not said(Column.NUMBER):
        number = read_line_number(said(table.subject))
        numbered = table.subject if number else None
    due = tuple(
        (due, line.cells[due.place]) for due in table.heading.due if due.place < len(words) and words[due.place]
    )
    calendar = table.heading.calendar
    marked = tuple(part for place, part in calendar if place < len(words) and is_marked(words[place]))
    dated = tuple(
        (part, words[place])
        for place, part in calendar
        if place < len(words)
        and words[place]
        and lone is None
        and part.may_hold_time(words[place])
        and says_when(words[place])
    )
    heading = table.heading
    parties = tuple(
        Marked(heading.words[place], heading.span_over(place), words[place])
        for place in heading.parties
        if place < len(words) and lone is None and not leaves_out(words[place])
    )
    more = heading.more_times, heading.more_bodies
    return Row(line, places, wording, number, numbered, lone, due, marked, dated, *more, parties, lost)


def _cell_across(line: Line, words: Sequence[str], own: int | None, numbers: int | None) -> int | None:
    """Which cell of a row alone has words, and is not its `own` cell of the subject: it runs across the row.

    Before it the number of the row may stand, in the column of `numbers`. Some converters write what runs across once
    for each column.
    """
    filled = [place for place, text in enumerate(words) if text]
    repeated = [place for place in filled if place != numbers]
    if len(repeated) >= _FEWEST_FILLED and own in repeated and len({words[place] for place in repeated}) == 1:
        return repeated[0]
    if len(filled) == 2 and filled[0] == numbers and filled[1] == numbers + 1 and read_cell_number(words[numbers]):
        filled = filled[1:]
    if len(filled) != 1 or (own is not None and filled[0] >= own):
        return None  # behind the subject it goes on with the row above: one more who leads, say
    if own is not None and own < len(line.cells) and line.cells[own].merged:
        return None
    return filled[0] if read_cell_number(words[filled[0]]) is None else None


def _cell_before_sums(words: Sequence[str], table: Table) -> int | None:
    """Which cell of a row runs across it as far as columns that nothing is read from, where its figures stand.

    'I. Tập huấn | | | | 450' in a table that says at its end what things cost.
    """
    own, first = table.heading.places.get(table.subject), next((place for place, text in enumerate(words) if text), 0)
    if own is None or first >= own or own >= len(words) or words[own] or read_cell_number(words[first]) is not None:
        return None
    sums = [(place, text) for place, text in enumerate(words) if text and place != first]
    columns = table.heading.columns
    if not sums or not all(place < len(columns) and columns[place] is None for place, _ in sums):
        return None
    return first if sums[0][0] > own and all(_SUM.fullmatch(text) for _, text in sums) else None


def _lost_cells(line: Line, words: Sequence[str], table: Table) -> int:
    """How many cells of the row `line` are surely those of rows above, and lacking anywhere in it.

    They stand at its end as merged ones, where the file does not know their places; or the row is short, though it has
    kept an empty cell at its end.
    """
    count = 0
    for cell in reversed(line.cells) if table.moved else ():
        if not cell.merged:
            break
        count += 1
    if not count and not words[-1] and sum(map(bool, words)) >= _FEWEST_FILLED:
        return max(len(table.columns) - len(words), 0)
    return count


def _whole_row_above(line: Line, table: Table, wording: Wording) -> list[str]:
    """The words of the nearest row above `line` that has lost no cell and does more than head others."""
    place = bisect_left(table.rows, line.number, key=lambda row: row.line.number)
    for row in reversed(table.rows[max(0, place - _FARTHEST_ABOVE) : place]):
        if not row.lost and row.lone is None and len(row.line.cells) >= len(table.columns):
            return words_of(row.line, wording)
    return []
