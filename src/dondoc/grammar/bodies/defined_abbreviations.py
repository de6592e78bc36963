"""Abbreviations that a document explains once: 'Trung tâm Kiểm soát bệnh tật tỉnh (CDC)', '(sau đây viết tắt là BQL)'.

Only those of bodies count, and only where the whole name stands right before the bracket.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator

from dondoc.grammar.kinds.places import LOWER
from dondoc.model import AgencyRef
from dondoc.text import fold

_CALLED = r"(?:sau đây )?(?:gọi|viết) tắt(?: chung)?(?: là)?:? ?"
_EXPLAINED = re.compile(rf"\((?:{_CALLED})?[“\"]?(?P<short>[A-ZĐ](?:[A-ZĐ&-]|\d){{1,9}})[”\"]?\)")
_CALLS = re.compile(r"(?:gọi|viết) tắt")
_LONGEST_NAME = 110  # characters
# Made of the words of another language, so that the initials do not tell.
_FOREIGN = {"CDC": "kiểm soát bệnh tật", "VCCI": "thương mại và công nghiệp"}
# These shorten a kind of body or a word, and which one is meant stands behind them: 'UBND xã', 'HTX Tân Lập'.
_OF_A_KIND = frozenset(
    {"UBND", "HĐND", "MTTQ", "UBMTTQ", "HTX", "THT", "CCB", "LHPN", "BQL", "QLDA", "KCN", "KKT", "TTYT", "BVĐK", "TTHC"}
)
# Behind the abbreviation nothing may name a part or another body.
_GOES_ON = re.compile(rf"[\w/&-]|[ ](?:[A-ZĐÂÊÔƠƯÁÀẢÃẠÍÌÓÒÚÙÝỨỪ\d]|(?:{LOWER}|khu vực|cấp)\b)")


def find_abbreviations(text: str, names: Callable[[str], dict[int, tuple[int, AgencyRef]]]) -> dict[str, AgencyRef]:
    """Return the body that each abbreviation explained in `text` stands for; the first explanation counts.

    `names` gives the bodies in some words: by where each begins, where it ends and which it is.
    """
    found: dict[str, AgencyRef] = {}
    for match in _EXPLAINED.finditer(text):
        short = match["short"]
        if short in _OF_A_KIND or short in found:
            continue
        end = match.start() - text.endswith(" ", 0, match.start())
        line = text.rfind("\n", 0, end) + 1
        before = text[max(line, end - _LONGEST_NAME) : end]
        ending = [(start, ref) for start, (stop, ref) in names(before).items() if stop == len(before)]
        if ending:
            start, ref = min(ending, key=lambda item: item[0])
            if _CALLS.search(match[0]) or _may_shorten(short, before[start:]):
                found[short] = ref
    return found


def _may_shorten(short: str, name: str) -> bool:
    """Whether `short` is made of initials of `name`, in their order; a part of that body in a bracket is not."""
    if short in _FOREIGN:
        return _FOREIGN[short] in fold(name)
    initials = iter(unicodedata.normalize("NFD", word)[0].upper() for word in re.split(r"[\s-]+", name) if word)
    return all(letter in initials for letter in short if letter.isalpha())


def abbreviated(text: str, known: dict[str, AgencyRef]) -> Iterator[tuple[int, int, AgencyRef]]:
    """Yield where `text` names the bodies `known` by their abbreviations."""
    for short, ref in known.items():
        start = text.find(short)
        while start >= 0:
            end = start + len(short)
            inside = start > 0 and (text[start - 1].isalnum() or text[start - 1] in "-/&")
            if not inside and not _GOES_ON.match(text, end):
                yield start, end, AgencyRef(ref.name, text[start:end], ref.agency, ref.group)
            start = text.find(short, end)
