"""The evidence room."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class EvidenceConfig(AppConfig):
    name = "dondoc.site.evidence"
    label = "evidence"
    verbose_name = _("Evidence")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Clear every day what nothing carries."""
        from dondoc.site.daily.registry import Part, register_daily
        from dondoc.site.evidence.actions.clear_unclaimed import clear_unclaimed

        register_daily("clear_unclaimed_files", clear_unclaimed, part=Part.MAIL)
