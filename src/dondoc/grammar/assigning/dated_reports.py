"""Reports that one body owes by a day: work with a deadline of its own, though it only follows up what others do.

'Giao Sở X theo dõi, đôn đốc việc thực hiện; báo cáo UBND tỉnh trước ngày 25/6/2026' is a task and a duty; told to
groups, or of 'Kế hoạch này', it is the closing order of the document, and a duty alone. A directive or telegram is made
of orders: 'theo dõi việc thực hiện Chỉ thị này, báo cáo trước ngày …' is one of them.
"""

import re
from collections.abc import Iterable

from dondoc.grammar.bodies.groups import are_groups
from dondoc.grammar.patterns import any_of
from dondoc.model import AgencyRef
from dondoc.text import fold

_DAY = r"(?:trước|chậm nhất|muộn nhất|xong)\b[^\d.;]{0,24}\d{1,2}(?: ?[/.-] ?| tháng )\d{1,2}"
# 'Báo cáo … tại phiên họp tổ chức vào tháng 8/2026', 'báo cáo … trong quý III năm 2026'
_IN_A_MONTH = (
    r"(?:\b(?:trong|vào) |\b(?:kỳ|phiên) họp\b[^.;]{0,80}?)"
    r"(?:tháng \d{1,2}|quý (?:[ivx]{1,3}|\d))(?: ?/ ?|,? năm )\d{4}"
)  # fmt: skip
_BY_A_DAY = re.compile(rf"{_DAY}|{_IN_A_MONTH}")
_BY_ONE_DAY = re.compile(rf"{_DAY}(?: ?[/.-] ?|,? năm )\d{{4}}|{_IN_A_MONTH}")
# '… trước ngày 25 hằng tháng, báo cáo tổng kết trước ngày 15/6/2026': the last of those that come round
_BY_EACH_DAY = re.compile(r"\bngày \d{1,2}(?:(?:/| tháng )\d{1,2})? (?:h[ằà]ng|mỗi) (?:tháng|quý|năm)\b")
_REPORTS = "báo cáo"
_PLANS = any_of("kế hoạch", "chương trình", "đề án", "phương án", "quyết định", "nghị quyết")
_FOLLOWS_THIS_PLAN = re.compile(rf"[^;.]{{0,200}}?\b{_PLANS}(?: hành động)? này\b")  # in what stands before the report


def reports_by_a_day(rest: str) -> bool:
    """Whether `rest`, what a point tells somebody, is to report by a day, of one year or of each."""
    return _reports(folded := fold(rest)) and _BY_A_DAY.search(folded) is not None


def owes_one_report(rest: str, leads: Iterable[AgencyRef]) -> bool:
    """Whether `rest` tells others than groups to report by the day of one year, and not besides what comes round."""
    if are_groups(leads):
        return False
    folded = fold(rest)
    day = _BY_ONE_DAY.search(folded) if _reports(folded) else None
    return day is not None and not _BY_EACH_DAY.search(folded, 0, day.start())


def _reports(folded: str) -> bool:
    """Whether `folded` tells to report, and on something else than how the plan itself is carried out."""
    before, reports, _ = folded.partition(_REPORTS)
    return bool(reports) and _FOLLOWS_THIS_PLAN.match(before) is None
