"""Marks of haste and of secrecy in a letterhead, which are no part of who issues: 'HỎA TỐC', 'THƯỢNG KHẨN', 'TỐI MẬT'.

They are stamped beside or below the name of the issuer, in capitals (Decree 30/2020, Appendix I, part II).
"""

import re

from dondoc.text import fold

_MARK = r"(?:hoả tốc(?: hẹn giờ)?|thượng khẩn|khẩn|tuyệt mật|tối mật|mật|dự thảo(?: lần \d)?)"
_AT_HEAD = re.compile(rf"\W*{_MARK}\b\W*")
_AT_END = re.compile(rf"(?:^|(?<=\w) ){_MARK}\W*$")


def without_handling_mark(words: str) -> str:
    """Return a line `words` of a letterhead without the mark at its head or end; '' where it is a mark alone."""
    if not words.isupper():
        return words
    folded = fold(words)
    end = marked.start() if (marked := _AT_END.search(folded)) else len(words)
    start = marked.end() if (marked := _AT_HEAD.match(folded, 0, end)) else 0
    return words[start:end].strip()
