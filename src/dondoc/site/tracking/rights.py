"""Who may do what with obligations, cycles and reports. Views ask to show a button, actions ask to let it work."""

from django.db.models import Q
from django.utils.translation import gettext as _

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.programmes.models import Programme
from dondoc.site.tracking.models import Contribution, Obligation, ProgressUpdate, Report


def must_read(acting: Acting) -> None:
    """Published tasks and submitted progress are for everyone who has a role somewhere; NotAllowed for others."""
    if acting.membership is None:
        raise NotAllowed(_("You do not belong to an agency yet; ask the administrator to add you to yours."))


def may_write_for(acting: Acting, agency: Agency) -> bool:
    """An officer writes the progress of the own agency."""
    return acting.is_officer and _is_of(acting, agency)


def may_approve_for(acting: Acting, agency: Agency) -> bool:
    """The head approves and submits the report of the own agency."""
    return acting.is_head and _is_of(acting, agency)


def may_ask_about(acting: Acting, obligation: Obligation) -> bool:
    """The people of its agency ask for a change of an obligation while there is still something to do."""
    agency = obligation.agency
    return not obligation.is_over and (may_write_for(acting, agency) or may_approve_for(acting, agency))


def may_answer_for(acting: Acting, agency: Agency) -> bool:
    """The people of an agency answer what another agency asks of it."""
    return may_write_for(acting, agency) or may_approve_for(acting, agency)


def may_judge_completions(acting: Acting) -> bool:
    """The office confirms what agencies report as done, or returns it."""
    return acting.is_office


def may_decide_about(acting: Acting) -> bool:
    """The office and the leaders record decisions about a task that nobody asked for."""
    return acting.is_office or acting.is_leader


def may_run_cycles_of(acting: Acting, programme: Programme) -> bool:
    """The office, and the agency that the programme names to consolidate it, open, judge and close."""
    if acting.is_office:
        return True
    return acting.is_consolidator and acting.agency is not None and programme.consolidator_id == acting.agency.pk


def may_see_report(acting: Acting, report: Report) -> bool:
    """An agency sees its own report; who sees everything sees every report, though no drafts in it."""
    return acting.sees_everything or _is_of(acting, report.agency)


def sees_drafts_of(acting: Acting, agency: Agency) -> bool:
    """Only the people of an agency see what it has not submitted."""
    return _is_of(acting, agency)


def readable_updates(acting: Acting) -> Q:
    """The progress updates that the person may read, as a filter: submitted ones and the own agency's drafts."""
    return updates_readable_in(acting.agency.pk if acting.agency else None)


def updates_readable_in(agency: int | None) -> Q:
    """The same for who acts in the agency with the key `agency`, or in none."""
    submitted = Q(submitted_at__isnull=False)
    return submitted if agency is None else submitted | Q(report__agency=agency)


def readable_contributions(acting: Acting) -> Q:
    """The contributions that the person may read: of who asks and who is asked, and all for who sees everything."""
    if acting.sees_everything:
        return Q()
    return Q(lead=acting.agency) | Q(agency=acting.agency) | Q(obligation__agency=acting.agency)


def files_shown(acting: Acting) -> Q:
    """The files of what the person may read here, as a filter on `evidence.EvidenceFile`."""
    updates = ProgressUpdate.objects.filter(readable_updates(acting))
    contributions = Contribution.objects.filter(readable_contributions(acting))
    return Q(updates__in=updates) | Q(contributions__in=contributions)


def _is_of(acting: Acting, agency: Agency) -> bool:
    return acting.agency is not None and acting.agency.pk == agency.pk
