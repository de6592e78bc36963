"""The first words of a task's own paragraph, where they say who cooperates: 'Chủ trì, phối hợp với …'.

How often, upon what, as whom and how eagerly may stand before: 'Hằng năm, căn cứ quy hoạch, có trách nhiệm chủ động
phối hợp với …'. Whom a later sentence names cooperates in what that sentence tells alone.
"""

import re

from dondoc.grammar.assigning.assignments import BEFORE_LEADS, LONGEST_OPENING, read_names
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.patterns import any_of
from dondoc.model import AgencyRef
from dondoc.text import fold

_HOW_OFTEN = any_of(
    "(?:định kỳ )?(?:h[ằà]ng (?:năm|quý|tháng|tuần)|(?:0?3|0?6|ba|sáu) tháng(?: một lần)?),?", "định kỳ,?",
    "(?:khi có yêu cầu|thường xuyên|trong quá trình [^,;.:]{3,40}),",
)  # fmt: skip
# 'Trong quý II/2026, chủ trì, phối hợp với …': by when it is done, before who helps.
_BY_WHEN = r"(?:(?:trong|trước|đến|hết|từ|chậm nhất|ngay trong) [^,;.:]{1,40}?\d{1,4}(?: trở đi)?, )"
# Upon a law the whole is done, and whom that names is no partner of this task.
_UPON = (
    r"(?:(?:căn cứ(?: vào| theo)?|theo|trên cơ sở) (?:các )?"
    r"(?:chức năng|nhiệm vụ|thẩm quyền|kế hoạch|lĩnh vực|phân công|khả năng|tình hình"
    r"|điều kiện|nhu cầu|kết quả|quy định|quy hoạch|đề án|phương án|danh mục|chỉ tiêu|mục tiêu|tiến độ|dự toán"
    r"|đề nghị|đề xuất|hướng dẫn)\b[^,;.:]{0,60}(?:, (?:nhiệm vụ|quyền hạn)[^,;.:]{0,40}?){0,2}"
    r"(?:,|(?= (?:chủ trì|chủ động|phối hợp)\b)))"
)
# 'Ngoài các nhiệm vụ trên, phối hợp với …': what is done besides.
_BESIDES = r"(?:ngoài (?:các |những )?(?:nhiệm vụ|nội dung|công việc)\b[^,;.:]{0,60},)"
_AS_WHOM = "(?:(?:là|làm) (?:cơ quan|đơn vị) [^,;.:]{3,60},)"
_HOW = any_of(
    "tiếp tục", "chủ động", "tích cực", "thường xuyên", "kịp thời", "tham mưu", "tăng cường", "đẩy mạnh", "thực hiện",
    "tiến hành", "(?:là |làm )?(?:cơ quan|đầu mối)", "thường trực", "có (?:trách nhiệm|nhiệm vụ)", "chịu trách nhiệm",
    "được giao(?: nhiệm vụ)?", "(?:đôn đốc|hướng dẫn|theo dõi|chỉ đạo|kiểm tra)(?=,| và phối hợp)",
)  # fmt: skip
_WITH = any_of("với", "cùng với", "cùng")
_ADVISES = r"tham mưu(?: (?:cho|giúp) [^,;.:]{3,30}| ubnd [^,;.:]{2,10})?"
# 'Chỉ đạo Chi cục X phối hợp với …': those who are directed do it with them.
_THROUGH = r"(?:chỉ đạo|phân công) [^,;.:]{3,60}? (?:chủ trì,? (?:và )?)?"
_TOGETHER = "hối hợp"
_OPENING = re.compile(
    rf"{_BY_WHEN}?(?:{_HOW_OFTEN} )?(?:{_BESIDES} )?(?:{_UPON} )?(?:{_AS_WHOM} )?(?:{_HOW}[ ,]+(?:và )?)*"
    rf"(?:(?:chủ trì[, ]*(?:(?:và |hoặc )|\()|{_THROUGH})?(?:việc )?phối hợp(?: chặt chẽ)?(?: {_WITH}:?)? "
    rf"|chủ trì,? (?:{_ADVISES},? (?:và )?)?phối hợp(?: chặt chẽ)?(?: {_WITH}:?)? "
    r"|chủ trì,? cùng(?: với)? |cùng(?: với)? )"
)


def read_opening(paragraph: str, reader: AgencyReader) -> tuple[AgencyRef, ...]:
    """Return whom a task's paragraph asks to cooperate by its first words, 'Chủ trì, phối hợp với …'."""
    opening = paragraph[:LONGEST_OPENING]
    match = _OPENING.match(fold(opening))
    return reader.run(opening, match.end(), asked=True)[0] if match else ()


def read_own_opening(paragraph: str, leads: tuple[AgencyRef, ...], reader: AgencyReader) -> tuple[AgencyRef, ...]:
    """Return whom a task's paragraph asks to cooperate behind one of its `leads`, whom the heading named already.

    '- Sở Tài chính chủ trì, phối hợp với Sở Nội vụ …' below '1. Sở Tài chính'. Whoever else is told there does his own.
    """
    opening = paragraph[:LONGEST_OPENING]
    if _TOGETHER not in opening:
        return ()
    named = read_names(opening, reader)
    known = {ref.agency or ref.name for ref in leads}
    if named is None or any((ref.agency or ref.name) not in known for ref in named.leads):
        return ()
    if named.cooperating:
        return named.cooperating
    before = BEFORE_LEADS.match(opening)
    _, end = reader.run(opening, before.end() if before else 0)
    return read_opening(opening[end:].lstrip(" ,"), reader)


def names_partners_alone(words: str, reader: AgencyReader) -> bool:
    """Whether `words` say nothing but with whom something is done: 'Chủ trì, phối hợp với Sở Y tế:'."""
    match = _OPENING.match(fold(words[:LONGEST_OPENING])) if words.endswith(":") else None
    if match is None:
        return False
    named, end = reader.run(words, match.end(), asked=True)
    return bool(named) and not words[end:].strip(" :")
