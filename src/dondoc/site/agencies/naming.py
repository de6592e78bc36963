"""Names and ids in the register: one name has one agency on any day, an id never changes."""

from datetime import date

from django.db.models import Max, Q
from django.utils.text import slugify
from django.utils.translation import gettext as _

from dondoc.errors import DondocError
from dondoc.site.agencies.models import Agency, Spelling
from dondoc.site.agencies.registering import AFTER_ALL_REGISTERED
from dondoc.site.searching import searchable

_LONGEST_ID = 90


class RegisterRefused(DondocError):
    """The register cannot be changed as asked; the message says why, and `field` which field of a form it is about."""

    def __init__(self, sentence: str, field: str = "") -> None:
        super().__init__(sentence)
        self.field = field


def refuse_taken(name: str, day: date, *, but: Agency | None = None) -> None:
    """Raise RegisterRefused where another agency has `name` on `day` or later."""
    wanted = searchable(name)
    later = Agency.objects.filter(Q(valid_to__isnull=True) | Q(valid_to__gte=day))
    for agency in later.filter(search_name__startswith=wanted):
        if agency != but and searchable(agency.name) == wanted:
            raise RegisterRefused(_("There is already an agency of that name: %(name)s.") % {"name": agency}, "name")
    spelling = Spelling.objects.filter(search_words=wanted).exclude(agency=but).select_related("agency").first()
    if spelling:
        sentence = _("These words already stand for %(name)s.") % {"name": spelling.agency}
        raise RegisterRefused(sentence, "name")


def free_register_id(name: str) -> str:
    """An id made of `name` that no agency has."""
    stem = slugify(searchable(name))[:_LONGEST_ID].strip("-") or "co-quan"
    taken = set(Agency.objects.filter(register_id__startswith=stem).values_list("register_id", flat=True))
    return next(each for each in (stem, *(f"{stem}-{at}" for at in range(2, len(taken) + 3))) if each not in taken)


def place_after_its_kind(kind: str) -> int:
    """The position of a new agency: with the last of its kind, else after all of the register."""
    known = Agency.objects.filter(position__lt=AFTER_ALL_REGISTERED)
    of_kind = known.filter(kind=kind).aggregate(last=Max("position"))["last"]
    return int(of_kind or known.aggregate(last=Max("position"))["last"] or 0)
