"""Names of those who sign, and a post in one line with the name below it: 'PHÓ CHỦ TỊCHNguyễn Văn A'."""

import re

from dondoc.grammar.documents.landmarks import Landmark, read_landmark
from dondoc.grammar.patterns import CAPITALS

NAME_LENGTHS = range(2, 6)  # words of a person's name
_RANKS = frozenset({"Đại", "Thượng", "Trung", "Thiếu"})  # before 'tá', 'tướng', 'úy'
_CAPITAL = f"[{CAPITALS}]"
_LAST_CAPITAL = re.compile(rf"(?<={_CAPITAL}) ?(?={_CAPITAL}(?!{_CAPITAL}| |$))")
_LONGEST_SIGNATURE = 90  # characters


def post_and_name(words: str) -> tuple[str, str] | None:
    """Return the post in capitals and the name of who signs, where the line `words` is both, and nothing else.

    'PHÓ CHỦ TỊCHNguyễn Văn A' lost the line break between them, 'CHỦ TỊCH Nguyễn Văn A' has a blank for it.
    """
    if len(words) > _LONGEST_SIGNATURE or not words[:2].isupper() or words.isupper():
        return None
    for boundary in _LAST_CAPITAL.finditer(words):
        post, name = words[: boundary.start()], words[boundary.end() :]
        if post.isupper() and read_landmark(post) is Landmark.POST and is_name(name):
            return post, name
    return None


def is_name(words: str) -> bool:
    """Whether `words` can be the name of a person, with a rank before it or without."""
    parts = words.split()
    if len(parts) > 2 and parts[0] in _RANKS and parts[1].islower():
        parts = parts[2:]
    return len(parts) in NAME_LENGTHS and all(part.isalpha() and part.istitle() for part in parts)
