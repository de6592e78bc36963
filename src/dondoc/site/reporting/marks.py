"""Sentences with marks in braces: '{done} việc đã hoàn thành'. A mark is a name and nothing else: no code runs.

A name is one word or several with single spaces, as people write it: '{số việc hoàn thành}'.
"""

import re
from collections.abc import Mapping

_MARK = re.compile(r"\{([^\W\d]\w*(?: \w+)*)\}")


def filled(sentence: str, facts: Mapping[str, object]) -> str:
    """Return `sentence` with each mark replaced by the fact of its name; raises KeyError where there is none."""
    return _MARK.sub(lambda mark: str(facts[mark[1]]), sentence)


def names_in(sentence: str) -> list[str]:
    """Return the names of the marks of `sentence`, each once, in their order."""
    return list(dict.fromkeys(_MARK.findall(sentence)))


def loose_braces(sentence: str) -> list[int]:
    """Return the places (from 0) of braces in `sentence` that belong to no mark: unclosed, empty, with more in it."""
    within = {place for mark in _MARK.finditer(sentence) for place in (mark.start(), mark.end() - 1)}
    return [place for place, letter in enumerate(sentence) if letter in "{}" and place not in within]


def renamed(sentence: str, names: Mapping[str, str]) -> str:
    """Return `sentence` with the marks that `names` has called by what it gives for them."""
    return _MARK.sub(lambda mark: f"{{{names.get(mark[1], mark[1])}}}", sentence)
