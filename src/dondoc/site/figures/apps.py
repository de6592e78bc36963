"""The app: sees after every `migrate` that the figures are kept, and that migrations can change the tables below."""

from typing import Any

from django.apps import AppConfig
from django.db.models.signals import post_migrate, pre_migrate


class FiguresConfig(AppConfig):
    name = "dondoc.site.figures"
    label = "figures"

    def ready(self) -> None:
        """Step aside for migrations, come back after them, and fold once a day."""
        from dondoc.site.daily.registry import Part, register_daily

        pre_migrate.connect(_step_aside, sender=self, dispatch_uid="figures.uninstall")
        post_migrate.connect(_install, sender=self, dispatch_uid="figures.install")
        register_daily("fold_figures", _fold, part=Part.TIDYING)


def _step_aside(using: str, plan: list[Any], **_: Any) -> None:
    from dondoc.site.figures.installing import uninstall

    if plan:
        uninstall(using)


def _install(using: str, **_: Any) -> None:
    from dondoc.site.figures.installing import install

    install(using)


def _fold(_on: Any) -> int:
    from dondoc.site.figures.recounting import fold

    fold()
    return 0
