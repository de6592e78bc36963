"""What is left of a draft: blanks that nobody filled in, notes of its writers, the line that calls it one."""

from collections.abc import Iterator

from dondoc.extract.collected import Collected
from dondoc.extract.findings.catalogue import finding
from dondoc.grammar.slips.draft_traces import find_blanks, find_notes, is_draft_mark, is_form, may_hold_traces
from dondoc.model import Finding, Role

_BODY = frozenset({Role.TASK, Role.INDICATOR, Role.PROSE, Role.DUTY, Role.HEADING, Role.SECTION, Role.RULE, Role.BASIS})
_HEAD = frozenset({Role.HEAD, Role.TITLE})
_MOST_LINES_OF_A_HEAD = 40


def faults_of_drafts(collected: Collected) -> Iterator[Finding]:
    """Yield what a draft left in the document; a form has its blanks on purpose, so that they tell nothing there."""
    document = collected.document
    for line in document.lines[:_MOST_LINES_OF_A_HEAD]:
        if collected.roles.get(line.number) in _HEAD and is_draft_mark(document.quote(line)):
            yield finding("draft", document.span(line.start, line.end))
    if may_hold_traces(document.text):  # else no line need be asked
        yield from _traces(collected, blanks_tell=not is_form(document.text))


def _traces(collected: Collected, *, blanks_tell: bool) -> Iterator[Finding]:
    """Blanks, where they tell something, and notes."""
    document = collected.document
    for line in document.lines:
        if collected.roles.get(line.number) in _BODY and may_hold_traces(document.quote(line)):
            for place in line.cells or (line,):
                words = document.text[place.start : place.end]
                for start, end in find_blanks(words) if blanks_tell else ():
                    source = document.span(place.start + start, place.start + end)
                    yield finding("left_blank", source, words=words[start:end])
                for start, end in find_notes(words):
                    source = document.span(place.start + start, place.start + end)
                    yield finding("draft_note", source, words=words[start:end])
