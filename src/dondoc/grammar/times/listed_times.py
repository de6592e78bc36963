"""Times that words name one by one under one year: 'Tháng 6 và tháng 12/2026', 'quý I, quý III năm 2026'."""

import re

from dondoc.grammar.rules import Reading
from dondoc.grammar.times.months import ROMAN
from dondoc.grammar.times.periods import find_periods
from dondoc.grammar.times.stretches import Period

_COMMA = re.compile(
    r"(?<=\d),(?= )(?!(?<=háng \d,) năm \d)(?!(?<=háng \d\d,) năm \d)"
    r"(?! (?:(?:ngày|tháng|quý) )?\d[\d/]{0,4} (?:h[ằà]ng|mỗi)\b)(?!(?<=năm \d{4},) (?:đầu|giữa) năm \d)"
)
# 'Giai đoạn 2026-2030, hằng năm': how often within the years, and no time of its own.
_YEARS_THEN_HOW_OFTEN = re.compile(r"\D*(?:19|20)\d\d\D{1,12}(?:19|20)\d\d, (?:định kỳ )?h[ằà]ng \w+", re.IGNORECASE)
# 'Quý II/2026 và bổ sung hằng năm': a first time, and then each year.
_THEN_EACH = re.compile(r"(?<=\d{4}) và (?=(?:[^\d;:.]{1,40} )?h[ằà]ng (?:năm|quý|tháng)\b)", re.IGNORECASE)
_PLACE = r"(?:\d{1,2}|iv|i{1,3})\b"
_LISTED = re.compile(
    rf"(?P<unit>tháng|quý) (?P<numbers>{_PLACE}(?:(?:, ?| và |, và )(?:(?:tháng|quý) )?{_PLACE})+)"
    r"(?P<year>/| ?[-–] ?| năm )(?P<of>(?:19|20)\d\d)",
    re.IGNORECASE,
)
_NUMBER = re.compile(rf"\b{_PLACE}", re.IGNORECASE)
_WITHIN = re.compile(r"^(?:trong|vào|trong các|vào các) (?=tháng|quý)", re.IGNORECASE)


def each_named(part: str) -> list[str]:
    """Return the times that the words `part` name, divided by commas, or by 'và' where months do not follow on."""
    if _YEARS_THEN_HOW_OFTEN.fullmatch(part):
        return [part]
    first, *later = _THEN_EACH.split(part, maxsplit=1)
    listed = _LISTED.fullmatch(_WITHIN.sub("", first.strip()))
    return [*(_COMMA.split(first) if listed is None else _one_by_one(listed) or [first]), *later]


def apart(reading: Reading[Period], folded: str) -> list[Reading[Period]]:
    """Return the times of `reading` in `folded` words, each as a reading of the same words.

    'Vào tháng 4 và tháng 9/2026' are two times, and not all that lies between them.
    """
    listed = _LISTED.fullmatch(folded, reading.start, reading.end)
    each = [time for words in _one_by_one(listed) for time in find_periods(words)] if listed else []
    return [reading._replace(value=time.value) for time in each] or [reading]


def _one_by_one(listed: re.Match[str]) -> list[str]:
    """The months or quarters that `listed` names, each with its year; none where they follow each other."""
    numbers = _NUMBER.findall(listed["numbers"])
    places = [ROMAN.get(number.lower()) or int(number) for number in numbers]
    if places == list(range(places[0], places[0] + len(places))):
        return []
    return [f"{listed['unit']} {number}{listed['year']}{listed['of']}" for number in numbers]
