"""Who: the agencies in a cell, at the head of a paragraph, in a heading.

The register knows the names (they contain commas and 'và', so they are matched before anything is split); this module
knows what may stand between them and which words around them only qualify ('liên quan', 'làm đầu mối').
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache, partial

from dondoc.grammar.competences import WITHIN_COMPETENCE
from dondoc.grammar.issuers import OF_THE_PROVINCE
from dondoc.grammar.organisations import organisation_at, whole_names
from dondoc.grammar.other_provinces import end_of_other_province
from dondoc.grammar.patterns import any_of
from dondoc.grammar.shared_heads import listed_ministries, with_committees
from dondoc.grammar.task_verbs import TASK_VERB
from dondoc.model import AgencyRef
from dondoc.register import Mention, Register
from dondoc.text import collapse, fold

_LINKS = any_of("và", "cùng với", "cùng", "với", "hoặc", "đồng thời")
_QUALIFIES = any_of(
    "(?:có )?liên quan",
    "của tỉnh",
    "(?:đóng )?trên địa bàn(?: tỉnh)?",
    "theo chức năng,? nhiệm vụ(?: được giao)?",
    "biên giới",
    "vùng (?:biên giới|cao)",
    r"(?:của |cấp )?(?:xã|phường|đặc khu)(?=[,;.:)]|$| và )",
)
# What may stand between two agencies of one list without ending it.
_GLUE = re.compile(
    rf"(?:[\s,;+&/–-]|\b{_LINKS}\b|\b{_QUALIFIES}\b|\([^()]{{0,80}}\))*",
    re.IGNORECASE,
)
# The head of an agency stands for the agency: 'Thủ trưởng các sở, ban, ngành', 'Chánh Văn phòng UBND tỉnh'.
_POST = re.compile(
    "(?:"
    + any_of(
        "(?:các )?(?:đồng chí|ông|bà)(?= (?:Giám đốc|Chủ tịch|Thủ trưởng|Chánh|(?:Chi )?[Cc]ục trưởng|Trưởng))",
        "Thủ trưởng",
        "Người đứng đầu",
        "(?:Tổng )?Giám đốc",
        "Chủ tịch",
        "Lãnh đạo",
        "Chánh(?= (?:Văn phòng|Thanh tra))",
        "Trưởng(?= (?:ban|phòng|các (?:phòng|bản|thôn|ấp|buôn|khóm|tiểu khu|tổ dân phố)),? )",
        "Bộ trưởng",
        "Chi cục trưởng",
        "Cục trưởng",
        "Vụ trưởng",
        "Viện trưởng",
        "Hiệu trưởng",
        "Chỉ huy trưởng",
        "Ban Thường trực(?= (?:Ủy ban |Uỷ ban |UB)?(?:MTTQ|Mặt trận) )",
        "Ban Thường vụ(?= (?:Tỉnh đoàn|Thành đoàn|Đoàn Thanh niên|Hội|Liên đoàn) )",
    )
    + " )+",
    re.IGNORECASE,
)
_ORDER = re.compile(r"^(?:giao(?: nhiệm vụ)?(?: cho)?|phân công|đề nghị)[ :]+", re.IGNORECASE)
_WITHIN = re.compile(rf"\b{WITHIN_COMPETENCE}\b", re.IGNORECASE)
# What in a cell of agencies names nobody.
_FILLER = re.compile(
    r"\b"
    + any_of(
        "(?:có )?liên quan", "(?:làm |là )?(?:cơ quan )?đầu mối", "chủ trì", "phối hợp", "thực hiện", "cùng", "với",
        "và", "tổng hợp", "trên địa bàn(?: tỉnh)?", "(?:của )?tỉnh(?: Sơn La)?",
        "theo (?:chức năng|lĩnh vực|phân công|nhiệm vụ).*",
        "(?:là )?(?:cơ quan|đơn vị) (?:thường trực|đầu mối|chủ trì)",
        r"(?:(?:các )?(?:đồng chí|đ/c) )?(?:thủ trưởng|giám đốc|chủ tịch|lãnh đạo)(?=\s*$)",
        "^không(?: có)?$", "^các$", "báo cáo", "đánh giá", "kết quả", "khác", "nêu trên", "như trên", "mời", "đề nghị",
        "giao",
    )
    + r"\b",
    re.IGNORECASE,
)  # fmt: skip
# Behind the names of a bracket: 'Sở X, Sở Y; hoàn thành trước ngày 30/6/2026'.
_SAYS_WHEN = re.compile(
    r"(?:(?:hoàn thành|xong|trình)\b[^;]{0,30} )?(?:trước|chậm nhất|trong|thời gian|thời hạn)\b[^;]*\d"
)
_QUALIFIED = re.compile(rf"(?: {_QUALIFIES}\b)+", re.IGNORECASE)
_PLURAL = ("các ", "Các ")
_IN_LISTS = ("địa phương", "đoàn thể")  # 'các sở, ngành, địa phương'
_LONGEST_GROUP = 90  # characters
_LONGEST_CELL = 50_000  # characters in which agencies are looked for: the register itself has fewer
_ENDS_GROUP = re.compile(rf"(?=[,;.:()\n]|$| (?:và|cùng|theo|trong)\b| {TASK_VERB}\b)")
_SEPARATOR = re.compile(r"[,;\n]|(?:^|\s)[-–+•](?=\s)|\. (?=[A-ZĐ])")
_TOLD = re.compile(rf" {TASK_VERB}\b(?! (?:với|cùng)\b)[^;\n]*;?")
_COMMITTEE = re.compile(r"^(?:ủy|uỷ) ban nhân dân\b", re.IGNORECASE)
_OF_PLACES = re.compile(r"\b(?:xã|phường|huyện)$")
_COMMITTEE_BEFORE = re.compile(r"(?:UBND|[ỦU][ỷy] ban nhân dân|Uỷ ban nhân dân) $")
# 'UBND các xã vùng III' are fewer than all, and a group of their own.
_FEWER = re.compile(
    " (?:thuộc |ở )?"
    + any_of(
        r"(?:vùng|khu vực) (?:I{1,3}|[123])\b(?:(?:, | và )(?:(?:vùng|khu vực) )?(?:I{1,3}|[123])\b)*",
        r"(?:vùng |diện )?đặc biệt khó khăn\b",
        r"(?:vùng |địa bàn )(?:đồng bào )?dân tộc thiểu số(?: và miền núi)?\b",
    )
)
# 'UBND các xã, phường nơi có dự án': which of them is left to the day.
_SOME = re.compile(r" (?:nơi|tham gia|thuộc (?:địa bàn|phạm vi)|có (?!liên quan)|được )[^,;.()\n]*")
# Small words that name somebody only behind others: 'các doanh nghiệp, hợp tác xã'.
_AMONG_OTHERS = re.compile(
    r"(?:hợp tác xã|hộ kinh doanh|hiệp hội(?: doanh nghiệp| ngành nghề| ngành hàng)?|hội nghề nghiệp|tổ chức đại diện"
    r"|chủ đầu tư|nhà đầu tư|nhà thầu|chủ rừng"
    r"|trường đại học(?:(?:, | và )(?:cao đẳng|trung cấp|học viện|viện nghiên cứu))*|trường học|viện nghiên cứu"
    r"|đơn vị tư vấn"
    r"|(?:công an|công đoàn|trạm y tế|đoàn thanh niên|ban chỉ huy quân sự) (?:các |cấp )?"
    r"(?:xã, phường(?:, đặc khu)?|huyện, thành phố|xã|huyện))\b(?=[,;.:]| |$)"
)
_LOWER_LEVEL = re.compile(
    r"(?: Việt Nam)? (?:các |cấp )?(?:huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)\b(?! hội)"
    r"(?:, (?:huyện|thị xã|xã|phường|thị trấn|đặc khu)\b)*"
    r"(?: (?=[A-ZĐ])[^\W\d_]+){0,4}"
)
# 'Hội Nông dân Việt Nam' is the body of the country, 'Hội Nông dân Việt Nam tỉnh' is not.
_OF_THE_COUNTRY = re.compile(r" Việt Nam\b(?! (?:tỉnh|thành phố|các|cấp)\b)")
_PLACE_NAME = re.compile(r"[A-ZĐÂÊÔƠƯÁÀẢẠÝ][^\W\d_]*(?: [A-ZĐÂÊÔƠƯÁÀẢẠÝ][^\W\d_]*){0,3}")
_PLACES = re.compile(
    r"(?:UBND|[ỦU][ỷy] ban nhân dân|Uỷ ban nhân dân) các (?P<kind>tỉnh|thành phố|huyện|thị xã|xã|phường|đặc khu):? "
    rf"(?P<names>{_PLACE_NAME.pattern}(?:(?:, | và ){_PLACE_NAME.pattern})+)"
)
_ONE_COMMITTEE = re.compile(r"(?:UBND|[ỦU][ỷy] ban nhân dân|Uỷ ban nhân dân) (?:huyện|thị xã|quận|xã|phường|đặc khu)$")
_ITS_NAME = re.compile(rf" (?!(?i:{TASK_VERB})\b){_PLACE_NAME.pattern}")
_UNDER_THE_CENTRE = re.compile(r"(?<=thành phố) trực thuộc trung ương$", re.IGNORECASE)
_OF_THE_BANK = re.compile(r"(?<=^Ngân hàng Nhà nước) Việt Nam,?(?: [-–])?(?= [Cc]hi nhánh [Kk]hu vực)")
_NUMBERED = re.compile(r"(?<=[Kk]hu vực) (?:[IVX]+|\d+)$")  # 'Kho bạc Nhà nước khu vực XI': which of them
# What names that no register knows abbreviate.
_IN_FULL = {
    "BQL": "Ban Quản lý", "QLDA": "Quản lý dự án", "KCN": "khu công nghiệp", "KKT": "khu kinh tế",
    "UBMTTQ": "Ủy ban Mặt trận Tổ quốc", "MTTQ": "Mặt trận Tổ quốc",
    "LHPN": "Liên hiệp Phụ nữ", "CCB": "Cựu chiến binh",
    "PTNT": "Phát triển nông thôn", "HTX": "Hợp tác xã", "TTYT": "Trung tâm Y tế", "BVĐK": "Bệnh viện đa khoa",
    "BĐBP": "Bộ đội Biên phòng", "CHQS": "Chỉ huy Quân sự", "ĐTXD": "đầu tư xây dựng",
}  # fmt: skip
_ABBREVIATED = re.compile(rf"\b{any_of(*_IN_FULL)}\b")
_WORD = re.compile(r"\w+")
_LEADING_LINK = re.compile(rf"^{_LINKS} ")
_ITEM_BEFORE = re.compile(r"(?:^|[,;:(]|\bvà) ?$")
_ITEM_AFTER = re.compile(r" ?(?:[,;.)]|$|và\b)")
_CONSOLIDATES = re.compile(
    r"\((?P<who>[^()]*?)\b(?:chủ trì,? )?(?:tổng hợp|theo dõi|đánh giá)\b[^()]*\)", re.IGNORECASE
)


class AgencyReader:
    """Reads agencies out of text with the names of `register` as they were on the day `on` (None: whatever the day).

    An agency of the place `not_meant` is left as written, unless the text itself says that place.
    """

    def __init__(self, register: Register, on: date | None, not_meant: str | None = None) -> None:
        self._register = register
        self._not_meant = not_meant
        self.on = on
        self._learned: set[str] = set()
        self._lengths: set[int] = set()  # of those names, so that few words are compared with all of them
        self._matched = lru_cache(maxsize=16)(partial(register.match, on=on))
        self.cell = lru_cache(maxsize=4096)(self._cell)
        self.known = lru_cache(maxsize=64)(self._known)
        self.heads = lru_cache(maxsize=64)(lambda text: with_committees(register.list_heads(text), text))

    def _cell(self, text: str) -> tuple[AgencyRef, ...]:
        """The agencies in the table cell `text`, each once, in order; a name that no register knows as written."""
        text = _WITHIN.sub("", _ORDER.sub("", text[:_LONGEST_CELL]))
        found = sorted(self._mentions(text, in_list=True), key=lambda mention: mention[0])
        for start, end in _gaps([*found, *self._opening_words(text)], len(text)):
            found += self._unknown(text, start, end)
        return _once(ref for _, _, ref in sorted(found, key=lambda mention: mention[0]))

    def _opening_words(self, text: str) -> Iterable[tuple[int, int]]:
        for start, first in self.heads(text).items():
            if first in self.known(text):
                committee = _COMMITTEE_BEFORE.search(text, 0, start)
                yield committee.start() if committee else start, first

    def consolidators(self, text: str) -> tuple[tuple[AgencyRef, ...], str]:
        """The agencies that a bracket in the cell `text` lets sum up and evaluate; the cell without the bracket."""
        match = _CONSOLIDATES.search(text)
        if not match:
            return (), text
        return self.cell(match["who"]), text[: match.start()] + text[match.end() :]

    def run(self, text: str, start: int = 0) -> tuple[tuple[AgencyRef, ...], int]:
        """The list of agencies that begins at `start` (but for list marks and spaces), and where it ends."""
        if not (start or self._may_begin(text, _after_glue(text, 0))):
            return (), 0
        known, heads = self.known(text), self.heads(text)
        refs: list[AgencyRef] = []
        end = start
        while True:
            place = _after_glue(text, end)
            own_item = not refs or not text[end:place].isspace()  # 'Đảng ủy lãnh đạo UBND …' tells what is done
            post = _POST.match(text, place) if place not in known and own_item else None
            if post and (post.end() in known or heads.get(post.end()) in known or organisation_at(text, post.end())):
                place = post.end()
            if place in known:
                end, ref = known[place]
                refs.append(ref)
            elif heads.get(place) in known:
                end = heads[place]
            elif listed := self._listed(text, place, among_others=bool(refs)):
                end, ref = listed
                refs.append(ref)
            elif refs and (plain := _AMONG_OTHERS.match(text, place)):
                end = plain.end()
                refs.append(_as_written(plain[0]))
            elif unknown := organisation_at(text, place):
                end = self._end_of_learned(text, *unknown)
                refs.append(_as_written(text[place:end]))
            else:
                return _once(refs), _after_qualifiers(text, end) if refs else end

    def _may_begin(self, text: str, place: int) -> bool:
        """Whether an agency may be named at `place`; the first word tells of most paragraphs that none is."""
        word = _WORD.match(text, place)
        if word is None:
            return False
        if fold(word[0]) in self._register.first_words or _POST.match(text, place):
            return True
        return organisation_at(text, place) is not None

    def as_written(self, words: str) -> AgencyRef:
        """A body that no register knows, under its own words."""
        return _as_written(words)

    def learn(self, refs: Iterable[AgencyRef]) -> None:
        """Remember the names that headings of the document give to bodies of its own: 'Phòng Quản lý Văn hóa'."""
        names = [ref.raw for ref in refs if ref.agency is None and not ref.group]
        self._learned.update(names)
        self._lengths.update(map(len, names))

    def _end_of_learned(self, text: str, start: int, end: int) -> int:
        """Where a learned name ends that the words [start, end) only begin with: '… trưng bày hiện vật' is its task."""
        ends = [
            stop
            for stop in (start + length for length in self._lengths)
            if stop < end
            and text[stop] == " "
            and text[stop + 1 : stop + 2].islower()
            and text[start:stop] in self._learned
        ]
        return max(ends, default=end)

    def _listed(self, text: str, start: int, *, among_others: bool) -> tuple[int, AgencyRef] | None:
        """The group that stands at `start` by a name for lists only: 'các cơ quan, đơn vị, địa phương'."""
        if not text.startswith(_PLURAL, start) and not (among_others and text.startswith(_IN_LISTS, start)):
            return None
        tail = next(iter(self._register.match_tails(text[start : start + _LONGEST_GROUP], on=self.on)), None)
        if tail is None or tail.start > 0 or not (tail.agency and tail.agency.group):
            return None
        if not _ENDS_GROUP.match(text, start + tail.end):
            return None
        return start + tail.end, _reference(tail, text[start : start + tail.end])

    def _known(self, text: str) -> dict[int, tuple[int, AgencyRef]]:
        """The agencies that `text` names, each by where it begins, with where it ends."""
        return {first: (last, ref) for first, last, ref in self._mentions(text, in_list=False)}

    def _mentions(self, text: str, *, in_list: bool) -> list[tuple[int, int, AgencyRef]]:
        mentions = list(self._matched(text))
        if in_list:
            starts = [mention.start for mention in mentions]
            mentions += [
                tail
                for tail in self._register.match_tails(text, on=self.on)
                if _stands_alone(text, tail.start, tail.end)
                and all(
                    tail.end <= near.start or near.end <= tail.start
                    for near in mentions[max(0, bisect_left(starts, tail.start) - 1) : bisect_left(starts, tail.end)]
                )
            ]
        known = self._placed(mentions, text)
        known += _listed_places(text, known)
        known += _beside(listed_ministries(text, self._register), known)
        return _under_whole_names(known, text)

    def _placed(self, mentions: Iterable[Mention], text: str) -> list[tuple[int, int, AgencyRef]]:
        """`mentions` with their words; 'Hội Nông dân xã' is the body of a lower level, and not that of the province."""
        placed, done = [], 0
        for mention in sorted(mentions, key=lambda mention: mention.start):
            if mention.start >= done and (fewer := _fewer(mention, text)):
                done = fewer
                placed.append((mention.start, done, replace(_as_written(text[mention.start : done]), group=True)))
                continue
            level = None
            if _is_of_the_province(mention, text):
                level = _LOWER_LEVEL.match(text, mention.end) or _OF_THE_COUNTRY.match(text, mention.end)
            if level is None and _ONE_COMMITTEE.match(text, mention.start, mention.end):
                level = _ITS_NAME.match(text, mention.end)  # 'UBND xã Hàm Yên', which the register does not know
            group = mention.agency is not None and mention.agency.group
            own = self._register.province
            elsewhere = None if group else end_of_other_province(text, mention.start, mention.end, own)
            if elsewhere:
                done = elsewhere
                placed.append((mention.start, done, _as_written(text[mention.start : done])))
            elif level:
                done = level.end()
                placed.append((mention.start, done, _as_written(text[mention.start : done])))
            elif mention.start >= done:
                placed.append((mention.start, mention.end, self._meant(mention, text)))
        return placed

    def _meant(self, mention: Mention, text: str) -> AgencyRef:
        ref = _reference(mention, text)
        if self._not_meant and self._not_meant in ref.name and self._not_meant not in ref.raw:
            return _as_written(ref.raw)
        if self._not_meant == OF_THE_PROVINCE and ref.group and _ONE_COMMITTEE.match(ref.raw):
            return _as_written(ref.raw)  # 'UBND huyện' in a document of a district is its own
        return ref

    def _unknown(self, text: str, start: int, end: int) -> list[tuple[int, int, AgencyRef]]:
        found = []
        position = start
        if start and (told := _TOLD.match(text, start, end)):
            position = told.end()  # 'UBND cấp xã thực hiện công bố dữ liệu hằng năm; …'
        elif start and (some := _SOME.match(text, start, end)):
            position = some.end()
        for piece in [*_SEPARATOR.finditer(text, start, end), None]:
            stop = piece.start() if piece else end
            if stop < position:
                continue
            first = position + len(text[position:stop]) - len(text[position:stop].lstrip(" -–+"))
            if piece and (name := organisation_at(text, first)) and stop < name[1] <= end:
                found.append((*name, _as_written(text[slice(*name)])))
                position = name[1]
                continue
            words = text[position:stop]
            left = collapse(_FILLER.sub(" ", words)).strip(" .,:;()-–+&/*")
            if (
                _names_somebody(left) and not words.rstrip().endswith(":") and not _SAYS_WHEN.match(fold(left))
            ):  # 'Các sở: …' heads the list
                found.append((position, stop, _as_written(words)))
            position = piece.end() if piece else end
        return found


def _is_of_the_province(mention: Mention, text: str) -> bool:
    """Whether the province's own body is meant by words that do not say so: 'Hội Nông dân'."""
    agency = mention.agency
    return (
        agency is not None
        and not agency.group
        and OF_THE_PROVINCE in agency.name
        and OF_THE_PROVINCE in agency.name.split()
        and OF_THE_PROVINCE not in text[mention.start : mention.end].split()
    )


