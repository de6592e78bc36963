"""The figures of the demonstration's indicators, entered and confirmed by the agencies that keep them."""

import uuid
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from dondoc.data_files import data_beside
from dondoc.site.accounts.models import Role
from dondoc.site.demo.calendar import on
from dondoc.site.demo.cast import Cast
from dondoc.site.demo.data import Month
from dondoc.site.demo.playing import publish, take_in
from dondoc.site.indicators.actions.confirm_value import confirm_value
from dondoc.site.indicators.actions.decide_link import Decision, confirm_link, decide_link
from dondoc.site.indicators.actions.define_measure import Definition, define_measure
from dondoc.site.indicators.actions.enter_value import enter_value
from dondoc.site.indicators.entries import Entry
from dondoc.site.indicators.keeping import Keepers
from dondoc.site.indicators.matching import most_alike
from dondoc.site.indicators.models import Link, Measure, Value
from dondoc.site.indicators.models.links import LinkState
from dondoc.site.indicators.selectors.links import whole_links
from dondoc.site.programmes.models import Programme
from dondoc.site.searching import searchable

_FORMS = uuid.UUID("c1c0f2fb-5f0e-4b7e-9a53-31a50c7c1d0e")  # the name space of the forms that were sent
_TEXTS = ("computation", "checking", "exactness", "limits", "remedy")


def keep_figures(programme: Programme, cast: Cast, month: Month) -> int:
    """Enter what the data says of the indicators of `programme`; return how many figures that are."""
    file = programme.reading.file.name
    said = next((rows for name, rows in _data().items() if file.startswith(name)), None)
    links = list(whole_links().filter(target__indicator__programme=programme).order_by("pk"))
    pairs = _by_name(links) if said is None else [(link, row) for row in said for link in _meant(row, links)[:1]]
    with on(month.begins_on):
        keepers = Keepers(month.begins_on)
        return sum(_keep(link, row, cast, keepers) for link, row in pairs)


def publish_earlier(programmes: Iterable[Programme], cast: Cast, month: Month) -> Programme | None:
    """Publish the older document that belongs beside one of `programmes`, and confirm which indicators it is about."""
    earlier = _words()["earlier"]
    if not any(one.reading.file.name.startswith(earlier["beside"]) for one in programmes):
        return None
    with TemporaryDirectory() as folder:
        path = Path(folder) / earlier["file"]
        path.write_text(earlier["text"], "utf-8")
        programme = publish(take_in(path, cast, month), cast, month)
    with on(month.begins_on):
        for link in Link.objects.filter(target__indicator__programme=programme, state=LinkState.PROPOSED):
            confirm_link(cast.office(), link)
    return programme


def confirm_alike(cast: Cast, month: Month) -> None:
    """Confirm the proposals of indicators of which the data says that all documents mean the same."""
    rows = [(row, row["name"], row["unit"]) for row in _words()["by_name"] if row.get("is_one")]
    with on(month.begins_on):
        for link in Link.objects.filter(state=LinkState.PROPOSED).select_related("measure"):
            if most_alike(link.measure.name, link.measure.unit, rows):
                confirm_link(cast.office(), link)


def _by_name(links: list[Link]) -> list[tuple[Link, dict[str, Any]]]:
    """The first link of each measure that has no figures yet, with the row whose name is most like its own."""
    rows = [(row, row["name"], row["unit"]) for row in _words()["by_name"]]
    known = set(Value.objects.values_list("measure", flat=True))
    found = []
    for link in links:
        row = most_alike(link.measure.name, link.measure.unit, rows)
        if row and link.measure_id not in known:
            known.add(link.measure_id)
            found.append(
                (link, {name: each for name, each in row[0].items() if name not in ("name", "unit", "is_one")})
            )
    return found


def _meant(row: dict[str, Any], links: list[Link]) -> list[Link]:
    words = searchable(row.get("measure", ""))
    return [
        link for link in links if link.target.indicator.label == row["label"] and words in searchable(link.measure.name)
    ]


def _keep(link: Link, row: dict[str, Any], cast: Cast, keepers: Keepers) -> int:
    _settle(link, row, cast)
    agency = next(iter(keepers.of([link])), None)
    if agency is None:
        return 0
    officer, head = cast.acting(agency, Role.OFFICER), cast.acting(agency, Role.HEAD)
    entries = list(_entries(row))
    for entry, is_confirmed in entries:
        key = uuid.uuid5(_FORMS, f"{link.pk} {entry.period}")
        value = enter_value(officer, link.measure, entry, seen=None, is_sure=True, submission_key=key).value
        if is_confirmed:
            confirm_value(head, value)
    return len(entries)


def _settle(link: Link, row: dict[str, Any], cast: Cast) -> None:
    """Let the office say what the measure is and how the target is judged, where the data has something to say."""
    texts = {name: row[name] for name in _TEXTS if name in row}
    measure: Measure = link.measure
    if texts or "name" in row:
        kept = {name: getattr(measure, name) for name in ("unit", "direction", "periodicity", "is_share")}
        define_measure(cast.office(), measure, Definition(name=row.get("name", measure.name), **kept, **texts))
    if "tolerance" in row or "path" in row:
        tolerance = Decimal(row["tolerance"]) if "tolerance" in row else None
        path = row.get("path", link.path)
        decide_link(cast.office(), link, Decision(measure, link.reach, tolerance=tolerance, path=path))


def _entries(row: dict[str, Any]) -> Iterator[tuple[Entry, bool]]:
    """The figures of `row`, and whether the head has confirmed them."""
    for kind, is_estimate, is_confirmed in (
        ("official", False, True),
        ("estimate", True, True),
        ("waiting", True, False),
    ):
        for year, amount in row.get(kind, {}).items():
            source = _words()["estimate_source" if is_estimate else "source"]
            day = date(2026, 5, 31) if year == 2026 else date(year, 12, 31)
            yield Entry(str(year), Decimal(amount), is_estimate, day, source), is_confirmed


def _data() -> dict[str, list[dict[str, Any]]]:
    return {name: rows for name, rows in _words().items() if isinstance(rows, list) and name != "by_name"}


def _words() -> dict[str, Any]:
    words: dict[str, Any] = data_beside(__package__, "figures.yaml")
    return words
