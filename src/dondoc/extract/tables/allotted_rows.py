"""The rows of a table that allots figures: an indicator each, led by the place or body that the row names.

A total is the goal of the whole and has no leads; so have the rows that head a group of places with figures of their
own. A row without figures heads those below it.
"""

from dataclasses import replace

from dondoc.extract.collected import Collected
from dondoc.extract.tables.rows import Allotted, AllottedColumn, Row, Table, words_of
from dondoc.extract.tables.target_columns import read_targets_of_cell
from dondoc.extract.wording import wording_of
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.cells.allotted_places import heads_group, is_for_all
from dondoc.grammar.cells.columns import Column
from dondoc.grammar.figures.units_above_figures import unit_of_count, unit_of_things
from dondoc.model import AgencyRef, Indicator, Role, Section, Target


def read_allotment(
    table: Table,
    allotted: Allotted,
    outer: Section | None,
    agencies: AgencyReader,
    collected: Collected,
    horizon: str | None,
    unit: str | None,
) -> None:
    """Add an indicator for each row of `table` that is given figures to `collected`.

    `outer` is the heading above, `horizon` the year in which figures are due where neither column nor title names one,
    `unit` that of figures with which none stands. What was due before the year of the document is context.
    """
    for line in (table.header, *table.more_header):
        collected.mark(line, Role.TABLE_HEADER)
    for line in table.repeated:
        collected.mark(line, Role.REPEATED_HEADER)
    year = allotted.year or horizon or (str(collected.year) if collected.year else None)
    columns = [_due(column, year, unit or allotted.unit) for column in allotted.columns]
    ahead = [column for column in columns if not column.year or int(column.year) >= (collected.issued or 0)]
    text = _text(allotted.subject, ahead)
    wording, section = wording_of(collected.document.text), outer
    for row in table.rows:
        words = words_of(row.line, wording)
        named = _name(words, allotted)
        own = row.text(Column.UNIT)
        targets = tuple(target for column in ahead for target in _targets(words, column, allotted.subject, own))
        if targets and text:
            leads = () if heads_group(words[0], named) or is_for_all(named) else agencies.cell(named)
            _add(row, text, leads, targets, section, allotted, collected)
            collected.mark(row.line, Role.INDICATOR)
        elif named and not is_for_all(named) and sum(map(bool, words)) <= 1 + bool(words[0]):
            cell = row.line.cells[words.index(named)]
            source = collected.document.span(cell.start, cell.end)
            section = collected.add_section(words[0] if words[0] != named else "", named, 1, outer, source)
            collected.mark(row.line, Role.SECTION)
        else:
            collected.mark(row.line, Role.PROSE if any(words) else Role.BLANK)


def _due(column: AllottedColumn, year: str | None, unit: str | None) -> AllottedColumn:
    counted = unit_of_count(column.measure) or unit_of_things(column.measure)
    return column._replace(year=column.year or year, unit=column.unit or unit or counted or "")


def _text(subject: str, columns: list[AllottedColumn]) -> str:
    """What the rows are about: the subject of the table, and the measures of its columns, each once."""
    measures = ", ".join(dict.fromkeys(column.measure for column in columns if column.measure))
    return ": ".join(filter(None, (subject, measures)))


def _name(words: list[str], allotted: Allotted) -> str:
    """The place that a row is for; the words of a total may stand in the cell of the number."""
    own = words[allotted.named] if allotted.named < len(words) else ""
    return own or next((word for word in words[: allotted.named] if is_for_all(word)), "") or _alone(words)


def _alone(words: list[str]) -> str:
    filled = [word for word in words if word]
    return filled[0] if len(filled) == 1 else ""


def _targets(words: list[str], column: AllottedColumn, subject: str, unit: str) -> list[Target]:
    cell = words[column.place] if column.place < len(words) else ""
    return [
        replace(
            target,
            measure=column.measure or subject,
            period_start=column.since,
            period_end=target.period_end or column.year,
        )
        for target in read_targets_of_cell(cell, unit or column.unit)
    ]


def _add(
    row: Row,
    text: str,
    leads: tuple[AgencyRef, ...],
    targets: tuple[Target, ...],
    section: Section | None,
    allotted: Allotted,
    collected: Collected,
) -> None:
    ordinal = collected.next_indicator
    collected.shares.add(f"i{ordinal}")
    named = row.line.cells[allotted.named : allotted.named + 1]
    place = next((cell for cell in named if cell.start < cell.end), row.line)  # a total may stand before its column
    collected.indicators.append(
        Indicator(
            id=f"i{ordinal}",
            label=row.number.label if row.number else str(ordinal),
            text=text,
            source=collected.document.span(place.start, place.end),
            section=section.title if section else None,
            leads=leads,
            targets=targets,
        )
    )
