"""Tasks that end in what they hold, 'Lập hồ sơ, gồm:': the points below are parts of that thing, and no tasks.

'Các nhiệm vụ chủ yếu gồm:' holds things to be done, and its points are tasks like any other.
"""

import re

from dondoc.grammar.patterns import any_of
from dondoc.text import fold

_HOLDS = re.compile(r"(?<!\w)(?:bao )?gồm(?: có)? ?:$")
_TO_BE_DONE = re.compile(
    r"\b"
    + any_of("nhiệm vụ", "công việc", "nội dung", "hoạt động", "giải pháp", "biện pháp", "mục tiêu", "chỉ tiêu")
    + r"\b[^,;.]{0,60},? ?(?:bao )?gồm(?: có)? ?:$"
)
_ENDINGS = ("gồm:", "gồm có:", "gồm :", "gồm có :")


def opens_held_list(words: str) -> bool:
    """Whether the points below the task `words` are parts of a thing that it names last: papers, members, places."""
    if not words.endswith(_ENDINGS):
        return False
    folded = fold(words)
    return _HOLDS.search(folded) is not None and _TO_BE_DONE.search(folded) is None
