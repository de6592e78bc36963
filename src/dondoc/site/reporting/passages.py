"""A passage of a report that is being written: a block of the document, and where what it says comes from."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dondoc.writers.official import Block, Heading, Item, OfficialDocument, Paragraph


@dataclass(frozen=True, slots=True)
class Source:
    """Where a figure or a sentence comes from: in words, and the address of the page on this site that shows it."""

    words: str
    address: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A block and its sources; a heading has none."""

    block: Block
    sources: tuple[Source, ...] = ()

    @property
    def text(self) -> str | None:
        """The words that a person may put otherwise; None for a table and a picture, which are not retyped."""
        return self.block.text if isinstance(self.block, Heading | Item | Paragraph) else None


@dataclass(frozen=True, slots=True)
class Composed:
    """A whole report as the program proposes it: the document around an empty body, and the passages of the body."""

    frame: OfficialDocument
    passages: tuple[Passage, ...]


def from_sources(blocks: Iterable[Block], *sources: Source) -> Iterator[Passage]:
    """Yield `blocks` as passages that all come from `sources`; headings name none."""
    for block in blocks:
        yield Passage(block, () if isinstance(block, Heading) else sources)
