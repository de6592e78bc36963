"""A document whose lines already have their roles, for the finders of faults that ask for nothing else."""

from collections.abc import Iterable

from dondoc.extract.collected import Collected
from dondoc.model import Document, Finding, Role
from dondoc.sources.plain import document_from_text

Lines = Iterable[tuple[Role, str]]


def collected_of(lines: Lines) -> Collected:
    """Return what was read of a document of these `lines`, each with its role; cells are parted by tabs."""
    told = list(lines)
    collected = Collected(document_from_text("\n".join(words for _, words in told), name="document.txt"))
    for line, (role, _) in zip(collected.document.lines, told, strict=True):
        collected.mark(line, role)
    return collected


def told_of(findings: Iterable[Finding], document: Document) -> list[tuple[str, str]]:
    """Return the kind of each of `findings`, and the words of `document` at its place."""
    return [(each.kind, document.quote(each.source)) for each in findings]
