"""Numbers that a slip of the hand spoilt: 'năm 20226', 'giai đoạn 20262030', '25/12/202', '2O26', '45%%'.

Each is looked for by the rarest sign that it has; what stands before that is looked at then.
"""

import re
from collections.abc import Iterator

from dondoc.grammar.patterns import any_of, matches_at
from dondoc.text import fold

_ENDS = r"(?=[,.;:)\]\n\t]| \(| (?:và|đến|của|là|theo)\b|$)"
# Years have four figures. 'Mỗi năm 20000 lượt' is none; nor is 'năm 938', when it was not this age.
_YEARS = re.compile(rf"năm (?P<year>(?:19|20)\d{{3}}{_ENDS}|(?:19|20)\d{_ENDS}|2[1-9]\d\d{_ENDS})")
# Converters lose the dash between two years.
_BEFORE_YEARS = ("giai đoạn ", "thời kỳ ", "nhiệm kỳ ")
_TWO_YEARS = re.compile(rf"{any_of(*_BEFORE_YEARS)}(?P<years>(?:(?:19|20)\d\d){{2}})(?!\d)")
_EACH = ("mỗi ", "hằng ", "hàng ", "một ", "từng ", "nhiều ", "/")
_YEAR_OF_DAY = re.compile(r"/(?:19|20)(?:\d{3,4}|\d)(?![/.-]?\w)")
_DAY_BEFORE = re.compile(r"(?:(?<![\w/.-])\d{1,2}/|tháng )\d{1,2}$")
_FIGURES_BEFORE = re.compile(r"(?<![\w/.,-])(?:\d+[/.,])*\d*$")
_UNITS = any_of(
    "triệu", "tỷ", "tỉ", "nghìn", "đồng", "ha", "người", "hộ", "usd", "tấn", "km", "lượt", "m2", "m3", "giường",
    "cơ sở", "học sinh", "lao động", "xã", "thôn", "bản", "cây", "con", "căn", "trường", "sinh viên", "hồ sơ",
    "tờ", "cuốn", "suất", "liều", "lớp", "nhà", "%",
)  # fmt: skip
# The letters O and l among figures; formulas ('Fe2O3') begin with letters.
_LETTERS = (
    re.compile(rf"O(?<=\dO)(?:O*\d+|O*(?= ?%|O* {_UNITS}(?!\w)))(?!\w)"),
    re.compile(rf"o(?<=\do)(?=o* {_UNITS}(?!\w))o*"),
    *(re.compile(rf"{one}(?=\d)(?<!\w{one})\d+(?=/\d| ?%| tháng \d| {_UNITS}(?!\w))") for one in "lI"),
)
_POINTS = re.compile(rf"\.(?P<more>\d+(?:\.\d+)+(?:,\d+)?)(?= ?{_UNITS}(?!\w))")
_FIGURE_BEFORE = re.compile(r"(?<![\w.,/-])\d{1,3}$")
_GROUPS = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")
# Each dash by itself, as each letter above: a search for one sign runs to it, one for any of two asks everywhere.
_TOO_LONG = tuple(re.compile(rf"{dash} ?(?:19|20)\d{{3}}(?![\d.,])") for dash in "-–")
_YEAR_BEFORE = re.compile(r"(?<![\d/.-])(?:19|20)\d\d ?$")
_DOUBLED = re.compile(r"% ?%")
_REACH = 14  # characters of a number before the sign


def find_mistyped_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places [start, end) in canonical `text` of figures that no number or year is written with."""
    folded = fold(text)
    for match in _YEARS.finditer(folded):
        if not folded[max(0, match.start() - _REACH) : match.start()].endswith(_EACH):
            yield match.span("year")
    for words in _BEFORE_YEARS:
        for match in matches_at(words, _TWO_YEARS, folded):
            yield match.span("years")
    yield from _with_start(_YEAR_OF_DAY, _DAY_BEFORE, folded)
    for pattern in _LETTERS:
        yield from _with_start(pattern, _FIGURES_BEFORE, text)
    for start, end in _with_start(_POINTS, _FIGURE_BEFORE, folded):
        if not _GROUPS.fullmatch(folded, start, end):
            yield start, end
    for pattern in _TOO_LONG:
        yield from _with_start(pattern, _YEAR_BEFORE, text)
    yield from (match.span() for match in _DOUBLED.finditer(text))


def _with_start(pattern: re.Pattern[str], before: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    """The matches of `pattern` in `text` together with what of `before` stands right before them."""
    for match in pattern.finditer(text):
        opening = before.search(text, max(0, match.start() - _REACH), match.start())
        if opening:
            yield opening.start(), match.end()
