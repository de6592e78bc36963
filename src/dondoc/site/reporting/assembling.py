"""The document that a draft comes to: the frame, its passages in the words that hold, and whence they come."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from dondoc.site.reporting.passages import Composed, Passage
from dondoc.site.reporting.stored import keyed
from dondoc.site.reporting.wording import columns_of, wording
from dondoc.writers.official import Appendix, Block, Figure, OfficialDocument, Row, Table

_BEGINNING = 90  # letters of a passage that tell which one it is


def assembled(composed: Composed, rewordings: Mapping[str, str] | None = None) -> OfficialDocument:
    """Return the document of `composed`, where `rewordings` (key: words) put a passage otherwise."""
    blocks = tuple(passage.block for _, passage in reworded(composed, rewordings or {}))
    return replace(composed.frame, body=blocks)


def reworded(composed: Composed, rewordings: Mapping[str, str]) -> Iterator[tuple[str, Passage]]:
    """Yield the passages of `composed` with their keys, in the words that hold."""
    for key, passage in keyed(composed.passages):
        words = rewordings.get(key, "")
        yield key, passage if not words or passage.text is None else _with_words(passage, words)


def with_sources(document: OfficialDocument, passages: Iterable[Passage]) -> OfficialDocument:
    """Return `document` with an appendix that lists for each of `passages` where it comes from."""
    words = wording()["sources"]
    rows = [Row((str(number), *row)) for number, row in enumerate(_source_rows(passages), 1)]
    if not rows:
        return document
    table = Table(columns_of(words["columns"]), tuple(rows))
    appendix = Appendix(words["title"], (table,), heading=words["heading"])
    return replace(document, appendices=(*document.appendices, appendix))


def _source_rows(passages: Iterable[Passage]) -> Iterator[tuple[str, str]]:
    for passage in passages:
        if passage.sources:
            yield _beginning(passage.block), "\n".join(source.words for source in passage.sources)


def _beginning(block: Block) -> str:
    if isinstance(block, Table):
        return " | ".join(column.heading for column in block.columns)
    text = block.caption if isinstance(block, Figure) else block.text
    return text if len(text) <= _BEGINNING else f"{text[:_BEGINNING].rsplit(' ', 1)[0]} …"


def _with_words(passage: Passage, words: str) -> Passage:
    block = passage.block
    return passage if isinstance(block, Table | Figure) else replace(passage, block=replace(block, text=words))
