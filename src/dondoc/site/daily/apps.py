"""The room of daily work."""

from django.apps import AppConfig


class DailyConfig(AppConfig):
    name = "dondoc.site.daily"
    label = "daily"
