"""What a count or a share is of, where that stands behind it and the words before it only say where or what is done.

'Toàn tỉnh có 36 xã đạt chuẩn' is 'số xã đạt chuẩn'; 'xây dựng 8 nhà máy chế biến' and 'thu gom 95% rác thải' keep what
is done.
"""

import re

from dondoc.grammar.figures.trimmed_measures import behind_figure, trim, trim_end, without_consequence
from dondoc.grammar.figures.units import thing_counted
from dondoc.grammar.kinds.places import HAMLETS, LOWER_PLACES, PLACE
from dondoc.grammar.patterns import any_of
from dondoc.text import fold

_EACH = (
    r"(?:(?:tối thiểu |ít nhất )?mỗi [^\W\d]+(?:, [^\W\d]+)*"
    r"|h[ằà]ng năm|bình quân(?: mỗi năm)?|toàn tỉnh|cả tỉnh|trên địa bàn(?: toàn)?(?: tỉnh)?|thêm"
    r"|(?:trong |cả |toàn )?(?:nhiệm kỳ|giai đoạn)),?"
)
ACT = any_of(
    "hình thành", "xây dựng", "phát triển", "thành lập", "thu hút", "đón", "công nhận", "đào tạo", "mở", "tổ chức",
    "đưa vào (?:khai thác|sử dụng|hoạt động|vận hành)", "triển khai", "bố trí", "cấp",
    "(?:giải quyết |tạo )?(?:thêm )?việc làm(?: mới| ổn định| thường xuyên)? cho", "tạo(?: ra)?",
    "(?:giải quyết|tạo)(?: thêm)? việc làm(?: mới| ổn định)?", "khoanh nuôi", "chăm sóc", "kết nối", "số hoá",
    "tích hợp", "giao khoán", "bê tông hoá",
    "trồng", "hỗ trợ",
    "lắp đặt", "đầu tư", "nâng cấp", "sửa chữa", "kết nạp", "cung cấp", "thực hiện",
    "đưa", "chuyển đổi", "cải tạo", "khởi công", "khánh thành", "di dời", "sắp xếp",
    "(?:đào tạo )?nghề cho", "phục vụ", "tuyển dụng", "tiếp nhận", "bồi dưỡng", "cử", "xoá", "giữ vững",
    "xử lý", "thu gom", "nhân rộng", "công bố", "ban hành", "phát hành",
    "tập huấn(?: cho)?", "truyền dạy(?: cho)?", "kiểm kê", "tu bổ", "phục dựng",
    "tư liệu hoá", "xây mới", "vận động", "kiên cố hoá", "cứng hoá", "nhựa hoá", "nạo vét", "bàn giao", "nghiệm thu",
    "tăng thêm", "tiêm phòng(?: cho)?", "tiêm(?: cho)?", "khám(?: cho)?", "ký kết", "trao", "tặng",
    "kiểm tra", "thanh tra", "giữ nguyên", "giải toả", "mở rộng", "biên soạn", "sưu tầm", "huy động", "hiện đại hoá",
)  # fmt: skip
_DONE_WITH_ALL = any_of(
    ACT, "bãi bỏ", "loại bỏ", "tái sử dụng", "chuyển hoá", "vận chuyển", "giải ngân", "số hoá", "tái chế",
    "kết nối", "tích hợp",
    "cập nhật", "rà soát", "kiểm tra", "vận động", "bảo vệ", "quản lý", "tiêm", "chi trả", "giải quyết", "khắc phục",
    "phủ sóng", "rút ngắn", "tiết kiệm(?: thêm)?",
    "lấp đầy", "kiên cố hoá", "cứng hoá", "chuẩn hoá", "phổ cập", "cắt giảm", "công khai", "đồng bộ", "tập huấn",
)  # fmt: skip
_LEADING = "tập trung |tiếp tục |tổ chức |triển khai |hoàn thành |phấn đấu "
_ACTS = rf"(?:{_LEADING})*{ACT}(?:(?:,| và|, và)? (?:{ACT}|bảo vệ))*(?: được| mới| thêm| tổng cộng| tổng số)*"
_ACTS_ON_ALL = re.compile(
    rf"(?:{_LEADING})*{_DONE_WITH_ALL}(?:(?:,| và|, và) {_DONE_WITH_ALL})*"
    r"(?: được| cho| đối với| kịp thời| dứt điểm| triệt để| đúng hạn)*"
)
_NO_COUNTED = re.compile(rf"(?:(?:{_EACH}|có) ?)*(?P<acts>{_ACTS})?")
_PLACE = re.compile(rf"{PLACE}(?: [^\W\d_]+){{1,3}}", re.IGNORECASE)
_IN_FULL = re.compile(
    r"\b(?:hoàn thành|bảo đảm|đảm bảo|mục tiêu)(?: mục tiêu)?(?: đạt)?(?: (?:trên|tối thiểu|ít nhất|khoảng|từ))? ?$"
)
_BOUND = re.compile(r" *(?:(?:tối thiểu|ít nhất|trên|khoảng|hơn|thêm|gần|dưới|cho|đối với|từ|tới|đến) *)*[≥>(]? *")
_UPWARD = re.compile(r"^ trở lên\b(?:/\w+\b)?")
_EACH_TIME = re.compile(r"/(?:năm|quý|tháng|tuần)$")
_LEFT_OPEN = re.compile(r" (?:cho|với|đối với|tại)$")  # 'mở 4 lớp cho 120 học viên'
# '6 huyện, thị xã, thành phố', '40 thôn, bản có nhà văn hóa': the things are of more than one kind.
_MORE_KINDS = re.compile(rf", (?:{any_of(*LOWER_PLACES, *HAMLETS, 'ban', 'ngành', 'tổ')})\b")
_LONGEST_ACTS = 60  # characters


