"""The head of a document: number, kind, issuer, day and place, title, signer, bases.

Where the pages begin with an appendix, or with a programme that came with a decision, the line in brackets under its
title names the document that it belongs to, and what the head lacks is taken from there.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice

from dondoc.extract.head.called import read_called_head
from dondoc.extract.head.frame import read_frame_head
from dondoc.extract.head.issuer import issuer_of_head
from dondoc.extract.head.side_by_side import apart
from dondoc.extract.head.signature import read_signature
from dondoc.extract.head.title import last_place, read_title
from dondoc.extract.head.told import ToldHead, read_told_head
from dondoc.extract.zones import Zoned
from dondoc.grammar.documents.document_numbers import find_document_numbers, number_of_line
from dondoc.grammar.documents.document_titles import LETTER
from dondoc.grammar.documents.issuers import names_issuer, office_of, owner_of_office
from dondoc.grammar.documents.issuers_in_sentences import issuer_of_attached
from dondoc.grammar.documents.joint_issuers import issued_together, parted
from dondoc.grammar.documents.kinds_in_numbers import kind_in_number
from dondoc.grammar.documents.landmarks import KINDS, Landmark, is_day_alone
from dondoc.grammar.documents.legal_bases import heads_list_of_bases, is_listed_basis, last_basis, without_proposal
from dondoc.grammar.documents.passed_resolutions import RESOLUTION, words_of_passing
from dondoc.grammar.times.periods import find_periods
from dondoc.model import Head, Role
from dondoc.register import Register
from dondoc.text import fold

_LONGEST_OPENING = 12  # paragraphs of the body that tell what led to the order


def read_head(zoned: Sequence[Zoned]) -> Head:
    """Return the head that the zoned paragraphs of a document give; what is not there stays None."""
    first = _first_document(zoned)
    attached = next((item for item in zoned if item.landmark is Landmark.ATTACHED_TO), None)
    is_appendix = any(item.landmark is Landmark.APPENDIX for item in first)
    dated = _of(first, Landmark.PLACE_AND_DATE)
    numbered = _of(first, Landmark.NUMBER)
    number = number_of_line(numbered)
    place = dated.partition(",")[0].strip(" *") if dated else None
    frame = read_frame_head(zoned)
    issuer = issuer_of_head(zoned, first, place=place, of_frame=frame.issuer)
    issued_on = _day(dated) or _day(numbered.partition(", ")[2]) or _day(_day_alone(first))
    kind = _kind(first, number or numbered, is_appendix=is_appendix) or (LETTER if _opens_letter(zoned) else None)
    alone = not number and _of(first, Landmark.ATTACHED_TO)  # a programme without the decision that it came with
    if attached and (is_appendix or alone or (not number and _names_itself(attached.paragraph.words, kind))):
        number = number or _number(attached.paragraph.words)
        issuer = issuer or issuer_of_attached(attached.paragraph.words)
        issued_on = issued_on or _day(attached.paragraph.words)
    if issued_on is None and kind == RESOLUTION:
        issued_on = _day(next(filter(None, (words_of_passing(item.paragraph.words) for item in reversed(zoned))), ""))
    number = number or frame.number
    called = read_called_head(read_title(first))
    told = read_told_head(zoned) if not (number or issued_on or called.number) else ToldHead()
    signature = read_signature(zoned)
    return Head(
        number=number or called.number or told.number,
        kind=told.kind or kind or (kind_in_number(number) if number else None) or frame.kind,
        issuer=told.issuer or issuer or called.issuer,
        issued_on=issued_on or called.issued_on or frame.issued_on or told.issued_on,
        place=place,
        title=told.title or called.title or frame.title,
        legal_bases=_bases(first, zoned),
        signer=signature.name or frame.signer,  # a site that left the signature out may name who signed
        signer_title=signature.posts,
    )


def _opens_letter(zoned: Sequence[Zoned]) -> bool:
    """Whether those whom a letter is for stand at the head of the pages, which have lost its letterhead."""
    opening = next((item for item in zoned if item.role is not Role.SITE_FRAME), None)
    return opening is not None and opening.landmark is Landmark.ADDRESSED and opening.role is Role.RECIPIENTS


def _names_itself(words: str, kind: str | None) -> bool:
    """Whether the line `words` on what something is attached to means a document of this `kind`, and not another."""
    cited = find_document_numbers(words)
    return not cited or kind is None or (cited[0].kind or kind) == kind


def with_known_issuer(head: Head, register: Register) -> Head:
    """Return `head` with the capitals of its issuer's name as in the register: a page prints it in capitals only."""
    issuer = head.issuer
    if issuer is None:
        return head
    name, owner = _in_register(issuer, register, head.issued_on), owner_of_office(issuer)
    if name is None and owner and (named := _in_register(owner, register, head.issued_on)):
        name = office_of(named)
    if name is None:
        several = [_in_register(one, register, head.issued_on) for one in parted(issuer)]
        name = issued_together(one for one in several if one) if all(several) else None
    return replace(head, issuer=name or issuer)


