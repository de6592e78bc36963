"""Sentences that stand in two paragraphs of one text word for word, as when a section is copied and forgotten."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from dondoc.extract.collected import Collected
from dondoc.extract.findings.catalogue import finding
from dondoc.grammar.assigning.labels import may_be_labelled, read_labels
from dondoc.grammar.documents.citing import cites
from dondoc.model import Document, Finding, Line, Role
from dondoc.text import fold

_CLAUSE = re.compile(r"[^,;:.\n]+")
_SHORTEST_CLAUSE = 4  # words; shorter ones begin no repetition, for lists have them
SHORTEST_REPEAT = 18  # words
_PROSE = frozenset({Role.TASK, Role.INDICATOR, Role.PROSE, Role.DUTY})
_NEW_PART = frozenset({Role.APPENDIX, Role.TITLE})  # an appendix may well say what the text above says
_SIGNS = ' "“”-+'
_LIST_MARKS = "-–+* "
_SHOWN = 60  # characters of a repetition that are quoted


class _Clauses(NamedTuple):
    """The clauses of one part of a document in order: their words without signs, and the line that each stands in."""

    words: list[str]
    lines: list[Line]


def faults_of_repeats(collected: Collected) -> Iterator[Finding]:
    """Yield the sentences of the body that an earlier paragraph of the same part has word for word."""
    for clauses in _parts(collected):
        yield from _repeats(clauses, collected.document)


def _parts(collected: Collected) -> Iterator[_Clauses]:
    """The clauses of prose, those of each part of the document by themselves; tables repeat names all the time."""
    document, role_of = collected.document, collected.roles.get
    part = _Clauses([], [])
    for line in document.lines:
        role = role_of(line.number)
        if role in _NEW_PART:
            yield part
            part = _Clauses([], [])
        elif role in _PROSE and not line.is_row:
            clauses = fold(document.quote(line)).replace(";", ",").replace(":", ",").replace(".", ",").split(",")
            words = [clause.strip(_SIGNS) for clause in clauses if clause]
            part.words.extend(words)
            part.lines.extend([line] * len(words))
    yield part


def _repeats(clauses: _Clauses, document: Document) -> Iterator[Finding]:
    first: dict[str, int] = {}
    stop = 0  # where the last repetition ends
    for i in _that_stand_twice(clauses.words):
        earlier = first.setdefault(clauses.words[i], i)
        if earlier == i or i < stop:
            continue
        length = _length_of_repeat(clauses, earlier, i)
        if sum(words.count(" ") + 1 for words in clauses.words[i : i + length]) >= SHORTEST_REPEAT:
            start, end = _place(clauses, i, length, document)
            words = document.text[start:end]
            if not cites(words) and not _is_labelled(clauses.lines[i], document):
                above = clauses.lines[earlier].number
                yield finding("duplicate_text", document.span(start, end), words=words[:_SHOWN], line=above)
        stop = i + length


def _is_labelled(line: Line, document: Document) -> bool:
    """Whether `line` is what each task says of itself, the same people many times: '- Đơn vị phối hợp: …'."""
    text = document.quote(line)
    return may_be_labelled(text) and bool(read_labels(text.lstrip(_LIST_MARKS)))


def _that_stand_twice(clauses: list[str]) -> list[int]:
    """The places of the `clauses` that are long enough to begin a repetition, and come more than once."""
    if len(set(clauses)) == len(clauses):
        return []
    counts = Counter(clauses).items()
    twice = {words for words, count in counts if count > 1 and words.count(" ") >= _SHORTEST_CLAUSE - 1}
    return [place for place, words in enumerate(clauses) if words in twice] if twice else []


def _place(clauses: _Clauses, first: int, length: int, document: Document) -> tuple[int, int]:
    """The characters [start, end) of the clauses from `first` on, `length` of them, all of one line."""
    line = clauses.lines[first]
    before = bisect_left(clauses.lines, line.start, key=lambda each: each.start)
    matches = list(_CLAUSE.finditer(document.quote(line)))[first - before :]
    opening = matches[0][0]
    start = line.start + matches[0].start() + len(opening) - len(opening.lstrip())
    return start, line.start + matches[length - 1].end()


def _length_of_repeat(clauses: _Clauses, earlier: int, later: int) -> int:
    """How many clauses from `later` on are those from `earlier` on, within one paragraph each."""
    words, lines = clauses
    if lines[earlier] is lines[later]:
        return 0
    length = 0
    while (
        later + length < len(words)
        and words[earlier + length] == words[later + length]
        and lines[earlier + length] is lines[earlier]
        and lines[later + length] is lines[later]
    ):
        length += 1
    return length
