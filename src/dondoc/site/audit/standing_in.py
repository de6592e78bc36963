"""Who said or decided something, in their own name or, by delegation, in that of another."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext as _


def for_whom() -> "models.ForeignKey[models.Model | None, models.Model | None]":
    """The field that names whom a person stood in for; None for who acted in their own name."""
    return models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+", editable=False
    )


def by_whom(person: object, other: object) -> str:
    """The person as histories write it, with whom they stood in for; nobody's name where the program itself acted."""
    return _("%(person)s for %(other)s") % {"person": person, "other": other} if other else str(person or "")
