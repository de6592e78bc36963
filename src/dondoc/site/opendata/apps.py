"""The room of open data; it stores nothing."""

from django.apps import AppConfig


class OpendataConfig(AppConfig):
    name = "dondoc.site.opendata"
    label = "opendata"
