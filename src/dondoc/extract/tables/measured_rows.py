"""The targets of the rows of a table: in columns of their own or in the words, with the unit and the year said around.

The unit may stand in a column, in brackets, above the table, or with the whole of which a row is a part; the year over
a column, in the group above, in the title.
"""

from dataclasses import dataclass, replace

from dondoc.extract.collected import Collected
from dondoc.extract.tables.continued_rows import Item
from dondoc.extract.tables.headings import Due
from dondoc.extract.tables.rows import Table
from dondoc.extract.tables.target_columns import read_target_columns
from dondoc.grammar.cells.allotments import is_set, years_over
from dondoc.grammar.cells.columns import Column, read_column_heading
from dondoc.grammar.cells.heading_senses import heads_results, heads_spending
from dondoc.grammar.figures.means import heads_means
from dondoc.grammar.figures.measure_names import name_of_row
from dondoc.grammar.figures.structures import is_whole_of_structure, part_of_structure
from dondoc.grammar.figures.targets import find_targets
from dondoc.grammar.figures.units_above_figures import unit_in_brackets, unit_of_count
from dondoc.grammar.times.plan_years import last_year
from dondoc.model import Section, Target


@dataclass(slots=True)
class MeasuredRows:
    """Reads the targets of one row of `table` after the other.

    `horizon` is the year in which those are due that name none, `unit` that of figures with which none stands.
    """

    table: Table
    collected: Collected
    horizon: str | None
    unit: str | None
    of_money: bool = False  # that a plan costs: no goals
    state: bool = False  # how things are, as the words above say; only what a column says is planned is a goal
    _of_whole: str = ""  # the unit of the last row that is no part of another
    _whole: str = ""  # its number
    _whole_words: str = ""  # and its words

    def targets(self, item: Item, words: str, group: Section | None, due: str | None = None) -> tuple[Target, ...]:
        """The targets of `item`, whose subject is `words`, under the `group` of rows; its own times say it is `due`."""
        horizon, issued = due or self._horizon(group), self.collected.issued
        unit = self._unit(item, words)
        name = part_of_structure(self._whole_words, name_of_row(words)) if self._is_part(item) else name_of_row(words)
        in_columns = read_target_columns(
            item.row,
            name,
            self.collected.document,
            unit=unit,
            of_all=self._unit_of_measures() or self.unit or unit_of_count(name_of_row(words)) or "",
            horizon=horizon,
            since=issued,
            planned=self._is_planned if self.state else None,
        )
        targets = in_columns if in_columns or self.state else find_targets(words)
        return tuple(
            target if target.period_end else replace(target, period_end=horizon)
            for target in targets
            if not is_whole_of_structure(words, target)
        )

    def _is_planned(self, due: Due) -> bool:
        """Whether the heading of a column says that its figures are planned for a year that is not gone by."""
        words = self.table.heading.words
        told = any(heads_results(heading) and not years_over(heading) for heading in words)
        ahead = int(due.year or 0) >= (self.collected.issued or 0) + told
        return is_set(words[due.place]) and due.year is not None and ahead

    def begin_group(self, words: str, unit: str) -> None:
        """Tell that a row without figures heads those below it: its `words`, and what stands under 'Đơn vị'."""
        self._of_whole = unit or unit_in_brackets(words) or ""
        self._whole_words = words

    def _horizon(self, group: Section | None) -> str | None:
        """The year that the nearest group above a row names, else that of the table."""
        years = (last_year(each.title) for each in self.collected.up_from(group))
        return next(filter(None, years), self.horizon)

    def _unit(self, item: Item, words: str) -> str:
        """The unit of the figures of a row; a part of what stands above ('- Dịch vụ') may leave that of the whole."""
        own = item.text(Column.UNIT)
        is_part = self._is_part(item)
        if not is_part:
            self._of_whole = own or unit_in_brackets(words) or ""
            self._whole = item.row.number.label if item.row.number else ""
            self._whole_words = words
        of_whole = self._of_whole if is_part else ""
        return own or unit_in_brackets(words) or of_whole

    def _is_part(self, item: Item) -> bool:
        """Whether a row is part of one above: '- Dịch vụ' or 1.1 below 1."""
        number = item.row.number
        if number is None:
            return False
        return number.is_list_mark or (bool(self._whole) and number.label.startswith(f"{self._whole}."))

    def _unit_of_measures(self) -> str | None:
        """The unit that stands in brackets over what is measured."""
        return next(filter(None, map(unit_in_brackets, self.table.heading.of(Column.INDICATOR))), None)


def counts_money(table: Table, section: Section | None, *, who: bool = False) -> bool:
    """Whether `table` tells what a plan costs, by what heads its rows or by the title of its `section`.

    Where it says `who` does the work, too, a title alone makes no table of costs of it.
    """
    subject = table.heading.of(table.subject)
    if any(map(heads_spending, subject)):
        return True
    if who:
        return False
    named = any(read_column_heading(words) is Column.INDICATOR for words in subject)
    return not named and section is not None and heads_means(section.title)
