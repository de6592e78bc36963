"""Names of places and bodies that the end of a line parts: 'UBND huyện' / 'Mộc Châu rà soát …', 'bờ tây sông' / 'Mã'.

Web pages break the lines of their source anywhere, before capitals as well; what is copied from them has those breaks.
"""

import re

from dondoc.grammar.kinds.places import PLACE_WORDS
from dondoc.grammar.patterns import CAPITALS, SMALL, any_of
from dondoc.text import fold

_WATERS = ("sông", "suối", "hồ", "núi", "đèo", "dãy", "cầu", "cảng", "vịnh", "đảo", "kênh")
_BEFORE_NAME = re.compile(rf"(?:^|[^\w]){any_of(*PLACE_WORDS, *_WATERS)}$")
_OF_SEVERAL = re.compile(rf"\bcác (?:[^\W\d]+,? ){{0,4}}{any_of(*PLACE_WORDS)}$")  # 'UBND các huyện' needs no name
_FEWEST_BEFORE = 3  # words of a line that is more than a heading or a cell
_TWO_CAPITALS = re.compile(rf"[{CAPITALS}]{SMALL}* [{CAPITALS}]{SMALL}*(?= )")
# '2. Yêu cầu' heads what a plan has to be like, next to '1. Mục đích'.
_ORDERS_ALONE = re.compile(
    r"(?:(?:\d{1,2}|[a-zđ])[.)] |[-–+•*] )?(?:đề nghị|giao|chỉ đạo|phân công)|(?:[-–+•*] )?yêu cầu"
)
# 'Cao tốc Cần Thơ' / '- Cà Mau': the dash between two places, at the head of the line below.
_ENDS_WITH_PLACE = re.compile(rf"[^\W\d_{CAPITALS}] [{CAPITALS}]{SMALL}+ [{CAPITALS}]{SMALL}+$")
_DASH_AND_PLACE = re.compile(rf"[-–] [{CAPITALS}]{SMALL}+ [{CAPITALS}]{SMALL}+(?=[,;. ])")


def tears_a_pair(words: str, below: str) -> bool:
    """Whether the full line `words` ends with a place, and `below` begins with the dash and the other of the two."""
    return bool(_DASH_AND_PLACE.match(below) and _ENDS_WITH_PLACE.search(words))


def tears_a_name(words: str, below: str) -> bool:
    """Whether the line `words` ends before the name, or the body ordered, that the line `below` begins with.

    Of a place both syllables have a capital: 'Trường Tiểu học' behind 'xã' begins something of its own. A river may be
    written 'Sông', but 'xã Vân Hồ' is a whole name.
    """
    folded = fold(words)
    if _ORDERS_ALONE.fullmatch(folded):
        return True
    if words.isupper() or words.count(" ") < _FEWEST_BEFORE or not _BEFORE_NAME.search(folded):
        return False
    if folded.endswith(_WATERS):
        *_, before, waters = words.split(" ")
        if waters[0].isupper():
            return not before[0].isupper()
        return bool(_TWO_CAPITALS.match(below))
    return _TWO_CAPITALS.match(below) is not None and _OF_SEVERAL.search(folded) is None
