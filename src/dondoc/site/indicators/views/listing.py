"""All indicators with their targets and how they stand: the list that leaders read."""

from collections import Counter
from collections.abc import Iterable

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from dondoc.site.agencies.as_of import as_of
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.indicators.forms import OverviewForm
from dondoc.site.indicators.pages import listed
from dondoc.site.indicators.selectors.overview import URGENCY, Row, compounds, overview
from dondoc.site.indicators.selectors.proposals import waiting_links
from dondoc.site.searching import searchable

_A_PAGE = 30


@require_safe
def indicators(request: ActingRequest) -> HttpResponse:
    """The indicators that the address asks for, the most urgent first."""
    day = as_of(request)
    everything = overview(request.acting, day.day)
    form = OverviewForm(request.GET, _programmes(everything), _agencies(everything))
    fitting = [row for row in everything if _fits(row, form)]
    counts = Counter(row.judgement for row in fitting)
    judgement = form.wanted("judgement")
    chosen = [row for row in fitting if judgement in ("", row.judgement)]
    page = Paginator(chosen, _A_PAGE).get_page(request.GET.get("page"))
    joint = compounds(everything)
    context = {
        "rows": [listed(row, joint) for row in page],
        "page": page,
        "form": form,
        "counts": [(each, counts[each]) for each in URGENCY if counts[each]],
        "total": len(fitting),
        "all": len(everything),
        "may_enter": request.acting.is_office or request.acting.is_officer,
        "waiting": len(waiting_links(request.acting)),
        "today": day.day,
        "as_of": day,
        "place": "indicators",
    }
    return render(request, "indicators/list.html", context)


def _fits(row: Row, form: OverviewForm) -> bool:
    words = searchable(form.wanted("q")).split()
    programme, agency = form.wanted("programme"), form.wanted("agency")
    return (
        all(word in row.measure.search_text for word in words)
        and (not programme or programme in {key for key, _ in _programmes([row])})
        and (not agency or agency in {key for key, _ in _agencies([row])})
    )


def _programmes(rows: Iterable[Row]) -> list[tuple[str, str]]:
    found = (one.link.target.indicator.programme for row in rows for one in row.assessments)
    return list({str(programme.pk): str(programme) for programme in found}.items())


def _agencies(rows: Iterable[Row]) -> list[tuple[str, str]]:
    found = sorted({agency for row in rows for agency in row.keepers}, key=lambda agency: agency.position)
    return [(agency.register_id, agency.name) for agency in found]
