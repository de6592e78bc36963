"""Adding a paragraph to a draft, taking passages out, bringing them back, moving them within their part."""

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting
from dondoc.site.reporting.arranging import ADDED_KEY, Placed, behind_neighbour, part_of, place_of
from dondoc.site.reporting.drafts import hold_draft, placed_of
from dondoc.site.reporting.models import Act, Change, Draft, ReportIsIssued
from dondoc.site.reporting.rights import must_write_reports_of
from dondoc.site.tracking.refusals import DoesNotFit
from dondoc.text import collapse


@transaction.atomic
def add_paragraph(acting: Acting, draft: Draft, after: str, text: str, *, why: str, is_item: bool = False) -> Change:
    """Put a paragraph (with `is_item` an item of a list) with the words `text` behind the passage `after`, and say why.

    Raises NotAllowed, ReportIsIssued, and DoesNotFit without words, without a reason, or for no such passage.
    """
    draft = _held(acting, draft, after, why)[0]
    words = collapse(text)
    if not words:
        raise DoesNotFit(_("Write the paragraph that is to be added."))
    key = f"{ADDED_KEY}{draft.changes.filter(act=Act.ADDED).count() + 1}"
    return _done(acting, draft, Act.ADDED, key, why, after=after, text=words, is_item=is_item)


@transaction.atomic
def remove_passage(acting: Acting, draft: Draft, key: str, *, why: str) -> Change:
    """Take the passage `key` out of the document; it can be brought back.

    Raises NotAllowed, ReportIsIssued, and DoesNotFit without a reason or for a passage that is not there.
    """
    draft = _held(acting, draft, key, why)[0]
    return _done(acting, draft, Act.REMOVED, key, why)


@transaction.atomic
def restore_passage(acting: Acting, draft: Draft, key: str) -> Change:
    """Bring the passage `key` back; raises as `remove_passage` does."""
    draft, placed = _held(acting, draft, key, None)
    if not next(one for one in placed if one.key == key).is_removed:
        raise DoesNotFit(_("The passage stands in the report already."))
    return _done(acting, draft, Act.RESTORED, key, "")


@transaction.atomic
def move_passage(acting: Acting, draft: Draft, key: str, steps: int, *, why: str) -> Change:
    """Move the passage `key` by `steps` places, up below 0, within its part.

    A heading goes with all that stands under it over its neighbour of the same level, however many the `steps`.
    Raises NotAllowed, ReportIsIssued, and DoesNotFit without a reason, beyond the part, for a heading without such a
    neighbour, and for the sentence that closes the report.
    """
    draft, placed = _held(acting, draft, key, why)
    place = place_of(placed, key)
    if place is None or placed[place].passage.closes:
        raise DoesNotFit(_("The sentence that closes the report stays at its end."))
    if placed[place].is_heading:
        behind = behind_neighbour(placed, place, steps)
        if behind is None:
            raise DoesNotFit(_("There is no heading of the same level to move it past under the same part."))
        return _done(acting, draft, Act.MOVED, key, why, after=behind)
    part = part_of(placed, place)
    target = place + steps
    if not steps or target not in part:
        raise DoesNotFit(_("The passage stands at the end of its part; it is moved within its part only."))
    others = [*placed[:place], *placed[place + 1 :]]
    after = others[target - 1].key if target else ""
    return _done(acting, draft, Act.MOVED, key, why, after=after)


def _held(acting: Acting, draft: Draft, key: str, why: str | None) -> tuple[Draft, list[Placed]]:
    draft = hold_draft(draft)
    must_write_reports_of(acting, draft)
    if draft.is_issued:
        raise ReportIsIssued
    placed = placed_of(draft)
    if place_of(placed, key) is None:
        raise DoesNotFit(_("There is no such passage in the report."))
    if why is not None and not why.strip():
        raise DoesNotFit(_("Say why, so that whoever reads the draft can follow."))
    return draft, placed


def _done(acting: Acting, draft: Draft, act: Act, key: str, why: str, **more: object) -> Change:
    change = Change.objects.create(
        draft=draft, act=act, key=key, why=collapse(why), at=clock.now(), by=acting.person, **more
    )
    audit.record(acting.person, f"reporting.passage.{act.value}", draft, key=key, why=change.why)
    return change
