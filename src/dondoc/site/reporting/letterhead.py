"""Who a consolidated report comes from: the consolidating agency under its committee, or the committee itself."""

from dataclasses import dataclass

from dondoc.register import load_register
from dondoc.site.agencies.models import Agency
from dondoc.site.reporting.wording import wording
from dondoc.site.tracking.selectors.summary_values import CycleSummary
from dondoc.writers.official import Letterhead, Signature


@dataclass(frozen=True, slots=True)
class Author:
    """The agency that signs the report, as its head and its signature need it."""

    name: str
    letterhead: Letterhead
    signature: Signature


def author_of(summary: CycleSummary, consolidator: Agency | None) -> Author:
    """Return who signs the report of `summary`; the number's first part and the day are left to the clerk."""
    words, place = wording(), _place(summary.programme_issuer)
    if consolidator is None:
        issuer = tuple(line.format(place=place.upper()) for line in words["committee"])
        head = Letterhead(issuer, words["number"].format(symbol=words["committee_symbol"]), place, None)
        signature = Signature((words["committee_post"],), words["committee_authority"])
        return Author(summary.programme_issuer, head, signature)
    symbol = _symbol(consolidator)
    superior = words["superior"].format(place=place.upper())
    head = Letterhead(
        (consolidator.name.upper(),), words["number"].format(symbol=symbol), place, None, superior=superior
    )
    return Author(consolidator.name, head, Signature((words["post"],)))


def place_of(summary: CycleSummary) -> str:
    """Return the province that issued the programme of `summary`."""
    return _place(summary.programme_issuer)


def _place(issuer: str) -> str:
    words = wording()
    _, found, place = issuer.partition(words["place_marker"])
    return place.strip() if found and place.strip() else str(words["place_default"])


def _symbol(agency: Agency) -> str:
    known = load_register().agencies.get(agency.register_id)
    initials = "".join(word[0] for word in agency.name.split() if word[0].isalpha()).upper()
    return known.abbreviation if known and known.abbreviation else initials
