"""What a person finds: a few of every kind, or page after page of one."""

from dataclasses import dataclass
from typing import Any

from dondoc.site.agencies.people import Acting
from dondoc.site.finding.kinds import KINDS, Kind
from dondoc.site.fulltext.marking import Piece, marked
from dondoc.site.fulltext.matching import models_with
from dondoc.site.fulltext.ranking import best_keys
from dondoc.site.fulltext.words import folded_words
from dondoc.site.tracking.rights import must_read

A_FEW, MOST = 6, 100  # of every kind; of one kind
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
    """A few things of every kind that hold `text` and that the person may read; kinds without any are left out."""
    must_read(acting)
    holding = models_with([model for kind in KINDS for model, _path in kind.places], text)
    found = (_find(acting, kind, text, A_FEW) for kind in KINDS if holding & {model for model, _path in kind.places})
    return tuple(one for one in found if one.number)


def find_of(acting: Acting, kind: Kind, text: str) -> Found:
    """What holds `text` of one kind, at most MOST."""
    must_read(acting)
    return _find(acting, kind, text, MOST)


def _find(acting: Acting, kind: Kind, text: str, shown: int) -> Found:
    rows = kind.readable(acting)
    keys = best_keys(rows, lambda how: kind.condition(text, how), MOST + 1)
    wanted = keys[: min(shown, MOST)]
    by_key = {row.pk: row for row in rows.filter(pk__in=wanted).order_by()} if wanted else {}
    hits = (Hit(by_key[key], tuple(_place(kind, by_key[key], text))) for key in wanted if key in by_key)
    return Found(kind, tuple(hits), min(len(keys), MOST), len(keys) > MOST)


def _place(kind: Kind, row: Any, text: str) -> list[Piece]:
    """The text of `row` in which the words stand, cut around them."""
    places = [marked(words, text) for words in kind.texts(row) if words]
    return next((pieces for pieces in places if any(is_found for _, is_found in pieces)), places[0] if places else [])