def _in_register(issuer: str, register: Register, on: date | None) -> str | None:
    known = register.resolve(issuer, on=on)
    return next((agency.name for agency in known if fold(agency.name) == fold(issuer)), None)


def _first_document(zoned: Sequence[Zoned]) -> list[Zoned]:
    """The paragraphs of the first head, up to where its body begins.

    An appendix below more than a letterhead begins another; below a letterhead alone it is what the pages hold.
    """
    head: list[Zoned] = []
    for item in zoned:
        if item.role is Role.SITE_FRAME:
            continue
        if item.role not in (Role.HEAD, Role.TITLE, Role.BASIS, Role.APPENDIX):
            break
        if item.landmark is Landmark.APPENDIX and not all(map(_is_of_letterhead, head)):
            break
        head += apart(item)
    return head


def _is_of_letterhead(item: Zoned) -> bool:
    return item.landmark is not Landmark.NUMBER and (item.role is Role.HEAD or names_issuer(item.paragraph.words))


def _of(items: Sequence[Zoned], landmark: Landmark) -> str:
    return next((item.paragraph.words for item in items if item.landmark is landmark), "")


def _day_alone(items: Sequence[Zoned]) -> str:
    """The line of a day that names no place, which stands above the title; below it a day is of something else.

    A letter has its subject there, and those it is addressed to below its head.
    """
    above = items[: max(last_place(items, Landmark.KIND), 0)] or (items if _of(items, Landmark.SUBJECT) else ())
    return next((item.paragraph.words for item in above if is_day_alone(item.paragraph.words)), "")


def _number(words: str) -> str | None:
    found = find_document_numbers(words)
    return found[0].number if found else None


def _day(words: str) -> date | None:
    return next((period.value.end for period in find_periods(fold(words)) if period.rule.startswith("day")), None)


def _kind(items: Sequence[Zoned], number: str | None, *, is_appendix: bool) -> str | None:
    """What the line of the kind says, else the letters of the number, a letter's subject, or a title's first words."""
    if is_appendix:
        return KINDS[-1]
    words = fold(_of(items, Landmark.KIND))
    if words:  # 'CÔNG ĐIỆN KHẨN' is of one kind with others
        return next((kind for kind in KINDS if words.startswith(kind)), words)
    told = kind_in_number(number) if number else None
    if told or _of(items, Landmark.SUBJECT):
        return told or LETTER
    titles = [fold(item.paragraph.words) for item in items if item.role is Role.TITLE]
    return next((kind for title in titles for kind in KINDS if title.startswith(f"{kind} ")), None)


def _bases(head: Sequence[Zoned], zoned: Sequence[Zoned]) -> tuple[str, ...]:
    """The numbers of the documents that the bases cite; the proposal of a department is none of them."""
    words = [item.paragraph.words for item in head if item.role is Role.BASIS]
    binding = map(without_proposal, (*words, *_behind_opening(zoned), *_listed(zoned)))
    return tuple(dict.fromkeys(cited.number for basis in binding for cited in find_document_numbers(basis)))


def _behind_opening(zoned: Sequence[Zoned]) -> Iterator[str]:
    """The basis that orders what the body says, where it stands behind what led to it: 'Thực hiện …, yêu cầu:'."""
    for item in islice((item for item in zoned if item.role is None), _LONGEST_OPENING):
        if item.paragraph.number and not item.paragraph.number.is_list_mark:
            return
        if item.paragraph.words.endswith(":") and (basis := last_basis(item.paragraph.words)):
            yield basis
            return


def _listed(zoned: Sequence[Zoned]) -> Iterator[str]:
    """The bases that the first part of the body lists below a heading of its own: 'I. CĂN CỨ PHÁP LÝ'."""
    heading = next((place for place, item in enumerate(zoned) if _heads_bases(item)), len(zoned))
    for item in zoned[heading + 1 :]:
        if is_listed_basis(item.paragraph.body):
            yield item.paragraph.body
        elif item.paragraph.number and not _heads_bases(item):  # a line without a number is the rest of one above
            break


def _heads_bases(item: Zoned) -> bool:
    number = item.paragraph.number
    return item.role is None and number is not None and heads_list_of_bases(item.paragraph.body)
