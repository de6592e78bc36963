"""Who writes, sees and issues reports."""

from django.utils.translation import gettext as _

from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.tracking.models import Cycle
from dondoc.site.tracking.rights import may_run_cycles_of


def must_see_reports(acting: Acting) -> None:
    """Raise NotAllowed unless the person sees what every agency has submitted."""
    if not acting.sees_everything:
        raise NotAllowed(_("Consolidated reports are for the office, the consolidating agency and the leaders."))


def may_write_reports_of(acting: Acting, cycle: Cycle) -> bool:
    """The office, and the consolidating agency of the programme, write its reports and record their number."""
    return may_run_cycles_of(acting, cycle.programme)


def must_write_reports_of(acting: Acting, cycle: Cycle) -> None:
    """Raise NotAllowed unless the person may write the reports of `cycle`."""
    if not may_write_reports_of(acting, cycle):
        raise NotAllowed(_("Only the office and the consolidating agency of the programme write its reports."))
