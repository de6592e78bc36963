"""Names of those who sign, and a post in one line with the name below it: 'PHÓ CHỦ TỊCHNguyễn Văn A'."""

import re
from collections.abc import Sequence

from dondoc.grammar.documents.landmarks import Landmark, read_landmark
from dondoc.grammar.patterns import CAPITALS

NAME_LENGTHS = range(2, 6)  # words of a person's name
_RANKS = frozenset({"Đại", "Thượng", "Trung", "Thiếu"})  # before 'tá', 'tướng', 'úy'
_CAPITAL = f"[{CAPITALS}]"
# First words of names of the Ê Đê, the Cơ Tu, the K'Ho and others, which look as if the capitals of a post went on.
_FIRST_LETTERS = frozenset({"Y", "A", "H", "K", "H'", "H’", "K'", "K’"})
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
        before, _, letter = post.rpartition(" ")
        if letter in _FIRST_LETTERS:
            post, name = before, f"{letter} {name}"
        if post.isupper() and read_landmark(post) is Landmark.POST and is_name(name):
            return post, name
    return None


def count_posts(words: Sequence[str]) -> int:
    """Return how many of `words`, a line of a signature, are of posts in capitals: all of them, or up to a name."""
    posts = next((place for place, word in enumerate(words) if word != word.upper()), len(words))
    return posts - 1 if 1 < posts < len(words) and words[posts - 1] in _FIRST_LETTERS else posts


def is_name(words: str) -> bool:
    """Whether `words` can be the name of a person, with a rank before it or without."""
    parts = words.split()
    if len(parts) > 2 and parts[0] in _RANKS and parts[1].islower():
        parts = parts[2:]
    return len(parts) in NAME_LENGTHS and all(map(_is_of_name, parts))


def _is_of_name(part: str) -> bool:
    return (part.isalpha() or part in _FIRST_LETTERS) and part.istitle()
