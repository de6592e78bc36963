"""The audit room."""

from django.apps import AppConfig


class AuditConfig(AppConfig):
    name = "dondoc.site.audit"
    label = "audit"
