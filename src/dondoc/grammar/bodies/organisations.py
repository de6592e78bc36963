"""Names of organisations that no register knows, told by their first words and where they end.

Other provinces have boards, companies and centres of their own; what a document says of them must not be lost.
"""

import re

from dondoc.grammar.bodies.agency_lists import behind_plural
from dondoc.grammar.bodies.body_words import BODIES, CALLED, GROUPS, ONE_OF_MANY
from dondoc.grammar.bodies.name_ends import end_by_capitals, end_by_verb, end_by_words
from dondoc.grammar.bodies.name_stops import END
from dondoc.grammar.bodies.one_in_each import OF_ALL_PROVINCES
from dondoc.grammar.bodies.other_provinces import end_at_own_province
from dondoc.grammar.bodies.whole_names import COMPOUND, FIRST_LETTERS, WHOLE_NAME
from dondoc.grammar.kinds.places import DISTRICT, DISTRICT_OR_COMMUNE, LOWER, PLACE
from dondoc.grammar.patterns import CAPITALS, any_of, late_pattern

_TIMES = any_of("ngày", "tháng", "năm")  # the end of a document's number, not a body: '12/NQ-HĐND ngày 06 …'
_LEVELS = any_of(  # commas inside a name
    rf" (?i:{LOWER})(?:, (?i:{DISTRICT_OR_COMMUNE}))+",
    " tỉnh, thành phố(?: trực thuộc [Tt]rung ương)?",
)
_WORDS = rf"(?:{_LEVELS}| [^\s,;.:()]+){{0,18}}?"
_BY_FIRST_WORD = rf"(?:(?:{BODIES}(?= (?!{_TIMES} )[^\W\d_])|{CALLED})|{GROUPS}(?!\w)|{ONE_OF_MANY}(?!\w)){_WORDS}{END}"
_NAMED = late_pattern(rf"(?<!\w){_BY_FIRST_WORD}")
ORGANISATION = late_pattern(rf"(?=[{FIRST_LETTERS}])(?<!\w)(?:(?:{COMPOUND})(?!\w)|{_BY_FIRST_WORD})")
_OPENS = late_pattern(rf"(?<!\w)(?:{BODIES}(?= [{CAPITALS}])|{CALLED})")
_KIND = late_pattern(rf"(?<!\w)(?:{BODIES}|{CALLED}|(?:{GROUPS}|{ONE_OF_MANY})(?!\w))")
_STOP = re.compile(r"[,;.:()\n]")
_UNIT_IN_SMALL_LETTERS = re.compile(
    rf"(?:phòng|ban|trường|trạm|trung tâm|chi cục|đài|viện) (?=[{CAPITALS}])|cơ sở (?:giáo dục|đào tạo|y tế)\b"
)
_ENDS_SENTENCE = (".", ";")
_LONGEST_NAME = 120  # characters behind its first word
# What a register has all of: the departments of a province and the committees of its places.
_IN_REGISTERS = re.compile(
    rf"(?:Sở|Thanh tra(?! (?:Bộ|Sở)\b)|UBND {PLACE}) "
    rf"(?:[{CAPITALS}]|du lịch|ngoại vụ)"
)
# Departments that some provinces have, and their own registers then.
_OF_SOME_PROVINCES = re.compile(r"Sở (?:Du lịch|Văn h(?:óa|oá) và Thể thao|Quy hoạch - Kiến trúc|An toàn thực phẩm)\b")
_BODY_OF_A_DISTRICT = re.compile(
    r"^(?:UBND|[UỦ][yỷ] ban nhân dân|HĐND|Phòng|Công an|Thanh tra|Văn phòng|Trung tâm|Hạt|Ban) "
    r"(?:.{0,60}? )?(?:(?<!liên )huyện\b(?! đảo)|quận\b|thị xã\b)"
)
_OF_A_DISTRICT = re.compile(f"UBND {DISTRICT} ")
_BODY_OF_A_CITY = re.compile(rf"^(?:UBND|[UỦ][yỷ] ban nhân dân|HĐND|Công an) thành phố (?=[{CAPITALS}])")


