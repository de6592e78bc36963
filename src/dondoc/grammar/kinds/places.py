"""Kinds of places: the levels of the administration and what lies below a commune; the committee that each level has.

Documents of before July 2025 know districts, townships and towns, those of today provinces and communes; all are read,
whatever the day.
"""

from dataclasses import dataclass
from enum import Enum

from dondoc.grammar.patterns import any_of


class Level(Enum):
    """How high a place stands."""

    PROVINCE = "province"
    DISTRICT = "district"  # until 2025
    COMMUNE = "commune"
    HAMLET = "hamlet"  # below the communes: no level of the administration


@dataclass(frozen=True, slots=True)
class KindOfPlace:
    """A kind of place: its word, the levels at which such places stand, what makes another word of it."""

    word: str
    levels: tuple[Level, ...]
    not_before: tuple[str, ...] = ()

    @property
    def pattern(self) -> str:
        """The word where it is none of another meaning: 'bản', but not 'bản đồ'."""
        return rf"{self.word}(?! {any_of(*self.not_before)})" if self.not_before else self.word


# Longer words before shorter ones that they begin with.
KINDS_OF_PLACES = (
    KindOfPlace("tỉnh", (Level.PROVINCE,)),
    KindOfPlace("thành phố", (Level.PROVINCE, Level.DISTRICT)),
    KindOfPlace("huyện", (Level.DISTRICT,)),
    KindOfPlace("quận", (Level.DISTRICT,)),
    KindOfPlace("thị xã", (Level.DISTRICT,)),
    KindOfPlace("thị trấn", (Level.COMMUNE,)),
    KindOfPlace("xã", (Level.COMMUNE,), ("[Hh]ội",)),
    KindOfPlace("phường", (Level.COMMUNE,)),
    KindOfPlace("đặc khu", (Level.COMMUNE,)),
    KindOfPlace("khu dân cư", (Level.HAMLET,)),
    KindOfPlace("tổ dân phố", (Level.HAMLET,)),
    KindOfPlace("khối phố", (Level.HAMLET,)),
    KindOfPlace("khu phố", (Level.HAMLET,)),
    KindOfPlace("tiểu khu", (Level.HAMLET,)),
    KindOfPlace("khóm", (Level.HAMLET,)),
    KindOfPlace("xóm", (Level.HAMLET,)),
    KindOfPlace("thôn", (Level.HAMLET,)),
    KindOfPlace(
        "bản",
        (Level.HAMLET,),
        ("đồ", "sắc", "án", "tin", "vẽ", "cam", "sao", "ghi", "quyền", "chính", "in", "mẫu", "nháp", "dịch"),
    ),
    KindOfPlace("buôn", (Level.HAMLET,), ("lậu", "bán", "người")),
    KindOfPlace("bon", (Level.HAMLET,)),
    KindOfPlace("ấp", (Level.HAMLET,), ("ủ",)),
    KindOfPlace("làng", (Level.HAMLET,), ("nghề", "trẻ", "đại học")),
    KindOfPlace("phum", (Level.HAMLET,)),
    KindOfPlace("sóc", (Level.HAMLET,)),
)


def words_of(*levels: Level) -> tuple[str, ...]:
    """Return the words for places of one of `levels`."""
    return tuple(kind.word for kind in _at(*levels))


def patterns_of(*levels: Level) -> tuple[str, ...]:
    """Return the patterns of the words for places of one of `levels`."""
    return tuple(kind.pattern for kind in _at(*levels))


def one_or_more(kind: str) -> str:
    """Return a pattern for the words of the pattern `kind`, one of them or a list: 'xã', 'phường, xã, đặc khu'."""
    return rf"{kind}(?:, {kind})*"


def _at(*levels: Level) -> tuple[KindOfPlace, ...]:
    return tuple(kind for kind in KINDS_OF_PLACES if any(level in levels for level in kind.levels))


PLACE_WORDS = words_of(Level.PROVINCE, Level.DISTRICT, Level.COMMUNE)
PLACE = any_of(*patterns_of(Level.PROVINCE, Level.DISTRICT, Level.COMMUNE))
DISTRICT = any_of(*patterns_of(Level.DISTRICT))
COMMUNE = any_of(*patterns_of(Level.COMMUNE))
DISTRICT_OR_COMMUNE = any_of(*patterns_of(Level.DISTRICT, Level.COMMUNE))
HAMLETS = patterns_of(Level.HAMLET)
HAMLET = any_of(*HAMLETS)
# Surely below a province: not 'thành phố', which may be either.
_LOWER = tuple(kind for kind in _at(Level.DISTRICT, Level.COMMUNE) if Level.PROVINCE not in kind.levels)
LOWER_WORDS = tuple(kind.word for kind in _LOWER)
LOWER_PLACES = tuple(kind.pattern for kind in _LOWER)
LOWER = any_of(*LOWER_PLACES)

# The committee and the council that places have, in the letters of names and folded.
COMMITTEE = "(?:UBND|[ỦU][ỷy] ban nhân dân)"
COUNCIL = "(?:HĐND|[Hh]ội đồng nhân dân)"
COMMITTEE_FOLDED = "(?:ubnd|uỷ ban nhân dân)"
COUNCIL_FOLDED = "(?:hđnd|hội đồng nhân dân)"
