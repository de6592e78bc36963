"""The best of what holds some words: those with the same accents first, then the phrase, then all the words."""

from collections.abc import Callable
from typing import Any

from django.db.models import Q, QuerySet

from dondoc.site.fulltext.matching import How


def best_keys(rows: QuerySet[Any], condition: Callable[[How], Q], most: int) -> list[int]:
    """The keys of at most `most` of `rows`, the best first. `condition` makes the condition for a closeness.

    One query where nothing or one thing is found, else three; each stops as soon as it has enough, so that words which
    stand everywhere cost no more than rare ones.
    """

    def keys(how: How) -> list[int]:
        return sorted(rows.filter(condition(how)).order_by().values_list("pk", flat=True)[:most])

    every = keys(How.WORDS)
    if len(every) < 2:
        return every
    return list(dict.fromkeys((*keys(How.EXACT), *keys(How.PHRASE), *every)))[:most]
