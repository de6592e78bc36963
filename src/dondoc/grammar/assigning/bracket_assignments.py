"""Who is named in brackets or by labels behind what is to be done: '… (Sở X chủ trì)', '… Đơn vị chủ trì: Sở X.'."""

import re

from dondoc.grammar.assigning.assigned_cells import read_assigned_cell
from dondoc.grammar.assigning.assignments import Assignment, read_names
from dondoc.grammar.assigning.labels import Labelled, read_labels
from dondoc.grammar.assigning.orders import ORDER
from dondoc.grammar.assigning.point_words import begins_with_work
from dondoc.grammar.assigning.trailing_assignments import BY_WHEN, read_parts
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.cells.columns import Column
from dondoc.grammar.kinds.places import PLACE
from dondoc.grammar.times.only_times import is_only_time
from dondoc.model import AgencyRef
from dondoc.text import fold

LONGEST_BRACKET = 320  # characters
_BRACKET = re.compile(r"\((?P<inside>[^()]{6,320})\)")
# '(Sở Y tế (chủ trì), Sở Tài chính (phối hợp))': each with its part in a bracket of its own.
_NESTED = re.compile(r"\((?P<inside>(?:[^()]|\([^()]{3,30}\)){6,320})\)")
_PART_IN_BRACKET = re.compile(r"\((?:cơ quan |đơn vị )?(?:chủ trì|phối hợp)\)")
# '… thực hiện trong tháng 9/2026', '… thực hiện; xong trước ngày 30/6/2026': by when, and nothing more.
_BY_WHEN = (
    r"(?:[,; ]+(?:(?:(?:phải )?(?:hoàn thành|xong)(?: trong)? |thời gian:? |dự kiến )?"
    r"(?:trước|trong|chậm nhất|muộn nhất|không|từ|đến|hết|quý|tháng|ngày)\b[^;()]{0,40}\d"
    r"|thường xuyên|h[ằà]ng (?:năm|quý|tháng)))?"
)
_CARRIES_OUT = r"(?:(?:tham mưu,? )?(?:tổ chức |triển khai )*thực hiện|phụ trách|triển khai|tham mưu)"
_LEADS_IN_BRACKET = re.compile(
    rf"chủ trì|; [^;]* phối hợp\b|(?:cơ quan|đơn vị) (?:thực hiện|phụ trách)\s?:"
    rf"|(?:{_CARRIES_OUT}|đầu mối){_BY_WHEN}[ .]*$"
)
# 'Giao Sở X thực hiện', 'Sở X làm đầu mối': nothing else stands in such a bracket.
_IN_CHARGE = re.compile(rf"[ ,]*(?:chủ trì )?{_CARRIES_OUT}{_BY_WHEN}[ .]*$")
# 'Dự kiến tháng 11/2026, Sở X chủ trì': by when stands before who does it.
_TIME_FIRST = re.compile(
    r"(?:(?:dự kiến|hoàn thành|xong|thời gian|trong|trước)[ :]+){1,3}(?:(?:quý|tháng|năm|ngày) )?[\divx][^,;()]{0,30}"
    r"[,;] |(?:thường xuyên|h[ằà]ng (?:năm|quý|tháng))[,;] "
)
_ORDER = re.compile(rf"{ORDER.pattern}|do ")
_LAST_BRACKET = re.compile(r"\((?P<inside>[^()]{5,160})\)[ .;/]*$")
# '… về cơ quan thường trực (Sở Y tế)': the bracket only says which one.
_NAMES_SOMEBODY_BEFORE = re.compile(
    r"\b(?:cơ quan|đơn vị|ban chỉ đạo|tổ công tác|hội đồng|thường trực|đầu mối|chủ đầu tư|địa chỉ|bên mời thầu)"
    r"(?: [^\W\d]+){0,4} $|^(?:[^\s]+ ){0,5}(?:đã|chưa)\b"
)
# 'Dự án Chợ trung tâm (phường Tô Hiệu)': where it is; 'Dự án Chợ trung tâm (Ban Quản lý làm chủ đầu tư)': whose it is.
_ONE_PLACE = re.compile(rf"(?i:{PLACE}) (?!UBND)[^\W\da-zđ]")
_OWNS = re.compile(r"\b(?:làm|là) chủ đầu tư\b")
_ONLY_TIME = re.compile(
    r"[,; ]*(?:(?:hoàn thành|xong|trước|trong|thời gian|quý|tháng|năm|ngày|giai đoạn|h[ằà]ng|20\d\d)\b[^;()]*)?"
)
_COOPERATES_BEHIND = re.compile(r"(?P<names>[A-ZĐ][^;()]{5,160}?) (?:cùng )?phối hợp[ .]*$")
_HELPS_IN = re.compile(r" (?:cùng )?phối hợp (?!với\b|cùng\b|chặt chẽ với\b)[^\W\d]")
_PARTNERS = re.compile(r"[,;] ")


def read_bracket(sentence: str, reader: AgencyReader) -> tuple[Assignment, tuple[Labelled, ...]] | None:
    """Return what a bracket of `sentence` assigns, with its labels: '(Chủ trì: Sở X; phối hợp: Sở Y)'."""
    for bracket in _BRACKET.finditer(sentence):
        inside = bracket["inside"]
        if not _LEADS_IN_BRACKET.search(fold(inside)) or bracket.start() == 0:
            continue
        if labels := read_labels(inside):
            if assignment := of_labels(labels, reader):
                return assignment, labels
        elif assignment := _inside(inside, reader):
            return assignment, ()
    return _nested(sentence, reader)


