"""Misreadings that cannot be meant, put right: quarters ('II1/2026'), doubled strokes, the numbers of groups.

Words that no document has stand in `misread.yaml`, with what they are.
"""

import re
from collections.abc import Sequence
from functools import cache

from dondoc.data_files import data_beside
from dondoc.sources.scan.day_lines import with_clean_day

_STROKES = re.compile("[/⁄∕]{1,3}")
_STROKE = re.compile("[⁄∕]")
# Upright strokes that were taken for other letters beside at least one that was not, before a year.
_QUARTER = re.compile(r"\b(?=[I1l|TH]*I)[I1l|TH]{2,3}(?= ?/ ?20\d\d\b)")
_FOURTH = re.compile(r"(?<![\w/-])[T1lI|]{1,2}V(?= ?/ ?20\d\d\b)")  # no other quarter has a V
_STRAY_MARK = re.compile(r"^\s*['’`|](?=\w)(?!.*['’`|])", re.DOTALL)  # a speck before the first letter of a cell
_STRAY_STOP = re.compile(r"^\s*[:;,.`´|^]\s+(?=[^\W\d_])(?=\w[^\s.)])")  # before a line
_BULLET = re.compile(r"^\s*(?:[~=«»—–_]|[-–][_.])\s+(?=[^\W\d_])")
_MARK_OF_NOTE = re.compile(r"(?<=[^\W_])['’‘](?=[\s,.;:]|$)")  # no word of the language ends so
# A heading in capitals whose number has lost its stop.
_UNSTOPPED = re.compile(r"^(?P<number>I{1,3}|IV|VI{0,3}|IX|X) (?=[^\W\d_a-z]{2,}\s[^a-z]*$)")
_CUT_ISSUER = re.compile(
    r"/(?:CT|C\u0110|Q\u0110)-TT(?!\w)"
)  # the last letter of the Prime Minister's numbers hangs low
_WORTH = {"H": 2}  # two strokes with a bar


def repaired(words: str) -> str:
    """Return `words` with strokes and the Roman numbers of quarters as they were printed."""
    if _STROKE.search(words):
        words = _STROKES.sub("/", words)
    words = with_clean_day(words)
    words = _QUARTER.sub(_roman, _STRAY_STOP.sub("", _STRAY_MARK.sub("", words)))
    words = _year().sub(_year_word(), _BULLET.sub("- ", _without_mark(words)))
    words = _FOURTH.sub("IV", _quarter_behind_its_word().sub(_roman, words))
    return as_meant(words)


def as_meant(words: str) -> str:
    """Return `words` with the word for a year before one, and the phrases that no document has as what they are."""
    if "-" in words:
        words = _CUT_ISSUER.sub(r"\g<0>g", _unparted().sub(r"\g<number>/\g<kind>", words))
    return _misread().sub(_as_meant, _year().sub(_year_word(), words)).translate(_never_meant())


def _without_mark(words: str) -> str:
    """`words` without an apostrophe behind a word that has no other beside it: the raised number of a note."""
    return _MARK_OF_NOTE.sub("", words) if sum(map(words.count, "'’‘")) == 1 else words


def _as_meant(read: re.Match[str]) -> str:
    meant = _meant()[read[0].lower()]
    if read[0].isupper():
        return meant.upper()
    return (meant[0].upper() if read[0][0].isupper() else meant[0].lower()) + meant[1:]


@cache
def _meant() -> dict[str, str]:
    words: dict[str, str] = data_beside(__package__, "misread.yaml")["words"]
    return {read.lower(): meant for read, meant in words.items()}


@cache
def _misread() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(_meant())})\b", re.IGNORECASE)


@cache
def _unparted() -> re.Pattern[str]:
    """The number of a document whose stroke before its kind was not seen: '590NQ-HDND'."""
    kinds: list[str] = data_beside(__package__, "misread.yaml")["kinds_in_numbers"]
    return re.compile(rf"(?<![\w/.-])(?P<number>\d{{1,5}})(?P<kind>(?:{'|'.join(kinds)})-(?=[^\W\da-z]{{2}}))")


@cache
def _never_meant() -> dict[int, str]:
    """Letters that the language does not have, and what they are."""
    letters: dict[str, str] = data_beside(__package__, "misread.yaml")["never_meant"]
    return {ord(read): meant for read, meant in letters.items()}


@cache
def _year_word() -> str:
    word: str = data_beside(__package__, "misread.yaml")["year"]
    return word


@cache
def _year() -> re.Pattern[str]:
    """The word for a year, its vowel with any mark, before a year."""
    first, last = _year_word()[0], _year_word()[-1]
    return re.compile(rf"\b{first}\w{last}(?= (?:19|20)\d\d\b)")


@cache
def _hats() -> str:
    """The letters that a speck above or below makes of a stroke."""
    letters: str = data_beside(__package__, "misread.yaml")["hats"]
    return letters


@cache
def _heading() -> re.Pattern[str]:
    return re.compile(rf"(?P<number>(?=[^ .]*[IVXH{_hats()}])[IVXHlTJ1|{_hats()}]{{1,5}})[.,] (?=[^\W\d_])")


@cache
def _quarter_behind_its_word() -> re.Pattern[str]:
    """Strokes alone, as in '11/2026': behind the word they are no month."""
    word = data_beside(__package__, "misread.yaml")["quarter"]
    return re.compile(rf"(?<=\b{word}\s)[I1l|TH]{{2,3}}(?= ?/ ?20\d\d\b)", re.IGNORECASE)


def _roman(match: re.Match[str]) -> str:
    strokes = sum(_WORTH.get(letter, 1) for letter in match[0])
    return "I" * strokes if strokes <= 3 else match[0]


# Of 'III.' and 'VI.' before a heading a scan makes 'HH.', 'HI.', 'II.', 'VỊ.': letters of strokes, hats on them.
ROMANS = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV")


def repaired_headings(lines: Sequence[str]) -> list[str]:
    """Return `lines`, in reading order, with the Roman numbers of headings that can only be the next ones."""
    found = [_UNSTOPPED.sub(r"\g<number>. ", line) for line in lines]
    last, first = 0, None  # the last number, and the place of a '1.' that may be one
    for at, line in enumerate(found):
        match = _heading().match(line)
        if match is None or not line[match.end()].isupper() or match["number"] == "1":
            first = at if line.startswith("1. ") else None if line.startswith("2. ") else first
            continue
        number = match["number"].translate(str.maketrans(_hats(), "I" * len(_hats())))
        value = ROMANS.index(number) if number in ROMANS else 0
        if value == 2 and last != 1 and first is not None:
            found[first] = "I" + found[first][1:]
            last = 1
        following = last + 1
        if value not in (1, following) and following < len(ROMANS) and _may_be(number, ROMANS[following]):
            found[at] = ROMANS[following] + line[match.end("number") :]
            value = following
        elif value and number != match["number"]:
            found[at] = number + line[match.end("number") :]
        last, first = value or last, None
    return found


def _may_be(read: str, meant: str) -> bool:
    """Whether the strokes `read` may be the number `meant`: the same arms, and as many strokes but for two."""
    strokes = sum(_WORTH.get(letter, 1) for letter in read if letter not in "VX")
    return [letter for letter in read if letter in "VX"] == [letter for letter in meant if letter in "VX"] and abs(
        strokes - meant.count("I")
    ) <= 1 + ("H" in read)
