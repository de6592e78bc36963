"""Headings that assign what stands below them: 'Sở X chủ trì, phối hợp với Sở Y', 'Giao Sở X:', 'Trách nhiệm của …'.

A heading of this kind is nothing but names and the words of assigning; a sentence that happens to begin with an
agency ('Sở X xây dựng kế hoạch …') is none.
"""

import re
from dataclasses import replace

from dondoc.grammar.assigning.assignments import BEFORE_LEADS, ONLY_QUALIFIES, Assignment, read_names
from dondoc.grammar.assigning.marked_headings import read_marked_heading
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.bodies.bodies_as_written import reads_as_body
from dondoc.grammar.bodies.commune_bodies import is_field
from dondoc.grammar.bodies.groups import are_groups
from dondoc.grammar.bodies.kept_readings import kept_with_reader
from dondoc.grammar.bodies.written_names import as_written
from dondoc.grammar.documents.capitals import in_small_letters
from dondoc.grammar.patterns import CAPITALS, any_of
from dondoc.grammar.times.only_times import is_only_time
from dondoc.model import AgencyRef
from dondoc.text import fold

_RESPONSIBLE = ("Trách nhiệm của ", "Nhiệm vụ của ", "TRÁCH NHIỆM CỦA ", "NHIỆM VỤ CỦA ")
# The title of a part whose headings are those who have something to do: 'IV. PHÂN CÔNG NHIỆM VỤ'.
_SHARES_OUT = re.compile(
    rf"(?:{any_of('phân công', 'tổ chức')} (?:và )?)*(?:{any_of('nhiệm vụ', 'trách nhiệm', 'thực hiện', 'triển khai')}"
    rf",? ?(?:và )?)+{any_of('của các (?:cơ quan|đơn vị|bộ phận|cá nhân|ngành)', 'cụ thể', 'kế hoạch')}?"
)
# 'Các ông (bà) Trưởng thôn': a way to address them, and no part of what they are called.
_ADDRESSED = re.compile(r"(?:các )?(?:ông,? ?(?:\(bà\)|/ ?bà|bà|và bà)|đồng chí|đ/c) (?=\w)", re.IGNORECASE)
_HOW = any_of(
    "tập trung", "khẩn trương", "nghiêm túc", "quan tâm", "tiếp tục", "kịp thời", "chủ động", "phối hợp", "quyết liệt",
    "tăng cường",
)  # fmt: skip
_ANNOUNCES_TASKS = re.compile(
    rf"^(?:{_HOW},? )*(?:{_HOW}$"
    r"|(?:(?:lãnh đạo|chỉ đạo|tổ chức|triển khai)(?:,| và)? )*(?:thực hiện|triển khai)"
    r"(?: ngay| tốt| nghiêm túc| nghiêm)?"
    r"(?:(?: tốt)?(?: các| một số)? (?:nội dung|nhiệm vụ|công việc)|[^.;:]{0,60}\b(?:sau|sau đây|như sau))?$)"
)
# '…, trong đó tập trung vào một số nội dung cụ thể sau:'
_TURNS_TO_LIST = re.compile(
    rf"(?:trong đó|cụ thể|theo đó|trước mắt|đồng thời),? (?:(?:cần|phải|{_HOW}),? )*"
    r"(?:vào |thực hiện |triển khai |chỉ đạo )*(?:tốt )?(?:một số|các|những)"
    r" (?:nội dung|nhiệm vụ|công việc|giải pháp|việc)\b[^,;.:]{0,40}? (?:sau|sau đây|như sau) ?:$"
)
# 'Đề nghị UBND xã phối hợp thực hiện': that they are asked, and not yet for what.
_ONLY_ASKS = re.compile(
    r"(?:phối hợp|quan tâm|chỉ đạo|lãnh đạo|(?:tổ chức |triển khai )?thực hiện)"
    r"(?:,? (?:phối hợp|chỉ đạo|tổ chức|triển khai|thực hiện)){0,3}"
    r"(?: (?:một số|các) (?:nội dung|nhiệm vụ|công việc)(?: sau)?)?"
)
_WHEN = re.compile(r"\(([^()]{3,60})\)$")  # 'Sở Y tế (hoàn thành trong quý II/2026)'
# 'Lĩnh vực kinh tế: Phòng Kinh tế phụ trách': what for stands before who.
_OF_FIELD = re.compile(r"(?:Lĩnh vực|Về|Công tác|Nhóm|Mảng|Khối|Đối với|Nội dung) [^:;.]{2,80}: (?=[^\W\d_])")
_ANSWERS = re.compile(
    r"(?:(?:lãnh đạo|chỉ đạo|phụ trách|chịu trách nhiệm|chủ trì|đảm nhiệm|đảm nhận|thực hiện|tổ chức|trực tiếp"
    r"|toàn diện|chính|chung|và|làm đầu mối)(?:,? |$))+"
)
# Whoever it is: he has to do what the list below says.
_BOUND = re.compile(
    rf"(?P<who>[{CAPITALS}][^,;:.]{{3,60}}?) (?:có|chịu) (?:trách nhiệm|nhiệm vụ)(?: (?:sau(?: đây)?|như sau|cụ thể))*"
)
# 'Đối với các tỉnh, thành phố', among headings that name agencies: their committees.
_OF_PLACE = re.compile(
    rf"[Tt]hủ đô (?P<capital>[{CAPITALS}]\w*(?: [{CAPITALS}]\w*)*)"
    r"|[Cc]ác tỉnh(?:(?:,| và) thành phố)?(?: trực thuộc [Tt]rung ương)?"
)
_IN_BRACKETS = re.compile(r" ?\([^()]*\)$")
_NEXT_GROUP = re.compile(r"(?:[,;]| và) (?=các \w)")
_LOOKS_AFTER = " phụ trách "
_BETWEEN = re.compile(r"(?:[,;]| và) ")
# 'Các sở, ban, ngành được giao chủ trì chỉ số thành phần:' only says which of them.
_GIVEN_THEM = re.compile(r"(?<!nhiệm vụ )(?<!công việc )(?<!nội dung )\b(?:được giao|được phân công) [^,;:.]{2,60}:$")
_MOST_WORDS_OF_BODY = 9
_MOST_WORDS_OF_BODIES = 14  # of several
_LONGEST_TAIL = 12  # words that may follow the names in a heading ('… chỉ đạo các tổ chức tín dụng trên địa bàn')


