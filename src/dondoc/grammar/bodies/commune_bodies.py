"""Bodies of a commune by the short names that its letters give them: 'Công an', 'Quân sự', 'Mặt trận'.

Read only in documents of a commune: elsewhere the same words are fields, or bodies that are named in full.
"""

from dondoc.grammar.patterns import any_of, late_pattern
from dondoc.grammar.verbs.task_verbs import TASK_VERB

_FIELDS = (
    "Quân sự", "Tư pháp - Hộ tịch", "Văn hóa - Xã hội", "Văn hoá - Xã hội", "Địa chính - Xây dựng",
    "Tài chính - Kế toán", "Văn phòng - Thống kê",
)  # fmt: skip
_SHORT = any_of("Công an", "MTTQ", "Mặt trận Tổ quốc", "Mặt trận", *_FIELDS)
# Behind the name a colon, the next of a list, or what the body is to do.
_BODY = late_pattern(rf"{_SHORT}(?=:|, (?!\w+ tế)| và |\.?$| {TASK_VERB}\b)")


def commune_body_at(text: str, start: int) -> tuple[int, int] | None:
    """Return where the body begins and ends that a commune's `text` names short at `start`, or None."""
    match = _BODY.match(text, start) if text[start : start + 1].isupper() else None
    return match.span() if match else None


def is_field(name: str) -> bool:
    """Whether `name` is also the field itself, as which a heading in capitals has it: 'II. VĂN HÓA - XÃ HỘI'."""
    return name in _FIELDS
