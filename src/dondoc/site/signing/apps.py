"""The room of signed reports."""

from django.apps import AppConfig


class SigningConfig(AppConfig):
    name = "dondoc.site.signing"
    label = "signing"
    default_auto_field = "django.db.models.BigAutoField"
