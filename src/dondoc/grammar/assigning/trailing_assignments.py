"""Who does it, in the last words of a point: '…. Sở X chủ trì; Sở Y phối hợp. Hoàn thành trong quý IV/2026.'

Nothing but names, parts and a time may stand there, and each name has its part before or behind it.
"""

import re
from typing import NamedTuple

from dondoc.grammar.assigning.assignments import Assignment
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.patterns import holds_any
from dondoc.model import AgencyRef
from dondoc.text import fold

LONGEST_TAIL = 400  # characters
_MOST_GAPS = 8  # places where the last words may begin
_GAP = re.compile(r"(?:[.;”\"]| [-–]) (?=[A-ZĐ\[])| (?=\[)")
_SIGNS = ("chủ trì", "phối hợp", "đầu mối", "thực hiện:")
_CARRY_OUT = ("thực hiện", "thực hiện.", "thực hiện;")
_LEADS = r"(?:chủ trì|thực hiện|tham mưu|(?:làm |là )?đầu mối|phụ trách|chịu trách nhiệm)"
_HELPS = r"(?:(?:cùng )?phối hợp|(?:cùng )?tham gia)"
# 'Cơ quan chủ trì là …', 'Phối hợp: …', 'Do …': the part, before the names.
_BEFORE = re.compile(
    rf"(?:(?P<label>phân công|trách nhiệm): |do |giao )?"
    rf"(?:(?:cơ quan |đơn vị )?(?:(?P<leads>{_LEADS})|(?P<helps>{_HELPS}))(?: thực hiện)?"
    rf"(?: với| cùng)?(?P<colon> ?:)?(?: là)? )?"
)
# '… chủ trì thực hiện', '… là cơ quan phối hợp': the part, behind them.
_BEHIND = re.compile(
    rf" (?:là (?:cơ quan|đơn vị) )?(?:(?P<leads>{_LEADS}(?:(?:,| và) {_LEADS})?)|(?P<helps>{_HELPS}))"
    r"(?: (?:tổ chức |triển khai )?thực hiện)?(?=[ ,;.:)\]]|$)"
)
_THEN_HELPS = re.compile(r",? (?:và )?(?:cùng )?phối hợp(?: thực hiện)?(?: (?:với|cùng))?:? ")
_DONE = re.compile(r",? (?:tổ chức |triển khai )?thực hiện(?=[ ,;.)\]]|$)")
_BETWEEN = re.compile(r"[ ,;.]*(?:và )?")
# By when, behind all of them.
BY_WHEN = re.compile(
    r"[,;.] ?(?P<time>(?:thời (?:gian|hạn)(?: thực hiện| hoàn thành)?:? |(?:phải )?hoàn thành:? |xong |dự kiến )?"
    r"(?:trong |trước |chậm nhất |vào |từ |đến |hết )?(?:ngày |tháng |quý |năm )?[\divx][^;()]{0,50})$"
)
_EDGES = " .;/]"


class Trailing(NamedTuple):
    """Whom the last words of a point name, where its own words end, and the time that stands among those."""

    assignment: Assignment
    end: int
    labelled: bool  # parts stand before a colon, as labels do
    time: str


def may_trail(folded: str) -> bool:
    """Whether the last of the `folded` words may say who does what stands before them."""
    return holds_any(folded, _SIGNS) or folded.endswith(_CARRY_OUT)


def read_trailing(paragraph: str, folded: str, reader: AgencyReader) -> Trailing | None:
    """Return who does what `paragraph` says, by its last words."""
    if not may_trail(folded):
        return None
    gaps = list(_GAP.finditer(paragraph, max(0, len(paragraph) - LONGEST_TAIL)))[-_MOST_GAPS:]
    for gap in gaps:
        tail = paragraph[gap.end() :].lstrip("[").rstrip(_EDGES)
        when = BY_WHEN.search(fold(tail))
        if read := read_parts(tail[: when.start()] if when else tail, reader):
            assignment, labelled = read
            if reader.run(paragraph)[0]:  # somebody is told at its head already
                return None
            return Trailing(assignment, gap.start() + 1, labelled, when["time"] if when else "")
    return None


def read_parts(words: str, reader: AgencyReader) -> tuple[Assignment, bool] | None:
    """Return whom `words`, nothing but names with their parts, name, and whether labels say the parts."""
    folded = fold(words)
    leads: list[AgencyRef] = []
    others: list[AgencyRef] = []
    place, labelled = 0, False
    while place < len(words):
        before = _BEFORE.match(folded, place)
        start = before.end() if before else place
        named, end = reader.run(words, start)
        if not named:
            return None
        labelled = labelled or bool(before and (before["colon"] or before["label"]))
        behind = _BEHIND.match(folded, end)
        place = behind.end() if behind else end
        leading = bool((before and before["leads"]) or (behind and behind["leads"]))
        helping = bool((before and before["helps"]) or (behind and behind["helps"]))
        if leading is helping:
            return None
        (leads if leading else others).extend(named)
        if leading and (then := _THEN_HELPS.match(folded, place)):
            partners, stop = reader.run(words, then.end(), asked=True)
            if partners:
                others.extend(partners)
                place = done.end() if (done := _DONE.match(folded, stop)) else stop
        if between := _BETWEEN.match(folded, place):
            place = between.end()
    return (Assignment(tuple(leads), tuple(others), len(words), binds=True), labelled) if leads else None
