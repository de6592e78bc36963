"""The programmes room."""

from django.apps import AppConfig


class ProgrammesConfig(AppConfig):
    name = "dondoc.site.programmes"
    label = "programmes"
