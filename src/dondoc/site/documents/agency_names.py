"""A form field for agencies written as people write them, one a line."""

import difflib
from collections.abc import Iterable, Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from dondoc.site.agencies.models import Agency
from dondoc.site.searching import searchable

_SUGGESTIONS = 3


class AgencyNamesField(forms.CharField):
    """Names of stored agencies, one a line; gives their ids in the register, in the order written.

    Capitals and accents do not matter, short names count. A name that no agency has is refused with the nearest.
    """

    as_read: Sequence[str] = ()  # what the document has; left as it is, it may name agencies that are not stored

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(widget=forms.Textarea(attrs={"rows": 2}), required=False, **kwargs)

    def clean(self, value: Any) -> list[str]:
        """The register ids of the agencies that `value` names; raises ValidationError for an unknown one."""
        names = names_in(value)
        return _ids_of(names) if names and names != list(self.as_read) else []

    def has_changed(self, initial: Any, data: Any) -> bool:
        return names_in(initial) != names_in(data)


def names_in(value: Any) -> list[str]:
    """The names in `value`, one a line or parted by semicolons."""
    parts = str(value or "").replace(";", "\n").splitlines()
    return [" ".join(part.split()) for part in parts if part.strip()]


def _ids_of(names: Iterable[str]) -> list[str]:
    known = _known_names()
    unknown = [name for name in names if searchable(name) not in known]
    if unknown:
        raise ValidationError([_refusal(name, known) for name in unknown])
    return list(dict.fromkeys(known[searchable(name)].register_id for name in names))


def _known_names() -> dict[str, Agency]:
    """Every stored agency by its name and its short name; where two share one, the first in the register has it."""
    known: dict[str, Agency] = {}
    for agency in Agency.objects.all():
        for name in (agency.name, agency.short_name):
            if name:
                known.setdefault(searchable(name), agency)
    return known


def _refusal(name: str, known: dict[str, Agency]) -> ValidationError:
    near = difflib.get_close_matches(searchable(name), known, _SUGGESTIONS, cutoff=0.7)
    names = "; ".join(dict.fromkeys(known[one].name for one in near))
    if names:
        return ValidationError(
            _('No agency is called "%(name)s". Near to it: %(near)s.') % {"name": name, "near": names}
        )
    return ValidationError(
        _('No agency is called "%(name)s". Write the name as in the list of agencies.') % {"name": name}
    )
