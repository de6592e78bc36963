"""Who: the agencies in a cell, at the head of a paragraph, in a heading.

The register knows the names (they contain commas and 'và', so they are matched before anything is split); this module
knows what may stand between them and which words around them only qualify ('liên quan', 'làm đầu mối').
"""

import re
from datetime import date
from functools import lru_cache

from dondoc.grammar.organisations import find_organisations
from dondoc.model import AgencyRef
from dondoc.register import Register
from dondoc.text import collapse

# What may stand between two agencies of one list without ending it.
_GLUE = re.compile(
    r"""(?:[\s,;.+&/–-] | \b(?:và|cùng|với|hoặc|cùng[ ]với|đồng[ ]thời)\b
      | \b(?:(?:có[ ])?liên[ ]quan|của[ ]tỉnh|trên[ ]địa[ ]bàn(?:[ ]tỉnh)?|theo[ ]chức[ ]năng,?[ ]nhiệm[ ]vụ(?:[ ]được[ ]giao)?)\b
      | \([^()]{0,80}\)
      )*""",
    re.VERBOSE | re.IGNORECASE,
)
# What in a cell of agencies names nobody.
_FILLER = re.compile(
    r"""\b(?: (?:có[ ])?liên[ ]quan | (?:làm[ ]|là[ ])?(?:cơ[ ]quan[ ])?đầu[ ]mối | chủ[ ]trì | phối[ ]hợp | thực[ ]hiện | cùng | với | và | các | tổng[ ]hợp
      | trên[ ]địa[ ]bàn(?:[ ]tỉnh)? | (?:của[ ])?tỉnh(?:[ ]Sơn[ ]La)? | theo[ ](?:chức[ ]năng|lĩnh[ ]vực|phân[ ]công|nhiệm[ ]vụ).*
      | báo[ ]cáo | đánh[ ]giá | kết[ ]quả | khác | nêu[ ]trên | như[ ]trên | mời | đề[ ]nghị | giao )\b""",
    re.VERBOSE | re.IGNORECASE,
)
_SEPARATOR = re.compile(r"[,;\n]|(?:^|\s)[-–+•](?=\s)|\. (?=[A-ZĐ])")
_CONSOLIDATES = re.compile(
    r"\((?P<who>[^()]*?)\b(?:chủ trì,? )?(?:tổng hợp|theo dõi|đánh giá)\b[^()]*\)", re.IGNORECASE
)


class AgencyReader:
    """Reads agencies out of text with the names of `register` as they were on the day `on` (None: whatever the day)."""

    def __init__(self, register: Register, on: date | None) -> None:
        self._register = register
        self._on = on
        self.cell = lru_cache(maxsize=4096)(self._cell)
        self.known = lru_cache(maxsize=4096)(self._known)

    def _cell(self, text: str) -> tuple[AgencyRef, ...]:
        """The agencies in the table cell `text`, each once, in order; a name that no register knows as written."""
        found = self._mentions(text, in_list=True)
        for start, end in _gaps(found, len(text)):
            found += self._unknown(text, start, end)
        return _once(ref for _, _, ref in sorted(found, key=lambda mention: mention[0]))

    def consolidators(self, text: str) -> tuple[tuple[AgencyRef, ...], str]:
        """The agencies that a bracket in the cell `text` lets sum up and evaluate, and the cell without that bracket."""
        match = _CONSOLIDATES.search(text)
        if not match:
            return (), text
        return self.cell(match["who"]), text[: match.start()] + text[match.end() :]

    def run(self, text: str, start: int = 0) -> tuple[tuple[AgencyRef, ...], int]:
        """The list of agencies that begins at `start` (but for list marks and spaces), and where it ends."""
        refs: list[AgencyRef] = []
        end = start
        for first, last, ref in self.known(text):
            if first < end:
                continue
            if not _GLUE.fullmatch(text, end, first):
                break
            refs.append(ref)
            end = last
        if not refs:
            unknown = find_organisations(text, start)
            if unknown and _GLUE.fullmatch(text, start, unknown[0][0]):
                first, last = unknown[0]
                rest, end = self.run(text, last)
                return _once([_as_written(text[first:last]), *rest]), end if rest else last
        return _once(refs), end

    def _known(self, text: str) -> tuple[tuple[int, int, AgencyRef], ...]:
        return tuple(self._mentions(text, in_list=False))

    def _mentions(self, text: str, *, in_list: bool) -> list[tuple[int, int, AgencyRef]]:
        match = self._register.match_list if in_list else self._register.match
        found = []
        for mention in match(text, on=self._on):
            agency = mention.agency
            raw = text[mention.start : mention.end]
            ref = AgencyRef(agency.name, raw, agency.id, agency.group) if agency else _as_written(raw)
            found.append((mention.start, mention.end, ref))
        return found

    def _unknown(self, text: str, start: int, end: int) -> list[tuple[int, int, AgencyRef]]:
        found = []
        position = start
        for piece in [*_SEPARATOR.finditer(text, start, end), None]:
            stop = piece.start() if piece else end
            words = text[position:stop]
            left = collapse(_FILLER.sub(" ", words)).strip(" .,:;()-–+&/*")
            if len(left) > 2 and left[0].isalpha() and (left[0].isupper() or len(left.split()) > 2):
                found.append((position, stop, _as_written(words)))
            position = piece.end() if piece else end
        return found


def _gaps(found: list[tuple[int, int, AgencyRef]], length: int) -> list[tuple[int, int]]:
    edges = [0, *(edge for start, end, _ in found for edge in (start, end)), length]
    return [(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if a < b]


def _as_written(words: str) -> AgencyRef:
    raw = collapse(words).strip(" .,:;-–+")
    return AgencyRef(raw[:1].upper() + raw[1:], raw)


def _once(refs: "list[AgencyRef] | tuple[AgencyRef, ...] | object") -> tuple[AgencyRef, ...]:
    seen: dict[str, AgencyRef] = {}
    for ref in refs:  # type: ignore[attr-defined]
        seen.setdefault(ref.agency or ref.name.casefold(), ref)
    return tuple(seen.values())
