"""Whether who issues a document is of the centre, of a province, or below one: 'Bộ Y tế', 'UBND xã Mường Bú'."""

import re

from dondoc.grammar.kinds.places import LOWER
from dondoc.text import fold

_BELOW_PROVINCE = re.compile(rf"\b{LOWER}\b(?! hội)")
FORMER_PROVINCES = frozenset({"thừa thiên huế", "hà tây"})  # whose names ended before the mergers of 2025
OF_THE_PROVINCE = "tỉnh"  # stands in the canonical names of the bodies that every province has one of
OF_THE_REGION = "khu vực"  # in those of branches for several provinces
_CENTRAL = re.compile(
    r"^(?:bộ (?!chỉ huy|tư lệnh|đội)|chính phủ|thủ tướng|quốc hội|thanh tra chính phủ|văn phòng chính phủ"
    r"|uỷ ban (?:dân tộc|quốc gia|thường vụ quốc hội|trung ương)|ngân hàng nhà nước việt nam"
    r"|(?:ban chỉ đạo|hội đồng|hội đồng bầu cử) (?:quốc gia|trung ương)|đảng đoàn quốc hội"
    r"|văn phòng (?:quốc hội|trung ương|chủ tịch nước))"
)


def is_below_province(issuer: str) -> bool:
    """Whether `issuer` is a committee, or a unit, of a district or a commune."""
    folded = fold(issuer)
    return bool(_BELOW_PROVINCE.search(folded)) and OF_THE_PROVINCE not in folded.split()


def is_central(issuer: str) -> bool:
    """Whether `issuer` is the government, its head or a ministry."""
    return bool(_CENTRAL.match(fold(issuer)))
