"""Where sentences and clauses end."""

import re

from dondoc.grammar.patterns import CAPITALS

_SENTENCE = re.compile(rf" (?<=[.;] )(?=[{CAPITALS}])")


def sentences(paragraph: str) -> list[str]:
    """Return the sentences and clauses of `paragraph`: each ends in a stop, and the next begins with a capital."""
    return _SENTENCE.split(paragraph)
