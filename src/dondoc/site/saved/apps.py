"""The app: a list opens with the view that its reader chose to begin with."""

from django.apps import AppConfig


class SavedConfig(AppConfig):
    name = "dondoc.site.saved"
    label = "saved"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Let lists ask where a reader begins."""
        from dondoc.site.lists.beginning import register_beginning
        from dondoc.site.saved.selectors import beginning_of

        register_beginning(beginning_of)
