"""The app: tells the first page of an agency what it was urged about."""

from django.apps import AppConfig


class UrgingConfig(AppConfig):
    name = "dondoc.site.urging"
    label = "urging"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Let the first page ask what waits for an answer."""
        from dondoc.site.tracking.selectors.waiting import register_waiting
        from dondoc.site.urging.selectors import waiting_urges

        register_waiting("urging", waiting_urges)
