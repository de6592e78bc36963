"""Numbers of documents: '139/QĐ-UBND', '158/2024/QH15', '11-NQ/TW', and the words around them that identify it.

State bodies write number/kind-issuer, with the year between for law-making acts (Nghị định 30/2020/NĐ-CP); the Party
writes number-kind/level. Slips of the Party's form ('06/NQ-TU', '29-NQ' alone) are read by what they must mean, and
say so: `as_written` then differs from `number`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from dondoc.grammar.documents.bare_numbers import find_bare_numbers
from dondoc.grammar.documents.cited_days import take_day
from dondoc.grammar.documents.cited_issuers import KINDS_IN_CAPITALS, take_issuer
from dondoc.grammar.documents.cited_subjects import read_subject
from dondoc.grammar.documents.landmarks import KINDS
from dondoc.grammar.documents.law_names import LONGEST_NAME, is_number_of_law, law_named_by
from dondoc.grammar.documents.number_forms import ISSUERS_IN_CAPITALS, numbers_in
from dondoc.grammar.documents.told_issues import told_before
from dondoc.grammar.patterns import any_of
from dondoc.text import collapse, fold

# Converters lose the hyphens at which a line might be broken: '61/2018/NĐCP', '20NQ/TW'.
_NO_HYPHEN = re.compile(
    rf"(?P<head>\d+[a-dđ]?/(?:\d{{4}}/)?{KINDS_IN_CAPITALS})(?P<rest>{ISSUERS_IN_CAPITALS})"
    r"|(?P<figures>\d+)(?P<level>(?:NQ|CT|KL|QĐ|CTr|KH)/T[WU])"
)
# A telegram of a state committee of the centre ends in the same letters, '53/CĐ-TW', and the Party sends none.
_PARTY_SLIP = re.compile(r"(?P<number>\d+)/(?P<kind>(?!CĐ)[A-ZĐ]{2,3}r?)-(?P<level>T[UW])")
# Machines that know no Vietnamese lose the stroke of 'Đ': '87/2017/ND-CP', '12/NQ-HDND'. No kind is written so.
_LOST_STROKE = re.compile(r"(?<=[/-])(?P<before>[QN](?=D[-/])|C(?=D-TTg)|H(?=DND\b))D")
_LEVELS = (
    ("TW", re.compile(r"trung ương|bộ chính trị|ban bí thư")),
    ("TU", re.compile(r"tỉnh uỷ|đảng bộ tỉnh|thành uỷ")),
)
_OF_KINDS = (
    "hành động",
    "kết luận",
    "liên tịch",
    "thẩm định",
    "thẩm tra",
    "tổng hợp",
    "giải trình",
    "liên ngành",
    "phối hợp",
)
_KIND_BEFORE = re.compile(rf"(?<![^\W\d])(?P<kind>{any_of(*KINDS)})(?: {any_of(*_OF_KINDS)})?(?: số)?:? ?$")
_LAST_OF_KINDS = (*KINDS, *_OF_KINDS, "số")
_DAY_BEHIND = " ngày "  # whoever issued it: 'của UBND tỉnh ngày 05/3/2025'
_NEXT_PASSAGE = re.compile(
    r"\n(?:\n|[-_–—=*]{3,} *(?:\n|$)|(?:[-+•–*]|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\)|[IVX]{1,4}\.) )"
)
_REACH = 420  # characters after a number in which its date, issuer and subject stand


@dataclass(frozen=True, slots=True)
class CitedDocument:
    """A document's number, and what stands beside it: kind before, date, issuer and subject after."""

    number: str
    as_written: str
    start: int
    end: int
    kind: str | None = None
    issued_on: date | None = None
    issuer: str | None = None
    subject: str | None = None


def find_document_numbers(text: str) -> list[CitedDocument]:
    """Return the documents that `text` names by number, in reading order."""
    cited = list(_cited(text))
    bare = [
        CitedDocument(each.number, each.number, each.start, each.end, kind=each.kind, issuer=each.issuer)
        for each in find_bare_numbers(text)
    ]
    return sorted([*cited, *bare], key=lambda each: each.start) if bare else cited


