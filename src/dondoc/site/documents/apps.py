"""The documents room."""

from django.apps import AppConfig


class DocumentsConfig(AppConfig):
    name = "dondoc.site.documents"
    label = "documents"
