"""Measures made from the small document, a second document beside it, and figures; it is 10 June 2026."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest

from dondoc.site import clock
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.documents.models import Reading
from dondoc.site.indicators.actions.adopt_targets import adopt_targets
from dondoc.site.indicators.actions.confirm_value import confirm_value
from dondoc.site.indicators.actions.enter_value import enter_value
from dondoc.site.indicators.chains import newest_entry
from dondoc.site.indicators.entries import Entry
from dondoc.site.indicators.models import Measure, Value
from dondoc.site.programmes.models import AgencyRole, Indicator, IndicatorAgency, Programme, Target
from dondoc.site.searching import searchable


@pytest.fixture(autouse=True)
def the_day(settings: Any) -> None:
    settings.DONDOC_TODAY = "2026-06-10"


@pytest.fixture
def measure(published: Programme) -> Measure:
    """'Tỷ lệ nhà ở kiên cố', kept by the construction department, above 85,5 % in 2026."""
    return Measure.objects.get()


@pytest.fixture
def another_document(office: Acting, reading: Reading, construction: Agency) -> Callable[..., Programme]:
    """Makes and publishes a programme with one indicator; the name, border and years of its target may differ."""

    def make(number: str = "9/QĐ-UBND", text: str = "Tỷ lệ nhà ở kiên cố", **target: Any) -> Programme:
        copy = Reading.objects.create(file=reading.file, state="done", queued_at=clock.now(), text="")
        programme = Programme.objects.create(
            reading=copy,
            number=number,
            kind="Quyết định",
            issued_on=date(2022, 9, 7),
            title="Chương trình",
            published_at=clock.now(),
            published_by=office.person,
        )
        indicator = Indicator.objects.create(
            programme=programme,
            label="1",
            position=1,
            text=text,
            search_text=searchable(text),
            span_start=0,
            span_end=1,
            line_start=1,
            line_end=1,
        )
        IndicatorAgency.objects.create(indicator=indicator, agency=construction, role=AgencyRole.LEAD, position=1)
        wanted = {"comparator": "eq", "value": Decimal(90), "unit": "%", "period_end": "2026", "measure": text} | target
        Target.objects.create(indicator=indicator, position=1, **wanted)
        adopt_targets(programme)
        return programme

    return make


class Books:
    """The construction department's figures: entered by its officer, confirmed by its head."""

    def __init__(self, officer: Acting, head: Acting) -> None:
        self.officer, self.head = officer, head

    def entry(self, amount: Any = "84", period: str = "2025", **said: Any) -> Entry:
        """An official figure of the statistics office, unless `said` otherwise."""
        words: dict[str, Any] = {"is_estimate": False, "on_day": date(2026, 3, 1), "source": "Niên giám thống kê"}
        return Entry(period, Decimal(str(amount)), **(words | said))

    def put(self, measure: Measure, said: Entry, *, by: Acting | None = None, **how: Any) -> Value:
        """Enter `said` on top of whatever stands there, sure of it."""
        newest = newest_entry(measure, said.period)
        options = {"seen": newest.pk if newest else None, "is_sure": True, "submission_key": uuid4()} | how
        return enter_value(by or self.officer, measure, said, **options).value

    def keep(self, measure: Measure, by_year: dict[int, str]) -> None:
        """Enter and confirm yearly figures, '~' before an estimate."""
        for year, amount in by_year.items():
            said = self.entry(amount.removeprefix("~"), str(year), is_estimate=amount.startswith("~"))
            confirm_value(self.head, self.put(measure, said))


@pytest.fixture
def books(construction_officer: Acting, construction_head: Acting) -> Books:
    return Books(construction_officer, construction_head)