_HALF_READ = re.compile(r"\W*số[\s:.…_/–-]*+\W+\d", re.IGNORECASE)
_NUMBER_LINE = re.compile(r"\bsố ?:? ?(?P<number>\d{1,5} ?/ ?[A-ZĐ]{2,}[\w&-]*)", re.IGNORECASE)


def number_of_line(words: str) -> str | None:
    """Return the number that the line `words` of a letterhead gives; an office may write no unit: '476/UBND'.

    None where a part of its figures was not read, as of one written by hand: 'Số: ?2/KH-UBND'.
    """
    if _HALF_READ.match(words):
        return None
    if found := find_document_numbers(words):
        return found[0].number
    match = _NUMBER_LINE.search(words)
    return match["number"].replace(" ", "") if match else None


def _cited(text: str) -> Iterator[CitedDocument]:
    for match in numbers_in(text):
        written = match["number"].replace(" ", "").replace("\n", "").replace("–", "-")
        after = _rest_of_passage(text[match.end() : match.end() + _REACH])
        number = _repair(written, after)
        if number is None:
            continue
        kind, name = _kind_before(text, match.start()), None
        if kind is None and is_number_of_law(written):
            kind, name = law_named_by(text[max(0, match.start() - LONGEST_NAME) : match.start()]) or (None, None)
        issued_on, after = take_day(after)
        issuer, after = take_issuer(number, after)
        if issuer and issued_on is None and after.startswith(_DAY_BEHIND):
            issued_on, after = take_day(after)
        if kind and issuer is None and (told := told_before(text, match.start())):
            issued_on, issuer = issued_on or told[0], told[1]
        yield CitedDocument(
            number=number,
            as_written=written,
            start=match.start(),
            end=match.end(),
            kind=kind,
            issued_on=issued_on,
            issuer=issuer,
            subject=read_subject(after) or name,
        )


def _rest_of_passage(following: str) -> str:
    """What of the words `following` a number stands in the same cell, or in the same point of a list."""
    passage, tab, _ = following.partition("\t")
    if tab and "\n" in passage:  # what stands behind the line break is the first cell of the next row
        passage = passage.rpartition("\n")[0]
    if "\n" not in passage:
        return passage.strip()
    return collapse(_NEXT_PASSAGE.split(_without_heading(passage), maxsplit=1)[0])


def _without_heading(passage: str) -> str:
    """`passage` up to a line in capitals below words that are none: 'BỘ TRƯỞNG BỘ Y TẾ', 'KẾ HOẠCH'."""
    lines = passage.split("\n")
    heading = next((place for place, line in enumerate(lines) if place and line.isupper() and " " in line), None)
    return passage if heading is None or lines[heading - 1].isupper() else "\n".join(lines[:heading])


def _kind_before(text: str, place: int) -> str | None:
    """What kind of document the words right before `place` say."""
    folded = fold(text[max(0, place - 40) : place])
    if not folded.rstrip(" :\n").endswith(_LAST_OF_KINDS):
        return None
    kind = _KIND_BEFORE.search(folded)
    return kind["kind"] if kind else None


def _repair(written: str, after: str) -> str | None:
    """The number as its issuer must have written it; None where a bare 'NN-KIND' names no level at all."""
    written = _LOST_STROKE.sub(r"\g<before>Đ", written)
    if slip := _PARTY_SLIP.fullmatch(written):
        return f"{slip['number']}-{slip['kind']}/{slip['level']}"
    if bare := _NO_HYPHEN.fullmatch(written):
        return f"{bare['head'] or bare['figures']}-{bare['rest'] or bare['level']}"
    if "/" in written:
        return written
    nearby = fold(after[:140])
    level = next((level for level, pattern in _LEVELS if pattern.search(nearby)), None)
    return f"{written}/{level}" if level else None
