"""Figures behind which no unit stands, or half of one: it is that of the figure before, of the measure, or of the last.

'…, đến năm 2030 đạt trên 86', 'số bác sĩ/vạn dân đạt 12,2', 'lần lượt là 1,2; 1,5 và 1,9 tỷ USD'.
"""

import re
from dataclasses import replace

from dondoc.grammar.figures.figures_with_units import WORDS_BEFORE, Figure
from dondoc.grammar.figures.names_in_turn import IN_TURN
from dondoc.grammar.figures.numbers import NUMBER, read_pointed_number
from dondoc.grammar.figures.units import read_unit, thing_counted
from dondoc.grammar.patterns import holds_any
from dondoc.text import fold

_REACHED = "(?:đạt|là|còn|trên|dưới|khoảng|tối thiểu|ít nhất|lên|xuống) $"
_UNIT_UNSAID = re.compile(rf"\b{_REACHED}")
_UNIT_IN_MEASURE = re.compile(
    r"(?:(?:^|[,;]) ?(?:số |tỷ lệ |tỷ số )?|\bsố )"
    r"(?P<unit>(?:[^,;.:\d/]{2,24}/ ?|[^,;.:\d/]{2,48} (?:tính )?trên (?:một )?(?=\d|vạn ))"
    r"(?:\d[\d.]* ?|vạn )?[^,;.:\d/]{2,8}?)"
    rf"(?:(?: [^,;.\d/]{{0,40}})?\b{_REACHED}| ?: ?(?:(?:khoảng|trên|tối thiểu|ít nhất) )?$)"
)
# 'Nâng tổng số doanh nghiệp lên 9.500': how many of what the measure counts.
_ALL_COUNTED = re.compile(
    r"\b(?:tổng số|(?:nâng|đưa|tăng|giảm|kéo giảm) số)(?: lượng)? (?P<unit>[^,;.:\d]{2,48}?)"
    r" (?:lên|xuống|đạt|còn|là)(?: (?:đạt|còn|đến|trên|dưới|khoảng|ít nhất|tối thiểu))* $"
)
# 'Thời gian sống khoẻ (năm): 68', 'Tổng đàn lợn (con): khoảng 12.000'
_UNIT_IN_BRACKETS = re.compile(
    r"\((?P<unit>[^()\d]{1,30})\) ?(?:: ?|[–-] | đạt )(?:(?:xấp xỉ|khoảng|trên|dưới|đạt|ít nhất|tối thiểu|[≥≤<>~]) ?)*$"
)
_AMONG = " trên "  # 'số bác sĩ trên 10.000 dân đạt 12'
_AMONG_SO_MANY = re.compile(
    r"(?P<kind>(?: [^\W\d]+){0,6}?) (?:tính )?trên (?:một )?(?P<people>(?:\d[\d.]* |vạn )[^\W\d]+)"
)
# 'Số kỹ sư/vạn dân đạt tối thiểu 45': of a kind that words tell, among so many.
_THINGS_OF_PEOPLE = re.compile(
    r"(?:^|[,;] ?)số (?P<unit>[^\W\d]+(?: [^\W\d]+){1,4} ?/ ?(?:1 )?(?:vạn|\d[\d.]*) (?:dân|người))"
    rf"(?: [^,;.\d/]{{0,30}})?\b{_REACHED}"
)
_INDEX = re.compile(
    r"(?:^|[,;:.] |\b(?:nâng|đưa|phấn đấu|duy trì|giảm|đóng góp vào|góp phần vào) )"
    r"(?:(?:đến|hết|vào)(?: hết| cuối)? năm 20\d\d,? )?"
    r"(?:phấn đấu )?(?:chỉ số|hệ số|hdi)\b"
    rf"[^,;.\d]{{0,70}}(?: năm 20\d\d[^,;.\d]{{0,16}})? (?:(?:đạt|là|lên) từ $|{_REACHED})"
)
_INDICES = ("số", "hdi")  # in each text with an index: 'HDI duy trì trên 0,7'
# 'lần lượt đạt 1,2; 1,5 và 1,9 tỷ USD': the unit stands behind the last of them.
_IN_TURN = re.compile(r"\b(?:lần lượt|tương ứng)(?: là| đạt|:)* (?:[\d.,]+(?:; | và |, ))*$")
_MORE_IN_TURN = re.compile(rf"(?:(?:[;,] và|[;,]| và) {NUMBER}){{1,9}}(?![\w/]*\d)")
_EACH_TIME = re.compile(
    r"(?: (?!(?:và|hoặc|có|là|đạt|trên|mỗi|so|được) )[^\W\d]+){1,4} ?/ ?"
    r"(?P<time>năm|quý|tháng|tuần|ngày|vụ|nhiệm kỳ|người|đầu người)(?![\w/])"
)
_FOR_PEOPLE = re.compile(r"bác s[ĩỹ]|dược s[ĩỹ]|điều dưỡng|giường(?: bệnh)?")
_BETWEEN_TWO = re.compile(r"(?P<kind>(?: (?!và\b)[^\W\d]+){0,2})(?:, |; | và )")  # '4 dược sĩ đại học, 27 điều dưỡng …'
_ENDS_CLAUSE = re.compile(r" ?(?:[,;.)]|$| vào năm| và năm| đến năm|(?<= )trở lên)")
_AMONG_PEOPLE = re.compile(
    r"(?P<kind>(?: (?!và|có|tính|trên)[^\W\d]+){0,2}) (?:tính )?trên (?:mỗi )?"
    r"(?P<people>(?:\d[\d.]* ?|một (?=vạn)|vạn )(?:vạn )?(?:người )?dân)\b"
)
_COUNTED_AMONG = re.compile(
    r"\bsố (?P<thing>người|ca|vụ|bác s[ĩỹ]|giường bệnh|doanh nghiệp|trường hợp)\b[^;.:\d]{0,60} trên "
    r"(?P<people>(?:\d{1,3}(?:\.000)+|vạn|một vạn) (?:người )?dân)\b[^;.]{0,60}$"
)
_ITS_YEAR = re.compile(r" \(?(?:vào|đến|trong)(?: hết| cuối)? năm 20\d\d")
_JOINED_BY_YEAR = re.compile(
    r"(?: [^;.:,\d]{2,80}?)? \(?(?:vào|đến|trong)(?: hết| cuối)? năm 20\d\d\)?"
    r"(?:,|;| và|, và)(?: (?:đạt|trên|khoảng|tối thiểu|ít nhất))* "
)
# 'Số dược sĩ đại học/vạn dân lên 3,5 dược sĩ', 'số giường bệnh/vạn dân lên 35 giường'
_OF_A_KIND = re.compile(
    r"\bsố (?P<thing>[^\W\d]+(?: [^\W\d]+){0,4}) ?/ ?(?P<people>(?:\d[\d.]* ?|vạn )(?:người )?dân)\b[^,;.:\d/]{0,40}$"
)
_ENDS_SENTENCE = re.compile(r";|\. ")


