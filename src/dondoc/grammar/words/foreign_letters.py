"""Letters that Vietnamese does not have, where a font of a PDF file names its own ones wrongly: 'kǶ', 'cǜ'.

Known ones are read by a table; of others the reading is open.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dondoc.grammar.words.word_list import WordList
from dondoc.text import fold
from dondoc.text.syllables import LETTERS

# As fonts of office programs are seen to name them; in small letters.
MISNAMED = {"ǜ": "ũ", "ƕ": "ỳ"}
_OTHER_LATIN = "\u0100-\u024f"
_WORD = re.compile(rf"(?<![\w-])[{LETTERS}{_OTHER_LATIN}]*[{_OTHER_LATIN}][{LETTERS}{_OTHER_LATIN}]*(?![\w-])")
_LETTER = re.compile("[\u0100\u0101\u0104-\u010f\u0112-\u0127\u012a-\u0167\u016a-\u019f\u01a2-\u01ae\u01b1-\u024f]")
_OWN = re.compile(rf"[{LETTERS}]*")


@dataclass(frozen=True, slots=True)
class ForeignLetters:
    """The characters [start, end) have letters of no Vietnamese word; `reading` is what was meant, if that is known."""

    start: int
    end: int
    reading: str | None


def find_foreign_letters(text: str, listed: WordList) -> Iterator[ForeignLetters]:
    """Yield the words of canonical `text`, none of `listed`, with letters that Vietnamese lacks, but for names."""
    if not _LETTER.search("".join(listed.parts[0::2])):
        return
    folded = fold(text)
    for match in _words_around_letters(folded):
        if _OWN.fullmatch(match[0]):
            continue
        reading = match[0].translate({ord(letter): meant for letter, meant in MISNAMED.items()})
        known = bool(_OWN.fullmatch(reading))
        if known or not text[match.start()].isupper():
            yield ForeignLetters(*match.span(), reading if known else None)


def _words_around_letters(folded: str) -> Iterator[re.Match[str]]:
    """The words between the two blanks around each foreign letter: the others of a text need no look."""
    done = 0
    for letter in _LETTER.finditer(folded):
        if letter.start() >= done:
            begin = max(done, folded.rfind(" ", done, letter.start()) + 1)
            done = folded.find(" ", letter.end())
            done = done if done >= 0 else len(folded)
            yield from _WORD.finditer(folded, begin, done)
