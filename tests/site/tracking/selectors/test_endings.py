"""A programme as a whole: the rounds that are history are counted, and what was decided otherwise is told."""

from datetime import UTC, date, datetime
from typing import Any

from dondoc.site.tracking.models import Aspect, Obligation, ObligationChange
from dondoc.site.tracking.selectors import programme_summary
from dondoc.site.tracking.selectors.endings import endings_of

TODAY = date(2026, 7, 10)


def test_a_round_that_is_history_counts_in_the_whole_alone(world: Any) -> None:
    programme = world.cycle().programme
    former = Obligation.objects.filter(task__programme=programme).order_by("pk").first()
    assert former
    before = programme_summary(programme, TODAY)
    Obligation.objects.filter(pk=former.pk).update(closed_on=TODAY)
    now, whole = programme_summary(programme, TODAY), programme_summary(programme, TODAY, whole=True)
    assert now.classes.total == before.classes.total - 1
    assert whole.classes == before.classes
    assert [row.obligation_id for row in whole.rows if row.closed_on] == [former.pk]


def test_what_was_decided_otherwise_is_told_with_its_reason_and_document(world: Any) -> None:
    programme = world.cycle().programme
    held = Obligation.objects.filter(task__programme=programme).select_related("task", "agency").order_by("pk").first()
    assert held
    decided = {"at": datetime(2026, 7, 1, 3, tzinfo=UTC), "by": world.office.person, "reason": "Trùng đề án khác."}
    ObligationChange.objects.create(obligation=held, aspect=Aspect.DROPPED, document_number="12/QĐ-UBND", **decided)
    ObligationChange.objects.create(obligation=held, aspect=Aspect.WORDING, wording_after="Lập kế hoạch", **decided)
    ObligationChange.objects.create(obligation=held, aspect=Aspect.DEADLINE, due_after=TODAY, **decided)
    dropped, reworded = endings_of(programme)
    assert (dropped.aspect, dropped.agency, dropped.on) == ("dropped", held.agency.name, date(2026, 7, 1))
    assert (dropped.reason, dropped.document) == ("Trùng đề án khác.", "12/QĐ-UBND")
    assert (reworded.before, reworded.after) == (held.task.text, "Lập kế hoạch")
