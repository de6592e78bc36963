"""Reports of open cycles: what was begun goes on with the heir, what was submitted stays with who submitted it."""

from typing import Any

from dondoc.site.agencies.models import Agency
from dondoc.site.succession.models import Move, MoveKind, Reorganisation
from dondoc.site.tracking.models import ProgressUpdate, Report
from dondoc.site.tracking.models.cycles import ReportState


def move_report(reorganisation: Reorganisation, report: Report) -> list[Move]:
    """Move what was begun in `report` to the heirs of the tasks it is about.

    The whole report goes to an heir that takes all its tasks and has begun none of its own; otherwise the drafts
    go into the heirs' reports. A report that was submitted stays as it is.
    """
    if report.counts or not report.updates.exists():
        return []
    drafts = report.updates.filter(submitted_at__isnull=True).exclude(obligation__agency=report.agency)
    heirs = {update.obligation.agency_id for update in drafts.select_related("obligation")}
    others = report.updates.filter(obligation__agency=report.agency).exists()
    if len(heirs) == 1 and not others and (whole := _whole(reorganisation, report, heirs.pop())):
        return [whole]
    return _drafts(reorganisation, report)


def _whole(reorganisation: Reorganisation, report: Report, heir_id: int) -> Move | None:
    own = Report.objects.filter(cycle=report.cycle, agency=heir_id).first()
    if own and (own.state != ReportState.NOT_BEGUN or own.updates.exists()):
        return None
    if own:
        own.delete()
    giver, report.agency = report.agency, Agency.objects.get(pk=heir_id)
    report.save(update_fields=["agency"])
    after = {"agency": heir_id, "state": report.state, "updates": report.updates.count()}
    return _move(reorganisation, MoveKind.REPORT, report, giver, report.agency, after=after)


def _drafts(reorganisation: Reorganisation, report: Report) -> list[Move]:
    moves = []
    drafts = report.updates.filter(submitted_at__isnull=True).exclude(obligation__agency=report.agency)
    for heir_id in sorted(set(drafts.values_list("obligation__agency", flat=True))):
        target = Report.objects.filter(cycle=report.cycle, agency=heir_id).first()
        if target is None or not target.is_with_agency:
            continue
        keys = list(drafts.filter(obligation__agency=heir_id).values_list("pk", flat=True))
        before = {"state": target.state}
        ProgressUpdate.objects.filter(pk__in=keys).update(report=target)
        target.state = ReportState.DRAFT
        target.save(update_fields=["state"])
        after = {"report": target.pk, "updates": keys, "state": target.state, "number": target.updates.count()}
        heir = Agency.objects.get(pk=heir_id)
        moves.append(_move(reorganisation, MoveKind.DRAFTS, report, report.agency, heir, before=before, after=after))
    return moves


def _move(
    reorganisation: Reorganisation, kind: MoveKind, report: Report, giver: Agency, heir: Agency, **kept: Any
) -> Move:
    return Move.objects.create(
        reorganisation=reorganisation,
        kind=kind,
        subject_id=report.pk,
        words=str(report.cycle),
        giver=giver,
        heir=heir,
        **kept,
    )


def is_built_on(move: Move) -> bool:
    """Whether the report went on since it moved, or its cycle was closed."""
    if move.kind == MoveKind.DRAFTS:
        target = Report.objects.select_related("cycle").get(pk=move.after["report"])
        expected = (move.after["state"], move.after["number"])
    else:
        target = Report.objects.select_related("cycle").get(pk=move.subject_id)
        expected = (move.after["state"], move.after["updates"])
    return not target.cycle.is_open or (target.state, target.updates.count()) != expected


def take_back(move: Move) -> None:
    """Give the report, or the drafts out of the heir's, back to the giver.

    The heir owes a report of its own again; with its last task back at the giver, that one goes.
    """
    report = Report.objects.get(pk=move.subject_id)
    if move.kind == MoveKind.DRAFTS:
        ProgressUpdate.objects.filter(pk__in=move.after["updates"]).update(report=report)
        Report.objects.filter(pk=move.after["report"]).update(state=move.before["state"])
        return
    report.agency = move.giver
    report.save(update_fields=["agency"])
    Report.objects.get_or_create(cycle=report.cycle, agency=move.heir)
