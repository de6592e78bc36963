"""Lines of a letterhead that a scan left without some of their marks: 'BO TÀI CHÍNH CONG HOA XÃ HỘI CHỦ NGHĨA …'.

Only the few fixed words of a letterhead are compared without marks, the name of the republic, its motto, and whole
names of ministries and of committees of provinces. In running text words that differ in their marks alone are others.
"""

import re
import unicodedata
from collections import Counter
from functools import cache

from dondoc.register import load_provinces

_REPUBLIC = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
_MOTTO = "Độc lập - Tự do - Hạnh phúc"
_NATION = "cong hoa xa hoi chu nghia viet nam"
_WISH = "doc lap ?[-–]? ?tu do ?[-–]? ?hanh phuc"
# A speck of the ruler may stand between the two: '… VIỆT NAM a Độc lập - …'.
_FIXED = re.compile(rf"(?:^|\s)(?:(?P<republic>{_NATION})(?: (?:\S{{1,2}} )?(?P<below>{_WISH}))?|(?P<motto>{_WISH}))$")
_CENTRAL = (
    "Bộ Công an", "Bộ Công Thương", "Bộ Dân tộc và Tôn giáo", "Bộ Giáo dục và Đào tạo", "Bộ Giao thông vận tải",
    "Bộ Kế hoạch và Đầu tư", "Bộ Khoa học và Công nghệ", "Bộ Lao động - Thương binh và Xã hội", "Bộ Ngoại giao",
    "Bộ Nội vụ", "Bộ Nông nghiệp và Môi trường", "Bộ Nông nghiệp và Phát triển nông thôn", "Bộ Quốc phòng",
    "Bộ Tài chính", "Bộ Tài nguyên và Môi trường", "Bộ Thông tin và Truyền thông", "Bộ Tư pháp",
    "Bộ Văn hóa, Thể thao và Du lịch", "Bộ Xây dựng", "Bộ Y tế", "Ngân hàng Nhà nước Việt Nam", "Chính phủ",
    "Thủ tướng Chính phủ", "Văn phòng Chính phủ", "Thanh tra Chính phủ", "Ủy ban Dân tộc", "Tổng cục Thuế",
    "Tổng cục Hải quan", "Tổng cục Thống kê", "Kho bạc Nhà nước", "Bảo hiểm xã hội Việt Nam", "Kiểm toán Nhà nước",
)  # fmt: skip
_LONGEST = 110  # characters


def mended_pieces(words: str) -> tuple[str, ...] | None:
    """Return the pieces of the line `words` of a letterhead with their marks; None where it is none, or has them all.

    A name that stands beside the motto, and is not known, keeps its letters.
    """
    if len(words) > _LONGEST or words[:1].islower():
        return None
    bare = _bare(words)
    fixed = _FIXED.search(bare)
    name = words[: fixed.start()] if fixed else words
    issuer = _issuers().get(_bare(name)) if name.isupper() else None
    if fixed is None:
        return (issuer,) if issuer and issuer != name else None
    told = [_REPUBLIC] if fixed["republic"] else []
    told += [_MOTTO] if fixed["below"] or fixed["motto"] else []
    pieces = (*((issuer or name,) if name.strip() else ()), *told)
    return pieces if " ".join(pieces) != words else None


def _bare(words: str) -> str:
    """`words` in small letters without any mark, each character in its place."""
    lowered = words.lower().replace("đ", "d")
    return "".join(letter for letter in unicodedata.normalize("NFD", lowered) if not unicodedata.combining(letter))


@cache
def _issuers() -> dict[str, str]:
    """The central bodies and the committees of provinces, of today and before, by their letters that no other has."""
    places = {f"{each.title} {each.name}" for each in load_provinces()}
    places |= {f"tỉnh {name}" for each in load_provinces() for name in each.formed_from}
    committees = (f"ỦY BAN NHÂN DÂN {place}".upper() for place in places)
    names = {*(name.upper() for name in _CENTRAL), *committees, "ỦY BAN NHÂN DÂN"}
    letters = Counter(map(_bare, names))
    return {bare: name for name in names if letters[bare := _bare(name)] == 1}