def may_assign_in_bracket(folded: str) -> bool:
    """Whether a bracket of the `folded` words says who carries something out; 'chủ trì' is looked for elsewhere."""
    if "(" not in folded:
        return False
    return any(_LEADS_IN_BRACKET.search(bracket["inside"]) for bracket in _BRACKET.finditer(folded))


def _nested(sentence: str, reader: AgencyReader) -> tuple[Assignment, tuple[Labelled, ...]] | None:
    nested = _NESTED.search(sentence) if "))" in sentence else None
    if nested is None or not nested.start() or not _PART_IN_BRACKET.search(fold(nested["inside"])):
        return None
    cell = read_assigned_cell(nested["inside"], reader)
    return (Assignment(cell.leads, cell.cooperating, binds=True), ()) if cell.leads else None


def read_names_in_bracket(sentence: str, reader: AgencyReader) -> tuple[Assignment, str] | None:
    """Return whom a last bracket of nothing but names gives what stands before it, and by when: '(Sở Y tế, 2026)'."""
    bracket = _LAST_BRACKET.search(sentence)
    if bracket is None or bracket.start() == 0 or _NAMES_SOMEBODY_BEFORE.search(fold(sentence[: bracket.start()])):
        return None
    leads, end = reader.run(bracket["inside"])
    rest = bracket["inside"][end:]
    only_time = _ONLY_TIME.fullmatch(fold(rest)) or is_only_time(rest.lstrip(" ,;"))
    if not leads or not only_time or reader.run(sentence)[0]:
        return None
    if _says_where(leads) or _says_whose(sentence, bracket["inside"]):
        return None
    return Assignment(leads, (), len(sentence)), rest.strip(" ,;")


def _says_where(leads: tuple[AgencyRef, ...]) -> bool:
    """Whether nothing but places are named, and not their committees: a place does nothing, it says where."""
    return all(_ONE_PLACE.match(ref.raw) for ref in leads)


def _says_whose(sentence: str, inside: str) -> bool:
    """Whether `inside` a bracket behind the name of a thing only says who owns that."""
    return bool(_OWNS.search(fold(inside))) and not begins_with_work(sentence)


def _before_cooperating(words: str, reader: AgencyReader) -> tuple[AgencyRef, ...]:
    """Whom `words` name before 'phối hợp'; a body that nobody knows is all that stands there."""
    partners, end = reader.run(words)
    if partners:
        return partners if fold(words[end:]).lstrip().startswith("phối hợp") else ()
    named = _COOPERATES_BEHIND.match(words)
    return reader.cell(named["names"]) if named else ()


def of_labels(labels: tuple[Labelled, ...], reader: AgencyReader) -> Assignment | None:
    """Return whom `labels` name, or None where they name nobody who leads."""
    led = [
        read_assigned_cell(label.words, reader, first_leads=label.column is Column.LEAD_AND_COOPERATING)
        for label in labels
        if label.column in (Column.LEAD, Column.LEAD_AND_COOPERATING)
    ]
    leads = tuple(ref for cell in led for ref in cell.leads)
    others = tuple(ref for cell in led for ref in cell.cooperating)
    named = tuple(ref for label in labels if label.column is Column.COOPERATING for ref in reader.cell(label.words))
    return Assignment(leads, others + named) if leads else None


def _inside(inside: str, reader: AgencyReader) -> Assignment | None:
    folded = fold(inside)
    opening = _TIME_FIRST.match(folded)
    order = _ORDER.match(folded, opening.end() if opening else 0)
    first = order.end() if order else opening.end() if opening else 0
    assignment = read_names(inside[first:], reader)
    if assignment is None:
        return None
    if not (assignment.binds or _IN_CHARGE.match(folded, first + assignment.end)):
        return _in_parts(inside, folded, reader)
    if assignment.cooperating:
        return assignment
    partners = partners_behind(inside, first + assignment.end, reader)
    return Assignment(assignment.leads, partners, assignment.end, binds=True) if partners else assignment


def _in_parts(inside: str, folded: str, reader: AgencyReader) -> Assignment | None:
    """'Sở X tham mưu; Sở Y phối hợp; quý IV/2026': names that each have their part, and a time."""
    when = BY_WHEN.search(folded)
    read = read_parts(inside[: when.start()] if when else inside, reader)
    return read[0] if read else None


def partners_behind(words: str, start: int, reader: AgencyReader) -> tuple[AgencyRef, ...]:
    """Return whom `words` name behind `start` and a comma or semicolon before 'phối hợp': '…; Sở Y phối hợp'."""
    gaps = _PARTNERS.finditer(words, start)
    return next((found for gap in gaps if (found := _before_cooperating(words[gap.end() :], reader))), ())


def partners_among(words: str, reader: AgencyReader) -> tuple[AgencyRef, ...]:
    """Return whom `words` say to help in a clause of their own: '… lập kế hoạch, Sở Y phối hợp kiểm tra giá'."""
    for gap in _PARTNERS.finditer(words):
        named, end = reader.run(words[gap.end() :])
        if named and _HELPS_IN.match(fold(words[gap.end() + end :])):
            return named
    return ()
