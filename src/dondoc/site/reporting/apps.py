"""The reporting room."""

from django.apps import AppConfig


class ReportingConfig(AppConfig):
    name = "dondoc.site.reporting"
    label = "reporting"
