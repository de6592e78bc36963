"""What a cited document is about: the words behind its number, day and issuer, up to where the sentence goes on.

'… về công tác dân số, UBND tỉnh ban hành Kế hoạch như sau' goes on with who acts, 'và Quyết định số 5 …' with the next,
'… giai đoạn 2026-2030, trong đó ưu tiên …' with what of it is to be done.
"""

import re

from dondoc.grammar.documents.landmarks import KINDS
from dondoc.grammar.patterns import any_of

WORKS = "(?<!chỉ đạo )(?<!công tác )(?:triển khai thực hiện|triển khai|thực hiện)"  # but 'Ban Chỉ đạo thực hiện Đề án'
# '… của Bộ Y tế triển khai Chương trình …' is what it is about; '… triển khai đồng bộ các giải pháp' is work.
SUBJECT_VERBS = any_of(
    "về", "v/v", "phê duyệt", "ban hành", "sửa đổi", "bổ sung", "quy định", "công bố", "hợp nhất", "thông qua",
    "hướng dẫn(?! các (?:đơn vị|địa phương|cơ quan|sở|xã))",
    f"{WORKS}(?-i:(?= (?:các )?[A-ZĐ“\"]))",
)  # fmt: skip
_SUBJECT = re.compile(rf"^[ ,]*(?P<subject>(?i:{SUBJECT_VERBS})\b[^;.()]{{5,240}})")
_BODIES = any_of(
    "ubnd", "[uủ][ỷy] ban", "hđnd", "hội đồng", "sở", "phòng", "ban", "bộ", "đảng [uủ][ỷy]", "tỉnh [uủ][ỷy]",
    "thủ tướng", "công an",
)  # fmt: skip
ACTS = any_of("ban hành", "xây dựng", "yêu cầu", "triển khai", "đề nghị", "báo cáo", "thông báo", "quyết định",
               "hướng dẫn")  # fmt: skip
_GOES_ON = re.compile(
    rf"(?i:,? trong đó\b|,? và (?:các )?{any_of(*KINDS)}(?: hành động)? số \d"
    rf"|, (?:chủ tịch )?{_BODIES} [^,;]{{0,80}}?\b{ACTS}\b)"
)
# Behind a comma the next document begins, but where the subject is a list of such: 'về thực hiện Nghị quyết số 5, …'.
_NEXT_DOCUMENT = re.compile(rf"(?i:, (?:các )?{any_of(*KINDS)}(?: hành động)? số \d)")
_NUMBERED = re.compile(r"số \d")


def read_subject(words: str) -> str | None:
    """Return what the document is about behind whose issuer `words` stand; None where they do not say it."""
    match = _SUBJECT.match(words)
    if match is None:
        return None
    subject: str = match["subject"]
    for pattern in (_GOES_ON, _NEXT_DOCUMENT):
        goes_on = pattern.search(subject)
        if goes_on and not (pattern is _NEXT_DOCUMENT and _NUMBERED.search(subject, 0, goes_on.start())):
            subject = subject[: goes_on.start()]
    return subject.strip(" ,")