def _fewer(mention: Mention, text: str) -> int | None:
    """Where the words end that make fewer of the group of places at `mention`."""
    if mention.agency is None or not mention.agency.group or not _OF_PLACES.search(text, mention.start, mention.end):
        return None
    fewer = _FEWER.match(text, mention.end)
    return fewer.end() if fewer else None


def _listed_places(text: str, known: list[tuple[int, int, AgencyRef]]) -> list[tuple[int, int, AgencyRef]]:
    """'UBND các tỉnh Đồng Nai, Tây Ninh', each with a committee of its own, where the register knows none of them."""
    found = []
    for listed in _PLACES.finditer(text) if " các " in text else ():
        if any(start < listed.end() and listed.start() < end for start, end, _ in known):
            continue
        for ordinal, name in enumerate(_PLACE_NAME.finditer(text, listed.start("names"), listed.end())):
            start = name.start() if ordinal else listed.start()
            words = f"UBND {listed['kind']} {name[0]}"
            found.append((start, name.end(), AgencyRef(words, text[start : name.end()])))
    return found


def _beside(
    more: Iterable[tuple[int, int, AgencyRef]], known: list[tuple[int, int, AgencyRef]]
) -> list[tuple[int, int, AgencyRef]]:
    """Those of `more` that lie over none of `known`."""
    return [item for item in more if not any(start < item[1] and item[0] < end for start, end, _ in known)]


