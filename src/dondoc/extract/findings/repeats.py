"""Sentences that stand in two paragraphs of one text word for word, as when a section is copied and forgotten."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dondoc.extract.collected import Collected
from dondoc.extract.findings.catalogue import finding
from dondoc.grammar.citing import cites
from dondoc.model import Document, Finding, Role
from dondoc.text import fold

_CLAUSE = re.compile(r"[^,;:.\n]+")
_SHORTEST_CLAUSE = 4  # words; shorter ones begin no repetition, for lists have them
_SHORTEST_REPEAT = 18  # words
_PROSE = frozenset({Role.TASK, Role.PROSE})
_NEW_PART = frozenset({Role.APPENDIX, Role.TITLE})  # an appendix may well say what the text above says
_SHOWN = 60  # characters of a repetition that are quoted


class _Clause(NamedTuple):
    start: int
    end: int
    line: int
    words: str

    @property
    def length(self) -> int:
        return self.words.count(" ") + 1


def faults_of_repeats(collected: Collected) -> Iterator[Finding]:
    """Yield the sentences of the body that an earlier paragraph of the same part has word for word."""
    for clauses in _parts(collected):
        yield from _repeats(clauses, collected.document)


def _parts(collected: Collected) -> Iterator[list[_Clause]]:
    """The clauses of prose, those of each part of the document by themselves; tables repeat names all the time."""
    document = collected.document
    part: list[_Clause] = []
    for line in document.lines:
        role = collected.roles.get(line.number)
        if role in _NEW_PART:
            yield part
            part = []
        elif role in _PROSE and not line.is_row:
            for match in _CLAUSE.finditer(fold(document.quote(line))):
                start, end = line.start + match.start(), line.start + match.end()
                part.append(_Clause(start, end, line.number, match[0].strip(' "“”-+')))
    yield part


def _repeats(clauses: Sequence[_Clause], document: Document) -> Iterator[Finding]:
    first: dict[str, int] = {}
    i = 0
    while i < len(clauses):
        earlier = first.get(clauses[i].words)
        length = _length_of_repeat(clauses, earlier, i) if earlier is not None else 0
        same = clauses[i : i + max(length, 1)]
        if earlier is not None and sum(clause.length for clause in same[:length]) >= _SHORTEST_REPEAT:
            opening = document.text[same[0].start : same[0].end]
            start = same[0].start + len(opening) - len(opening.lstrip())
            words = document.text[start : same[-1].end]
            if not cites(words):
                above = clauses[earlier].line
                yield finding("duplicate_text", document.span(start, same[-1].end), words=words[:_SHOWN], line=above)
        for offset, clause in enumerate(same):
            if clause.length >= _SHORTEST_CLAUSE:
                first.setdefault(clause.words, i + offset)
        i += len(same)


def _length_of_repeat(clauses: Sequence[_Clause], earlier: int, later: int) -> int:
    """How many clauses from `later` on are those from `earlier` on, within one paragraph each."""
    if clauses[earlier].line == clauses[later].line:
        return 0
    length = 0
    while (
        later + length < len(clauses)
        and clauses[earlier + length].words == clauses[later + length].words
        and clauses[earlier + length].line == clauses[earlier].line
        and clauses[later + length].line == clauses[later].line
    ):
        length += 1
    return length
