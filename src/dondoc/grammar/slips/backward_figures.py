"""Figures that go the other way than their words: 'tăng từ 60% lên 50%', 'giảm từ 5% xuống 7%', 'từ 30 đến 20 tấn'.

Only where both figures have one unit, and nothing but a year or an aside stands between them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dondoc.grammar.figures.numbers import NUMBER, read_number
from dondoc.grammar.patterns import any_of, matches_at, places_of
from dondoc.text import fold

_UNIT = any_of(
    "%", "triệu đồng", "tỷ đồng", "tỉ đồng", "nghìn đồng", "(?:triệu |tỷ |tỉ )?usd", "ha", "km",
    "tấn", "triệu tấn", "nghìn tấn", "hộ", "người",
    "xã", "thôn", "bản", "mô hình", "hợp tác xã", "doanh nghiệp", "dự án", "lượt", "triệu lượt", "con", "cây", "trường",
    "lao động", "đảng viên", "hội viên", "học sinh", "lớp", "buổi", "cuộc", "vụ", "ca", "trường hợp", "công trình",
    "thủ tục", "ngày làm việc", "ngày", "giờ", "cơ sở", "hồ sơ", "đơn vị", "trạm", "câu lạc bộ",
    "sản phẩm", "giường bệnh", "bác sĩ", "bác sỹ", "tiêu chí", "điểm",
)  # fmt: skip
_EACH = r"(?: ?/ ?(?:người|hộ|ha|năm|tháng|xã|ngày)){0,2}"  # '60 triệu đồng/người/năm'
_ABOUT = "(?:trên |dưới |khoảng |gần |hơn )?"
_MEANWHILE = r"(?: \([^()]{1,40}\)| (?:hiện nay|năm (?:19|20)\d\d))?"
_GOES = r"(?:(?:tăng )?(?P<up>lên)|(?:giảm )?(?P<down>xuống|còn)|(?P<range>đến|[-–]))(?: còn| mức| đến)?"
_MOVES = re.compile(
    rf"(?P<first>{NUMBER}) ?(?P<unit>{_UNIT}{_EACH})?{_MEANWHILE},? ?{_GOES} ?{_ABOUT}"
    rf"(?P<second>{NUMBER}) ?(?P<same>{_UNIT}{_EACH})(?![\w/])"
)
# Whatever is counted, where both figures say it: 'từ 1.100 mẫu lên 1.000 mẫu'.
_MOVES_OF_ANY = re.compile(
    rf"(?P<first>{NUMBER}) (?P<unit>[^\W\d_]+){_MEANWHILE},? ?{_GOES} {_ABOUT}"
    rf"(?P<second>{NUMBER}) (?P<same>(?P=unit))(?![\w/])"
)
_NO_UNIT = ("tháng", "năm", "quý", "tuổi", "phút")
_FROM = "từ "
_OPENING = re.compile(rf"{_FROM}(?:mức )?{_ABOUT}(?=\d)")
_FALLS = re.compile(r"\b(?:giảm|hạ|rút ngắn|thu hẹp|xuống|còn)\b[^,;.]*$")
_OF_TIME = ("ngày", "giờ")
_BEFORE = 60  # characters


@dataclass(frozen=True, slots=True)
class BackwardFigures:
    """The characters [start, end) have two figures that go the other way than said; `is_range` where they bound one."""

    start: int
    end: int
    is_range: bool


def find_backward_figures(text: str) -> Iterator[BackwardFigures]:
    """Yield the rises, falls and ranges of canonical `text` whose second figure is on the wrong side of the first."""
    folded = fold(text)
    for opening in matches_at(_FROM, _OPENING, folded):
        moves = _MOVES.match(folded, opening.end()) or _of_any_unit(folded, opening.end())
        if moves is None or not _is_one_unit(moves["unit"], moves["same"]):
            continue
        first, second = read_number(moves["first"]), read_number(moves["second"])
        if first is None or second is None or first == second:
            continue
        rises = second > first
        is_range = moves["range"] is not None
        if is_range and _FALLS.search(folded, max(0, opening.start() - _BEFORE), opening.start()):
            continue
        if is_range and moves["same"].startswith(_OF_TIME):
            continue  # 'từ 20 đến 10 ngày trước khi họp' counts down
        if rises is (moves["down"] is not None):
            yield BackwardFigures(opening.start(), moves.end(), is_range)


def _of_any_unit(folded: str, start: int) -> re.Match[str] | None:
    moves = _MOVES_OF_ANY.match(folded, start)
    return moves if moves and not moves["range"] and moves["unit"] not in _NO_UNIT else None


def _is_one_unit(first: str | None, second: str) -> bool:
    """Whether both figures count the same: of days the second alone may say which are meant."""
    return first in (None, second) or (first in _OF_TIME and second.startswith(first))


_CURRENCY = " đồng"
_SCALES = ("triệu", "tỷ", "tỉ", "nghìn")
_AMOUNTS = re.compile(rf"(?<![\w,./-])(?P<low>{NUMBER}) ?[-–] ?(?P<high>{NUMBER}) (?:{'|'.join(_SCALES)})$")
_LONGEST_AMOUNTS = 40  # characters
_OTHER_SCALE = 10  # times: '500 - 1 tỷ đồng' leaves out the first unit


def find_backward_amounts(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places [start, end) in canonical `text` of ranges of money that run down: '45 - 40 triệu đồng'."""
    for place in places_of(_CURRENCY, text):
        match = (
            _AMOUNTS.search(text, max(0, place - _LONGEST_AMOUNTS), place)
            if text.endswith(_SCALES, max(0, place - _LONGEST_AMOUNTS), place)
            else None
        )
        low, high = (read_number(match["low"]), read_number(match["high"])) if match else (None, None)
        if match and low is not None and high is not None and high < low < high * _OTHER_SCALE:
            yield match.start(), place + len(_CURRENCY)
