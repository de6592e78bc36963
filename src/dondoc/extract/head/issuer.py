"""Who issues a document: its letterhead, and where that was cut, who decides below, the frame, or the opening."""

import re
from collections.abc import Iterator, Sequence

from dondoc.extract.zones import Zoned
from dondoc.grammar.documents.document_titles import opens_with_kind
from dondoc.grammar.documents.handling_marks import without_handling_mark
from dondoc.grammar.documents.issuer_levels import FORMER_PROVINCES, OF_THE_PROVINCE
from dondoc.grammar.documents.issuers import (
    below_committee,
    committee_of_place,
    is_bare,
    is_office,
    is_standing,
    names_issuer,
    office_of,
    owner_of_office,
    short_issuer,
    standing_of,
    title_of_place,
)
from dondoc.grammar.documents.issuers_in_sentences import body_opening, issuer_in_sentence
from dondoc.grammar.documents.joint_issuers import issued_together, with_peers
from dondoc.grammar.documents.landmarks import Landmark, titles_table
from dondoc.model import Role
from dondoc.register import load_provinces
from dondoc.text import fold

_OPENING = 3  # paragraphs of the body in which the issuer may name himself


def issuer_of_head(
    zoned: Sequence[Zoned], head: Sequence[Zoned], *, place: str | None, of_frame: str | None
) -> str | None:
    """Return who issues the document whose first paragraphs are `head`, of all that are `zoned`.

    `place` is where it was dated, `of_frame` what a site names as issuer. A letterhead that lost its second line ('ỦY
    BAN NHÂN DÂN' alone) is completed by who decides below the title, by the frame, and by the opening sentence.
    """
    issuer = _mended(_of_letterhead(head), place)
    owner = owner_of_office(issuer) if issuer else None
    if issuer and owner and is_bare(owner):
        completed = _completed(owner, zoned, head, place=place, of_frame=of_frame)
        return office_of(completed) if completed else issuer
    return _completed(issuer, zoned, head, place=place, of_frame=of_frame)


def _mended(issuer: str | None, place: str | None) -> str | None:
    """`issuer` with the name of its place as the day has it, where a page tore it: 'TỈNH KHÁNH H' / 'ÒA'."""
    if not (issuer and place) or fold(issuer).endswith(fold(place)):
        return issuer
    torn = re.compile(" ?".join(map(re.escape, fold(place).replace(" ", ""))) + "$")
    found = torn.search(fold(issuer))
    return f"{issuer[: found.start()].rstrip()} {place}" if found else issuer


def _completed(
    issuer: str | None, zoned: Sequence[Zoned], head: Sequence[Zoned], *, place: str | None, of_frame: str | None
) -> str | None:
    if issuer and not is_bare(issuer):
        return issuer
    opening = _opening(zoned, head)
    named = next(_fuller(head, issuer or ""), None) or next(filter(None, map(issuer_in_sentence, opening)), None)
    if named:
        return named
    if of_frame and (completed := committee_of_place(issuer, of_frame)):
        return completed
    if issuer is None:
        return next(filter(None, map(body_opening, opening)), None)
    return _of_place(issuer, place, opening) if place else issuer


def _of_place(bare: str, place: str, opening: Sequence[str]) -> str:
    """The `bare` committee or council of the `place` where it decided, with the title that its province has."""
    said = next(filter(None, map(title_of_place, [bare, *opening])), None)
    title = said if said and said != OF_THE_PROVINCE else _title_of_province(place)
    return (committee_of_place(bare, f"{title} {place}") if title else None) or bare


def _title_of_province(place: str) -> str | None:
    """'tỉnh' or 'thành phố' before the name of a province, also of one of former days."""
    name = fold(place)
    for province in load_provinces():
        if fold(province.name) == name:
            return province.title
        if name in map(fold, province.formed_from):
            return OF_THE_PROVINCE
    return OF_THE_PROVINCE if name in FORMER_PROVINCES else None


def _of_letterhead(head: Sequence[Zoned]) -> str | None:
    """The last name above the number, which may run over lines, below those it belongs to."""
    names: list[str] = []
    goes_on = False
    for item in _letterhead(head):
        words = without_handling_mark(item.paragraph.words)
        if not words:
            continue
        if names and is_office(words):
            return office_of(short_issuer(names[-1]))
        if names and is_standing(words):
            return standing_of(words, short_issuer(names[-1]))
        if names and (below := below_committee(words, names[-1])):
            return below
        if item.landmark is Landmark.ISSUER or names_issuer(words):
            names.append(words)
        elif names and (
            item.landmark is Landmark.ISSUER_PLACE or ((goes_on or item.role is Role.HEAD) and _is_rest_of_name(item))
        ):
            names[-1] = f"{names[-1]} {words}"
        goes_on = item.landmark in (None, Landmark.ISSUER, Landmark.ISSUER_PLACE)
    return issued_together(short_issuer(name) for name in with_peers(names)) if names else None


def _letterhead(items: Sequence[Zoned]) -> Sequence[Zoned]:
    """The items above the number, the kind or the subject, without the frame of a site."""
    below = (Landmark.KIND, Landmark.SUBJECT, Landmark.NUMBER)
    for marks in (below, below[:2]):
        end = next((i for i, item in enumerate(items) if item.landmark in marks), len(items))
        if any(item.landmark is Landmark.ISSUER or names_issuer(item.paragraph.words) for item in items[:end]):
            return items[:end]
    return [item for item in items if item.paragraph.words.isupper()] or items


def _is_rest_of_name(item: Zoned) -> bool:
    words = item.paragraph.words
    may_be = item.landmark is None and item.role in (Role.TITLE, Role.HEAD) and words.isupper()
    return may_be and not titles_table(words) and not opens_with_kind(words)


def _fuller(head: Sequence[Zoned], bare: str) -> Iterator[str]:
    """The names in `head` that say of which place the `bare` name is, as who decides below the title does."""
    for item in head:
        if item.landmark is Landmark.ISSUER and item.paragraph.words.isupper():
            name = short_issuer(item.paragraph.words.rstrip(","))
            if name.startswith(bare) and not is_bare(name):
                yield name


def _opening(zoned: Sequence[Zoned], head: Sequence[Zoned]) -> list[str]:
    """The bases, and the paragraphs right below: who issues says so in the last of them."""
    return [item.paragraph.words for item in zoned[: len(head) + _OPENING] if item.role in (Role.BASIS, None)]
