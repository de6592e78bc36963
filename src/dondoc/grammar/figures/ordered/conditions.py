"""What makes a rule of a figure instead of a goal: 'đạt từ 95% trở lên thì được công nhận'."""

import re

WHAT_FOLLOWS = re.compile(
    r"[^;.]*\b(?:thì|mới được|được (?:xét|công nhận|khen|xếp|hỗ trợ|hưởng|thưởng|giảm|miễn|nhận|coi là))\b"
)
