"""How a document is written down: letters in pieces, paragraphs without an end, a decision without a signature."""

import re
from collections.abc import Iterator

from dondoc.extract.collected import Collected
from dondoc.extract.findings.catalogue import finding
from dondoc.extract.findings.cut_paragraphs import faults_of_cut_paragraphs
from dondoc.grammar.documents.closings import orders_execution
from dondoc.grammar.patterns import places_of
from dondoc.model import Document, Finding, Head, Line, Role

_PROSE = frozenset({Role.TASK, Role.INDICATOR, Role.PROSE, Role.DUTY})
_SIGNED = frozenset({Role.SIGNATURE, Role.RECIPIENTS})
_SHORTEST_PARAGRAPH = 40  # words; shorter ones may be points of a list, which need no stop
_FEWEST_PARAGRAPHS = 20
_MOST_WITHOUT_STOP = 0.05  # share of the paragraphs; where more have none, that is the writer's habit
_MOST_IN_PIECES = 0.25  # share of the lines; where more are, the whole text was written that way
_ELISION = re.compile(r"[\[(] ?(?:\.{3,}|…) ?[\])]")  # looked for by its dots, as brackets are many
_DOTS = ("…", "...")
# '…./. *ab*': initials, or what a scanner made of a stroke of the pen, behind the last stop.
_TRACE = re.compile(r"\. ?/\.? ?(?P<trace>\*{0,2}[^\W\d_]{1,4}\*{0,2})(?=[ \t]*(?:\n|$))")
_SHOWN = 40  # characters of a paragraph's end that are quoted


def faults_of_layout(collected: Collected, head: Head) -> Iterator[Finding]:
    """Yield what is wrong with the paragraphs and letters of the document, with its head, and with its end."""
    yield from _unread(collected.document)
    yield from _unsure(collected.document)
    yield from _letters_in_pieces(collected.document)
    yield from _without_stop(collected)
    yield from faults_of_cut_paragraphs(collected)
    yield from _without_number(collected, head)
    yield from _left_out(collected.document)
    yield from _traces(collected.document)
    yield from _without_signature(collected)


def _letters_in_pieces(document: Document) -> Iterator[Finding]:
    """Lines whose letters were written with marks of their own, in a text whose other letters are whole."""
    if not document.in_pieces:  # as of most
        return
    filled = sum(not line.is_blank for line in document.lines)
    if len(document.in_pieces) > _MOST_IN_PIECES * filled:
        return
    for number, letters in document.in_pieces:
        line = document.lines[number - 1]
        yield finding("decomposed_unicode", document.span(line.start, line.end), letters=letters)


def _unread(document: Document) -> Iterator[Finding]:
    """Pages that are pictures nobody read, each at the line after which its words would stand."""
    for page in document.unread:
        before = [line for line in document.lines if line.page is not None and line.page < page]
        line = before[-1] if before else document.lines[0]
        yield finding("unread_page", document.span(line.start, line.end), page=page)


def _unsure(document: Document) -> Iterator[Finding]:
    """Pages with a table whose columns nobody can tell, each at its first line."""
    for page in document.unsure:
        rows = (line for line in document.lines if line.page == page and line.is_row)
        line = next(rows, document.lines[0])
        yield finding("unsure_columns", document.span(line.start, line.end), page=page)


def _without_stop(collected: Collected) -> Iterator[Finding]:
    """Long paragraphs that break off, where nearly all others end with a stop."""
    document = collected.document
    paragraphs = [line for line in document.lines if _is_paragraph(collected, line)]
    open_ended = [line for line in paragraphs if document.text[line.end - 1].isalnum()]
    if len(paragraphs) < _FEWEST_PARAGRAPHS or len(open_ended) > _MOST_WITHOUT_STOP * len(paragraphs):
        return
    for line in open_ended:
        end = document.text[max(line.start, line.end - _SHOWN) : line.end]
        yield finding("no_stop", document.span(line.start, line.end), end=end)


def _is_paragraph(collected: Collected, line: Line) -> bool:
    if line.end - line.start <= 2 * _SHORTEST_PARAGRAPH:
        return False  # so many words cannot stand there
    in_prose = collected.roles.get(line.number) in _PROSE and not line.is_row
    return in_prose and collected.document.quote(line).count(" ") >= _SHORTEST_PARAGRAPH


def _without_number(collected: Collected, head: Head) -> Iterator[Finding]:
    """A document that is signed and has a kind, but no number, or no day: a draft, or a copy without its head."""
    document = collected.document
    first = next((line for line in document.lines if document.quote(line).strip()), None)
    if first is None or not (head.kind and head.title and head.signer):
        return
    place = document.span(first.start, first.end)
    if head.number is None:
        yield finding("missing_number", place)
    if head.issued_on is None:
        yield finding("missing_day", place)


def _left_out(document: Document) -> Iterator[Finding]:
    """Lines that hold nothing but the sign of what was left out: '[...]'."""
    text = document.text
    for place in (place for dots in _DOTS for place in places_of(dots, text)):
        match = _ELISION.match(text, max(place - 2 if text.startswith(" ", place - 1) else place - 1, 0))
        if match and document.quote(document.line_at(match.start())).strip(" \t") == match[0]:
            yield finding("left_out", document.span(*match.span()), words=match[0])


def _traces(document: Document) -> Iterator[Finding]:
    """Letters behind the sign that ends a document."""
    for match in _TRACE.finditer(document.text) if "/" in document.text else ():
        yield finding("residue", document.span(*match.span("trace")), words=match["trace"].strip("*"))


def _without_signature(collected: Collected) -> Iterator[Finding]:
    """A decision that ends with who carries it out, and nobody who signs it."""
    document = collected.document
    if any(role in _SIGNED for role in collected.roles.values()):
        return
    last = next((line for line in reversed(document.lines) if not line.is_blank), None)
    if last is not None and orders_execution(document.quote(last)):
        yield finding("missing_signature", document.span(last.start, last.end))
        return
    attached = next((line for line in document.lines if collected.roles.get(line.number) is Role.APPENDIX), None)
    before = [line for line in document.lines[: attached.number - 1] if not line.is_blank] if attached else []
    if before and orders_execution(document.quote(before[-1])):  # the appendix follows at once
        yield finding("missing_signature", document.span(before[-1].start, before[-1].end))
