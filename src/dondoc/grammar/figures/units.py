"""Units of figures: '%', 'điểm %/năm', 'tỷ đồng', 'triệu đồng/người', 'bác sỹ/10.000 dân', 'xã'.

What is counted is a closed list: a noun after a number is a unit only where programmes set targets in it.
"""

import re

from dondoc.grammar.kinds.places import HAMLETS, LOWER_PLACES
from dondoc.grammar.patterns import any_of, by_first_letter
from dondoc.text import collapse, fold

COUNTED = (
    "điểm phục vụ", "điểm giao dịch", "điểm bưu điện", "điểm trường", "điểm tập kết", "điểm du lịch",
    "khu du lịch", "chuỗi liên kết", "phòng khám", "bài báo", "nhà vệ sinh", "suất quà", "khu dân cư",
    "cụm dân cư", r"bác s[ỹĩ]", r"dược s[ỹĩ] đại học(?=/)", r"dược s[ỹĩ]",
    "giường bệnh", "giường", "doanh nghiệp", "liên hiệp hợp tác xã", "hợp tác xã", "tiêu chí", "lượt khách",
    "lượt du khách", "lượt hành khách", "hành khách", "hạng mục",
    "lượt người", "lượt (?:lao động|hộ|hội viên|học viên|cán bộ|học sinh|thanh niên|đoàn viên|phụ nữ|bệnh nhân)",
    "lượt", "người", "lao động", "học sinh", *LOWER_PLACES, "tuổi",
    "năm",
    "tháng", "ngày", "lần(?! lượt)", "ha", "km2", "km²", "km", "m2 ?sàn", "m² ?sàn",
    "m2", "m²", "m3", "m³", "mw", "kwh", "kwp", "tấn", "con",
    "bộ dữ liệu", "tập dữ liệu", "cơ sở dữ liệu", "kịch bản", "hồ sơ", "văn bản", "thủ tục", "phòng học", "lớp", "loài",
    "cuộc", "hội nghị", "công trình", "tuyến", "hệ thống", "nền tảng", "thiết bị", "sáng chế", "tổ chức", "giáo viên",
    "giảng viên", "thạc s[ỹĩ]", "tiến s[ỹĩ]", "kỹ sư", "chuyên gia", "hội viên", "đoàn viên", "đảng viên", "cán bộ",
    "viên chức", "công chức", "trạm y tế", "trạm bơm", "trạm", "bệnh viện",
    "nhà văn hoá", "di tích", "lễ hội", "sự kiện", "vụ",
    "vị trí", "nhiệm vụ", "cây", "sản phẩm", "chuỗi", "mô hình", "dự án", "đề án", "nhà máy", "siêu thị", "trung tâm",
    "khu công nghiệp", "khu bảo tồn", *HAMLETS, "tàu cá",
    "tàu", "phương tiện", "hồ chứa",
    "cầu", "cửa hàng", "hội thảo", "bài", "tin", "chuyên đề", "mã vùng trồng", "nhãn hiệu",
    "cụm công nghiệp", "khu vực", "khu", "cụm", "vùng", "đơn vị", "trường học", "trường", "cơ sở", "hộ gia đình",
    "hộ nghèo", "hộ", "căn hộ", "căn nhà(?! ở)", "căn", "chợ", "điểm",
    "tạ", "bậc", "đô thị", "giờ", "phút", "giây",
    "cửa khẩu", "cảng", "bến", "kho", "máy", "xe buýt", "xe", "camera", "khách sạn", "homestay",
    "phòng lưu trú", "phòng thí nghiệm", "phòng",
    "làng nghề", "buồng", "việc làm", "du khách", "khách(?! (?:sạn|hàng))", "khách hàng", "học viên", "chi bộ",
    "liều", "thẻ", "giấy chứng nhận", "giao dịch", "thư viện", "bảo tàng", "giải thưởng", "nhà khoa học", "thành viên",
    "tỉnh, thành phố", "tỉnh(?! lộ)", "cm",
    "tổ công nghệ số cộng đồng", "di sản", "phụ nữ",
    "tổ hợp tác", "trang trại", "huy chương", "nghệ nhân", "ứng dụng", "sinh viên", "học bổng",
    "suất", "tủ sách", "cột", "trẻ em", "trẻ", "đơn", "mẫu", "dịch vụ công", "dịch vụ", "câu lạc bộ", "hải lý",
    "vận động viên", "khoá", "phiên", "tác phẩm", "phóng sự", "gian hàng", "nhà ở",
    "kg", "lít", "kw", "mwh", "gwh", "teu", "nhân viên", "trang", "ổ dịch", "tài khoản", "thuê bao", "điều dưỡng",
    "ý tưởng", "sân chơi", "bãi đỗ xe", "bãi", "đàn(?! (?:lợn|gà|bò|trâu|dê|gia))", "nhà vườn", "gam", "gram",
    "hồ(?! sơ)", "nhà (?:tạm|dột nát|đại đoàn kết|tình nghĩa)", "ngôi nhà",
    "nhà(?! (?:máy|nước|trường|văn|khoa|đầu|thầu|nông|ga|xưởng|hàng|thờ|kho|vệ sinh|quản lý|báo|giáo|sản xuất)\\b)",
    "tình nguyện viên", "chi hội", "mặt hàng", "thương hiệu", "mã số vùng trồng", "mã số", "nhà đầu tư", "chỉ tiêu",
    "đề tài", "thửa đất", "thửa", "hợp đồng", "chữ ký số", "chứng thư số", "đồ án", "quy trình",
    "chuyến bay", "phần quà", "mva", "mwp", "gw", "lồng", "đội", "đoàn", "tổ", "đầu sách", "giếng", "bể",
    "hài cốt(?: liệt s[ĩỹ])?", "nghĩa trang", "cuốn(?: sách)?", "hướng dẫn viên",
    "thanh niên(?! (?:xung phong|cộng sản))",
    r"kỹ thuật(?= (?:mới|cao|chuyên sâu)\b)",
    "bộ đèn", "bóng đèn", "trụ đèn", "thùng rác", "biển báo",
    "quả", "đường dây", "chiếc", "đồng chí", r"buổi(?! ?/| mỗi| (?:ngày|tuần|học)\b)",
)  # fmt: skip
PER = (
    "năm", "tuần", "tháng", "quý", "ngày đêm", "ngày", "người", "đầu người", "ha", "km2", "km", *LOWER_PLACES, *HAMLETS,
    "hộ", "dân", "đơn vị", "lao động", "trường", "lớp", "vụ", "vạn dân", "nghìn dân", "lô hàng", "hồ sơ",
    "chuyến", "hộ dân",
    "m2", "m²", "m3", "m³", "kwh", "tấn", "học sinh", "cơ sở", "lượt giao dịch", "lượt khách", "lượt",
    "phụ nữ", "bệnh nhân", "buổi", "nhà", "căn", "phòng", "chi bộ", "tổ", "đội", "điểm", "chuyên đề",
    "chu kỳ", "mùa", "khách hàng", "khách", "du khách", "bé gái", "trẻ đẻ sống", "trẻ em", "bà mẹ", "trạm y tế",
    "điểm trường", "hộ nghèo", "cán bộ", "sản phẩm", "dự án", "hợp tác xã", "mô hình", "giáo viên", "bác sĩ",
    "giường bệnh",
)  # fmt: skip
# '12 cán bộ/trung tâm y tế.': each of what no list knows, up to the end of the clause.
_EACH_OTHER = (
    r"[^\W\d]+(?: (?!(?:cho|của|tại|ở|với|trong|trên|và|để|do|là|đạt|vào|đến|năm|trở)\b)[^\W\d]+){0,5}"
    r"(?= ?(?:[,;.)]|$)| (?:trở|vào|đến|năm)\b)"
)
_PER = rf"(?: ?/ ?(?:\d[\d.]* ?)?(?:{any_of(*PER)}\b|{_EACH_OTHER}))"
_SO_MANY = r" ?/ ?(?:\d[\d.]* |vạn )"  # what is counted only among so many: '120 ca/100.000 dân'
# 'Tỷ số tử vong mẹ còn 40/100.000 trẻ đẻ sống': what is counted stands before.
_AMONG = rf"/ ?(?:1(?:00?)?\.?000(?:\.000)?|vạn) (?:người )?{any_of(*PER)}\b"
_TENS_OF_THOUSANDS = r"vạn(?= (?:tấn|tạ|người|lượt|hộ|khách|cây|con|ha|m3|m³|liều|sản phẩm|lao động|việc làm)\b)"
_THOUSANDS = any_of("nghìn", "ngàn", "triệu", _TENS_OF_THOUSANDS, "t[ỷỉ](?! (?:lệ|trọng|suất|giá|số) )")
_MONEY = rf"(?:{_THOUSANDS} ?)+(?:đồng|usd|đô la)?|đồng(?! chí)|usd"
_PER_MILLE = r"%[0o](?![\w.,])"  # as it is typed for want of '‰'
_UNIT = re.compile(
    rf" ?(?P<unit>{any_of('điểm ?%', 'điểm phần trăm', 'phần trăm', _PER_MILLE, '%', '‰')}{_PER}*"
    rf"|{_AMONG}|(?:ca|ca mắc|ca bệnh|trường hợp|bé trai|bằng|chứng chỉ|bưu gửi)(?={_SO_MANY}){_PER}+"
    rf"|(?:(?:{_MONEY})(?: ?{by_first_letter(*COUNTED)})?|{by_first_letter(*COUNTED)})\b{_PER}*)"
)
_CUT_MONEY = {
    "tỷ": "tỷ đồng",
    "tỉ": "tỷ đồng",
    "triệu": "triệu đồng",
    "nghìn tỷ": "nghìn tỷ đồng",
    "ngàn tỷ": "ngàn tỷ đồng",
    "triệu tỷ": "triệu tỷ đồng",
}  # 'trên 120.000 tỷ': the currency goes without saying

