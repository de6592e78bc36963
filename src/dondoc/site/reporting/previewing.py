"""What a wording would make of a report: composed on real data, stored nowhere."""

from collections.abc import Mapping
from dataclasses import dataclass

from dondoc.site.agencies.people import Acting
from dondoc.site.reporting.composing import composed
from dondoc.site.reporting.gathering import gather
from dondoc.site.reporting.matters import OF_CYCLE, Matter
from dondoc.site.reporting.models import ReportKind
from dondoc.site.reporting.passages import Composed
from dondoc.site.reporting.phrasings import phrasings_in_force
from dondoc.site.reporting.sentences import Sentence
from dondoc.site.reporting.wording import worded
from dondoc.site.tracking.models import Cycle, Report
from dondoc.writers.official import Table

_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Preview:
    """What stands in the report of `kind` on a cycle as it is worded now, and what would stand there instead."""

    kind: ReportKind
    before: tuple[str, ...]
    after: tuple[str, ...]

    @property
    def is_same(self) -> bool:
        return not self.before and not self.after


def preview(acting: Acting, sentence: Sentence, texts: Mapping[str, str], cycle: Cycle) -> Preview:
    """Return what `texts` (by path, '' for the project's own) would change in the first kind that has the sentence.

    Raises what composing that kind raises, such as `urging.NobodyToUrge`.
    """
    kind = sentence.kinds[0]
    material = gather(acting, _matter(kind, cycle))
    held = phrasings_in_force()
    wanted = {path: text for path, text in {**held, **texts}.items() if text}
    with worded(held):
        now = _texts(composed(kind, material))
    with worded(wanted):
        then = _texts(composed(kind, material))
    before = tuple(text for text in now if text not in then)[:_SHOWN]
    return Preview(kind, before, tuple(text for text in then if text not in now)[:_SHOWN])


def _matter(kind: ReportKind, cycle: Cycle) -> Matter:
    programme = cycle.programme
    if kind in OF_CYCLE:
        return Matter(kind, programme, cycle)
    if kind in (ReportKind.OWN, ReportKind.PLAN):
        reports = Report.objects.filter(cycle=cycle).select_related("agency").order_by("agency__position", "pk")
        first = reports.first()
        agency = first.agency if first else None
        return Matter(kind, programme, cycle, agency, owner=agency)
    return Matter(kind, programme, asked={"asker": "…", "number": "…", "about": "…"})


def _texts(report: Composed) -> list[str]:
    frame = report.frame
    blocks = [passage.block for passage in report.passages]
    tables = (
        "\n".join(" | ".join(getattr(row, "cells", ())) for row in b.rows) for b in blocks if isinstance(b, Table)
    )
    return [frame.subject, *(passage.text for passage in report.passages if passage.text), *tables]
