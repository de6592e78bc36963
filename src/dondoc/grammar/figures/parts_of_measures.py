"""Figures of a part of what the one before measures: 'Tỷ lệ hộ nghèo còn 5%, riêng các xã vùng cao còn 12%'.

The words before such a figure say for whom it holds, and nothing that is measured; so do those that only count another
thing: 'thành lập 650 doanh nghiệp và 80 hợp tác xã'.
"""

import re
from collections.abc import Sequence

from dondoc.grammar.figures.units import says_all, thing_counted
from dondoc.grammar.patterns import any_of
from dondoc.text import fold

AVERAGE = re.compile(r"(?:bình quân|trung bình)(?: (?:mỗi|h[ằà]ng) năm)?")
EACH_YEAR = re.compile(r"(?:h[ằà]ng|mỗi) năm")
_CONTRIBUTES = re.compile(r"đóng góp(?: (?:trực tiếp|khoảng))?")
_BEHIND_BASE = re.compile(
    r",? so với [^,;:.]{3,40}, (?:(?:giữ|duy trì) )?"
    r"(?=(?:tỷ|tỉ|số|tổng|mức|thu|giá|diện|sản|(?:phấn đấu )?(?:đạt|còn|lên|xuống))\b)",
    re.IGNORECASE,
)
_ASIDE = re.compile(r" (?:\([^()]{0,120}|[^()]{0,80})\),? ")
_ALONE = re.compile(r"riêng(?: (?:đối với|ở|tại|với))? (?=\w)")
_NO_ONE = re.compile(r"(?:và )?không (?:có|còn|để) (?=\w)")  # '…, không có xã nào dưới 90%'
_GROUP_WORDS = (
    any_of("khu vực", "vùng", "ở (?:khu vực|vùng|các)", "đối với", "tại (?:các|khu vực|vùng)", "các xã", "các phường",
           "các thôn", "các bản", "nông thôn", "thành thị", "đô thị", "cấp tỉnh", "cấp xã", "bậc", "cấp",
           "(?:của )?(?:trẻ em |trẻ |người )?(?:dưới|trên|từ) \\d+ tuổi(?: trở lên)?")
    + r"(?:,? [^\W\d_]+| [-–](?= )){0,9}"
)  # fmt: skip
_GROUP = re.compile(_GROUP_WORDS)
_PART_BEFORE = re.compile(rf", {_GROUP_WORDS}$")
# '… của khu vực dịch vụ', '… tại cấp tỉnh', '… của dân cư thành thị': in whose place another part stands.
_LAST_PART = re.compile(
    r" (?P<part>(?P<kind>khu vực|vùng|cấp|bậc|ngành|nhóm)(?: [^\W\d_]+){1,4}|thành thị|đô thị|nông thôn)$"
)
_AREAS = ("thành thị", "đô thị", "nông thôn")
# 'Diện tích lúa 900 ha; ngô 40 ha': what there is so much of, one thing behind the other.
_AMOUNT = re.compile(r"(?:tổng )?(?P<of>diện tích(?: gieo trồng)?|sản lượng|năng suất|đàn|số lượng) (?=[^\W\d])")
_BARE_THING = re.compile(
    r"(?!(?:trồng|tăng|giảm|đạt|trong|thu|nâng|xây|mở|hỗ|phát|cấp|bình|tỷ|tỉ|tổng|số|giá|mức|tốc|quy|độ|có|còn|vốn|đàn"
    r"|diện|sản|năng|chuyển|riêng|khai|bảo|khoanh|chăm|phục|giao|từ|đến|cải|thâm|tái|đưa|hoàn)\b)"
    r"[^\W\d_]+(?: [^\W\d_]+){0,3}"
)
_GOES_DOWN = re.compile(r"\b(?:giảm|tăng)(?: bình quân| thêm)?$")
_WAY_AGAIN = re.compile(r" (?:giảm|tăng)(?: bình quân| thêm)?$")
_SHARE = re.compile(r"(?:(?:giảm|tăng|nâng|kéo giảm|hạ|khống chế|duy trì) )?(?:tỷ|tỉ) (?:lệ|trọng|suất)\b")
_OF_THEM = re.compile(r"\btrong đó:?,? có $")


