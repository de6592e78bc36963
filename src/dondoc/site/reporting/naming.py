"""How a report names the programme that it is about."""

from dondoc.site.reporting.wording import say, wording
from dondoc.site.tracking.selectors.summary_values import CycleSummary


def programme_name(summary: CycleSummary) -> str:
    """Return the programme by kind and number: 'Chương trình hành động số 2958/CTr-UBND'."""
    kind = summary.programme_kind[:1].upper() + summary.programme_kind[1:]
    if kind and summary.programme_number:
        return say(wording()["programme_name"], kind=kind, number=summary.programme_number)
    return kind or summary.programme_number or summary.programme_title
