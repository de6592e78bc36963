"""What a file says of obligations beside the lines of a list: products, and who decided that the work rests."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from django.db.models import Q

from dondoc.site.tracking.models import ObligationChange, ProgressUpdate, Stage
from dondoc.site.tracking.models.changes import Aspect
from dondoc.site.tracking.selectors.lines import ObligationLine

_RESTING = (Stage.PAUSED, Stage.DROPPED)


def with_products(lines: Sequence[ObligationLine], day: date) -> Iterator[ObligationLine]:
    """`lines` as they stand on `day`, with product and decider, in two queries for all of them.

    They are those of the submitted words that the line's state comes from: what an agency drafts is in no file.
    """
    said = {(each[0], each[1]): each[2:] for each in _said([line.pk for line in lines])}
    decided = _decided([line.pk for line in lines if line.state in _RESTING], day)
    for line in lines:
        is_resting, words = line.state in _RESTING, said.get((line.pk, line.last_update_at))
        if not is_resting and words is None:
            yield line
            continue
        number, product_on, by_agency = words or ("", None, "")
        decider = (decided.get(line.pk) or by_agency) if is_resting else ""
        yield replace(line, product_number=number, product_on=product_on, decided_by=decider)


def _said(keys: list[int]) -> Iterator[tuple[Any, ...]]:
    """Obligation, moment of submission, number and day of the product, and decider, where any of them was said."""
    public = ProgressUpdate.objects.filter(obligation__in=keys, submitted_at__isnull=False).order_by("version")
    some = public.filter(~Q(product_number="") | ~Q(decided_by=""))
    yield from some.values_list("obligation_id", "submitted_at", "product_number", "product_on", "decided_by")


def _decided(keys: list[int], day: date) -> dict[int, str]:
    """Who decided last, by `day`, that the obligations `keys` are paused or not to be done, and by which document."""
    rows = ObligationChange.objects.filter(
        obligation__in=keys, aspect__in=(Aspect.SUSPENDED, Aspect.DROPPED), at__date__lte=day
    ).order_by("at", "pk")
    found = rows.values_list("obligation_id", "decided_by", "document_number")
    return {pk: ", ".join(filter(None, said)) for pk, *said in found}
