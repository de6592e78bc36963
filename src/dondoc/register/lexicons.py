"""The names of many agencies as one thing to look in."""

from collections.abc import Iterable, Iterator

from dondoc.register.agency import Agency
from dondoc.register.entries import Described, Named
from dondoc.register.guards import Guard
from dondoc.register.keys_of_entries import PLACE
from dondoc.register.matching import Lexicon


def lexicon_of(named: Iterable[tuple[Agency, tuple[Named, ...]]]) -> Lexicon:
    """Return all spellings of the `named` agencies, each with what must not stand beside it."""
    lexicon = Lexicon()
    for agency, spelt in named:
        for each in spelt:
            lexicon.add(each.spellings, agency.id, each.guard)
    return lexicon


def long_names(described: Iterable[Described]) -> Iterator[tuple[str, str, Guard]]:
    """Each pattern's first spelling; places, and groups with their common words, are left out."""
    for each in described:
        if not each.agency.group and each.entry.level != PLACE:
            yield from ((named.spellings[0], each.agency.id, named.guard) for named in each.anywhere if named.spellings)
