"""Publishing: what the office has confirmed becomes the programme that everyone works by."""

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.errors import DondocError
from dondoc.site import audit, clock
from dondoc.site.accounts.models import Role
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.documents.models import Reading, ReadingState
from dondoc.site.documents.result import ResultJson
from dondoc.site.documents.selectors import reviewed_programme
from dondoc.site.programmes.building import build_programme
from dondoc.site.programmes.models import Programme
from dondoc.site.programmes.signals import programme_published


class NotPublished(DondocError):
    """The programme cannot be published as things stand; the message says why."""


class AlreadyPublished(NotPublished):
    """The programme of this reading is published; `programme` is it."""

    def __init__(self, programme: Programme) -> None:
        sentence = _("This document was published before, as the programme %(programme)s.")
        super().__init__(sentence % {"programme": programme})
        self.programme = programme


def publish_programme(acting: Acting, reading: Reading, consolidator: Agency | None = None) -> Programme:
    """Return the programme made of what was read in `reading` and decided about it.

    `consolidator` is the agency that sums up the reports. Everything happens in one transaction, in which
    `programmes.signals.programme_published` is sent. Raises NotAllowed unless `acting` is the office,
    AlreadyPublished the second time, NotPublished for a reading that is not done or has nothing left in it.
    """
    acting.must_be(Role.OFFICE, sentence=_("Only the office publishes programmes."))
    with transaction.atomic():
        locked = Reading.objects.select_for_update().get(pk=reading.pk)
        result = _publishable(locked)
        programme = build_programme(locked, result, published_by=acting.person, consolidator=consolidator)
        locked.published_at = clock.now()
        locked.save(update_fields=["published_at"])
        _record(acting, programme)
        programme_published.send(Programme, programme=programme)
    return programme


def _publishable(reading: Reading) -> ResultJson:
    former = Programme.objects.filter(reading=reading).first()
    if former:
        raise AlreadyPublished(former)
    if reading.state != ReadingState.DONE:
        raise NotPublished(_("The document has not been read yet."))
    result = reviewed_programme(reading)
    if not result["tasks"] and not result["indicators"]:
        raise NotPublished(_("There is no task and no indicator to publish; keep at least one."))
    return result


def _record(acting: Acting, programme: Programme) -> None:
    audit.record(
        acting.user,
        "programmes.programme.published",
        programme,
        tasks=programme.tasks.count(),
        indicators=programme.indicators.count(),
        consolidator=programme.consolidator.register_id if programme.consolidator else None,
    )
