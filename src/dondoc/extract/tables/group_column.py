"""Sections that stand in a column of their own: 'Nhóm nhiệm vụ | STT | Nhiệm vụ | …'.

Such a group stands in each of its rows, in the first of them, or in one cell beside them all.
"""

from dataclasses import dataclass

from dondoc.extract.collected import Collected
from dondoc.extract.numbered_path import NumberedPath
from dondoc.extract.tables.continued_rows import Item
from dondoc.grammar.cells.columns import Column
from dondoc.model import Section


@dataclass(slots=True)
class GroupColumn:
    """Finds the section of a row by the cells of the column that names groups."""

    collected: Collected
    _words: str = ""
    _around: Section | None = None  # the section that held the group read last
    _section: Section | None = None

    def section(self, item: Item, path: NumberedPath, outer: Section | None) -> Section | None:
        """Return the section of the row `item`: its group's, else the one that `path` or the page says."""
        around = path.section or outer
        if around is not self._around:
            self._words, self._section, self._around = "", None, around
        words = item.text(Column.GROUP)
        cell = item.row.cell(Column.GROUP)
        if words and cell and words != self._words:
            self._words = words
            source = self.collected.document.span(cell.start, cell.end)
            level = around.level + 1 if around else 1
            self._section = self.collected.add_section("", words, level, around, source)
        return self._section or around
