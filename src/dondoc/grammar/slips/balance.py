"""Brackets and quotation marks without their partner: '(trước hết là chợ phiên' and no ')' behind it.

A bracket behind a number closes nothing where the number counts a list ('a) …; b) …'); it may close one where one is
open. What is open at the end of a paragraph may be closed in the next ones, as a page break or a quoted article has it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from dondoc.grammar.patterns import holds_any

OPENING = "(“"
SIGNS = "()“”"
PAIRS = (("(", ")"), ("“", "”"))
_SIGN = re.compile(f"[{SIGNS}]")
_COUNTS = re.compile(r"(?:^|[\s(;:,.“\"/–+-])(?:\d{1,2}(?:\.\d{1,2})*|[ivxIVX]{1,4}|[^\W\d_]\d?)\.?$")
_OF_TIMES = ("tháng ", "năm ", "quý ", "ngày ", "đến ", "từ ")  # a figure behind one of these counts no list
_OF_NUMBERS = "ivxIVX"
_LONGEST_NUMBER = 12
_REACH = {"(": 4, "“": 80}  # paragraphs in which the partner may stand
_CLOSES = {")": "(", "”": "“"}
_STRAIGHT = '"'  # closes what a sign of the other form opened, as typists have it


@dataclass(slots=True)
class _Open:
    """What is open of one kind: the places, how many brackets behind numbers may have closed some, since how long."""

    places: list[int] = field(default_factory=list)
    optional: int = 0
    lines: int = 0


def find_unbalanced(paragraphs: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Yield the places and signs in `paragraphs` (each with its offset, in order) that have no partner."""
    known = {sign: _Open() for sign in _REACH}
    brackets, quotes = known.values()
    for offset, words in paragraphs:
        if not (brackets.places or quotes.places or holds_any(words, SIGNS)):
            continue
        yield from _closings_too_many(offset, words, known)
        for sign, each in known.items():
            yield from _given_up(sign, each, words)
    for sign, each in known.items():
        yield from ((place, sign) for place in each.places[: max(0, len(each.places) - each.optional)])


def _closings_too_many(offset: int, words: str, known: dict[str, _Open]) -> Iterator[tuple[int, str]]:
    for match in _SIGN.finditer(words):
        sign, place = match[0], match.start()
        if sign in known:
            known[sign].places.append(offset + place)
            continue
        each = known[_CLOSES[sign]]
        number = _number_before(words, place) if sign == ")" else None
        if number and number[0].startswith("("):
            each.places.pop()  # '(1) …; (2) …': a number in brackets of its own
        elif number:
            # at the head of a line it counts, and nothing else
            each.optional += bool(each.places) and number.start() > 0
        elif each.places:
            each.places.pop()
        elif not (sign == "”" and _STRAIGHT in words):
            yield offset + place, sign
        if not each.places:
            each.lines = each.optional = 0


def _number_before(words: str, place: int) -> re.Match[str] | None:
    """The number of a list right before `place`; behind a word of two letters and more there is none."""
    if words[max(0, place - 2) : place].isalpha() and place > 1 and words[place - 1] not in _OF_NUMBERS:
        return None
    number = _COUNTS.search(words, max(0, place - _LONGEST_NUMBER), place)
    return None if number and words.endswith(_OF_TIMES, 0, number.start() + 1) else number


def _given_up(sign: str, each: _Open, words: str) -> Iterator[tuple[int, str]]:
    """The signs that no later line will close: as the text goes on, or as what may have closed them did."""
    if sign == "“" and _STRAIGHT in words and each.places:
        each.places.pop()
    if each.optional:
        del each.places[max(0, len(each.places) - each.optional) :]
        each.optional = 0
    if not each.places:
        each.lines = 0
        return
    each.lines += 1
    if each.lines > _REACH[sign]:
        yield from ((place, sign) for place in each.places)
        each.places.clear()
        each.lines = 0
