from typing import Any

from django.db import migrations


def name_programmes(apps: Any, _schema_editor: Any) -> None:
    """A draft of a cycle is one of the cycle's programme."""
    drafts = apps.get_model("reporting", "Draft").objects.filter(programme__isnull=True, cycle__isnull=False)
    for draft in drafts.select_related("cycle").defer("content").iterator():
        draft.programme_id = draft.cycle.programme_id
        draft.save(update_fields=["programme"])


class Migration(migrations.Migration):
    dependencies = [("reporting", "0002_kinds_changes_and_phrasings")]

    operations = [migrations.RunPython(name_programmes, migrations.RunPython.noop)]