def stands_in_registers(name: str) -> bool:
    """Whether `name` is of a kind that registers have all of: one that lacks it is at fault, or the name is.

    The inspectorate of a ministry or department is a unit of it, and stands in none.
    """
    return bool(_IN_REGISTERS.match(name)) and not re.fullmatch(OF_ALL_PROVINCES, name)


def has_not_every_province(name: str) -> bool:
    """Whether `name` is a department that only some provinces have: a register of all of them does without it."""
    return bool(_OF_SOME_PROVINCES.match(name))


def is_of_a_district(name: str) -> bool:
    """Whether `name` is the committee of one district, which most registers of provinces do without."""
    return bool(_OF_A_DISTRICT.match(name))


def is_below_district(name: str) -> bool:
    """Whether `name` is a committee, an office or another body of one district: 'Phòng Nội vụ huyện Mộc Châu'."""
    return bool(_BODY_OF_A_DISTRICT.search(name))


def names_a_body(name: str) -> bool:
    """Whether `name` begins with what kind of body it is of, and is not the name of a place alone: 'Chi Lăng'."""
    return bool(ORGANISATION.match(name))


def is_of_a_city(name: str) -> bool:
    """Whether `name` is a committee or the police of one city, which may be a province of its own or part of one."""
    return bool(_BODY_OF_A_CITY.match(name))


def unit_behind_post(text: str, start: int) -> tuple[int, int] | None:
    """Return where the unit begins and ends that stands at `start`, in small letters behind the post of its head.

    'Trưởng phòng Kinh tế' heads 'phòng Kinh tế', 'Hiệu trưởng trường Tiểu học Hòa Bình' a school.
    """
    if not _UNIT_IN_SMALL_LETTERS.match(text, start):
        return None
    return organisation_at(f"{text[:start]}{text[start].upper()}{text[start + 1 :]}", start)


def organisation_at(text: str, start: int) -> tuple[int, int] | None:
    """Return where the organisation that `text` names at `start` begins and ends, or None."""
    if not (text[start : start + 1].isupper() or text.startswith(("các ", "trưởng "), start)):
        return None
    if whole := WHOLE_NAME.match(text, start):
        end = end_at_own_province(text, start, whole.end())
        return start, end_by_capitals(text, start, end) or end
    match = _NAMED.match(text, start)
    if match is None and (name := behind_plural(text, start)) > start:  # 'Các Toà án nhân dân khu vực'
        one = organisation_at(text, name)
        return (start, one[1]) if one else None
    if match is None:
        return _running_on(text, start)
    end = end_at_own_province(text, start, match.end())
    runs_on = text.startswith(_ENDS_SENTENCE, end)
    kind = _KIND.match(text, start)
    if kind and (by_verb := end_by_verb(text, start, kind.end(), end, runs_on=runs_on)):
        end, runs_on = by_verb, False
    if by_capitals := end_by_capitals(text, start, end):
        return start, by_capitals
    by_words = runs_on and not text.startswith(("Các ", "các "), start)
    return start, (end_by_words(text, start, end) if by_words else None) or end


def _running_on(text: str, start: int) -> tuple[int, int] | None:
    """The name of a body that its sentence runs on from without a word that would end it: its letters tell, or none."""
    opens = _OPENS.match(text, start)
    if opens is None:
        return None
    longest = opens.end() + _LONGEST_NAME
    stop = _STOP.search(text, opens.end(), longest)
    until = stop.start() if stop else min(len(text), longest)
    by_verb = end_by_verb(text, start, opens.end(), until, runs_on=True)
    end = end_by_capitals(text, start, by_verb or until) or by_verb or end_by_words(text, start, until)
    return (start, end) if end else None
