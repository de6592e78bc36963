"""Measures as a clerk writes them down: 'tỷ lệ xã có đường', 'tỷ lệ che phủ rừng', and no 'duy trì ổn định …'.

Takes the words that were found around a figure; what they only lead in with, and the year inside them, goes, and a
share or a number of things says that it is one.
"""

import re

from dondoc.grammar.figures.units import thing_counted
from dondoc.grammar.figures.units_above_figures import without_unit_in_brackets
from dondoc.grammar.kinds.places import HAMLETS, LOWER_PLACES
from dondoc.grammar.patterns import any_of, holds_any
from dondoc.text import fold

_RATE = any_of(
    "tỷ lệ", "tỉ lệ", "tỷ trọng", "tỉ trọng", "tốc độ", "mức", "chỉ số", "tỷ suất", "tỷ số", "thu nhập", "giá trị",
    "diện tích", "sản lượng", "năng suất", "tổng", "số", "mật độ", "quy mô", "độ che phủ", "độ bao phủ", "kim ngạch",
    "doanh thu", "thu ngân sách", "tuổi thọ", "hệ số", "kinh tế số",
)  # fmt: skip
# 'Tiếp tục duy trì ổn định tỷ lệ che phủ rừng', 'nâng tỷ lệ đô thị hoá lên': what is done with the measure.
_KEPT = re.compile(
    r"(?:(?:tiếp tục|tập trung|phấn đấu|quyết tâm|vào việc|đồng thời,?|bảo đảm|đảm bảo|nhằm|để|góp phần) )*"
    r"(?:duy trì|giữ vững|giữ|nâng|khống chế|kiểm soát|nâng cao|đưa|đảm bảo|bảo đảm)(?: ổn định| vững chắc)? "
    rf"(?={_RATE}\b)"
)
_BROUGHT = re.compile(rf"(?:giảm|tăng|nâng|hạ|kéo giảm)(?: dần| mạnh)? (?={_RATE}\b)")
_BROUGHT_TO = re.compile(r"\b(?:xuống|còn|lên|đạt)(?: còn| dưới| trên| khoảng| mức| đến| đạt| tối thiểu| ít nhất)* ?$")
_OTHERWISE = re.compile(r"(?:đồng thời|ngoài ra|bên cạnh đó|cụ thể|theo đó|cùng với đó),? ")
_YEARS = r"20\d\d ?[-–] ?20\d\d"
# The year stands inside the words: 'tỷ lệ che phủ rừng đến năm 2025 (cả cây ăn quả)', '… giai đoạn 2021-2025 tăng'.
_YEAR_INSIDE = re.compile(
    rf",? (?:(?:tính )?(?:đến|vào)(?: hết| cuối)? năm 20\d\d|(?:trong |cả )?(?:giai đoạn|thời kỳ) {_YEARS})"
    r"(?= \(| (?:tăng|giảm|cắt giảm|bình quân)\b)"
)
_SAYS_YEAR = ("năm 20", "giai đoạn 20", "thời kỳ 20")
_NO_SHARE = re.compile(
    rf"(?:{_RATE}|tăng|giảm|so với|kế hoạch|dự toán|chỉ tiêu|gdp|grdp|của|trong|với|cho|vào|%|năm|mỗi|vốn|công suất)\b"
)
_PART_OF_ROW = re.compile(r"[-+*•–]? ?(?:trong đó|gồm|bao gồm|tr\.?đ|riêng) ?[:,] ?(?=[^\W\d])")
_BARE_NUMBER = re.compile("(?:(?:tăng|giảm|nâng|đưa) )?(?:tổng số|số lượng|số)")
_OF_ALL = ("toàn bộ", "tất cả")
_OF_EACH = re.compile(
    "(?:mỗi|từng) "
    + any_of(*LOWER_PLACES, *HAMLETS, "chi hội", "chi bộ", "đơn vị", "địa phương", "cơ quan", "sở", "ngành", "trường",
             "cơ sở", "hợp tác xã", "đoàn thể", "tổ chức")
    + "(?: (?:vùng cao|biên giới|trực thuộc|liên quan))?"
)  # fmt: skip
_ALL = re.compile(r"(?:(?:số lượng|tổng số|số|toàn bộ)(?: các)?|các) (?=[^\W\d])")


def name_of_measure(measure: str, unit: str, before: str, behind: str) -> str:
    """Return the name of `measure`, of which a figure in `unit` stands between the words `before` and `behind` it."""
    folded = fold(measure)
    if told := _OTHERWISE.match(folded):
        measure, folded = measure[told.end() :], folded[told.end() :]
    if kept := _KEPT.match(folded):
        measure, folded = measure[kept.end() :], folded[kept.end() :]
    elif (brought := _BROUGHT.match(folded)) and _BROUGHT_TO.search(fold(before)):
        measure, folded = measure[brought.end() :], folded[brought.end() :]
    if holds_any(folded, _SAYS_YEAR) and (year := _YEAR_INSIDE.search(folded)):
        measure = measure[: year.start()] + measure[year.end() :]
    if unit == "%" and measure and measure in behind and measure not in before:
        return _share_of(measure)
    return _number_of(measure.removesuffix(" cho"), unit)


def name_of_row(words: str) -> str:
    """Return the name of the measure that the `words` of a table's row give: without 'Trong đó:' and its unit."""
    part = _PART_OF_ROW.match(fold(words))
    name = without_unit_in_brackets(words[part.end() :] if part else words)
    return name or words


def _share_of(things: str) -> str:
    """'Tỷ lệ xã có chợ' of '80% số xã có chợ'."""
    folded = fold(things)
    all_ = _ALL.match(folded)
    what = things[all_.end() :] if all_ else things
    return f"tỷ lệ {what}" if " " in what and (all_ or not _NO_SHARE.match(folded)) else things


def _number_of(measure: str, unit: str) -> str:
    """'Số xã có chợ' where the measure was a share of communes and this figure counts them."""
    thing = thing_counted(unit)
    if thing is None or "/" in unit:
        return measure
    folded, named = fold(measure), fold(thing)
    if _BARE_NUMBER.fullmatch(folded):
        return f"{measure} {thing}"  # 'nâng tổng số lên 120 dự án'
    if folded in _OF_ALL:
        return f"số {thing}"  # 'hoàn thành toàn bộ 45 công trình'
    if _OF_EACH.fullmatch(folded):
        return f"số {thing} {measure}"  # 'mỗi chi hội có ít nhất 02 mô hình'
    share = re.match(rf"(?:tỷ lệ|tỉ lệ) (?:số )?(?={re.escape(named)}\b)", folded)
    if share:
        return f"số {measure[share.end() :]}"
    return f"số {measure}" if folded.startswith(f"{named} ") else measure
