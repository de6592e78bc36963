"""The document that a draft comes to: the frame, its passages in the words that hold, and whence they come."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain

from dondoc.site.reporting.passages import Composed, Passage, Source
from dondoc.site.reporting.wording import columns_of, wording
from dondoc.writers.official import Appendix, Block, Figure, OfficialDocument, Row, Table

_BEGINNING = 90  # letters of a passage that tell which one it is


def assembled(composed: Composed, passages: Iterable[Passage] | None = None) -> OfficialDocument:
    """Return the document of `composed` with `passages` (None: its own) as its body.

    What has no letterhead is a table to be attached: its passages stand in its first appendix.
    """
    placed = list(composed.passages if passages is None else passages)
    frame = composed.frame
    appended = tuple(one.block for one in placed if one.in_appendix or frame.letterhead is None)
    body = tuple(one.block for one in placed if not one.in_appendix and frame.letterhead is not None)
    appendices = frame.appendices
    if appended:
        appendices = (replace(appendices[0], body=appended), *appendices[1:])
    return replace(frame, body=body, appendices=tuple(one for one in appendices if one.body))


def with_sources(
    document: OfficialDocument, passages: Iterable[Passage], behind: Iterable[tuple[Source, ...]] = ()
) -> OfficialDocument:
    """Return `document` with an appendix that lists for each of `passages` where it comes from.

    `behind` are the sources of the appendices of `document`, in their order.
    """
    words = wording()["sources"]
    found = chain(_source_rows(passages), _appendix_rows(document, behind))
    rows = [Row((str(number), *row)) for number, row in enumerate(found, 1)]
    if not rows:
        return document
    table = Table(columns_of(words["columns"]), tuple(rows))
    appendix = Appendix(words["title"], (table,), heading=words["heading"])
    return replace(document, appendices=(*document.appendices, appendix))


def _source_rows(passages: Iterable[Passage]) -> Iterator[tuple[str, str]]:
    for passage in passages:
        if passage.sources:
            yield _beginning(passage.block), "\n".join(source.words for source in passage.sources)


def _appendix_rows(document: OfficialDocument, behind: Iterable[tuple[Source, ...]]) -> Iterator[tuple[str, str]]:
    for appendix, told in zip(document.appendices, behind, strict=False):
        if told:
            title = ". ".join(filter(None, (appendix.heading, appendix.title)))
            yield title, "\n".join(source.words for source in told)


def _beginning(block: Block) -> str:
    if isinstance(block, Table):
        return " | ".join(column.heading for column in block.columns)
    text = block.caption if isinstance(block, Figure) else block.text
    return text if len(text) <= _BEGINNING else f"{text[:_BEGINNING].rsplit(' ', 1)[0]} …"
