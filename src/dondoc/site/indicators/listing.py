"""The list of indicators as the lists room shows it. Judgements are made of values and stand in no column of the
database: the rows of the day are judged first, and what a reader asks of them becomes a condition on their keys."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from django.db.models import Case, IntegerField, Q, Value, When
from django.template.loader import render_to_string
from django.utils.html import strip_tags
from django.utils.translation import gettext_lazy as _

from dondoc.site.indicators.judgements import Judgement
from dondoc.site.indicators.pages import ListedRow, listed
from dondoc.site.indicators.selectors.overview import URGENCY, Row, compounds
from dondoc.site.lists.declaring import Choice, Column, Conditions, Filter, Listing, Sort, one_of
from dondoc.site.searching import searchable

_A_PAGE = 30


def indicator_listing(rows: Sequence[Row]) -> Listing[ListedRow]:
    """The list of `rows`, all that the person may see on a day, the most urgent first."""
    by_key = {row.measure.pk: row for row in rows}
    joint = compounds(rows)
    judgements = {each.value: _keys(row for row in rows if row.judgement is each) for each in Judgement}
    programmes, agencies = _programmes(rows), _agencies(rows)
    return Listing(
        order=(_urgency(rows), "name"),
        file_name="chi-tieu",
        title=_("Indicators"),
        make=lambda measure: listed(by_key[measure.pk], joint),
        filters=(
            Filter("q", _("Words"), _with_words),
            Filter("programme", _("Programme"), *_among(programmes)),
            Filter("agency", _("Agency"), *_among(agencies)),
            Filter("judgement", _("Judgement"), one_of(judgements), _judgement_choices, counted=judgements),
        ),
        sorts=(Sort("name", _("Indicator"), ("name",), ("-name",)),),
        columns=_COLUMNS,
        a_page=_A_PAGE,
    )


def _keys(rows: Iterable[Row]) -> Q:
    return Q(pk__in=sorted(row.measure.pk for row in rows))


def _urgency(rows: Sequence[Row]) -> Any:
    whens = [
        When(_keys(row for row in rows if row.judgement is each), then=place) for place, each in enumerate(URGENCY)
    ]
    return Case(*whens, default=Value(len(URGENCY)), output_field=IntegerField()).asc()


def _with_words(words: str) -> Q | None:
    found = Q()
    for word in searchable(words).split():
        found &= Q(search_text__contains=word)
    return found or None


_Named = dict[str, tuple[str, list[Row]]]  # what a filter offers: its words, and the rows that it leaves


def _among(named: _Named) -> tuple[Callable[[str], Q | None], Callable[[], list[Choice]]]:
    """The condition and the choices of a filter over `named`."""
    conditions: Conditions = {key: _keys(rows) for key, (_words, rows) in named.items()}
    return conditions.get, lambda: [Choice(key, words) for key, (words, _rows) in named.items()]


def _programmes(rows: Iterable[Row]) -> _Named:
    found: _Named = {}
    for row in rows:
        for programme in {one.link.target.indicator.programme for one in row.assessments}:
            found.setdefault(str(programme.pk), (str(programme), []))[1].append(row)
    return found


def _agencies(rows: Iterable[Row]) -> _Named:
    found: dict[Any, list[Row]] = {}
    for row in rows:
        for agency in row.keepers:
            found.setdefault(agency, []).append(row)
    return {one.register_id: (one.name, found[one]) for one in sorted(found, key=lambda agency: agency.position)}


def _judgement_choices() -> list[Choice]:
    return [Choice(each.value, named(each)) for each in URGENCY]


def named(judgement: Judgement) -> str:
    """The words of `judgement`."""
    return render_to_string("indicators/words/judgement_name.html", {"judgement": judgement}).strip()


def _target(row: Row) -> str:
    if row.ruling is None:
        return ""
    words = render_to_string("programmes/words/target.html", {"target": row.ruling.link.target})
    return strip_tags(words).strip()


def _trend(row: Row) -> Any:
    return row.ruling.forecast.rough if row.ruling and row.ruling.forecast else None


_COLUMNS: tuple[Column[Any], ...] = (
    Column("name", _("Indicator"), lambda one: one.row.measure.name, "wrap", 44),
    Column("unit", _("Unit of measure"), lambda one: one.row.measure.unit, width=16),
    Column("agency", _("Agency"), lambda one: "; ".join(map(str, one.row.keepers)), "wrap", 30),
    Column("target", _("Target"), lambda one: _target(one.row), "wrap", 24),
    Column(
        "year",
        _("Year of the target"),
        lambda one: one.row.ruling.goal.last_year if one.row.ruling else None,
        "number",
        10,
    ),
    Column("period", _("Period"), lambda one: one.row.latest.period if one.row.latest else "", width=10),
    Column("figure", _("Figure"), lambda one: one.row.latest.amount if one.row.latest else None, "number", 14),
    Column(
        "standing",
        _("Estimate or official"),
        lambda one: one.row.latest.get_standing_display() if one.row.latest else "",
        width=16,
    ),
    Column(
        "source", _("Source of the figure"), lambda one: one.row.latest.source if one.row.latest else "", "wrap", 30
    ),
    Column("judgement", _("Judgement"), lambda one: named(one.row.judgement), width=18),
    Column("trend", _("Trend at the target's year"), lambda one: _trend(one.row), "number", 14),
)
