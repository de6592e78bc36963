"""Rows that a page break cut without a rule at the break."""

import pytest
from tests.sources.pdf.small import pdf_of

from dondoc.sources import read_document
from dondoc.sources.pdf.open_rows import Opened, with_open_rows
from dondoc.sources.pdf.strips import Box

COLUMNS = (60, 100, 300, 400)
CELLS = [Box(left, 100, right, 150) for left, right in ((60, 100), (100, 300), (300, 400))]


def uprights(top: float, bottom: float, columns: tuple[float, ...] = COLUMNS) -> list[Box]:
    return [Box(at, top, at, bottom) for at in columns]


def row(top: float, bottom: float) -> list[Box]:
    return [cell._replace(top=top, bottom=bottom) for cell in CELLS]


def test_rules_that_run_on_below_the_last_rule_across_stand_beside_an_open_row() -> None:
    assert with_open_rows(CELLS, uprights(100, 190)) == Opened([*CELLS, *row(150, 190)], True)
    assert with_open_rows(CELLS, uprights(151, 190, (61, 98, 302, 400))).cells == [*CELLS, *row(150, 190)]


def test_rules_that_begin_above_the_first_rule_across_do_too() -> None:
    assert with_open_rows(CELLS, uprights(60, 150)) == Opened([*row(60, 100), *CELLS], False)


@pytest.mark.parametrize(
    "rules",
    [
        uprights(100, 150),
        uprights(100, 155),  # lower than a line
        uprights(100, 190, (60, 400)),  # a frame
        uprights(100, 190, (60, 100, 300)),  # not as wide as the table
        [*uprights(100, 190, (60, 100, 400)), Box(300, 100, 300, 170)],  # one ends elsewhere
        uprights(170, 190),  # of another table
        uprights(100, 190, (460, 500, 700, 800)),
    ],
)
def test_other_rules_show_no_open_row(rules: list[Box]) -> None:
    assert with_open_rows(CELLS, rules) == Opened(CELLS, False)


def test_below_a_rule_with_more_columns_an_open_row_has_them() -> None:
    group = [Box(60, 100, 100, 150), Box(100, 100, 400, 150)]
    assert with_open_rows(group, uprights(100, 190)).cells == [*group, *row(150, 190)]


def page(rows: list[tuple[int, tuple[str, ...]]], bottom: int, *, closed: bool) -> bytes:
    """A page with `rows`, each with its top; the rules beside them reach to `bottom`, where one across may lack."""
    tops = [top for top, _ in rows] + ([bottom] if closed else [])
    drawn = [b"%d %d m %d %d l S" % (COLUMNS[0], top, COLUMNS[-1], top) for top in tops]
    drawn += [b"%d %d m %d %d l S" % (at, rows[0][0], at, bottom) for at in COLUMNS]
    for top, cells in rows:
        for at, words in zip(COLUMNS, cells, strict=False):
            drawn.append(b"BT /F1 10 Tf %d %d Td (%s) Tj ET" % (at + 4, top - 12, words.encode()))
    return b" ".join(drawn)


HEADING = ("STT", "Nhiem vu", "Chu tri")


@pytest.mark.parametrize(
    ("above", "below", "together"),
    [
        (("1", "Cai tao", "Tram"), ("", "Nha hat", "Y te"), "1\tCai tao Nha hat\tTram Y te"),
        (("", "Cai tao", ""), ("1", "nha hat", "Tram"), "1\tCai tao nha hat\tTram"),
    ],
)
def test_what_the_break_cut_is_one_row_again(above: tuple[str, ...], below: tuple[str, ...], together: str) -> None:
    first = page([(300, HEADING), (270, above)], 40, closed=False)
    second = page([(800, HEADING), (770, below), (740, ("2", "Xay cau", "So"))], 700, closed=True)
    lines = [line for line in read_document(pdf_of([first, second])).text.split("\n") if not line.startswith("STT")]
    assert lines == [together, "2\tXay cau\tSo"]


def test_two_rows_with_numbers_stay_two() -> None:
    first = page([(300, HEADING), (270, ("1", "Cai tao", "Tram"))], 40, closed=False)
    second = page([(800, HEADING), (770, ("2", "Xay cau", "So"))], 740, closed=True)
    text = read_document(pdf_of([first, second])).text
    assert "1\tCai tao\tTram\n" in text
    assert text.endswith("2\tXay cau\tSo")
