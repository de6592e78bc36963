"""What a file says of obligations beside the lines of a list: products, and who decided that the work rests."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from django.db.models import BooleanField, Func, Q

from dondoc.site.tracking.models import ObligationChange, ProgressUpdate, Stage
from dondoc.site.tracking.models.changes import Aspect
from dondoc.site.tracking.selectors.lines import ObligationLine

_RESTING = (Stage.PAUSED, Stage.DROPPED)


def with_products(lines: Sequence[ObligationLine], day: date) -> list[ObligationLine]:
    """`lines` as they stand on `day`, with product and decider, in two queries for all of them.

    They are those of the submitted words that the line's state comes from: what an agency drafts is in no file.
    """
    said = _said([line.pk for line in lines if line.last_update_at])
    decided = _decided([line.pk for line in lines if line.state in _RESTING], day)
    return [
        _completed(line, said.get(line.pk, {}).get(line.last_update_at), decided)
        if line.pk in said or line.state in _RESTING
        else line
        for line in lines
    ]


def _completed(line: ObligationLine, words: tuple[Any, ...] | None, decided: dict[int, str]) -> ObligationLine:
    is_resting = line.state in _RESTING
    if not is_resting and words is None:
        return line
    number, product_on, by_agency = words or ("", None, "")
    decider = (decided.get(line.pk) or by_agency) if is_resting else ""
    return replace(line, product_number=number, product_on=product_on, decided_by=decider)


def _said(keys: list[int]) -> dict[int, dict[datetime | None, tuple[Any, ...]]]:
    """By obligation and moment of submission: number and day of the product, and decider, where any was said."""
    public = ProgressUpdate.objects.filter(_is_of(keys), submitted_at__isnull=False).order_by("version")
    some = public.filter(~Q(product_number="") | ~Q(decided_by=""))
    found: dict[int, dict[datetime | None, tuple[Any, ...]]] = {}
    fields = ("obligation_id", "submitted_at", "product_number", "product_on", "decided_by")
    for pk, at, *words in some.values_list(*fields):
        found.setdefault(pk, {})[at] = tuple(words)
    return found


def _decided(keys: list[int], day: date) -> dict[int, str]:
    """Who decided last, by `day`, that the obligations `keys` are paused or not to be done, and by which document."""
    rows = ObligationChange.objects.filter(
        _is_of(keys), aspect__in=(Aspect.SUSPENDED, Aspect.DROPPED), at__date__lte=day
    ).order_by("at", "pk")
    found = rows.values_list("obligation_id", "decided_by", "document_number")
    return {pk: ", ".join(filter(None, said)) for pk, *said in found}


def _is_of(keys: list[int]) -> Func | Q:
    """The condition that the obligation is one of `keys`, written out: 2,000 parameters cost more than their query."""
    if not keys:
        return Q(pk__in=[])
    written = ",".join(str(int(key)) for key in keys)
    return Func("obligation_id", keys=written, template="%(expressions)s IN (%(keys)s)", output_field=BooleanField())
