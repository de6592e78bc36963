"""What is aimed at behind 'phấn đấu' or 'đặt mục tiêu': the words before that only say what is done, or by whom.

'Đầu tư lưới điện, phấn đấu tỷ lệ hộ dùng điện đạt 99%' measures the share of households; in 'Phát triển dịch vụ, phấn
đấu tốc độ tăng trưởng đạt 9%' the rate is that of the services.
"""

import re

from dondoc.grammar.figures.trimmed_measures import EVERYWHERE, trim
from dondoc.grammar.patterns import any_of, holds_any
from dondoc.grammar.verbs.aiming import AIMS
from dondoc.text import fold

# 'Giảm 5% số vụ tai nạn', '…, tăng 10% so với dự toán': which way, and nothing that is measured.
WAY = re.compile(
    r"(?:(?:mỗi năm|h[ằà]ng năm|bình quân)[, ]+)*"
    r"(?:giảm thiểu|giảm|tăng|nâng|kéo giảm|cắt giảm|điều chỉnh giảm|sắp xếp giảm|tinh giản|tinh gọn)"
    r"(?: thêm| bình quân| được)*"
)
_GOALS = any_of("mục tiêu", "chỉ tiêu")
_SETS = any_of("đặt", "đặt ra", "đề", "đề ra", "nêu", "xác định", "hướng tới", "thông qua", "quyết nghị", "giao", "với")
_GOES_ON = any_of(
    "kết nạp", "đạt", "có", "tăng", "giảm", "thu", "trồng", "xây dựng", "đào tạo", "giải quyết", "tạo", "hoàn thành",
    "tỷ lệ", "tốc độ", "số", "mức", "nâng", "đưa", "thành lập", "duy trì",
)  # fmt: skip
_WHICH_GOALS = any_of("chủ yếu", "cụ thể", "chính", "cơ bản", "quan trọng", "chung", "tổng quát", "sau")
_SET = (
    rf"{_SETS}(?: [^\W_]+){{0,3}} {_GOALS}(?: {_WHICH_GOALS})?"
    rf"(?:(?: (?!{_GOES_ON}\b)[^\W\d_]+){{0,4}}(?:, (?:như|gồm|trong đó)| gồm| như|:):?)?"
    # 'Mục tiêu đặt ra là tỷ lệ hộ nghèo …'
    rf"|{_GOALS}(?: (?:được )?(?:đặt|đề|nêu) ra| năm 20\d\d| phấn đấu)* là(?= [^\W\d])"
)
_KEPT = r"(?:bảo đảm|đảm bảo)(?: h[ằà]ng năm)?(?= (?:tỷ lệ|tỉ lệ|mức|chỉ số)\b)"
_AIMING = re.compile(rf"\b(?:{AIMS}|dự kiến|{_KEPT}|{_SET})(?!\w)")
_AIMS_AT = ("đấu", "đầu", "dự kiến", "mục tiêu", "chỉ tiêu", "đảm")
# A measure that only the words before it make one.
_OF_ANYTHING = re.compile(
    r"(?:tốc độ|tỷ lệ|mức|số)(?: tăng(?: trưởng)?| giảm)?(?: bình quân)?(?: (?:h[ằà]ng|mỗi) năm)?"
)
_DEVELOPS = re.compile(
    r"(?:(?:tiếp tục|đẩy mạnh|tập trung|chú trọng|ưu tiên|thúc đẩy|khuyến khích)(?: việc)? )*"
    r"(?:phát triển|mở rộng|tăng cường|thúc đẩy|đẩy mạnh)(?: mạnh| nhanh)? "
)
# 'UBND tỉnh yêu cầu các cấp phấn đấu giảm 30% số vụ cháy': to whom it is told
_TOLD = re.compile(
    r"\b(?:yêu cầu|đề nghị|chỉ đạo) (?:các (?:ngành|cấp|sở|xã|cơ quan|đơn vị|địa phương)|ubnd|sở|thủ trưởng|giám đốc)"
    r"\b[^;.]*$"
)
_EVERYWHERE = re.compile(rf" ?{EVERYWHERE}\b")
_LONGEST_SUBJECT = 60  # characters


def aimed_at(words: str) -> str:
    """Return the part of `words`, those before a figure, that says what is aimed at; all of them where none does."""
    folded = fold(words)
    if not holds_any(folded, _AIMS_AT):
        return words
    for sign in reversed(list(_AIMING.finditer(folded))):
        behind = words[sign.end() :]
        rest = trim(behind)
        if not rest and ("tiêu" in sign.group() or "tiêu" in fold(behind) or _EVERYWHERE.match(fold(behind))):
            return ""
        if rest and WAY.fullmatch(fold(rest)) and _TOLD.search(folded, 0, sign.start()):
            return behind
        if " " in rest and not WAY.fullmatch(fold(rest)):
            if not _OF_ANYTHING.fullmatch(fold(rest)):
                return behind
            subject = _subject(words[: sign.start()])
            return f"{rest} {subject}" if subject else words
    return words


def _subject(words: str) -> str:
    """What is developed: 'các ngành dịch vụ' of '…, đẩy mạnh phát triển các ngành dịch vụ, '."""
    clause = words.rstrip(" ,;")
    clause = clause[max(clause.rfind(","), clause.rfind(";"), clause.rfind(". ")) + 1 :].strip()
    developed = _DEVELOPS.match(fold(clause))
    subject = clause[developed.end() :] if developed else ""
    return subject if 0 < len(subject) <= _LONGEST_SUBJECT else ""
