"""What was read of a paragraph ahead is kept until it is asked for again in its place.

Whether a paragraph heads a list, or begins one, the paragraph below it tells: of nearly each the same is asked twice.
"""

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from dondoc.grammar.bodies.agencies import AgencyReader

Read = TypeVar("Read")
_MOST = 32  # passages: two paragraphs, their sentences and clauses


def kept_with_reader(read: Callable[[str, "AgencyReader"], Read]) -> Callable[[str, "AgencyReader"], Read]:
    """Return `read`, which reads a passage with a reader, so that it keeps with that reader what the last ones said.

    A reader lets go of it all when it learns a name.
    """

    @wraps(read)
    def kept(words: str, reader: "AgencyReader") -> Read:
        said = reader.readings.setdefault(read, {})
        if words in said:
            found: Read = said[words]
            return found
        if len(said) >= _MOST:
            said.clear()
        found = said[words] = read(words, reader)
        return found

    return kept
