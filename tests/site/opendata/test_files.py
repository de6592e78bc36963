"""The files hold what is public, all of it and nothing more; whatever their form, the same rows."""

import csv
import io
import json
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from rdflib import DCAT, Graph

from dondoc.site.indicators.models import Measure
from dondoc.site.programmes.models import Programme
from dondoc.site.public.actions.mark_programme import withdraw_programme
from dondoc.site.tracking.models import Obligation
from dondoc.writers.opendata import tables

HOME = "/du-lieu-mo/"
SECRET = ("Loiketqua", "Loivuongmac", "Loikiennghi", "officer so tu phap", "77.7")


def body(path: str) -> bytes:
    answer = Client().get(f"{HOME}{path}")
    assert answer.status_code == 200, path
    return b"".join(answer.streaming_content) if answer.streaming else answer.content  # type: ignore[attr-defined]


def rows(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(body(f"{name}.csv").decode(), newline="")))


@pytest.mark.parametrize("name", list(tables()))
def test_a_table_has_the_same_rows_in_every_form(told: Obligation, measured: Measure, name: str) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    as_csv, as_json = rows(name), json.loads(body(f"{name}.json"))
    as_parquet = parquet.read_table(io.BytesIO(body(f"{name}.parquet"))).to_pylist()
    assert as_csv
    assert [row[tables()[name].key] for row in as_csv] == [str(row[tables()[name].key]) for row in as_json]
    assert [list(row) for row in as_csv] == [list(row) for row in as_json] == [list(row) for row in as_parquet]
    assert [row[tables()[name].key] for row in as_json] == [row[tables()[name].key] for row in as_parquet]


def test_an_obligation_stands_as_on_the_public_page(told: Obligation, measured: Measure) -> None:
    row = next(one for one in rows("obligations") if one["id"] == str(told.pk))
    assert (row["agency"], row["state"], row["percent"], row["deadline"], row["days"]) == (
        *("so-tu-phap", "running", "40", "overdue", "71"),
    )
    assert row["task"] in {one["id"] for one in rows("tasks")}
    assert row["agency"] in {one["id"] for one in rows("agencies")}


def test_only_confirmed_figures_are_given_out(told: Obligation, measured: Measure) -> None:
    assert [(row["period"], row["amount"], row["source"]) for row in rows("values")] == [
        ("2025", "20.5", "Niên giám thống kê")
    ]
    assert "2025" in body("indicators.sdmx.csv").decode()
    assert json.loads(body("indicators.sdmx.json"))["data"]["dataSets"]


def test_nothing_that_is_not_public_stands_in_any_file(
    world: Any, told: Obligation, measured: Measure, opened: Programme, settings: Any
) -> None:
    settings.DONDOC_API_RATE = 0
    forms = ("csv", "json", "csv-metadata.json")
    paths = [f"{name}.{form}".replace("csv-metadata", "csv-metadata") for name in tables() for form in forms]
    paths += ["", "thay-doi.json", "danh-muc.ttl", "danh-muc.jsonld", "indicators.sdmx.csv", "indicators.sdmx.json"]
    found = [(path, word) for path in paths for word in SECRET if word in body(path).decode()]
    assert found == []
    withdraw_programme(world.office, opened)
    assert [rows(name) for name in tables()] == [[]] * len(tables())


def test_the_description_stands_where_csv_on_the_web_looks_for_it(opened: Programme) -> None:
    answer = Client().get(f"{HOME}tasks.csv")
    described = json.loads(body("tasks.csv-metadata.json"))
    assert described["url"] == "tasks.csv"
    assert answer["Link"].startswith(f"<{HOME}tasks.csv-metadata.json>")
    assert [one["name"] for one in described["tableSchema"]["columns"]] == list(rows("tasks")[0])


def test_the_catalogue_names_files_that_there_are(told: Obligation, measured: Measure, settings: Any) -> None:
    settings.DONDOC_LICENCE = "https://creativecommons.org/licenses/by/4.0/"
    graph = Graph().parse(data=body("danh-muc.ttl").decode(), format="turtle")
    addresses = {str(one).removeprefix("http://testserver") for one in graph.objects(None, DCAT.downloadURL)}
    assert len(addresses) == 3 * len(tables()) + 2
    assert all(body(address.removeprefix(HOME)) for address in addresses)


def test_a_file_may_be_kept_until_something_changes(world: Any, opened: Programme) -> None:
    answer = Client().get(f"{HOME}obligations.csv")
    again = Client().get(f"{HOME}obligations.csv", headers={"If-None-Match": answer["ETag"]})
    assert (again.status_code, "public" in answer["Cache-Control"]) == (304, True)
    world.write(world.officer, world.obligation(opened))
    changed = Client().get(f"{HOME}obligations.csv", headers={"If-None-Match": answer["ETag"]})
    assert changed.status_code == 200


@pytest.mark.parametrize("name", list(tables()))
def test_a_table_asks_the_database_a_fixed_number_of_questions(
    told: Obligation, measured: Measure, name: str, django_assert_max_num_queries: Any
) -> None:
    with django_assert_max_num_queries(12):
        body(f"{name}.json")


def test_a_table_that_is_not_there_is_not_found(db: None) -> None:
    for form in ("csv", "json", "parquet", "csv-metadata.json"):
        assert Client().get(f"{HOME}people.{form}").status_code == 404


def test_the_page_names_every_column(opened: Programme) -> None:
    page = body("").decode()
    assert all(f"<code>{column.name}</code>" in page for table in tables().values() for column in table.columns)
    assert len(page.encode()) < 100_000
    assert reverse("opendata:list") == HOME
