"""Brackets and quotation marks that have no partner, in paragraphs and in cells."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from dondoc.extract.collected import Collected
from dondoc.extract.findings.catalogue import finding
from dondoc.grammar.slips.balance import OPENING, PAIRS, find_unbalanced
from dondoc.model import Document, Finding, Line, Role

_LEFT_ALONE = frozenset({Role.SITE_FRAME, Role.SIGNATURE, Role.RECIPIENTS, Role.RESIDUE, Role.BLANK})
_SHOWN = 40  # characters from the sign on that are quoted


def faults_of_signs(collected: Collected) -> Iterator[Finding]:
    """Yield the signs of `collected.document` that open and are never closed, or close what was never opened."""
    document, role_of = collected.document, collected.roles.get
    told = (line for line in document.lines if role_of(line.number) not in _LEFT_ALONE)
    for table, lines in groupby(told, lambda line: line.table):
        for passage in _columns(lines, document) if table else [_paragraphs(lines, document)]:
            for place, sign in find_unbalanced(passage):
                yield _of(document, place, sign)


def _paragraphs(lines: Iterable[Line], document: Document) -> Iterator[tuple[int, str]]:
    return ((line.start, document.quote(line)) for line in lines)


def _columns(lines: Iterable[Line], document: Document) -> Iterable[list[tuple[int, str]]]:
    """The cells of each column of a table that are not even by themselves: what a page cuts goes on in the next one."""
    columns: dict[int, list[tuple[int, str]]] = {}
    for line in lines:
        words = document.quote(line)
        if "(" in words or ")" in words or "“" in words or "”" in words:
            for cell in line.cells:
                quoted = document.quote(cell)
                if any(quoted.count(opening) != quoted.count(closing) for opening, closing in PAIRS):
                    columns.setdefault(cell.column, []).append((cell.start, quoted))
    return columns.values()


def _of(document: Document, place: int, sign: str) -> Finding:
    line = document.line_at(place)
    if sign in OPENING:
        words = document.text[place : min(line.end, place + _SHOWN)].partition("\t")[0]
        return finding("not_closed", document.span(place, place + 1), sign=sign, words=words)
    words = document.text[max(line.start, place - _SHOWN) : place + 1].rpartition("\t")[2]
    return finding("not_opened", document.span(place, place + 1), sign=sign, words=words)