_RATES = ("%", "‰", "điểm", "phần trăm", "lần")


def of_a_count(before: str, behind: str, unit: str) -> str | None:
    """How many of what are told, where the words before the figure do not say what it measures; else None."""
    thing = thing_counted(_EACH_TIME.sub("", unit))
    if thing is None and unit.startswith(_RATES):
        return None
    last = trim(before[before.rfind(",") + 1 :])  # 'Tháo gỡ khó khăn, hoàn thành đưa 12 nhà máy …'
    own = last if last and _NO_COUNTED.fullmatch(fold(last)) and not _NO_COUNTED.fullmatch(fold(before)) else before
    bare = _NO_COUNTED.fullmatch(fold(own))
    if not (bare or _is_place(own)):
        return None
    what = _LEFT_OPEN.sub("", trim_end(_UPWARD.sub("", without_consequence(behind))))
    if _EACH_TIME.search(unit):
        what = _EACH_TIME.sub("", what)  # '300 ha rừng/năm'
    if what.count("(") > what.count(")"):  # an aside that goes on behind this clause
        what = trim_end(what[: what.rfind("(")])
    if thing is None:  # 'trồng mới 40 ha rừng': an amount of what is named behind it
        return f"{own} {what}" if bare and bare["acts"] and what else None
    if bare and bare["acts"]:
        more = ", " if behind.startswith(f", {thing.partition(' ')[0]} ") else " "  # 'xoá 90 nhà tạm, nhà dột nát'
        return f"{own} {thing}{more}{what}".rstrip()
    return f"số {thing}{', ' if _MORE_KINDS.match(fold(behind)) else ' '}{what}" if what else None


def of_a_whole(said: str, before: str, behind: str, *, measured: bool) -> str | None:
    """What shall be so in full, 'ưu tiên hoàn thành 100% đường trục thôn', or what is done with the share.

    `said` are the words before the figure, `before` those of them that may say what it measures; `measured` tells that
    the last of them do.
    """
    if measured or not before or not behind.startswith(" "):
        return None
    in_full = _IN_FULL.search(fold(said)) is not None
    own = "" if in_full else _acts_on_all(before)
    if own and own in said and not _BOUND.fullmatch(said.rpartition(own)[2]):
        return None  # 'chi cho nghiên cứu, phát triển đạt 2% GDP' tells what is reached
    if not (in_full or own):
        return None
    words = behind_figure(behind.partition("(")[0])
    return f"{own} {words}".lstrip() if words else None


def _acts_on_all(before: str) -> str:
    """What the words `before` a share say is done with all of it, or their last clause; '' where they say more."""
    for own in (before, before[before.rfind(",") + 1 :].strip()):
        if own and len(own) < _LONGEST_ACTS and _ACTS_ON_ALL.fullmatch(fold(own)):
            return own
    return ""


def _is_place(words: str) -> bool:
    return bool(_PLACE.fullmatch(words)) and all(word[0].isupper() for word in words.split()[1:])
