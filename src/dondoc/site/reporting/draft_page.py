"""A draft as its page shows it: the head of the document, and its passages one after the other, a piece at a time."""

from collections.abc import Iterator
from dataclasses import dataclass

from dondoc.site.reporting.arranging import Placed
from dondoc.site.reporting.drafts import in_words, placed_of
from dondoc.site.reporting.models import Draft
from dondoc.site.reporting.passages import Source
from dondoc.writers.official import Figure, GroupRow, Heading, Item, OfficialDocument, Paragraph, Table

_ROWS_SHOWN = 40  # of a table; the file has them all, and the page stays light
_SOURCES_SHOWN = 25  # of a passage; its own page has them all
_LONG = 600  # letters from which a passage is marked, so that a person may shorten it
_LETTERS_A_PAGE = 16_000  # of words, sources and what stands around them; a page with its frame stays under 100 KB


@dataclass(frozen=True, slots=True)
class Shown:
    """One passage: what it is ('heading', 'item', 'table', 'figure', 'paragraph'), its number or mark, its words.

    The mark of a figure is its caption.
    """

    placed: Placed
    kind: str
    mark: str
    words: str
    sources: tuple[Source, ...]
    level: int = 0
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    rows_left_out: int = 0

    @property
    def key(self) -> str:
        return self.placed.key

    @property
    def sources_left_out(self) -> int:
        return len(self.placed.passage.sources) - len(self.sources)

    @property
    def length(self) -> int:
        """The number of letters where there are many, so that a person may shorten them; else 0."""
        return len(self.words) if len(self.words) > _LONG else 0

    @property
    def weight(self) -> int:
        """About how many letters it takes on the page."""
        cells = sum(len(cell) + 12 for row in self.rows for cell in row)
        told = sum(len(source.words) + len(source.address) + 40 for source in self.sources)
        return len(self.words) + (len(self.placed.proposed) if self.placed.is_reworded else 0) + cells + told + 260


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the report in the contents: its heading, and the piece that it begins on, from 1."""

    title: str
    piece: int
    key: str


@dataclass(frozen=True, slots=True)
class DraftPage:
    """What one page of a draft shows: the piece `number` of `pieces`, and where each part begins.

    `behind` are the titles of the appendices with where their tables come from.
    """

    document: OfficialDocument
    passages: tuple[Shown, ...]
    number: int = 1
    pieces: int = 1
    parts: tuple[Part, ...] = ()
    behind: tuple[tuple[str, tuple[Source, ...]], ...] = ()


def draft_page(draft: Draft, number: int = 1) -> DraftPage:
    """Return the piece `number` (from 1; the nearest there is) of `draft`."""
    pieces = list(_pieces([shown(one) for one in placed_of(draft)]))
    number = min(max(number, 1), len(pieces))
    parts = tuple(
        Part(f"{one.mark} {one.words}".strip(), place, one.key)
        for place, piece in enumerate(pieces, 1)
        for one in piece
        if one.kind == "heading" and one.level == 1
    )
    composed = in_words(draft)
    titles = [appendix.title for appendix in composed.frame.appendices]
    behind = tuple(zip(titles, composed.behind, strict=False)) or tuple((title, ()) for title in titles)
    return DraftPage(composed.frame, tuple(pieces[number - 1]), number, len(pieces), parts, behind)


def piece_of(draft: Draft, key: str) -> int:
    """The number of the piece in which the passage `key` stands; 1 for one that is not there."""
    pieces = _pieces([shown(one) for one in placed_of(draft)])
    return next((place for place, piece in enumerate(pieces, 1) if any(one.key == key for one in piece)), 1)


def _pieces(passages: list[Shown]) -> Iterator[list[Shown]]:
    """The passages in pieces that are light enough; a part that does not fit begins a new one."""
    piece: list[Shown] = []
    weight = 0
    for place, one in enumerate(passages):
        ahead = _weight_of_part(passages, place) if one.kind == "heading" and one.level == 1 else one.weight
        if piece and weight + min(ahead, _LETTERS_A_PAGE) > _LETTERS_A_PAGE:
            yield piece
            piece, weight = [], 0
        piece.append(one)
        weight += one.weight
    yield piece


def _weight_of_part(passages: list[Shown], place: int) -> int:
    weight = passages[place].weight
    for one in passages[place + 1 :]:
        if one.kind == "heading" and one.level == 1:
            break
        weight += one.weight
    return weight


def shown(one: Placed, *, whole: bool = False) -> Shown:
    """Return the passage as the page shows it; `whole` with all its sources."""
    sources = one.passage.sources if whole else one.passage.sources[:_SOURCES_SHOWN]
    words = one.passage.text or ""
    match one.passage.block:
        case Table() as table:
            return _table(one, table, sources)
        case Heading(number=number, level=level):
            return Shown(one, "heading", number, words, sources, level)
        case Item(mark=dash):
            return Shown(one, "item", dash, words, sources)
        case Paragraph(lead_in=lead_in):
            return Shown(one, "paragraph", lead_in, words, sources)
        case Figure(words=said, caption=caption):
            return Shown(one, "figure", caption, said, sources)


def _table(one: Placed, table: Table, sources: tuple[Source, ...]) -> Shown:
    rows = tuple(
        (row.number, row.title) if isinstance(row, GroupRow) else row.cells for row in table.rows[:_ROWS_SHOWN]
    )
    columns = tuple(column.heading for column in table.columns)
    return Shown(one, "table", "", "", sources, 0, columns, rows, len(table.rows) - len(rows))
