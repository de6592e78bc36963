"""Difficulties and proposals of a report, grouped as the programme groups its tasks; what many say stands once."""

from collections.abc import Callable, Iterator

from dondoc.site.reporting import sources
from dondoc.site.reporting.groups import Group, groups_of
from dondoc.site.reporting.merging import alike, by_words, few, merged, together
from dondoc.site.reporting.passages import Passage, Source
from dondoc.site.reporting.wording import say, wording
from dondoc.site.tracking.selectors.summary_values import AgencyRow, CycleSummary, GeneralLine
from dondoc.writers.official import Heading, Item, Paragraph

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_Words = Callable[[AgencyRow], str]
_KINDS: tuple[tuple[str, _Words, Callable[[GeneralLine], str]], ...] = (
    ("obstacles", lambda row: row.obstacles, lambda line: line.shortcomings),
    ("proposals", lambda row: row.proposals, lambda line: line.recommendations),
)


def problems(summary: CycleSummary, *, under: str = "") -> Iterator[Passage]:
    """Yield difficulties, then proposals: first what agencies say in general, then by group of tasks.

    `under` is the number of the heading above ('5.'), where there is one that is counted with them.
    """
    words = wording()["problems"]
    number = 0
    for kind, of_row, of_line in _KINDS:
        passages = list(_part(summary, of_row, of_line, f"{under}{number + 1}."))
        if passages:
            number += 1
            yield Passage(Heading(3 if under else 2, f"{under}{number}.", words["headings"][kind]))
            yield from passages
    if not number:
        yield Passage(Paragraph(words["none"]), (sources.of_cycle(summary),))


def _part(
    summary: CycleSummary, of_row: _Words, of_line: Callable[[GeneralLine], str], place: str
) -> Iterator[Passage]:
    number = 0
    said = {alike(of_line(line)) for line in summary.general}
    yield from in_general(summary, of_line)
    for group in groups_of(summary.sections):
        found = list(together(one for one in merged(group.sections, of_row) if alike(one.words) not in said))
        if found and _has_others(summary, of_row, of_line):
            number += 1
            is_deep = place.count(".") > 1  # under a heading '4.1.' groups are counted by letters
            mark = f"{_LETTERS[(number - 1) % len(_LETTERS)]})" if is_deep else f"{place}{number}."
            yield Passage(Heading(4 if is_deep else 3, mark, _title(group)))
        for text, who, tasks in found:
            line = say(wording()["problems"]["line"], who=who, words=text)
            yield Passage(Item(line), tuple(dict.fromkeys(sources.of_task(task, summary.as_of) for task in tasks)))


def _title(group: Group) -> str:
    return group.title or str(wording()["problems"]["of_group"])


def _has_others(summary: CycleSummary, of_row: _Words, of_line: Callable[[GeneralLine], str]) -> bool:
    """Whether there is more than one group, so that each is named."""
    filled = sum(1 for group in groups_of(summary.sections) if any(merged(group.sections, of_row)))
    return filled > 1 or any(of_line(line).strip() for line in summary.general)


def in_general(summary: CycleSummary, of_line: Callable[[GeneralLine], str]) -> Iterator[Passage]:
    """Yield what agencies say of the period as a whole, the same words once."""
    reports = {line.agency_name: line.report_id for line in summary.general}
    for text, agencies in by_words((line.agency_name, of_line(line)) for line in summary.general):
        told: tuple[Source, ...] = tuple(sources.of_report_page(reports[name], name) for name in agencies)
        line = say(wording()["general"]["line"], agencies=few(agencies), words=text)
        yield Passage(Item(line), told)


def situation(summary: CycleSummary) -> Iterator[Passage]:
    """Yield what agencies say of how they directed the work, under its heading; nothing where none says anything."""
    said = list(in_general(summary, lambda line: line.situation))
    if said:
        yield Passage(Heading(2, "1.", wording()["general"]["heading"]))
        yield from said
