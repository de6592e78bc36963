"""The catalogue says what DCAT wants said, and says the same in both forms."""

from dataclasses import replace
from datetime import date

import pytest
from rdflib import DCAT, DCTERMS, RDF, Graph
from rdflib.compare import isomorphic

from dondoc.writers.opendata import Catalogue, Dataset, Distribution, catalogue_as, tables

HOME = "https://dondoc.example.gov.vn/du-lieu-mo/"
CATALOGUE = Catalogue(
    url=f"{HOME}#catalogue",
    publisher="UBND tỉnh Sơn La",
    page=HOME,
    licence="https://creativecommons.org/licenses/by/4.0/",
    day=date(2026, 6, 10),
    datasets=tuple(
        Dataset(
            f"{HOME}#{name}",
            table.title,
            table.meaning,
            (
                Distribution(f"{HOME}{name}.csv", "text/csv", "CSV", described_by=f"{HOME}{name}.csv-metadata.json"),
                Distribution(f"{HOME}{name}.json", "application/json", "JSON"),
            ),
            page=HOME,
        )
        for name, table in tables().items()
    ),
)


# rdflib's own reader of JSON-LD uses a class that rdflib has deprecated.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")


def read(form: str, catalogue: Catalogue = CATALOGUE) -> Graph:
    return Graph().parse(data=catalogue_as(form, catalogue), format=form)  # type: ignore[arg-type]


def test_both_forms_say_the_same() -> None:
    assert isomorphic(read("turtle"), read("json-ld"))


def test_what_dcat_asks_of_each_thing_is_there() -> None:
    graph = read("turtle")
    [catalogue] = graph.subjects(RDF.type, DCAT.Catalog)
    datasets = set(graph.objects(catalogue, DCAT.dataset))
    assert datasets == set(graph.subjects(RDF.type, DCAT.Dataset))
    assert len(datasets) == len(tables())
    for thing in (catalogue, *datasets):
        for wanted in (DCTERMS.title, DCTERMS.description, DCTERMS.publisher, DCTERMS.modified, DCTERMS.license):
            assert list(graph.objects(thing, wanted)), f"{thing} lacks {wanted}"
    for dataset in datasets:
        for file in graph.objects(dataset, DCAT.distribution):
            assert (file, RDF.type, DCAT.Distribution) in graph
            for wanted in (DCAT.accessURL, DCAT.downloadURL, DCAT.mediaType, DCTERMS.license):
                assert list(graph.objects(file, wanted)), f"{file} lacks {wanted}"


def test_titles_are_in_both_languages() -> None:
    graph = read("json-ld")
    for dataset in graph.subjects(RDF.type, DCAT.Dataset):
        assert {title.language for title in graph.objects(dataset, DCTERMS.title)} == {"vi", "en"}  # type: ignore[attr-defined]


def test_without_a_licence_none_is_named() -> None:
    graph = read("turtle", replace(CATALOGUE, licence=""))
    assert not list(graph.subject_objects(DCTERMS.license))
