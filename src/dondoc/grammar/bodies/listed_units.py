"""Units of several places that share the head of their list: 'Phòng Kinh tế các xã Hòa Ninh, Bảo Thuận' are two.

Committees of places are listed by `listed_places`; here are the other bodies that each place has one of, and those that
are told from each other by a place or a number alone: 'Hạt Kiểm lâm Đam Rông, Lạc Dương', 'Toà án khu vực 1, 2'.
"""

import re
from collections.abc import Iterator

from dondoc.grammar.bodies.body_words import BODIES
from dondoc.grammar.bodies.listed_places import NEXT_BODY, Named, places_named
from dondoc.grammar.bodies.written_names import as_written
from dondoc.grammar.kinds.places import DISTRICT_OR_COMMUNE
from dondoc.grammar.patterns import CAPITALS, any_of, holds_any, late_pattern
from dondoc.model import AgencyRef

# The first words of a body that each of several places may have.
_HEADS = any_of(
    "Phòng", "Văn phòng", "Trạm", "Trung tâm", "Hạt", "Công an", "Đảng (?:ủy|uỷ)", "Ban (?:Chỉ huy|Quản lý|CHQS)",
    "Hội", "Đoàn", "Toà án", "Tòa án", "Viện [Kk]iểm sát", "Chi cục", "Bệnh viện", "Thuế", "Kho bạc", "Điện lực",
    "HĐND", "Hội đồng nhân dân", "(?:Ủy|Uỷ) ban (?:MTTQ|Mặt trận)", "Thường trực", "TTYT", "TYT", "TAND", "VKSND",
    "Thống kê",
)  # fmt: skip
_WORDS = r"(?: (?:HĐND (?:và|&) UBND|(?!các\b|và\b|cấp\b)[^\s,;.:()]+)){0,7}?"
_KIND = any_of(DISTRICT_OR_COMMUNE, "khu vực", "liên xã")
_OF_KINDS = rf"{_HEADS}{_WORDS} (?:các (?P<kind>{_KIND}):?|(?P<area>khu vực):?|(?P<headed>{_KIND}):) "
# Where the place or number stands right behind what they are.
_SERIES = any_of(
    "Ban [Qq]uản lý [Rr]ừng (?:phòng hộ|đặc dụng)", "Hạt [Kk]iểm lâm", "Đồn [Bb]iên phòng", "Trung tâm Y tế",
    "[Tt]rường (?:THPT|THCS|PTDTNT|Tiểu học|Trung học phổ thông)", "Vườn [Qq]uốc gia", "Bệnh viện [Đđ]a khoa",
    "Điện lực", "Thuế cơ sở", "Phòng [Gg]iao dịch(?: NHCSXH)?", "Đội [Qq]uản lý thị trường số",
)  # fmt: skip
_NO_NAME = any_of(
    NEXT_BODY, BODIES, "Ban", "Bộ", "Báo", "Bưu điện", "Chủ tịch", "Các", "Cục", "Doanh nghiệp", "Đảng", "Giám đốc",
    "Kho bạc", "Bảo hiểm", "Mặt trận", "Ngân hàng", "Phòng", "Thanh tra", "Thủ trưởng", "Thuế", "Thống kê", "Trưởng",
    "Văn phòng", "Viễn thông", "Viettel", "Điện lực", "Hải quan", "Agribank", "MobiFone",
)  # fmt: skip
_SYLLABLE = rf"[{CAPITALS}](?![{CAPITALS}])[^\W\d_]*"
_SYLLABLES = rf"{_SYLLABLE}(?: {_SYLLABLE}){{0,3}}"
_NAME = rf"(?!{_NO_NAME}\b)(?:{_SYLLABLES}(?: - {_SYLLABLES})?(?! [{CAPITALS}])|\d{{1,2}}|[IVX]+)(?![^\W_])"
_LINK = r"(?:, (?:và )?| và |; )"
_LISTED = late_pattern(
    rf"(?=[{CAPITALS}c])(?<!\w)(?:[Cc]ác )?(?P<head>{_OF_KINDS}|{_SERIES}:? )"
    rf"(?P<names>{_NAME}(?:{_LINK}(?:{_KIND} )?{_NAME})+)"
)
_ONE = re.compile(rf"(?:(?P<kind>{_KIND}) )?(?P<name>{_NAME})")
_SIGNS = (
    " các ", " khu vực ", ": ", "rừng", "Rừng", "iểm lâm", "iên phòng", "Y tế ", "rường ", "uốc gia", "a khoa",
    "Điện lực", "cơ sở", "iao dịch", "thị trường số",
)  # fmt: skip
_FEWEST = 2  # places of a list
_JOINS_NAMES = (", ", " và ", "; ")


def list_units(text: str, known: list[Named]) -> list[Named]:
    """Return `known` with the units of 'Phòng Kinh tế các xã A, B' that `text` lists, in place of what lies in them."""
    if not (holds_any(text, _SIGNS) and holds_any(text, _JOINS_NAMES)):
        return known
    found: list[Named] = []
    place = 0
    while listed := _LISTED.search(text, place):
        start, place = listed.span()
        names = places_named(text, list(_ONE.finditer(text, *listed.span("names"))))
        if names:
            place = names[-1].end()
        if len(names) < _FEWEST or any(at < start < last for at, last, _ in known):
            continue
        known = [item for item in known if not (item[0] < place and start < item[1])]
        found += _named_in(listed, names, text)
    return known + found


def _named_in(listed: re.Match[str], names: list[re.Match[str]], text: str) -> Iterator[Named]:
    kind = listed["kind"] or listed["area"] or listed["headed"]
    head = listed["head"].rstrip(" :")
    if kind:
        head = head.removesuffix(kind).removesuffix("các ").rstrip()
    head = head[:1].upper() + head[1:]
    for ordinal, one in enumerate(names):
        start = one.start() if ordinal else listed.start()
        name = as_written(" ".join(filter(None, (head, one["kind"] or kind, one["name"])))).name
        yield start, one.end(), AgencyRef(name, text[start : one.end()])
