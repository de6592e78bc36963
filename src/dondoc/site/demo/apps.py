"""The demo room."""

from django.apps import AppConfig


class DemoConfig(AppConfig):
    name = "dondoc.site.demo"
    label = "demo"
