"""The agencies room."""

from django.apps import AppConfig


class AgenciesConfig(AppConfig):
    name = "dondoc.site.agencies"
    label = "agencies"
