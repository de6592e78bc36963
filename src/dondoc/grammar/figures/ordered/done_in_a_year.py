"""So much of something that shall be done in a year, with no word of aiming: 'mỗi năm đào tạo 60 bác sĩ'.

It is told at the head of a clause without who does it: 'Hằng năm, tỉnh đón 3 triệu lượt khách' tells what is.
"""

import re

from dondoc.grammar.figures.closing_day import CLOSING
from dondoc.grammar.patterns import any_of, holds_any
from dondoc.text import fold

_HEAD = r"(?:^|[;:,.] ?)(?:và )?"
_FIRST = (
    r"(?:(?:bình quân|trong|từ|kể từ|bắt đầu từ) )*"
    r"(?:(?:giai đoạn|năm) 20\d\d(?: ?[-–] ?20\d\d)?,? |các năm 20\d\d(?:(?:,| và) 20\d\d){1,4},? )?"
)
_EACH_YEAR = r"(?:bình quân )?(?:mỗi năm|h[ằà]ng năm),? "
_IN_A_YEAR = r"(?:trong |riêng |đến )?năm (?P<year>20\d\d),? "
_DOES = any_of(
    "đào tạo", "bồi dưỡng", "giải quyết việc làm", "tạo việc làm", "thành lập", "trồng", "phục hồi", "phát triển",
    "thu hút", "hỗ trợ", "kết nạp", "xoá", "mở", "công nhận", "xây dựng", "khoanh nuôi", "tuyển sinh", "tuyển dụng",
    "sửa chữa", "cải tạo", "nâng cấp", "mở rộng", "lắp đặt", "lắp", "đưa", "kiên cố hoá", "số hoá", "cai nghiện",
    "tuyển", "vận động(?: hiến)?", "tư vấn(?: hướng nghiệp| pháp luật| việc làm)?", "giới thiệu việc làm",
    "khám(?: bệnh| sức khoẻ)?", "dạy(?: bơi| nghề)?", "tiêm(?: phòng)?", "nạo vét", "xây mới", "gieo (?:trồng|cấy)",
    "giải phóng mặt bằng", "tu sửa", "cấp (?:thẻ|giấy)[^,;.:\\d]{0,40}", "di dời", "phát dọn", "trồng mới",
    "(?<=hoàn thành )(?:toàn bộ|tất cả)",
    r"tổ chức(?= (?:ít nhất |tối thiểu |khoảng |trên )?\d[\d.]* (?:buổi|lớp|khoá|giải|phiên|chuyến|đợt))",
    "(?:giảm|tăng)(?= (?:ít nhất|tối thiểu) )",
)  # fmt: skip
_MORE = "(?:(?:mới|thêm|xong|được|cho|không dưới|ít nhất|tối thiểu|khoảng|trên|từ|bình quân|nghề|việc làm) )*"
_SO_MUCH = (
    rf"(?:(?:phấn đấu|hoàn thành) )*{_DOES}(?:,? (?:và )?{_DOES})? {_MORE}"
    r"\d[\d.,]*(?! ?(?:[-–] ?\d+ )?(?:nghìn |triệu |tỷ )*đồng\b)(?: ?%| [^\W\d]|[-–])"
)
_DONE_EACH_YEAR = re.compile(
    f"{_HEAD}{_FIRST}{_EACH_YEAR}{_SO_MUCH}"
    rf"|{_HEAD}{_SO_MUCH}[^,;.:\d]{{1,50}}(?:mỗi năm|/năm|h[ằà]ng năm)\b"  # 'bồi dưỡng 300 cán bộ mỗi năm'
)
_WITHIN = r" trong (?:0?[2-9]|hai|ba|bốn|năm) năm(?: học| tới)?(?= ?(?:[,;.]|$|20\d\d))"
_WITHIN_YEARS = re.compile(rf"[^;.:,\d]{{0,90}}?{_WITHIN}")
_DONE_IN_A_YEAR = re.compile(f"{_HEAD}{_IN_A_YEAR}{_SO_MUCH}")
# 'Giải quyết việc làm cho 900 lao động, … trong năm 2026', 'Hoàn thành sửa chữa 90 nhà trước ngày 27/7/2026'
_DONE_BY = re.compile(
    rf"{_HEAD}(?:hoàn thành )?{_SO_MUCH}(?:[^;.:\d]|\d(?!\d*/)){{1,90}}?\b(?:trong|trước|đến|hết)(?: hết| cuối)?"
    r" (?:(?:ngày )?\d{1,2}/\d{1,2}/|(?:tháng|quý) [\divx]{1,4}(?:/| năm )|(?:các )?năm |giai đoạn )20\d\d"
    # 'Đôn đốc hoàn thành 900 căn nhà ở xã hội trong năm 2026'
    r"|(?<!đã )\bhoàn thành (?:ít nhất |tối thiểu |khoảng |trên )?\d[\d.,]* [^\W\d][^;.:\d]{1,80}?"
    r"\b(?:trong|trước|đến|hết)(?: hết| cuối)?"
    r" (?:(?:ngày )?\d{1,2}/\d{1,2}/|(?:tháng|quý) [\divx]{1,4}(?:/| năm )|năm )20\d\d"
    # '…; sửa chữa 90 nhà; hoàn thành trước ngày 30/9/2026'
    rf"|{_HEAD}(?:hoàn thành )?{_SO_MUCH}(?:[^.]|\.(?=\d)){{1,300}}?{CLOSING}"
    # 'Khám sức khoẻ cho 9.000 học sinh năm 2026'
    rf"|{_HEAD}{_SO_MUCH}[^;.:,\d]{{1,60}}?(?<!kế hoạch)(?<!dự toán)(?<!từ)(?<!của)(?<!so với)"
    r" năm 20\d\d(?=[,;.]| và |$)"
    # 'Tuyển 900 giáo viên trong 3 năm học', 'Đến 30/9/2026 lắp xong 20 trạm'
    rf"|{_HEAD}{_SO_MUCH}[^;.:\d]{{1,90}}?{_WITHIN}"
    rf"|{_HEAD}(?:đến|trước|hết)(?: hết)? (?:ngày )?\d{{1,2}}/\d{{1,2}}/20\d\d,? (?:hoàn thành )?{_SO_MUCH}"
)
_SIGNS_OF_EACH = ("mỗi năm", "hằng năm", "hàng năm", "/năm")
_SIGNS_OF_A_TIME = ("20", " năm")
_TOLD = ("kế hoạch", "dự toán", "cùng kỳ", "đã ", "ước ", "đạt")


def does_each_year(folded: str) -> bool:
    """Whether the `folded` words order so much of something each year."""
    return holds_any(folded, _SIGNS_OF_EACH) and bool(_DONE_EACH_YEAR.search(folded))


def does_by_a_time(folded: str) -> bool:
    """Whether the `folded` words, which say what is to be done, order so much of something by a time behind it."""
    return holds_any(folded, _SIGNS_OF_A_TIME) and bool(_DONE_BY.search(folded))


def done_in_a_year(folded: str) -> int | None:
    """Return where the `folded` words order so much of something in a year that they name; None where they do not."""
    if "năm 20" not in folded or holds_any(folded, _TOLD):
        return None
    order = _DONE_IN_A_YEAR.search(folded)
    return order.start("year") if order else None


def within_years(behind: str) -> bool:
    """Whether the words `behind` a figure say in how many years it shall be reached: '… trong 3 năm học'."""
    return " trong " in behind and bool(_WITHIN_YEARS.match(fold(behind)))
