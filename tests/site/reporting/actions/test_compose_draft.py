"""Beginning a report."""

import pytest

from dondoc.site import audit
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.reporting.actions.compose_draft import compose_draft
from dondoc.site.reporting.drafts import composed_of, document_of
from dondoc.site.reporting.matters import OF_CYCLE
from dondoc.site.reporting.models import Draft, ReportKind
from dondoc.site.tracking.actions.close_cycle import close_cycle
from dondoc.site.tracking.models import Cycle
from dondoc.writers.official import Heading


@pytest.mark.parametrize("who", ["office", "consolidator"])
@pytest.mark.parametrize("kind", OF_CYCLE)
def test_office_and_consolidating_agency_begin_reports_of_every_kind(
    cycle: Cycle, request: pytest.FixtureRequest, who: str, kind: ReportKind
) -> None:
    draft = compose_draft(request.getfixturevalue(who), kind, cycle)
    assert (draft.kind, draft.cycle, str(draft.as_of)) == (kind, cycle, "2026-07-20")
    assert composed_of(draft).passages
    assert [entry.code for entry in audit.entries_of(draft)] == ["reporting.draft.composed"]


@pytest.mark.parametrize("who", ["leader", "auditor", "construction_officer", "construction_head", "administrator"])
def test_others_do_not(cycle: Cycle, request: pytest.FixtureRequest, who: str) -> None:
    with pytest.raises(NotAllowed):
        compose_draft(request.getfixturevalue(who), ReportKind.CONSOLIDATED, cycle)
    assert not Draft.objects.exists()


def test_every_passage_that_is_no_heading_says_where_it_comes_from(draft: Draft) -> None:
    told = [p for p in composed_of(draft).passages if not isinstance(p.block, Heading)]
    assert told
    assert all(passage.sources for passage in told)


def test_a_draft_keeps_its_figures_whatever_happens_afterwards(office: Acting, cycle: Cycle, draft: Draft) -> None:
    before = document_of(draft)
    close_cycle(office, cycle)
    assert document_of(Draft.objects.get(pk=draft.pk)) == before
