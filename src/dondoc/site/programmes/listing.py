"""The list of programmes."""

from typing import Any

from django.db.models import F
from django.db.models.functions import ExtractYear
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from dondoc.site.agencies.models import Agency
from dondoc.site.fulltext.matching import rows_with
from dondoc.site.lists.declaring import Choice, Column, Filter, Group, Listing, Sort, equals
from dondoc.site.programmes.models import Programme


def programme_listing() -> Listing[Any]:
    """The programmes, the newest first; rows are those of `selectors.visible_programmes`."""
    return Listing(
        order=(F("issued_on").desc(nulls_last=True), "-pk"),
        file_name="chuong-trinh",
        title=gettext_lazy("Programmes"),
        filters=(
            Filter("q", gettext_lazy("Words"), lambda words: rows_with(Programme, words) or None),
            Filter("nam", gettext_lazy("Year of issue"), _issued_in, _years),
            Filter("loai", gettext_lazy("kind of document"), equals("kind"), _kinds),
            Filter(
                "tong-hop", gettext_lazy("Consolidating agency"), equals("consolidator__register_id"), _consolidators
            ),
        ),
        sorts=(
            Sort("title", gettext_lazy("title"), ("title",), ("-title",)),
            Sort("issued", gettext_lazy("issued on"), *_both_ways("issued_on")),
            Sort("tasks", gettext_lazy("Tasks"), *_both_ways("task_count")),
        ),
        groups=(
            Group("nam", gettext_lazy("Year of issue"), (F("issued_on").desc(nulls_last=True),), _year_of),
            Group(
                "tong-hop",
                gettext_lazy("Consolidating agency"),
                ("consolidator__position", "consolidator"),
                lambda one: str(one.consolidator or _("The office itself")),
            ),
        ),
        columns=_COLUMNS,
        a_page=30,
    )


def _both_ways(field: str) -> Any:
    return (F(field).asc(nulls_last=True),), (F(field).desc(nulls_last=True),)


def _issued_in(year: str) -> Any:
    return equals("issued_on__year")(year) if year.isascii() and year.isdecimal() and len(year) == 4 else None


def _years() -> list[Choice]:
    rows = Programme.objects.order_by().filter(issued_on__isnull=False)
    years = rows.annotate(year=ExtractYear("issued_on")).values_list("year", flat=True).distinct()
    return [Choice(str(year), str(year)) for year in sorted(years, reverse=True)]


def _kinds() -> list[Choice]:
    kinds = Programme.objects.order_by("kind").exclude(kind="").values_list("kind", flat=True).distinct()
    return [Choice(kind, kind[:1].upper() + kind[1:]) for kind in kinds]


def _consolidators() -> list[Choice]:
    named = Agency.objects.filter(consolidated_programmes__isnull=False).distinct().order_by("position", "name")
    return [Choice(*row) for row in named.values_list("register_id", "name")]


def _year_of(one: Any) -> str:
    return f"{one.issued_on:%Y}" if one.issued_on else _("Without a day of issue")


_COLUMNS: tuple[Column[Any], ...] = (
    Column("number", gettext_lazy("number"), lambda one: one.number, width=18),
    Column("kind", gettext_lazy("kind of document"), lambda one: one.kind, width=18),
    Column("issued_on", gettext_lazy("issued on"), lambda one: one.issued_on, "date", 12),
    Column("issuer", gettext_lazy("issuer"), lambda one: one.issuer, "wrap", 24),
    Column("title", gettext_lazy("title"), lambda one: one.title, "wrap", 60),
    Column("tasks", gettext_lazy("Tasks"), lambda one: one.task_count, "number", 10),
    Column("indicators", gettext_lazy("Indicators"), lambda one: one.indicator_count, "number", 10),
    Column("leads", gettext_lazy("Lead agencies"), lambda one: one.lead_count, "number", 10),
    Column("consolidator", gettext_lazy("Consolidating agency"), lambda one: str(one.consolidator or ""), "wrap", 24),
)
