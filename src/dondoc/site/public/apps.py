"""The room of what is public."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PublicConfig(AppConfig):
    name = "dondoc.site.public"
    label = "public"
    verbose_name = _("Public pages")
