"""The figures that the demonstration enters for the indicators of the sample appendix."""

from collections import Counter
from decimal import Decimal
from pathlib import Path

import pytest

from dondoc.site import clock
from dondoc.site.agencies.registering import store_register
from dondoc.site.demo.calendar import on
from dondoc.site.demo.cast import Cast
from dondoc.site.demo.data import month
from dondoc.site.demo.figures import confirm_alike, keep_figures, publish_earlier
from dondoc.site.demo.playing import publish, take_in
from dondoc.site.indicators.judgements import Judgement
from dondoc.site.indicators.models import Link, Measure, Value
from dondoc.site.indicators.selectors.overview import overview
from dondoc.site.programmes.models import Programme

pytestmark = pytest.mark.once  # the demonstration is played on SQLite

SAMPLE = Path(__file__).parents[3] / "samples" / "phu-luc-2026.docx"


@pytest.fixture
def cast(db: None) -> Cast:
    store_register()
    cast = Cast()
    cast.sign_in_people()
    return cast


@pytest.fixture
def programme(cast: Cast) -> Programme:
    return publish(take_in(SAMPLE, cast, month()), cast, month())


def test_every_figure_is_confirmed_but_one_that_waits_for_a_head_who_may_sign_in(
    programme: Programme, cast: Cast
) -> None:
    assert keep_figures(programme, cast, month()) == Value.objects.count() > 50
    [waiting] = Value.objects.filter(confirmed_at__isnull=True)
    assert waiting.agency.register_id == "so-nn-mt"
    assert waiting.questions == []


def test_what_the_office_has_to_say_is_said(programme: Programme, cast: Cast) -> None:
    keep_figures(programme, cast, month())
    assert Measure.objects.filter(name="Số doanh nghiệp đang hoạt động").exists()
    assert Measure.objects.exclude(limits="").count() == 1
    assert Link.objects.filter(tolerance__isnull=False).count() == 2


def test_every_judgement_that_is_possible_before_2030_can_be_seen(programme: Programme, cast: Cast) -> None:
    keep_figures(programme, cast, month())
    with on(month().ends_on):
        found = Counter(row.judgement for row in overview(cast.office(), clock.today()))
    assert set(found) == {Judgement.LIKELY, Judgement.PENDING, Judgement.UNLIKELY, Judgement.NO_DATA}
    assert found[Judgement.NO_DATA] == 1


def test_the_older_document_disagrees_about_indicators_that_are_confirmed_to_be_the_same(
    programme: Programme, cast: Cast
) -> None:
    keep_figures(programme, cast, month())
    older = publish_earlier([programme], cast, month())
    assert older is not None
    assert older.tasks.count() == 0
    with on(month().ends_on):
        rows = {row.measure.name: row for row in overview(cast.office(), clock.today())}
    towns = rows["Tỷ lệ đô thị hóa"]
    [disagreement] = towns.disagreements
    assert disagreement.year == 2030
    assert {one.goal.border for one in disagreement.assessments} == {Decimal("22.15"), Decimal("25.8")}
    assert publish_earlier([], cast, month()) is None


def test_an_indicator_of_an_unknown_document_gets_figures_by_its_name(programme: Programme, cast: Cast) -> None:
    programme.reading.file.name = "khac.txt"
    assert keep_figures(programme, cast, month()) > 10
    assert Measure.objects.get(name="Tỷ lệ đô thị hóa").values.count() == 5


def test_documents_that_mean_the_same_are_confirmed_for_the_indicators_that_the_data_names(
    programme: Programme, cast: Cast
) -> None:
    keep_figures(programme, cast, month())
    publish_earlier([programme], cast, month())
    Link.objects.update(state="proposed")
    confirm_alike(cast, month())
    confirmed = {link.measure.name for link in Link.objects.filter(state="confirmed")}
    assert confirmed == {"Tỷ lệ đô thị hóa"}
