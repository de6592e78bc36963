"""Cycles of any period, not of months alone: first half, which adds what a period needs and fills it from the month."""

import datetime
from calendar import monthrange

from django.db import migrations, models

FIGURES_CLOSE_ON = 14  # as the general regime had it when these cycles were opened


def fill_periods(apps, schema_editor):
    """A cycle of a month becomes one of the period from its first to its last day; nothing had moved its due day."""
    for cycle in apps.get_model("tracking", "Cycle").objects.iterator():
        first = cycle.month
        before = first - datetime.timedelta(days=1)
        cycle.kind, cycle.starts_on = "month", first
        cycle.ends_on = first.replace(day=monthrange(first.year, first.month)[1])
        cycle.figures_from = before.replace(day=FIGURES_CLOSE_ON + 1)
        cycle.figures_to = first.replace(day=FIGURES_CLOSE_ON)
        cycle.named_due_on = cycle.due_on
        cycle.save(update_fields=["kind", "starts_on", "ends_on", "figures_from", "figures_to", "named_due_on"])


def fill_months(apps, schema_editor):
    """Back to months; refuses where a cycle is not one, since its reports would lose what they are about."""
    cycles = apps.get_model("tracking", "Cycle").objects
    if cycles.exclude(kind="month").exists():
        raise ValueError("There are cycles of other periods than months; they cannot be turned back into months.")
    cycles.update(month=models.F("starts_on"))


class Migration(migrations.Migration):
    dependencies = [
        ("tracking", "0003_rounds_and_completions"),
    ]

    operations = [
        migrations.AddField("cycle", "kind", models.CharField(max_length=12, default="month"), preserve_default=False),
        migrations.AddField("cycle", "starts_on", models.DateField(null=True)),
        migrations.AddField("cycle", "ends_on", models.DateField(null=True)),
        migrations.AddField("cycle", "figures_from", models.DateField(blank=True, null=True)),
        migrations.AddField("cycle", "figures_to", models.DateField(blank=True, null=True)),
        migrations.AddField("cycle", "named_due_on", models.DateField(null=True)),
        migrations.AlterField("cycle", "month", models.DateField(null=True)),
        migrations.RunPython(fill_periods, fill_months),
    ]
