"""Bodies under their own words: the name that an agency which no register knows gets from the document."""

import re

from dondoc.grammar.bodies.agency_lists import LINKS
from dondoc.grammar.bodies.bodies_of_many import names_many
from dondoc.grammar.patterns import CAPITALS, SMALL, any_of
from dondoc.model import AgencyRef
from dondoc.text import collapse

_COMMITTEE = re.compile(r"^(?:ủy|uỷ) ban nhân dân\b", re.IGNORECASE)
_COMMITTEE_WITHIN = re.compile(r"(?<=\w )(?:[ỦU][ỷy]|Uỷ) ban nhân dân\b")
_COUNCIL = re.compile(r"\bHội đồng nhân dân\b")
_UNDER_THE_CENTRE = re.compile(r"(?<=thành phố) trực thuộc trung ương$", re.IGNORECASE)
_OF_THE_BANK = re.compile(r"(?<=^Ngân hàng Nhà nước) Việt Nam,?(?: [-–])?(?= [Cc]hi nhánh [Kk]hu vực)")
# What names that no register knows abbreviate.
_IN_FULL = {
    "NHNN": "Ngân hàng Nhà nước", "NHCSXH": "Ngân hàng Chính sách xã hội",
    "BQL": "Ban Quản lý", "QLDA": "Quản lý dự án", "KCN": "khu công nghiệp", "KKT": "khu kinh tế",
    "UBMTTQ": "Ủy ban Mặt trận Tổ quốc", "UBMTTQVN": "Ủy ban Mặt trận Tổ quốc Việt Nam",
    "MTTQVN": "Mặt trận Tổ quốc Việt Nam", "MTTQ VN": "Mặt trận Tổ quốc Việt Nam", "MTTQ": "Mặt trận Tổ quốc",
    "QLKKT": "Quản lý khu kinh tế", "BQLKKT": "Ban Quản lý khu kinh tế", "BQLKCN": "Ban Quản lý khu công nghiệp",
    "Ban QL": "Ban Quản lý", "QLKCN": "Quản lý khu công nghiệp", "BCHQS": "Ban Chỉ huy Quân sự", "TYT": "Trạm Y tế",
    "LHPN": "Liên hiệp Phụ nữ", "ATGT": "An toàn giao thông", "UBKT": "Ủy ban Kiểm tra", "CCB": "Cựu chiến binh",
    "VH-XH": "Văn hóa - Xã hội", "VHXH": "Văn hóa - Xã hội",
    "PTNT": "Phát triển nông thôn", "HTX": "Hợp tác xã", "TTYT": "Trung tâm Y tế", "BVĐK": "Bệnh viện đa khoa",
    "BĐBP": "Bộ đội Biên phòng", "CHQS": "Chỉ huy Quân sự", "BTL": "Bộ Tư lệnh", "ĐTXD": "đầu tư xây dựng",
    "TAND": "Tòa án nhân dân", "VKSND": "Viện Kiểm sát nhân dân", "THADS": "Thi hành án dân sự",
    "BHXH": "Bảo hiểm xã hội", "KBNN": "Kho bạc Nhà nước", "QLTT": "Quản lý thị trường", "LĐLĐ": "Liên đoàn Lao động",
    "LĐ-TB&XH": "Lao động - Thương binh và Xã hội", "LĐTB&XH": "Lao động - Thương binh và Xã hội",
    "LĐTBXH": "Lao động - Thương binh và Xã hội", "GD&ĐT": "Giáo dục và Đào tạo", "GDĐT": "Giáo dục và Đào tạo",
    "NN&PTNT": "Nông nghiệp và Phát triển nông thôn", "TN&MT": "Tài nguyên và Môi trường",
    "TC-KH": "Tài chính - Kế hoạch", "TCKH": "Tài chính - Kế hoạch",
    "GDNN-GDTX": "Giáo dục nghề nghiệp - Giáo dục thường xuyên", "GDNN": "Giáo dục nghề nghiệp",
    "GDTX": "Giáo dục thường xuyên", "VHNT": "Văn học nghệ thuật", "TDTT": "thể dục thể thao",
    "KH&KT": "Khoa học và Kỹ thuật", "TTĐT": "Thông tin điện tử", "PTQĐ": "Phát triển quỹ đất",
    "KT-HT&ĐT": "Kinh tế, Hạ tầng và Đô thị", "KT-HT-ĐT": "Kinh tế, Hạ tầng và Đô thị",
    "CUDVC": "Cung ứng dịch vụ công", "TTPVHCC": "Trung tâm Phục vụ hành chính công",
    "BCH QS": "Ban Chỉ huy Quân sự",
    "PVHCC": "Phục vụ hành chính công", "XTĐT": "Xúc tiến đầu tư", "CTĐ": "Chữ thập đỏ",
    "Đài PT-TH": "Đài Phát thanh - Truyền hình", "Đài PTTH": "Đài Phát thanh - Truyền hình",
    "Đài PT&TH": "Đài Phát thanh - Truyền hình",
}  # fmt: skip
_ABBREVIATED = re.compile(rf"\b{any_of(*_IN_FULL)}\b")
# Two letters say what they abbreviate only behind the head of the name: 'Hội PN', but no 'PN' of a code.
_SHORT_HEADS = {
    "Hội PN": "Hội Liên hiệp Phụ nữ", "Hội ND": "Hội Nông dân", "Đoàn TN": "Đoàn Thanh niên", "CA xã": "Công an xã",
    "CA phường": "Công an phường", "CA đặc khu": "Công an đặc khu", "Phòng KT": "Phòng Kinh tế", "TT": "Trung tâm",
    "VP": "Văn phòng", "Đài PT": "Đài Phát thanh", "Hội NCT": "Hội Người cao tuổi",
    "Trạm YT": "Trạm Y tế", "CAX": "Công an xã",
}  # fmt: skip
_SHORT_HEAD = re.compile(rf"^{any_of(*_SHORT_HEADS)}(?= |$)")
# 'P. VHXH', 'P.Nội vụ', 'TT.PVHCC', 'VPUBND': the first word of the name is a letter or two. 'P. Bến Nghé' is a place.
_DOTTED_HEAD = re.compile(
    rf"^(?:(?P<division>P)[.] ?(?=[{CAPITALS}]{{2}}|[{CAPITALS}]{SMALL}* {SMALL})"
    rf"|(?P<office>VP)(?:[.] ?|(?=UBND|HĐND))(?=[{CAPITALS}])|(?P<centre>TT)[.] ?(?=[{CAPITALS}]))"
)
_HEADS_IN_FULL = {"division": "Phòng ", "office": "VP ", "centre": "TT "}
# What is left out of the names of bodies that many provinces have.
_BORDER_GUARDS = re.compile(r"^bộ chỉ huy biên phòng\b", re.IGNORECASE)
_ZONES = re.compile(r"^(?P<board>ban quản lý) khu công nghiệp(?= tỉnh\b|$)", re.IGNORECASE)
# 'UBND Phường', 'UBND các Quận, Huyện', 'UBND Huyện Củ Chi': the level of a body is no name.
_LEVEL = re.compile(
    r"(?:(?<=\w )|(?<=\w, ))(?:Xã|Phường|Huyện|Quận|Thị xã|Thị trấn)(?=$|,| và | (?!Hội\b)[A-ZĐÂÊÔƠƯÁÀẢẠÝ\d])"
)
# 'Trung tâm Dạy nghề (đầu mối)': the part that it has in the list, and not its name.
_PART = re.compile(
    r" ?\((?:(?:là|làm) )?(?:cơ quan |đơn vị )?(?:đầu mối|chủ trì|thường trực|phối hợp|tổng hợp)[^()]{0,30}\)$",
    re.IGNORECASE,
)
# 'Các Ban của HĐND tỉnh' and 'các Ban HĐND tỉnh', 'các đại biểu HĐND' and 'đại biểu HĐND': one name each.
_OF_A_COUNCIL = re.compile(r"(?<=\bBan) của(?= HĐND\b)|^[Cc]ác (?:vị )?(?=đại biểu HĐND\b)")
_CITY = re.compile(r"\bTP(?:\. ?| )(?=[A-ZĐ])")
_LEADING_LINK = re.compile(rf"^{LINKS} ")
_TRAILING_LINK = re.compile(rf" {LINKS}$")


