"""What stands at a stop and should not: a sentence in small letters ('… tín ngưỡng. tập trung …'), a stray mark, a
blank before a comma.

Sites that copy documents leave marks of their typists glued to a stop: '… của người dân.abcd'.
"""

import re
from collections.abc import Iterator
from itertools import islice

from dondoc.grammar.patterns import any_of
from dondoc.text import fold
from dondoc.text.syllables import LETTERS, is_marked, is_syllable

_SMALL_AFTER_STOP = re.compile(rf"\. (?P<after>[{LETTERS}]{{2,}})(?= [{LETTERS}]|,)")
_BEFORE_STOP = re.compile(rf"(?<![.\w])[{LETTERS}]{{2,}}$")
_NAMES_A_FILE = any_of(
    "docx?", "xlsx?", "pptx?", "pdf", "txt", "html?", "zip", "rar", "com", "net", "org", "gov", "edu"
)
_GLUED = re.compile(rf"\.(?!{_NAMES_A_FILE}\b)(?P<mark>[a-z]{{3,16}}) ?$", re.MULTILINE)
_LONGEST_WORD = 10
_BLANK_BEFORE = re.compile(rf" ,(?<=[{LETTERS}] ,)(?= [{LETTERS}])", re.IGNORECASE)  # looks behind where a ' ,' is
_WORD_BEFORE = re.compile(rf"[{LETTERS}]+$", re.IGNORECASE)
_WORD_AFTER = re.compile(rf"[{LETTERS}]+", re.IGNORECASE)
# The second of two marks, each by itself as well; '…./.' ends a document.
_DOUBLED = tuple(
    re.compile(rf"{sign}(?<=[{firsts}]{sign})(?=\s|$)") for sign, firsts in ((",", ",;"), (";", ",;"), (r"\.", ",;:."))
)
_AND_SO_ON = re.compile(r"v\.? ?v ?$")
# Each sign by itself: a search for one runs to it, one for any of two asks every character.
_GLUED_ON = tuple(re.compile(rf"{sign}(?=[{LETTERS}])(?<=[{LETTERS}]{sign})") for sign in (",", r"\."))
_HABIT = 3  # of them in one text; more are those of who typed it, or of a scan


def find_small_beginnings(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places [start, end) in canonical `text` where a stop is followed by a word in small letters.

    Only between two words of Vietnamese in small letters: what is shortened ends in a stop, too, and is no syllable.
    """
    for match in _SMALL_AFTER_STOP.finditer(text):
        before = _BEFORE_STOP.search(text, max(0, match.start() - _LONGEST_WORD), match.start())
        if before is None:
            continue
        words = fold(before[0]), fold(match["after"])
        if all(map(is_syllable, words)) and any(map(is_marked, words)):
            yield before.start(), match.end()


def find_glued_marks(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places [start, end) in canonical `text` of letters glued to the stop at the end of a line.

    Only behind a word that has marks, so that no address is taken for one, and only letters that are no word.
    """
    for match in _GLUED.finditer(text):
        before = _BEFORE_STOP.search(text, max(0, match.start() - _LONGEST_WORD), match.start())
        if before and is_marked(fold(before[0])) and is_syllable(fold(before[0])) and not is_syllable(match["mark"]):
            yield match.span("mark")


def find_blanks_before_commas(text: str) -> list[tuple[int, int]]:
    """Return the places [start, end) in canonical `text`, word to word, of the few commas that a blank stands before.

    Such a comma parts what belongs together as often as not: 'Phó , Giám đốc'.
    """
    found = list(islice(_BLANK_BEFORE.finditer(text), _HABIT + 1))
    if len(found) > _HABIT:
        return []
    places = []
    for match in found:
        before = _WORD_BEFORE.search(text, max(0, match.start() - _LONGEST_WORD), match.start())
        after = _WORD_AFTER.match(text, match.end() + 1)
        if before and after and is_syllable(fold(before[0])) and is_syllable(fold(after[0])):
            places.append((before.start(), after.end()))
    return places


def find_doubled_marks(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places [start, end) in canonical `text`, with the word before, of two marks of which one is enough."""
    for end in sorted(match.end() for sign in _DOUBLED for match in sign.finditer(text)):
        start = end - 2
        before = text[max(0, start - _LONGEST_WORD) : start]
        word = _WORD_BEFORE.search(before)
        if word and not _AND_SO_ON.search(before.lower()):
            yield start - len(word[0]), end


def find_glued_words(text: str) -> list[tuple[int, int]]:
    """Return the places [start, end) in canonical `text` of the few signs between two words without a blank behind.

    Only between two syllables, both with a mark, in small letters: addresses and numbers have none.
    """
    places = []
    for match in sorted((match for sign in _GLUED_ON for match in sign.finditer(text)), key=re.Match.start):
        before = _BEFORE_STOP.search(text, max(0, match.start() - _LONGEST_WORD), match.start())
        after = _WORD_AFTER.match(text, match.end())
        words = (before[0], after[0]) if before and after else ()
        if words and all(map(is_syllable, map(fold, words))) and all(map(is_marked, map(fold, words))):
            places.append((match.start() - len(words[0]), match.end() + len(words[1])))
    return places if len(places) <= _HABIT else []
