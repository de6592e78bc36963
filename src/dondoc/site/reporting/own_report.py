"""An agency's own report on a cycle, in its words: what its officers wrote of each task and of the period."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from dondoc.site.reporting import sources
from dondoc.site.reporting.appendix import appendix_of
from dondoc.site.reporting.consolidated import in_parts
from dondoc.site.reporting.letterhead import Author, author_of, place_of
from dondoc.site.reporting.material import Material
from dondoc.site.reporting.naming import programme_facts
from dondoc.site.reporting.next_tasks import next_tasks
from dondoc.site.reporting.paragraphs import closing, facts_of, overview
from dondoc.site.reporting.passages import Composed, Passage, Source
from dondoc.site.reporting.sources import Lists, lists_of
from dondoc.site.reporting.wording import chosen, day, period_facts, say, wording
from dondoc.site.tracking.selectors.summary_values import AgencyRow, CycleSummary, GeneralLine
from dondoc.site.ui.labels import place_label
from dondoc.writers.official import Item, OfficialDocument, Paragraph


def own_report(material: Material) -> Composed:
    """Return the report of the agency of `material` on its cycle; the agency signs it."""
    summary, agency, words = material.summary, material.agency, wording()["own"]
    if agency is None:
        raise ValueError("an agency's own report needs its agency")
    author = author_of(summary, agency)
    facts = {"author": author.name, **programme_facts(summary), **period_facts(summary.period)}
    attached_to = author.attached_to(wording()["kind"], author.letterhead)
    frame = OfficialDocument(
        kind=wording()["kind"],
        subject=say(words["subject"], **facts),
        letterhead=author.letterhead,
        addressees=_addressees(summary, material),
        signature=author.signature,
        recipients=tuple(words["recipients"]),
        appendices=(appendix_of(summary, attached_to),),
    )
    told = sources.of_report_page(material.report_id or 0, author.name)
    every = _lists(material).of("total", summary.classes.total)
    return Composed(frame, tuple(_body(material, author, facts)), behind=((told, every),))


def _addressees(summary: CycleSummary, material: Material) -> tuple[str, ...]:
    words = wording()
    facts = {"place_marker": words["place_marker"], "place": place_of(summary.programme_issuer)}
    consolidator = material.consolidator
    if consolidator is None or consolidator == material.agency:
        return (say(words["own"]["addressee"], **facts),)
    return tuple(say(line, consolidator=consolidator.name, **facts) for line in words["own"]["addressees"])


def _body(material: Material, author: Author, facts: dict[str, str]) -> Iterator[Passage]:
    summary, words = material.summary, wording()["own"]
    told = sources.of_report_page(material.report_id or 0, author.name)
    lists = _lists(material)
    sentence = say(words["opening"], as_of=day(summary.as_of), **facts)
    if summary.is_estimate:
        sentence += say(wording()["estimate"], figures_to=day(summary.figures_to))
    yield Passage(Paragraph(sentence), (told,))
    parts: tuple[tuple[str, Iterator[Passage]], ...] = (
        ("situation", _paragraphs(summary, told, lambda line: line.situation)),
        ("results", _results(material, lists, told, facts)),
        ("shortcomings", _said(summary, told, lambda line: line.shortcomings, lambda row: row.obstacles)),
        ("next", _next(summary, lists, told, author.name)),
        ("recommendations", _said(summary, told, lambda line: line.recommendations, lambda row: row.proposals)),
    )
    yield from in_parts((words["parts"][key], _or_none(key, passages, told, facts)) for key, passages in parts)
    yield closing(words["closing"], **facts)


def _or_none(key: str, passages: Iterator[Passage], told: Source, facts: dict[str, str]) -> Iterator[Passage]:
    """The passages of a part; where nothing was written for it, the sentence that says so."""
    found = list(passages)
    none = wording()["own"]["no_words"].get(key)
    yield from found or ([Passage(Paragraph(say(none, **facts)), (told,))] if none else [])


def _next(summary: CycleSummary, lists: Lists, told: Source, author: str) -> Iterator[Passage]:
    yield from _paragraphs(summary, told, lambda line: line.next_steps)
    yield from next_tasks(_without_words(summary), lists, author=author)


def _lists(material: Material) -> Lists:
    lists = lists_of(material.summary, counts=material.is_public)
    return lists.of_agency(material.agency.register_id) if material.agency else lists


def _without_words(summary: CycleSummary) -> CycleSummary:
    """The same without what is said in general, which an agency's own report gives in whole paragraphs."""
    return replace(summary, general=())


def _results(material: Material, lists: Lists, told: Source, facts: dict[str, str]) -> Iterator[Passage]:
    words, summary = wording()["own"], material.summary
    classes = summary.classes
    counted = (lists.of("total", summary.classes.total), lists.of("done", summary.classes.done))
    sentence = say(chosen(words["scope"], classes.done, classes.total), **{**facts_of(summary), **facts})
    yield Passage(Paragraph(sentence), (told, *counted))
    details = say(wording()["section"]["details"], appendix=wording()["appendix"]["heading"])
    yield Passage(Paragraph(details), (lists.of("total", classes.total),))
    yield from list(overview(summary, lists))[1:]
    yield from _items(summary, lambda row: row.result if row.is_reported else "", words["result"], "result")


def _said(
    summary: CycleSummary, told: Source, of_line: Callable[[GeneralLine], str], of_row: Callable[[AgencyRow], str]
) -> Iterator[Passage]:
    yield from _paragraphs(summary, told, of_line)
    yield from _items(summary, of_row, wording()["own"]["obstacle"], "words")


def _paragraphs(summary: CycleSummary, told: Source, of_line: Callable[[GeneralLine], str]) -> Iterator[Passage]:
    for line in summary.general:
        for paragraph in of_line(line).split("\n"):
            if words := paragraph.strip():
                yield Passage(Paragraph(words), (told,))


def _items(summary: CycleSummary, of_row: Callable[[AgencyRow], str], sentence: str, name: str) -> Iterator[Passage]:
    for task in summary.tasks:
        for words in dict.fromkeys(filter(None, (of_row(row).strip() for row in task.rows))):
            line = say(sentence, label=place_label(task.label), **{name: words})
            yield Passage(Item(line), (sources.of_task(task, summary.as_of),))
