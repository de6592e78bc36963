"""The consolidated answer to what a higher level asks, as a letter (công văn) or a report."""

from collections.abc import Iterator

from dondoc.site.reporting import sources
from dondoc.site.reporting.consolidated import appendices_of, behind_appendices, headings_of
from dondoc.site.reporting.indicator_part import indicators
from dondoc.site.reporting.lateness import overdue
from dondoc.site.reporting.letterhead import Author, author_of
from dondoc.site.reporting.material import Material
from dondoc.site.reporting.naming import programme_facts
from dondoc.site.reporting.paragraphs import closing, overview, results
from dondoc.site.reporting.passages import Composed, Passage
from dondoc.site.reporting.problems import problems
from dondoc.site.reporting.sources import Lists, lists_of
from dondoc.site.reporting.wording import day, say, wording
from dondoc.writers.official import Heading, OfficialDocument, Paragraph

LETTER, REPORT = "letter", "report"  # the forms that an answer may have


def answer_of(material: Material) -> Composed:
    """Return the answer that `material.asked` describes: who asked, by which document, about what, in which form."""
    words, asked = wording()["answer"], material.asked
    is_letter = asked.get("form", LETTER) == LETTER
    author = author_of(material.summary, material.consolidator)
    facts = _facts(material, author)
    head, kind = (author.letter, words["letter_kind"]) if is_letter else (author.letterhead, words["kind"])
    appendices = () if material.section else appendices_of(material, author.attached_to(kind, head))
    frame = OfficialDocument(
        kind="" if is_letter else words["kind"],
        subject=say(words["letter_subject"], **facts) if is_letter else _begun(say(words["subject"], **facts)),
        letterhead=head,
        addressees=(asked.get("asker", "").strip(),),
        signature=author.signature,
        recipients=tuple(words["recipients"]),
        appendices=appendices,
    )
    named = headings_of(appendices, material) if appendices else {"tasks": "", "indicators": ""}
    behind = behind_appendices(material) if appendices else ()
    return Composed(frame, tuple(_body(material, facts, named)), behind=behind)


def _begun(words: str) -> str:
    return words[:1].upper() + words[1:]


def _facts(material: Material, author: Author) -> dict[str, str]:
    words, asked = wording()["answer"], material.asked
    number, when = asked.get("number", ""), asked.get("day", "")
    case = words["document" if when else "document_without_day"]
    document = say(case, document_kind=_kind_of(number), number=number, day=when)
    section = say(words["section_part"], section=material.section) if material.section else ""
    return {
        "author": author.name,
        **programme_facts(material.summary),
        "asker": asked.get("asker", ""),
        "about": asked.get("about", "").removeprefix(words["report_word"]),
        "document": document,
        "section_part": section,
        "as_of": day(material.summary.as_of),
    }


def _kind_of(number: str) -> str:
    """The kind of the document that asks, by its symbol: '18/CT-TTg' is a directive, '4699/BTC-KHTH' a letter."""
    kind, dash, _ = number.rpartition("/")[2].partition("-")
    if kind in wording()["kinds"]:
        return str(wording()["kinds"][kind])
    return str(wording()["answer"]["letter_kind" if dash else "other_kind"])


def _lists(material: Material) -> Lists:
    lists = lists_of(material.summary)
    return lists.in_section(material.section_id) if material.section_id else lists


def _body(material: Material, facts: dict[str, str], appendices: dict[str, str]) -> Iterator[Passage]:
    summary, words, lists = material.summary, wording()["answer"], _lists(material)
    opening = (sources.of_typed(summary), sources.of_programme(summary))
    yield Passage(Paragraph(say(words["opening"], **facts)), opening)
    parts: list[tuple[str, Iterator[Passage]]] = [
        ("all", overview(summary, lists, scope="scope_of_section" if material.section else "scope")),
        ("groups", results(summary, lists, under="2.", appendix=appendices["tasks"])),
        ("overdue", overdue(summary, lists, appendix="" if material.section else "II")),
        ("problems", problems(summary, under="4.")),
    ]
    if material.indicators and not material.section:
        parts.append(("indicators", indicators(summary, material.indicators, appendix=appendices["indicators"])))
    for number, (key, passages) in enumerate(parts, 1):
        yield Passage(Heading(2, f"{number}.", words["headings"][key]))
        yield from passages
    yield closing(words["closing"], **facts)
