"""Where the sentences of a paragraph begin and end."""

import re
from collections.abc import Iterator

from dondoc.grammar.assigning.assignments import read_names
from dondoc.grammar.assigning.bracket_assignments import LONGEST_BRACKET
from dondoc.grammar.assigning.orders import ORDER
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.patterns import CAPITALS, late_pattern
from dondoc.grammar.verbs.task_verbs import TASK_VERB
from dondoc.text import fold

# Where a sentence ends, with its last sign: signs are rarer than the spaces behind them.
SENTENCE_END = re.compile(
    rf"[.;!?”\"](?: +(?=[{CAPITALS}])"
    rf"|(?<=;) (?=(?:đồng thời,? )?(?:giao|yêu cầu|đề nghị) (?:[{CAPITALS}]|các ))|(?<=;) (?=các ))"
)

_SEVERAL = "các "
_LONGEST_NAMES = 300  # characters
# 'các trạm y tế tiêm phòng', 'các Ban căn cứ tình hình, chủ động lập lịch'
_WORK = late_pattern(rf"(?:(?:căn cứ|trên cơ sở|theo) [^,;.:]{{3,100}}, (?:chủ động )?)?(?!phối hợp\b){TASK_VERB}\b")


def find_sentences(paragraph: str, reader: AgencyReader) -> Iterator[tuple[int, int]]:
    """Return where each sentence of `paragraph` begins and ends; '; giao Sở X …' begins one, too.

    'Thủ trưởng các sở; Chủ tịch UBND các xã …' is the list of names of one.
    """
    start = 0
    for gap in SENTENCE_END.finditer(paragraph):
        end = gap.start() + 1
        if gap[0][0] == ";" and _names_alone(paragraph, start, end, reader):
            continue
        if _in_bracket_at(paragraph, end):
            continue
        if paragraph.startswith(_SEVERAL, gap.end()) and not _tells_work(paragraph, gap.end(), reader):
            continue
        yield start, end
        start = gap.end()
    yield start, len(paragraph.rstrip())


def _names_alone(paragraph: str, start: int, end: int, reader: AgencyReader) -> bool:
    """Whether the words [start, end) only say to whom something is told: 'Giao Sở X;', 'Sở X phối hợp với: Sở Y;'."""
    words = paragraph[start:end]
    ordered = ORDER.match(fold(words))
    words = words[ordered.end() :] if ordered else words
    named = read_names(words, reader)
    if named is None or (named.binds and not named.cooperating):  # 'Sở X chủ trì; Sở Y phối hợp'
        return False
    return named.end >= len(words) - 1


def _tells_work(paragraph: str, start: int, reader: AgencyReader) -> bool:
    """Whether the words from `start` on say what a group does: '…; các trạm y tế tiêm phòng', and name no thing."""
    words = paragraph[start : start + _LONGEST_NAMES]
    named, end = reader.run(words)
    return bool(named) and _WORK.match(words[end:].lstrip(" ,")) is not None


def _in_bracket_at(paragraph: str, place: int) -> bool:
    """Whether `place` lies in a bracket: '(Phân công: Sở X chủ trì; UBND các xã phối hợp)' is no end of a sentence."""
    first, last = max(0, place - LONGEST_BRACKET), place + LONGEST_BRACKET
    opened = paragraph.rfind("(", first, place)
    return opened > paragraph.rfind(")", first, place) and paragraph.find(")", place, last) >= 0
