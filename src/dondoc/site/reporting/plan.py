"""The draft plan of an agency: how it carries out what a programme gives it, in a table that can be read back."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from dondoc.site.reporting import sources
from dondoc.site.reporting.letterhead import author_of, place_of
from dondoc.site.reporting.material import Material
from dondoc.site.reporting.naming import programme_facts
from dondoc.site.reporting.paragraphs import closing
from dondoc.site.reporting.passages import Composed, Passage, Source
from dondoc.site.reporting.sources import lists_of
from dondoc.site.reporting.wording import roman, say, wording
from dondoc.site.tracking.refusals import Refused
from dondoc.site.ui.numbers import written
from dondoc.writers.official import Appendix, Heading, OfficialDocument, Paragraph
from dondoc.writers.programme_document import Layout, task_table


class NothingToPlan(Refused):
    """The agency answers for no task of the programme."""

    def __init__(self) -> None:
        super().__init__(_("The agency leads no task of this programme, so there is nothing to plan."))


def plan_of(material: Material) -> Composed:
    """Return the plan of the agency of `material` for its tasks; raises NothingToPlan."""
    summary, words, planned = material.summary, wording()["plan"], material.plan
    if planned is None or not planned.tasks:
        raise NothingToPlan
    author = author_of(summary, material.agency, words["abbreviation"])
    place = {"place_marker": wording()["place_marker"], "place": place_of(summary.programme_issuer)}
    facts = {
        "author": author.name,
        **programme_facts(summary),
        "tasks": written(len(planned.tasks)),
    }
    table = task_table(planned, Layout.ONE_TIME_COLUMN)
    attached_to, heading = author.attached_to(words["kind"], author.letterhead), wording()["appendix"]["heading"]
    frame = OfficialDocument(
        kind=words["kind"],
        subject=say(words["subject"], **facts),
        letterhead=author.letterhead,
        signature=author.signature,
        recipients=tuple(say(line, **place) for line in words["recipients"]),
        appendices=(Appendix(words["title"], (table,), heading=heading, attached_to=attached_to, landscape=True),),
    )
    return Composed(frame, tuple(_body(material, facts)), behind=((_given(material),),))


def _given(material: Material) -> Source:
    """The list of what the programme gives the agency."""
    lists = lists_of(material.summary)
    if material.agency:
        lists = lists.of_agency(material.agency.register_id)
    return lists.of("total", material.summary.classes.total)


def _body(material: Material, facts: dict[str, str]) -> Iterator[Passage]:
    words, summary = wording()["plan"], material.summary
    template, given = sources.of_template(), _given(material)
    yield Passage(Paragraph(say(words["opening"], **facts)), (sources.of_programme(summary),))
    parts = (
        ("aims", [(sentence, template) for sentence in words["aims"]]),
        ("tasks", [(words["tasks"], given)]),
        ("order", [(sentence, template) for sentence in words["order"]]),
    )
    for number, (key, sentences) in enumerate(parts, 1):
        yield Passage(Heading(1, f"{roman(number)}.", words["headings"][key]))
        for place, (sentence, source) in enumerate(sentences, 1):
            if key == "aims":
                yield Passage(Heading(2, f"{place}.", words["aim_headings"][place - 1]))
            yield Passage(Paragraph(say(sentence, **facts)), (source,))
    yield closing(words["closing"], **facts)
