"""A passage of a report that is being written: a block of the document, and where what it says comes from."""

from dataclasses import dataclass
from datetime import date

from dondoc.writers.official import Block, Heading, Item, OfficialDocument, Paragraph


@dataclass(frozen=True, slots=True)
class Source:
    """Where a figure or a sentence comes from: in words, and the address of the page on this site that shows it.

    `figure` is the number of the report that counts what the page lists; None where the page tells in words.
    """

    words: str
    address: str
    figure: int | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """A block and its sources; a heading has none. One that `closes` the body stands at its end, in no part of it.

    One that is `in_appendix` is printed in the first appendix of the document.
    """

    block: Block
    sources: tuple[Source, ...] = ()
    closes: bool = False
    in_appendix: bool = False

    @property
    def text(self) -> str | None:
        """The words that a person may put otherwise; None for a table and a picture, which are not retyped."""
        return self.block.text if isinstance(self.block, Heading | Item | Paragraph) else None


@dataclass(frozen=True, slots=True)
class Due:
    """A day by which something of the report is to be done: the task's key, what it is, and by whom."""

    day: date
    task_id: int
    words: str
    agencies: str


@dataclass(frozen=True, slots=True)
class Plate:
    """A picture that only the meeting pack shows: its Vega-Lite specification as JSON, what it says, its caption."""

    spec: str
    words: str
    caption: str


@dataclass(frozen=True, slots=True)
class Composed:
    """A whole report as the program proposes it: the document around an empty body, and the passages of the body.

    `days` are the deadlines of what is open in it, `plates` the pictures of its meeting pack. `behind` has for each
    appendix of the frame, in their order, where its table comes from.
    """

    frame: OfficialDocument
    passages: tuple[Passage, ...]
    days: tuple[Due, ...] = ()
    plates: tuple[Plate, ...] = ()
    behind: tuple[tuple[Source, ...], ...] = ()
