"""Who a consolidated report comes from: the consolidating agency under its committee, or the committee itself."""

from dataclasses import dataclass, replace

from dondoc.register import load_register
from dondoc.site.agencies.models import Agency
from dondoc.site.reporting.wording import say, wording
from dondoc.site.tracking.selectors.summary_values import CycleSummary
from dondoc.writers.official import Letterhead, Signature


@dataclass(frozen=True, slots=True)
class Author:
    """The agency that signs the report: how its head, its signature and those who get the report are written.

    `letter` is the head of a letter, whose number has no abbreviation of a kind.
    """

    name: str
    letterhead: Letterhead
    letter: Letterhead
    signature: Signature
    addressees: tuple[str, ...]
    recipients: tuple[str, ...]


def author_of(summary: CycleSummary, consolidator: Agency | None) -> Author:
    """Return who signs the report of `summary`; the number's first part and the day are left to the clerk.

    An agency reports to the committee that issued the programme. Without one the committee itself reports, and to
    whom is the clerk's to say.
    """
    place = _place(summary.programme_issuer)
    if consolidator is None:
        return _committee(summary.programme_issuer, place)
    return _agency(consolidator, place)


def _committee(issuer: str, place: str) -> Author:
    words = wording()
    lines = tuple(say(line, place=place.upper()) for line in words["committee"])
    head = Letterhead(lines, say(words["number"], symbol=words["committee_symbol"]), place, None)
    return Author(
        name=issuer or say(words["committee_name"], place_marker=words["place_marker"], place=place),
        letterhead=head,
        letter=replace(head, number=say(words["letter_number"], symbol=words["committee_symbol"])),
        signature=Signature((words["committee_post"],), words["committee_authority"]),
        addressees=(),
        recipients=tuple(words["committee_recipients"]),
    )


def _agency(agency: Agency, place: str) -> Author:
    words = wording()
    superior = say(words["superior"], place=place.upper())
    symbol = _symbol(agency)
    head = Letterhead((agency.name.upper(),), say(words["number"], symbol=symbol), place, None, superior=superior)
    return Author(
        name=agency.name,
        letterhead=head,
        letter=replace(head, number=say(words["letter_number"], symbol=symbol)),
        signature=Signature((words["posts"].get(agency.kind, words["post_of_others"]),)),
        addressees=(say(words["addressee"], place_marker=words["place_marker"], place=place),),
        recipients=tuple(words["recipients"]),
    )


def _place(issuer: str) -> str:
    words = wording()
    _, found, place = issuer.partition(words["place_marker"])
    return place.strip() if found and place.strip() else str(words["place_default"])


def _symbol(agency: Agency) -> str:
    known = load_register().agencies.get(agency.register_id)
    initials = "".join(word[0] for word in agency.name.split() if word[0].isalpha()).upper()
    return known.abbreviation if known and known.abbreviation else initials