def _under_whole_names(known: list[tuple[int, int, AgencyRef]], text: str) -> list[tuple[int, int, AgencyRef]]:
    """`known`, but for names that only stand inside a longer one: 'UBND xã' in 'Văn phòng HĐND và UBND xã'."""
    longer = [
        (start, end)
        for start, end in whole_names(text)
        if not any(first <= start and end <= last for first, last, _ in known)
    ]
    if not longer:
        return known
    kept = [item for item in known if not any(start < item[1] and item[0] < end for start, end in longer)]
    return kept + [(start, end, _as_written(text[start:end])) for start, end in longer]


def _reference(mention: Mention, text: str) -> AgencyRef:
    raw = text[mention.start : mention.end]
    agency = mention.agency
    if agency is None:
        return _as_written(raw)
    number = _NUMBERED.search(raw) if "hu vực" in raw else None
    name = agency.name + number[0] if number and not agency.name.endswith(number[0]) else agency.name
    return AgencyRef(name, raw, agency.id, agency.group)


def _after_glue(text: str, start: int) -> int:
    match = _GLUE.match(text, start)
    return match.end() if match else start


def _after_qualifiers(text: str, start: int) -> int:
    """Where the words end that only qualify the agency before `start` ('đóng trên địa bàn')."""
    match = _QUALIFIED.match(text, start)
    return match.end() if match else start


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether the words are one item of a list: a name without its head noun counts only then."""
    return bool(_ITEM_BEFORE.search(text[max(0, start - 4) : start] if start else "")) and bool(
        _ITEM_AFTER.match(text, end)
    )


def _names_somebody(words: str) -> bool:
    if len(words.split()) < 2 and not words[:1].isupper():
        return False
    return words[0].isalpha() and (words[0].isupper() or words.startswith("các ") or len(words.split()) > 2)


def _gaps(found: Iterable[tuple[int, int] | tuple[int, int, AgencyRef]], length: int) -> Iterator[tuple[int, int]]:
    """What of a text of this `length` lies between the places that were `found`."""
    end = 0
    for place in sorted(place[:2] for place in found):
        if end < place[0]:
            yield end, place[0]
        end = max(end, place[1])
    if end < length:
        yield end, length


def _as_written(words: str) -> AgencyRef:
    """An agency that no register knows, under its own words; committees are 'UBND' as in every canonical name."""
    raw = _LEADING_LINK.sub("", collapse(words).strip(" .,:;-–+"))
    name = _UNDER_THE_CENTRE.sub("", _OF_THE_BANK.sub("", _COMMITTEE.sub("UBND", raw)))
    name = _ABBREVIATED.sub(lambda word: _IN_FULL[word[0]], name)
    return AgencyRef(name[:1].upper() + name[1:], raw)


def _once(refs: Iterable[AgencyRef]) -> tuple[AgencyRef, ...]:
    seen: dict[str, AgencyRef] = {}
    for ref in refs:
        seen.setdefault(ref.agency or ref.name.casefold(), ref)
    return tuple(seen.values())
