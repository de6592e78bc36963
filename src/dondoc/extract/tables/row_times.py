"""When a row of a table is to be done: by its columns of time, or by marks and days under months and quarters."""

from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from dondoc.extract.tables.continued_rows import Item
from dondoc.extract.tables.rows import Table
from dondoc.extract.years import Years
from dondoc.grammar.cells.calendar_columns import time_of_parts
from dondoc.grammar.cells.column_contents import says_how_long
from dondoc.grammar.cells.columns import Column
from dondoc.grammar.cells.heading_senses import heads_what_is_due_before
from dondoc.grammar.times.headed_years import year_said
from dondoc.grammar.times.only_times import is_only_time
from dondoc.grammar.times.remarked_times import heads_times_too, read_remark_times, times_among
from dondoc.grammar.times.schedules import due_before, read_time_cell, says_when
from dondoc.grammar.times.task_times import find_task_times
from dondoc.grammar.times.unsaid_months import Month, complete_month
from dondoc.grammar.times.unsaid_years import complete_cell
from dondoc.model import Schedule, ScheduleRole, Section

_TIMES = (Column.DEADLINE, Column.PERIOD, Column.END)


@dataclass(frozen=True, slots=True)
class RowTimes:
    """Reads the times of the rows of `table`; `years` knows the year of a section, `on` is the day of the document."""

    table: Table
    years: Years
    on: date | None

    def of(self, item: Item, section: Section | None) -> tuple[Schedule, ...]:
        """Return the times of the row `item` in `section`."""
        if self.table.has(Column.START):
            return self._from_start_to_end(item, section)
        both = self.table.has(Column.DEADLINE) and self.table.has(Column.PERIOD)
        if both and says_how_long(item.text(Column.DEADLINE)):  # 'Thời hạn thanh tra' of 45 days
            return self._times(item, Column.PERIOD, None, section)
        deadlines = self._times(item, Column.DEADLINE, "deadline" if both else None, section)
        if any(map(heads_what_is_due_before, self.table.heading.of(Column.DEADLINE))):
            deadlines = tuple(map(due_before, deadlines))
        periods = self._times(item, Column.PERIOD, "period" if both else None, section)
        return deadlines + periods or self._marked(item, section) or self._beside(item, section)

    def _beside(self, item: Item, section: Section | None) -> tuple[Schedule, ...]:
        """The times that other cells say of a row: that of its body or product, a remark, the words of the task."""
        year = self.years.of(section)
        for column in (Column.LEAD, Column.LEAD_AND_COOPERATING, Column.PRODUCT):
            told = item.text(column) if any(map(heads_times_too, self.table.heading.of(column))) else ""
            if told and (times := times_among(told, self.on, year)):
                return times
        if times := read_remark_times(item.text(Column.NOTE), self.on, year):
            return times
        if any(map(self.table.has, _TIMES)) or self.table.heading.calendar:
            return ()
        return find_task_times(item.text(Column.TASK), self.on, year) or self._of_group(section)

    def _of_group(self, section: Section | None) -> tuple[Schedule, ...]:
        """The time that the group of a row is named for: 'Tháng 3', 'Quý II/2026'."""
        if section is None or not is_only_time(section.title):
            return ()
        return read_remark_times(section.title, self.on, self.years.of(section))

    def _marked(self, item: Item, section: Section | None) -> tuple[Schedule, ...]:
        """The time of a row that is marked under months or quarters, or has days there."""
        year = self.years.of(section)
        dated = tuple(
            replace(time, raw=words)
            for part, words in item.row.dated
            for time in read_time_cell(complete_cell(words, "", part.of_year or year, self.on), None)
        )
        if not item.row.marked:
            return dated
        words = time_of_parts(item.row.marked)
        words_of_month = complete_month(words, "", self.years.month(section))
        times = read_time_cell(complete_cell(words_of_month, "", year, self.on), None)
        return dated + tuple(replace(time, raw=words) for time in times)

    def _times(
        self, item: Item, column: Column, role: ScheduleRole | None, section: Section | None
    ) -> tuple[Schedule, ...]:
        """What a time cell says, of the year that stands above it where it names none."""
        cell = item.text(column)
        if not cell:
            return ()
        words = self._with_year(cell, column, section)
        times = read_time_cell(words, role)
        if role is None and column is Column.DEADLINE:  # 'Thời gian hoàn thành: Thường xuyên'
            times = tuple(time if says_when(time) else replace(time, role="deadline") for time in times)
        return times if words == cell else tuple(replace(time, raw=cell) for time in times)

    def _with_year(self, cell: str, column: Column, section: Section | None) -> str:
        if not cell:
            return ""
        heading = next(iter(self.table.heading.of(column)), "")
        return _completed(cell, heading, self.years.of(section), self.years.month(section), self.on)

    def _from_start_to_end(self, item: Item, section: Section | None) -> tuple[Schedule, ...]:
        """'Bắt đầu' and 'Kết thúc' in a column each are one stretch of time; an end alone is when it is due."""
        columns = (Column.START, Column.END, Column.DEADLINE, Column.PERIOD)
        start, *ends = (self._with_year(item.text(column), column, section) for column in columns)
        cells = [start, *filter(None, ends)]
        return read_time_cell(" - ".join(filter(None, cells)), "period" if start else None)


@lru_cache(maxsize=256)  # rows say the same time over and over
def _completed(cell: str, heading: str, year: int | None, month: Month | None, on: date | None) -> str:
    """The words of a `cell` under `heading`, with the month and the year that stand above it where it names none."""
    return complete_cell(complete_month(cell, heading, month), heading, year_said(heading) or year, on)
