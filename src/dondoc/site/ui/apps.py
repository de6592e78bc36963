"""The room of looks and behaviour."""

from django.apps import AppConfig


class UiConfig(AppConfig):
    name = "dondoc.site.ui"
    label = "ui"
