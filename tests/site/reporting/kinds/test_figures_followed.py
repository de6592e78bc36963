"""Every figure of every report leads to a page that counts the same on that day, and on the day after it."""

from collections.abc import Callable
from datetime import date

import pytest
from django.test import Client

from dondoc.site.agencies.people import Acting
from dondoc.site.figures.models import Scope
from dondoc.site.figures.selectors.classes import classes_of
from dondoc.site.reporting.drafts import composed_of, document_of
from dondoc.site.reporting.gathering import gather
from dondoc.site.reporting.matters import Matter
from dondoc.site.reporting.models import Draft
from dondoc.site.reporting.passages import Passage, Source
from dondoc.site.tracking.selectors.rates import rates_by_agency
from dondoc.writers.official import Heading, Paragraph, Row, Table

SignedIn = Callable[[Acting], Client]


def counted_on(client: Client, address: str) -> int:
    """How many the page at `address` counts."""
    response = client.get(address)
    assert response.status_code == 200, address
    context = response.context
    if "shown" in context:
        return int(context["shown"].count)
    return int(context["page"].paginator.count) if "page" in context else len(context["rows"])


def figures_of(draft: Draft) -> list[tuple[Passage, Source]]:
    made = composed_of(draft)
    of_tables = [Passage(Paragraph("phụ lục"), told) for told in made.behind]
    passages = (*made.passages, *of_tables)
    return [(one, source) for one in passages for source in one.sources if source.figure is not None]


@pytest.fixture
def reader(leader: Acting, construction_officer: Acting, commune_officer: Acting) -> Callable[[Draft], Acting]:
    own = {person.agency: person for person in (construction_officer, commune_officer)}
    return lambda draft: own.get(draft.owner, leader)


def test_every_figure_is_that_of_the_page_behind_it(
    drafts: dict[str, Draft], reader: Callable[[Draft], Acting], signed_in: SignedIn, today: Callable[[date], None]
) -> None:
    seen: dict[tuple[str, str], int] = {}
    for day in (date(2026, 7, 20), date(2026, 7, 22)):
        today(day)
        wrong, followed = [], 0
        for name, draft in drafts.items():
            acting = reader(draft)
            client = signed_in(acting)
            for passage, source in figures_of(draft):
                if day != draft.as_of and "ngay=" not in source.address:
                    continue  # the report of an agency is a document of its own, without days
                key = (acting.person.username, f"{day}{source.address}")
                if key not in seen:
                    seen[key] = counted_on(client, source.address)
                followed += 1
                if seen[key] != source.figure:
                    wrong.append((name, passage.text, source.address, source.figure, seen[key]))
        assert wrong == []
        assert followed > 100


def test_every_passage_but_a_heading_leads_to_pages_that_its_reader_can_open(
    drafts: dict[str, Draft], reader: Callable[[Draft], Acting], signed_in: SignedIn
) -> None:
    opened: set[tuple[str, str]] = set()
    for name, draft in drafts.items():
        acting = reader(draft)
        client = signed_in(acting)
        for passage in composed_of(draft).passages:
            assert isinstance(passage.block, Heading) or passage.sources, (name, passage.text)
            for source in passage.sources:
                key = (acting.person.username, source.address)
                if key not in opened:
                    opened.add(key)
                    assert client.get(source.address).status_code == 200, (name, source.address)


def test_the_figures_of_every_kind_are_those_of_the_dashboards(
    matters: dict[str, Matter], office: Acting, construction_officer: Acting, commune_officer: Acting
) -> None:
    day = date(2026, 7, 20)
    of_agency = {one.register_id: one.classes for one in rates_by_agency(office, day)}
    own = {person.agency: person for person in (construction_officer, commune_officer)}
    for name, matter in matters.items():
        if matter.section is not None:
            continue  # dashboards have no sections; the list behind each figure counts the same
        summary = gather(own.get(matter.owner, office), matter).summary
        if matter.agency:
            assert summary.classes == of_agency[matter.agency.register_id], name
        else:
            assert summary.classes == classes_of(Scope.PROGRAMME, summary.programme_id, day), name


def test_the_appendix_of_sources_has_every_passage_and_every_table_with_all_that_is_behind_it(
    drafts: dict[str, Draft],
) -> None:
    for name, draft in drafts.items():
        made = composed_of(draft)
        appendix = document_of(draft, sources=True).appendices[-1]
        [table] = appendix.body
        assert isinstance(table, Table)
        listed = [row.cells[2].split("\n") for row in table.rows if isinstance(row, Row)]
        expected = [[one.words for one in passage.sources] for passage in made.passages if passage.sources]
        expected += [[one.words for one in told] for told in made.behind]
        assert listed == expected, name
        of_passages = any(passage.in_appendix for passage in made.passages) or made.frame.letterhead is None
        assert len(made.behind) == (0 if of_passages else len(made.frame.appendices)), name
