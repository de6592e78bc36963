"""Where a text names agencies, and which words make another body of one that the register knows.

'Hội Nông dân xã' is not the body of the province, 'UBND các xã vùng III' are fewer than all, and a name that stands
inside a longer one ('UBND xã' in 'Văn phòng HĐND và UBND xã') is none.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from operator import itemgetter

from dondoc.grammar.bodies.bodies_of_many import bodies_of_many_at
from dondoc.grammar.bodies.listed_places import NEXT_BODY, PLACE_NAME
from dondoc.grammar.bodies.other_provinces import end_of_other_province
from dondoc.grammar.bodies.whole_names import whole_names
from dondoc.grammar.bodies.written_names import as_written
from dondoc.grammar.documents.issuer_levels import OF_THE_PROVINCE
from dondoc.grammar.kinds.places import COMMITTEE, DISTRICT_OR_COMMUNE, LOWER
from dondoc.grammar.patterns import any_of
from dondoc.grammar.verbs.task_verbs import COMMON_TASK_VERB
from dondoc.model import AgencyRef
from dondoc.register import Agency, Mention
from dondoc.text import fold

_OF_PLACES = re.compile(rf"\b{LOWER}$")
# 'UBND các xã vùng III' are fewer than all, and a group of their own.
_FEWER = re.compile(
    " (?:thuộc |ở )?"
    + any_of(
        r"(?:vùng|khu vực) (?:I{1,3}|[123])\b(?:(?:, | và )(?:(?:vùng|khu vực) )?(?:I{1,3}|[123])\b)*",
        r"(?:vùng |diện )?đặc biệt khó khăn\b",
        r"(?:vùng |địa bàn )(?:đồng bào )?dân tộc thiểu số(?: và miền núi)?\b",
    )
)
# Communes write their own level with a capital too: 'Ủy ban MTTQ Việt Nam Phường'.
_LOWER_LEVEL = re.compile(
    rf"(?: Việt Nam| VN)? (?:(?:các |cấp )?(?:{LOWER}|Xã|Phường)\b(?! [Hh]ội)(?:, {LOWER}\b)*"
    r"(?: (?=[A-ZĐ])[^\W\d_]+){0,4}|(?:các|cùng) cấp\b)"
)
# 'Hội Nông dân Việt Nam' is the body of the country, 'Hội Nông dân Việt Nam tỉnh' is not.
_OF_THE_COUNTRY = re.compile(r" Việt Nam\b(?! (?:tỉnh|thành phố|các|cấp)\b)")
_ASSOCIATION = "association"
_DEPARTMENTS = "các sở"
_ONE_COMMITTEE = re.compile(rf"{COMMITTEE} (?i:{DISTRICT_OR_COMMUNE})$")
_ITS_NAME = re.compile(rf" (?!{NEXT_BODY}\b|(?i:{COMMON_TASK_VERB})\b){PLACE_NAME}")
# 'Đảng ủy Bộ Y tế', 'Ban cán sự đảng Bộ Y tế': the Party in a body is another than that body.
_PARTY_IN = re.compile(r"(?<!\w)(?:Đảng (?:ủy|uỷ|bộ)|Ban [Cc]án sự [Đđ]ảng)(?: cơ quan)? $")
_LONGEST_PARTY = 24  # characters
# Whose head is told, as everywhere: 'Chủ tịch UBND tỉnh Quảng Ninh' stands for the committee.
_CHAIR = re.compile(rf"^Chủ tịch (?={COMMITTEE})")
_NUMBERED = re.compile(r"(?<=[Kk]hu vực) (?:[IVX]+|\d+)$")  # 'Kho bạc Nhà nước khu vực XI': which of them


def place_mentions(
    mentions: Iterable[Mention], text: str, own: str, not_meant: Sequence[str]
) -> list[tuple[int, int, AgencyRef]]:
    """Return `mentions` with their words; 'Hội Nông dân xã' is the body of a lower level, and not that of the province.

    `own` is the province whose register named them. An agency of one of the places `not_meant` is left as written.
    """
    placed, done = [], 0
    for mention in sorted(mentions, key=itemgetter(0)):
        start, end, _ = mention
        agency = mention.agency
        group = agency is not None and agency.group
        if not group and (party := _PARTY_IN.search(text, max(done, start - _LONGEST_PARTY), start)):
            done = end
            placed.append((party.start(), end, as_written(text[party.start() : end])))
            continue
        if group and start >= done and (fewer := _fewer(mention, text)):
            done = fewer
            placed.append((start, done, replace(as_written(text[start:done]), group=True)))
            continue
        if not group and start >= done and (many := bodies_of_many_at(text, start, end, done)):
            done = many[1]
            placed.append((*many, replace(as_written(text[many[0] : done]), group=True)))
            continue
        level = None
        if agency is not None and not group and _is_of_the_province(agency, text[start:end]):
            level = _LOWER_LEVEL.match(text, end) or _OF_THE_COUNTRY.match(text, end)
        if level is None and _ONE_COMMITTEE.match(text, start, end):
            level = _ITS_NAME.match(text, end)  # 'UBND xã Hàm Yên', which the register does not know
        elsewhere = None if group else end_of_other_province(text, start, end, own)
        if elsewhere or level:
            done = elsewhere or (level.end() if level else end)
            placed.append((start, done, as_written(_CHAIR.sub("", text[start:done]))))
        elif start >= done:
            placed.append((start, end, _meant(mention, text, not_meant)))
    return placed


def _meant(mention: Mention, text: str, not_meant: Sequence[str]) -> AgencyRef:
    ref = reference(mention, text)
    if not_meant and any(place in ref.name and place not in ref.raw for place in not_meant):
        return as_written(ref.raw)
    if not_meant and OF_THE_PROVINCE in ref.raw.split() and _is_of_another(mention.agency):
        return as_written(ref.raw)
    if not_meant and not_meant[0] == OF_THE_PROVINCE and ref.group:
        if _ONE_COMMITTEE.match(ref.raw):
            return as_written(ref.raw)  # 'UBND huyện' in a document of a district is its own
        if _DEPARTMENTS in fold(ref.name) and _DEPARTMENTS not in fold(ref.raw):
            return replace(as_written(ref.raw), group=True)  # and 'các ngành' in one of a commune are its own
    return ref


def _is_of_another(agency: Agency | None) -> bool:
    """Whether `agency` is an association that only this register calls so, though one of another province is meant."""
    return agency is not None and agency.kind == _ASSOCIATION and OF_THE_PROVINCE not in agency.name


def _is_of_the_province(agency: Agency, words: str) -> bool:
    """Whether `words` mean the province's own body `agency` without saying so: 'Hội Nông dân', 'Hội Người cao tuổi'."""
    says_so = OF_THE_PROVINCE in agency.name and OF_THE_PROVINCE in agency.name.split()
    return (says_so or agency.kind == _ASSOCIATION) and OF_THE_PROVINCE not in words.split()


