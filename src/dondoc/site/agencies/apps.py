"""The agencies room."""

from django.apps import AppConfig


class AgenciesConfig(AppConfig):
    name = "dondoc.site.agencies"
    label = "agencies"

    def ready(self) -> None:
        """Say what is searched of an agency."""
        from dondoc.site.agencies.models import Agency, Spelling
        from dondoc.site.fulltext.declaring import declare

        declare(Agency, "name", "short_name")
        declare(Spelling, "words")
