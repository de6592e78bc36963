"""Paragraphs that end in a word which no sentence ends with, though the next line begins something else."""

from collections.abc import Iterator

from dondoc.extract.collected import Collected
from dondoc.extract.findings.catalogue import finding
from dondoc.grammar.documents.line_numbers import read_line_number
from dondoc.grammar.slips.cut_sentences import is_cut
from dondoc.model import Document, Finding, Line, Role

# A point without its end looks like a heading.
_BODY = frozenset({Role.TASK, Role.INDICATOR, Role.PROSE, Role.DUTY, Role.RULE, Role.HEADING})
_MARKUP = "*_ "
_FEWEST_WORDS = 4
_SHOWN = 40  # characters of the end that are quoted


def faults_of_cut_paragraphs(collected: Collected) -> Iterator[Finding]:
    """Yield the paragraphs of `collected` that break off: a line behind them that could go on with them is no break."""
    document, roles = collected.document, collected.roles
    before: Line | None = None
    for line in document.lines:
        words = document.quote(line).strip(_MARKUP)
        if not words:
            continue
        if before is not None and (_begins(words) or roles.get(line.number) in (Role.SIGNATURE, Role.RECIPIENTS)):
            yield _of(document, before)
        in_prose = roles.get(line.number) in _BODY and not line.is_row and not words.isupper()
        before = line if in_prose and words.count(" ") >= _FEWEST_WORDS and is_cut(words) else None


def _begins(words: str) -> bool:
    """Whether the line `words` begins with a number or a mark of a list, and one that a sentence cannot hold."""
    number = read_line_number(words)
    return number is not None and words[number.length :].startswith(" ") and words[: number.length][-1:] in ".)-+•–"


def _of(document: Document, line: Line) -> Finding:
    end = document.quote(line).rstrip(_MARKUP)[-_SHOWN:]
    return finding("cut_paragraph", document.span(line.start, line.end), end=end)
