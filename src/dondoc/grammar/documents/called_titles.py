"""What titles in old gazettes say of a document before its subject: who issued it, its number and its day."""

import re

CALLED_BEFORE_SUBJECT = re.compile(
    r"của (?P<issuer>[^\d,;:]{4,90}?),? số ?:? ?(?P<number>\d{1,5}[^\s,]*/[^\s,]+)"
    r",? (?P<day>ngày \d{1,2}(?:[/.-]\d{1,2}[/.-]\d{4}| tháng \d{1,2} năm \d{4})),? (?=\w)"
)
SMALL_LETTERS = {"-TTG": "-TTg", "/CTR-": "/CTr-"}  # of kinds and bodies that have some also in a number
