"""What waits for a person in the rooms above this one, which nothing here may import.

A room registers a function when the site starts; the first page asks each of them.
"""

from collections.abc import Callable
from dataclasses import dataclass

from dondoc.site.agencies.people import Acting


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many of something wait for a person, what they are ("requests to decide"), and where they stand."""

    number: int
    words: str
    address: str


WaitingCount = Callable[[Acting], Waiting | None]

_counts: dict[str, WaitingCount] = {}


def register_waiting(room: str, count: WaitingCount) -> None:
    """Ask `count` on the first page from now on; it returns None for whom nothing of `room` can wait."""
    _counts[room] = count


def waiting_for(acting: Acting) -> tuple[Waiting, ...]:
    """What waits for the person in the rooms that have registered, in the order of their names."""
    found = (_counts[room](acting) for room in sorted(_counts))
    return tuple(waiting for waiting in found if waiting is not None)
