"""The worksheets app."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class WorksheetsConfig(AppConfig):
    name = "dondoc.site.worksheets"
    label = "worksheets"
    verbose_name = _("Worksheets")
    default_auto_field = "django.db.models.BigAutoField"
