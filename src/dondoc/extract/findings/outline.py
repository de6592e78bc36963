"""Numbers of lists and headings outside tables that skip or come twice: '2.1', '2.2', '2.4'; 'a)', 'c)'."""

import re
from collections.abc import Iterator

from dondoc.extract.collected import Collected
from dondoc.extract.findings.catalogue import finding
from dondoc.grammar.documents.line_numbers import read_line_number
from dondoc.grammar.documents.numbering import Numbering
from dondoc.grammar.slips.inline_lists import begins_list, find_inline_faults
from dondoc.grammar.slips.list_order import Fault, ListOrder
from dondoc.model import Document, Finding, Line, Role

_COUNTED = frozenset({Role.HEADING, Role.SECTION, Role.TASK, Role.INDICATOR, Role.PROSE, Role.DUTY, Role.RULE})
_NEW_PART = frozenset({Role.APPENDIX, Role.TITLE})
_OPENS, _CLOSES = "“", "”"
_MARKUP = "*_# "  # what Markdown sets before the number of a bold heading
_MARKS = ".)/:"


def faults_of_outline(collected: Collected) -> Iterator[Finding]:
    """Yield the gaps and repeats among numbered paragraphs, each list of one part by itself, and inside paragraphs."""
    document = collected.document
    order, quoted, before = ListOrder(), 0, 0
    quotes = _OPENS in document.text
    for line in document.lines:
        role = collected.roles.get(line.number)
        if role in _NEW_PART:
            order.restart()
            quoted = 0
        if role not in _COUNTED or line.is_row:
            continue
        words = document.quote(line)
        if begins_list(words):
            yield from _inside(document, line, words)
        words = words.lstrip(_MARKUP)
        number = None if quoted else read_line_number(words)
        if quotes:
            quoted = max(0, quoted + words.count(_OPENS) - words.count(_CLOSES))
        if number is None or number.is_list_mark:
            continue
        fault = order.fault_of(number, _mark(words, number))
        if fault and not _stands_between(fault, document.text[before : line.start]):
            yield _of(fault, number.label, document, line)
        before = line.start


def _inside(document: Document, line: Line, words: str) -> Iterator[Finding]:
    for start, end, fault in find_inline_faults(words):
        place = document.span(line.start + start, line.start + end)
        facts = {"before": fault.before, "after": words[start:end], "missing": ", ".join(fault.missing)}
        yield finding("numbering_gap" if fault.missing else "numbering_repeat", place, label=fault.before, **facts)


def _of(fault: Fault, label: str, document: Document, line: Line) -> Finding:
    place = document.span(line.start, line.end)
    if not fault.missing:
        return finding("numbering_repeat", place, label=label)
    missing = ", ".join(fault.missing)
    if label.isupper() and fault.before.isupper():  # 'A.', 'C.' lack 'B.'
        missing = missing.upper()
    return finding("numbering_gap", place, before=fault.before, after=label, missing=missing)


def _mark(words: str, number: Numbering) -> str:
    """The sign behind `number` at the head of `words`: '1.' and '1)' count two lists."""
    head = words[: number.length].rstrip()
    return head[-1:] if head[-1:] in _MARKS else ""


def _stands_between(fault: Fault, text: str) -> bool:
    """Whether the missing numbers stand inside a paragraph before: '… xong; 2. Sở Y tế', 'l. Sở Y tế'."""
    return any(re.search(rf"(?<![\w./-]){re.escape(label)} ?[.)/:-](?!\d)", text) for label in fault.missing)
