"""Which indicators are missed, or will be by their trend."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from dondoc.site.agencies.people import Acting
from dondoc.site.dashboards.linking import Linked, indicators
from dondoc.site.dashboards.selectors.state import State, once_for_names
from dondoc.site.indicators.judgements import Judgement
from dondoc.site.indicators.selectors.overview import URGENCY, overview

_WORRYING = (Judgement.MISSED, Judgement.UNLIKELY)


@dataclass(frozen=True, slots=True)
class Worry:
    """An indicator that is missed or will be."""

    measure_id: int
    name: str
    judgement: str
    keepers: str


@dataclass(frozen=True, slots=True)
class Worries:
    """How many indicators stand how, the most urgent judgement first, and those that give cause for concern."""

    counts: tuple[tuple[str, Linked], ...]
    worrying: tuple[Worry, ...]


def worries(acting: Acting, today: date, state: State, *, programme: int | None = None, agency: str = "") -> Worries:
    """The indicators of one `programme`, or of one `agency` (its id in the register), or all."""
    rows = once_for_names(f"indicators {today}", state, lambda: _judged(acting, today))
    own = [row for row in rows if (programme is None or programme in row[2]) and (not agency or agency in row[3])]
    counts = Counter(row[0].judgement for row in own)
    return Worries(
        tuple(
            (kind.value, indicators(counts[kind.value], judgement=kind.value, programme=programme, agency=agency))
            for kind in URGENCY
            if counts[kind.value]
        ),
        tuple(row[0] for row in own if row[0].judgement in _WORRYING),
    )


_Judged = tuple[tuple[Worry, Judgement, frozenset[int], frozenset[str]], ...]


def _judged(acting: Acting, today: date) -> _Judged:
    """Every indicator with its programmes and keepers. What is remembered is the same for all who have a role."""
    return tuple(
        (
            Worry(row.measure.pk, row.measure.name, row.judgement.value, "; ".join(str(one) for one in row.keepers)),
            row.judgement,
            frozenset(one.link.target.indicator.programme_id for one in row.assessments),
            frozenset(one.register_id for one in row.keepers),
        )
        for row in overview(acting, today)
    )
