"""Who changed what, when and why. Entries are added and read, never changed.

The two functions here are the whole room for its neighbours; models are loaded when they are called, because
Django imports this package before its models may be.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser
    from django.db.models import Model, QuerySet

    from dondoc.site.accounts.models import User
    from dondoc.site.audit.models import Entry

__all__ = ["entries_of", "record"]


def record(actor: User | AnonymousUser | None, code: str, subject: Model, reason: str = "", **data: Any) -> Entry:
    """Store and return that `actor` (None: the program itself) did to `subject` what `code` names.

    `code` is a dotted name ('documents.file.uploaded') whose sentence stands with the translations; `data` holds
    what the sentence needs, as JSON values or days. Call it inside the transaction of the change.
    """
    from dondoc.site.audit.recording import record_entry

    return record_entry(actor, code, subject, reason, data)


def entries_of(subject: Model) -> QuerySet[Entry]:
    """The entries about `subject`, oldest first, each with its actor."""
    from dondoc.site.audit.models import Entry

    return Entry.objects.about(subject).select_related("actor", "on_behalf_of")
