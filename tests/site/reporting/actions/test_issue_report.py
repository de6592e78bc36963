"""Issuing a report: number, day, and files that never change."""

import hashlib
from datetime import date

import pytest

import dondoc
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.reporting.actions.issue_report import issue_report
from dondoc.site.reporting.actions.reword_passage import reword_passage
from dondoc.site.reporting.drafts import composed_of, document_of
from dondoc.site.reporting.models import Draft, Issue, ReportIsIssued
from dondoc.site.reporting.stored import from_json, keyed
from dondoc.site.tracking.refusals import DoesNotFit
from dondoc.writers.official import to_docx

DAY = date(2026, 7, 20)


def test_the_issued_file_has_number_day_and_the_words_that_held(office: Acting, draft: Draft) -> None:
    key, _ = next(keyed(composed_of(draft).passages))
    reword_passage(office, draft, key, "Thực hiện chế độ báo cáo, cơ quan tổng hợp báo cáo như sau.")
    issue = issue_report(office, draft, number=" 45/BC-STC ", issued_on=DAY)
    read = dondoc.read(bytes(issue.docx), name="bao-cao.docx").text
    assert "Số: 45/BC-STC" in read
    assert "ngày 20 tháng 7 năm 2026" in read
    assert "Thực hiện chế độ báo cáo, cơ quan tổng hợp báo cáo như sau." in read


def test_what_was_kept_gives_the_same_file_again(office: Acting, draft: Draft) -> None:
    issue_report(office, draft, number="45/BC-STC", issued_on=DAY)
    issue = Issue.objects.get(draft=draft)
    assert to_docx(from_json(issue.content)) == bytes(issue.docx)
    assert hashlib.sha256(bytes(issue.docx)).hexdigest() == issue.docx_sha256
    assert document_of(Draft.objects.get(pk=draft.pk)) == from_json(issue.content)


def test_an_issued_report_never_changes(office: Acting, draft: Draft) -> None:
    key, _ = next(keyed(composed_of(draft).passages))
    issue = issue_report(office, draft, number="45/BC-STC", issued_on=DAY)
    with pytest.raises(ReportIsIssued):
        reword_passage(office, draft, key, "Lời khác.")
    with pytest.raises(ReportIsIssued):
        issue_report(office, draft, number="46/BC-STC", issued_on=DAY)
    with pytest.raises(ReportIsIssued):
        issue.save()
    with pytest.raises(ReportIsIssued):
        issue.delete()


@pytest.mark.parametrize(
    ("number", "day"),
    [
        pytest.param("/BC-STC", DAY, id="no number yet"),
        pytest.param("45/BC-STC", date(2026, 7, 19), id="a day before that of the figures"),
        pytest.param("45/BC-STC", date(2026, 7, 21), id="a day still to come"),
    ],
)
def test_a_number_or_day_that_cannot_be_is_refused(office: Acting, draft: Draft, number: str, day: date) -> None:
    with pytest.raises(DoesNotFit):
        issue_report(office, draft, number=number, issued_on=day)
    assert not Issue.objects.exists()


@pytest.mark.parametrize("who", ["leader", "auditor", "construction_head"])
def test_others_do_not_issue(draft: Draft, request: pytest.FixtureRequest, who: str) -> None:
    with pytest.raises(NotAllowed):
        issue_report(request.getfixturevalue(who), draft, number="45/BC-STC", issued_on=DAY)
