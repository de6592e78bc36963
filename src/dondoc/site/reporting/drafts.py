"""Drafts as those who may see them find them: what was proposed, and the words that hold now."""

from dataclasses import replace

from django.db.models import QuerySet
from django.http import Http404
from django.urls import reverse

from dondoc.site.agencies.people import Acting
from dondoc.site.reporting.arranging import Placed, arranged, kept
from dondoc.site.reporting.assembling import assembled, with_sources
from dondoc.site.reporting.framing import frame_of
from dondoc.site.reporting.models import Change, Draft
from dondoc.site.reporting.passages import Composed, Passage, Source
from dondoc.site.reporting.rights import readable_drafts
from dondoc.site.reporting.stored import from_json
from dondoc.site.reporting.wording import day, say, wording
from dondoc.writers.official import OfficialDocument

_WITH = ("cycle", "programme__consolidator", "agency", "section", "owner", "composed_by", "issue__recorded_by")


def drafts_for(acting: Acting) -> QuerySet[Draft]:
    """The drafts and issued reports that the person may see, the newest first, without contents; raises NotAllowed."""
    heavy = ("content", "issue__content", "issue__docx", "issue__pdf")
    return Draft.objects.filter(readable_drafts(acting)).select_related(*_WITH).defer(*heavy)


def draft_for(acting: Acting, pk: int) -> Draft:
    """The draft `pk` for whoever may see it; raises NotAllowed, and Http404 where there is none for the person."""
    draft = Draft.objects.filter(readable_drafts(acting)).select_related(*_WITH).filter(pk=pk).first()
    if draft is None:
        raise Http404
    return draft


def hold_draft(draft: Draft) -> Draft:
    """`draft` as it is stored now, with what it is about, locked until the transaction ends."""
    held = Draft.objects.select_related("programme", "owner", "cycle").select_for_update(of=("self",))
    return held.get(pk=draft.pk)


def composed_of(draft: Draft) -> Composed:
    """What the program proposed in `draft`."""
    composed: Composed = from_json(draft.content)
    return composed


def in_words(draft: Draft) -> Composed:
    """What the program proposed in `draft`, with what stands around its body in the words that hold."""
    composed = composed_of(draft)
    return replace(composed, frame=frame_of(draft, composed.frame))


def rewordings_of(draft: Draft) -> dict[str, str]:
    """The words that people put in place of passages of `draft`, by the passage's key; the newest of each."""
    return dict(draft.rewordings.order_by("pk").values_list("key", "text"))


def placed_of(draft: Draft) -> list[Placed]:
    """Every passage of `draft` where it stands now, those that were taken out among them."""
    changes = draft.changes.select_related("by").order_by("pk")
    return [_told(one, draft) for one in arranged(composed_of(draft), rewordings_of(draft), changes)]


def passages_of(draft: Draft) -> list[tuple[str, Passage]]:
    """The passages of `draft` with their keys, in the words and the order that hold."""
    return [(one.key, one.passage) for one in kept(placed_of(draft))]


def document_of(draft: Draft, *, sources: bool = False) -> OfficialDocument:
    """The document of `draft` as it stands, as it was issued once it is; with `sources` an appendix lists whence."""
    if draft.is_issued and not sources:
        document: OfficialDocument = from_json(draft.issue.content)
        return document
    passages = [passage for _, passage in passages_of(draft)]
    document = from_json(draft.issue.content) if draft.is_issued else assembled(in_words(draft), passages)
    return with_sources(document, passages, composed_of(draft).behind) if sources else document


def _told(one: Placed, draft: Draft) -> Placed:
    """`one` with whoever added it for its source, where a person did."""
    if not one.is_added or one.change is None:
        return one
    change: Change = one.change
    words = say(wording()["sources"]["added"], who=change.by, day=day(change.at.date()), why=change.why)
    source = Source(words, reverse("reporting:passage", args=[draft.pk, one.key]))
    return replace(one, passage=replace(one.passage, sources=(source,)))
