"""Words that order a report: to report, to send, to issue a plan."""

import re

from dondoc.grammar.patterns import any_of, any_word_of, holds_any

REPORTS = re.compile(r"báo cáo(?<!\wbáo cáo)\b")
SENDS = re.compile(r"gửi(?<!\wgửi)(?<!tiền gửi)\b")
_ISSUED = ("chương trình", "kế hoạch", "văn bản")
ISSUES = re.compile(rf"{any_word_of('ban hành', 'xây dựng', 'hoàn thành')}(?: và ban hành)? {any_of(*_ISSUED)}")
_ISSUING = tuple(f"{verb} {what}" for verb in ("hành", "dựng", "thành") for what in _ISSUED)
_OPENING = 40  # characters of a clause before a day that opens it: 'Chậm nhất ngày 20/12/2026, rà soát …; báo cáo …'


def may_order(folded: str) -> bool:
    """Whether `folded` words speak of reporting, sending or issuing at all."""
    if "báo cáo" in folded or "gửi" in folded:
        return True
    return holds_any(folded, _ISSUED) and holds_any(folded, _ISSUING) and bool(ISSUES.search(folded))


def is_of_other_work(folded: str, start: int, end: int) -> bool:
    """Whether the day [start, end) ends what is done in a clause of its own: 'chấm điểm trước 15/12; báo cáo …'."""
    first, last = folded.rfind(";", 0, start) + 1, folded.find(";", end)
    clause = folded[first : last if last >= 0 else len(folded)]
    if len(clause) == len(folded) or start - first < _OPENING:
        return False
    return not (REPORTS.search(clause) or SENDS.search(clause) or ISSUES.search(clause))
