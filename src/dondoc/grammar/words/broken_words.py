"""Words that make no sense as they stand, and that one slip turns into a compound of the language.

A syllable that makes no sense is a puzzle (`puzzles`): 'môi tường', 'khuyến kích'. Where a compound is one slip away,
that was meant; sound texts have few puzzles, and hardly any that is near a compound. Letters that no syllable can have
('nghành') are read by themselves.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dondoc.grammar.words.compounds import lexicon
from dondoc.grammar.words.slip_guesses import likely_guesses
from dondoc.grammar.words.word_list import Place
from dondoc.grammar.words.word_pairs import MarkedWords

_AROUND = 2  # words to either side that a guess may take into account
# Whatever stands behind the kind of a place is its name, which capitals throughout do not show: 'XÃ LONG HỒ'.
_PLACE_IN_CAPITALS = re.compile(
    r"(?<!\w)(?:XÃ(?! HỘI)|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|TỈNH(?! ĐOÀN| ỦY)|THÔN|BẢN|ẤP)"
    r" (?!ĐẾN|GIAI|NĂM|VÀ|TRÊN|THUỘC|LẦN|KHÓA|NHIỆM|VỀ)\w+(?: \w+)?\Z"
)
_LONGEST_KIND = 16  # characters


@dataclass(frozen=True, slots=True)
class BrokenWord:
    """The characters [start, end) that make no sense, and the reading that does."""

    start: int
    end: int
    reading: str


def find_broken_words(text: str, listed: MarkedWords, puzzles: Iterable[Place]) -> Iterator[BrokenWord]:
    """Yield the words of canonical `text` that one slip broke, in reading order.

    `listed` are its words, `puzzles` those of them that make no sense.
    """
    done = 0
    for stretch, i in puzzles:
        around = max(i - _AROUND, 0)  # where the words that the guesses count from begin
        for guess in likely_guesses(tuple(stretch.words[around : i + _AROUND + 1]), i - around):
            first = around + guess.first
            begin, end = stretch.span(first, first + len(guess.readings))
            if begin < done or (guess.rare and not listed.has_pair(*guess.readings)):
                continue
            changed = slice(*stretch.span(around + guess.changed, around + guess.changed + 1))
            opens = guess.readings in lexicon().frequent and guess.changed > guess.first  # 'ban hành Kế hoach'
            if "\n" not in text[begin:end] and not _is_name(text, begin, end, text[changed], opens=opens):
                done = end
                yield BrokenWord(begin, end, " ".join(guess.readings))
                break


def _is_name(text: str, begin: int, end: int, changed: str, *, opens: bool) -> bool:
    """Whether capitals say that the words are a name or an abbreviation: 'tại Vân Hồ', 'NQ/TW ngày'.

    A word that `opens` a frequent compound may have its capital in the midst of a sentence.
    """
    words = text[begin:end]
    if words.isupper():
        return bool(_PLACE_IN_CAPITALS.search(text, max(0, begin - _LONGEST_KIND), end))
    if changed.isupper() and len(changed) > 1:
        return True
    if any(word[0].isupper() for word in words.split(" ")[1:]):
        return True
    return not opens and words[0].isupper() and text[max(0, begin - 2) : begin].strip(" ").isalnum()
