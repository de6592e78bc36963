"""The PDF files of a draft: which words one is made of, which are there now, and how long one will be."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date

from django.db.models import Max

from dondoc.site.agencies.people import Acting
from dondoc.site.reporting.drafts import document_of
from dondoc.site.reporting.models import Draft, Issue, Paper, Printing, PrintingState
from dondoc.site.reporting.number_and_day import signed
from dondoc.site.reporting.pack import pack_of
from dondoc.site.reporting.rights import may_write_reports_of
from dondoc.writers.official import OfficialDocument

_LETTERS_A_PAGE = 2_000  # of a long report with its tables; letters alone have more
_SHORT = 24  # pages: setting more takes the memory of a web process beyond 300 MB, which draws charts, too


def version_of(draft: Draft, asked: Mapping[str, str]) -> str:
    """A name for the words that hold in `draft` now, with what was `asked` of the file: no two of them share one.

    What was proposed never changes; people's words and changes are only ever added, and so is the issue.
    """
    last = [
        draft.rewordings.aggregate(last=Max("pk"))["last"],
        draft.changes.aggregate(last=Max("pk"))["last"],
        Issue.objects.filter(draft=draft).values_list("pk", flat=True).first(),
    ]
    return hashlib.sha256(json.dumps([last, dict(asked)], sort_keys=True).encode()).hexdigest()


def paper_of(draft: Draft, paper: str, asked: Mapping[str, str]) -> OfficialDocument:
    """The document that `paper` of `draft` shows now."""
    if paper == Paper.PACK:
        return pack_of(draft)
    document = document_of(draft, sources=paper == Paper.SOURCES)
    if paper == Paper.ISSUE:
        return signed(document, asked["number"], date.fromisoformat(asked["issued_on"]))
    return document


def printings_of(acting: Acting, draft: Draft) -> list[Printing]:
    """What is being or was made of `draft` as it stands, without the files; that to be issued for who issues it."""
    found = draft.printings.defer("pdf")
    if not may_write_reports_of(acting, draft):
        found = found.exclude(paper=Paper.ISSUE)
    return [one for one in found if one.version == version_of(draft, one.asked)]


def printed(draft: Draft, paper: str, asked: Mapping[str, str] | None = None) -> bytes | None:
    """The PDF file of `paper` of `draft` as it stands; None where it has not been made of these words.

    Without `asked`, the file as it was last asked for.
    """
    done = draft.printings.filter(paper=paper, state=PrintingState.DONE).first()
    if done is None or done.version != version_of(draft, done.asked if asked is None else asked):
        return None
    return bytes(done.pdf)


def pages_of(document: OfficialDocument) -> int:
    """About how many pages `document` fills, at least one."""
    return 1 + _letters(document) // _LETTERS_A_PAGE


def is_short(document: OfficialDocument) -> bool:
    """Whether the file is made so quickly that its asker may wait for it."""
    return pages_of(document) <= _SHORT


def _letters(value: object) -> int:
    if isinstance(value, str):
        return len(value)
    if isinstance(value, tuple):
        return sum(map(_letters, value))
    if is_dataclass(value):
        return sum(_letters(getattr(value, field.name)) for field in fields(value))
    return 0
