"""The app of the boards. It stores nothing."""

from django.apps import AppConfig


class DashboardsConfig(AppConfig):
    name = "dondoc.site.dashboards"
    label = "dashboards"
