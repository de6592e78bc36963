"""Who cooperates in an obligation today, by the document and the register."""

from dondoc.site import clock
from dondoc.site.agencies.history import History
from dondoc.site.agencies.models import Agency
from dondoc.site.programmes.models import AgencyRole, TaskAgency
from dondoc.site.tracking.answering import Bindings
from dondoc.site.tracking.models import Obligation


def cooperating_now(obligation: Obligation) -> list[Agency]:
    """The agencies that cooperate in the task of `obligation`: members of groups, heirs of who has ended."""
    bindings = Bindings(History(), clock.today())
    parts = TaskAgency.objects.filter(task=obligation.task_id, role=AgencyRole.COOPERATING).select_related("agency")
    found = [agency for part in parts.order_by("position") for agency in bindings.of(part.agency).agencies]
    able = (agency for agency in found if not agency.is_group and agency.pk != obligation.agency_id)
    return list({agency.pk: agency for agency in able}.values())
