"""The best of what holds some words: those with the same accents first, then the phrase, then all the words."""

from collections.abc import Collection, Mapping

from dondoc.site.fulltext.matching import How


def best(found: Mapping[How, Collection[int]], most: int) -> list[int]:
    """At most `most` of the keys that were found in each way, the best first, each once."""
    ways = (sorted(found.get(how, ())) for how in (How.EXACT, How.PHRASE, How.WORDS))
    return list(dict.fromkeys(key for keys in ways for key in keys))[:most]
