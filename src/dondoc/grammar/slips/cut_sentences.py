"""Words that no phrase ends with: where a cell ends in one, the rest of it was cut off."""

import re

from dondoc.grammar.patterns import any_of
from dondoc.text import fold

# Each of these wants another word after it: conjunctions, prepositions, plural words, first halves of compounds.
OPEN_ENDS = (
    "và", "các", "của", "với", "cho", "tại", "trong", "những", "về", "do", "bởi", "hoặc", "bằng", "từ", "nhằm",
    "nguy", "phát", "chuyển đổi và", "đối với",
)  # fmt: skip
# Behind one of these the same sentence goes on, whatever the next word begins with.
_WANTS_MORE = tuple(f" {word}" for word in ("và", "của", "với", "các", "hoặc", "những", "bởi", "nhằm", "đối với"))
_LAST = tuple(fold(words) for words in OPEN_ENDS)
_LONGEST_END = 40  # characters; none of them is as long
_OPEN_END = re.compile(rf"(?:^|[\s,;:]){any_of(*OPEN_ENDS)}$")


def is_cut(words: str) -> bool:
    """Whether the phrase `words` breaks off in the middle."""
    ending = words[-_LONGEST_END:].rstrip()
    if ending.endswith((",", " -")):
        return True
    return ending.lower().endswith(_LAST) and bool(_OPEN_END.search(fold(ending)))


def wants_more(line: str) -> bool:
    """Whether the `line` ends in a word that no sentence, heading or name ends with."""
    return line.endswith(_WANTS_MORE)
