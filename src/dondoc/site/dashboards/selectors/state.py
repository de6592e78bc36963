"""Which state the database is in, as far as boards tell anything of it, and what is worked out once for each."""

from collections.abc import Callable
from typing import TypeVar

from dondoc.site.figures.models import Scope
from dondoc.site.figures.selectors.state import state_of_figures, state_of_figures_of
from dondoc.site.lists.remembering import Newest, newest_beyond_drafts, newest_beyond_tracking, remembered

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


def once_for_names(question: str, state: State, work_out: Callable[[], T]) -> T:
    """What `work_out` gives, or gave before anything changed but obligations, cycles and reports.

    For what is told of names, documents and indicators. On SQLite each change makes it anew.
    """
    _newest, figures = state
    return remembered(f"boards {question}", newest_beyond_tracking() if figures else state, work_out)


def once_of(scope: Scope, key: int, question: str, state: State, work_out: Callable[[], T]) -> T:
    """What `work_out` gives, or gave before anything changed of one agency or programme, or of what has names.

    `work_out` may ask for the figures of that thing, its obligations as far as those are counted, and names. A change
    elsewhere leaves a delta of something else, or an entry of tracking, and nothing of that is made anew. SQLite has no
    deltas: there `state` says when anything has changed.
    """
    own = state_of_figures_of(scope, key)
    return remembered(f"boards {scope} {key} {question}", (newest_beyond_tracking(), own) if own else state, work_out)
