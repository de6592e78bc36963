"""Which state the database is in, as far as boards tell anything of it, and what is worked out once for each."""

from collections.abc import Callable
from typing import TypeVar

from dondoc.site.figures.selectors.state import state_of_figures
from dondoc.site.lists.remembering import Newest, newest_beyond_drafts, remembered

T = TypeVar("T")
State = tuple[Newest, tuple[int, ...]]


def state_of_boards() -> State:
    """What changes whenever a board could: every change but drafts leaves an entry, every figure a delta; two queries.

    To be asked for before anything else. Drafts change no board, for nobody outside their agency sees them.
    """
    return newest_beyond_drafts(), state_of_figures()


def once(question: str, state: State, work_out: Callable[[], T]) -> T:
    """What `work_out` gives, or gave to another board in the same `state`."""
    return remembered(f"boards {question}", state, work_out)
