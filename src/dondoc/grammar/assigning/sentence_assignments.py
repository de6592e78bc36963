"""Assignments inside sentences: 'Giao Sở X chủ trì, phối hợp với Sở Y …', '… (Sở X chủ trì)', 'Sở X có trách nhiệm …'.

A sentence assigns where it orders somebody by name, or says of somebody by name that he leads or is bound. That an
agency does something ('Sở X hướng dẫn …') is told, not assigned, unless the list around it assigns: see
`told_assignments`. What everybody is told at the end of a document assigns nothing: see `following_up`. `clauses`
reads what stands at one place of a sentence.
"""

import re
from dataclasses import dataclass
from enum import Enum, auto

from dondoc.grammar.assigning.assignments import Assignment
from dondoc.grammar.assigning.bracket_assignments import may_assign_in_bracket, of_labels, read_bracket
from dondoc.grammar.assigning.clauses import DONE_BY, bound_at, done_by_at, given_at, only_leads, ordered_at
from dondoc.grammar.assigning.following_up import tells_everybody
from dondoc.grammar.assigning.labels import Labelled, read_labels
from dondoc.grammar.assigning.orders import FOR_WHAT
from dondoc.grammar.assigning.sentences import SENTENCE_END, find_sentences
from dondoc.grammar.assigning.told_openings import OPENS_WITH_TIME
from dondoc.grammar.assigning.trailing_assignments import Trailing, may_trail, read_trailing
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.bodies.kept_readings import kept_with_reader
from dondoc.grammar.cells.columns import Column
from dondoc.grammar.documents.closings import closes_document
from dondoc.grammar.patterns import Signs
from dondoc.text import fold


class Way(Enum):
    """How a sentence assigns."""

    ORDER = auto()  # 'giao Sở X …'
    BOUND = auto()  # 'Sở X chủ trì …', 'Sở X có trách nhiệm …'
    BRACKET = auto()  # '… (Sở X chủ trì)'
    TOLD = auto()  # 'Sở X hướng dẫn …', beside a sentence that assigns
    LABELS = auto()  # '…. Đơn vị chủ trì: Sở X.'


@dataclass(frozen=True, slots=True)
class SentenceAssignment:
    """The characters [start, end) of a paragraph in which a sentence assigns, and what it assigns to whom.

    `labelled` are the labels that stand behind the sentence, or in its bracket.
    """

    start: int
    end: int
    way: Way
    assignment: Assignment
    labelled: tuple[Labelled, ...] = ()

    def said(self, column: Column) -> str:
        """What the labels of `column` say, parted by semicolons."""
        return "; ".join(label.words for label in self.labelled if label.column is column)


_SIGNALS = Signs(
    "chủ trì", "giao ", "trách nhiệm", "yêu cầu ", "đề nghị ", "phân công ", "đầu mối", "thường trực",
    "cơ quan thực hiện", "đơn vị thực hiện", "thực hiện)", "phụ trách)", "có nhiệm vụ",
    "chuyển sở ", "chuyển ubnd ", "chuyển uỷ ban ", "chuyển công an ", "chuyển thanh tra ", "chuyển đến ",
    "chuyển cho ", "chuyển văn phòng ", "chuyển các ",
)  # fmt: skip
_WITHIN = re.compile(r"(?:: |; |, (?:đồng thời )?(?=giao ))(?=\S)")
_ORDERS = ("giao ", "yêu cầu ", "đề nghị ", "phân công ")  # at the head of a sentence; 'UBND xã yêu cầu …' tells of it
_QUOTES = ("“", '"')  # around what somebody above has written: '“Giao Sở X …”'
_MOST_CLAUSES = 12  # places of a sentence where an assignment is looked for
_LABELS_BEHIND = re.compile(
    r"(?:[.;]| [-–]) (?P<label>"
    r"(?:cơ quan|đơn vị|chủ trì|phân công|trách nhiệm|thời gian|thời hạn|tiến độ)[^:;.]{0,40}:)"
)


def find_sentence_assignments(
    paragraph: str, reader: AgencyReader, *, done: bool = False
) -> tuple[SentenceAssignment, ...]:
    """Return the sentences of `paragraph` (its words after the number) that assign, in reading order.

    Where it reports what was `done`, 'Sở X chủ trì, phối hợp với Sở Y mở 3 lớp' tells who led it, and assigns nothing.
    """
    return _found(paragraph, reader, done=True) if done else _of_what_is_to_come(paragraph, reader)


