"""A city run by the centre has the bodies of a province under words of its own: 'UBND thành phố', 'Thành ủy'.

Which words, and what in a city is not as in a province, stands as data in `vietnam-cities`.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from dondoc.register.files import Entry, Section, check_keys
from dondoc.register.keys_of_entries import PLACE

CITY_SECTIONS = ("city_words",)
_WORDS: dict[str, type] = {"instead": list, "tails": list, "parts": dict, "verified": str, "left_out": list}
_PART = re.compile(r"(<[^<>]+>)")  # stays: it names a part of the patterns
_KEPT = ("id", "kind", "parent", "basis", "initials", "abbreviation", "code", "note", "verified")


@dataclass(frozen=True)
class CityWords:
    """What a city says instead of a province's words, in this order, and which bodies of a province it does not have.

    `tails` may stand behind a name, too; `parts` replaces parts of the patterns of groups. A name in which a word was
    exchanged has `verified`: that the body exists follows from the law, how this city calls it was not looked up.
    """

    instead: tuple[tuple[re.Pattern[str], str], ...]
    tails: tuple[str, ...]
    parts: dict[str, str]
    verified: str
    left_out: tuple[str, ...]

    def in_entries(self, entries: Iterable[Entry]) -> Iterator[Entry]:
        """`entries` as a city has them; those of its own files are written in its words already."""
        for entry in entries:
            if entry.id not in self.left_out:
                values = {key: value if key in _KEPT else self._exchanged(value) for key, value in entry.values.items()}
                is_new = values != entry.values and entry.level != PLACE and not values.get("members")
                yield replace(entry, values=values | ({"verified": self.verified} if is_new else {}))

    def in_spelling(self, section: Section) -> Section:
        """The rules of spelling of `section` with the words, tails and parts of a city."""
        rules = {
            key: value if key in ("bare_after", "bare_before") else self._exchanged(value)
            for key, value in section.content.items()
        }
        rules["tails"] = [*self.tails, *rules["tails"]]
        rules["parts"] = rules["parts"] | self.parts
        return replace(section, content=rules)

    def _exchanged(self, value: Any) -> Any:
        if isinstance(value, str):
            return "".join(piece if _is_part(piece) else self._in_words(piece) for piece in _PART.split(value))
        if isinstance(value, list):
            return [self._exchanged(each) for each in value]
        if isinstance(value, dict):
            return {key: self._exchanged(each) for key, each in value.items()}
        return value

    def _in_words(self, text: str) -> str:
        for word, other in self.instead:
            text = word.sub(other, text)
        return text


def _is_part(piece: str) -> bool:
    return piece.startswith("<")


def city_words(sections: dict[str, list[Section]]) -> CityWords | None:
    """What the files say of a city; None where they are those of a province. Raises InvalidRegister for a wrong key."""
    found = sections.get("city_words", [])
    if not found:
        return None
    entry = found[-1].entry()
    check_keys(entry, _WORDS, {})
    values = entry.values
    instead = (next(iter(pair.items())) for pair in values["instead"])
    return CityWords(
        instead=tuple((re.compile(rf"\b{re.escape(word)}\b"), other) for word, other in instead),
        tails=tuple(values["tails"]),
        parts=dict(values["parts"]),
        verified=values["verified"],
        left_out=tuple(values["left_out"]),
    )
