"""Reports and their signatures as those who may see them find them."""

from django.db.models import QuerySet
from django.http import Http404

from dondoc.site.agencies.people import Acting
from dondoc.site.reporting.drafts import draft_for
from dondoc.site.reporting.models import Issue
from dondoc.site.signing.models import PreparedReport, SignedReport, TrustedAuthority
from dondoc.site.signing.rights import must_keep_authorities


def issue_for(acting: Acting, pk: int) -> Issue:
    """The issued report of the draft `pk`, for whoever may see it; raises NotAllowed, and Http404 where it is none."""
    draft = draft_for(acting, pk)
    if not draft.is_issued:
        raise Http404
    issue: Issue = draft.issue
    return issue


def prepared_of(issue: Issue) -> PreparedReport | None:
    """What was given out for signing of `issue`, None before."""
    return PreparedReport.objects.select_related("prepared_by").filter(issue=issue).first()


def signed_of(issue: Issue) -> SignedReport | None:
    """The signed report of `issue`, None before."""
    return SignedReport.objects.select_related("kept_by").filter(issue=issue).first()


def authorities_for(acting: Acting) -> QuerySet[TrustedAuthority]:
    """All authorities that are or were trusted; raises NotAllowed."""
    must_keep_authorities(acting)
    return TrustedAuthority.objects.select_related("added_by", "dropped_by").defer("der")


def trusted_certificates() -> list[bytes]:
    """The certificates that are trusted now."""
    return [bytes(der) for der in TrustedAuthority.objects.filter(dropped_at=None).values_list("der", flat=True)]
