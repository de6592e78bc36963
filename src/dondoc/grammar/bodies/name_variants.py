"""Names of agencies that differ from the official one in a capital or in a mark between its parts."""

import re
from functools import lru_cache

from dondoc.grammar.patterns import places_of
from dondoc.text import fold

# After these nouns the name proper begins, with a capital: 'Sở Tài chính', 'Cục Thuế'.
NOUNS = ("Sở", "Cục", "Chi cục")
ALWAYS_CAPITAL = ("Tổ quốc",)
_LAST_NOUNS = ("sở", "cục")  # what each of them ends with, folded
_DEPARTMENT = "sở"
# Law itself writes these with fewer capitals than the bodies do. Source: Luật Dân quân tự vệ 48/2019/QH14.
_EITHER_WAY = ("bộ chỉ huy quân sự", "ban chỉ huy quân sự", "bộ chỉ huy bộ đội biên phòng")
_NOT_WORDS = re.compile(r"[\W_]+")
_PARTS = re.compile(r" ?[,–-] ?")


def may_hold_variant(words: str) -> bool:
    """Return whether `words` may hold a name that `is_variant`: the cheap look before the search for names."""
    folded = fold(words)
    return (
        any(part.lower() in words for part in ALWAYS_CAPITAL)
        or (_DEPARTMENT in folded and _PARTS.search(words) is not None)
        or any(
            words[place + len(noun) + 1 :][:1].islower() for noun in _LAST_NOUNS for place in places_of(noun, folded)
        )
    )


def is_variant(written: str, official: str) -> bool:
    """Whether `written` is the name `official` with a small letter where it must not be, or other marks in it.

    Other capitals within a name ('Sở Công thương') are a matter of habit. Names in capitals throughout are right.
    """
    return written != official and _is_variant(written, official)


def differs_in_capitals(written: str, official: str) -> bool:
    """Whether `written` is `official` but for capitals behind its first letter; a fault only where both are written."""
    if written[1:] == official[1:] or written.isupper() or written.lower() != official.lower():
        return False
    return not written.lower().startswith(_EITHER_WAY)


@lru_cache(maxsize=512)
def _is_variant(written: str, official: str) -> bool:
    """The same for names that differ; kept for a while, as one table names the same agencies row after row."""
    if written.isupper() or _letters(written) != _letters(official):
        return False
    return _begins_small(written, official) or _loses_capital(written, official) or _other_marks(written, official)


def _letters(name: str) -> str:
    return _NOT_WORDS.sub(" ", fold(name)).strip()


def _begins_small(written: str, official: str) -> bool:
    noun = next((noun for noun in sorted(NOUNS, key=len, reverse=True) if official.startswith(noun + " ")), None)
    if noun is None or fold(written[: len(noun)]) != fold(noun):
        return False
    proper, expected = written[len(noun) + 1 :], official[len(noun) + 1 :]
    return proper[:1].islower() and expected[:1].isupper()


def _loses_capital(written: str, official: str) -> bool:
    return any(part in official and part not in written and part.lower() in written for part in ALWAYS_CAPITAL)


def _other_marks(written: str, official: str) -> bool:
    """Whether a comma stands for a hyphen between the parts of a department's name, or the other way round."""
    if not official.startswith("Sở "):
        return False
    marks, expected = (["," if "," in mark else "-" for mark in _PARTS.findall(name)] for name in (written, official))
    return len(marks) == len(expected) and marks != expected
