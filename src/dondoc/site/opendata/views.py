"""Open data over the web: the page that offers them, the files, the catalogue, and what has changed."""

import json
import tempfile
from collections.abc import Iterator
from typing import IO, Any, Literal

from django.core.serializers.json import DjangoJSONEncoder
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.urls import reverse

from dondoc.site import clock
from dondoc.site.opendata.changes import steps_after
from dondoc.site.opendata.measured import measured, names_of, observations_of
from dondoc.site.opendata.offering import about, catalogue, offered
from dondoc.site.opendata.public_changes import told
from dondoc.site.opendata.rows import ROWS
from dondoc.site.public.answering import for_everybody, shown
from dondoc.site.public.limiting import limited
from dondoc.site.public.selectors import figures_as_of
from dondoc.writers.opendata import (
    NoParquet,
    Row,
    Table,
    catalogue_as,
    csv_pieces,
    csvw_metadata,
    json_pieces,
    parquet_to,
    sdmx_csv_pieces,
    sdmx_json,
    structure_as_json,
    tables,
)

MOST_STEPS = 500
_LARGEST = 2**63 - 1


@for_everybody
def everything(request: HttpRequest) -> HttpResponse:
    """The page that offers the tables, with the words of their columns."""
    return shown(
        request, "opendata/list.html", {"offered": offered(), "about": about(clock.today()), "as_of": figures_as_of()}
    )


@for_everybody
@limited
def csv(request: HttpRequest, name: str) -> HttpResponseBase:
    """A table as CSV; its description is where CSV on the Web looks for it."""
    table = _table(name)
    response = StreamingHttpResponse(csv_pieces(table, _rows(request, table)), content_type="text/csv; charset=utf-8")
    description = reverse("opendata:csv_metadata", args=[name])
    response["Link"] = f'<{description}>; rel="describedby"; type="application/csvm+json"'
    return _named(response, f"{name}.csv")


@for_everybody
def csv_metadata(request: HttpRequest, name: str) -> HttpResponse:
    """What describes the CSV of a table."""
    described = csvw_metadata(_table(name), about(clock.today()), url=f"{name}.csv")
    return HttpResponse(json.dumps(described, ensure_ascii=False), content_type="application/csvm+json")


@for_everybody
@limited
def as_json(request: HttpRequest, name: str) -> HttpResponseBase:
    """A table as JSON."""
    table = _table(name)
    return StreamingHttpResponse(json_pieces(table, _rows(request, table)), content_type="application/json")


@for_everybody
@limited
def parquet(request: HttpRequest, name: str) -> HttpResponseBase:
    """A table as Parquet, where the site can write it."""
    table = _table(name)
    file: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115  the response closes it
    try:
        parquet_to(file, table, _rows(request, table))
    except NoParquet as missing:
        file.close()
        return HttpResponse(str(missing), status=501, content_type="text/plain; charset=utf-8")
    file.seek(0)
    response = FileResponse(file, content_type="application/vnd.apache.parquet")
    return _named(response, f"{name}.parquet")


@for_everybody
def catalogue_in_turtle(request: HttpRequest) -> HttpResponse:
    """The catalogue as Turtle."""
    return _catalogue(request, "turtle", "text/turtle; charset=utf-8")


@for_everybody
def catalogue_in_json(request: HttpRequest) -> HttpResponse:
    """The catalogue as JSON-LD."""
    return _catalogue(request, "json-ld", "application/ld+json")


def _catalogue(request: HttpRequest, form: Literal["turtle", "json-ld"], media_type: str) -> HttpResponse:
    return HttpResponse(catalogue_as(form, catalogue(request, clock.today())), content_type=media_type)


@for_everybody
def sdmx_structure(request: HttpRequest) -> HttpResponse:
    """What the figures in SDMX are made of."""
    media_type = "application/vnd.sdmx.structure+json;version=2.0.0"
    words = structure_as_json(names_of(measured(clock.today())), prepared=clock.now())
    return HttpResponse(words, content_type=media_type)


@for_everybody
@limited
def sdmx_as_csv(request: HttpRequest) -> HttpResponseBase:
    """The figures as SDMX-CSV."""
    pieces = sdmx_csv_pieces(observations_of(measured(clock.today())))
    response = StreamingHttpResponse(pieces, content_type="application/vnd.sdmx.data+csv;version=2.0.0")
    return _named(response, "indicators.sdmx.csv")


@for_everybody
@limited
def sdmx_as_json(request: HttpRequest) -> HttpResponse:
    """The figures as SDMX-JSON."""
    rows = measured(clock.today())
    words = sdmx_json(observations_of(rows), names_of(rows), prepared=clock.now())
    return HttpResponse(words, content_type="application/vnd.sdmx.data+json;version=2.0.0")


@for_everybody
def changes(request: HttpRequest) -> HttpResponse:
    """What has changed since `cursor`; `next` is where to go on, also when nothing has."""
    cursor = _cursor(request.GET.get("cursor", "0"))
    steps = steps_after(cursor, MOST_STEPS)
    items = told(steps, clock.today(), lambda pk: _page(request, pk))
    body: dict[str, Any] = {
        "items": items,
        "next": steps[-1].number if steps else cursor,
        "more": len(steps) == MOST_STEPS,
    }
    return HttpResponse(json.dumps(body, cls=DjangoJSONEncoder, ensure_ascii=False), content_type="application/json")


def _cursor(words: str) -> int:
    if not (words.isascii() and words.isdecimal()) or int(words[:20]) > _LARGEST:
        raise Http404
    return int(words[:20])


def _table(name: str) -> Table:
    """The table `name`; raises Http404."""
    found = tables().get(name)
    if found is None:
        raise Http404
    return found


def _rows(request: HttpRequest, table: Table) -> Iterator[Row]:
    return ROWS[table.name](clock.today(), lambda pk: _page(request, pk))


def _page(request: HttpRequest, pk: int) -> str:
    return request.build_absolute_uri(reverse("public:programme", args=[pk]))


def _named(response: HttpResponseBase, name: str) -> HttpResponseBase:
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
