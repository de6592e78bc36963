"""Tables of what is assigned: to one agency or commune, in one section, or of a whole programme by either."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from django.utils.translation import gettext as _

from dondoc.site.reporting import sources
from dondoc.site.reporting.letterhead import author_of
from dondoc.site.reporting.material import Material
from dondoc.site.reporting.naming import programme_facts, programme_name
from dondoc.site.reporting.paragraphs import closing
from dondoc.site.reporting.passages import Composed, Passage, Source
from dondoc.site.reporting.rows import deadline_of, stage_of
from dondoc.site.reporting.sources import Lists, lists_of
from dondoc.site.reporting.wording import chosen, columns_of, day, say, wording
from dondoc.site.tracking.models import Stage
from dondoc.site.tracking.refusals import Refused
from dondoc.site.tracking.selectors.summary_values import AgencyRow, CycleSummary, TaskLine
from dondoc.site.tracking.timeliness import Classes, count
from dondoc.site.ui.labels import place_label
from dondoc.site.ui.numbers import written
from dondoc.writers.official import Appendix, GroupRow, OfficialDocument, Paragraph, Row, Table

BY_AGENCY, BY_COMMUNE, BY_SECTION = "by_agency", "by_commune", "by_section"
_LINKED = 40


class NothingAssigned(Refused):
    """Nothing is assigned to whom the table is of."""

    def __init__(self) -> None:
        super().__init__(
            _("Nothing is assigned that such a table could list; choose another agency, section or order.")
        )


@dataclass(frozen=True, slots=True)
class Entry:
    """One obligation with its task, its section and its programme."""

    task: TaskLine
    row: AgencyRow
    section: str
    section_id: int | None
    programme: str


def assigned_table(material: Material) -> Composed:
    """Return the table that `material` asks for: of its agency, its section, or of everything by either.

    The office gives it out as a notice with a number of its own, the table attached. One that an agency makes of its
    own tasks has no letterhead: it is attached to whatever the agency writes. Raises NothingAssigned.
    """
    words, key = wording()["assigned"], _key(material)
    entries = _entries(material, key)
    if not entries:
        raise NothingAssigned
    agency, section = (material.agency.name if material.agency else ""), material.section
    facts = {"agency": agency, "AGENCY": agency.upper(), "section": section, "SECTION": section.upper()}
    facts |= programme_facts(material.summary)
    title, subject = say(words["title"][key], **facts), say(words["subject"][key], **facts)
    if material.is_own_table:
        attached = _dated(material)
        appendix = Appendix(title, (), attached_to=attached, landscape=True)
        frame = OfficialDocument(kind="", subject=subject, appendices=(appendix,))
        return Composed(frame, tuple(_passages(material, key, entries)))
    author = author_of(material.summary, material.consolidator, words["abbreviation"])
    attached = author.attached_to(words["kind"], author.letterhead)
    appendix = Appendix(title, (), heading=wording()["appendix"]["heading"], attached_to=attached, landscape=True)
    frame = OfficialDocument(
        kind=words["kind"],
        subject=subject,
        letterhead=author.letterhead,
        signature=author.signature,
        recipients=tuple(words["recipients"]),
        appendices=(appendix,),
    )
    return Composed(frame, tuple(_notice(material, key, entries, author.name, say(words["what"][key], **facts))))


def _dated(material: Material) -> str:
    words, one = wording()["assigned"], len(material.summaries) == 1
    name = programme_name(material.summary) if one else ""
    return say(words["attached_to" if one else "attached"], programme=name, as_of=day(material.summary.as_of))


def _notice(material: Material, key: str, entries: list[Entry], author: str, what: str) -> Iterator[Passage]:
    """The body of the notice; the table stands in it as a passage that belongs to the appendix."""
    words, summary = wording()["assigned"], material.summary
    case = words["opening"]["programme" if len(material.summaries) == 1 else "several"]
    facts = {"author": author, "what": what, "as_of": day(summary.as_of), **programme_facts(summary)}
    yield Passage(Paragraph(say(case, **facts)), (sources.of_programme(summary),))
    counts, *table = _passages(material, key, entries)
    yield counts
    if table:
        yield Passage(Paragraph(words["list"]), table[0].sources)
    for sentence in words["asked"]:
        yield Passage(Paragraph(say(sentence, **facts)), (sources.of_template(),))
    yield closing(words["closing"], **facts)
    yield from (replace(one, in_appendix=True) for one in table)


def _key(material: Material) -> str:
    if material.section:
        return "section"
    return "agency" if material.agency else material.asked.get("by", BY_AGENCY)


def _entries(material: Material, key: str) -> list[Entry]:
    found = [entry for summary in material.summaries for entry in _of_summary(summary)]
    if key == BY_COMMUNE:
        communes = set(material.communes)
        found = [entry for entry in found if entry.row.agency_id in communes]
    if key in (BY_AGENCY, BY_COMMUNE):
        order = {agency_id: place for place, agency_id in enumerate(material.agency_order)}
        found.sort(key=lambda entry: order.get(entry.row.agency_id, len(order)))
    return found


def _of_summary(summary: CycleSummary) -> Iterator[Entry]:
    name = programme_name(summary)
    for section in summary.sections:
        for task in section.tasks:
            for row in task.rows:
                title = " ".join(filter(None, (section.label, section.title)))
                yield Entry(task, row, title, section.section_id, name)


def _passages(material: Material, key: str, entries: list[Entry]) -> Iterator[Passage]:
    words, lists = wording()["assigned"], _lists(material)
    classes = _classes(entries)
    facts = {
        "total": written(classes.total),
        "done": written(classes.done),
        "open": written(classes.total - classes.done),
        "overdue": written(classes.open_overdue),
    }
    facts["overdue_part"] = say(chosen(words["overdue_part"], classes.open_overdue), **facts)
    lists = lists if key != BY_COMMUNE else Lists(lists.as_of, lists.filters, counts=False)
    told = (
        lists.of("total", classes.total),
        lists.of("done", classes.done),
        lists.of("open", classes.total - classes.done),
        lists.of("open_overdue", classes.open_overdue),
    )
    yield Passage(Paragraph(say(chosen(words["counts"], classes.done, classes.total), **facts)), told)
    if entries:
        groups = _grouped(material, key, entries)
        behind = _behind(material, key, groups)
        yield Passage(Table(columns_of(words["columns"]), tuple(_rows(groups))), (told[0], *behind))


def _classes(entries: list[Entry]) -> Classes:
    return count(entry.row.timeliness for entry in entries if entry.row.state != Stage.DROPPED)


def _lists(material: Material) -> Lists:
    filters = {"programme": str(material.summary.programme_id)} if len(material.summaries) == 1 else {}
    lists = Lists(material.summary.as_of, filters)
    if material.agency:
        lists = lists.of_agency(material.agency.register_id)
    return lists.in_section(material.section_id) if material.section_id else lists


def _grouped(material: Material, key: str, entries: list[Entry]) -> dict[str, list[Entry]]:
    groups: dict[str, list[Entry]] = {}
    for entry in entries:
        groups.setdefault(_group_of(material, key, entry), []).append(entry)
    return groups


def _group_of(material: Material, key: str, entry: Entry) -> str:
    if key in (BY_AGENCY, BY_COMMUNE):
        return entry.row.agency_name
    if len(material.summaries) > 1:
        return entry.programme
    return entry.section or str(wording()["assigned"]["no_section"])


def _behind(material: Material, key: str, groups: dict[str, list[Entry]]) -> tuple[Source, ...]:
    """The list of each group, where there are not too many."""
    if len(groups) > _LINKED or key not in (BY_AGENCY, BY_COMMUNE):
        return ()
    lists = lists_of(material.summary)
    first = ((entries[0].row.agency_register_id, entries) for entries in groups.values())
    return tuple(lists.of_agency(key).of("total", _classes(entries).total) for key, entries in first if key)


def _rows(groups: dict[str, list[Entry]]) -> Iterator[Row | GroupRow]:
    words = wording()["assigned"]
    for name, entries in groups.items():
        yield GroupRow("", say(words["group"], name=name, number=written(len(entries))))
        for entry in entries:
            row = entry.row
            yield Row(
                (
                    place_label(entry.task.label),
                    entry.task.text,
                    row.agency_name,
                    "; ".join(entry.task.cooperating),
                    deadline_of(row),
                    stage_of(row),
                    written(row.percent),
                )
            )
