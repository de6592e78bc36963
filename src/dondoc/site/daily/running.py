"""Doing the work of a day: in order, each piece apart from the fate of the others, by one process at a time."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db import DatabaseError, close_old_connections
from django.utils import timezone

from dondoc.errors import DondocError
from dondoc.site.daily.lease import only_one
from dondoc.site.daily.models import Run
from dondoc.site.daily.registry import Daily, daily_work

LEASE = "daily"

logger = logging.getLogger(__name__)


class AlreadyRunning(DondocError):
    """Another process is at the work of the day."""


class UnknownWork(DondocError):
    """A name was asked for that no room registered."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one piece of work: how much it did, or why it failed."""

    name: str
    done: int = 0
    fault: str = ""


def run_day(day: date, only: Sequence[str] = ()) -> list[Outcome]:
    """Do the work of `day`, or those pieces of it that `only` names, and say what came of each.

    A piece that fails is recorded and stops no other. Raises AlreadyRunning while another process is at it, and
    UnknownWork for a name that nobody registered.
    """
    pieces = _chosen(only)
    with only_one(LEASE) as renew:
        if renew is None:
            raise AlreadyRunning("Another process is at the work of the day; it does all of it. Try again later.")
        outcomes = []
        for piece in pieces:
            renew()
            outcomes.append(_do(piece, day))
        return outcomes


def is_done(day: date) -> bool:
    """Whether everything that is registered ran on `day` without a fault."""
    succeeded = set(Run.objects.filter(day=day, ended_at__isnull=False, fault="").values_list("name", flat=True))
    return {piece.name for piece in daily_work()} <= succeeded


def _chosen(only: Sequence[str]) -> list[Daily]:
    pieces = daily_work()
    if unknown := set(only) - {piece.name for piece in pieces}:
        known = ", ".join(piece.name for piece in pieces)
        raise UnknownWork(f"No daily work is called {', '.join(sorted(unknown))}; there are {known}.")
    return [piece for piece in pieces if not only or piece.name in only]


def _do(piece: Daily, day: date) -> Outcome:
    run, _created = Run.objects.get_or_create(name=piece.name, day=day, defaults={"began_at": timezone.now()})
    run.began_at, run.ended_at, run.times = timezone.now(), None, run.times + 1
    run.save()
    outcome = _outcome(piece, day)
    run.ended_at, run.done, run.fault = timezone.now(), outcome.done, outcome.fault
    run.save()
    return outcome


def _outcome(piece: Daily, day: date) -> Outcome:
    try:
        return Outcome(piece.name, done=piece.work(day))
    except Exception as error:  # one room's fault must not cost the others their day
        logger.exception("daily work %s failed", piece.name)
        if isinstance(error, DatabaseError):
            close_old_connections()
        return Outcome(piece.name, fault=f"{type(error).__name__}: {error}")
