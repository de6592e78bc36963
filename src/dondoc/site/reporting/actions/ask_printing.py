"""Asking for a PDF file of a draft: it is there, or it is made, once for all who ask."""

from collections.abc import Mapping

from django.db import transaction

from dondoc.site import clock
from dondoc.site.agencies.people import Acting
from dondoc.site.reporting.actions.make_printing import issue_as_asked, make_printing
from dondoc.site.reporting.drafts import draft_for, hold_draft
from dondoc.site.reporting.jobs import print_draft
from dondoc.site.reporting.models import Draft, Paper, Printing, PrintingState
from dondoc.site.reporting.printings import is_short, paper_of, version_of
from dondoc.site.reporting.rights import must_write_reports_of


def ask_printing(
    acting: Acting, draft: Draft, paper: Paper, *, asked: Mapping[str, str] | None = None, again: bool = False
) -> Printing:
    """Return the printing of `paper` of `draft` as it stands, without its file: a new one only where there is none.

    A long one waits for a worker, a short one is made at once. One that failed stays failed unless it is asked for
    `again`. A report that is to be issued is issued as soon as its file is there, by who asked for it last. Raises
    NotAllowed and Http404 as `draft_for` does, NotAllowed for a report to be issued by another.
    """
    draft = draft_for(acting, draft.pk)
    if paper == Paper.ISSUE:
        must_write_reports_of(acting, draft)
    printing, is_new = _queued(acting, draft, paper, asked, again=again)
    if is_new and is_short(paper_of(draft, paper, printing.asked)):
        make_printing(printing.pk, printing.version)
    elif not is_new and paper == Paper.ISSUE and printing.state == PrintingState.DONE:
        issue_as_asked(printing)
    return Printing.objects.defer("pdf").filter(pk=printing.pk).first() or printing


@transaction.atomic
def _queued(
    acting: Acting, draft: Draft, paper: Paper, asked: Mapping[str, str] | None, *, again: bool
) -> tuple[Printing, bool]:
    """The printing, and whether it was put in the line now; the draft is held, so that two askers get the same."""
    hold_draft(draft)
    former = Printing.objects.defer("pdf").filter(draft=draft, paper=paper).first()
    if asked is None:
        asked = former.asked if former else {}
    version = version_of(draft, asked)
    issuing = acting.membership if paper == Paper.ISSUE else None
    if former and former.version == version and not (again and former.state == PrintingState.FAILED):
        if former.issuing != issuing:
            former.issuing = issuing
            former.save(update_fields=["issuing"])
        return former, False
    values = {
        "version": version,
        "asked": dict(asked),
        "state": PrintingState.QUEUED,
        "percent": 0,
        "pages": 0,
        "fault": "",
        "queued_at": clock.now(),
        "asked_by": acting.person,
        "issuing": issuing,
        "started_at": None,
        "finished_at": None,
        "worker": "",
        "alive_at": None,
        "attempts": 0,
        "pdf": b"",
    }
    printing, _ = Printing.objects.update_or_create(draft=draft, paper=paper, defaults=values)
    print_draft.enqueue(printing.pk, version)
    return printing, True
