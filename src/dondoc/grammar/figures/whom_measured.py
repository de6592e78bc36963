"""Words before a figure that wait for whom it is: 'đào tạo kỹ năng số cho 100% cán bộ' measures that of officials."""

import re

from dondoc.grammar.figures.trimmed_measures import behind_figure
from dondoc.text import fold

_ASKS_WHOM = re.compile(
    r"\b(?P<to>cho|đối với|tại|đáp ứng|phủ sóng|phủ kín|(?<!che )phủ|(?<!tính )đến|tới)"
    r"(?: (?:ít nhất|tối thiểu|trên|khoảng|hơn))* $"
)


def for_whom(said: str, before: str, behind: str) -> str:
    """Return `before`, the measure in the words `said` before a figure, and whom those `behind` name; '' for none."""
    asks = _ASKS_WHOM.search(fold(said))
    whom = behind_figure(behind.partition("(")[0]) if asks and behind.startswith(" ") else ""
    if not (asks and whom):
        return ""
    return f"{before} {whom}" if fold(before).endswith(asks["to"]) else f"{before} {asks['to']} {whom}"
