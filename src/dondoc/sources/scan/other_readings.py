"""How well another program read the words of a page that is a picture.

Often it knew no Vietnamese ('Uy ban nhan dan'), or took it for a language with other marks ('Quyêt dinh vê viêc').
Or it knew the language, and the picture was bad: then words stand there that no document has.
"""

import re
from collections.abc import Iterable

from dondoc.sources.scan.repair import as_meant
from dondoc.text import fold
from dondoc.text.syllables import is_syllable

_WORD = re.compile(r"[^\W\d_]{2,}")
_MARKED_CAPITAL = re.compile(r"[^\Wa-zA-Z\u0110]")  # in no abbreviation
_SHARE_OF_MARKED = 0.5  # of words; three in four Vietnamese words have a mark
_SHARE_OF_STRANGE = 0.02  # of words; of a printed page hardly one in a hundred is of another language
_FEWEST_STRANGE = 2


def is_poorly_read(lines: Iterable[str]) -> bool:
    """Return whether the words of `lines` were surely read worse than Tesseract reads Vietnamese."""
    lines = list(lines)
    words = _WORD.findall(" ".join(lines))
    return _lacks_marks(words) or _has_strange(words) or any(as_meant(line) != line for line in lines)


def _lacks_marks(words: list[str]) -> bool:
    return sum(1 for word in words if not word.isascii()) < _SHARE_OF_MARKED * len(words)


def _has_strange(words: list[str]) -> bool:
    """Whether many of `words`, abbreviations left out and each counted once, cannot be of the language."""
    spoken = [fold(word) for word in words if word[1:].islower() or _MARKED_CAPITAL.search(word)]
    strange = {word for word in spoken if not is_syllable(word)}
    return len(strange) >= max(_FEWEST_STRANGE, _SHARE_OF_STRANGE * len(spoken))
