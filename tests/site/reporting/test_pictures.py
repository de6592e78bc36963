"""The pictures of a report: with the figures of its sentences, in the body and in the meeting pack."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pypdfium2
import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

from dondoc.charts import Bullet, BulletBars, Point, TargetPath
from dondoc.site.agencies.people import Acting
from dondoc.site.programmes.models import Programme
from dondoc.site.reporting.actions.compose_draft import compose_draft
from dondoc.site.reporting.actions.issue_report import issue_report
from dondoc.site.reporting.models import ReportKind
from dondoc.site.reporting.pictures import appendix_of_plates, groups_figure, indicators_figure, plates_of
from dondoc.site.tracking.actions.open_cycle import open_cycle
from dondoc.site.tracking.selectors.summary_values import CycleSummary
from dondoc.writers.official import Figure

BULLETS = BulletBars("Kết quả so với mục tiêu", (Bullet("Đô thị hóa", 19, 25, "%"),))
PATH = TargetPath("Đô thị hóa", "%", (Point(date(2025, 12, 31), 19),))


@pytest.fixture
def summary(figures: Any) -> CycleSummary:
    """Two groups: one agency is late with one of two tasks, another has done what it had to."""
    late = figures.row("Sở Xây dựng", state="running", due_on=date(2026, 3, 31))
    running = figures.row("Sở Xây dựng", state="running")
    done = figures.row("Sở Y tế", state="done", done_on=date(2026, 5, 1), due_on=date(2026, 5, 2))
    dropped = figures.row("Sở Y tế", state="dropped", due_on=date(2026, 3, 31))
    health = figures.section(figures.task(done, dropped), label="II", title="Y tế")
    return figures.summary(figures.section(figures.task(late), figures.task(running)), health)


def test_the_groups_are_drawn_with_the_figures_of_the_report(summary: CycleSummary) -> None:
    [passage] = groups_figure(summary)

    assert isinstance(passage.block, Figure)
    assert passage.block.png.startswith(b"\x89PNG")
    assert "Tổng số 3 việc: Quá hạn 1, Đang thực hiện 1, Hoàn thành quá hạn 0, Hoàn thành 1." in passage.block.words
    assert passage.block.caption.endswith("(số liệu đến ngày 22/6/2026)")
    assert [source.figure for source in passage.sources] == [summary.classes.total]


def test_one_group_is_not_drawn(figures: Any) -> None:
    assert not list(groups_figure(figures.summary(figures.section(figures.task(figures.row())))))


def test_indicators_are_drawn_where_there_is_something_to_draw(summary: CycleSummary) -> None:
    [passage] = indicators_figure(summary, [BULLETS, PATH])

    assert isinstance(passage.block, Figure)
    assert passage.block.caption == "Biểu đồ: Kết quả so với mục tiêu (số liệu đến ngày 22/6/2026)"
    assert not list(indicators_figure(summary, []))


def test_the_pack_has_the_agencies_and_every_other_chart_and_draws_them_last(summary: CycleSummary) -> None:
    plates = list(plates_of(summary, [BULLETS, PATH]))
    appendix = appendix_of_plates(plates)

    assert ["theo cơ quan" in plates[0].caption, "Đô thị hóa" in plates[1].caption] == [True, True]
    assert appendix is not None
    assert [block.caption for block in appendix.body if isinstance(block, Figure)] == [one.caption for one in plates]
    assert appendix_of_plates([]) is None


def test_the_pack_is_one_file_with_bookmarks_for_parts_appendices_pictures_and_sources(
    office: Acting,
    published: Programme,
    signed_in: Callable[[Acting], Client],
    settings: Settings,
) -> None:
    pytest.importorskip("typst")
    settings.DONDOC_TODAY = "2026-07-20"
    draft = compose_draft(office, ReportKind.CONSOLIDATED, open_cycle(office, published, date(2026, 7, 1)))
    issue_report(office, draft, number="45/BC-STC", issued_on=date(2026, 7, 20))

    answer = signed_in(office).get(reverse("reporting:pack", args=[draft.pk]))

    with pypdfium2.PdfDocument(answer.content) as pack:
        marks = [mark.get_title() for mark in pack.get_toc()]
        first = pack[0].get_textpage().get_text_range()
        tagged = pypdfium2.raw.FPDFCatalog_IsTagged(pack.raw)
    assert "Số: 45/BC-STC" in first
    assert marks[0].startswith("I. ")
    assert marks[-2:] == ["Phụ lục biểu đồ", "Phụ lục nguồn"]
    assert tagged
