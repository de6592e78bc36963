"""Which part of the document each paragraph belongs to: frame of a web site, head, body, signature, recipients.

An official document has a head (issuer, motto, number, kind, title, bases), a body, a signature and recipients; an
appendix or an attached programme begins with a title of its own and has a body again. Web archives put a frame of
their own around all that.
"""

from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

from dondoc.extract.addressee_lines import goes_on_recipient, is_marked_addressee, is_plain_addressee
from dondoc.extract.letterhead_rows import rows_of_letterhead
from dondoc.extract.paragraphs import Paragraph
from dondoc.extract.where_head_begins import find_head, landmarks_of
from dondoc.grammar.documents.document_titles import opens_subject
from dondoc.grammar.documents.frame_marks import is_encoded, is_printed_by_browser, marks_of_item
from dondoc.grammar.documents.issuers import names_issuer
from dondoc.grammar.documents.landmarks import Landmark, is_post_of_body, titles_table
from dondoc.grammar.documents.legal_bases import goes_on_basis, is_basis, is_enacting, opens_basis
from dondoc.grammar.documents.letterheads import is_remark_of_signing
from dondoc.model import Role


class Zone(Enum):
    """Where in the document a reader is."""

    HEAD = auto()
    ADDRESSEES = auto()
    BODY = auto()
    SIGNATURE = auto()
    RECIPIENTS = auto()


class Zoned(NamedTuple):
    """A paragraph with its landmark, and its role where the zone alone settles it (None: the body decides)."""

    paragraph: Paragraph
    landmark: Landmark | None
    role: Role | None


_HEAD_ROLES = {
    Landmark.MOTTO: Role.HEAD,
    Landmark.ISSUER: Role.HEAD,
    Landmark.ISSUER_PLACE: Role.HEAD,
    Landmark.NUMBER: Role.HEAD,
    Landmark.PLACE_AND_DATE: Role.HEAD,
    Landmark.RULER: Role.HEAD,
    Landmark.KIND: Role.TITLE,
    Landmark.SUBJECT: Role.TITLE,
    Landmark.ENACTING: Role.TITLE,
    Landmark.BASIS: Role.BASIS,
    Landmark.ATTACHED_TO: Role.APPENDIX,
    Landmark.APPENDIX: Role.APPENDIX,
}
_NAMES_BODY = (None, Landmark.ISSUER, Landmark.ISSUER_PLACE)  # below 'Kính gửi:' they are no letterhead
_ENDS_LETTERHEAD = (Landmark.NUMBER, Landmark.KIND)
_LONGEST_FRAME = 16  # paragraphs in which a list of marks may stand
_FEWEST_MARKS = 2
_SHORTEST_SENTENCE = 12  # words; a shorter line that is no landmark is a title, a name or a remark


def zone(paragraphs: list[Paragraph]) -> list[Zoned]:
    """Return every paragraph with the role that its zone gives it."""
    landmarks = landmarks_of(paragraphs)
    first_of_head = find_head(paragraphs, landmarks)
    framed = [Zoned(p, mark, Role.SITE_FRAME) for p, mark in zip(paragraphs[:first_of_head], landmarks, strict=False)]
    zoned = framed + list(_walk(paragraphs[first_of_head:], landmarks[first_of_head:]))
    return zoned if Landmark.NUMBER in landmarks else _with_listed_frame(zoned)


def _with_listed_frame(zoned: list[Zoned]) -> list[Zoned]:
    """`zoned`, where bullets at the head tell what a letterhead would: '- Số ký hiệu: …', '- Ngày ban hành: …'."""
    listed = [place for place, item in enumerate(zoned[:_LONGEST_FRAME]) if _is_mark_in_list(item.paragraph)]
    marks = {mark for place in listed for mark in marks_of_item(zoned[place].paragraph.body)}
    if "number" not in marks or len(marks) < _FEWEST_MARKS:
        return zoned
    return [item._replace(role=Role.SITE_FRAME) if place in listed else item for place, item in enumerate(zoned)]


def _is_mark_in_list(paragraph: Paragraph) -> bool:
    in_list = paragraph.number is not None and paragraph.number.is_list_mark
    return in_list and bool(marks_of_item(paragraph.body))


