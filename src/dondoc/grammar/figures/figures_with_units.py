"""Figures that a goal may be reached by: a number, a range or so many of so many, with the unit behind it.

What makes of a number a name ('khóa 15'), an order, or a part of what is measured ('có ít nhất 01 sân chơi') is none,
nor is where things stand before they change.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from dondoc.grammar.figures.comparators import comparator_before
from dondoc.grammar.figures.numbers import NUMBER, POINTED, read_number, read_pointed_number
from dondoc.grammar.figures.units import read_unit, thing_counted
from dondoc.grammar.kinds.places import HAMLET, LOWER
from dondoc.grammar.patterns import any_of
from dondoc.model import Comparator

_TO = r"(?: ?%| (?P<unit>[^\W\d]+(?: [^\W\d]+){0,2}?))?(?: ?[-–] ?| (?:đến|tới) (?:dưới )?)"
_RANGE = (
    rf"(?<![\w./-])(?P<first>{POINTED}|{NUMBER}){_TO}(?P<last>{POINTED}|{NUMBER})(?![\d/])(?(unit)(?= (?P=unit)\b))"
)
# 'Hoàn thành 25/25 dịch vụ', 'có 05/8 huyện': so many of so many.
_COUNT = r"(?:\d{1,3}(?:\.\d{3})+|\d{1,4})"
_OF_ALL = rf"(?<![\w./-])(?P<part>{_COUNT})/(?!1(?:00?)?\.?000\b)(?P<whole>{_COUNT})(?= [^\W\d])"
# '40/100.000 trẻ' is a rate, '30/6' a day
_ENDS_VALUE = r"(?![\d.]*\d)(?!/(?! ?1(?:00?)?\.?000(?:\.000)? [^\W\d])[\d/.]*\d)"
_VALUE = re.compile(rf"{_OF_ALL}|{_RANGE}|(?<![\w/-])(?<!\d[.,])(?P<only>{POINTED}|{NUMBER}){_ENDS_VALUE}")
_START = re.compile(r"[0-9](?<![\w/-]\d)(?<!\d\.\d)")  # where a value may begin: few places, looked for first
# What makes of the number after it a name, an order or a part of another unit.
_NAMES = re.compile(
    any_of(
        "thứ", "số", "khóa", "khoá", "lần thứ", "điều", "khoản", "mục", "(?<!các )loại",
        "(?<!nâng )(?<!cung )(?<!trợ )(?<!phụ )(?<!trung )(?<!sơ )cấp",
        "hạng", "quý", "tháng",
        "(?<!vượt )(?<!đạt )(?<!trên )(?<!dưới )(?<!ở )(?<!giữ )mức",
        "ngày", "từ năm", "nhóm", "top", "tốp",
        "đề án", "kế hoạch", "trẻ(?: em)?(?: mẫu giáo)?(?: dưới| từ)?", "thời kỳ", "sử dụng đất",
        r"giá trị[^,;.\d]{0,50} trên(?: mỗi| một)?",
    )
    + " $"
)  # fmt: skip
_ENDS_OF_NAMES = (
    "thứ ", "số ", "khóa ", "khoá ", "điều ", "khoản ", "mục ", "loại ", "cấp ", "hạng ", "quý ", "tháng ", "mức ",
    "ngày ", "từ năm ", "nhóm ", "top ", "tốp ",
    "án ", "hoạch ", "trẻ ", "em ", "giáo ", "dưới ", "từ ", "kỳ ", "đất ", "trên ", "mỗi ", "một ",
)  # fmt: skip
# 'Kế hoạch sử dụng đất 5 năm' is a name, 'thu tiền sử dụng đất 320 tỷ đồng' a sum
_ON_LAND = "sử dụng đất "
_LISTS = "xếp hạng "  # 'xếp hạng 03 di tích' makes monuments of them
# '90% số xã có ít nhất 01 sân chơi': how many each of them has is part of what the share measures; what follows '55% số
# xã đạt chuẩn, có' is another count.
_IN_EACH_OF_A_SHARE = re.compile(
    r"\d ?% (?:số |các )?(?![^;.:\d%,]{2,60}\bđạt (?:chuẩn|tiêu ch)[^;.:\d%,]{0,40}, có )"
    r"[^;.:\d%]{2,70}\b(?:(?:có|bố trí|thành lập)(?: được)? (?:ít nhất|tối thiểu|từ)(?: có)?"
    r"|(?:thực hiện|đáp ứng|cung cấp|bảo đảm|đảm bảo) (?:đủ|được|ít nhất|tối thiểu)(?: ít nhất| tối thiểu)?) $"
)
_ENDS_OF_EACH = ("nhất ", "thiểu ", "từ ", "có ", "đủ ", "được ")
# 'Cấp 120 mã số vùng trồng', '…; cấp 300 giấy chứng nhận': at the head of a clause it is what is done.
_HANDS_OUT = re.compile(r"(?:^|[;,:.] )(?:(?:phấn đấu|hoàn thành|thực hiện) )?cấp $")
# 'Giảm tai nạn trên cả 3 tiêu chí': in each of the ways in which it is measured.
_IN_ALL = "cả "
# Targets only where they are reached ('đạt trên 68 năm'); 'kế hoạch 5 năm' is a name.
TIME_UNITS = frozenset({"năm", "tháng", "ngày", "giờ", "phút", "giây"})
# 'Bình quân 5 năm 2026-2030', 'bình quân 5 năm đạt khoảng 7%' name the time of a mean.
_OF_YEARS = re.compile(r" ?\(?(?:giai đoạn )?(?:19|20)\d\d|(?: (?:đạt|tăng|giảm|khoảng|trên|dưới|từ|ở mức|chiếm))+ \d")
_DEALT_OUT = r"\b(?:tương ứng|lần lượt)(?: là| đạt)? (?:\d[\d.,]* (?:tuổi|năm|ngày)(?:, | và ))?$"
_REACHED_TIME = re.compile(
    r"\b(?:đạt|là|còn|từ|lên|bình quân) $|\b(?:bình quân|trung bình|lưu trú|sống khoẻ|chờ): $"
    # 'Số ngày lưu trú bình quân của khách quốc tế 2,8 ngày, khách nội địa 2,2 ngày'
    r"|\b(?:(?:số|thời gian) (?:ngày |năm |giờ |phút )?(?:lưu trú|sống khoẻ|chờ)"
    r"|(?:lưu trú|chờ) (?:bình quân|trung bình))\b[^;.:%\d]{0,50}"
    rf"(?:\d[\d.,]* (?:ngày|năm|giờ|phút), [^,;.:%\d]{{2,30}})?$|{_DEALT_OUT}"
)
# 'Dân số từ 15 tuổi trở lên' tells of whom, not what is reached.
_REACHED_AGE = re.compile(
    rf"\bthọ\b|\btuổi (?:bình quân|trung bình)\b|\bđạt(?: trên| từ| khoảng| ít nhất)? $|{_DEALT_OUT}"
)
# 'Tỷ lệ xã đạt dưới 10 tiêu chí còn 25%', 'không còn xã dưới 15 tiêu chí': which communes, and nothing that is reached.
_OF_WHICH = re.compile(
    rf"(?:\b(?:số|tỷ lệ|tỉ lệ|không còn|không có|các|những|giảm)|\d|%)(?: số)? (?:{LOWER}|{HAMLET})"
    r"(?: nông thôn mới)?(?: mới)?(?: đạt(?: được)?)?(?: dưới| trên| từ| đủ| ít nhất)+ $"
)
# 'Đại hội xác định 5 nhiệm vụ', 'thông qua 17 đề án': what the document holds.
_HELD = re.compile(
    r"\b(?:xác định|đề ra|đặt ra|với|gồm|thông qua|nêu|đưa ra|tập trung|thực hiện|triển khai)(?: \w+)? $"
)
_EACH_TIME = ("mỗi năm ", "hằng năm ", "hàng năm ", "mỗi quý ", "mỗi tháng ", "mỗi tuần ", "một năm ")  # so many times
_HELD_UNITS = frozenset({"nhiệm vụ", "đề án"})
# '95% trẻ em được khám ít nhất 01 lần/năm': how often is part of what the share measures.
_OFTEN_UNITS = ("lần/", "buổi/", "giờ/", "ngày/", "lít/")
_AT_A_RATE = re.compile(
    r"\b(?:với|theo) (?:số lượng|lượng|định mức|mức|tần suất)(?: tối thiểu| ít nhất| không (?:ít hơn|dưới|quá)| từ)? $"
)
_SHARE_BEFORE = re.compile(r"(?:\d ?%|\b(?:tỷ|tỉ) lệ) [^;.]{4,}$")
_OF_WHICH_UNITS = frozenset({"tiêu chí", "điểm"})
_BEFORE_DAY = re.compile(r"\b(?:ngày|trước|từ|đến|hết|sau|tới|dịp|số|điều|khoản|tháng|quý|tỷ lệ|mức) $")
_FIGURE_OF_EACH = re.compile(r"[^,;.\d]{0,60}\b(?:đạt|là|có|thu|tăng)\b[^,;.\d]{0,20} \d")
_FRACTION = re.compile(
    r"(?:[12]/[23]|[13]/4) (?:hộ|cán bộ|đảng viên|hội viên)\b|\d/(?:10|[2-9]) (?:lao động|người|học sinh|trẻ)\b"
)
_MOST_FIGURES = 1000  # in one sentence
WORDS_BEFORE = 60  # characters before a figure in which the words stand that say what it is


@dataclass(frozen=True, slots=True)
class Figure:
    """A number or a range at [start, end) of a text, with its unit."""

    start: int
    end: int  # after the unit
    low: Decimal
    high: Decimal | None
    unit: str
    comparator: Comparator | None = None  # where the words right before it do not tell


def is_lost_table(folded: str) -> bool:
    """Whether `folded` text has so many figures that it is a table without its lines, and sets no goals."""
    return len(folded) > _MOST_FIGURES and sum(1 for _ in _START.finditer(folded)) > _MOST_FIGURES


def numbers_in(folded: str) -> Iterator[re.Match[str]]:
    """Yield where `folded` text has a number, a range or so many of so many, in reading order."""
    done = 0
    for start in _START.finditer(folded):
        if start.start() >= done and (match := _VALUE.match(folded, start.start())):
            done = match.end()
            yield match


def figure_with_unit(match: re.Match[str], text: str, folded: str) -> Figure | None:
    """Return the number of `match` with the unit behind it; None where it names, counts or dates something."""
    before = folded[max(0, match.start() - WORDS_BEFORE) : match.start()]
    named = before.endswith(_ENDS_OF_NAMES) and not before.endswith(_LISTS) and _NAMES.search(before)
    if named and (_HANDS_OUT.search(before) or _is_share_of_children(named.group(), match.end(), folded)):
        named = None
    if named and not before.endswith(_ON_LAND):
        return None
    after = match.end() + (1 if folded[match.end() : match.end() + 1] == ")" else 0)
    unit = read_unit(text, folded, after)
    if unit and named and not unit[0].endswith("đồng"):
        return None
    if before.endswith(_ENDS_OF_EACH) and "%" in before and _IN_EACH_OF_A_SHARE.search(before):
        return None
    if unit and (_tells_which(unit[0], before) or _is_each_one(match, before, folded, unit[1])):
        return None
    if unit is None or (unit[0] in TIME_UNITS and (_OF_YEARS.match(folded, unit[1]) or not _is_reached_time(before))):
        return None
    low = read_pointed_number(match["only"] or match["first"])
    if low is None or (unit[0] == "tuổi" and not _REACHED_AGE.search(before)):
        return None
    return Figure(match.start(), unit[1], low, read_pointed_number(match["last"]) if match["last"] else None, unit[0])


def _is_share_of_children(named: str, end: int, folded: str) -> bool:
    """'Tỷ lệ huy động trẻ nhà trẻ từ 35 đến 38%' gives a share; 'trẻ từ 3 đến 5 tuổi' says which children."""
    return named.startswith("trẻ") and folded.startswith(("%", " %"), end)


def _tells_which(unit: str, before: str) -> bool:
    """Whether a figure in `unit` behind the words `before` only tells which things are meant, or how often."""
    if unit in _OF_WHICH_UNITS:
        return before.endswith(_IN_ALL) or bool(_OF_WHICH.search(before))
    if unit == "lần":
        return before.endswith(_EACH_TIME)
    if unit in _HELD_UNITS:
        return bool(_HELD.search(before))
    return unit.startswith(_OFTEN_UNITS) and bool(_SHARE_BEFORE.search(before) or _AT_A_RATE.search(before))


def _is_each_one(match: re.Match[str], before: str, folded: str, end: int) -> bool:
    """'Bình quân 01 xã đạt 16 tiêu chí', 'trên 01 ha đạt 90 triệu đồng': of each one, whose figure follows."""
    one = match["only"] in ("1", "01") and before.endswith(("bình quân ", "trên "))
    return one and bool(_FIGURE_OF_EACH.match(folded, end))


def part_of_all(match: re.Match[str], text: str, folded: str) -> Figure | None:
    """'37/37 hồ chứa': so many things of all there are; a day ('30/6'), or a number of another kind, counts none."""
    before = folded[max(0, match.start() - WORDS_BEFORE) : match.start()]
    unit = read_unit(text, folded, match.end())
    part, whole = read_number(match["part"]), read_number(match["whole"])
    if (
        part is None
        or whole is None
        or unit is None
        or not thing_counted(unit[0])
        or not 0 < part <= whole
        or _FRACTION.match(folded, match.start())
        or _BEFORE_DAY.search(before)
    ):
        return None
    return Figure(match.start(), unit[1], part, None, unit[0])


def _is_reached_time(before: str) -> bool:
    return bool(_REACHED_TIME.search(before)) or comparator_before(before) is not None
