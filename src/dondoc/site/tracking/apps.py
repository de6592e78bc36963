"""The tracking app: binds obligations in the very transaction that publishes a programme."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class TrackingConfig(AppConfig):
    name = "dondoc.site.tracking"
    label = "tracking"
    verbose_name = _("Tracking")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Listen to publications, inside the publishing transaction; say what is searched and reminded of."""
        from dondoc.site.daily.registry import Part, register_daily
        from dondoc.site.evidence.sight import register_evidence_readers
        from dondoc.site.fulltext.declaring import declare
        from dondoc.site.programmes.signals import programme_published
        from dondoc.site.tracking import due_lists, due_things
        from dondoc.site.tracking.actions.bind_obligations import on_published
        from dondoc.site.tracking.actions.open_due_cycles import open_due_cycles
        from dondoc.site.tracking.actions.open_rounds import open_rounds
        from dondoc.site.tracking.models import Obligation, ProgressUpdate
        from dondoc.site.tracking.remindable import register_remindable
        from dondoc.site.tracking.rights import files_shown
        from dondoc.site.tracking.selectors.completions import waiting_completions
        from dondoc.site.tracking.selectors.contributions import waiting_contributions
        from dondoc.site.tracking.selectors.waiting import register_waiting

        programme_published.connect(on_published, dispatch_uid="tracking.bind_obligations")
        register_waiting("completions", waiting_completions)
        register_waiting("contributions", waiting_contributions)
        register_evidence_readers("tracking", files_shown)
        register_daily("open_rounds", open_rounds, part=Part.OBLIGATIONS)
        register_daily("open_due_cycles", lambda on: len(open_due_cycles(on)), part=Part.CYCLES)
        declare(Obligation, "wording")
        declare(ProgressUpdate, "result", "obstacles", "proposals")
        register_remindable(due_things.OBLIGATIONS)
        register_remindable(due_things.REPORTS)
        register_remindable(due_things.APPROVALS)
        register_remindable(due_things.CONTRIBUTIONS)
        register_remindable(due_lists.OVERDUE)
        register_remindable(due_lists.MISSING)
