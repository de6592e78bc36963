"""Measures through all documents: targets, figures, and how they stand."""

from typing import Any

from django.http import Http404
from ninja import Query, Router

from dondoc.site import clock
from dondoc.site.api.callers import READING, CallerRequest
from dondoc.site.api.measure_rows import row_of_measure
from dondoc.site.api.paging import Key, Number, PieceOfDay, Rows, Words, cut
from dondoc.site.api.problems import REFUSED
from dondoc.site.api.shapes.indicators import MeasureOut, MeasureRows
from dondoc.site.indicators.selectors.overview import Row, overview
from dondoc.site.indicators.selectors.single import measure_for, measure_page
from dondoc.site.searching import searchable

router = Router(tags=["indicators"])


class WantedMeasures(PieceOfDay):
    """Which measures."""

    q: Words = ""
    programme: Number | None = None


@router.get("/measures", response={200: MeasureRows, **REFUSED}, auth=READING, url_name="measures")
def list_measures(request: CallerRequest, wanted: Query[WantedMeasures]) -> Rows[dict[str, Any]]:
    """What is measured through all documents, as it stood on the day: targets, confirmed figures, judgement."""
    rows = sorted(overview(request.acting, wanted.day), key=lambda row: row.measure.pk)
    fitting = [row for row in rows if row.measure.pk > wanted.cursor and _fits(row, wanted)]
    piece = cut(fitting, wanted, lambda row: row.measure.pk)
    return Rows([row_of_measure(row) for row in piece.items], piece.next)


@router.get("/measures/{pk}", response={200: MeasureOut, **REFUSED}, auth=READING, url_name="measure")
def read_measure(request: CallerRequest, pk: Key) -> dict[str, Any]:
    """One measure as it stands today."""
    if request.acting.membership is None:
        raise Http404
    page = measure_page(request.acting, measure_for(request.acting, pk), clock.today())
    return row_of_measure(page.row)


def _fits(row: Row, wanted: WantedMeasures) -> bool:
    has_words = all(word in row.measure.search_text for word in searchable(wanted.q).split())
    programmes = {one.link.target.indicator.programme_id for one in row.assessments}
    return has_words and (wanted.programme is None or wanted.programme in programmes)
