"""One act on many things: each is done or refused by itself, and each refusal keeps its reason."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.utils.translation import gettext as _

from dondoc.errors import DondocError

R = TypeVar("R")

_TOLD = 12  # refusals that are told one by one


@dataclass(frozen=True, slots=True)
class Outcome(Generic[R]):
    """What was done, and what was refused with which sentence."""

    done: tuple[R, ...]
    refused: tuple[tuple[R, str], ...]


def on_each(rows: Iterable[R], act: Callable[[R], Any]) -> Outcome[R]:
    """Call `act`, an action with a transaction of its own, for each of `rows`."""
    done: list[R] = []
    refused: list[tuple[R, str]] = []
    for row in rows:
        try:
            act(row)
        except (DondocError, PermissionDenied) as reason:
            refused.append((row, str(reason)))
        else:
            done.append(row)
    return Outcome(tuple(done), tuple(refused))


def chosen_keys(values: Iterable[str]) -> list[int]:
    """The keys among `values`, those of the boxes that were ticked; whatever is no number is left out."""
    return [int(value) for value in values if value.isascii() and value.isdecimal() and len(value) < 19]


def tell(request: HttpRequest, outcome: Outcome[R], done: str, named: Callable[[R], str]) -> None:
    """Tell the person on the next page how many were done (`done` has their %(number)d), and why others were not."""
    if outcome.done:
        messages.success(request, done % {"number": len(outcome.done)})
    for row, reason in outcome.refused[:_TOLD]:
        messages.warning(request, f"{named(row)}: {reason}")
    if more := len(outcome.refused[_TOLD:]):
        messages.warning(request, _("%(number)d more were not done, for reasons such as these.") % {"number": more})
