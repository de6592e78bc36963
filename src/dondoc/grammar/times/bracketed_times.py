"""A time in brackets that says of the time beside it which part is meant: 'Kỳ họp giữa năm 2026 (tháng 7/2026)'."""

import re
from collections.abc import Sequence

from dondoc.grammar.patterns import any_of
from dondoc.grammar.rules import Reading
from dondoc.grammar.times.stretches import Period

_LEADS = any_of("dự kiến", "khoảng", "trong", "vào", "là", "tức", "hoàn thành", "xong", "trước", "hết", "đến")
_ONLY_LEADS = re.compile(rf"\((?:{_LEADS} )*$")


def told_nearer(periods: Sequence[Reading[Period]], folded: str) -> Reading[Period] | None:
    """Return that of the `periods` of a time cell's `folded` words which a bracket tells nearer; None where none does.

    The bracket holds the part and nothing more: 'Năm 2026 (sơ kết tháng 6/2026)' are two times. Of years that follow
    each other it may name the first, or the one of a figure, and they run on.
    """
    if len(periods) != 2:
        return None
    whole, part = periods
    in_bracket = _ONLY_LEADS.search(folded, 0, part.start) and folded.startswith(")", part.end)
    if not in_bracket or whole.value.spans_years:
        return None
    inside = whole.value.start <= part.value.start and part.value.end <= whole.value.end
    return part if inside and part.value != whole.value else None