@kept_with_reader
def read_heading_assignment(heading: str, reader: AgencyReader) -> Assignment | None:
    """Return what the heading `heading` (without its number) assigns, or None where it is no heading of agencies."""
    if marked := read_marked_heading(heading, reader):
        return marked
    assignment = read_names(heading if reader.shortens(heading.rstrip(" :")) else in_small_letters(heading), reader)
    if assignment is None or (heading.isupper() and all(is_field(ref.raw) for ref in assignment.leads)):
        return None
    if named := _named_behind_colon(heading, assignment, reader):
        return named
    if heading.rstrip().endswith(":") and _GIVEN_THEM.search(fold(heading)):
        return assignment
    tail = _WHEN.sub(_unless_time, heading_tail(heading, assignment))
    if _ANNOUNCES_TASKS.search(fold(tail)) and heading.rstrip().endswith(":"):
        return assignment
    if tail.endswith((".", ";")) or len(tail.split()) > _LONGEST_TAIL:
        return None
    if assignment.cooperating or not tail or ONLY_QUALIFIES.match(fold(tail)):
        return assignment
    asks = BEFORE_LEADS.match(heading)
    return assignment if asks and asks.end() and _ONLY_ASKS.fullmatch(fold(tail)) else None


def _unless_time(bracket: re.Match[str]) -> str:
    return "" if is_only_time(bracket[1]) else bracket[0]


def read_heading_of_field(heading: str, reader: AgencyReader) -> Assignment | None:
    """Return whom 'Lĩnh vực kinh tế: Đảng ủy xã lãnh đạo, chịu trách nhiệm chính.' makes answer for what is below."""
    field = _OF_FIELD.match(heading)
    assignment = read_names(heading[field.end() :], reader) if field else None
    if field is None or assignment is None:
        return None
    answers = heading[field.end() + assignment.end :].strip(" ,.:;")
    if answers and not _ANSWERS.fullmatch(fold(answers)):
        return None
    return Assignment(assignment.leads, assignment.cooperating, len(heading), assignment.binds)


def _named_behind_colon(heading: str, assignment: Assignment, reader: AgencyReader) -> Assignment | None:
    """What 'Các đoàn thể: Hội Nông dân, Tỉnh đoàn' assigns: to those whom it names, not to the group before them."""
    _, colon, rest = heading.rstrip(" :").partition(": ")
    if not colon or not are_groups(assignment.leads):
        return None
    named, end = reader.run(rest)
    return Assignment(named, (), len(heading)) if named and not rest[end:].strip(" .;") else None


