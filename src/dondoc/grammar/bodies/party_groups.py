"""Organisations of the Party that papers address by what they are: 'Các cấp ủy, tổ chức đảng', 'Cấp ủy các cấp'.

Directives, conclusions and action programmes of the Party, from the centre down to a commune, end in a list of them.
"""

from dondoc.grammar.kinds.places import DISTRICT_OR_COMMUNE, HAMLET, PLACE, one_or_more
from dondoc.grammar.patterns import any_of

_COMMITTEE = "(?:ủy|uỷ)"
_PARTY = "[đĐ]ảng"
_WHOSE = any_of(
    rf" trực thuộc(?: (?:[Tt]ỉnh|[Tt]hành) {_COMMITTEE}| Trung ương)?", " các cấp", " (?:ở )?cơ sở", " ở địa phương",
    f" cấp {PLACE}", f" các (?:cơ quan, đơn vị|{one_or_more(DISTRICT_OR_COMMUNE)})", " địa phương",
)  # fmt: skip
# What stands beside the committees of the Party in one breath: 'các cấp ủy, tổ chức đảng, chính quyền các cấp'.
_BESIDE = any_of(rf"tổ chức {_PARTY}", rf"đảng {_COMMITTEE}", "chi bộ", "đảng bộ", "người đứng đầu(?= cấp|,)")
_COMMITTEES = rf"[Cc]ấp {_COMMITTEE}(?! (?:viên|ban|quyền)\b)(?:(?:,| và) {_BESIDE})*{_WHOSE}?"
_BRANCHES = (
    rf"(?:chi bộ|đảng bộ)(?:(?:,| và) (?:chi bộ|đảng bộ|đảng {_COMMITTEE}))*(?: bộ phận)?"
    rf"(?: (?:các )?{one_or_more(HAMLET)}\b|{_WHOSE})?"
)
_PROVINCIAL = rf"[tT]ỉnh {_COMMITTEE}(?:,| và) [tT]hành {_COMMITTEE}(?: trực thuộc [Tt]rung ương)?"
_GROUPS_OF_THE_CENTRE = any_of(
    rf"ban {_PARTY}(?: (?:ở )?Trung ương)?(?=[,;]| và )", rf"ban cán sự {_PARTY}(?=[,;]| và )",
    rf"{_PARTY} đoàn(?=[,;]| và )", rf"{_PARTY} {_COMMITTEE} trực thuộc [Tt]rung ương",
)  # fmt: skip
_MEMBERS = (
    rf"đồng chí (?:[Ủủ]y|[Uu]ỷ) viên Ban (?:Thường vụ|Chấp hành)(?: (?:Tỉnh|Thành|Đảng) {_COMMITTEE}| Đảng bộ tỉnh)?"
)
_HEADS = rf"(?:[Nn]gười đứng đầu|[Bb]í thư) cấp {_COMMITTEE}(?:(?:,| và) (?:tổ chức {_PARTY}|chính quyền))*{_WHOSE}?"
_OF_WHERE = any_of(" các cấp", f" cấp {PLACE}", " cơ sở", f" (?:các )?{one_or_more(DISTRICT_OR_COMMUNE)}")
_AUTHORITIES = f"[Cc]hính quyền(?: địa phương)?{_OF_WHERE}"
# 'Ban Thường vụ các huyện ủy, thị ủy, thành ủy': those of all of them.
_OF_A_PLACE = rf"(?:huyện|quận|thị|thành|đảng) {_COMMITTEE}"
_STANDING = rf"Ban [Tt]hường vụ (?:các )?{_OF_A_PLACE}(?:(?:,| và) {_OF_A_PLACE})+"
PARTY_GROUPS = any_of(
    _HEADS,
    _STANDING,
    rf"(?:[Cc]ác )?{_COMMITTEES}",
    _AUTHORITIES,
    rf"[Cc]ác {any_of(_PROVINCIAL, _GROUPS_OF_THE_CENTRE, _BRANCHES, _MEMBERS)}",
)
# The same behind another one of the list, in small letters.
AMONG_PARTY_GROUPS = any_of(
    _PROVINCIAL, _GROUPS_OF_THE_CENTRE, rf"tổ chức {_PARTY}{_WHOSE}?", _BRANCHES,
    rf"chính quyền(?: địa phương)?{_OF_WHERE}?(?=[,;]| và | [^\W\d_])",
)  # fmt: skip
SIGNS_OF_PARTY_GROUPS = (
    "ấp ủy", "ấp uỷ", "hính quyền", "ác tỉnh ủy", "ác tỉnh uỷ", "ác Tỉnh ủy", "ác Tỉnh uỷ", "ác ban đảng",
    "ác ban Đảng", "hường vụ ", "ác ban cán sự", "ác đảng", "ác Đảng", "ác chi bộ", "ác đồng chí",
)  # fmt: skip
