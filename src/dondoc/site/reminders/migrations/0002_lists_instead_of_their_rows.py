"""What the office, leaders and consolidators were told row by row comes as one list: the old rules rest."""

from typing import Any

from django.db import migrations

_FORMER = {
    "obligation-7-after-office": {"days": 7, "every": 0, "to": "office", "way": "digest"},
    "obligation-30-after-leader": {"days": 30, "every": 30, "to": "leader", "way": "digest"},
    "report-1-after-consolidator": {"days": 1, "every": 0, "to": "consolidator", "way": "digest"},
    "report-3-after-office": {"days": 3, "every": 0, "to": "office", "way": "digest"},
}


def rest(apps: Any, _schema: Any) -> None:
    """Put those out of use that the administrator has left as they came."""
    rules = apps.get_model("reminders", "Rule").objects
    for code, terms in _FORMER.items():
        rules.filter(code=code, **terms).update(is_active=False)


class Migration(migrations.Migration):
    dependencies = [("reminders", "0001_initial")]
    operations = [migrations.RunPython(rest, migrations.RunPython.noop)]