def without_unit(match: re.Match[str], folded: str, last: Figure, last_time: int) -> Figure | None:
    """'…, đến năm 2030 đạt trên 86': the unit of the figure before, where a year of its own stands between the two.

    `last_time` is where the last time before the figure of `match` begins.
    """
    each = _JOINED_BY_YEAR.fullmatch(folded, last.end, match.start()) and _ITS_YEAR.match(folded, match.end())
    if each:  # '30 vào năm 2026, 33 vào năm 2030'
        return _figure_in(match, last.unit)
    if last_time < last.end:
        return None
    before = folded[max(0, match.start() - WORDS_BEFORE) : match.start()]
    if ";" in folded[last.end : match.start()] or not _UNIT_UNSAID.search(before):
        return None
    if not _ENDS_CLAUSE.match(folded, match.end()):
        return None
    return _figure_in(match, last.unit)


def in_unit_of_measure(match: re.Match[str], text: str, folded: str) -> Figure | None:
    """'Số bác sĩ/vạn dân đạt 12,2': the measure names the unit, and the figure stands alone."""
    before = max(0, match.start() - 2 * WORDS_BEFORE)
    words = folded[before : match.start()]
    if (counted := _ALL_COUNTED.search(words)) and _ENDS_CLAUSE.match(folded, match.end()):
        thing = read_unit(text, folded, before + counted.start("unit"))
        return _figure_in(match, thing[0]) if thing and thing_counted(thing[0]) else None
    if (bracketed := _UNIT_IN_BRACKETS.search(words)) and _ENDS_CLAUSE.match(folded, match.end()):
        said_unit = read_unit(text, folded, before + bracketed.start("unit"))
        whole = said_unit is not None and said_unit[1] == before + bracketed.end("unit")
        return _figure_in(match, said_unit[0]) if said_unit and whole else None
    if not ("/" in words or _AMONG in words) or not _ENDS_CLAUSE.match(folded, match.end()):
        return None
    if of_people := _THINGS_OF_PEOPLE.search(words):
        return _figure_in(match, text[slice(*(before + place for place in of_people.span("unit")))])
    said = _UNIT_IN_MEASURE.search(words)
    unit = read_unit(text, folded, before + said.start("unit")) if said else None
    if unit and (among := _AMONG_SO_MANY.match(folded, unit[1])):
        return _figure_in(match, f"{unit[0]}{among['kind']}/{text[slice(*among.span('people'))]}")
    return _figure_in(match, unit[0]) if unit and "/" in unit[0] else None


