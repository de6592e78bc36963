"""Places that share the head of their list: 'UBND các huyện: Gio Linh, Cam Lộ' are two committees of districts.

The register knows most such lists. Where it lacks one of the places, or has another of the same name (a commune of
today has that of a district), the list itself says what each is.
"""

import re
from collections.abc import Iterator, Sequence

from dondoc.grammar.bodies.other_provinces import title_of_province
from dondoc.grammar.kinds.places import COMMITTEE, PLACE
from dondoc.grammar.patterns import any_of, holds_any
from dondoc.model import AgencyRef
from dondoc.text import fold

Named = tuple[int, int, AgencyRef]  # characters [start, end), and who is named there

# Lines of a cell stand behind each other with nothing between: the name of a place ends where the next body begins.
NEXT_BODY = any_of(
    "UBND", "HĐND", "[ỦU][ỷy] ban", "Sở", "Công an", "Trung tâm", "Chi cục", "Bộ Chỉ huy",
    "Ban (?:Quản lý|Chỉ huy|Dân tộc)", "Hội (?:Nông dân|Liên hiệp|Cựu chiến binh|Chữ thập)",
)  # fmt: skip
PLACE_NAME = rf"[A-ZĐÂÊÔƠƯÁÀẢẠÝ][^\W\d_]*(?: (?!{NEXT_BODY}\b)[A-ZĐÂÊÔƠƯÁÀẢẠÝ][^\W\d_]*){{0,3}}"
_PLACE_NAME = re.compile(PLACE_NAME)
_ONE = rf"(?:{PLACE} )?(?!{NEXT_BODY}\b){PLACE_NAME}"
_LIST = re.compile(
    rf"(?:{COMMITTEE} (?:các |(?={PLACE}: ))|(?<= và )(?P<goes_on>các ))"
    rf"(?P<kind>{PLACE})(?P<kinds>(?:, | và ){PLACE})?:? "
    rf"(?P<names>{_ONE}(?:(?:, | và ){_ONE})+)"
)
_SIGNS = (" các ", ": ")
_KIND_BEFORE = re.compile(rf"({PLACE}) $")
_COMMITTEE_BEFORE = re.compile(rf"{COMMITTEE} {PLACE} {PLACE_NAME} và $")
_LOOK_BACK = 60  # characters


def list_places(text: str, known: list[Named]) -> list[Named]:
    """Return `known` with the committees of 'UBND các tỉnh Đồng Nai, Tây Ninh', where one of them is not among these.

    'Các tỉnh, thành phố: Nghệ An, Huế' leaves it to the reader which of them is a city. The group that only heads such
    a list ('UBND các huyện') is left out.
    """
    found: list[Named] = []
    for listed in _LIST.finditer(text) if holds_any(text, _SIGNS) else ():
        over = [item for item in known if item[0] < listed.end() and listed.start() < item[1]]
        if any(item[0] < listed.start() or listed.end() < item[1] for item in over):
            continue
        before = text[max(0, listed.start() - _LOOK_BACK) : listed.start()]
        if listed["goes_on"] and not _COMMITTEE_BEFORE.search(before):
            continue  # but 'UBND thành phố Đông Hà và các huyện Gio Linh, Hải Lăng' goes on
        places = list(_named_in(listed, text, over))
        if all(ref.agency for _, _, ref in places):
            continue  # as the register has them all
        known = [item for item in known if item not in over]
        found += places
    return known + found


def _named_in(listed: re.Match[str], text: str, over: Sequence[Named]) -> Iterator[Named]:
    """The committees that `listed` names in `text`, as the register knows them (`over`), or as they are written."""
    first, last = listed.span("names")
    for ordinal, name in enumerate(_PLACE_NAME.finditer(text, first, last)):
        own = _KIND_BEFORE.search(text, first, name.start())
        start = listed.start() if not ordinal else own.start() if own else name.start()
        kind = own[1] if own else title_of_province(name[0]) if listed["kinds"] else None
        words = f"UBND {kind or listed['kind']} {name[0]}"
        same = (ref for at, end, ref in over if at <= name.start() < end and fold(ref.name) == fold(words))
        yield start, name.end(), next(same, AgencyRef(words, text[start : name.end()]))
