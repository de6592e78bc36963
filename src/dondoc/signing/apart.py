"""Calling what starts an event loop of its own from wherever it is called."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

_Given = ParamSpec("_Given")
_Found = TypeVar("_Found")


def outside_any_loop(call: Callable[_Given, _Found], *given: _Given.args, **named: _Given.kwargs) -> _Found:
    """Return what `call` gives in a thread of its own; raises what it raises.

    pyHanko's plain functions run an event loop, which is refused in a thread that runs one already: an asynchronous
    server, or a test with a browser beside it.
    """
    with ThreadPoolExecutor(max_workers=1) as thread:
        return thread.submit(call, *given, **named).result()
