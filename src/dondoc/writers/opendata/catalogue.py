"""The catalogue of what is given out: DCAT 3 (W3C, 22 August 2024), as Turtle or JSON-LD."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Literal as Word

from rdflib import DCAT, DCTERMS, FOAF, RDF, XSD, BNode, Graph, Literal, Namespace, URIRef

from dondoc.data_files import data_beside

_ADMS = Namespace("http://www.w3.org/ns/adms#")
_MEDIA = "https://www.iana.org/assignments/media-types/"
_LANGUAGE = "http://publications.europa.eu/resource/authority/language/VIE"


@dataclass(frozen=True, slots=True)
class Distribution:
    """A file of a dataset: its address, its media type, and the standard that it keeps (an address) where it does."""

    url: str
    media_type: str
    title: str
    conforms_to: str = ""
    described_by: str = ""


@dataclass(frozen=True, slots=True)
class Dataset:
    """What is given out, in one or several forms. `url` names it; words are by language."""

    url: str
    title: dict[str, str]
    meaning: dict[str, str]
    distributions: tuple[Distribution, ...]
    page: str = ""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything that is given out, by whom, under which licence (an address), as of which day.

    What it is called stands in words.yaml.
    """

    url: str
    publisher: str
    page: str
    licence: str
    day: date
    datasets: tuple[Dataset, ...] = field(default_factory=tuple)


def catalogue_as(form: Word["turtle", "json-ld"], catalogue: Catalogue) -> str:
    """Return `catalogue` in the form that is asked for; both say the same."""
    graph = graph_of(catalogue)
    if form == "json-ld":
        context = {"dcat": str(DCAT), "dct": str(DCTERMS), "foaf": str(FOAF), "xsd": str(XSD), "adms": str(_ADMS)}
        return str(graph.serialize(format="json-ld", context=context, auto_compact=True))
    return str(graph.serialize(format="turtle"))


def graph_of(catalogue: Catalogue) -> Graph:
    """The statements of `catalogue`."""
    graph = Graph()
    for prefix, namespace in (("dcat", DCAT), ("dct", DCTERMS), ("foaf", FOAF), ("adms", _ADMS)):
        graph.bind(prefix, namespace)
    whole, publisher = URIRef(catalogue.url), BNode("publisher")
    graph.add((publisher, RDF.type, FOAF.Organization))
    graph.add((publisher, FOAF.name, Literal(catalogue.publisher, lang="vi")))
    graph.add((whole, RDF.type, DCAT.Catalog))
    said = data_beside(__package__, "words.yaml")["catalogue"]
    _describe(graph, whole, said["title"], said["meaning"])
    graph.add((whole, FOAF.homepage, URIRef(catalogue.page)))
    _say(graph, [whole, *(_add(graph, whole, one) for one in catalogue.datasets)], catalogue, publisher)
    return graph


def _say(graph: Graph, things: Iterable[URIRef], catalogue: Catalogue, publisher: BNode) -> None:
    """What holds of the catalogue and of everything in it."""
    for thing in things:
        graph.add((thing, DCTERMS.publisher, publisher))
        graph.add((thing, DCTERMS.modified, Literal(catalogue.day, datatype=XSD.date)))
        graph.add((thing, DCTERMS.language, URIRef(_LANGUAGE)))
        for keyword in data_beside(__package__, "words.yaml")["catalogue"]["keywords"]:
            graph.add((thing, DCAT.keyword, Literal(keyword, lang="vi")))
        if catalogue.licence:
            graph.add((thing, DCTERMS.license, URIRef(catalogue.licence)))
    if catalogue.licence:
        for distribution in graph.subjects(RDF.type, DCAT.Distribution):
            graph.add((distribution, DCTERMS.license, URIRef(catalogue.licence)))


def _add(graph: Graph, whole: URIRef, dataset: Dataset) -> URIRef:
    named = URIRef(dataset.url)
    graph.add((whole, DCAT.dataset, named))
    graph.add((named, RDF.type, DCAT.Dataset))
    _describe(graph, named, dataset.title, dataset.meaning)
    if dataset.page:
        graph.add((named, DCAT.landingPage, URIRef(dataset.page)))
    for one in dataset.distributions:
        graph.add((named, DCAT.distribution, _distribution(graph, one)))
    return named


def _distribution(graph: Graph, one: Distribution) -> URIRef:
    named = URIRef(f"{one.url}#distribution")
    graph.add((named, RDF.type, DCAT.Distribution))
    graph.add((named, DCTERMS.title, Literal(one.title, lang="vi")))
    graph.add((named, DCAT.accessURL, URIRef(one.url)))
    graph.add((named, DCAT.downloadURL, URIRef(one.url)))
    graph.add((named, DCAT.mediaType, URIRef(f"{_MEDIA}{one.media_type}")))
    if one.conforms_to:
        graph.add((named, DCTERMS.conformsTo, URIRef(one.conforms_to)))
    if one.described_by:
        graph.add((named, FOAF.page, URIRef(one.described_by)))
    return named


def _describe(graph: Graph, thing: URIRef, title: dict[str, str], meaning: dict[str, str]) -> None:
    for language, words in title.items():
        graph.add((thing, DCTERMS.title, Literal(words, lang=language)))
    for language, words in meaning.items():
        graph.add((thing, DCTERMS.description, Literal(words, lang=language)))
