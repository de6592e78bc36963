"""The trail of changes: an entry is written once and never again."""

from typing import Any, NoReturn

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.utils.translation import gettext as _

from dondoc.errors import DondocError
from dondoc.site.audit.final import Final
from dondoc.site.audit.standing_in import by_whom
from dondoc.site.written_often import WrittenOften

# Codes of what nobody outside the agency sees, and no figure counts, before something else is recorded.
DRAFTS = ("api.progress.saved", "evidence.file.taken_in", "tracking.progress.recorded")
TRACKING = "tracking."  # how the codes begin of what is done with obligations, cycles and reports


class EntryIsFinal(DondocError):
    """Something tried to change or delete an audit entry."""

    def __init__(self) -> None:
        super().__init__(_("An audit entry is never changed or deleted; record a new entry instead."))


class EntryQuerySet(models.QuerySet["Entry"]):
    """Entries, which can be added and read only."""

    def about(self, subject: models.Model) -> "EntryQuerySet":
        """The entries whose subject is `subject`."""
        return self.filter(subject_type=subject._meta.label_lower, subject_id=str(subject.pk))

    def update(self, **kwargs: Any) -> NoReturn:
        raise EntryIsFinal

    def bulk_update(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise EntryIsFinal

    def delete(self) -> NoReturn:
        raise EntryIsFinal


class Entry(Final, WrittenOften):
    """Someone did something to one thing at one moment, in their own name or by delegation in that of another."""

    refusal = EntryIsFinal

    at = models.DateTimeField()
    actor = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    on_behalf_of = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    code = models.CharField(max_length=100)
    subject_type = models.CharField(max_length=100)
    subject_id = models.CharField(max_length=64)
    data = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    reason = models.TextField(blank=True)

    objects = EntryQuerySet.as_manager()

    class Meta:
        ordering = ("at", "id")
        indexes = (
            models.Index(fields=["subject_type", "subject_id", "at"], name="audit_entry_subject"),
            # Most entries are drafts; the newest of the others is asked for with each board.
            models.Index(fields=["id"], name="audit_entry_beyond_drafts", condition=~models.Q(code__in=DRAFTS)),
            models.Index(
                fields=["id"],
                name="audit_entry_beyond_tracking",
                condition=~models.Q(code__startswith=TRACKING) & ~models.Q(code__in=DRAFTS),
            ),
        )

    def __str__(self) -> str:
        return f"{self.code} {self.subject_type} {self.subject_id}"

    @property
    def by_whom(self) -> str:
        """Who did it, as histories write it: nobody's name where the program itself did."""
        return by_whom(self.actor, self.on_behalf_of)
