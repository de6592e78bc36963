"""The requests app: tells the first page how many requests wait."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class RequestsConfig(AppConfig):
    name = "dondoc.site.requests"
    label = "requests"
    verbose_name = _("Requests for change")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Let the first page ask what waits here; say what is searched of a request and reminded of."""
        from dondoc.site.evidence.sight import register_evidence_readers
        from dondoc.site.fulltext.declaring import declare
        from dondoc.site.requests.due_things import DRAFTED, REQUESTS
        from dondoc.site.requests.models import ChangeRequest
        from dondoc.site.requests.rights import files_shown
        from dondoc.site.requests.selectors import waiting_requests
        from dondoc.site.tracking.remindable import register_remindable
        from dondoc.site.tracking.selectors.waiting import register_waiting

        register_evidence_readers("requests", files_shown)
        register_waiting("requests", waiting_requests)
        declare(ChangeRequest, "reason", "evidence", "wording")
        register_remindable(REQUESTS)
        register_remindable(DRAFTED)
