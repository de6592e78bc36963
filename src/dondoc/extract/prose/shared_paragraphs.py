"""Paragraphs that several agencies share: 'Giao Sở X …. UBND xã Y …. Khẩn trương …', a task a sentence.

Where one sentence of a paragraph assigns, the others are told of their agencies, too; a sentence that names nobody
goes on with what was said before it.
"""

from dataclasses import dataclass

from dondoc.grammar.assigning.assignments import Assignment
from dondoc.grammar.assigning.only_reports import tells_of_reports
from dondoc.grammar.assigning.point_words import is_work_to_come
from dondoc.grammar.assigning.sentence_assignments import SentenceAssignment, Way
from dondoc.grammar.assigning.sentences import find_sentences
from dondoc.grammar.assigning.told_assignments import read_told_assignment
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.bodies.groups import are_groups

_SAID_AT_ITS_HEAD = frozenset({Way.ORDER, Way.BOUND, Way.TOLD})

_GOES_ON = "; "
_CLOSES = "/."


@dataclass(slots=True)
class _Share:
    """The sentences [start, end) of one agency."""

    start: int
    end: int
    found: SentenceAssignment


def share_out(
    paragraph: str, found: tuple[SentenceAssignment, ...], reader: AgencyReader
) -> tuple[SentenceAssignment, ...]:
    """Return the assignments of `paragraph` with those that its other sentences tell, each with what goes on with it.

    `found` are those that its sentences make by themselves; where all that is told is of one agency, nothing is shared.
    """
    shares: list[_Share] = []
    assigned = {one.start: one for one in found}
    for start, end in find_sentences(paragraph, reader):
        one = assigned.get(start) or _told(paragraph, start, end, reader)
        if one is not None and (start in assigned or not shares or not _same(shares[-1].found, one)):
            shares.append(_Share(start, end, one))
        elif shares and shares[-1].found.way in _SAID_AT_ITS_HEAD:
            shares[-1].end = end
    if len({_names(share.found.assignment) for share in shares}) < 2:
        return found
    return tuple(_over(share) for share in shares)


def share_out_further(paragraph: str, reader: AgencyReader) -> tuple[SentenceAssignment, ...]:
    """Return what sentences behind the first tell one body to do: 'Thống nhất chủ trương. Sở X lập hồ sơ …'.

    What a body has done or says stands in such sentences, too: only work is told. One is told of the whole paragraph.
    """
    if ". " not in paragraph or tells_of_reports(paragraph):
        return ()
    sentences = find_sentences(paragraph, reader)
    told = tuple(one for start, end in sentences if start and (one := _told_work(paragraph, start, end, reader)))
    return share_out(paragraph, told, reader) if told[1:] else told


def _told_work(paragraph: str, start: int, end: int, reader: AgencyReader) -> SentenceAssignment | None:
    one = _told(paragraph, start, end, reader)
    if one is None or are_groups(one.assignment.leads):
        return None
    return one if is_work_to_come(paragraph[start + one.assignment.end : end].lstrip(" ,")) else None


def _told(paragraph: str, start: int, end: int, reader: AgencyReader) -> SentenceAssignment | None:
    words = paragraph[start:end]
    if paragraph.endswith(_GOES_ON, 0, start):  # then the last signs close the whole paragraph, and not these words
        words = words.removesuffix(_CLOSES)
    told = read_told_assignment(words, reader)
    return SentenceAssignment(start, end, Way.TOLD, told) if told else None


def _over(share: _Share) -> SentenceAssignment:
    found = share.found
    return SentenceAssignment(share.start, share.end, found.way, found.assignment, found.labelled)


def _same(one: SentenceAssignment, other: SentenceAssignment) -> bool:
    return _names(one.assignment) == _names(other.assignment)


def _names(assignment: Assignment) -> tuple[str, ...]:
    return tuple(ref.name for ref in assignment.leads)
