"""What a chart says, in words: a sentence for its alternative text, and the rows of a table that says the same."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from dondoc.charts.kinds import (
    BulletBars,
    Chart,
    Goal,
    HeatMap,
    Number,
    Point,
    SmallMultiples,
    StackedBars,
    TargetPath,
    ThroughTime,
)
from dondoc.charts.labels import dated, written
from dondoc.data_files import data_beside


@dataclass(frozen=True, slots=True)
class Description:
    """The sentence that stands for a picture, and its table: a heading a column, the first column names the row."""

    sentence: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def description(chart: Chart) -> Description:
    """Return `chart` in words, with every number that the picture shows."""
    match chart:
        case TargetPath():
            return Description(_path_sentence(chart), _path_headings(chart.unit), tuple(_path_rows(chart)))
        case SmallMultiples():
            return _multiples(chart)
        case BulletBars():
            return _bullets(chart)
        case StackedBars():
            return _stacked(chart)
        case HeatMap():
            return _heat(chart)
        case ThroughTime():
            return _through_time(chart)


def word(name: str) -> str:
    """Return the word of words.yaml under `name`."""
    found: str = _words()[name]
    return found


# --- a measure and its path ---------------------------------------------------------------------------


def _path_sentence(chart: TargetPath) -> str:
    latest = max(chart.values, key=lambda each: each.on, default=None)
    end = max(chart.path, key=lambda each: each.on, default=None)
    last = max(chart.outlook, key=lambda each: each.on, default=None)
    return _sentence(
        "target_path",
        title=_title(chart),
        latest=_latest(latest, chart) if latest else _sentence("nothing"),
        goal=_sentence("goal", when=dated(end.on, chart.every), value=written(end.value, chart.unit)) if end else "",
        outlook=_sentence(
            "outlook",
            when=dated(last.on, chart.every),
            value=written(last.value, chart.unit),
            low=written(last.low),
            high=written(last.high, chart.unit),
        )
        if last
        else "",
        others="".join(
            _sentence("other_goal", label=each.label, when=dated(each.on, chart.every), value=_reach(each, chart.unit))
            for each in chart.goals
        ),
    )


def _reach(goal: Goal, unit: str) -> str:
    """The number that `goal` wants, or the two that it lies between."""
    if goal.low is None or goal.high is None:
        return written(goal.value, unit)
    return f"{written(goal.low)}–{written(goal.high, unit)}"


def _latest(point: Point, chart: TargetPath) -> str:
    name = "latest_estimate" if point.is_estimate else "latest"
    return _sentence(name, when=dated(point.on, chart.every), value=written(point.value, chart.unit))


def _path_headings(unit: str) -> tuple[str, ...]:
    return (word("period"), _in(word("path"), unit), _in(word("value"), unit), word("kind"), _in(word("range"), unit))


def _path_rows(chart: TargetPath) -> Iterable[tuple[str, ...]]:
    goals = _goals_by_day(chart)
    values = {each.on: each for each in chart.values}
    ahead = {each.on: each for each in chart.outlook}
    for day in sorted({*goals, *values, *ahead}):
        value, outlook = values.get(day), ahead.get(day)
        yield (
            dated(day, chart.every),
            "; ".join(goals.get(day, ())),
            written(value.value) if value else "",
            (word("estimate") if value.is_estimate else word("official")) if value else "",
            f"{written(outlook.value)} ({written(outlook.low)} – {written(outlook.high)})" if outlook else "",
        )


def _goals_by_day(chart: TargetPath) -> dict[date, list[str]]:
    """The path of each day, then what other documents want of it."""
    told = {(each.on, each.value) for each in chart.goals}
    found = {each.on: [written(each.value)] for each in chart.path if (each.on, each.value) not in told}
    for goal in chart.goals:
        found.setdefault(goal.on, []).append(wanted(goal))
    return found


def wanted(goal: Goal) -> str:
    """Return what a document wants, with its name: '22,15 (1857/CTr-UBND)'."""
    return f"{_reach(goal, '')} ({goal.label})"


def _multiples(chart: SmallMultiples) -> Description:
    rows = tuple((panel.title, *row) for panel in chart.panels for row in _path_rows(panel))
    sentence = _sentence("multiples", title=_title(chart), count=len(chart.panels))
    return Description(sentence, (word("measure"), *_path_headings("")), rows)


# --- the other kinds ----------------------------------------------------------------------------------


def _bullets(chart: BulletBars) -> Description:
    reached = sum(bar.value is not None for bar in chart.bars)
    rows = tuple(
        (
            bar.label,
            _number(bar.value, bar.unit) or word("no_value"),
            _number(bar.expected, bar.unit),
            _number(bar.goal, bar.unit),
            bar.note,
        )
        for bar in chart.bars
    )
    sentence = _sentence("bullets", title=_title(chart), count=len(chart.bars), reached=reached)
    headings = (word("measure"), word("value"), word("expected"), word("path"), word("judgement"))
    return Description(sentence, headings, rows)


def _stacked(chart: StackedBars) -> Description:
    sums = [_sum(bar.counts[at] for bar in chart.bars) for at in range(len(chart.classes))]
    parts = ", ".join(
        _sentence("part", label=each.label, count=written(total))
        for each, total in zip(chart.classes, sums, strict=True)
    )
    rows = tuple((bar.label, *map(written, bar.counts), written(_sum(bar.counts))) for bar in chart.bars)
    headings = (word("name"), *(each.label for each in chart.classes), _in(word("total"), chart.unit))
    total = written(_sum(sums), chart.unit)
    return Description(_sentence("stacked", title=_title(chart), total=total, parts=parts), headings, rows)


def _heat(chart: HeatMap) -> Description:
    known = [
        (value, row.label, column)
        for row in chart.rows
        for column, value in zip(chart.columns, row.values, strict=True)
        if value is not None
    ]
    rows = tuple((row.label, *(_number(value) for value in row.values)) for row in chart.rows)
    if not known:
        return Description(_sentence("heat_empty", title=_title(chart)), (word("name"), *chart.columns), rows)
    value, row, column = max(known, key=lambda each: each[0])
    sentence = _sentence(
        "heat",
        title=_title(chart),
        first=chart.columns[0],
        last=chart.columns[-1],
        value=written(value, chart.unit),
        row=row,
        column=column,
    )
    return Description(sentence, (word("name"), *chart.columns), rows)


def _through_time(chart: ThroughTime) -> Description:
    parts = "; ".join(_series(each.label, each.points, chart) for each in chart.series if each.points)
    days = sorted({point.on for each in chart.series for point in each.points})
    rows = tuple((dated(day, chart.every), *(_on(each.points, day) for each in chart.series)) for day in days)
    headings = (word("period"), *(_in(each.label or word("value"), chart.unit) for each in chart.series))
    sentence = _sentence("through_time", title=_title(chart), parts=parts or _sentence("nothing").rstrip("."))
    return Description(sentence, headings, rows)


def _series(label: str, points: Sequence[Point], chart: ThroughTime) -> str:
    first, last = min(points, key=lambda each: each.on), max(points, key=lambda each: each.on)
    most = max(points, key=lambda each: each.value)
    told = _sentence(
        "series" if label else "series_alone",
        label=label,
        first=written(first.value),
        since=dated(first.on, chart.every),
        last=written(last.value, chart.unit),
        until=dated(last.on, chart.every),
    )
    if most.value in (first.value, last.value):
        return told
    return told + _sentence("most", value=written(most.value, chart.unit), when=dated(most.on, chart.every))


def _on(points: Iterable[Point], day: date) -> str:
    found = next((point for point in points if point.on == day), None)
    if found is None:
        return ""
    return f"{written(found.value)} ({word('estimate')})" if found.is_estimate else written(found.value)


# --- words --------------------------------------------------------------------------------------------


def _number(value: Number | None, unit: str = "") -> str:
    return "" if value is None else written(value, unit)


def _sum(values: Iterable[Number]) -> Decimal:
    return sum((Decimal(str(value)) for value in values), Decimal(0))


def _in(heading: str, unit: str) -> str:
    return f"{heading} ({unit})" if unit else heading


def _title(chart: Chart) -> str:
    return chart.title.rstrip(" .")


def _sentence(name: str, **parts: object) -> str:
    pattern: str = _words()["sentence"][name]
    return pattern.format(**parts)


def _words() -> dict[str, Any]:
    words: dict[str, Any] = data_beside(__package__, "words.yaml")
    return words
