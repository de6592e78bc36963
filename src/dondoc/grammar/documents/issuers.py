"""Who issued a document, as its letterhead names it, and how a sentence would."""

import re
import string

from dondoc.grammar.documents.names_in_capitals import in_sentence_letters
from dondoc.grammar.kinds.places import COMMITTEE, COMMITTEE_FOLDED, COUNCIL, COUNCIL_FOLDED, PLACE, PLACE_WORDS
from dondoc.grammar.kinds.posts import HEAD
from dondoc.grammar.patterns import any_of
from dondoc.text import fold

# A letterhead may have lost its first letter, or the blank behind the first word, on its way through a converter.
_COMMITTEE = re.compile(r"^(?:chủ tịch )?(?:(?:[uủ]?[yỷ]) ?ban nhân dân|ubnd)", re.IGNORECASE)
_SHORT_COMMITTEE = "UBND"
_UNITS = any_of(
    "sở", "ban", "phòng", "văn phòng", "thanh tra", "công an", "bộ chỉ huy", "tổng cục", "cục", "chi cục", "thuế",
    "kho bạc", "ngân hàng", "bảo hiểm xã hội", "viện", "trường", "trung tâm", "quỹ", "liên minh", "liên đoàn", "hội",
    "uỷ ban", "toà án", "viện kiểm sát", "bộ", "đoàn", "đảng uỷ", "đảng đoàn", "tiểu ban", "hội đồng", "đảng bộ",
    "chi bộ", "chi uỷ", "tập đoàn", "tổng công ty", "công ty", "tổng liên đoàn", "bệnh viện", "học viện", "quân khu",
    "thường trực",
)  # fmt: skip
# Boards are named by what they are for: 'Ban Chỉ đạo 389', 'Tổ công tác Đề án 06'.
_UNIT = re.compile(rf"^{_UNITS}\b [^\d.;:]{{2,90}}$|^(?:ban (?:chỉ đạo|điều hành)|tổ công tác) [^.;:]{{2,90}}$")
_OFFICE = "văn phòng"
_A_BODY = "Ban"  # its name begins with a capital, too: 'Ban Thường vụ'
# Who acts for a body of many: a line of its own below the name of the body.
_STANDING = any_of("ban thường trực", "ban thường vụ", "ban chấp hành", "thường trực")
_STANDING_BEFORE = re.compile(
    rf"^(?P<standing>{_STANDING}|đảng (?:ủy|uỷ|bộ)|chi (?:bộ|ủy|uỷ))"
    rf" (?P<body>(?:{COMMITTEE}|{COUNCIL}|đảng bộ|(?:tỉnh|thành) (?:ủy|uỷ)|[ủu][ỷy] ban m)\b.*)$",
    re.IGNORECASE,
)
_STANDING_IN_PLACE = re.compile(rf"^(?P<standing>{_STANDING}) (?P<place>{PLACE} .+)$", re.IGNORECASE)
_PARTY_COMMITTEE = re.compile(r"^(?:tỉnh|thành|huyện|thị) uỷ ")
_OF_THE_COMMITTEE = re.compile(r"^(?:ban (?!thường|chấp|cán sự)|uỷ ban kiểm tra$|trường chính trị$)")
_HAS_AN_OFFICE = rf"(?:{COMMITTEE}|{COUNCIL}|sở|bộ|đảng (?:ủy|uỷ)|(?:tỉnh|thành) (?:ủy|uỷ))"
_OF_THE_OFFICE = re.compile(rf"^{_OFFICE} {_HAS_AN_OFFICE} ", re.IGNORECASE)
_OFFICE_BEHIND = re.compile(rf"^(?P<body>{_HAS_AN_OFFICE} .+) {_OFFICE}$", re.IGNORECASE)
# A cell of a letterhead that names the committee, and in its next line the unit under it that signs.
_UNIT_BEHIND = re.compile(
    rf"^{COMMITTEE} {PLACE}(?: [^\W\d_]+){{1,4}}?"
    r" (?P<unit>(?:sở|(?<!hải )(?<!văn )phòng|thanh tra|chi cục|trung tâm|ban (?:quản lý|chỉ huy|dân tộc))"
    r" [^\d.;:]{2,90}|(?:ban chỉ đạo|tổ công tác) [^.;:]{2,90})$",
    re.IGNORECASE,
)
_COUNCIL = re.compile(r"^hội đồng nhân dân\b", re.IGNORECASE)
_SHORT_COUNCIL = "HĐND"
_HEAD_OF = re.compile(rf"^{HEAD} (?={_UNITS} )", re.IGNORECASE)
_TWICE = re.compile(r"^(.{9,}) \1$")  # the motto of a union is its name: 'ĐOÀN TNCS HỒ CHÍ MINH', in either half
_GOVERNMENT = {"CHÍNH PHỦ": "Chính phủ", "THỦ TƯỚNG CHÍNH PHỦ": "Thủ tướng Chính phủ"}
_KEPT = frozenset({_SHORT_COMMITTEE, "HĐND", "TP", "TP."})
# 'Tân Thành' is a name, 'Thành Phố' none.
_KIND_OF_PLACE = re.compile(rf"\b{any_of(*map(string.capwords, PLACE_WORDS), 'Và')}\b")


