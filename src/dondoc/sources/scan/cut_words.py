"""Words whose place ends before they do: dirt makes Tesseract lose the box of a last letter, though not the letter.

Behind such a word gapes a space as wide as that between two columns, and the line would be torn there. But within one
line of Tesseract, which parts columns itself, hardly more than a letter was lost.
"""

from collections.abc import Iterable

from dondoc.sources.scan.tesseract import Word

_FROM, _TO = 0.75, 1.3  # heights of a line, of a gap that is closed
_SPACE = 0.3  # heights, that stay
_DASHES = "-–"
_SHORTEST = 2  # letters; what is shorter may be a number or a dash before its words


def with_whole_boxes(words: Iterable[Word]) -> list[Word]:
    """Return `words` in order, of which those that end too early in their line reach to the next word."""
    found: list[Word] = []
    for word in words:
        if found and found[-1].line == word.line and found[-1].page == word.page:
            found[-1] = _reaching(found[-1], word)
        found.append(word)
    return found


def _reaching(word: Word, behind: Word) -> Word:
    left, top, right, bottom = word.box
    gap = (behind.box[0] - right) / max(bottom - top, 1)
    letters = sum(map(str.isalpha, word.text))
    if not (_FROM < gap < _TO) or letters < _SHORTEST or not (behind.text[0].isalnum() or behind.text[0] in _DASHES):
        return word
    return word._replace(box=(left, top, behind.box[0] - _SPACE * (bottom - top), bottom))