def as_written(words: str) -> AgencyRef:
    """An agency that no register knows, under its own words; committees are 'UBND' as in every canonical name."""
    raw = _TRAILING_LINK.sub("", _LEADING_LINK.sub("", collapse(words).strip(" .,:;-–+")))
    if raw.endswith(")"):
        raw = _PART.sub("", raw)
    name = _UNDER_THE_CENTRE.sub("", _OF_THE_BANK.sub("", _COMMITTEE.sub("UBND", raw)))
    name = _COUNCIL.sub("HĐND", _COMMITTEE_WITHIN.sub("UBND", name))
    name = _OF_A_COUNCIL.sub("", name) if "HĐND" in name else name
    name = _DOTTED_HEAD.sub(lambda head: _HEADS_IN_FULL[head.lastgroup or ""], name)
    name = _ABBREVIATED.sub(lambda word: _IN_FULL[word[0]], name)
    name = _SHORT_HEAD.sub(lambda word: _SHORT_HEADS[word[0]], name)
    name = _ZONES.sub(r"\g<board> các khu công nghiệp", _BORDER_GUARDS.sub("Bộ Chỉ huy Bộ đội Biên phòng", name))
    name = _CITY.sub("thành phố ", name)
    name = _LEVEL.sub(lambda word: word[0].lower(), name)
    name = name[:1].upper() + name[1:]
    return AgencyRef(name, raw, group=names_many(name))
