"""The app: it stores nothing."""

from django.apps import AppConfig


class FindingConfig(AppConfig):
    name = "dondoc.site.finding"
    label = "finding"
