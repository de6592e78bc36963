"""An agency is urged about an obligation."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.tracking.locking import hold_obligation
from dondoc.site.tracking.models import Obligation
from dondoc.site.tracking.refusals import ReasonMissing, WrongMoment
from dondoc.site.urging.models import Urge
from dondoc.site.urging.rights import may_urge_about

LONGEST = 2_000  # characters


@transaction.atomic
def urge_agency(acting: Acting, obligation: Obligation, words: str) -> Urge:
    """Ask the agency of `obligation` in `words` how it stands; its people see it on their first page.

    Raises NotAllowed, ReasonMissing without words, WrongMoment where nothing more is to be done or the agency was
    urged about it today already.
    """
    obligation, words = hold_obligation(obligation), words.strip()[:LONGEST]
    if not may_urge_about(acting, obligation):
        raise NotAllowed(_("Only the office, a leader or the consolidating agency of the programme urges an agency."))
    if not words:
        raise ReasonMissing(_("Write what the agency shall answer."))
    if obligation.is_over:
        raise WrongMoment(_("Nothing more is to be done here; nobody is urged about it."))
    now = clock.now()
    today = timezone.localtime(now).date()
    if Urge.objects.filter(obligation=obligation, agency=obligation.agency_id, at__date=today).exists():
        raise WrongMoment(_("The agency has been urged about this today already."))
    urge = Urge.objects.create(obligation=obligation, agency=obligation.agency, by=acting.person, at=now, words=words)
    audit.record(acting.person, "urging.agency.urged", obligation, words, agency=obligation.agency.register_id)
    return urge