def _fewer(mention: Mention, text: str) -> int | None:
    """Where the words end that make fewer of the group of places at `mention`."""
    if not _OF_PLACES.search(text, mention.start, mention.end):
        return None
    fewer = _FEWER.match(text, mention.end)
    return fewer.end() if fewer else None


def beside(
    more: Iterable[tuple[int, int, AgencyRef]], known: list[tuple[int, int, AgencyRef]]
) -> list[tuple[int, int, AgencyRef]]:
    """Return those of `more` that lie over none of `known`."""
    return [item for item in more if not any(start < item[1] and item[0] < end for start, end, _ in known)]


def under_whole_names(known: list[tuple[int, int, AgencyRef]], text: str) -> list[tuple[int, int, AgencyRef]]:
    """Return `known`, but for names that only stand inside a longer one: 'UBND xã' in 'Văn phòng HĐND và UBND xã'."""
    longer = [
        (start, end)
        for start, end in whole_names(text)
        if not any(first <= start and end <= last for first, last, _ in known)
    ]
    if not longer:
        return known
    kept = [item for item in known if not any(start < item[1] and item[0] < end for start, end in longer)]
    return kept + [(start, end, as_written(text[start:end])) for start, end in longer]


def reference(mention: Mention, text: str) -> AgencyRef:
    """Return what `mention` in `text` refers to, with the number that only the words give."""
    raw = text[mention.start : mention.end]
    agency = mention.agency
    if agency is None:
        return as_written(raw)
    number = _NUMBERED.search(raw) if "hu vực" in raw else None
    name = agency.name + number[0] if number and not agency.name.endswith(number[0]) else agency.name
    return AgencyRef(name, raw, agency.id, agency.group)
