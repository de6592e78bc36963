"""What stands around the body of a report: put otherwise, given back, within what a signature may be."""

import pytest

from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.reporting.actions.issue_report import issue_report
from dondoc.site.reporting.actions.reword_frame import reword_frame
from dondoc.site.reporting.drafts import document_of
from dondoc.site.reporting.models import Draft, ReportIsIssued
from dondoc.site.tracking.refusals import DoesNotFit
from dondoc.writers.official import Signature


def test_a_deputy_signs_for_the_head_with_a_name(office: Acting, draft: Draft) -> None:
    own = document_of(draft)
    reword_frame(office, draft, {"posts": "kt. giám đốc\n\n phó giám đốc ", "name": "Lò Văn Mẫu", "recipients": ""})
    document = document_of(draft)
    assert document.signature == Signature(("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "", "Lò Văn Mẫu")
    assert (document.subject, document.recipients) == (own.subject, own.recipients)
    reword_frame(office, draft, {"posts": "", "name": ""})
    assert document_of(draft) == own


def test_recipients_and_subject_are_put_otherwise(office: Acting, draft: Draft) -> None:
    reword_frame(office, draft, {"recipients": "Như trên;\nLưu: VT, TH.", "subject": " Kết quả \n tháng 7 "})
    document = document_of(draft)
    assert document.recipients == ("Như trên;", "Lưu: VT, TH.")
    assert document.subject == "Kết quả tháng 7"


def test_who_signs_for_another_has_a_post_of_his_own(office: Acting, draft: Draft) -> None:
    with pytest.raises(DoesNotFit):
        reword_frame(office, draft, {"posts": "KT. GIÁM ĐỐC"})
    with pytest.raises(DoesNotFit):
        reword_frame(office, draft, {"number": "45/BC-STC"})


def test_others_do_not_and_an_issued_report_stays(office: Acting, leader: Acting, draft: Draft) -> None:
    with pytest.raises(NotAllowed):
        reword_frame(leader, draft, {"name": "Lò Văn Mẫu"})
    issue_report(office, draft, number="45/BC-STC", issued_on=draft.as_of)
    with pytest.raises(ReportIsIssued):
        reword_frame(office, draft, {"name": "Lò Văn Mẫu"})
