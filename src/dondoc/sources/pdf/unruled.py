"""Tables without drawn rules, page by page; where a heading is repeated, and where columns are parted, the pages before
and behind tell."""

from collections.abc import Mapping, Sequence

import pypdfium2

from dondoc.sources.pdf.blanks import OVER_NUMBERS, head_of_numbers, numbers_below
from dondoc.sources.pdf.closing_line import above_closing
from dondoc.sources.pdf.filed_tables import FiledTable, filed_tables
from dondoc.sources.pdf.opening import TURNS, opened
from dondoc.sources.pdf.pages import Page
from dondoc.sources.pdf.running import without_running
from dondoc.sources.pdf.single_words import words_on
from dondoc.sources.pdf.strips import Strip
from dondoc.sources.pdf.struck import text_without_struck
from dondoc.sources.pdf.tables import RuledTable
from dondoc.sources.pdf.unruled_page import Unruled, find_unruled
from dondoc.sources.pdf.unsure_tables import as_lines, unsure_table, without_last_row

_TOLD = 4  # tables whose columns are remembered


def with_unruled(
    data: bytes, pages: Sequence[Page], tables: Mapping[int, list[RuledTable]], *, name: str
) -> dict[int, list[RuledTable]]:
    """Return `tables` with those that have no rules, on `pages` of the PDF `data` that have no others.

    Rows that are alone in their tables are not ruled but painted: a heading or every other row, in its own colour.
    """
    found = dict(tables)
    tables = {number: on_page for number, on_page in tables.items() if any(len(table.rows) > 1 for table in on_page)}
    if not any(_may_have_one(page) for page in pages if not tables.get(page.number)):
        return found
    last: Unruled | None = None
    filed: list[FiledTable] = []
    told: list[list[float]] = []
    with TURNS:
        document = opened(data, name=name)
        sheets = _Sheets(document, pages, tables)
        for page in pages:
            goes_on = (last is not None and last.at_end) or any(each.at_end for each in filed)
            if tables.get(page.number) or not (_may_have_one(page) or goes_on):
                last, filed = None, []
                continue
            beside = [sheet for number in (page.number - 1, page.number + 1) if (sheet := sheets.headed(number))]
            words = above_closing(sheets.words(page.number))
            filed = filed_tables(sheets.words(page.number), filed[-1] if filed else None)
            if filed:
                found[page.number], last = [each.table for each in filed], None
                continue
            before, last = last, find_unruled(words, last, beside=beside, told=told)
            if last is not None:
                found[page.number] = [*([as_lines(last.orphan)] if last.orphan else []), last.table]
                told = [last.edges, *(edges for edges in told if edges != last.edges)][:_TOLD]
            elif (unsure := unsure_table(words, last=before)) and not _is_heading_alone(words, found.get(page.number)):
                found[page.number] = [unsure]
                if before is not None and before.at_end and len(before.table.rows) > 1:
                    found[page.number - 1][-1:] = without_last_row(before)
            if len(words) < len(sheets.words(page.number)):  # the document ends here, whatever the next page has
                last = None
        document.close()
    return found


def _is_heading_alone(words: Sequence[Strip], painted: Sequence[RuledTable] | None) -> bool:
    """Whether of a table that may go on overleaf with rules nothing but the heading stands on this page."""
    head = head_of_numbers(words)
    return bool(painted and head and not numbers_below(words, head))


class _Sheets:
    """The words of pages that may have a table without rules; those of three are kept at a time."""

    def __init__(
        self, document: pypdfium2.PdfDocument, pages: Sequence[Page], tables: Mapping[int, list[RuledTable]]
    ) -> None:
        self._document = document
        self._pages = {page.number: page for page in pages if not tables.get(page.number)}
        self._left = {page.number: frozenset(page.strips) for page in without_running(list(pages))[0]}
        self._words: dict[int, list[Strip]] = {}

    def words(self, number: int) -> list[Strip]:
        if number not in self._words:
            page = self._pages[number]
            feet = [s.box for s in page.strips if s not in self._left[number] and s.box.middle > page.height / 2]
            words = _words(self._document, page)
            self._words[number] = [word for word in words if not any(box.holds(word.box) for box in feet)]
            self._words.pop(number - 3, None)
        return self._words[number]

    def headed(self, number: int) -> tuple[list[Strip], Strip] | None:
        """The words of a page and the one of them that heads its numbers."""
        if number not in self._pages or not _may_have_one(self._pages[number]):
            return None
        head = head_of_numbers(self.words(number))
        return (self.words(number), head) if head else None


def _may_have_one(page: Page) -> bool:
    """Whether a line of `page` begins as a heading of numbers does."""
    if page.is_picture or page.hidden:
        return False
    return any(not OVER_NUMBERS.isdisjoint(strip.words.split(maxsplit=2)[:2]) for strip in page.strips)


def _words(document: pypdfium2.PdfDocument, page: Page) -> list[Strip]:
    opened_page = document[page.number - 1]
    text = text_without_struck(opened_page) if page.changed else opened_page.get_textpage()
    words = words_on(text, page.height, page.number)
    text.close()
    opened_page.close()
    raised = [mark.box for mark in page.raised]
    return [word for word in words if not any(box.holds(word.box) for box in raised)]