# '3 triệu thuê bao', '2 tỷ con giống': a noun that no list knows is what there are so many of.
_COUNTS_OTHERS = re.compile(
    r" ?(?<=[ ])(?!(?:vào|và|trong|đến|so|từ|cho|để|năm|trở|nhằm|vốn|tổng|tại|của|là|bằng|được|hoặc|theo|do|thu|chi|mỗi"
    r"|trên|với|gồm|đối|hàng|hằng|bình quân|ở|góp|tương|vượt|tăng|giảm|đạt|khi|như|từng|trước|sau|hết|riêng|tính|kinh"
    r"|giá|doanh|ngân|nguồn|không|chưa|nộp|hỗ|xây|đầu|chiếm|còn|có)\b)[^\W\d_]"
)
_LONGEST_RATE = 8  # characters up to its stroke
# What these count is an amount and no things: 'số ha' measures nothing.
_AMOUNTS = frozenset(
    {
        "tuổi", "năm", "tháng", "ngày", "lần", "ha", "km2", "km²", "km", "cm", "m2 sàn", "m² sàn", "m2sàn",
        "m²sàn", "m2", "m²", "m3", "m³",
        "mw", "kwh", "kwp", "tấn", "tạ", "bậc", "giờ", "phút", "giây", "điểm", "kg", "lít", "kw", "mwh", "gwh", "teu",
        "hải lý", "suất",
    }
)  # fmt: skip
_THINGS = re.compile(rf"(?:{_THOUSANDS} )*(?P<thing>{any_of(*COUNTED)})")


