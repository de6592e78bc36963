"""The general part of a report that a person may read."""

from dondoc.site.agencies.people import Acting
from dondoc.site.tracking.models import GeneralPart, Report
from dondoc.site.tracking.rights import sees_drafts_of


def general_part_of(acting: Acting, report: Report) -> GeneralPart | None:
    """The newest general part of `report`: for its own people with drafts, for others as last submitted."""
    parts = GeneralPart.objects.filter(report=report).select_related("author")
    if not sees_drafts_of(acting, report.agency):
        parts = parts.filter(submitted_at__isnull=False)
    return parts.order_by("-version").first()
