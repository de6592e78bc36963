"""Assignments inside sentences: 'Giao Sở X chủ trì, phối hợp với Sở Y …', '… (Sở X chủ trì)', 'Sở X có trách nhiệm …'.

A sentence assigns where it orders somebody by name, or says of somebody by name that he leads or is bound. That an
agency does something ('Sở X hướng dẫn …') is told, not assigned, unless the list around it assigns: see
`read_told_assignment`. What everybody is told at the end of a document assigns nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from dondoc.grammar.agencies import AgencyReader
from dondoc.grammar.assigned_cells import read_assigned_cell
from dondoc.grammar.assignments import Assignment, announces_tasks, read_names
from dondoc.grammar.closings import closes_document
from dondoc.grammar.columns import Column
from dondoc.grammar.labels import Labelled, read_labels
from dondoc.grammar.patterns import any_of, any_word_of, holds_any
from dondoc.model import AgencyRef
from dondoc.text import fold


class Way(Enum):
    """How a sentence assigns."""

    ORDER = auto()  # 'giao Sở X …'
    BOUND = auto()  # 'Sở X chủ trì …', 'Sở X có trách nhiệm …'
    BRACKET = auto()  # '… (Sở X chủ trì)'
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
    "cơ quan thực hiện", "thực hiện)", "phụ trách)",
)  # fmt: skip
_SIGNAL = re.compile(any_word_of(*map(re.escape, _SIGNALS)))
_BINDS = re.compile(r"chủ trì|(?:có|chịu) trách nhiệm|đầu mối|thường trực")
_BINDING = ("chủ trì", "trách nhiệm", "đầu mối", "thường trực")
_LONGEST_NAMES = 600  # characters in which those stand who lead and cooperate
_SENTENCE = re.compile(r" (?<=[.;!?”\"] ) *(?=[A-ZĐÂÊÔƠƯÁÀẢÃẠÍÌÓÒÚÙÝỨỪỦ])")
_SPEAKER = rf"(?:thường trực |chủ tịch |thủ tướng ){{0,2}}{any_of('uỷ ban nhân dân', 'ubnd', 'hđnd', 'chính phủ')}"
_ORDER = re.compile(
    rf"(?:(?:đồng thời|trong đó|trước mắt),? )?(?:{_SPEAKER}(?: [^\W\d]+){{0,5}}? )?"
    r"(?P<order>(?:thống nhất |đồng ý |tiếp tục )?giao(?: nhiệm vụ)?(?: cho)?|phân công|yêu cầu|đề nghị)[ :]+"
)
_ORDER_IN_BRACKET = re.compile(rf"{_ORDER.pattern}|do ")
_ORDER_ANYWHERE = re.compile(r"\b(?:yêu cầu|đề nghị|giao)[ :]+")
_DONE_BY = re.compile(r"(?<=\w )do (?=\w)")
_WHERE_ONE_GOES = re.compile(
    r"\b(?:hội nghị|cuộc họp|phiên họp|hội thảo|đoàn|tổ|sự kiện|lớp|tham gia|tham dự)\b[^,;:]*$"
)
_WITHIN = re.compile(r"(?:: |; |, (?:đồng thời )?(?=giao ))(?=\S)")
_MOST_CLAUSES = 12  # places of a sentence where an assignment is looked for
_REQUESTS = ("yêu cầu", "đề nghị")
_TOLD_ALL = ("nghiêm túc", "phản ánh", "thi hành")  # one of these is in what everybody is told
_TO_EVERYBODY = re.compile(
    r"nghiêm túc (?:tổ chức )?(?:triển khai |quán triệt )?,? ?thực hiện"
    r"|(?<!tiếp nhận )(?<!xử lý )\bphản ánh(?: kịp thời)? (?:ngay )?(?:về|với|đến|tới|cho|qua|bằng)\b"
    r"|\bthi hành (?:quyết định|kế hoạch|chỉ thị|chương trình|nghị quyết|công điện)"
)
# 'Giao UBND tỉnh tổ chức thực hiện Nghị quyết': the document itself.
_OF_THE_WHOLE = re.compile(
    r"(?:tổ chức )?(?:triển khai )?thực hiện (?:nghị quyết|quyết định|kế hoạch|chương trình|chỉ thị)(?: này)?[ ./]*$"
    r"|(?:tổ chức )?(?:triển khai )?thực hiện (?:các )?(?:nội dung|nhiệm vụ|đề án|kế hoạch|chương trình)\b[^;.]*"
    r"\b(?:tại|theo|ở) (?:điều \d+|phụ lục)[^;.]{0,60}[ ./]*$"
)
# What groups are told of the document as a whole is no task of theirs.
_OF_THIS_PLAN = re.compile(r"(?:thực hiện|triển khai)[^.;]{0,80}(?:kế hoạch|chương trình|quyết định|chỉ thị|đề án) này")
# '… theo dõi, đôn đốc việc thực hiện Chỉ thị này, báo cáo …': to look after the document itself is a duty, and no task.
_FOLLOWS_UP = any_of(
    "theo dõi", "đôn đốc", "kiểm tra", "giám sát", "tổng hợp", "đánh giá", "hướng dẫn", "sơ kết", "tổng kết"
)
_DOCUMENT = any_of(
    "Kế hoạch", "Chương trình", "Quyết định", "Chỉ thị", "Nghị quyết", "Thông báo", "Công điện", "Văn bản", "Kết luận"
)
_LOOKS_AFTER = re.compile(
    r"(?:(?:có trách nhiệm|chịu trách nhiệm|thường xuyên|chủ động|tổ chức|chủ trì)[ ,]+)*"
    r"(?:(?:giúp|tham mưu(?: cho| giúp)?) [^,;:.]{0,60}? )?"
    rf"{_FOLLOWS_UP}(?:(?:,| và) {_FOLLOWS_UP})*[, ][^;.]{{0,200}}?"
    rf"\b(?:(?i:{_DOCUMENT})(?: hành động)? này\b|{_DOCUMENT}(?: hành động)?(?=[,;.]| và báo cáo|$))"
)
# '… làm tốt công tác tuyên truyền nhằm tạo đồng thuận, thực hiện thắng lợi các mục tiêu đã đề ra': to make it known.
_MAKES_KNOWN = re.compile(
    r"(?:(?:có trách nhiệm|chủ động|tổ chức|chỉ đạo|hướng dẫn|làm tốt|thực hiện tốt|tăng cường|đẩy mạnh)[ ,]+)*"
    r"(?:[^,;:.]{0,120}? )?(?:công tác )?(?:thông tin,? |phổ biến,? |quán triệt,? )*"
    r"(?:tuyên truyền|truyền thông)\b[^;.]{0,320}?"
    rf"(?:\b(?i:{_DOCUMENT})(?: hành động)? này\b"
    r"|\b(?:mục tiêu|nhiệm vụ)(?:,? (?:mục tiêu|chỉ tiêu|nhiệm vụ|giải pháp)| và (?:nhiệm vụ|giải pháp))*"
    r" (?:đã )?(?:được [^;.]{0,40}(?:thông qua|giao)|đề ra|đặt ra)\b)"
)
# '…; tham mưu xử lý trách nhiệm của người đứng đầu': something of its own besides.
_DOES_MORE = re.compile(
    r"[;,] (?:(?:tham mưu|đề xuất)(?![^;.]{0,120}(?:vướng mắc|phát sinh|khen thưởng))"
    r"|xử lý|tổ chức|xây dựng|ban hành|công khai|công bố)\b"
)
# '… định kỳ tổng hợp kết quả, báo cáo UBND tỉnh', and nothing else: a duty to report, and no task.
_REPORTS = re.compile(
    r"[; ]*(?:(?:có trách nhiệm|thường xuyên|chủ động|định kỳ[^,;.()]{0,60}?(?: \([^()]{0,60}\))?)[ ,]+)*"
    rf"(?P<follows>{_FOLLOWS_UP}(?:(?:[,;]| và) {_FOLLOWS_UP})*,? )?"
    r"(?:(?:kết quả|tình hình|tiến độ|việc)\b[^;.]{0,80}?,? ?)?(?:và )?báo cáo\b[^;]{0,250}$"
)
_OF_RESULTS = re.compile(r"\b(?:kết quả|tình hình|tiến độ|định kỳ|h[ằà]ng (?:tuần|tháng|quý|năm))\b")
# 'Các sở, ngành tự thu xếp tiền trong dự toán của mình': who pays, told to everybody.
_PAYS = re.compile(
    r"(?:chủ động )?(?:lập dự toán|"
    r"(?:cân đối|bố trí|sử dụng|sắp xếp|thu xếp|bảo đảm|đảm bảo)(?:,? (?:cân đối|bố trí))? (?:nguồn )?kinh phí)\b"
)
_LABELS_BEHIND = re.compile(r"[.;] (?:cơ quan|đơn vị|chủ trì|phân công|trách nhiệm)[^:;.]{0,40}:")
_LONGEST_BRACKET = 320  # characters
_BRACKET = re.compile(r"\((?P<inside>[^()]{6,320})\)")
_LEADS_IN_BRACKET = re.compile(r"chủ trì|(?:thực hiện|đầu mối|phụ trách)[ .]*$")
# 'Giao Sở X thực hiện', 'Sở X làm đầu mối': nothing else stands in such a bracket.
_IN_CHARGE = re.compile(r"[ ,]*(?:chủ trì )?(?:thực hiện|phụ trách|triển khai thực hiện)[ .]*$")
# 'Đối với công tác tiêm phòng: Sở X …', 'Về giao thông: Sở Y …'
_SUBJECT = re.compile(r"(?:Đối với|Về|Liên quan(?: đến)?|Trong) [^:.;]{4,160}: (?=[A-ZĐ])")
_FEWEST_WORDS = 3
_ANYBODY = re.compile(
    r"Các (?!(?:Sở|[Vv]ụ|[Cc]ục|[Tt]rường|[Bb]ệnh viện|[Tt]rung tâm|[Pp]hòng|[Dd]oanh nghiệp|thôn|ấp|bản)\b)"
)
_PARTNERS = re.compile(r"[,;] ")
_ENDS = (".", ";", "/")
_NO_VERB = re.compile(r"(?:và|hoặc|là|được|đã|cũng|chịu|tại|theo(?! dõi)|như|nêu|trong|đơn vị|cơ quan|địa phương)\b")


def find_sentence_assignments(paragraph: str, reader: AgencyReader) -> tuple[SentenceAssignment, ...]:
    """Return the sentences of `paragraph` (its words after the number) that assign, in reading order."""
    folded = fold(paragraph)
    if not _signals(folded) or (closes_document(paragraph) and not folded.startswith("giao ")):
        return ()
    if _LABELS_BEHIND.search(folded) and (labelled := _labelled_behind(paragraph, reader)):
        return (labelled,)
    found: list[SentenceAssignment] = []
    for start, end in _sentences(paragraph, reader):
        sentence = paragraph[start:end]
        if bracketed := _bracketed(sentence, reader):
            assignment, labels = bracketed
            found.append(SentenceAssignment(start, end, Way.BRACKET, assignment, labels))
        elif said := _said(sentence, folded[start:end], reader):
            found.append(SentenceAssignment(start, end, *said))
    return tuple(found)


def _signals(folded: str) -> bool:
    """Whether the words may assign; the cheap look first, for most sentences do not."""
    return holds_any(folded, _SIGNALS) and bool(_SIGNAL.search(folded))


def read_announced_assignment(paragraph: str, reader: AgencyReader) -> Assignment | None:
    """Return whom '… yêu cầu các sở, ban, ngành thực hiện các nhiệm vụ sau:' orders to do what follows."""
    folded = fold(paragraph)
    for order in _ORDER_ANYWHERE.finditer(folded) if paragraph.endswith(":") else ():
        assignment = read_names(paragraph[order.end() : order.end() + _LONGEST_NAMES], reader)
        rest = paragraph[order.end() + assignment.end :].lstrip(" ,") if assignment else ""
        if assignment and (rest == ":" or announces_tasks(rest)):
            return assignment
    return None


def read_told_assignment(paragraph: str, reader: AgencyReader) -> Assignment | None:
    """Return whom the sentence `paragraph` says to do something, 'Sở X hướng dẫn …'; the names stand at its head."""
    if subject := _SUBJECT.match(paragraph):
        paragraph = paragraph[subject.end() :]
    assignment = read_names(paragraph, reader) if paragraph.endswith(_ENDS) else None
    if assignment is None or not any(map(_is_somebody, assignment.leads)) or closes_document(paragraph):
        return None
    rest = paragraph[assignment.end :].lstrip(" ,")
    if not rest[:1].islower() or _NO_VERB.match(rest) or len(rest.split()) < _FEWEST_WORDS:
        return None
    if fold(paragraph[: assignment.end]).rstrip().endswith(("chịu trách nhiệm", " và")):
        return None
    if _only_looks_after(rest):
        return None
    rest = fold(rest)
    if _TO_EVERYBODY.search(rest) or (all(ref.group for ref in assignment.leads) and _OF_THIS_PLAN.search(rest)):
        return None
    return assignment


def _sentences(paragraph: str, reader: AgencyReader) -> Iterator[tuple[int, int]]:
    """The places of sentences; 'Thủ trưởng các sở; Chủ tịch UBND các xã …' is the list of names of one."""
    start = 0
    for gap in _SENTENCE.finditer(paragraph):
        if (
            paragraph[gap.start() - 1] == ";"
            and reader.run(paragraph[start : gap.start()])[1] >= gap.start() - start - 1
        ):
            continue
        if _in_bracket_at(paragraph, gap.start()):
            continue
        yield start, gap.start()
        start = gap.end()
    yield start, len(paragraph.rstrip())


def _in_bracket_at(paragraph: str, place: int) -> bool:
    """Whether `place` lies in a bracket: '(Phân công: Sở X chủ trì; UBND các xã phối hợp)' is no end of a sentence."""
    first, last = max(0, place - _LONGEST_BRACKET), place + _LONGEST_BRACKET
    opened = paragraph.rfind("(", first, place)
    return opened > paragraph.rfind(")", first, place) and paragraph.find(")", place, last) >= 0


def _said(sentence: str, folded: str, reader: AgencyReader) -> tuple[Way, Assignment] | None:
    """What the sentence assigns in words: at its head, or behind a colon, a semicolon or 'giao' in its midst."""
    if not _signals(folded) or (holds_any(folded, _TOLD_ALL) and _TO_EVERYBODY.search(folded)):
        return None
    places = [0, *(match.end() for match in _WITHIN.finditer(folded))][:_MOST_CLAUSES]
    for place in places:
        if ordered := _ordered(sentence, folded, place, reader):
            return Way.ORDER, ordered
        if bound := _bound(sentence, folded, place, reader):
            return Way.BOUND, bound
    done_by = _DONE_BY.search(folded) if " do " in folded else None
    return (Way.BOUND, led) if done_by and (led := _done_by(sentence, done_by.end(), reader)) else None


def _done_by(sentence: str, start: int, reader: AgencyReader) -> Assignment | None:
    """'Kho dữ liệu do Sở X làm đầu mối, phối hợp với Sở Y xây dựng'; a meeting that somebody chairs is no task."""
    assignment = read_names(sentence[start : start + _LONGEST_NAMES], reader)
    somebody = assignment is not None and assignment.binds and any(map(_is_somebody, assignment.leads))
    return assignment if somebody and not _WHERE_ONE_GOES.search(fold(sentence[:start])) else None


def _ordered(sentence: str, folded: str, start: int, reader: AgencyReader) -> Assignment | None:
    order = _ORDER.match(folded, start)
    if order is None:
        return None
    assignment = read_names(sentence[order.end() : order.end() + _LONGEST_NAMES], reader)
    if assignment is None:
        return None
    rest = sentence[order.end() + assignment.end :].lstrip(" ,:")
    if len(rest.split()) < _FEWEST_WORDS or (order["order"] in _REQUESTS and not rest[:1].islower()):
        return None
    if announces_tasks(rest):
        return None
    if _NO_VERB.match(rest) or _OF_THE_WHOLE.match(fold(rest)) or _only_looks_after(rest):
        return None
    return assignment


def _bound(sentence: str, folded: str, start: int, reader: AgencyReader) -> Assignment | None:
    names_may_stand = sentence[start : start + 1].isupper() or folded.startswith("các ", start)
    if not (names_may_stand and holds_any(folded, _BINDING) and _BINDS.search(folded)):
        return None
    assignment = read_names(sentence[start : start + _LONGEST_NAMES], reader)
    if assignment is None or not assignment.binds or not any(map(_is_somebody, assignment.leads)):
        return None
    rest = sentence[start + assignment.end :].lstrip(" ,")
    if all(ref.group for ref in assignment.leads) and _PAYS.match(rest):
        return None
    return None if len(rest.split()) < _FEWEST_WORDS or _only_looks_after(rest) else assignment


def _only_looks_after(rest: str) -> bool:
    """Whether what somebody is to do is no more than to follow the document, to make it known, or to report on it."""
    if after := _LOOKS_AFTER.match(rest) or _MAKES_KNOWN.match(rest):
        return not _DOES_MORE.search(fold(rest[after.end() :]))
    reports = _REPORTS.match(rest)
    return bool(reports and (_OF_RESULTS.search(rest) or re.search("[,;] ", (reports["follows"] or "").rstrip(", "))))


def _is_somebody(ref: AgencyRef) -> bool:
    """Whether `ref` is known, or a body of its own: not 'Các cơ quan được phân công'."""
    return ref.agency is not None or not _ANYBODY.match(ref.name)


def _bracketed(sentence: str, reader: AgencyReader) -> tuple[Assignment, tuple[Labelled, ...]] | None:
    """'(Sở X chủ trì, phối hợp với Sở Y)', '(Chủ trì: Sở X; phối hợp: Sở Y)' behind what is to be done."""
    for bracket in _BRACKET.finditer(sentence):
        inside = bracket["inside"]
        if not _LEADS_IN_BRACKET.search(fold(inside)) or bracket.start() == 0:
            continue
        if labels := read_labels(inside):
            if assignment := _of_labels(labels, reader):
                return assignment, labels
        elif assignment := _in_bracket(inside, reader):
            return assignment, ()
    return None


def _in_bracket(inside: str, reader: AgencyReader) -> Assignment | None:
    order = _ORDER_IN_BRACKET.match(fold(inside))
    first = order.end() if order else 0
    assignment = read_names(inside[first:], reader)
    if assignment is None:
        return None
    if not (assignment.binds or _IN_CHARGE.match(fold(inside), first + assignment.end)):
        return None
    if assignment.cooperating:
        return assignment
    for gap in _PARTNERS.finditer(inside, first + assignment.end):
        partners, end = reader.run(inside[gap.end() :])
        if partners and fold(inside[gap.end() + end :]).lstrip().startswith("phối hợp"):
            return Assignment(assignment.leads, partners, assignment.end, binds=True)
    return assignment


def _labelled_behind(paragraph: str, reader: AgencyReader) -> SentenceAssignment | None:
    """'Tổ chức diễn đàn. Đơn vị chủ trì: Sở X. Thời gian: …': the labels stand behind the task in its own paragraph."""
    for gap in _SENTENCE.finditer(paragraph):
        if labels := read_labels(paragraph[gap.end() :]):
            assignment = _of_labels(labels, reader)
            return SentenceAssignment(0, gap.start(), Way.LABELS, assignment, labels) if assignment else None
    return None


def _of_labels(labels: tuple[Labelled, ...], reader: AgencyReader) -> Assignment | None:
    led = [read_assigned_cell(label.words, reader) for label in labels if label.column is Column.LEAD]
    leads = tuple(ref for cell in led for ref in cell.leads)
    others = tuple(ref for cell in led for ref in cell.cooperating)
    named = tuple(ref for label in labels if label.column is Column.COOPERATING for ref in reader.cell(label.words))
    return Assignment(leads, others + named) if leads else None
