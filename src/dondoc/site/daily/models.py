"""What was done on which day, and who is at it now."""

from django.db import models


class Run(models.Model):
    """One piece of daily work on one day: how often it ran, what it did last, and why it failed if it did."""

    name = models.CharField(max_length=60)
    day = models.DateField()
    times = models.PositiveIntegerField(default=0)
    began_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)
    done = models.PositiveIntegerField(default=0)
    fault = models.TextField(blank=True)

    class Meta:
        ordering = ("-day", "pk")
        constraints = (models.UniqueConstraint(fields=["name", "day"], name="daily_run_once"),)

    def __str__(self) -> str:
        return f"{self.name} {self.day}"

    @property
    def succeeded(self) -> bool:
        return self.ended_at is not None and not self.fault


class Lease(models.Model):
    """The right to run `name`, held until a moment by one process; a dead holder's right runs out."""

    name = models.CharField(max_length=60, primary_key=True)
    holder = models.CharField(max_length=100, blank=True)
    until = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.name}: {self.holder}"
