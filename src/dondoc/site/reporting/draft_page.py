"""A draft as its page shows it: the head of the document, and its passages one after the other."""

from collections.abc import Iterator
from dataclasses import dataclass

from dondoc.site.reporting.drafts import composed_of, document_of, rewordings_of
from dondoc.site.reporting.models import Draft
from dondoc.site.reporting.passages import Passage, Source
from dondoc.site.reporting.stored import keyed
from dondoc.writers.official import Figure, GroupRow, Heading, Item, OfficialDocument, Paragraph, Table

_ROWS_SHOWN = 40  # of a table; the file has them all, and the page stays light


@dataclass(frozen=True, slots=True)
class Shown:
    """One passage: what it is ('heading', 'item', 'table', 'figure', 'paragraph'), its number or mark, its words.

    The mark of a figure is its caption; `proposed` are the program's own words, '' for a table and a figure.
    """

    key: str
    kind: str
    mark: str
    words: str
    proposed: str
    is_reworded: bool
    sources: tuple[Source, ...]
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    rows_left_out: int = 0


@dataclass(frozen=True, slots=True)
class DraftPage:
    """What the page of a draft shows."""

    document: OfficialDocument
    passages: tuple[Shown, ...]


def draft_page(draft: Draft) -> DraftPage:
    """Return the page of `draft`."""
    return DraftPage(document_of(draft), tuple(_shown(draft)))


def _shown(draft: Draft) -> Iterator[Shown]:
    rewordings = rewordings_of(draft)
    for key, passage in keyed(composed_of(draft).passages):
        if isinstance(passage.block, Table):
            yield _table(key, passage, passage.block)
        else:
            yield _words(key, passage, rewordings.get(key, ""))


def _words(key: str, passage: Passage, reworded: str) -> Shown:
    match passage.block:
        case Heading(number=number):
            kind, mark = "heading", number
        case Item(mark=dash):
            kind, mark = "item", dash
        case Paragraph(lead_in=lead_in):
            kind, mark = "paragraph", lead_in
        case Figure(words=said, caption=caption):
            return Shown(key, "figure", caption, said, "", False, passage.sources)
        case _:
            raise TypeError(f"{passage.block} is a table")
    proposed = passage.text or ""
    return Shown(key, kind, mark, reworded or proposed, proposed, bool(reworded), passage.sources)


def _table(key: str, passage: Passage, table: Table) -> Shown:
    rows = tuple(
        (row.number, row.title) if isinstance(row, GroupRow) else row.cells for row in table.rows[:_ROWS_SHOWN]
    )
    columns = tuple(column.heading for column in table.columns)
    left_out = len(table.rows) - len(rows)
    return Shown(key, "table", "", "", "", False, passage.sources, columns, rows, left_out)
