"""Putting the subject of a draft otherwise, to whom it goes, and who signs it by what right."""

from collections.abc import Mapping

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting
from dondoc.site.reporting.drafts import composed_of, hold_draft
from dondoc.site.reporting.framing import KEYS, frame_of, parts_of, stands_in, tidied
from dondoc.site.reporting.models import Draft, ReportIsIssued, Rewording
from dondoc.site.reporting.rights import must_write_reports_of
from dondoc.site.tracking.refusals import DoesNotFit

_LONGEST = 20_000  # letters: a letter may go to every agency of a province


@transaction.atomic
def reword_frame(acting: Acting, draft: Draft, texts: Mapping[str, str]) -> list[Rewording]:
    """Let the parts of the frame of `draft` say `texts`, by the name of each; '' gives the proposal back.

    Returns what changed. Raises NotAllowed, ReportIsIssued, and DoesNotFit for a part that the draft has not, one that
    is too long, and for somebody who signs for another without a post of his or her own.
    """
    draft = hold_draft(draft)
    must_write_reports_of(acting, draft)
    if draft.is_issued:
        raise ReportIsIssued
    frame = composed_of(draft).frame
    own, held = parts_of(frame), parts_of(frame_of(draft, frame))
    wanted = {part: tidied(part, text) or own.get(part, "") for part, text in texts.items()}
    if not wanted.keys() <= own.keys() or any(len(text) > _LONGEST for text in wanted.values()):
        raise DoesNotFit(_("The document has no such part, or it is too long."))
    posts = wanted.get("posts", "")
    if stands_in(posts) and "\n" not in posts:
        raise DoesNotFit(_("Who signs for another needs a post of his or her own on the line below."))
    changed = [_stored(acting, draft, part, text, own[part]) for part, text in wanted.items() if text != held[part]]
    if changed:
        audit.record(acting.person, "reporting.frame.reworded", draft, parts=sorted(one.key for one in changed))
    return changed


def _stored(acting: Acting, draft: Draft, part: str, text: str, own: str) -> Rewording:
    words = "" if text == own else text
    return Rewording.objects.create(draft=draft, key=KEYS[part], text=words, at=clock.now(), by=acting.person)
