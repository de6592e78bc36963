"""Whom a document names, as a table of plain text and as data for JSON."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from dondoc.data_files import data_beside
from dondoc.grammar.bodies.named_agencies import AgenciesNamed, NamedAgency, Standing
from dondoc.register import Agency, load_provinces
from dondoc.text import collapse
from dondoc.writers.columns_of_text import GAP, in_columns

_NARROWEST = 60  # columns of text below which nothing readable fits
_WIDEST_ID = 18


def agencies_as_table(found: AgenciesNamed, *, width: int) -> str:
    """Return each mention in a line of at most `width` characters, below them the unresolved, each with its reason."""
    words = _words()
    lines = [words["heading"].format(province=_province(found.province), day=_day(found)), ""]
    lines += _table(found, max(width, _NARROWEST)) if found.named else [words["nothing"]]
    return "\n".join([*lines, "", *_counts(found)]) + "\n"


def agencies_as_data(found: AgenciesNamed) -> dict[str, Any]:
    """Return the same as plain values: the day, each mention with its place, standing and agencies, and why not."""
    return {
        "province": found.province,
        "day": found.day.isoformat() if found.day else None,
        "own_day": found.is_own_day,
        "mentions": [_mention(found, one) for one in found.named],
        "unresolved": len(found.unresolved),
    }


def _mention(found: AgenciesNamed, one: NamedAgency) -> dict[str, Any]:
    return {
        "start": one.start,
        "end": one.end,
        "line": _line(found, one),
        "words": _quoted(found, one),
        "standing": one.standing.value,
        "agencies": [_agency(agency) for agency in one.agencies],
        "reason": None if one.is_resolved else _reason(one),
    }


def _agency(agency: Agency) -> dict[str, Any]:
    return {
        "id": agency.id,
        "name": agency.name,
        "group": agency.group,
        "from": _iso(agency.valid_from),
        "to": _iso(agency.valid_to),
    }


def _table(found: AgenciesNamed, width: int) -> list[str]:
    heading = _words()["columns"]
    rows = [(heading["line"], heading["words"], heading["name"], heading["id"])]
    rows += [
        (str(_line(found, one)), _quoted(found, one), _name(one), ", ".join(agency.id for agency in one.agencies))
        for one in found.named
    ]
    line = max(len(row[0]) for row in rows)
    ids = min(max(len(row[3]) for row in rows), _WIDEST_ID)
    left = width - line - ids - 3 * len(GAP)
    return in_columns(rows, (line, left // 2, left - left // 2, ids))


def _name(one: NamedAgency) -> str:
    if one.standing is Standing.OTHER_DAY:
        return str(_words()["other_day"].format(name=one.agencies[0].name))
    return one.agencies[0].name if one.is_resolved else _reason(one)


def _counts(found: AgenciesNamed) -> Iterator[str]:
    words, unresolved = _words(), found.unresolved
    agencies = {agency.id for one in found.named if one.is_resolved for agency in one.agencies}
    yield words["counts"].format(mentions=len(found.named), agencies=len(agencies), unresolved=len(unresolved))
    if not unresolved:
        yield words["all_resolved"]
        return
    yield words["unresolved"]
    for one in unresolved:
        yield words["unresolved_line"].format(line=_line(found, one), words=_quoted(found, one), reason=_reason(one))


def _reason(one: NamedAgency) -> str:
    """Why it is not said which one agency is meant."""
    kind = one.outside.value if one.outside else one.standing.value
    return str(_words()["reasons"][kind].format(names="; ".join(agency.name for agency in one.agencies)))


def _day(found: AgenciesNamed) -> str:
    words = _words()
    if found.day is None:
        return str(words["no_day"])
    return str(words["own_day" if found.is_own_day else "asked_day"].format(day=f"{found.day:%d/%m/%Y}"))


def _province(province_id: str) -> str:
    return next((province.name for province in load_provinces() if province.id == province_id), province_id)


def _line(found: AgenciesNamed, one: NamedAgency) -> int:
    return found.document.line_at(one.start).number


def _quoted(found: AgenciesNamed, one: NamedAgency) -> str:
    return collapse(found.document.text[one.start : one.end])


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _words() -> dict[str, Any]:
    words: dict[str, Any] = data_beside(__package__, "agencies_named.yaml")
    return words
