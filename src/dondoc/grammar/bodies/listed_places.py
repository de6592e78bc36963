"""Places that share the head of their list: 'UBND các huyện: Gio Linh, Cam Lộ' are two committees of districts.

The register knows most such lists. Where it lacks one of the places, or has another of the same name (a commune of
today has that of a district), the list itself says what each is.
"""

import re
from collections.abc import Iterator, Sequence

from dondoc.grammar.bodies.other_provinces import title_of_province
from dondoc.grammar.kinds.places import COMMITTEE, DISTRICT, LOWER, PLACE
from dondoc.grammar.patterns import any_of, holds_any
from dondoc.grammar.words.compounds import lexicon
from dondoc.model import AgencyRef
from dondoc.text import fold

Named = tuple[int, int, AgencyRef]  # characters [start, end), and who is named there

# Lines of a cell stand behind each other with nothing between: the name of a place ends where the next body begins.
NEXT_BODY = any_of(
    "UBND", "HĐND", "[ỦU][ỷy] ban", "Sở", "Công an", "Trung tâm", "Chi cục", "Bộ Chỉ huy",
    "Ban (?:Quản lý|Chỉ huy|Dân tộc)", "Các", "Thuế", "Hội (?:Nông dân|Liên hiệp|Cựu chiến binh|Chữ thập)",
)  # fmt: skip
PLACE_NAME = rf"[A-ZĐÂÊÔƠƯÁÀẢẠÝ][^\W\d_]*(?: (?!{NEXT_BODY}\b)[A-ZĐÂÊÔƠƯÁÀẢẠÝ][^\W\d_]*){{0,3}}"
# 'Phường Xuân Hương - Đà Lạt' is one place.
_WHOLE_NAME = rf"(?:{PLACE_NAME}(?: - (?!{NEXT_BODY}\b){PLACE_NAME})?|(?:(?<=uận )|(?<=hường ))\d{{1,2}}(?!\w))"
# Some write the kind of a place with a capital: 'UBND Huyện Hóc Môn, Quận 12'.
_NO_KIND = r"(?!(?:Huyện|Quận|Thị xã|Thị trấn|Thành phố|Xã|Phường|Đặc khu) )"
_PLACE_NAME = re.compile(rf"{_NO_KIND}{_WHOLE_NAME}")
_KIND = rf"(?i:{PLACE})"
_ONE = rf"(?:{_KIND} )?{_NO_KIND}(?!{NEXT_BODY}\b|[A-ZĐ]{{2}}){_WHOLE_NAME}"
# 'UBND thành phố Đông Hà, huyện Gio Linh' are two; the city behind a district may be the province that it lies in.
_EACH_ITS_KIND = rf"(?i:{DISTRICT}) {_WHOLE_NAME}(?:, | và )(?:[Hh]uyện|[Tt]hị xã|[Qq]uận) [A-ZĐ\d]"
# 'UBND huyện Gio Linh, Cam Lộ': what kind of place the first is, the next ones are as well.
_TWO_SYLLABLES = r"[A-ZĐÂÊÔƠƯÁÀẢẠÝ][^\W\d_]+ [A-ZĐÂÊÔƠƯÁÀẢẠÝ][^\W\d_]+"
_SHARE_KIND = rf"{LOWER} {_TWO_SYLLABLES}(?:, (?!{NEXT_BODY}\b){_TWO_SYLLABLES})+(?=[;.]|$)"
_LIST = re.compile(
    rf"(?:{COMMITTEE} (?:các |(?={_KIND}: |{_EACH_ITS_KIND}|{_SHARE_KIND}))|(?<= và )(?P<goes_on>các ))"
    rf"(?P<kind>{_KIND})(?P<kinds>(?:, | và ){_KIND})?:? "
    rf"(?P<names>{_ONE}(?:(?:, | và ){_ONE})+)"
)
_SIGNS = ("UBND ", "ban nhân dân ")  # one of them stands before each list
_KIND_BEFORE = re.compile(rf"({_KIND}) $")
_COMMITTEE_BEFORE = re.compile(rf"{COMMITTEE} {PLACE} {PLACE_NAME} và $")
_SMALL_BEHIND = re.compile(r" ([^\W\d_]+)")
_LOOK_BACK = 60  # characters


def list_places(text: str, known: list[Named]) -> list[Named]:
    """Return `known` with the committees of 'UBND các tỉnh Đồng Nai, Tây Ninh', where one of them is not among these.

    'Các tỉnh, thành phố: Nghệ An, Huế' leaves it to the reader which of them is a city. The group that only heads such
    a list ('UBND các huyện') is left out.
    """
    found: list[Named] = []
    for listed in _LIST.finditer(text) if holds_any(text, _SIGNS) else ():
        names = places_named(text, list(_PLACE_NAME.finditer(text, *listed.span("names"))))
        end = names[-1].end() if names else listed.start()
        over = [item for item in known if item[0] < end and listed.start() < item[1]]
        if any(item[0] < listed.start() or end < item[1] for item in over):
            continue
        before = text[max(0, listed.start() - _LOOK_BACK) : listed.start()]
        if listed["goes_on"] and not _COMMITTEE_BEFORE.search(before):
            continue  # but 'UBND thành phố Đông Hà và các huyện Gio Linh, Hải Lăng' goes on
        places = list(_named_in(listed, names, text, over))
        if not places or all(ref.agency for _, _, ref in places):
            continue  # as the register has them all
        known = [item for item in known if item not in over]
        found += places
    return known + found


def places_named(text: str, names: list[re.Match[str]]) -> list[re.Match[str]]:
    """Return `names` of places in `text` but for a last one that goes on as another body: 'Hội Luật gia tỉnh'."""
    if not names or not (small := _SMALL_BEHIND.match(text, names[-1].end())):
        return names
    last = fold(names[-1][0]).split()[-1]
    return names[:-1] if lexicon().has(last, fold(small[1])) else names


def _named_in(
    listed: re.Match[str], names: Sequence[re.Match[str]], text: str, over: Sequence[Named]
) -> Iterator[Named]:
    """The committees that `listed` names in `text`, as the register knows them (`over`), or as they are written."""
    first = listed.start("names")
    for ordinal, name in enumerate(names):
        own = _KIND_BEFORE.search(text, first, name.start())
        start = listed.start() if not ordinal else own.start() if own else name.start()
        kind = own[1] if own else title_of_province(name[0]) if listed["kinds"] else None
        words = f"UBND {(kind or listed['kind']).lower()} {name[0]}"
        same = (ref for at, end, ref in over if at <= name.start() < end and fold(ref.name) == fold(words))
        yield start, name.end(), next(same, AgencyRef(words, text[start : name.end()]))
