"""Assignments inside sentences: 'Giao Sở X chủ trì, phối hợp với Sở Y …', '… (Sở X chủ trì)', 'Sở X có trách nhiệm …'.

A sentence assigns where it orders somebody by name, or says of somebody by name that he leads or is bound. That an
agency does something ('Sở X hướng dẫn …') is told, not assigned, unless the list around it assigns: see
`told_assignments`. What everybody is told at the end of a document assigns nothing: see `following_up`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from dondoc.grammar.assigning.assignment_headings import announces_tasks
from dondoc.grammar.assigning.assignments import Assignment, read_names
from dondoc.grammar.assigning.bracket_assignments import (
    LONGEST_BRACKET,
    of_labels,
    partners_among,
    partners_behind,
    read_bracket,
)
from dondoc.grammar.assigning.following_up import (
    is_of_the_whole,
    only_looks_after,
    tells_everybody,
    tells_groups_to_pay,
    tells_only_of_the_whole,
)
from dondoc.grammar.assigning.labels import Labelled, read_labels
from dondoc.grammar.assigning.orders import FOR_WHAT, ORDER, REQUESTS
from dondoc.grammar.assigning.told_assignments import (
    ENDS_IN_LIST,
    FEWEST_WORDS,
    LONGEST_NAMES,
    OPENS_WITH_TIME,
    lacks_verb,
    names_somebody,
)
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.bodies.groups import are_groups
from dondoc.grammar.cells.columns import Column
from dondoc.grammar.documents.closings import closes_document
from dondoc.grammar.patterns import CAPITALS, holds_any, holds_word
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


_SIGNALS = (
    "chủ trì", "giao ", "trách nhiệm", "yêu cầu ", "đề nghị ", "phân công ", "đầu mối", "thường trực",
    "cơ quan thực hiện", "đơn vị thực hiện", "thực hiện)", "phụ trách)", "có nhiệm vụ",
)  # fmt: skip
_BINDS = re.compile(r"chủ trì|(?:có|chịu) trách nhiệm|có nhiệm vụ|đầu mối|thường trực")
_BINDING = ("chủ trì", "trách nhiệm", "nhiệm vụ", "đầu mối", "thường trực")
# Where a sentence ends, with its last sign: signs are rarer than the spaces behind them.
_SENTENCE = re.compile(
    rf"[.;!?”\"](?: +(?=[{CAPITALS}])"
    rf"|(?<=;) (?=(?:đồng thời,? )?(?:giao|yêu cầu|đề nghị) (?:[{CAPITALS}]|các )))"
)
_DONE_BY = re.compile(r"(?<=\w )do (?=\w)")
_WHERE_ONE_GOES = re.compile(
    r"\b(?:hội nghị|cuộc họp|phiên họp|hội thảo|đoàn|tổ|sự kiện|lớp|tham gia|tham dự)\b[^,;:]*$"
)
_WITHIN = re.compile(r"(?:: |; |, (?:đồng thời )?(?=giao ))(?=\S)")
_IS_LABEL = re.compile(r"yêu cầu ?: ?")  # '2. Yêu cầu: Các đơn vị chủ động …' is what the plan has to be like
_CARRIES_OUT = re.compile(r"[ ,]*(?:tổ chức |triển khai )*thực hiện[ .;/]*")
_QUOTES = ("“", '"')  # around what somebody above has written: '“Giao Sở X …”'
_HELPS = re.compile(r"\bphối hợp (?!với\b|cùng\b|chặt chẽ với\b)[^\W\d]")
_MOST_CLAUSES = 12  # places of a sentence where an assignment is looked for
_LABELS_BEHIND = re.compile(r"(?:[.;]| [-–]) (?P<label>(?:cơ quan|đơn vị|chủ trì|phân công|trách nhiệm)[^:;.]{0,40}:)")


def find_sentence_assignments(paragraph: str, reader: AgencyReader) -> tuple[SentenceAssignment, ...]:
    """Return the sentences of `paragraph` (its words after the number) that assign, in reading order."""
    folded = fold(paragraph)
    if not _signals(folded) or (closes_document(paragraph) and not folded.startswith("giao ")):
        return ()
    if _LABELS_BEHIND.search(folded) and (labelled := _labelled_behind(paragraph, reader)):
        return (labelled,)
    found: list[SentenceAssignment] = []
    open_from: int | None = None  # where the sentence before begins, if nobody is named for what it says
    for start, end in find_sentences(paragraph, reader):
        sentence = paragraph[start:end]
        last, open_from = open_from, None
        if last is not None and (led := _only_leads(sentence, reader)):
            found.append(SentenceAssignment(last, end, Way.BRACKET, led))
        elif bracketed := read_bracket(sentence, reader):
            assignment, labels = bracketed
            found.append(SentenceAssignment(start, end, Way.BRACKET, assignment, labels))
        elif said := _said(sentence, folded[start:end], reader):
            found.append(SentenceAssignment(start, end, *said))
        elif not _only_leads(sentence, reader):
            open_from = start
    return tuple(found)


def _signals(folded: str) -> bool:
    """Whether the words may assign; most sentences do not."""
    return holds_word(folded, _SIGNALS)


def find_sentences(paragraph: str, reader: AgencyReader) -> Iterator[tuple[int, int]]:
    """Return where each sentence of `paragraph` begins and ends; '; giao Sở X …' begins one, too.

    'Thủ trưởng các sở; Chủ tịch UBND các xã …' is the list of names of one.
    """
    start = 0
    for gap in _SENTENCE.finditer(paragraph):
        end = gap.start() + 1
        if gap[0][0] == ";" and reader.run(paragraph[start:end])[1] >= end - start - 1:
            continue
        if _in_bracket_at(paragraph, end):
            continue
        yield start, end
        start = gap.end()
    yield start, len(paragraph.rstrip())


def _in_bracket_at(paragraph: str, place: int) -> bool:
    """Whether `place` lies in a bracket: '(Phân công: Sở X chủ trì; UBND các xã phối hợp)' is no end of a sentence."""
    first, last = max(0, place - LONGEST_BRACKET), place + LONGEST_BRACKET
    opened = paragraph.rfind("(", first, place)
    return opened > paragraph.rfind(")", first, place) and paragraph.find(")", place, last) >= 0


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
        if ordered := _ordered(sentence, folded, place, reader):
            return Way.ORDER, ordered
        if bound := _bound(sentence, folded, place, reader):
            return Way.BOUND, bound
    done_by = _DONE_BY.search(folded) if " do " in folded else None
    return (Way.BOUND, led) if done_by and (led := _done_by(sentence, done_by.end(), reader)) else None


def _only_leads(sentence: str, reader: AgencyReader) -> Assignment | None:
    """'…; Sở Y tế chủ trì, phối hợp với Sở Tài chính.': who leads what the sentence before says, and nothing more."""
    ordered = sentence.startswith("Giao ")
    if len(sentence) > LONGEST_NAMES or not (ordered or "chủ trì" in sentence):
        return None
    assignment = read_names(sentence, reader)
    if assignment is None or not names_somebody(assignment):
        return None
    rest = sentence[assignment.end :]
    if ordered and _CARRIES_OUT.fullmatch(fold(rest)):  # 'Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính thực hiện.'
        return assignment
    return assignment if assignment.binds and not rest.strip(" .;/") else None


def _done_by(sentence: str, start: int, reader: AgencyReader) -> Assignment | None:
    """'Kho dữ liệu do Sở X làm đầu mối, phối hợp với Sở Y xây dựng'; a meeting that somebody chairs is no task."""
    assignment = read_names(sentence[start : start + LONGEST_NAMES], reader)
    somebody = assignment is not None and assignment.binds and names_somebody(assignment)
    return assignment if somebody and not _WHERE_ONE_GOES.search(fold(sentence[:start])) else None


def _ordered(sentence: str, folded: str, start: int, reader: AgencyReader) -> Assignment | None:
    order = ORDER.match(folded, start)
    if order is None:
        return None
    assignment = read_names(sentence[order.end() : order.end() + LONGEST_NAMES], reader)
    if assignment is None:
        return None
    rest = sentence[order.end() + assignment.end :].lstrip(" ,:")
    if len(rest.split()) < FEWEST_WORDS or (order["order"] in REQUESTS and not rest[:1].islower()):
        return None
    if _IS_LABEL.fullmatch(order[0]) and are_groups(assignment.leads):
        return None
    if announces_tasks(rest) or (rest.endswith(":") and ENDS_IN_LIST.search(folded)):
        return None
    if lacks_verb(rest) or is_of_the_whole(fold(rest)) or only_looks_after(rest):
        return None
    return assignment


def _bound(sentence: str, folded: str, start: int, reader: AgencyReader) -> Assignment | None:
    names_may_stand = sentence[start : start + 1].isupper() or folded.startswith("các ", start)
    if not (names_may_stand and holds_any(folded, _BINDING) and _BINDS.search(folded)):
        return None
    assignment = read_names(sentence[start : start + LONGEST_NAMES], reader)
    if assignment is None or not assignment.binds or not names_somebody(assignment):
        return None
    rest = sentence[start + assignment.end :].lstrip(" ,")
    if tells_groups_to_pay(rest, assignment.leads) or is_of_the_whole(fold(rest)):
        return None
    if tells_only_of_the_whole(fold(rest), assignment.leads):
        return None
    if len(rest.split()) < FEWEST_WORDS or only_looks_after(rest):
        return None
    if assignment.cooperating:
        return assignment
    if rest.startswith(";"):  # 'Kiểm kê: Sở X chủ trì; Sở Y phối hợp; xong trước …'
        partners = partners_behind(sentence, start + assignment.end, reader)
        return Assignment(assignment.leads, partners, assignment.end, binds=True)
    if ", " in rest and _HELPS.search(rest):
        return Assignment(assignment.leads, partners_among(rest, reader), assignment.end, binds=True)
    return assignment


def _labelled_behind(paragraph: str, reader: AgencyReader) -> SentenceAssignment | None:
    """'Tổ chức diễn đàn. Đơn vị chủ trì: Sở X. Thời gian: …': the labels stand behind the task in its own paragraph."""
    for gap in _SENTENCE.finditer(paragraph):
        if labels := read_labels(paragraph[gap.end() :]):
            assignment = of_labels(labels, reader)
            return SentenceAssignment(0, gap.start() + 1, Way.LABELS, assignment, labels) if assignment else None
    for label in _LABELS_BEHIND.finditer(fold(paragraph)):  # '… đạt 95%; đơn vị chủ trì: Sở X'
        labels = read_labels(paragraph[label.start("label") :])
        if labels and (assignment := of_labels(labels, reader)):
            return SentenceAssignment(0, label.start(), Way.LABELS, assignment, labels)
    return None
