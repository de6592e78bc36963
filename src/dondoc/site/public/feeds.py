"""What has changed lately, for feed readers: of everything public, or of one programme."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, islice

from django.contrib.syndication.views import Feed
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext as _

from dondoc.site import clock
from dondoc.site.public.models import Publication
from dondoc.site.public.selectors import public_links, public_obligations, public_values, publication_of, publications
from dondoc.site.tracking.selectors.standings import standing

_NEWEST = 50


@dataclass(frozen=True, slots=True)
class Change:
    """Something public that changed: its title, its words, the page that shows it, and a name of its own."""

    at: datetime
    title: str
    words: str
    page: str
    name: str


def newest_changes(publication: Publication | None = None) -> list[Change]:
    """The newest changes, the last one first; five queries."""
    found = chain(_opened(publication), _told(publication), _measured(publication))
    return list(islice(sorted(found, key=lambda one: one.at, reverse=True), _NEWEST))


def _opened(publication: Publication | None) -> Iterator[Change]:
    rows = [publication] if publication else publications()[:_NEWEST]
    for one in rows:
        programme = one.programme
        page = reverse("public:programme", args=[programme.pk])
        yield Change(one.marked_at, str(programme), programme.title, page, f"programme-{programme.pk}")


def _told(publication: Publication | None) -> Iterator[Change]:
    """What agencies have submitted of their tasks."""
    rows = public_obligations().filter(last_update_at__isnull=False).select_related("task__programme", "agency")
    if publication:
        rows = rows.filter(task__programme=publication.programme_id)
    for one in rows.order_by("-last_update_at")[:_NEWEST]:
        facts = {"obligation": one, "timeliness": standing(one, clock.today())}
        words = render_to_string("public/words/told.html", facts).strip()
        page = reverse("public:task", args=[one.task_id])
        assert one.last_update_at is not None  # noqa: S101  the filter says so; for the type checker
        name = f"obligation-{one.pk}-{one.last_update_at:%Y%m%d%H%M%S}"
        yield Change(one.last_update_at, one.words, words, page, name)


def _measured(publication: Publication | None) -> Iterator[Change]:
    rows = public_values().select_related("measure", "agency")
    if publication:
        measures = public_links().filter(target__indicator__programme=publication.programme_id).values("measure")
        rows = rows.filter(measure__in=measures.order_by())
    for one in rows.order_by("-confirmed_at")[:_NEWEST]:
        words = render_to_string("public/words/measured.html", {"value": one}).strip()
        page = reverse("public:measure", args=[one.measure_id])
        assert one.confirmed_at is not None  # noqa: S101  the selector says so; for the type checker
        yield Change(one.confirmed_at, one.measure.name, words, page, f"value-{one.pk}")


class Changes(Feed[Change, Publication | None]):
    """The Atom feed of everything public, or with `pk` of one programme."""

    feed_type = Atom1Feed

    def get_object(self, request: HttpRequest, pk: int | None = None) -> Publication | None:
        """The publication of the programme that the address names."""
        return publication_of(pk) if pk is not None else None

    def title(self, obj: Publication | None) -> str:
        return _("Changes: %(programme)s") % {"programme": obj.programme} if obj else _("Changes of public programmes")

    def link(self, obj: Publication | None) -> str:
        return reverse("public:programme", args=[obj.programme_id]) if obj else reverse("public:list")

    def items(self, obj: Publication | None) -> list[Change]:
        return newest_changes(obj)

    def item_title(self, item: Change) -> str:
        return item.title

    def item_description(self, item: Change) -> str:
        return item.words

    def item_link(self, item: Change) -> str:
        return item.page

    def item_updateddate(self, item: Change) -> datetime:
        return item.at

    def item_guid(self, item: Change) -> str:
        """A name that stays the same while the change is the same, also where the site's address changes."""
        return f"urn:dondoc:{item.name}"
