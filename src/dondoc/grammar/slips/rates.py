"""Rates of a whole: what is measured as 'tỷ lệ' of all there are can be no more than all of them."""

import re
from collections.abc import Iterator

from dondoc.grammar.patterns import any_of, matches_at
from dondoc.text import fold

_COUNTED = any_of(
    "che phủ", "hộ", "dân số", "người", "trẻ em", "lao động", "xã", "thôn", "bản", "trường", "học sinh", "cơ sở",
    "trạm", "phụ nữ", "nữ", "cán bộ", "công chức", "viên chức", "giáo viên", "bác sĩ", "đảng viên", "doanh nghiệp",
    "hợp tác xã", "cơ quan", "đơn vị", "bệnh viện", "phòng học", "thủ tục", "văn bản", "hồ sơ", "rác thải",
)  # fmt: skip
# '… được thu gom', '… có hố xí hợp vệ sinh': what holds for each of a number of things or not.
_HOLDS = any_of("được", "có", "đạt chuẩn", "tham gia", "sử dụng", "hài lòng", "biết chữ", "đúng hạn", "hợp vệ sinh")
_RATE = re.compile(rf"^(?:tỷ|tỉ) lệ (?:{_COUNTED}\b|(?:[^\W\d]+,? ){{1,12}}{_HOLDS}\b)")
_MAY_EXCEED = re.compile(
    any_of("tăng", "vượt", "so với", "dự toán", "nhập học", "kế hoạch", "trên (?:tổng )?chi", "bù đắp", "dư nợ")
)
# What is done to each of a number of things, whatever these are: 'tỷ lệ đô thị hóa', 'tỷ lệ chôn lấp'.
_DONE_TO_EACH = re.compile(
    r"^(?:tỷ|tỉ) lệ [^\d]{0,60}"
    + any_of(
        "đô thị h(?:óa|oá)", "chôn lấp", "thu gom", "số h(?:óa|oá)", "thông quan", "bao phủ", "phủ sóng", "lấp đầy",
        "kiên cố h(?:óa|oá)", "chuyên cần", "tốt nghiệp", "đúng hạn", "trực tuyến", "tái chế", "cấp giấy",
        "hòa giải thành", "hoà giải thành", "tử vong", "suy dinh dưỡng", "thất nghiệp", "nghèo",
    )
)  # fmt: skip


def cannot_exceed_the_whole(measure: str) -> bool:
    """Whether `measure` is a share of people or things, so that more than 100 % of it makes no sense."""
    folded = fold(measure)
    return bool(_RATE.match(folded) or _DONE_TO_EACH.match(folded)) and not _MAY_EXCEED.search(folded)


# What a share is of: all of something, so that no more than that can be.
_OF_ALL = re.compile(
    r"% (?:của )?"
    + any_of(
        "tổng số", "tổng đàn", "tổng diện tích", "tổng dân số", "dân số", "số hộ", "số xã", "số người", "số trẻ",
        "số thôn", "số cơ sở", "số trường", "diện tích",
    )
    + r"(?!\w)(?P<behind>[^.;,\n]{0,60})"
)  # fmt: skip
_MORE_THAN_ALL = re.compile(r"(?<![\d.,/-])(?:1(?:0[1-9]|[1-9]\d)|[2-9]\d\d)(?:,\d+)? ?$")
_COMPARED = re.compile(
    any_of(
        "bằng", "so với", "tăng", "vượt", "gấp", "lên", "tương đương", "cùng kỳ", "kế hoạch", "chỉ tiêu", "dự toán",
        "giao", "trước",
    )
)  # fmt: skip
_SPENT_BEYOND = re.compile(
    rf"giải ngân (?:(?!{_COMPARED.pattern})[^\d.;,\n%]){{0,50}}?(?P<rate>(?:1(?:0[1-9]|[1-9]\d)|[2-9]\d\d)(?:,\d+)?) ?%"
    r"(?! (?:so với|cùng kỳ|dự toán))"
)
_DASHES = ("-", "–", "- ", "– ")  # the second of two is told as a range
_LONGEST_RATE, _COMPARED_WITHIN = 9, 30  # characters


def find_shares_above_all(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places [start, end) in canonical `text` of a share of all there are that is more than that."""
    folded = fold(text)
    for match in matches_at("%", _OF_ALL, folded):
        rate = _MORE_THAN_ALL.search(folded, max(0, match.start() - _LONGEST_RATE), match.start())
        if rate is None or _COMPARED.search(match["behind"]) or folded.endswith(_DASHES, 0, rate.start()):
            continue
        if not _COMPARED.search(folded, max(0, rate.start() - _COMPARED_WITHIN), rate.start()):
            yield rate.start(), match.start("behind")
    for match in matches_at("giải ngân", _SPENT_BEYOND, folded):
        yield match.start("rate"), match.end()


_SPENT = re.compile(r"\b(?:giải ngân|thanh toán)\b")


def cannot_be_spent_beyond(measure: str) -> bool:
    """Whether `measure` is what is spent of a sum: a rule that asks for more than all of it can never be met."""
    return bool(_SPENT.search(fold(measure)))


_IN_A_ROW = re.compile(r"\blần lượt\b")


def names_several(measure: str) -> bool:
    """Whether the words `measure` stand for several measures whose figures follow in a row ('lần lượt là')."""
    return bool(_IN_A_ROW.search(fold(measure)))
