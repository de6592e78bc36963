"""The tracking app: binds obligations in the very transaction that publishes a programme."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class TrackingConfig(AppConfig):
    name = "dondoc.site.tracking"
    label = "tracking"
    verbose_name = _("Tracking")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Listen to publications; the receiver runs inside the publishing transaction."""
        from dondoc.site.programmes.signals import programme_published
        from dondoc.site.tracking.actions.bind_obligations import on_published

        programme_published.connect(on_published, dispatch_uid="tracking.bind_obligations")