def names_responsible(heading: str) -> bool:
    """Whether `heading` says itself that it names who is responsible: 'Trách nhiệm của giáo viên chủ nhiệm'."""
    return heading.startswith(_RESPONSIBLE)


def shares_out(title: str) -> bool:
    """Whether the headings below a part with this `title` are those who have something to do."""
    words = fold(title)
    return words.startswith(("phân công", "trách nhiệm", "tổ chức", "nhiệm vụ của")) and bool(_SHARES_OUT.match(words))


def read_bound_heading(heading: str) -> Assignment | None:
    """Return whom 'Trưởng các điểm thi có trách nhiệm' binds to the list below it, whoever that is."""
    bound = _BOUND.fullmatch(heading.rstrip(" :"))
    return Assignment((as_written(bound["who"]),), (), len(heading), binds=True) if bound else None


def read_heading_of_body(heading: str, reader: AgencyReader) -> Assignment | None:
    """Return what `heading` assigns, which stands in a list of agencies, to a body that no register knows."""
    name = _IN_BRACKETS.sub("", in_small_letters(heading).rstrip(" :"))
    before = BEFORE_LEADS.match(name)
    skipped = before.end() if before else 0
    if addressed := _ADDRESSED.match(name, skipped):
        skipped = addressed.end()
    if before and skipped and (place := _OF_PLACE.fullmatch(name, skipped)):
        return Assignment((_committee(place),), (), len(heading))
    if not reads_as_body(fold(name[skipped:])):
        return None
    if _LOOKS_AFTER in name:  # '… phụ trách dân tộc, tôn giáo và các hội': fields, and one name
        return Assignment((as_written(name[skipped:]),), (), len(heading))
    groups = [group.strip(" ,;") for group in _NEXT_GROUP.split(name[skipped:])]
    if len(groups) > 1 and all(reads_as_body(fold(group)) for group in groups):
        return Assignment(tuple(as_written(group) for group in groups), (), len(heading))
    for gap in _BETWEEN.finditer(name, skipped):
        others, end = reader.run(name[gap.end() :])
        if others and not name[gap.end() + end :].strip():
            return Assignment((as_written(name[skipped : gap.start()]), *others), (), len(heading))
    return Assignment((as_written(name[skipped:]),), (), len(heading))


def _committee(place: re.Match[str]) -> AgencyRef:
    """The committee of the `place` that a heading in a list of agencies names: 'Đối với Thủ đô Hà Nội'."""
    capital = place["capital"]
    name = f"thành phố {capital}" if capital else f"{place[0][0].lower()}{place[0][1:]}"
    return replace(as_written(f"UBND {name}"), raw=place[0], group=capital is None)


def read_inline_body(paragraph: str, reader: AgencyReader) -> Assignment | None:
    """Return what 'Trưởng thôn: …' assigns in a list of agencies, each before a colon, to a body that nobody knows."""
    name, colon, rest = paragraph.partition(":")
    longest = _MOST_WORDS_OF_BODIES if _NEXT_GROUP.search(name) else _MOST_WORDS_OF_BODY
    if not (colon and rest.strip()) or name.count(" ") >= longest:
        return None
    if reader.run(paragraph)[1] > len(name):  # 'Bộ trưởng các Bộ: Quốc phòng, Công an chỉ đạo …' lists them behind it
        return None
    body = read_heading_of_body(name, reader)
    return Assignment(body.leads, (), len(name) + 1) if body else None


def announces_tasks(words: str) -> bool:
    """Whether `words` only say that tasks follow: 'tập trung thực hiện một số nhiệm vụ sau:'."""
    return words.rstrip().endswith(":") and bool(_ANNOUNCES_TASKS.search(fold(words).strip(" :")))


def turns_to_list(words: str) -> bool:
    """Whether `words` end in what the list below them says: '…, trong đó tập trung vào một số nội dung sau:'."""
    return words.endswith(":") and bool(_TURNS_TO_LIST.search(fold(words)))


def heading_tail(heading: str, assignment: Assignment) -> str:
    """Return the words that follow the names in a heading of agencies; '' for most."""
    return heading[assignment.end :].strip(" :")
