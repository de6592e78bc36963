"""Where sentences and clauses end."""

import re

_SENTENCE = re.compile(r" (?<=[.;] )(?=[A-ZĐÂÊÔƠƯÁÀẢÃẠÍÌÓÒÚÙÝỨỪ])")


def sentences(paragraph: str) -> list[str]:
    """Return the sentences and clauses of `paragraph`: each ends in a stop, and the next begins with a capital."""
    return _SENTENCE.split(paragraph)
