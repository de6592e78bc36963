"""What is offered: the public tables with their files, and the catalogue that names them."""

from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse

from dondoc.site.public.selectors import publications
from dondoc.writers.opendata import About, Catalogue, Dataset, Distribution, Table, tables

_CSVW = "https://www.w3.org/TR/tabular-data-model/"
_SDMX_CSV = "application/vnd.sdmx.data+csv;version=2.0.0"
_SDMX_JSON = "application/vnd.sdmx.data+json;version=2.0.0"


@dataclass(frozen=True, slots=True)
class Offered:
    """A table with the addresses of its files."""

    table: Table
    csv: str
    json: str
    parquet: str
    description: str


def offered() -> list[Offered]:
    """Every table with its addresses."""
    return [
        Offered(
            table,
            *(reverse(f"opendata:{form}", args=[name]) for form in ("csv", "json", "parquet", "csv_metadata")),
        )
        for name, table in tables().items()
    ]


def about(day: date) -> About:
    """Who gives the tables out, under which licence."""
    return About(publisher=publisher(), licence=settings.DONDOC_LICENCE, day=day)


def publisher() -> str:
    """The issuer of the newest public document."""
    newest = publications().exclude(programme__issuer="").first()
    return newest.programme.issuer if newest else ""


def catalogue(request: HttpRequest, day: date) -> Catalogue:
    """The catalogue of all tables, with addresses of the site that was asked."""
    home = request.build_absolute_uri(reverse("opendata:list"))
    return Catalogue(
        url=f"{home}#catalogue",
        publisher=publisher(),
        page=home,
        licence=settings.DONDOC_LICENCE,
        day=day,
        datasets=tuple(_dataset(request, one, home) for one in offered()),
    )


def _dataset(request: HttpRequest, one: Offered, home: str) -> Dataset:
    def at(address: str) -> str:
        return request.build_absolute_uri(address)

    files = [
        Distribution(at(one.csv), "text/csv", "CSV", conforms_to=_CSVW, described_by=at(one.description)),
        Distribution(at(one.json), "application/json", "JSON"),
        Distribution(at(one.parquet), "application/vnd.apache.parquet", "Parquet"),
    ]
    if one.table.name == "values":
        structure = at(reverse("opendata:sdmx_structure"))
        csv, json = at(reverse("opendata:sdmx_csv")), at(reverse("opendata:sdmx_json"))
        files += [
            Distribution(csv, _SDMX_CSV, "SDMX-CSV", described_by=structure),
            Distribution(json, _SDMX_JSON, "SDMX-JSON", described_by=structure),
        ]
    table = one.table
    return Dataset(f"{home}#{table.name}", table.title, table.meaning, tuple(files), page=home)
