"""The app: sees after every `migrate` that the index is there and belongs to the tables as they are now."""

from typing import Any

from django.apps import AppConfig
from django.db.models.signals import post_migrate


class FulltextConfig(AppConfig):
    name = "dondoc.site.fulltext"
    label = "fulltext"

    def ready(self) -> None:
        """Install after migrations; a migration that rebuilds a table in SQLite takes the triggers with it."""
        post_migrate.connect(_install, sender=self, dispatch_uid="fulltext.install")


def _install(using: str, **_: Any) -> None:
    from dondoc.site.fulltext.installing import install

    install(using)
