"""The documents room."""

from django.apps import AppConfig


class DocumentsConfig(AppConfig):
    name = "dondoc.site.documents"
    label = "documents"

    def ready(self) -> None:
        """Say what is searched of a document: all its text, and the name of its file."""
        from dondoc.site.documents.models import Reading, SourceFile
        from dondoc.site.fulltext.declaring import declare

        declare(Reading, "text")
        declare(SourceFile, "name")
