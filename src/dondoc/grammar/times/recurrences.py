"""How often something recurs: 'hằng năm', 'mỗi quý', and in a time cell '02 lần/năm'."""

import re

from dondoc.model import Recurrence

RECURRENCES: tuple[tuple[Recurrence, re.Pattern[str]], ...] = (
    ("yearly", re.compile(r"\bh[ằà]ng năm\b|\bmỗi năm\b|\bthường niên\b")),
    ("quarterly", re.compile(r"\b(?:h[ằà]ng|mỗi) qu[ýí]\b")),
    ("monthly", re.compile(r"\bh[ằà]ng tháng\b|\bmỗi tháng\b")),
)
# In a time cell alone: '02 lần/năm'; a sentence counts so what is done, too.
_TIMES_A: tuple[tuple[Recurrence, re.Pattern[str]], ...] = (
    (
        "yearly",
        re.compile(
            r"\blần ?(?:/|một|mỗi|trong) ?(?:01 |1 |một )?năm\b|\b0?1 năm ?/ ?lần\b"
            r"|\b(?:một|01|1) năm [^\d]{0,12}\w{1,3} lần\b"
        ),
    ),
    (
        "quarterly",
        re.compile(
            r"\blần ?(?:/|một|trong) ?qu[ýí]\b|\b0?1 qu[ýí] ?/ ?lần\b|\bmột qu[ýí] \w{1,3} lần\b"
            r"|\bcuối (?:của )?qu[ýí]\s*$"
        ),
    ),
    ("monthly", re.compile(r"\blần ?(?:/|một|trong) ?tháng\b|\bmột tháng \w{1,3} lần\b")),
)


def find_recurrence(folded: str) -> Recurrence | None:
    """Return how often `folded` text says that something recurs, or None."""
    return next((name for name, pattern in RECURRENCES if pattern.search(folded)), None)


def times_a(folded: str) -> Recurrence | None:
    """Return how often the `folded` words of a time cell count that something is done, or None."""
    return next((name for name, pattern in _TIMES_A if pattern.search(folded)), None)
