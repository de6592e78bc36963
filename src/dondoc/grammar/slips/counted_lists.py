"""Lists that say how many they hold: '04 huyện (A, B, C)' and 'gồm 04 huyện: A, B, C.' name three."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dondoc.grammar.kinds.places import PLACE_WORDS, Level, words_of
from dondoc.grammar.patterns import any_of, has_figure
from dondoc.grammar.slips.inline_lists import find_inline_counts
from dondoc.grammar.words.compounds import lexicon
from dondoc.text import fold

UNITS = (*PLACE_WORDS, *words_of(Level.HAMLET), "đơn vị", "dự án", "khu", "cụm", "trường")
# What opens a list is looked for first, as it is rare; then what is stated before it.
# What has names in small letters: a comma or an 'và' may be part of one, so that too few are sure, too many are not.
THINGS = ("tiêu chí", "lĩnh vực", "nhóm", "tuyến", "mô hình", "ngành", "chỉ tiêu", "nội dung", "giải pháp", "đợt")
_SOME_OF_THEM = re.compile(r"(?:như|nhất là|trong đó|ví dụ|đặc biệt|bao gồm cả|gồm cả|có|kể cả|trừ|theo|từ|tại|đạt)\b")
_IN_BRACKETS = re.compile(r"\((?P<names>[^()]{5,200})\)")
_AFTER_COLON = re.compile(r": (?P<names>[^.;:()\d\n\t]{5,200})(?=[.;\n\t]|$)")
_STATED = rf"(?P<count>0?[2-9]|1\d) (?P<unit>{any_of(*UNITS)})"
_BEFORE_BRACKETS = re.compile(rf"(?<!\w){_STATED} ?$")
_THINGS_BEFORE = re.compile(rf"(?<![\w.,/-])(?P<count>0?[3-9]|1\d) (?P<unit>{any_of(*THINGS)}) ?$")
_BEFORE_COLON = re.compile(rf"\b(?:gồm|là|tại|ở|cho|với|của|trong|có|vào) {_STATED}$")
_BEFORE_GROUP = re.compile(
    r"(?<![\w.,/-])(?P<count>0?[2-9]|1\d) (?P<unit>[^\W\d_]+)(?: [^\W\d_]+){0,6},? (?:bao )?gồm$"
)
_CLAUSES = re.compile(r": (?P<names>[^.;:()\d\n\t]{3,120}(?:; [^.;:()\d\n\t]{3,120}){1,9})(?=\.?(?:\n|$)|\. )")
_BEFORE_CLAUSES = re.compile(
    r"(?<![\w.,/-])(?P<count>0?[2-9]|1\d) (?P<unit>(?!(?:năm|tháng|ngày|tuần|giờ|quý|lần)\b)[^\W\d_]+)"
    r"(?: [^\W\d_]+){0,7}(?: sau(?: đây)?)?$"
)
_NAME = re.compile(
    r"(?!(?:đồng thời|trong đó|qua đó|riêng|phấn đấu|đến|và các)\b|(?:và )?các [^;]{0,30}\b(?:khác|còn lại)\b)[^\W\d_]"
)
_OPEN_CLAUSES = re.compile(r"\.\.\.|…|v\.v")
_FIRST = "(1)"
_BEFORE_NUMBERED = re.compile(
    r"(?<![\w.,/-])(?P<count>0?[2-9]|1\d) (?P<unit>[^\W\d_]+(?: [^\W\d_]+){0,7}?)"
    r"(?: ?\([^()\n]*\))?(?: sau(?: đây)?)? ?: ?$"
)
_LONGEST_STATEMENT = 120
_LONGEST_STATED = 20  # characters: 'gồm 04 phường ' with room
_LONGEST_GROUP = 70  # 'gồm' behind what is counted, told at length
_BETWEEN = re.compile(r"[,;]| và ")
# A list that does not mean to be whole, holds figures of its own, or names with a comma ('Sở Văn hóa, Thể thao …').
_OPEN = re.compile(r"\d|\.\.\.|…|v\.v|\b(?:Sở|Bộ|Phòng|Trung tâm) Văn (?:hóa|hoá)|\bLao động ?[,–-]|Đoàn thể")


@dataclass(frozen=True, slots=True)
class CountedList:
    """The characters [start, end) say `stated` things and name `named`."""

    start: int
    end: int
    stated: int
    named: int
    unit: str


def find_counted_lists(text: str) -> Iterator[CountedList]:
    """Yield the lists of `text` that state their number and name at least two things."""
    for match, stated in _lists(text, _IN_BRACKETS, _BEFORE_BRACKETS):
        names = _names_in(match["names"])
        if len(names) > 1:
            yield _counted(match, stated, len(names))
    for match, stated in _lists(text, _IN_BRACKETS, _THINGS_BEFORE):
        named = len(_names_in(match["names"]))
        if 1 < named < int(stated["count"]) and not _SOME_OF_THEM.match(match["names"]):
            yield _counted(match, stated, named)
    yield from _of_numbered(text)
    yield from _of_clauses(text)
    for match, stated in (
        *_lists(text, _AFTER_COLON, _BEFORE_COLON),
        *_lists(text, _AFTER_COLON, _BEFORE_GROUP, _LONGEST_GROUP),
    ):
        names = [name.strip() for name in _BETWEEN.split(match["names"])]
        if len(names) > 1 and all(name[:1].isupper() for name in names):
            yield _counted(match, stated, len(names))


def _names_in(listed: str) -> list[str]:
    """The names of a list: between semicolons where it has such, for then commas and 'và' are parts of them."""
    return listed.strip(" ;").split(";") if ";" in listed else _BETWEEN.split(listed)


def _of_clauses(text: str) -> Iterator[CountedList]:
    """Lists with semicolons between what they name: '03 khâu đột phá: thể chế; hạ tầng, đô thị; nhân lực.'"""
    for match in _CLAUSES.finditer(text):
        stated = _BEFORE_CLAUSES.search(text, max(0, match.start() - _LONGEST_GROUP), match.start())
        names = [name.strip() for name in match["names"].split(";")]
        if stated and stated["unit"] in UNITS:
            continue  # places, whose names commas part as well
        if stated and all(map(_NAME.match, names)) and not _OPEN_CLAUSES.search(match["names"]):
            yield _counted(match, stated, len(names))


def _of_numbered(text: str) -> Iterator[CountedList]:
    """Lists whose items are numbered: 'gồm 04 lớp: (1) …, (2) …, (3) …'."""
    place = text.find(_FIRST)
    while place >= 0:
        start, end = text.rfind("\n", 0, place) + 1, text.find("\n", place)
        line, following = text[start : end if end >= 0 else len(text)], text[end + 1 : end + 5] if end >= 0 else ""
        for begins, items in find_inline_counts(line):
            stated = _BEFORE_NUMBERED.search(line, max(0, begins - _LONGEST_STATEMENT), begins)
            if stated and not following.startswith(f"({items + 1})"):
                places = start + stated.start("count"), start + stated.end("unit")
                yield CountedList(*places, stated=int(stated["count"]), named=items, unit=stated["unit"])
        place = text.find(_FIRST, start + len(line))


def _lists(
    text: str, listed: re.Pattern[str], before: re.Pattern[str], reach: int = _LONGEST_STATED
) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
    """The lists that mean to be whole, each with what states its number."""
    for match in listed.finditer(text):
        first = max(match.start() - reach, 0)
        stated = before.search(text, first, match.start()) if has_figure(text[first : match.start()]) else None
        if stated and not (_OPEN_CLAUSES if ";" in match["names"] else _OPEN).search(match["names"]):
            yield match, stated


def _counted(match: re.Match[str], stated: re.Match[str], named: int) -> CountedList:
    unit = stated["unit"]
    following = stated.string[stated.end("unit") : stated.end()].strip(" ,").split(" ")[0]
    if (fold(unit), fold(following)) in lexicon().frequent:  # 'tiêu' is half of 'tiêu chí'
        unit = f"{unit} {following}"
    return CountedList(stated.start(), match.end(), stated=int(stated["count"]), named=named, unit=unit)
