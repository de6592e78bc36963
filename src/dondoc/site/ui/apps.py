"""The ui room."""

from django.apps import AppConfig


class UiConfig(AppConfig):
    name = "dondoc.site.ui"
    label = "ui"
