"""Who a consolidated report comes from: the consolidating agency under its committee, or the committee itself."""

from dataclasses import dataclass, replace

from dondoc.site.agencies.home import home_province, home_register
from dondoc.site.agencies.models import Agency
from dondoc.site.reporting.wording import say, wording
from dondoc.site.tracking.selectors.summary_values import CycleSummary
from dondoc.writers.official import Letterhead, Signature, formulae


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

    @property
    def reader(self) -> str:
        """To whom it reports, as it stands inside a sentence; '' for nobody that is known."""
        return "; ".join(self.addressees)

    def attached_to(self, kind: str, head: Letterhead) -> str:
        """The words that tie an appendix to the document of `kind` under `head`, whose number and day come later."""
        return formulae.attached_to(kind.capitalize(), head.number, head.issued_on, self.name)


def author_of(summary: CycleSummary, consolidator: Agency | None, abbreviation: str = "") -> Author:
    """Return who signs the report of `summary`; the number's first part and the day are left to the clerk.

    An agency reports to the committee that issued the programme. Without one the committee itself reports, and to
    whom is the clerk's to say. `abbreviation` is that of the kind of document ('TB'), of a report where it is ''.
    """
    place = place_of(summary.programme_issuer)
    kind = abbreviation or wording()["abbreviation"]
    if consolidator is None:
        return _committee(summary.programme_issuer, place, kind)
    return _local(consolidator, place, kind) if _is_local(consolidator) else _agency(consolidator, place, kind)


def place_of(issuer: str) -> str:
    """Return the province in the name of the committee that issued a programme: 'UBND tỉnh Sơn La' gives 'Sơn La'.

    Where the name has none, it is the province that runs the site.
    """
    words = wording()
    _, found, place = issuer.partition(words["place_marker"])
    return place.strip() if found and place.strip() else home_province()


def _committee(issuer: str, place: str, kind: str) -> Author:
    words = wording()
    lines = tuple(say(line, place=place.upper()) for line in words["committee"])
    head = Letterhead(lines, _number(kind, words["committee_symbol"]), place, None)
    return Author(
        name=issuer or say(words["committee_name"], place_marker=words["place_marker"], place=place),
        letterhead=head,
        letter=replace(head, number=say(words["letter_number"], symbol=words["committee_symbol"])),
        signature=Signature((words["committee_post"],), words["committee_authority"]),
        addressees=(),
        recipients=tuple(words["committee_recipients"]),
    )


def _agency(agency: Agency, place: str, kind: str) -> Author:
    words = wording()
    superior = say(words["superior"], place=place.upper())
    symbol = _symbol(agency)
    head = Letterhead((agency.name.upper(),), _number(kind, symbol), place, None, superior=superior)
    return Author(
        name=agency.name,
        letterhead=head,
        letter=replace(head, number=say(words["letter_number"], symbol=symbol)),
        signature=Signature((words["posts"].get(agency.kind, words["post_of_others"]),)),
        addressees=(say(words["addressee"], place_marker=words["place_marker"], place=place),),
        recipients=tuple(words["recipients"]),
    )


def _is_local(agency: Agency) -> bool:
    """Whether it is the committee of a commune, which has no superior above it in its head (NĐ 30/2020, PL I)."""
    return agency.kind == "commune" and agency.name.startswith(wording()["local_committee"])


def _local(agency: Agency, place: str, kind: str) -> Author:
    words = wording()
    commune = agency.name.removeprefix(words["local_committee"])
    own = next((commune.removeprefix(each) for each in words["local_kinds"] if commune.startswith(each)), commune)
    symbol = words["committee_symbol"]
    head = Letterhead((words["local_committee_line"], commune.upper()), _number(kind, symbol), own, None)
    return Author(
        name=agency.name,
        letterhead=head,
        letter=replace(head, number=say(words["letter_number"], symbol=symbol)),
        signature=Signature((words["committee_post"],), words["committee_authority"]),
        addressees=(say(words["addressee"], place_marker=words["place_marker"], place=place),),
        recipients=tuple(words["recipients"]),
    )


def _number(kind: str, symbol: str) -> str:
    return say(wording()["number"], kind=kind, symbol=symbol)


def _symbol(agency: Agency) -> str:
    known = home_register().agencies.get(agency.register_id)
    initials = "".join(word[0] for word in agency.name.split() if word[0].isalpha()).upper()
    return known.abbreviation if known and known.abbreviation else initials
