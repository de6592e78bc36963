"""The words in which an order to report says how often or by when: 'trước ngày 25 hằng tháng', 'định kỳ hằng quý'."""

import re

_LEADS_IN = re.compile(r"(?:(?:định kỳ|trước|chậm nhất|muộn nhất|vào|trong|là|ngày|báo cáo)[ ,(]*)+$", re.IGNORECASE)
# To the words of the cycle where they stand in the same clause, else to the end of the clause.
_TO_CYCLE = re.compile(r"[^,.;:()]{0,60}?\b(?:h[ằà]ng|mỗi|cuối|đầu) (?:tuần|tháng|quý|năm)\b", re.IGNORECASE)
_TO_END = re.compile(r"(?:[^\s,.;:()]+ ?){1,8}")


def words_of_time_at(sentence: str, place: int) -> str:
    """Return the words of `sentence` that tell the time which begins at `place`, with those that lead in to it."""
    leads_in = _LEADS_IN.search(sentence, max(0, place - 60), place)
    told = _TO_CYCLE.match(sentence, place) or _TO_END.match(sentence, place)
    return sentence[leads_in.start() if leads_in else place : told.end() if told else len(sentence)].strip(" ,(")
