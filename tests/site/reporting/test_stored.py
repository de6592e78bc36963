"""Reports as JSON: what was kept is what comes back."""

import json
from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from dondoc.site.reporting.passages import Composed, Passage, Source
from dondoc.site.reporting.stored import from_json, keyed, to_json
from dondoc.writers.official import (
    Appendix,
    Column,
    Figure,
    GroupRow,
    Heading,
    Item,
    Letterhead,
    OfficialDocument,
    Paragraph,
    Row,
    Signature,
    Table,
)

TEXT = st.text(max_size=20)
TABLES = st.builds(
    lambda rows: Table((Column("TT", 1, "center"), Column("Việc", 4)), tuple(rows)),
    st.lists(st.builds(lambda a, b: Row((a, b)), TEXT, TEXT) | st.builds(GroupRow, TEXT, TEXT), max_size=3),
)
FIGURES = st.builds(Figure, st.binary(max_size=20), TEXT, TEXT)
BLOCKS = (
    st.builds(Paragraph, TEXT) | st.builds(Item, TEXT) | st.builds(Heading, st.just(2), TEXT, TEXT) | TABLES | FIGURES
)
PASSAGES = st.builds(Passage, BLOCKS, st.lists(st.builds(Source, TEXT, TEXT), max_size=2).map(tuple))


@st.composite
def composed(draw: st.DrawFn) -> Composed:
    letterhead = Letterhead(("SỞ TÀI CHÍNH",), draw(TEXT), "Sơn La", draw(st.none() | st.dates()))
    appendix = Appendix(draw(TEXT), tuple(draw(st.lists(BLOCKS, max_size=2))), landscape=draw(st.booleans()))
    frame = OfficialDocument(
        "BÁO CÁO", draw(TEXT), letterhead, signature=Signature(("GIÁM ĐỐC",)), appendices=(appendix,)
    )
    return Composed(frame, tuple(draw(st.lists(PASSAGES, max_size=4))))


@given(composed())
@settings(max_examples=50, deadline=None)
def test_a_report_comes_back_as_it_was_kept(report: Composed) -> None:
    assert from_json(json.loads(json.dumps(to_json(report)))) == report


def test_a_day_comes_back_as_a_day() -> None:
    assert from_json(to_json(date(2026, 6, 18))) == date(2026, 6, 18)


def keys(*blocks: Any) -> list[str]:
    return [key for key, _ in keyed(Passage(block) for block in blocks)]


def test_a_passage_keeps_its_key_wherever_it_stands_while_its_words_are_the_same() -> None:
    first, second, third = keys(Paragraph("một"), Paragraph("hai"), Paragraph("một"))
    assert len({first, second, third}) == 3
    assert keys(Paragraph("mới"), Paragraph("một"), Paragraph("hai"))[1:] == [first, second]
    assert keys(Paragraph("một."))[0] != first
    assert keys(Item("một"))[0] != first