def of_a_part(words: str, said: str, previous: str, *, same_unit: bool) -> str:
    """Return what a figure behind `words` measures: of the `previous` measure where they only name a part of it.

    `said` are all folded words between the two figures, `same_unit` tells that these are in one unit.
    """
    folded = fold(words)
    alone = _ALONE.match(folded) or _NO_ONE.match(folded)
    if not (same_unit and previous):
        return words[alone.end() :] if alone and folded.startswith("riêng") else words
    part = words[alone.end() :] if alone else words
    if _GOES_DOWN.search(fold(previous)) and (again := _WAY_AGAIN.search(fold(part))):
        part = part[: again.start()]  # 'X giảm bình quân …, riêng Y giảm …'
    if not alone and (instead := _in_its_place(part, previous)):
        return instead
    if part_before := _PART_BEFORE.search(fold(previous)):
        previous = previous[: part_before.start()]  # 'X, khu vực đô thị 98%, khu vực nông thôn 85%'
    if alone or (_SHARE.match(fold(previous)) and _GROUP.fullmatch(folded)):
        return f"{previous}, {part}"
    if _SHARE.match(fold(previous)) and _OF_THEM.search(_up_to(said, folded)):
        return f"{previous} có {words}"
    return words


def _in_its_place(part: str, previous: str) -> str:
    """What `part` measures in the place of the part that ends the `previous` measure, or as so much; else ''."""
    folded, before = fold(part), fold(previous)
    last = _LAST_PART.search(before)
    if last and _SHARE.match(before) and ", " not in last.group():
        kind = last["kind"]
        if folded.startswith(f"{kind} ") and _GROUP.fullmatch(folded) if kind else folded in _AREAS:
            return f"{previous[: last.start('part')]}{part}"
    amount = _AMOUNT.match(before)
    if amount and _BARE_THING.fullmatch(folded):
        return f"{previous[: amount.end()]}{part}"
    return ""


def says_only_how(folded: str, previous: str) -> bool:
    """Whether the `folded` words before a figure only say how it is reached, so that those behind it are measured."""
    return bool(
        _CONTRIBUTES.fullmatch(folded) or EACH_YEAR.fullmatch(folded) or (previous and AVERAGE.fullmatch(folded))
    )


def behind_base(words: str) -> str:
    """Return `words` between two figures without what the first is compared with: 'so với năm 2025, tỷ lệ chết …'."""
    base = _BEHIND_BASE.match(words)
    return words[base.end() :] if base else words


def behind_aside(words: str) -> str:
    """Return `words` behind a figure without the brackets that they begin with: '… (giao thông), nâng tổng số'."""
    aside = _ASIDE.match(words)
    return words[aside.end() :] if aside else words


def of_another_thing(previous: str, units: Sequence[str], place: int) -> str:
    """Return what the figure at `place`, with no words of its own, measures: what is done with another thing."""
    if place == 0:
        return previous
    if says_all(units[place]) and units[place] != units[place - 1]:
        return units[place]  # 'tuổi thọ bình quân trên 75 tuổi; 15 bác sĩ/vạn dân'
    thing, before = thing_counted(units[place]), thing_counted(units[place - 1])
    if thing is None or before is None or thing == before:
        return previous
    if fold(previous).startswith(f"số {fold(before)} "):
        return f"{previous[:3]}{thing}"  # 'số điểm trường vùng cao' of '2 điểm trường vùng cao, 1 trạm y tế'
    if not previous.endswith(f" {before}"):
        return previous
    return f"{previous[: -len(before)]}{thing}"


def _up_to(said: str, words: str) -> str:
    """The part of `said` before `words`."""
    place = said.find(words)
    return said[:place] if place >= 0 else ""
