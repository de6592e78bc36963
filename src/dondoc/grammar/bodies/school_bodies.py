"""Bodies and people of a school that its plans give work: teams of teachers and their heads, those who teach a class.

They stand in small letters, and what they do ('soạn giáo án', 'dự giờ') follows without a stop.
"""

from dondoc.grammar.patterns import CAPITALS, any_of

_TEAM = any_of("chuyên môn", "bộ môn")
_SUBJECTS = rf"(?: [{CAPITALS}][^\W\d_]*(?:(?: ?[-–] ?| )[{CAPITALS}][^\W\d_]*){{0,4}})?"  # 'Tổ chuyên môn Toán - Tin'
_CLASSES = r"(?: (?:các )?(?:lớp|khối)(?: \d{1,2}[A-Z]?\d?(?!\d))?)?"
# 'Tổ chuyên môn của trường' has a longer name, which is read as others are; 'tổ trưởng chuyên môn là …' names nobody.
_NO_MORE = rf"(?! {any_of('của', 'số', 'trực', 'thuộc', 'liên', 'là', 'gồm')}\b)"
SCHOOL_BODIES = any_of(
    rf"(?:Các )?[Tt]ổ trưởng (?:(?:các )?tổ )?{_TEAM}{_SUBJECTS}{_NO_MORE}",
    rf"(?:Các [Tt]|T)ổ {_TEAM}{_SUBJECTS}{_NO_MORE}",
    rf"(?:Các g|G)iáo viên (?:chủ nhiệm|bộ môn){_CLASSES}{_NO_MORE}",
    rf"(?:Giáo viên )?[Tt]ổng phụ trách(?: Đội)?(?! [{CAPITALS}]){_NO_MORE}",
)
SIGNS_OF_SCHOOL_BODIES = ("ổ trưởng ", "ổ chuyên môn", "ổ bộ môn", "iáo viên ", "ổng phụ trách")
