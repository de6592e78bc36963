"""Duties to report: who, to whom, what, how often and by which day.

They stand in the closing parts of a document, in sentences that are no tasks of one agency. Who is bound is said at the
head of the paragraph, or in the paragraph that introduces a list.
"""

import re
from collections.abc import Iterable, Sequence

from dondoc.extract.collected import Collected
from dondoc.extract.paragraphs import Paragraph
from dondoc.grammar.agencies import AgencyReader
from dondoc.grammar.duties import read_duty_times
from dondoc.model import AgencyRef, Duty, Role
from dondoc.text import fold

_SENTENCE = re.compile(r"(?<=[.;]) (?=[A-ZĐÂÊÔƠƯÁÀẢÃẠÍÌÓÒÚÙÝỨỪ])")
_SENT_TO = re.compile(r"\b(?:gửi(?: về)?|báo cáo(?: về)?) ")
_HEAD_OF = re.compile(
    r"\b(?:thủ trưởng|người đứng đầu|giám đốc|chủ tịch|lãnh đạo) (?=các|ubnd (?:các|cấp|xã|huyện)|sở)", re.IGNORECASE
)


def read_duties(prose: Sequence[Paragraph], agencies: AgencyReader, collected: Collected) -> tuple[Duty, ...]:
    """Return the duties in the prose paragraphs of a body, and mark their lines in the ledger."""
    duties: list[Duty] = []
    introduction: Paragraph | None = None
    for paragraph in prose:
        if not (paragraph.number and paragraph.number.is_list_mark):
            introduction = paragraph
        found = list(_duties_of(paragraph, introduction, agencies, collected))
        if found:
            duties += found
            for line in paragraph.lines:
                collected.change(line, Role.PROSE, Role.DUTY)
    return tuple(duties)


def _duties_of(
    paragraph: Paragraph, introduction: Paragraph | None, agencies: AgencyReader, collected: Collected
) -> Iterable[Duty]:
    for sentence in _SENTENCE.split(paragraph.body):
        for time in read_duty_times(sentence):
            yield Duty(
                who=_who(paragraph, introduction, agencies),
                to=_names(_receivers(sentence, agencies)) or None,
                what=sentence.strip(),
                recurrence=time.recurrence,
                month=time.month,
                day=time.day,
                date=time.date,
                source=collected.document.span(paragraph.start, paragraph.end),
            )


def _who(paragraph: Paragraph, introduction: Paragraph | None, agencies: AgencyReader) -> str:
    """The agencies at the head of the paragraph, else those whose heads its introduction addresses."""
    bound = _addressed(paragraph.body, agencies)
    if not bound and introduction:
        bound = _addressed(introduction.body, agencies)
    return _names(bound)


def _addressed(words: str, agencies: AgencyReader) -> tuple[AgencyRef, ...]:
    head = _HEAD_OF.search(words)
    bound, _ = agencies.run(words)
    return bound or (agencies.run(_HEAD_OF.sub("", words[head.start() :]))[0] if head else ())


def _receivers(sentence: str, agencies: AgencyReader) -> list[AgencyRef]:
    """Every agency that the report is sent to ('gửi X (để theo dõi), gửi Y …'), else whom it is reported to."""
    sent = list(_SENT_TO.finditer(fold(sentence)))
    gone = [ref for match in sent if match[0].startswith("gửi") for ref in agencies.run(sentence, match.end())[0]]
    reported = [ref for match in sent for ref in agencies.run(sentence, match.end())[0]]
    return gone or reported


def _names(refs: Iterable[AgencyRef]) -> str:
    return "; ".join(dict.fromkeys(ref.name for ref in refs))
