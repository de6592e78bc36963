"""Pointers to parts of the document itself that it does not have: 'Phụ lục III kèm theo', 'Như Điều 5'."""

from collections.abc import Iterator

from dondoc.extract.collected import Collected
from dondoc.extract.findings.catalogue import finding
from dondoc.grammar.documents.own_parts import OPENINGS, find_own_parts, part_of_heading
from dondoc.model import Finding


def faults_of_pointers(collected: Collected) -> Iterator[Finding]:
    """Yield the pointers to articles and appendices that are not there, where the document has others of the kind."""
    document = collected.document
    there: dict[str, set[int]] = {}
    for line in document.lines:
        part = part_of_heading(document.quote(line)) if document.text.startswith(OPENINGS, line.start) else None
        if part:
            there.setdefault(part[0], set()).add(part[1])
    if not there:
        return
    for pointer in find_own_parts(document.text):
        known = there.get(pointer.kind)
        if known and pointer.figure not in known:
            place = document.span(pointer.start, pointer.end)
            words = document.text[pointer.start : pointer.end]
            yield finding("missing_part", place, words=words, part=pointer.words)
