"""The names of the months, 'tháng giêng', 'tháng mười hai', and the Roman numbers of quarters and weeks: 'quý IV'."""

from dondoc.grammar.patterns import any_of

MONTH_NAMES = {
    "giêng": 1, "một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9,
    "mười": 10, "mười một": 11, "mười hai": 12, "chạp": 12,
}  # fmt: skip
# 'tháng năm 2026' is no May: 'năm' is the word for year there.
MONTH = rf"(?:\d{{1,2}}|mười một|mười hai|năm(?= ?/| năm)|{any_of(*(m for m in MONTH_NAMES if m not in ('năm',)))})"
ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}  # of quarters, and of the weeks of a month
