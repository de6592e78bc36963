"""Drafts as those who may see them find them: what was proposed, and the words that hold now."""

from django.db.models import QuerySet
from django.http import Http404

from dondoc.site.agencies.people import Acting
from dondoc.site.reporting.assembling import assembled, reworded, with_sources
from dondoc.site.reporting.models import Draft
from dondoc.site.reporting.passages import Composed, Passage
from dondoc.site.reporting.rights import must_see_reports
from dondoc.site.reporting.stored import from_json
from dondoc.writers.official import OfficialDocument

_WITH = ("cycle__programme__consolidator", "composed_by", "issue__recorded_by")


def drafts_for(acting: Acting) -> QuerySet[Draft]:
    """All drafts and issued reports, the newest first, without their contents; raises NotAllowed."""
    must_see_reports(acting)
    heavy = ("content", "issue__content", "issue__docx", "issue__pdf")
    return Draft.objects.select_related(*_WITH).defer(*heavy)


def draft_for(acting: Acting, pk: int) -> Draft:
    """The draft `pk` for whoever may see it; raises NotAllowed, and Http404 where there is none."""
    must_see_reports(acting)
    draft = Draft.objects.select_related(*_WITH).filter(pk=pk).first()
    if draft is None:
        raise Http404
    return draft


def hold_draft(draft: Draft) -> Draft:
    """`draft` as it is stored now, with its cycle and programme, locked until the transaction ends."""
    return Draft.objects.select_related("cycle__programme").select_for_update(of=("self",)).get(pk=draft.pk)


def composed_of(draft: Draft) -> Composed:
    """What the program proposed in `draft`."""
    composed: Composed = from_json(draft.content)
    return composed


def rewordings_of(draft: Draft) -> dict[str, str]:
    """The words that people put in place of passages of `draft`, by the passage's key; the newest of each."""
    return dict(draft.rewordings.order_by("pk").values_list("key", "text"))


def passages_of(draft: Draft) -> list[tuple[str, Passage]]:
    """The passages of `draft` with their keys, in the words that hold."""
    return list(reworded(composed_of(draft), rewordings_of(draft)))


def document_of(draft: Draft, *, sources: bool = False) -> OfficialDocument:
    """The document of `draft` as it stands, as it was issued once it is; with `sources` an appendix lists whence."""
    if draft.is_issued:
        document: OfficialDocument = from_json(draft.issue.content)
    else:
        document = assembled(composed_of(draft), rewordings_of(draft))
    return with_sources(document, (passage for _, passage in passages_of(draft))) if sources else document
