"""A person acts for another for some days, by a document."""

from datetime import date

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from dondoc.site.agencies.models.membership import Membership


class DelegationQuerySet(models.QuerySet["Delegation"]):
    """Delegations, asked for by the day."""

    def in_force(self, day: date) -> "DelegationQuerySet":
        """Those by which somebody may act on `day`; they end by themselves."""
        return self.filter(from_day__lte=day, to_day__gte=day, revoked_at__isnull=True)


class Delegation(models.Model):
    """`delegate` may act in `membership`, which is another's, from `from_day` to `to_day`, both included.

    It rests on a document and ends with its last day, or when it is revoked; the row stays.
    """

    membership = models.ForeignKey(Membership, models.CASCADE, related_name="delegations")
    delegate = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="delegations")
    from_day = models.DateField()
    to_day = models.DateField()
    document_number = models.CharField(max_length=100)
    document_on = models.DateField()
    granted_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    granted_at = models.DateTimeField()
    revoked_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    revoked_at = models.DateTimeField(null=True, blank=True)

    objects = DelegationQuerySet.as_manager()

    class Meta:
        ordering = ("-from_day", "-pk")
        constraints = (
            models.CheckConstraint(condition=Q(from_day__lte=F("to_day")), name="agencies_delegation_ends_after_start"),
        )

    def __str__(self) -> str:
        return f"{self.delegate} > {self.membership}"

    def is_in_force(self, day: date) -> bool:
        """What `in_force` asks, of one."""
        return self.revoked_at is None and self.from_day <= day <= self.to_day
