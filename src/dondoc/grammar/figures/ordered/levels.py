"""Levels that a task names as what it leads to, with no word of aiming: '100% văn bản được ký số', 'thu phí đạt 98%'.

They stand at the head of a clause that says what shall be so. What was reached, whom is meant and what the law has
somebody do stand otherwise.
"""

import re

from dondoc.grammar.figures.against_a_year import orders_level_against
from dondoc.grammar.figures.ordered.conditions import WHAT_FOLLOWS
from dondoc.grammar.patterns import any_of, holds_any

_CLAUSE = r"(?:^|[;:] ?)(?:- )?"
_KEEP = "(?:(?:bảo đảm|đảm bảo|phấn đấu|duy trì|giữ vững|giữ ổn định|giữ|nâng|đưa|giảm|kéo giảm|rút ngắn) )?"
_TOLD = (
    r"đã|ước|nếu|khi(?<!trước khi)|chỉ(?! (?:số|tiêu|đạo|dẫn)\b)|mới(?<!nông thôn mới)(?<!làm mới)|theo|nay|trường hợp"
    r"|hiện(?<!thực hiện)(?<!phát hiện)|hỗ trợ|vay"
)
_NO_FACT = rf"(?!kết quả |(?:[^\W\d]+,? ){{0,14}}?(?:{_TOLD}) )"
_NO_FACT_AND_NOBODY = rf"(?!kết quả |(?:[^\W\d]+,? ){{0,14}}?(?:{_TOLD}|các|những|từng|được|tại|năm) )"
_BOUND = (
    "(?:(?:trên|dưới|từ|khoảng|tối thiểu|ít nhất|không dưới|không quá|không vượt quá|tối đa|bình quân|mức|ở mức|còn) )*"
)
_N = r"\d[\d.,]*"
_SHARE = rf"{_N} ?%"
# 'Tỷ lệ hồ sơ trễ hạn không quá 3%', 'Thời gian chờ bình quân dưới 15 phút/lượt'.
_MEASURES = (
    "tỷ lệ", "tỉ lệ", "tỷ trọng", "tỉ trọng", "chỉ số", "thời gian", "mức độ", "thu nhập", "sản lượng", "năng suất",
    "doanh thu", "kim ngạch",
)  # fmt: skip
_MEASURE = any_of(*_MEASURES)
_REACH = any_of(
    "đạt",
    "từ",
    "ít nhất",
    "tối thiểu",
    "không dưới",
    "lên",
    "xuống",
    "còn",
    "dưới",
    "trên",
    "không quá",
    "tối đa",
    "bình quân",
    "không vượt quá",
)
_MORE = "(?:, (?:nâng|đưa|giảm|kéo giảm) )"  # 'Củng cố các hợp tác xã, nâng tỷ lệ xếp loại khá lên 72%'
_LEVEL = (
    rf"(?:{_CLAUSE}{_KEEP}{_NO_FACT}|{_MORE}){_MEASURE} [^;:.%\d]{{3,90}}?(?: năm 20\d\d)? {_REACH} {_BOUND}{_N}"
    rf"(?: ?%| [^\W\d])"
)
# 'Giảm từ 10% số vụ lừa đảo so với năm 2025'; 'giảm 50% tiền thuê đất' is what somebody is let off.
_CHANGE = (
    rf"{_CLAUSE}(?:phấn đấu )?(?:giảm|tăng|kéo giảm|cắt giảm|tiết kiệm|rút ngắn)(?: thêm)? {_BOUND}{_SHARE}"
    r"(?! (?:tiền|phí|lệ phí|thuế|giá|học phí|lãi|mức (?:thu|phí)))"
)
_REACHED = rf"{_CLAUSE}{_NO_FACT_AND_NOBODY}[^;:.%\d]{{3,90}} đạt {_BOUND}{_SHARE}"
# 'Kiểm soát nợ thuế không quá 8% tổng thu'
_HOLDS = ("kiểm soát", "khống chế", "kiềm chế", "giữ", "duy trì")
_HELD = (
    rf"{_CLAUSE}{_NO_FACT}(?:{'|'.join(_HOLDS)}) [^;:.%\d]{{3,80}}? "
    rf"(?:dưới|không quá|ở mức|không vượt quá|trên|không dưới) {_BOUND}{_N}(?: ?%| [^\W\d])"
)
# '100% văn bản được gửi qua mạng', 'tối thiểu 70% hộ kinh doanh dùng hóa đơn điện tử': so many of them shall.
_SHALL = any_of(
    "được", "có", "đạt", "phải", "sử dụng", "dùng", "thực hiện", "tham gia", "ký", "ứng dụng", "kết nối", "áp dụng",
    "triển khai", "hoàn thành", "bảo đảm", "đảm bảo", "công khai", "cam kết", "không", "biết", "nộp",
    "phù hợp", "thuộc", "tiếp cận",
)  # fmt: skip
_ALL_SHALL = (
    rf"{_CLAUSE}(?:(?:đến|trước|chậm nhất|trong|hết)\b[^;:.%]{{2,40}}, )?{_KEEP}{_BOUND}{_SHARE}"
    rf" (?:số |các )?(?!kinh phí|chi phí|mức|lương|vốn)[^;:.%\d]{{2,90}}? {_SHALL}\b"
)
# 'Xử lý 100% tin báo', 'Quý I/2026, hoàn thành 100% đại hội'; 'miễn 100% học phí' is what somebody is let off.
_ALL_OF_THEM = (
    rf"{_CLAUSE}(?:[^;:.,%]{{0,24}}20\d\d,? )?{_NO_FACT}(?!miễn|giảm|được|mức|kinh phí)"
    rf"[^\W\d]+(?:,? [^\W\d]+){{0,9}} 100 ?%"
    r" (?!kinh phí|chi phí|học phí|phí|tiền|lệ phí|vốn(?! ?đầu tư)|lương|giá trị|mức|công suất|thuế)[^\W\d]"
    r"(?![^;.]*\btheo (?:quy định|thẩm quyền))"
)
# '…, tỷ lệ lao động qua đào tạo đạt 74%'
_RATE_BEHIND = rf", (?:tỷ lệ|tỉ lệ|tỷ trọng) [^;:.%\d,]{{3,80}} đạt {_BOUND}{_SHARE}"
# 'Thu cả năm vượt 12% dự toán', 'đến 30/9/2026 giải ngân trên 65%'
_ALL_YEAR = (
    rf"{_CLAUSE}{_NO_FACT}[^;:.%\d]{{0,60}}?cả năm (?:20\d\d )?(?:phấn đấu )?(?:đạt|vượt|tăng|giảm)\b"
    rf"[^;:.%\d]{{0,60}} {_N}"
)
_DAY = r"(?:(?:ngày )?\d{1,2}/\d{1,2}/|(?:quý|tháng) [\divx]{1,4}(?:/| năm ))20\d\d"
_BY_DAY = (
    rf"{_CLAUSE}{_NO_FACT}(?:[^;:.%\d]{{0,60}} )?(?:đến(?<!tính đến)|trước|hết)(?: hết| cuối)? {_DAY},?"
    rf" (?!(?:đã|mới|ước|chỉ|có) )[^;:.%\d]{{0,50}}?(?:đạt|trên|tối thiểu|ít nhất|không dưới) {_BOUND}{_SHARE}"
)
# Each with what it needs, the earlier before the later where two begin at one place.
_LEVELS = tuple(
    (needs, re.compile(form))
    for needs, form in (
        (("cả năm",), _ALL_YEAR),
        (("%",), _BY_DAY),
        (("100%", "100 %"), _ALL_OF_THEM),
        ((", tỷ ", ", tỉ "), _RATE_BEHIND),
        (_MEASURES, _LEVEL),
        (("%",), _CHANGE),
        ((" đạt ",), _REACHED),
        (_HOLDS, _HELD),
        (("%",), _ALL_SHALL),
    )
)
# An index that shall be among the first, or by so many places or points better.
_RANKED = re.compile(
    rf"{_CLAUSE}{_KEEP}{_NO_FACT}(?:kết quả |thứ hạng )?chỉ số [^;:.%\d]{{3,120}}?"
    rf"(?:\b(?:nhóm|tốp|top|thứ|hạng|vị trí|trong)(?: đầu)? {_N}|tăng(?: (?:ít nhất|tối thiểu|từ))? {_N} (?:bậc|hạng)"
    rf"|đạt (?:từ|trên|tối thiểu|ít nhất) {_N} điểm)"
)
_BETTER = ("bậc", "hạng", "nhóm", "tốp", "top", "thứ", "điểm", "trong")


def orders_level(folded: str) -> bool:
    """Whether the `folded` sentence, which says what is to be done, names a level at the head of a clause."""
    found = [level for needs, form in _LEVELS if holds_any(folded, needs) and (level := form.search(folded))]
    if not found:
        return orders_level_against(folded)
    return not WHAT_FOLLOWS.match(folded, min(found, key=lambda level: level.start()).end())


def demands_standing(folded: str) -> bool:
    """Whether the `folded` sentence, whosever, says where an index shall stand: 'Chỉ số … lọt nhóm 8 địa phương'."""
    return "chỉ số" in folded and holds_any(folded, _BETTER) and bool(_RANKED.search(folded))
