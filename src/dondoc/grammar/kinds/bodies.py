"""Kinds of bodies and of people by the words that stand for many of them: 'các phòng', 'các trạm y tế', 'các hộ dân'.

A word counts more or less, by where it stands: in a list of agencies and in headings among them 'Các trạm' is enough;
in the midst of a sentence it has to say what kind of station is meant.
"""

from dataclasses import dataclass
from enum import Enum

from dondoc.grammar.kinds.places import HAMLET
from dondoc.grammar.patterns import any_of


class Sort(Enum):
    """What a kind of body is."""

    WHOEVER = "whoever"  # words for bodies of any kind
    STATE = "state"  # authorities and their parts
    SERVICE = "service"  # works that serve the public: hospitals, schools, stations
    UNION = "union"  # associations and mass organisations
    PARTY = "party"
    FIRM = "firm"
    FAITH = "faith"
    PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class KindOfBody:
    """A kind of body: its word in small letters, what it is, what makes another word of it.

    `told_by` are the words behind it that tell it in a sentence; where there are none it is told by itself, if
    `in_sentences`. `with_capital` says that it may have one there: behind 'các Bộ' stand names of ministries. `alone`
    says that one of them begins a heading without its name: 'bộ quy tắc' is none.
    """

    word: str
    sort: Sort
    not_before: tuple[str, ...] = ()
    told_by: tuple[str, ...] = ()
    in_sentences: bool = True
    with_capital: bool = True
    alone: bool = True

    @property
    def pattern(self) -> str:
        """The word where it is none of another meaning, as headings and lists of bodies have it."""
        return rf"{self.word}(?! {any_of(*self.not_before)}\b)" if self.not_before else self.word

    @property
    def group(self) -> str:
        """The word behind 'các' in a sentence, where it stands for bodies."""
        small = f"{self.word} {any_of(*self.told_by)}" if self.told_by else self.pattern
        return f"[{small[0].upper()}{small[0]}]{small[1:]}" if self.with_capital else small


