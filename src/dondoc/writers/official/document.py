"""An administrative document as a value: what stands on its pages, in order, and nothing of how it looks.

The parts are those of Nghị định 30/2020/NĐ-CP, phụ lục I. Words are as printed: a name that is printed in capitals is
given in capitals. The fixed formulae (the name of the state, 'Số:', 'Nơi nhận:' …) are no part of the value; the
writers add them.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Align = Literal["left", "center", "right", "justify"]


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who issues the document, under which number, where and when.

    `issuer` has one entry a printed line ('ỦY BAN NHÂN DÂN', 'TỈNH SƠN LA'); `superior` is the body above it, ''
    for none. A `number` that begins with '/' ('/BC-UBND') and a day of None are left open, to be filled by hand.
    """

    issuer: tuple[str, ...]
    number: str
    place: str
    issued_on: date | None
    superior: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A numbered heading: level 1 for 'I.', 2 for '1.', 3 for '1.1.', 4 for 'a)'."""

    level: Literal[1, 2, 3, 4]
    number: str
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `lead_in` are its first words, set in bold ('Điều 1.', '1.')."""

    text: str
    lead_in: str = ""
    italic: bool = False
    align: Align = "justify"


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list, after its mark."""

    text: str
    mark: str = "-"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its heading and its share of the table's width (any unit; the shares are added up).

    In a workbook, which has room for two rows of headings, neighbours with the same `over` stand under it together, and
    `short` is what is said of each below it ('' for the heading itself).
    """

    heading: str
    width: float
    align: Align = "left"
    over: str = ""
    short: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a cell for every column; a line break in a cell begins a new line in it."""

    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A row that heads the rows below it: its number in the first column, its title across the others."""

    number: str
    title: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """A table under one row of headings, which is repeated at the top of every page."""

    columns: tuple[Column, ...]
    rows: tuple[Row | GroupRow, ...]

    def __post_init__(self) -> None:
        for count, row in enumerate(self.rows, 1):
            if isinstance(row, Row) and len(row.cells) != len(self.columns):
                raise ValueError(f"row {count} has {len(row.cells)} cells; the table has {len(self.columns)} columns")


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture (`png`: the bytes of a PNG file) in the middle of the page, with its caption below.

    `width` is in mm, and is taken back to what the page has; `words` say what is to be seen, for who cannot see it.
    """

    png: bytes
    words: str
    caption: str = ""
    width: float = 160.0


Block = Heading | Paragraph | Item | Table | Figure


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signs: for which body ('TM. ỦY BAN NHÂN DÂN', '' for none), in which posts, one a line, and the name.

    A deputy signs under two posts: 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'. The name may be empty until someone has signed.
    """

    posts: tuple[str, ...]
    authority: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Appendix:
    """A part with a head of its own, from a new page on: 'Phụ lục I', or an attached plan with its kind.

    `attached_to` names the document that it belongs to, without brackets ('Kèm theo Quyết định số …').
    """

    title: str
    body: tuple[Block, ...]
    heading: str = ""
    attached_to: str = ""
    landscape: bool = False
    signature: Signature | None = None


@dataclass(frozen=True, slots=True)
class OfficialDocument:
    """A whole document; with no `letterhead` it is its appendices alone, in a file of their own.

    `kind` is printed in capitals above `subject` (trích yếu); a letter (công văn) has no kind, and its subject stands
    under the number. `decided_by` is printed above the bases where the kind
    decides something ('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH'); the body then stands under the enacting words.
    """

    kind: str
    subject: str
    letterhead: Letterhead | None = None
    decided_by: str = ""
    bases: tuple[str, ...] = ()
    addressees: tuple[str, ...] = ()
    body: tuple[Block, ...] = ()
    signature: Signature | None = None
    recipients: tuple[str, ...] = ()
    appendices: tuple[Appendix, ...] = ()

    def __post_init__(self) -> None:
        if self.letterhead is None and not self.appendices:
            raise ValueError("a document without a letterhead must have appendices; there is nothing to print")
