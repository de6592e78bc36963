"""The day on which an assembly passed a resolution, which it tells at its end where no letterhead does.

'Nghị quyết này đã được Hội đồng nhân dân tỉnh khóa X, kỳ họp thứ 5 thông qua ngày 10 tháng 7 năm 2024.'
Source: the form of resolutions of assemblies, Nghị định 78/2025/NĐ-CP, and those before it.
"""

import re

from dondoc.grammar.kinds.places import COUNCIL_FOLDED
from dondoc.text import fold

RESOLUTION = "nghị quyết"
_PASSED = re.compile(
    rf"(?:nghị quyết này )?(?:đã )?được (?:{COUNCIL_FOLDED}|quốc hội)\b[^;:]{{0,160}}? thông qua (?:vào )?(?=ngày )"
)


def words_of_passing(words: str) -> str:
    """Return the words of the paragraph `words` from the day on which the resolution was passed; '' where none tell."""
    folded = fold(words)
    passed = _PASSED.search(folded) if " thông qua " in folded else None
    return folded[passed.end() :] if passed else ""