_TRADES = (
    "giáo dục", "đào tạo", "y tế", "khám", "nghiên cứu", "sản xuất", "kinh doanh", "lưu trú", "dịch vụ", "cai nghiện",
    "chăn nuôi", "chế biến",
)  # fmt: skip
_OTHERS = "khác (?:trong|của|thuộc) (?:[Tt]iểu )?(?:[Bb]an|[Tt]ổ|[Hh]ội đồng|[Đđ]oàn)"
KINDS_OF_BODIES = (
    KindOfBody("cơ quan", Sort.WHOEVER),
    KindOfBody("đơn vị", Sort.WHOEVER, ("hành chính", "tính")),
    KindOfBody("tổ chức", Sort.WHOEVER, ("thực hiện", "sản xuất", "bộ máy")),
    KindOfBody("địa phương", Sort.WHOEVER, alone=False),
    KindOfBody("ngành", Sort.WHOEVER, ("kinh tế", "nghề", "công nghiệp", "hàng")),
    KindOfBody("thành viên", Sort.WHOEVER, told_by=("Ban", "Tổ", "Hội đồng", "Đoàn", _OTHERS)),
    KindOfBody(
        "đồng chí", Sort.WHOEVER, told_by=("thành viên (?:Ban|Tổ|Hội đồng|Đoàn)", "trong (?:Ban|Tổ|Thường trực)")
    ),
    KindOfBody("sở", Sort.STATE, ("hữu", "thích", "trường", "dĩ"), alone=False),
    KindOfBody("ban", Sort.STATE, ("hành", "đầu")),
    KindOfBody("bộ", Sort.STATE, ("phận", "tiêu chí", "chỉ số", "luật", "thủ tục", "máy", "môn", "dữ liệu"),
               with_capital=False, alone=False),
    KindOfBody("bộ phận", Sort.STATE, in_sentences=False),
    KindOfBody("chi cục", Sort.STATE),
    KindOfBody("phòng khám", Sort.SERVICE),
    KindOfBody("phòng", Sort.STATE, ("học", "thi", "ngừa", "chống", "khám", "cháy,?", "bệnh", "trừ", "ở", "trọ", "hộ")),
    KindOfBody("khoa", Sort.SERVICE, ("học", "cử", "giáo", "trương")),
    KindOfBody("bệnh viện", Sort.SERVICE),
    KindOfBody("trung tâm", Sort.SERVICE, ("thương mại", "dữ liệu", "hành chính", "tích hợp", "logistics", "đô thị")),
    KindOfBody("trạm", Sort.SERVICE, ("biến áp", "bơm", "sạc", "thu phí", "phát sóng"),
               ("y tế", "khuyến nông", "thú y", "kiểm lâm", "quản lý")),
    KindOfBody("học viện", Sort.SERVICE),
    KindOfBody("nhà trường", Sort.SERVICE),
    KindOfBody("trường", Sort.SERVICE, ("hợp", "lớp", "phái")),
    KindOfBody("viện", Sort.SERVICE, ("phí", "trợ", "dẫn")),
    KindOfBody("cơ sở", Sort.SERVICE, ("dữ liệu", "vật chất", "pháp lý", "hạ tầng", "khoa học", "lý luận"), _TRADES),
    KindOfBody("tổ", Sort.STATE, ("hợp", "chức", "quốc"),
               ("công tác", "chuyên môn", "bộ môn", "công nghệ số", "liên ngành", "tuyên truyền", "xung kích",
                "giúp việc", "hợp tác")),
    KindOfBody("nhóm", Sort.STATE, ("giải pháp", "nhiệm vụ", "chỉ tiêu", "mục tiêu", "ngành", "hàng"),
               in_sentences=False),
    KindOfBody("đoàn", Sort.STATE, ("kết",), ("công tác",)),
    KindOfBody("đồn", Sort.STATE, ("điền",), ("[Bb]iên phòng",)),
    KindOfBody("đội", Sort.STATE, ("ngũ", "hình"), ("quản lý", "thanh tra", "thuế", "kiểm lâm", "xung kích")),
    KindOfBody("lực lượng", Sort.STATE, ("sản xuất", "lao động"),
               ("chức năng", "công an", "quân sự", "vũ trang", "kiểm lâm", "dân quân", "biên phòng",
                "quản lý thị trường")),
    KindOfBody("hội", Sort.UNION, ("nghị", "thảo", "chợ", "thi", "viên", "nhập", "trường", "họp", "tụ", "đồng")),
    KindOfBody("hội đồng", Sort.STATE, in_sentences=False),
    KindOfBody("đoàn thể", Sort.UNION),
    KindOfBody("chi hội", Sort.UNION),
    KindOfBody("chi đoàn", Sort.UNION),
    KindOfBody("xã đoàn", Sort.UNION),
    KindOfBody("hiệp hội", Sort.UNION),
    KindOfBody("câu lạc bộ", Sort.UNION),
    KindOfBody("chi bộ", Sort.PARTY, in_sentences=False),
    KindOfBody("đảng bộ", Sort.PARTY, in_sentences=False),
    KindOfBody("cấp uỷ", Sort.PARTY, in_sentences=False),
    KindOfBody("doanh nghiệp", Sort.FIRM),
    KindOfBody("hợp tác xã", Sort.FIRM),
    KindOfBody("công ty", Sort.FIRM),
    KindOfBody("tổng công ty", Sort.FIRM),
    KindOfBody("trang trại", Sort.FIRM),
    KindOfBody("tập đoàn", Sort.FIRM),
    KindOfBody("ngân hàng", Sort.FIRM, ("dữ liệu", "câu hỏi", "đề")),
    KindOfBody("quỹ", Sort.SERVICE, ("đất", "đạo", "thời gian", "nhà"), ("tín dụng", "đầu tư", "bảo lãnh")),
    KindOfBody("nhà thầu", Sort.FIRM),
    KindOfBody("nhà đầu tư", Sort.FIRM),
    KindOfBody("nhà máy", Sort.FIRM, in_sentences=False),
    KindOfBody("nhà mạng", Sort.FIRM),
    KindOfBody("đại lý", Sort.FIRM, in_sentences=False),
    KindOfBody("cảng vụ", Sort.STATE),
    KindOfBody("cảng", Sort.FIRM, ("biển", "cạn", "vụ"), in_sentences=False),
    KindOfBody("bến", Sort.FIRM, in_sentences=False),
    KindOfBody("giáo xứ", Sort.FAITH),
    KindOfBody("họ đạo", Sort.FAITH),
    KindOfBody("chủ", Sort.PEOPLE,
               ("trương", "đề", "động", "trì", "yếu", "quyền", "nghĩa", "thể", "đạo", "nhật", "nhiệm"),
               ("mỏ", "rừng", "hồ", "đập", "cơ sở", "phương tiện", "dự án", "tàu", "trang trại", "đầu tư", "hộ")),
    KindOfBody("hộ", Sort.PEOPLE, ("tịch", "khẩu", "chiếu"),
               ("kinh doanh", "chăn nuôi", "gia đình", "dân", "sản xuất", "nuôi trồng", "tiểu thương")),
    KindOfBody("cán bộ", Sort.PEOPLE, in_sentences=False),
    KindOfBody("công chức", Sort.PEOPLE, in_sentences=False),
    KindOfBody("chuyên viên", Sort.PEOPLE, told_by=("khác",)),
    KindOfBody("uỷ viên", Sort.PEOPLE, in_sentences=False),
    KindOfBody("đảng viên", Sort.PEOPLE, in_sentences=False),
    KindOfBody("hội viên", Sort.PEOPLE, in_sentences=False),
)  # fmt: skip


def patterns_of(sort: Sort) -> tuple[str, ...]:
    """Return the patterns of the words for bodies of the `sort`."""
    return tuple(kind.pattern for kind in KINDS_OF_BODIES if kind.sort is sort)


def words_of(sort: Sort) -> tuple[str, ...]:
    """Return the words for bodies of the `sort`."""
    return tuple(kind.word for kind in KINDS_OF_BODIES if kind.sort is sort)


_LONGER_FIRST = sorted(KINDS_OF_BODIES, key=lambda kind: -len(kind.word))
# In headings and lists of bodies: behind 'các', or alone.
MEMBER = any_of(*(kind.pattern for kind in _LONGER_FIRST), HAMLET)
MEMBER_ALONE = any_of(*(kind.pattern for kind in _LONGER_FIRST if kind.alone), HAMLET)
# Behind 'các' in sentences.
GROUPS_OF_BODIES = tuple(kind.group for kind in _LONGER_FIRST if kind.in_sentences)
ESTABLISHMENT = f"cơ sở {any_of(*_TRADES)}"
