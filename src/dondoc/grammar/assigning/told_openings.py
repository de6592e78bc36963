"""What stands before who acts in a told sentence: 'Về giao thông: Sở X …', 'Căn cứ …, Sở Y …', 'Hằng năm, Sở Z …'."""

import re

from dondoc.grammar.assigning.assignments import read_names
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.patterns import CAPITALS, any_of

_NAME = f"[{CAPITALS}]"
# 'Đối với công tác tiêm phòng: Sở X …', 'Về giao thông: Sở Y …'
_SUBJECT = re.compile(
    rf"(?:Đối với|Về|Liên quan(?: đến)?|Trong|Riêng) [^:.;]{{3,160}}: (?={_NAME}|các )"
    # 'Dự án khu dân cư A: Sở X …'
    r"|(?:Dự án|Công trình|Tuyến|Cụm|Đề án|Gói thầu|Lĩnh vực|Công tác|Việc|Nội dung|Hạng mục|Nhóm|Khu) [^:.;]{2,100}: "
    rf"(?={_NAME})"
)
# 'Căn cứ kết quả khảo sát, Sở X …', 'Sau khi hết hạn, UBND tỉnh …': who acts stands behind its clause.
_CLAUSE_FIRST = re.compile(
    r"(?:Căn cứ|Trên cơ sở|Trong thời gian|Trong quá trình|Trường hợp|Khi|Sau khi|Trước khi|Định kỳ|Ngoài ra|Đối với"
    r"|Riêng(?: đối với)?)"
    r" [^:.;]{4,260}"
)
_CLAUSE_GAP = re.compile(rf", (?:(?:định kỳ )?(?:hằng|hàng|mỗi) (?:năm|quý|tháng|tuần),? )?(?={_NAME}|các )")
# A clause that ends in whose it is, or in a further item of its list: what stands behind the comma may be one, too.
# Behind whose it is one name alone acts: 'Căn cứ đề nghị của Sở X, Sở Y lập …'.
_ENDS_IN_WHOSE = re.compile(rf"\b(?:của|do|với|từ|theo|và) (?:các )?{_NAME}[^,]*$")
_ENDS_IN_ITEM = re.compile(rf"(?<=, )(?:{_NAME}|các )[^,]*$")
_ACTS = re.compile(r" ?(?:theo chức năng|có trách nhiệm|chịu trách nhiệm|chủ động)\b")  # no item of a clause does
_LONGEST_QUALIFIER = 40  # characters: a list of names takes 'theo chức năng, nhiệm vụ' as its own
_MOST_GAPS = 6
_ORDERS = re.compile(rf"\b(?:yêu cầu|giao|đề nghị|phân công) (?=các |{_NAME})")  # then no name behind it acts by itself
# 'Hằng năm, Sở X …', 'Trước ngày 30/6/2026, Sở Y …': when it is done stands before who does it.
_OPENS_TIME = any_of(
    "Hằng", "Hàng", "Định kỳ", "Mỗi", "Trước", "Chậm nhất", "Muộn nhất", "Đến", "Hết", "Dự kiến", "Vào", "Xong trước",
    "Không (?:để )?(?:quá|(?:muộn|chậm|trễ) hơn)", "(?:Kể t|Bắt đầu t|T)ừ (?:ngày|quý|tháng|năm|nay|\\d)",
    "(?:T|Ngay t)rong (?:các |khoảng |cả )?(?:qu[ýí]|qúy|tháng|năm|thời|vòng|giai|tuần|ngày|nhiệm kỳ|nửa|đầu|giữa)",
    "Trong (?:cuối|trung tuần|sáu)", "Trễ nhất", "Thường niên",
    "Trong (?:[qQtT][.]?[IV\\d]|\\d)", "(?:Ít nhất|Tối thiểu) (?:mỗi|một|\\d)", "Ngay sau khi", "Ngày \\d",
    "Quý [IV\\d]", "Tháng \\d", "Năm \\d", "Giai đoạn", "(?:Đầu|Giữa|Cuối) (?:mỗi |tháng|quý|năm)",
    "Khoảng (?:tháng|quý|năm|ngày)", "\\d+ (?:tháng (?:đầu|cuối) năm|lần)",
)  # fmt: skip
# A comma may stand within: 'Quý III, IV/2026', 'Trong 30 ngày, kể từ ngày ký'.
_GOES_ON_WITH_TIME = (
    r"(?:[^,;:.]|[.](?=\w)|,(?= ?(?:[IV]{1,3}\b|\d|quý|tháng|năm|ngày|kể|trước|chậm|vào|trong|giai|tính)))"
)
OPENS_WITH_TIME = re.compile(
    rf"{_OPENS_TIME}{_GOES_ON_WITH_TIME}{{1,70}}, (?={_NAME})"
    r"|(?:Định kỳ|Thường xuyên|(?:Hằng|Hàng|Định kỳ|Mỗi) (?:năm|quý|tháng|tuần|hằng năm|hằng quý|hằng tháng)),"
    rf" (?={_NAME})"
)


def behind_opening(paragraph: str) -> str:
    """The words of `paragraph` behind what it is about, 'Về giao thông: …', or behind the time that it opens with."""
    opening = _SUBJECT.match(paragraph) or OPENS_WITH_TIME.match(paragraph)
    return paragraph[opening.end() :] if opening else paragraph


def behind_clause(paragraph: str, reader: AgencyReader) -> str:
    """The words of `paragraph` from the names that stand behind its first clause; '' where it has no such clause."""
    clause = _CLAUSE_FIRST.match(paragraph)
    order = _ORDERS.search(paragraph, 0, clause.end()) if clause else None
    if order and read_names(paragraph[order.start() :], reader):
        return ""
    gaps = _CLAUSE_GAP.finditer(paragraph, 0, clause.end() + 2) if clause else ()
    for gap, _ in zip(gaps, range(_MOST_GAPS), strict=False):
        clause_so_far, rest = paragraph[: gap.start()], paragraph[gap.end() :]
        in_list = _ENDS_IN_ITEM.search(clause_so_far) is not None
        if in_list and not _ACTS.search(paragraph, gap.end()):
            continue
        named, end = reader.run(rest)
        if named and _ACTS.search(rest, max(0, end - _LONGEST_QUALIFIER), end + _LONGEST_QUALIFIER):
            return rest
        alone = len(named) == 1 and rest[end : end + 1] == " "
        if named and not in_list and (alone or not _ENDS_IN_WHOSE.search(clause_so_far)):
            return rest
    return ""
