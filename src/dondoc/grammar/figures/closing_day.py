"""The day that closes a sentence in a clause of its own: '…, sửa 90 nhà; hoàn thành trước ngày 30/9/2026'.

All that the clauses before order is due then, though each of them ends with a semicolon.
"""

import re

from dondoc.grammar.rules import Reading
from dondoc.grammar.times.stretches import Period

_DONE = r"(?:hoàn thành|hoàn tất|xong|kết thúc|nghiệm thu|bàn giao|thực hiện xong)"
_BY = r"(?:trước|trong|chậm nhất|muộn nhất|đến|hết|vào)(?: là)?(?: hết| cuối)?(?: ngày)? "
CLOSING = (
    r"; ?(?:và |tất cả |toàn bộ |các (?:công việc|nội dung|nhiệm vụ|phần việc) (?:trên|này) )*(?:phải |cơ bản )?"
    rf"{_DONE}"
    rf"(?:,? (?:dứt điểm|xong|toàn bộ|tất cả|đồng bộ|và|đưa vào sử dụng|{_DONE}))*,? {_BY}"
)
_CLOSES = re.compile(rf"{CLOSING}$")
_END = re.compile(r"[\s.;]*")
_LONGEST = 120  # characters of such a clause before its day


def closes_all(horizon: Reading[Period], folded: str) -> bool:
    """Whether `horizon` closes the `folded` sentence, and says by when all of it shall be done."""
    return _END.fullmatch(folded, horizon.end) is not None and (
        _CLOSES.search(folded, max(0, horizon.start - _LONGEST), horizon.start) is not None
    )
