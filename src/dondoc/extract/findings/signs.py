"""Brackets and quotation marks that have no partner, in paragraphs and in cells."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from dondoc.extract.collected import Collected
from dondoc.extract.findings.catalogue import finding
from dondoc.grammar.balance import OPENING, find_unbalanced
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
    """The cells with signs of each column of a table: what a page cuts goes on below."""
    columns: dict[int, list[tuple[int, str]]] = {}
    for line in lines:
        words = document.quote(line)
        signed = "(" in words or ")" in words or "“" in words or "”" in words
        for cell in line.cells if signed or columns else ():
            columns.setdefault(cell.column, []).append((cell.start, document.quote(cell)))
    return columns.values()


def _of(document: Document, place: int, sign: str) -> Finding:
    line = document.line_at(place)
    if sign in OPENING:
        words = document.text[place : min(line.end, place + _SHOWN)].partition("\t")[0]
        return finding("not_closed", document.span(place, place + 1), sign=sign, words=words)
    words = document.text[max(line.start, place - _SHOWN) : place + 1].rpartition("\t")[2]
    return finding("not_opened", document.span(place, place + 1), sign=sign, words=words)