def thing_counted(unit: str) -> str | None:
    """Return what a figure with `unit` counts: 'lượt khách' of 'triệu lượt khách'; None where it is an amount."""
    match = _THINGS.fullmatch(fold(unit))
    return unit[match.start("thing") :] if match and match["thing"] not in _AMOUNTS else None


def says_all(unit: str) -> bool:
    """Whether `unit` names all that is measured: 'bác sĩ/vạn dân', but neither 'tấn/ha' nor 'triệu đồng/người'."""
    what, each, _ = unit.partition("/")
    return bool(each) and thing_counted(what.rstrip()) is not None


# '82 kgOE/tấn': so much of what no list knows for each; 'số 12 NQ/TW' names a document, '1 Gb/s' how fast a thing is.
_RATE = re.compile(r" (?!(?:nam|con|xe|ha|km|tin)/)[a-z]{1,6}\d?/(?!giờ|giây|phút)[^\W\d_]{2,12}(?=[ ,.;)]|$)")


def read_unit(text: str, folded: str, start: int) -> tuple[str, int] | None:
    """Return the unit that stands at `start` of `text` (`folded` is its folded form) and where it ends, or None."""
    match = _UNIT.match(folded, start)
    if not match:
        rate = _RATE.match(folded, start) if folded.find("/", start, start + _LONGEST_RATE) >= 0 else None
        small = rate is not None and text[slice(*rate.span())].partition("/")[2].islower()
        return (text[rate.start() + 1 : rate.end()], rate.end()) if rate and small else None
    unit = re.sub("%[0oO]", "‰", collapse(text[match.start("unit") : match.end("unit")]))
    money, per, whom = unit.partition("/")
    if money in _CUT_MONEY and not (per == "" and _COUNTS_OTHERS.match(folded, match.end())):
        unit = f"{_CUT_MONEY[money]}{per}{whom}"
    return unit, match.end()
