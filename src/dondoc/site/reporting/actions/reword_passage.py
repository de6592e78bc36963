"""Putting a passage of a draft otherwise; the program's own words stay beside it."""

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting
from dondoc.site.reporting.drafts import hold_draft, placed_of
from dondoc.site.reporting.models import Draft, ReportIsIssued, Rewording
from dondoc.site.reporting.rights import must_write_reports_of
from dondoc.site.tracking.refusals import DoesNotFit
from dondoc.text import collapse


@transaction.atomic
def reword_passage(acting: Acting, draft: Draft, key: str, text: str) -> Rewording:
    """Let the passage `key` of `draft` say `text` ('' gives the proposal back); white space is collapsed.

    Raises NotAllowed, ReportIsIssued, and DoesNotFit for a passage that is not there or is a table.
    """
    draft = hold_draft(draft)
    must_write_reports_of(acting, draft)
    if draft.is_issued:
        raise ReportIsIssued
    found = next((one for one in placed_of(draft) if one.key == key), None)
    if found is None or found.passage.text is None:
        raise DoesNotFit(_("There is no such passage in the report, or it is a table, whose figures are not retyped."))
    words = collapse(text)
    own = found.change.text if found.is_added and found.change else found.proposed
    if words == collapse(own):
        words = ""
    rewording = Rewording.objects.create(draft=draft, key=key, text=words, at=clock.now(), by=acting.person)
    audit.record(acting.person, "reporting.draft.reworded", draft, key=key)
    return rewording
