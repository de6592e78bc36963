"""Lists whose words in front hold for every name: 'UBND các phường: A, B', 'Bộ trưởng các Bộ: Quốc phòng, Công an'."""

import re
from collections.abc import Container, Iterator, Mapping

from dondoc.grammar.bodies.written_names import as_written
from dondoc.grammar.kinds.places import COMMITTEE, COMMUNE, COUNCIL, one_or_more
from dondoc.grammar.patterns import CAPITALS, holds_any
from dondoc.model import AgencyRef
from dondoc.register import Register

_COMMITTEE = re.compile(rf"{COMMITTEE} (?=các )")
_COMMITTEE_BEFORE = re.compile(rf"{COMMITTEE} $")
# 'các Bộ: A, B', 'các bộ, ngành liên quan: A, B'
_MINISTRIES = re.compile(
    r"\b[Cc]ác [Bb]ộ(?:(?:, ban)?, ngành(?: Trung ương)?(?: có)?(?: liên quan)?(?=: ?[A-ZĐ]))? ?:? (?=[A-ZĐ])"
)
_OF_MINISTRIES = ("ác Bộ", "ác bộ")  # one of these is in each list of ministries
_SHARED = ("UBND các ", "hân dân các ", *_OF_MINISTRIES)
# 'Đảng ủy, HĐND, UBND các xã, phường': where the last of them is, all are; the Front may stand behind the committee.
_OF_THE_SAME_PLACE = rf"(?:(?:Thường trực |Ban Thường vụ )?(?:Đảng (?:ủy|uỷ)|{COUNCIL})|{COMMITTEE})"
_FRONT = "(?:(?:Ủy ban |Uỷ ban |UB ?)?(?:MTTQ|Mặt trận Tổ quốc)(?: Việt Nam| VN)?)"
_SHARES_PLACE = re.compile(
    rf"(?P<body>{_OF_THE_SAME_PLACE})(?=(?:(?:,| và|;) {_OF_THE_SAME_PLACE})*(?:,| và) (?:{COMMITTEE}|{_FRONT}) "
    rf"(?P<where>(?:các |cấp )?{one_or_more(COMMUNE)}(?: [{CAPITALS}]\w*)*))"
)
_SIGNS_OF_SHARING = ("HĐND", "ội đồng nhân dân", "Đảng ủy", "Đảng uỷ", "MTTQ", "Mặt trận")
_ALL_COMMUNES = re.compile(r"(?:các )?(?:xã, phường|phường, xã)|các xã$")
_COMMUNES = "các xã, phường"
# 'Bộ trưởng các Bộ, Bí thư, Chủ tịch UBND …': all of them, and no list of their names.
_MINISTERS = re.compile(
    r"Bộ trưởng các [Bb]ộ(?=(?:[,;]| và) (?:Bí thư|Chủ tịch|Tổng Giám đốc|Tổng giám đốc|các |UBND|[UỦ][ỷy] ban))"
)
_ALL_MINISTRIES = "các bộ, ngành"
_LINK = re.compile(r"(?:[,;]| và|, và) (?:Bộ )?(?=[A-ZĐ])")
_MINISTRY = "Bộ "
_LONGEST = 40  # characters of a ministry's name


def with_committees(heads: Mapping[int, int], text: str) -> Mapping[int, int]:
    """`heads` of lists (where each begins, and its first name), also for a list that its committee stands before."""
    if not holds_any(text, _SHARED):
        return heads
    before = {match.start(): heads[match.end()] for match in _COMMITTEE.finditer(text) if match.end() in heads}
    # Without a colon the first of them is named whole: 'các Bộ Tài chính, Xây dựng'.
    lists = {
        match.start(): match.end() if ":" in match[0] else match.start() + len("các ")
        for match in _MINISTRIES.finditer(text)
    }
    return {**lists, **heads, **before} if before or lists else heads


def opening_words(text: str, heads: Mapping[int, int], known: Container[int]) -> Iterator[tuple[int, int]]:
    """The words that open the lists of `text` by their `heads`, each where it stands; its first name is `known`."""
    for start, first in heads.items():
        if first in known:
            committee = _COMMITTEE_BEFORE.search(text, 0, start)
            yield committee.start() if committee else start, first


def listed_ministries(text: str, register: Register) -> Iterator[tuple[int, int, AgencyRef]]:
    """The ministries of 'các Bộ: Quốc phòng, Công an', each where its own name stands."""
    for opening in _MINISTRIES.finditer(text) if holds_any(text, _OF_MINISTRIES) else ():
        place = opening.end()
        while found := _ministry_at(text, place, register):
            yield found
            link = _LINK.match(text, found[1])
            if link is None:
                break
            place = link.end()


def shared_at(text: str, start: int, register: Register) -> tuple[int, AgencyRef] | None:
    """Return where what `text` names at `start` ends, and who it is, where a word of another of the list holds for it.

    So does the place of 'HĐND, UBND các xã', and the kind of 'Bộ trưởng các Bộ, Chủ tịch UBND các tỉnh'.
    """
    return sharing_place_at(text, start, register) or all_ministers_at(text, start, register)


def sharing_place_at(text: str, start: int, register: Register) -> tuple[int, AgencyRef] | None:
    """Return where the body ends whose place stands behind the next of its list, and which it is; None without one."""
    shares = _SHARES_PLACE.match(text, start)
    return (shares.end(), _in_its_place(shares, register)) if shares else None


def sharing_places(text: str, register: Register) -> Iterator[tuple[int, int, AgencyRef]]:
    """The bodies of `text` whose place stands behind the next of their list, each where its own name stands."""
    for shares in _SHARES_PLACE.finditer(text) if holds_any(text, _SIGNS_OF_SHARING) else ():
        yield *shares.span(), _in_its_place(shares, register)


def _in_its_place(shares: re.Match[str], register: Register) -> AgencyRef:
    where = _COMMUNES if _ALL_COMMUNES.match(shares["where"]) else shares["where"]
    name = as_written(f"{shares['body']} {where}").name
    known = next((one.agency for one in register.match(name) if (one.start, one.end) == (0, len(name))), None)
    raw = shares["body"]
    return AgencyRef(known.name, raw, known.id, known.group) if known else AgencyRef(name, raw)


def all_ministers_at(text: str, start: int, register: Register) -> tuple[int, AgencyRef] | None:
    """Return where 'Bộ trưởng các Bộ' ends at `start`, where no names follow, and the group they stand for."""
    ministers = _MINISTERS.match(text, start)
    group = next(iter(register.match(_ALL_MINISTRIES)), None) if ministers else None
    if ministers is None or group is None or group.agency is None:
        return None
    return ministers.end(), AgencyRef(group.agency.name, ministers[0], group.agency.id, group.agency.group)


def _ministry_at(text: str, start: int, register: Register) -> tuple[int, int, AgencyRef] | None:
    whole = _MINISTRY + text[start : start + _LONGEST]
    mention = next(iter(register.match(whole)), None)
    if mention is None or mention.start > 0 or mention.agency is None or mention.end <= len(_MINISTRY):
        return None
    end = start + mention.end - len(_MINISTRY)
    return start, end, AgencyRef(mention.agency.name, text[start:end], mention.agency.id, mention.agency.group)
