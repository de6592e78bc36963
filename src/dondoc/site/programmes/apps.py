"""The programmes room."""

from django.apps import AppConfig


class ProgrammesConfig(AppConfig):
    name = "dondoc.site.programmes"
    label = "programmes"

    def ready(self) -> None:
        """Say what is searched of a programme."""
        from dondoc.site.fulltext.declaring import declare
        from dondoc.site.programmes.models import Indicator, Programme, Task

        declare(Programme, "number", "title")
        declare(Task, "label", "text")
        declare(Indicator, "label", "text")