def in_turn(match: re.Match[str], text: str, folded: str) -> Figure | None:
    """'Lần lượt là 1,2; 1,5 và 1,9 tỷ USD': figures that are dealt out share the unit of the last."""
    before = folded[max(0, match.start() - 2 * WORDS_BEFORE) : match.start()]
    if match["last"] or not holds_any(before, IN_TURN) or not _IN_TURN.search(before):
        return None
    more = _MORE_IN_TURN.match(folded, match.end())
    unit = read_unit(text, folded, more.end()) if more else None
    return _figure_in(match, unit[0]) if unit else None


def of_an_index(match: re.Match[str], folded: str) -> Figure | None:
    """'Chỉ số phát triển con người (HDI) đạt trên 0,75': an index is a number by itself."""
    before = folded[max(0, match.start() - 2 * WORDS_BEFORE) : match.start()]
    if not holds_any(before, _INDICES) or not _ENDS_CLAUSE.match(folded, match.end()) or not _INDEX.search(before):
        return None
    return _figure_in(match, "")


def _figure_in(match: re.Match[str], unit: str) -> Figure | None:
    """The figure of `match`, behind which no unit stands, in `unit`."""
    low = read_pointed_number(match["only"] or match["first"])
    high = read_pointed_number(match["last"]) if match["last"] else None
    return Figure(match.start(), match.end(), low, high, unit) if low is not None else None


def sharing_people(figures: list[Figure], folded: str) -> list[Figure]:
    """'9 bác sĩ, 1 dược sĩ/10.000 dân': both for so many people."""
    for place in range(len(figures) - 2, -1, -1):
        own, following = figures[place], figures[place + 1]
        between = _BETWEEN_TWO.fullmatch(folded, own.end, following.start) if "/" in following.unit else None
        if between and _FOR_PEOPLE.fullmatch(fold(own.unit)):
            people = following.unit[following.unit.index("/") :]
            figures[place] = replace(own, end=between.end("kind"), unit=f"{own.unit}{between['kind']}{people}")
    return figures


def for_so_many(figure: Figure, folded: str) -> Figure:
    """'Số giường bệnh/10.000 dân … đạt 31 giường bệnh': the measure says for how many."""
    among = _AMONG_PEOPLE.match(folded, figure.end)  # '10 doanh nghiệp trên 1.000 dân'
    if among and (not among["kind"] or _FOR_PEOPLE.fullmatch(fold(figure.unit))):  # '2,5 dược sĩ đại học trên …'
        unit = f"{figure.unit}{among['kind']}/{_so_many(among)}"
        return figure if "/" in figure.unit else replace(figure, unit=unit, end=among.end())
    before = max(0, figure.start - 2 * WORDS_BEFORE)
    if "/" in figure.unit or figure.unit.startswith("%"):
        return figure
    if (people := _of_people(figure, folded, before)) is not None:
        return replace(figure, unit=f"{figure.unit}/{people}")
    if folded.find("/", before, figure.start) < 0:
        return figure
    if (of_kind := _OF_A_KIND.search(folded, before, figure.start)) and of_kind["thing"].startswith(fold(figure.unit)):
        return replace(figure, unit=f"{figure.unit}/{of_kind['people']}")
    place = folded.rfind(f"{fold(figure.unit)}/", before, figure.start)
    whole = read_unit(folded, folded, place) if place >= 0 else None
    if whole is None or _ENDS_SENTENCE.search(folded, place, figure.start):
        return figure
    return replace(figure, unit=figure.unit + whole[0][len(figure.unit) :])


def _of_people(figure: Figure, folded: str, before: int) -> str | None:
    """'Số người chết trên 100.000 dân xuống dưới 6 người': among how many the measure says what the figure counts."""
    if _AMONG not in folded[before : figure.start]:
        return None
    said = _COUNTED_AMONG.search(folded, before, figure.start)
    return _so_many(said) if said and said["thing"] == fold(figure.unit) else None


def _so_many(among: re.Match[str]) -> str:
    return among["people"].removeprefix("một ")


def each_time(figure: Figure, folded: str) -> Figure:
    """'12.000 ha rừng/năm': so much in each year, what it is of between the two."""
    if folded.find("/", figure.end, figure.end + WORDS_BEFORE) < 0 or "/" in figure.unit:
        return figure
    per = _EACH_TIME.match(folded, figure.end)
    return replace(figure, unit=f"{figure.unit}/{per['time']}") if per else figure