@kept_with_reader
def _of_what_is_to_come(paragraph: str, reader: AgencyReader) -> tuple[SentenceAssignment, ...]:
    return _found(paragraph, reader, done=False)


def _found(paragraph: str, reader: AgencyReader, *, done: bool) -> tuple[SentenceAssignment, ...]:
    folded = fold(paragraph)
    signals = _signals(folded)
    if not (signals or may_trail(folded)) or (closes_document(paragraph) and not folded.startswith("giao ")):
        return ()
    if ":" in folded and _LABELS_BEHIND.search(folded) and (labelled := _labelled_behind(paragraph, reader)):
        return (labelled,)
    if trailing := read_trailing(paragraph, folded, reader):
        return (_of_trailing(trailing, len(paragraph)),)
    if not signals:
        return ()
    found: list[SentenceAssignment] = []
    open_from: int | None = None  # where the sentence before begins, if nobody is named for what it says
    for start, end in find_sentences(paragraph, reader):
        sentence = paragraph[start:end]
        last, open_from = open_from, None
        if last is not None and (led := only_leads(sentence, reader)):
            found.append(SentenceAssignment(last, end, Way.BRACKET, led))
        elif bracketed := read_bracket(sentence, reader):
            assignment, labels = bracketed
            found.append(SentenceAssignment(start, end, Way.BRACKET, assignment, labels))
        elif (said := _said(sentence, folded[start:end], reader)) and not (
            done and (said[0] is Way.BOUND or not folded.startswith(_ORDERS, start))
        ):
            found.append(SentenceAssignment(start, end, *said))
        elif not only_leads(sentence, reader):
            open_from = start
    return tuple(found)


def _signals(folded: str) -> bool:
    """Whether the words may assign; most sentences do not."""
    return _SIGNALS.begin_a_word_in(folded) or may_assign_in_bracket(folded)


def _said(sentence: str, folded: str, reader: AgencyReader) -> tuple[Way, Assignment] | None:
    """What the sentence assigns in words: at its head, or behind a colon, a semicolon or 'giao' in its midst."""
    if not _signals(folded) or tells_everybody(folded):
        return None
    places = [
        1 if sentence.startswith(_QUOTES) else 0,
        *([opening.end()] if (opening := OPENS_WITH_TIME.match(sentence) or FOR_WHAT.match(folded)) else []),
        *(match.end() for match in _WITHIN.finditer(folded)),
    ][:_MOST_CLAUSES]
    for place in places:
        if ordered := ordered_at(sentence, folded, place, reader) or given_at(sentence, folded, place, reader):
            return Way.ORDER, ordered
        if bound := bound_at(sentence, folded, place, reader):
            return Way.BOUND, bound
    done_by = DONE_BY.search(folded) if " do " in folded else None
    return (Way.BOUND, led) if done_by and (led := done_by_at(sentence, done_by.end(), reader)) else None


def _of_trailing(trailing: Trailing, length: int) -> SentenceAssignment:
    """The last words of a point are words of it, unless they are labels."""
    if not trailing.labelled:
        return SentenceAssignment(0, length, Way.BRACKET, trailing.assignment)
    time = trailing.time
    labels = (Labelled(Column.DEADLINE, time, length - len(time), length),) if time else ()
    return SentenceAssignment(0, trailing.end, Way.LABELS, trailing.assignment, labels)


def _labelled_behind(paragraph: str, reader: AgencyReader) -> SentenceAssignment | None:
    """'Tổ chức diễn đàn. Đơn vị chủ trì: Sở X. Thời gian: …': the labels stand behind the task in its own paragraph."""
    for gap in SENTENCE_END.finditer(paragraph):
        if labels := read_labels(paragraph[gap.end() :]):
            assignment = of_labels(labels, reader)
            return SentenceAssignment(0, gap.start() + 1, Way.LABELS, assignment, labels) if assignment else None
    for label in _LABELS_BEHIND.finditer(fold(paragraph)):  # '… đạt 95%; đơn vị chủ trì: Sở X'
        labels = read_labels(paragraph[label.start("label") :])
        if labels and (assignment := of_labels(labels, reader)):
            return SentenceAssignment(0, label.start(), Way.LABELS, assignment, labels)
    return None
