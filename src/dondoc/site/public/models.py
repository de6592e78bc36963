"""Which programmes everybody may see, and how much of them."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from dondoc.site.programmes.models import Programme


class PublicationQuerySet(models.QuerySet["Publication"]):
    """Publications, asked for by what they open."""

    def standing(self) -> "PublicationQuerySet":
        """Those that were not withdrawn."""
        return self.filter(withdrawn_at__isnull=True)


class Publication(models.Model):
    """That a programme may be seen by everybody, with its tasks, its indicators or both, until it is withdrawn.

    A row stays when it is withdrawn, so that those who follow the programme can be told; marking it again opens it.
    """

    programme = models.OneToOneField(Programme, models.CASCADE, related_name="publication")
    shows_tasks = models.BooleanField(default=True)
    shows_indicators = models.BooleanField(default=True)
    marked_at = models.DateTimeField()
    marked_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    objects = PublicationQuerySet.as_manager()

    class Meta:
        ordering = ("-programme__issued_on", "-programme_id")
        constraints = (
            models.CheckConstraint(
                condition=Q(shows_tasks=True) | Q(shows_indicators=True), name="publication_shows_something"
            ),
        )

    def __str__(self) -> str:
        return str(self.programme)

    @property
    def stands(self) -> bool:
        return self.withdrawn_at is None
