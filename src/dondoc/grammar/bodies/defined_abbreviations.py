"""Abbreviations that a document explains once: 'Trung tâm Kiểm soát bệnh tật tỉnh (CDC)', '(sau đây viết tắt là BQL)'.

Only those of bodies count, and only where the whole name stands right before the bracket. Notes that list them are
read by `listed_abbreviations`.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator

from dondoc.grammar.bodies.listed_abbreviations import listed_abbreviations
from dondoc.grammar.bodies.organisations import organisation_at
from dondoc.grammar.bodies.whole_names_beside import names_beside
from dondoc.grammar.bodies.written_names import as_written
from dondoc.grammar.kinds.places import LOWER, PLACE
from dondoc.model import AgencyRef
from dondoc.text import fold

_CALLED = r"(?:sau đây )?(?:gọi|viết) tắt(?: chung)?(?: là)?:? ?"
_EXPLAINED = re.compile(rf"\((?:{_CALLED})?[“\"]?(?P<short>[A-ZĐ](?:[A-ZĐ&-]|[.](?=[A-ZĐ])|\d){{1,9}})[”\"]?\)")
_CALLS = re.compile(r"(?:gọi|viết) tắt")
_LONGEST_NAME = 110  # characters
_WORD, _RUN = re.compile(r"\w+"), re.compile(r"[^\W_]+")
_GAP = re.compile(r"[\s-]+")
# Made of the words of another language, so that the initials do not tell.
_FOREIGN = {"CDC": "kiểm soát bệnh tật", "VCCI": "thương mại và công nghiệp"}
# These shorten a kind of body or a word, and which one is meant stands behind them: 'UBND xã', 'HTX Tân Lập'.
_OF_A_KIND = frozenset(
    {"UBND", "HĐND", "MTTQ", "UBMTTQ", "HTX", "THT", "CCB", "LHPN", "BQL", "QLDA", "KCN", "KKT", "TTYT", "BVĐK", "TTHC"}
)
# But for these one body may be meant throughout, where the document says that it is called so.
_MAY_BE_CALLED = frozenset({"BQL", "QLDA", "TTYT", "BVĐK"})
_ENDS = re.compile(r"[ ]?(?:$|[\n,;:.()])")
_PLACE = re.compile(r" (?:tỉnh|thành phố)(?!\w)(?! [A-ZĐÂÊÔƠƯÁÀẢÃẠÍÌÓÒÚÙÝỨỪ])")
_OF_PLACE = re.compile(rf" {PLACE}\b")
# Behind the abbreviation nothing may name a part or another body.
_GOES_ON = re.compile(rf"[\w/&-]|[ ](?:[A-ZĐÂÊÔƠƯÁÀẢÃẠÍÌÓÒÚÙÝỨỪ\d]|(?:{LOWER}|khu vực|cấp)\b)")


def find_abbreviations(text: str, known: Callable[[str], dict[int, tuple[int, AgencyRef]]]) -> dict[str, AgencyRef]:
    """Return the body that each abbreviation explained in `text` stands for; the first explanation counts.

    `known` gives the known bodies in some words: by where each begins, where it ends and which it is.
    """
    found: dict[str, AgencyRef] = {}
    for match in _EXPLAINED.finditer(text):
        short = match["short"]
        called = _CALLS.search(match[0]) is not None
        if (short in _OF_A_KIND and not (called and short in _MAY_BE_CALLED)) or short in found:
            continue
        end = match.start() - text.endswith(" ", 0, match.start())
        line = text.rfind("\n", 0, end) + 1
        before = text[max(line, end - _LONGEST_NAME) : end]
        if not (called or _may_shorten(short, before, _RUN.findall(before))):  # then no name at its end is made so
            continue
        ending = [(start, ref) for start, (stop, ref) in _bodies(before, known).items() if stop == len(before)]
        if ending:
            start, ref = min(ending, key=lambda item: item[0])
            name = before[start:]
            if called or _may_shorten(short, name, filter(None, _GAP.split(name))):
                found[short] = ref
    listed = listed_abbreviations(text, known, _are_initials)
    return names_beside(text) | {short: ref for short, ref in listed.items() if short not in _OF_A_KIND} | found


def _bodies(words: str, known: Callable[[str], dict[int, tuple[int, AgencyRef]]]) -> dict[int, tuple[int, AgencyRef]]:
    """The bodies in `words`, also those that no register knows, by where they begin."""
    unknown = (organisation_at(words, word.start()) for word in _WORD.finditer(words) if word[0][0].isupper())
    named = {start: (end, as_written(words[start:end])) for start, end in filter(None, unknown)}
    return named | known(words)


def _may_shorten(short: str, name: str, words: Iterable[str]) -> bool:
    """Whether `short` is made of initials of the `words` of `name`, in their order; a part in a bracket is not."""
    if short in _FOREIGN:
        return _FOREIGN[short] in fold(name)
    initials = iter(unicodedata.normalize("NFD", word)[0].upper() for word in words)
    return all(letter in initials for letter in short if letter.isalpha())


def _are_initials(short: str, name: str) -> bool:
    """Whether the capitals of `short` are initials of the words of `name`: 'Đoàn TN' of 'Đoàn Thanh niên'."""
    return _may_shorten("".join(filter(str.isupper, short)), name, filter(None, _GAP.split(name)))


def abbreviated(text: str, known: dict[str, AgencyRef]) -> Iterator[tuple[int, int, AgencyRef]]:
    """Yield where `text` names the bodies `known` by their abbreviations."""
    for short, ref in known.items():
        start = text.find(short)
        while start >= 0:
            end = start + len(short)
            inside = start > 0 and (text[start - 1].isalnum() or text[start - 1] in "-/&")
            if not inside and (last := _end(text, end, ref)) and _may_end(short, text, last):
                yield start, last, AgencyRef(ref.name, text[start:last], ref.agency, ref.group)
            start = text.find(short, end)


def _end(text: str, end: int, ref: AgencyRef) -> int | None:
    """Where the abbreviation of `ref` with letters up to `end` ends: with its place, 'CDC tỉnh'; None for another's."""
    place = _PLACE.match(text, end)
    if place is None:
        return end
    return place.end() if ref.name.endswith(place[0]) or not _OF_PLACE.search(ref.name) else None


def _may_end(short: str, text: str, end: int) -> bool:
    """Whether the name that `short` abbreviates may end at `end`: nothing goes on there with a part or another body."""
    return not _GOES_ON.match(text, end) and (short not in _OF_A_KIND or _ENDS.match(text, end) is not None)
