"""Reading the documents room: every reading is reached through a function that knows who asks."""

from typing import cast

from django.db.models import QuerySet
from django.http import Http404

from dondoc.site.agencies.people import Acting
from dondoc.site.documents import reviewing, settling
from dondoc.site.documents.models import Reading, ReviewDecision
from dondoc.site.documents.result import ResultJson

# What a list does not show and should not carry: the text and the result of a long document are megabytes.
_HEAVY = ("text", "result")


def visible_readings(acting: Acting) -> QuerySet[Reading]:
    """The readings that the person may see, newest first, without texts and results.

    The office sees all of them, everyone else with a role those that were published.
    """
    readings = Reading.objects.select_related("file", "file__uploaded_by").defer(*_HEAVY)
    if acting.is_office:
        return readings
    return readings.filter(published_at__isnull=False) if acting.membership else readings.none()


def reading_for(acting: Acting, pk: int) -> Reading:
    """The reading `pk` with its text and result; raises Http404 where there is none that the person may see."""
    reading = visible_readings(acting).defer(None).filter(pk=pk).first()
    if reading is None:
        raise Http404
    return reading


def result_of(reading: Reading) -> ResultJson:
    """What the machine read, as it stands in `reading`, which is done."""
    return cast(ResultJson, reading.result)


def decisions_of(reading: Reading) -> dict[reviewing.ItemKey, ReviewDecision]:
    """The decision that counts for each item decided about, by (kind, id)."""
    return reviewing.newest(reading.decisions.select_related("decided_by"))


def reviewed_programme(reading: Reading) -> ResultJson:
    """What was read with people's decisions put over it: left-out items gone, corrected ones changed."""
    read, decisions = result_of(reading), decisions_of(reading)
    return settling.settled(reading.text, read, reviewing.reviewed(read, decisions), decisions)