def short_issuer(name: str) -> str:
    """Return `name` as sentences write it: 'ỦY BAN NHÂN DÂN TỈNH SƠN LA' is 'UBND tỉnh Sơn La'."""
    name = _HEAD_OF.sub("", _SESSION_BEHIND.sub("", _TWICE.sub(r"\1", name)))
    if behind := _OFFICE_BEHIND.match(name) if name.isupper() else None:
        return office_of(short_issuer(behind["body"]))
    if behind := _UNIT_BEHIND.match(name) if name.isupper() else None:
        return short_issuer(behind["unit"])
    if _OF_THE_OFFICE.match(name):
        return office_of(short_issuer(name[len(_OFFICE) :].strip()))
    if behind := _STANDING_BEFORE.match(name) if name.isupper() else None:
        return standing_of(behind["standing"], short_issuer(behind["body"]))
    short = _GOVERNMENT.get(name) or _COUNCIL.sub(_SHORT_COUNCIL, _COMMITTEE.sub(_SHORT_COMMITTEE, name))
    if short.startswith((_SHORT_COMMITTEE, _SHORT_COUNCIL)):
        first, *others = [word if word in _KEPT else string.capwords(word, "-") for word in short.split()]
        return " ".join([first, _KIND_OF_PLACE.sub(lambda kind: kind[0].lower(), " ".join(others))]).strip()
    return in_sentence_letters(short) if short.isupper() else short


_SESSION = re.compile(r"^(?:khoá [ivxl\d]+ ?[-–,.]* ?)?(?:\()?kỳ họp\b|^khoá [ivxl]+$")
_SESSION_BEHIND = re.compile(r",? (?:khoá|khóa) [ivxl]+\b.*$", re.IGNORECASE)
_BARE = re.compile(rf"^(?:{_SHORT_COMMITTEE}|{_SHORT_COUNCIL})(?: {PLACE})?$")
_TITLE_OF_PLACE = re.compile(rf"\b(?:{COMMITTEE_FOLDED}|{COUNCIL_FOLDED}) (?P<title>{PLACE})\b")
_PLACE = re.compile(rf"^(?:{PLACE}|tp[.]?) \w", re.IGNORECASE)


def is_bare(issuer: str) -> bool:
    """Whether `issuer` is a committee or a council without its place: a letterhead that lost its second line."""
    return bool(_BARE.match(issuer))


def owner_of_office(issuer: str) -> str | None:
    """Return whose office `issuer` is, where it is one: 'UBND thành phố' of 'Văn phòng UBND thành phố'."""
    return issuer[len(_OFFICE) + 1 :] if fold(issuer).startswith(f"{_OFFICE} ") else None


def title_of_place(words: str) -> str | None:
    """Return whether the committee that `words` name first is one of a province, a city, …; None where they do not."""
    match = _TITLE_OF_PLACE.search(fold(words))
    return match["title"] if match else None


def committee_of_place(bare: str | None, place: str) -> str | None:
    """Return the committee or council (`bare`) of the `place`, with its title; None where there is none to name.

    A site names provinces for their committees ('Tỉnh Lai Châu'), and other bodies by their names ('Bộ Y tế').
    """
    if not _PLACE.match(place):
        return None if bare else short_issuer(place)
    title, _, name = place.partition(" ")
    return f"{(bare or _SHORT_COMMITTEE).split()[0]} {title.lower()} {_below(name)}"


def _below(name: str) -> str:
    return name[0].lower() + name[1:] if name.startswith("Phố ") else name


def names_issuer(words: str) -> bool:
    """Whether the line `words` of a letterhead, in capitals, names who issues a document: a body or a unit of one."""
    return words in _GOVERNMENT or (words.isupper() and bool(_UNIT.search(fold(words))))


def is_session(words: str) -> bool:
    """Whether the line `words` names the session at which a council decided, below its name."""
    return bool(_SESSION.match(fold(words)))


def is_office(words: str) -> bool:
    """Whether the line `words` of a letterhead is the office of the body above it, named by 'VĂN PHÒNG' alone."""
    return words.isupper() and fold(words).strip(" :") == _OFFICE


def is_standing(words: str) -> bool:
    """Whether the line `words` of a letterhead is who acts for the body above it: 'BAN THƯỜNG TRỰC' alone."""
    return words.isupper() and re.fullmatch(_STANDING, fold(words).strip(" :*")) is not None


def standing_of(words: str, issuer: str) -> str:
    """Return the name of who acts for `issuer`, which the line `words` below it says: 'Ban Thường trực …'."""
    first, *others = words.strip(" :*").capitalize().split()
    if first == _A_BODY:
        others[0] = others[0].capitalize()
    return " ".join([first, *others, issuer])


def below_committee(words: str, above: str) -> str | None:
    """Return the name of the body that the line `words` names below the line `above`, where it needs the two.

    'BAN TỔ CHỨC' below 'TỈNH ỦY SƠN LA' is of that committee of the Party, and 'BAN CHẤP HÀNH TỈNH SƠN LA' below 'HỘI
    NÔNG DÂN VIỆT NAM' of that union in the province. None for departments: there is one below each committee.
    """
    if standing := _STANDING_IN_PLACE.match(words):
        place = short_issuer(f"{_SHORT_COMMITTEE} {standing['place']}").partition(" ")[2]
        return standing_of(standing["standing"], f"{short_issuer(above)} {place}")
    if _PARTY_COMMITTEE.match(fold(above)) and _OF_THE_COMMITTEE.match(fold(words)):
        return f"{short_issuer(words)} {short_issuer(above)}"
    return None


def office_of(issuer: str) -> str:
    """Return the name of the office of `issuer`, as sentences write it."""
    return f"{_OFFICE.capitalize()} {issuer}"
