"""The agencies room."""

from django.apps import AppConfig


class AgenciesConfig(AppConfig):
    name = "dondoc.site.agencies"
    label = "agencies"

    def ready(self) -> None:
        """Say what is searched of an agency, and let parents that were entered ahead hold from their day."""
        from dondoc.site.agencies import placing
        from dondoc.site.agencies.models import Agency, Spelling
        from dondoc.site.daily.registry import Part, register_daily
        from dondoc.site.fulltext.declaring import declare

        declare(Agency, "name", "short_name")
        declare(Spelling, "words")
        register_daily("settle_placements", placing.settle_placements, part=Part.REGISTER)
