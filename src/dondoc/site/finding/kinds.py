"""What is searched: each kind of thing with the rows that the person may read, and what of a row is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db.models import Model, Q, QuerySet
from django.utils.translation import gettext_lazy as _

from dondoc.site.agencies.models import Agency, Spelling
from dondoc.site.agencies.people import Acting
from dondoc.site.agencies.selectors import visible_agencies
from dondoc.site.documents.models import Reading, SourceFile
from dondoc.site.documents.selectors import visible_readings
from dondoc.site.fulltext.matching import How, first_rows_holding, rows_holding
from dondoc.site.programmes.models import Indicator, Programme, Task
from dondoc.site.requests.models import ChangeRequest
from dondoc.site.requests.selectors import requests_for
from dondoc.site.tracking.models import Obligation, ProgressUpdate
from dondoc.site.tracking.rights import readable_updates

if TYPE_CHECKING:
    from django.utils.functional import _StrOrPromise

Place = tuple[type[Model], str]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of thing: `key` stands in the address, `readable` gives the rows that a person may read.

    `texts` are the texts of a row in which the words may stand, `places` the tables that hold them, each with the path
    that leads from the kind's own rows to their keys. Where there are `many` rows with short texts, a few of the first
    are looked through before the index is asked.
    """

    key: str
    label: _StrOrPromise
    readable: Callable[[Acting], QuerySet[Any]]
    texts: Callable[[Any], tuple[str, ...]]
    places: tuple[Place, ...]
    many: bool = False

    def holding(self, words: str, how: How) -> Q:
        """The words, as `asked_words` makes them for `how`, stand in a row of one of the places."""
        found = Q()
        for model, path in self.places:
            found |= rows_holding(model, words, how, path=path)
        return found

    def holding_first(self, words: str, how: How) -> Q | None:
        """The same of a few of the first rows, looked through; None where that would not be sooner."""
        return first_rows_holding(self.places[0][0], words, how) if self.many else None


def _tasks(_acting: Acting) -> QuerySet[Task]:
    return Task.objects.select_related("programme")


def _worded_anew(_acting: Acting) -> QuerySet[Obligation]:
    """Those without a wording of their own hold no word; asking for it would make PostgreSQL read all of them."""
    return Obligation.objects.select_related("agency", "task__programme")


def _progress(acting: Acting) -> QuerySet[ProgressUpdate]:
    updates = ProgressUpdate.objects.filter(readable_updates(acting))
    return updates.select_related("obligation__agency", "obligation__task__programme")


def _indicators(_acting: Acting) -> QuerySet[Indicator]:
    return Indicator.objects.select_related("programme")


def _said(update: ProgressUpdate) -> tuple[str, ...]:
    return update.result, update.obstacles, update.proposals


def _asked(request: ChangeRequest) -> tuple[str, ...]:
    return request.reason, request.evidence, request.wording


def _whole_readings(acting: Acting) -> QuerySet[Reading]:
    """The readings with their texts; only those that are shown are loaded."""
    return visible_readings(acting).defer(None).defer("result")


KINDS = (
    Kind("nhiem-vu", _("Tasks"), _tasks, lambda task: (task.text, task.label), ((Task, "pk"),), many=True),
    Kind(
        "chuong-trinh",
        _("Programmes"),
        lambda _acting: Programme.objects.all(),
        lambda programme: (programme.title, programme.number),
        ((Programme, "pk"),),
    ),
    Kind(
        "noi-dung-moi",
        _("Tasks worded anew"),
        _worded_anew,
        lambda obligation: (obligation.wording,),
        ((Obligation, "pk"),),
    ),
    Kind("tien-do", _("Progress"), _progress, _said, ((ProgressUpdate, "pk"),), many=True),
    Kind("chi-tieu", _("Indicators"), _indicators, lambda indicator: (indicator.text,), ((Indicator, "pk"),)),
    Kind(
        "co-quan",
        _("Agencies"),
        visible_agencies,
        lambda agency: (agency.name, agency.short_name),
        ((Agency, "pk"), (Spelling, "spellings__pk")),
    ),
    Kind(
        "van-ban",
        _("Documents"),
        _whole_readings,
        lambda reading: (reading.text, reading.file.name),
        ((Reading, "pk"), (SourceFile, "file_id")),
    ),
    Kind("de-nghi", _("Requests for change"), requests_for, _asked, ((ChangeRequest, "pk"),)),
)
BY_KEY = {kind.key: kind for kind in KINDS}
