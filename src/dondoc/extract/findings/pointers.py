"""Pointers to parts of the document itself that it does not have: 'Phụ lục III kèm theo', 'Như Điều 5'."""

from collections.abc import Iterator

from dondoc.extract.collected import Collected
from dondoc.extract.findings.catalogue import finding
from dondoc.grammar.documents.own_parts import (
    APPENDIX,
    OPENINGS,
    find_own_parts,
    is_appendix_alone,
    part_of_heading,
)
from dondoc.model import Finding

_ONLY = 1  # an appendix without a number is the first, and there is no other


def faults_of_pointers(collected: Collected) -> Iterator[Finding]:
    """Yield the pointers to articles and appendices that are not there, where the document has others of the kind."""
    document = collected.document
    there: dict[str, set[int]] = {}
    for line in document.lines:
        part = part_of_heading(document.quote(line)) if document.text.startswith(OPENINGS, line.start) else None
        if part:
            there.setdefault(part[0], set()).add(part[1])
    alone = not there.get(APPENDIX) and any(map(is_appendix_alone, map(document.quote, document.lines)))
    if not there and not alone:
        return
    for pointer in find_own_parts(document.text):
        known = there.get(pointer.kind) or ({_ONLY} if alone and pointer.kind == APPENDIX else None)
        if known and pointer.figure not in known:
            place = document.span(pointer.start, pointer.end)
            words = document.text[pointer.start : pointer.end]
            yield finding("missing_part", place, words=words, part=pointer.words)
