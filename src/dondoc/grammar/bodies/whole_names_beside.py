"""Abbreviations that a document explains nowhere, but whose whole name it has, too: 'Phòng TCHC', 'CDC tỉnh'.

'Phòng TCHC' is the 'Phòng Tổ chức - Hành chính' of the same document: each letter is the initial of one syllable.
"""

import re
import unicodedata

from dondoc.grammar.bodies.written_names import as_written
from dondoc.grammar.patterns import CAPITALS, matches_at
from dondoc.model import AgencyRef

_HEADS = ("Phòng ", "Khoa ", "Ban ")
_SHORT = re.compile(rf"(?:{'|'.join(_HEADS)})(?P<letters>[A-ZĐ]{{3,6}})(?![\w/&-])")
_WHOLE = re.compile(rf"(?:{'|'.join(_HEADS)})(?P<name>[{CAPITALS}](?:[^\W\d_]| (?:- )?(?=[^\W\d_])){{4,80}})")
_GOES_ON = re.compile(rf" (?:-|và) [{CAPITALS}]")
_SYLLABLE = re.compile(r"[^\W\d_]+")
_LINK = "và"
_CENTRE = "CDC"  # made of the words of another language
_WHOLE_CENTRE = re.compile(rf"Trung tâm [Kk]iểm soát [Bb]ệnh tật(?: tỉnh| thành phố)?(?! [{CAPITALS}])")


def names_beside(text: str) -> dict[str, AgencyRef]:
    """Return the bodies of `text` that it also names by an abbreviation, by that; the first whole name counts."""
    found: dict[str, AgencyRef] = {}
    if _CENTRE in text and (centre := next(matches_at("Trung tâm ", _WHOLE_CENTRE, text), None)):
        found[_CENTRE] = as_written(centre[0])
    for head in _HEADS:
        shorts = {short["letters"] for short in matches_at(head, _SHORT, text)}
        for whole in matches_at(head, _WHOLE, text) if shorts else ():
            for letters in shorts:
                if head + letters not in found and (name := _abbreviated_by(letters, whole["name"])):
                    found[head + letters] = as_written(head + name)
    return found


def _abbreviated_by(letters: str, words: str) -> str:
    """The first of `words` whose initials are `letters`, one a syllable; '' where they are not, or the name goes on."""
    syllables = [syllable for syllable in _SYLLABLE.finditer(words) if syllable[0] != _LINK][: len(letters)]
    if "".join(map(_initial, syllables)) != letters:
        return ""
    end = syllables[-1].end()
    return "" if _GOES_ON.match(words, end) else words[:end]


def _initial(syllable: re.Match[str]) -> str:
    first = syllable[0][0].upper()
    return first if first == "Đ" else unicodedata.normalize("NFD", first)[0]
