"""The list of agencies: what it can be filtered, sorted and grouped by, and what stands in its files."""

from collections.abc import Callable, Mapping
from typing import Any

from django.db.models import F, Q
from django.utils.translation import gettext_lazy

from dondoc.site.agencies.importing.rows import kind_words
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.selectors import kinds_of, name_holds
from dondoc.site.lists.declaring import Choice, Column, Filter, Group, Listing, Sort, equals
from dondoc.site.searching import searchable


def agency_listing(parents: Mapping[int, int | None], names: Mapping[int, str]) -> Listing[Agency]:
    """The agencies in the order of the register; `parents` were other than today on the day, `names` are of all."""
    return Listing(
        order=("position", "name"),
        file_name="co-quan",
        title=gettext_lazy("Agencies of the register"),
        filters=(
            Filter("q", gettext_lazy("Name of the agency"), _named),
            Filter("kind", gettext_lazy("Kind of agency"), equals("kind"), _kinds),
        ),
        sorts=(
            _both("name", gettext_lazy("Name of the agency"), "search_name"),
            _both("from", gettext_lazy("First day"), "valid_from"),
            _both("to", gettext_lazy("Last day of existence"), "valid_to"),
        ),
        groups=(Group("loai", gettext_lazy("Kind of agency"), ("kind",), lambda one: kind_words(one.kind)),),
        columns=(
            Column("register_id", gettext_lazy("Id"), lambda one: one.register_id, width=20),
            Column("name", gettext_lazy("Name of the agency"), lambda one: one.name, "wrap", 44),
            Column("short_name", gettext_lazy("Short name"), lambda one: one.short_name, width=16),
            Column("kind", gettext_lazy("Kind of agency"), lambda one: kind_words(one.kind), width=20),
            Column("parent", gettext_lazy("Parent agency"), _parent(parents, names), "wrap", 30),
            Column("code", gettext_lazy("Official code"), lambda one: one.code, width=10),
            Column("from", gettext_lazy("First day"), lambda one: one.valid_from, "date", 11),
            Column("to", gettext_lazy("Last day of existence"), lambda one: one.valid_to, "date", 11),
            Column("basis", gettext_lazy("Basis"), lambda one: one.basis, "wrap", 40),
        ),
        a_page=60,
    )


def _named(words: str) -> Q | None:
    """As `named_like`."""
    found = Q()
    for word in searchable(words).split():
        found &= name_holds(word)
    return found or None


def _kinds() -> list[Choice]:
    return [Choice(kind, kind_words(kind)) for kind in kinds_of(Agency.objects.all())]


def _parent(parents: Mapping[int, int | None], names: Mapping[int, str]) -> Callable[[Agency], str]:
    return lambda one: names.get(parents.get(one.pk, one.parent_id) or 0, "")


def _both(key: str, label: Any, field: str) -> Sort:
    return Sort(key, label, (F(field).asc(nulls_last=True),), (F(field).desc(nulls_last=True),))