def _walk(paragraphs: list[Paragraph], landmarks: list[Landmark | None]) -> Iterator[Zoned]:
    zone, announced, basis, before, kind = Zone.HEAD, False, False, "", False
    framed = rows_of_letterhead(paragraphs, landmarks)
    above = next((at for at, mark in enumerate(landmarks) if mark in _ENDS_LETTERHEAD), 0)
    for place, (paragraph, landmark) in enumerate(zip(paragraphs, landmarks, strict=True)):
        if basis and landmark is None and before.endswith(";") and goes_on_basis(paragraph.words):
            before = paragraph.words
            yield Zoned(paragraph, landmark, Role.BASIS)
            continue
        if basis and landmark is Landmark.KIND and is_enacting(paragraph.words):
            landmark = Landmark.ENACTING
        addressed = zone is Zone.ADDRESSEES and landmark in _NAMES_BODY and is_plain_addressee(paragraph, before)
        if addressed or (zone is Zone.RECIPIENTS and landmark is None and goes_on_recipient(paragraph, before)):
            before = paragraph.words
            yield Zoned(paragraph, landmark, Role.RECIPIENTS)
            continue
        if not (kind and zone is Zone.HEAD and landmark is None and opens_subject(paragraph.words)):
            if landmark is Landmark.POST and is_remark_of_signing(_words_below(paragraphs, place)):
                landmark = Landmark.AUTHORITY
            zone = Zone.BODY if announced and landmark is None else _next_zone(zone, paragraph, landmark)
        kind = landmark is Landmark.KIND
        announced = zone is Zone.HEAD and _announces_body(paragraph)
        role = _role(zone, paragraph, landmark, in_letterhead=paragraph.lines[0].number in framed)
        if role is Role.TITLE and landmark is None and place < above and names_issuer(paragraph.words):
            role = Role.HEAD  # below the body that it is part of: 'UBND TỈNH …', 'SỞ Y TẾ'
        basis = role is Role.BASIS
        before = paragraph.words
        yield Zoned(paragraph, landmark, role)


def _words_below(paragraphs: list[Paragraph], place: int) -> str:
    return paragraphs[place + 1].words if place + 1 < len(paragraphs) else ""


def _announces_body(paragraph: Paragraph) -> bool:
    """Whether the last of the bases says that the contents follow: '…, UBND tỉnh ban hành Kế hoạch như sau:'."""
    words = paragraph.words
    return words.endswith(":") and not words.isupper() and len(words.split()) >= _SHORTEST_SENTENCE


def _next_zone(zone: Zone, paragraph: Paragraph, landmark: Landmark | None) -> Zone:
    if landmark is Landmark.RECIPIENTS:
        return Zone.RECIPIENTS
    if landmark is Landmark.AUTHORITY or (
        landmark is Landmark.POST and zone in (Zone.BODY, Zone.RECIPIENTS) and paragraph.words.isupper()
    ):
        return Zone.SIGNATURE
    if landmark in (Landmark.APPENDIX, Landmark.ATTACHED_TO, Landmark.MOTTO) or (
        landmark is Landmark.KIND and zone is not Zone.BODY
    ):
        return Zone.HEAD
    if landmark is Landmark.ADDRESSED and zone is Zone.HEAD:
        return Zone.ADDRESSEES
    if zone is Zone.ADDRESSEES and not is_marked_addressee(paragraph):
        return Zone.BODY
    if zone is Zone.HEAD and _opens_body(paragraph, landmark):
        return Zone.BODY
    if zone is Zone.RECIPIENTS and not (paragraph.number and paragraph.number.is_list_mark) and landmark is None:
        # The signature may have stood beside the recipients, in a row each: then an annex follows them.
        return Zone.HEAD if _opens_title(paragraph) and titles_table(paragraph.words) else Zone.SIGNATURE
    if zone is Zone.SIGNATURE and paragraph.number and paragraph.number.is_list_mark:
        return Zone.RECIPIENTS  # a page began between their heading, with the post beside it, and the list
    if zone is Zone.SIGNATURE and landmark is not Landmark.POST and _opens_title(paragraph):
        return Zone.HEAD
    return zone


def _opens_body(paragraph: Paragraph, landmark: Landmark | None) -> bool:
    if landmark is not None or paragraph.after_table:
        return landmark is None
    if paragraph.number and not paragraph.number.is_list_mark:
        return True
    return not opens_basis(paragraph.body) and _is_sentence(paragraph.words)


def _is_sentence(words: str) -> bool:
    return (
        len(words.split()) >= _SHORTEST_SENTENCE
        and not words.isupper()
        and words.rstrip().endswith((".", ":", ";", "./."))
    )


def _opens_title(paragraph: Paragraph) -> bool:
    """A line in capitals after the signature that is longer than a post: the title of what is attached."""
    words = paragraph.words
    return words.isupper() and len(words.split()) >= 5 and not is_post_of_body(words)


def _role(zone: Zone, paragraph: Paragraph, landmark: Landmark | None, *, in_letterhead: bool) -> Role | None:
    if landmark is Landmark.SITE_FRAME and zone is not Zone.BODY:
        return Role.SITE_FRAME
    if landmark is None and is_printed_by_browser(paragraph.words):
        return Role.RESIDUE
    if zone is Zone.SIGNATURE:
        return Role.SIGNATURE
    if zone in (Zone.RECIPIENTS, Zone.ADDRESSEES):
        return Role.RECIPIENTS
    if zone is Zone.HEAD:
        if landmark in _HEAD_ROLES:
            return _HEAD_ROLES[landmark]
        if paragraph.is_row and (names_issuer(paragraph.words) or (in_letterhead and paragraph.words.isupper())):
            return Role.HEAD
        if paragraph.is_row:  # of a table whose headings nobody understood
            return Role.UNCLASSIFIED
        return Role.BASIS if is_basis(paragraph.body) else Role.TITLE
    if landmark is Landmark.RULER or not any(map(str.isalpha, paragraph.words)) or is_encoded(paragraph.words):
        return Role.RESIDUE
    return None
