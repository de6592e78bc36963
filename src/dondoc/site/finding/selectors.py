"""What a person finds: a few of every kind, or page after page of one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from dondoc.site.agencies.people import Acting
from dondoc.site.finding.asking import A_FEW, MOST, a_few_rows, keys_found
from dondoc.site.finding.kinds import KINDS, Kind
from dondoc.site.fulltext.marking import Piece, marked
from dondoc.site.fulltext.matching import How
from dondoc.site.fulltext.ranking import best
from dondoc.site.fulltext.words import folded_words
from dondoc.site.tracking.rights import must_read

_SHORTEST = 2  # letters and figures that are worth a search


@dataclass(frozen=True, slots=True)
class Hit:
    """A row that was found, and the place in its texts, in pieces."""

    row: Any
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What was found of one kind, the best first; `number` counts up to MOST, and `is_more` says that there is more."""

    kind: Kind
    hits: tuple[Hit, ...]
    number: int
    is_more: bool


def is_askable(text: str) -> bool:
    """Whether `text` says enough to look for."""
    return len("".join(folded_words(text))) >= _SHORTEST


def find_everywhere(acting: Acting, text: str) -> tuple[Found, ...]:
    """A few things of every kind that hold `text` and that the person may read; kinds without any are left out.

    One query finds what holds the words, a second what of that holds the phrase, and one more of each kind reads what
    is shown. Each stops as soon as it has enough, so that words which stand everywhere cost no more than rare ones.
    """
    must_read(acting)
    by_kind = _best_keys(acting, text, KINDS)
    return tuple(
        _found(
            kind, by_kind[kind.key], {row.pk: row for row in a_few_rows(acting, kind, by_kind[kind.key])}, text, A_FEW
        )
        for kind in KINDS
        if by_kind.get(kind.key)
    )


def find_of(acting: Acting, kind: Kind, text: str) -> Found:
    """What holds `text` of one kind, at most MOST."""
    must_read(acting)
    keys = _best_keys(acting, text, [kind]).get(kind.key, [])
    return _found(kind, keys, kind.readable(acting).order_by().in_bulk(keys[:MOST]), text, MOST)


def _best_keys(acting: Acting, text: str, kinds: Sequence[Kind]) -> dict[str, list[int]]:
    """The keys of what holds `text` by kind, the best first, one more than MOST at most."""
    found = keys_found(acting, text, [(kind, How.WORDS) for kind in kinds])
    several = [kind for kind in kinds if len(found.get(kind.key, {}).get(How.WORDS, ())) > 1]
    closer = keys_found(acting, text, [(kind, how) for kind in several for how in (How.EXACT, How.PHRASE)])
    return {key: best({**closer.get(key, {}), **words}, MOST + 1) for key, words in found.items()}


def _found(kind: Kind, keys: Sequence[int], rows: Mapping[int, Any], text: str, shown: int) -> Found:
    hits = (Hit(rows[key], tuple(_place(kind, rows[key], text))) for key in keys[:shown] if key in rows)
    return Found(kind, tuple(hits), min(len(keys), MOST), len(keys) > MOST)


def _place(kind: Kind, row: Any, text: str) -> list[Piece]:
    """The text of `row` in which the words stand, cut around them."""
    places = (marked(words, text) for words in kind.texts(row) if words)
    opening = next(places, [])
    return next((pieces for pieces in chain([opening], places) if any(is_found for _, is_found in pieces)), opening)
