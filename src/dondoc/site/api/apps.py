"""The room of the interface for programs."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ApiConfig(AppConfig):
    name = "dondoc.site.api"
    label = "api"
    verbose_name = _("Interface for programs")

    def ready(self) -> None:
        """Count the files that strangers take, and forget old counts of requests each day."""
        from dondoc.site.api.callers import count_file
        from dondoc.site.api.rates import forget_old_counts
        from dondoc.site.daily.registry import Part, register_daily
        from dondoc.site.public.limiting import register_counting

        register_counting(count_file)
        register_daily("forget_request_counts", lambda _day: forget_old_counts(), part=Part.MAIL)
