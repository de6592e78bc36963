"""Groups that stand by a name for lists only, behind others or behind 'các': 'các cơ quan, đơn vị, địa phương'.

So do those whose members are counted: 'UBND 75 xã, phường'.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from operator import itemgetter

from dondoc.grammar.bodies.agency_lists import ENDS_GROUP, stands_alone
from dondoc.grammar.bodies.listed_places import NEXT_BODY
from dondoc.grammar.bodies.placed_agencies import reference
from dondoc.grammar.kinds.bodies import Sort, patterns_of, words_of
from dondoc.grammar.kinds.places import COMMITTEE, LOWER
from dondoc.grammar.kinds.posts import HEAD_OF_ANY
from dondoc.grammar.patterns import CAPITALS, any_of, has_figure
from dondoc.model import AgencyRef
from dondoc.register import Register

Known = Mapping[int, tuple[int, AgencyRef]]  # agencies by where they begin, with where they end

_PLURAL = ("các ", "Các ")
_EACH = ("từng ", "Từng ", "mỗi ", "Mỗi ")  # 'Từng cơ quan, đơn vị rà soát …'
_IN_LISTS = ("địa phương", "đoàn thể")  # 'các sở, ngành, địa phương'
# 'Các sở, ngành, địa phương, đơn vị'; not 'các sở tổ chức học tập'.
_SHARE_PLURAL = re.compile(
    r"(?:(?<=[,;] )|(?<=và ))"
    r"(?:(?:đơn vị|cơ quan|tổ chức)(?=[,;]|(?: có)? liên quan)"
    r"|đơn vị(?= (?!(?:chủ trì|phối hợp|thực hiện|đầu mối)(?: thực hiện)?(?: là|:))))"
)
# 'Giám đốc Sở, Thủ trưởng ban, ngành tỉnh': a post stands for those of all of them where a list goes on behind it.
_BEHIND_POST = re.compile(
    rf"(?i:\b{HEAD_OF_ANY}) (?P<group>[Ss]ở(?:,? ban)?(?:,? ngành)?|[Bb]an,? ngành)(?:, đoàn thể)?"
    r"(?: (?:tỉnh|thành phố))?(?=[,;:]| và )"
)
_LONGEST_POST = 20  # characters
_CONCERNED = re.compile(r"(?: có)? liên quan")
# 'Các cơ quan, đơn vị tổ chức học tập': the last word is what they do, and no third kind of body.
_UNITS_ORGANISE = ("đơn vị tổ chức", "cơ quan tổ chức")
_HOW_MANY = rf"\d{{1,3}}(?:/\d{{1,3}})? (?={LOWER}\b)"
_COUNTED = re.compile(rf"(?P<head>{COMMITTEE} ){_HOW_MANY}")
_COUNTED_IN_CELL = re.compile(rf"(?:(?P<head>{COMMITTEE} )|(?<![^\s(])(?<!\w )){_HOW_MANY}")
# 'UBND các huyện, thành phố Tân An': the only city of the province is named, and of the group yet.
_CITIES = tuple(
    f"{first}{link}{last}"
    for first, last in (("huyện", "thành phố"), ("huyện", "thị xã"), ("thị xã", "thành phố"))
    for link in (", ", " và ")
)
_NAME_OF_CITY = re.compile(
    rf" [{CAPITALS}][^\W\d_]+(?: [{CAPITALS}][^\W\d_]+){{0,2}}(?=[,;.:()]|$| [^\W\d_{CAPITALS}])"
)
# In a cell nothing but a mark may end its name: the lines of a cell stand behind each other.
_CITY_IN_CELL = re.compile(
    rf" (?!{NEXT_BODY}\b)[{CAPITALS}](?![{CAPITALS}])[^\W\d_]+(?: [{CAPITALS}][^\W\d_]+){{0,2}}(?=[,;.:()]|$| và )"
)
# 'UBND các xã, phường, đặc khu Phú Quý': the only special zone of the province is named, beside the group.
_ZONES = "đặc khu"
# 'UBND cấp huyện/xã', 'UBND cấp huyện, cấp xã': the second level shares the word for the committees.
_DISTRICTS, _COMMUNES = "cấp huyện", "UBND cấp xã"
_COMMUNES_TOO = re.compile(r"(?: ?[,/–-] ?|,? và )(?:cấp )?(?P<level>xã)(?= ?[,;.:()/–-]|$| (?:và|có|trên|thực)\b)")
_ALL = "các "
_ONE_OF_MANY = re.compile(
    rf"{any_of(*patterns_of(Sort.SERVICE), *patterns_of(Sort.UNION), *patterns_of(Sort.FIRM), 'hộ kinh doanh')}\b"
)
_KINDS_ALONE = re.compile(rf"[Cc]ác {any_of(*words_of(Sort.SERVICE), *words_of(Sort.UNION))}")  # 'các viện, trường'
_ONE_FOR_ALL = re.compile(r"hiệp hội doanh nghiệp")  # in small letters behind 'các hội, ': all of them
_LONGEST_GROUP = 90  # characters


def listed_group_at(
    text: str, start: int, register: Register, on: date | None, *, among_others: bool
) -> tuple[int, AgencyRef] | None:
    """Return where the group ends that `register` knows and `text` names at `start`, and which it is; else None.

    `among_others` says that others were named before it: then it may stand without 'các'.
    """
    shared = ""
    if not text.startswith((*_PLURAL, *_EACH), start):
        headed = _is_behind_post(text, start)
        shared = _ALL if headed or _SHARE_PLURAL.match(text, start) else ""
        if not (among_others or headed) or not (shared or text.startswith(_IN_LISTS, start)):
            return None
    said = shared + text[start : start + _LONGEST_GROUP]
    tail = next(iter(register.match_tails(said, on=on)), None)
    if tail is None or tail.start > 0 or not (tail.agency and tail.agency.group):
        return None
    end = start + tail.end - len(shared)
    if text.endswith(_UNITS_ORGANISE, start, end) and text[end : end + 2].strip().islower():
        end -= len(" tổ chức")
    concerned = _CONCERNED.match(text, end)
    if not ENDS_GROUP.match(text, concerned.end() if concerned else end):
        return None
    return end, replace(reference(tail, said[: tail.end]), raw=text[start:end])


def _is_behind_post(text: str, start: int) -> bool:
    """Whether the post right before `start` is of many bodies of the kind that `text` names there."""
    if not text.startswith(("Sở", "sở", "Ban", "ban"), start):
        return False
    post = _BEHIND_POST.search(text, max(0, start - _LONGEST_POST))
    return post is not None and post.start("group") == start


def sharing_plural(refs: Iterable[AgencyRef]) -> Iterator[AgencyRef]:
    """Yield `refs`, named in one list; a kind of body behind 'các sở, ngành, …' shares their 'các': 'trường học'."""
    plural = False
    for ref in refs:
        of_no_register = ref.agency is None or _ONE_FOR_ALL.fullmatch(ref.raw) is not None
        shares = plural and of_no_register and bool(_ONE_OF_MANY.match(ref.raw))
        yield replace(ref, agency=None, name=f"{_PLURAL[1]}{ref.raw}") if shares else ref
        plural = (
            shares
            or bool(_KINDS_ALONE.fullmatch(ref.raw))
            or (ref.group and ref.raw.startswith(_PLURAL))
            or (plural and ref.name.startswith(_PLURAL))
        )


def counted_group_at(text: str, start: int, register: Register, on: date | None) -> tuple[int, AgencyRef] | None:
    """Return where the committees end that `text` counts at `start`, 'UBND 75 xã, phường', and which group they are."""
    counted = _COUNTED.match(text, start)
    return _group_counted(counted, text, register, on) if counted else None


def counted_groups(text: str, register: Register, on: date | None) -> Iterator[tuple[int, int, AgencyRef]]:
    """The groups of committees that the cell `text` counts, each where it stands: '75 xã, phường' names one, too."""
    for counted in _COUNTED_IN_CELL.finditer(text) if has_figure(text) else ():
        group = _group_counted(counted, text, register, on)
        if group and stands_alone(text, counted.start(), group[0]):  # 'UBND 03 xã vùng cao' are some of them
            yield counted.start(), *group


def _group_counted(
    counted: re.Match[str], text: str, register: Register, on: date | None
) -> tuple[int, AgencyRef] | None:
    head = counted["head"] or ""
    said = head + _ALL + text[counted.end() : counted.end() + _LONGEST_GROUP]
    group = next(iter(register.match(said, on=on)), None)
    if group is None or group.start > 0 or not (group.agency and group.agency.group):
        return None
    end = counted.end() + group.end - len(head) - len(_ALL)
    return end, replace(reference(group, said), raw=text[counted.start() : end])


def behind_city(text: str, end: int) -> int:
    """Return where the name of a city ends that stands behind the group which ends at `end`; `end` without one."""
    city = _NAME_OF_CITY.match(text, end) if text.endswith(_CITIES, 0, end) else None
    return city.end() if city else end


def behind_group(text: str, end: int, known: Callable[[str], Known]) -> tuple[int, tuple[AgencyRef, ...]]:
    """Return where the name of the only city or zone ends behind the group that ends at `end`, and whose it is.

    The zone's committee is named beside the group, if it is `known`; so are those of communes behind 'cấp huyện'.
    """
    if text.endswith(_DISTRICTS, 0, end) and (level := _COMMUNES_TOO.match(text, end)):
        _, ref = known(_COMMUNES).get(0, (0, None))
        return level.end(), (replace(ref, raw=text[level.start("level") : level.end()]),) if ref else ()
    zone = _NAME_OF_CITY.match(text, end) if text.endswith(_ZONES, 0, end) else None
    if zone is None:
        return behind_city(text, end), ()
    _, ref = known(f"UBND {_ZONES}{zone[0]}").get(0, (0, None))
    return zone.end(), (replace(ref, raw=f"{_ZONES}{zone[0]}"),) if ref and ref.agency else ()


def with_zones(
    found: Iterable[tuple[int, int, AgencyRef]], text: str, known: Callable[[str], Known]
) -> list[tuple[int, int, AgencyRef]]:
    """Return in order what was `found` in the cell `text`, with the zones and communes behind groups, if `known`.

    The name of the only city behind its group belongs to the group.
    """
    named: list[tuple[int, int, AgencyRef]] = []
    for start, end, ref in sorted(found, key=itemgetter(0)):
        shared = ref.group and text.endswith((_ZONES, _DISTRICTS), start, end)
        stop, zones = behind_group(text, end, known) if shared else (end, ())
        if ref.group and text.endswith(_CITIES, start, end) and (city := _CITY_IN_CELL.match(text, end)):
            stop = city.end()
        named.append((start, end if zones else stop, ref))
        named += [(end + 1, stop, zone) for zone in zones]
    return named


def once_each(refs: Iterable[AgencyRef]) -> tuple[AgencyRef, ...]:
    """Return `refs` in their order, each agency where it is named first."""
    seen: dict[str, AgencyRef] = {}
    for ref in sharing_plural(refs):
        seen.setdefault(ref.agency or ref.name.casefold(), ref)
    return tuple(seen.values())
