"""Adding an entry to the trail."""

from collections.abc import Mapping
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.db.models import Model

from dondoc.site import clock
from dondoc.site.accounts.models import User
from dondoc.site.audit.models import Entry


def record_entry(
    actor: User | AnonymousUser | None, code: str, subject: Model, reason: str, data: Mapping[str, Any]
) -> Entry:
    """Store one entry about `subject`, which must have been saved."""
    if subject.pk is None:
        raise ValueError(f"{code}: save {subject!r} before recording what was done to it")
    return Entry.objects.create(
        at=clock.now(),
        actor=actor if isinstance(actor, User) else None,
        on_behalf_of=actor.acts_for if isinstance(actor, User) else None,
        code=code,
        subject_type=subject._meta.label_lower,
        subject_id=str(subject.pk),
        data=dict(data),
        reason=reason,
    )
