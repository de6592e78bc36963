"""Rows of a table that belong together: one that a page break cut in two, cells that are one with the cell above."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from dondoc.extract.tables.rows import Row, Table
from dondoc.extract.tables.torn_rows import are_numbered, is_rest
from dondoc.grammar.cells.as_above import as_number, is_as_above
from dondoc.grammar.cells.columns import Column
from dondoc.grammar.slips.cut_sentences import is_completed_by, is_rest_over_page
from dondoc.text import collapse

ASSIGNING = (
    Column.LEAD, Column.LEAD_AND_COOPERATING, Column.COOPERATING, Column.CONSOLIDATING, Column.DEADLINE, Column.PERIOD,
    Column.START, Column.END,
)  # fmt: skip
_SENTENCE_ENDS = (".", ";")
_Told = tuple[Row, Mapping[Column, str]]  # a row and its texts, which are put together once


@dataclass(frozen=True, slots=True)
class Item:
    """A row with the rows that continue it: the words of its cells by column, those of merged cells included."""

    rows: Sequence[Row]
    texts: dict[Column, str]

    @property
    def row(self) -> Row:
        """The first of its rows, which carries the number."""
        return self.rows[0]

    def text(self, column: Column) -> str:
        return self.texts.get(column, "")

    @property
    def assigns(self) -> bool:
        """Whether it says who or by when."""
        return any(map(self.texts.get, ASSIGNING))


def join_rows(table: Table) -> Iterator[Item]:
    """Yield the rows of `table`, each with those that continue it.

    A row without a number goes on with the one above where its subject is empty, begins in the middle of a sentence
    or with what the words above cannot do without; in a table of numbered rows also where it stands inside a list.
    """
    above: dict[Column, str] = {}
    said: dict[Column, str] = {}  # by the last row above that says who or by when: groups of rows are passed over
    numbered: dict[str, dict[Column, str]] = {}  # the last row with each number
    rows: list[Row] = []
    texts: list[dict[Column, str]] = []  # of each of the rows
    ending = ""  # the words of the subject at the end of the rows so far
    subject = table.subject
    breaks = [line.start for line in table.repeated]
    all_numbered = are_numbered(table.rows)
    groups_numbered = bool(breaks) and _numbers_groups(table.rows, breaks, subject)
    for row in table.rows:
        own = row.texts
        words = own.get(subject, "")
        if rows and (
            _continues(row, own, words, ending)
            or (all_numbered and not _heads_group(texts[-1], subject) and is_rest(row, own, words, ending))
            or (
                breaks
                and _is_over_page(
                    (row, own), (rows[-1], texts[-1]), breaks, subject, ending, groups_numbered=groups_numbered
                )
            )
        ):
            rows.append(row)
            texts.append(own)
        else:
            if rows:
                yield (item := _item(rows, texts, above, said, numbered))
                above = item.texts
                if item.row.number:
                    numbered[item.row.number.label.strip(" .)").casefold()] = item.texts
                said = above if item.assigns else said
            rows, texts = [row], [own]
        ending = words or (ending if len(rows) > 1 else "")  # a row may add to other cells alone
    if rows:
        yield _item(rows, texts, above, said, numbered)


def _continues(row: Row, texts: dict[Column, str], words: str, ending: str) -> bool:
    if row.number is not None:
        return False
    if not words:
        return any(texts.values())
    if not ending or ending.endswith(_SENTENCE_ENDS):
        return False
    return words[0].islower() or is_completed_by(ending, words)


def _heads_group(texts: Mapping[Column, str], subject: Column) -> bool:
    """Whether a row with these `texts` says what it is about and nothing else."""
    if not texts.get(subject):
        return False
    for column, words in texts.items():  # noqa: SIM110 - asked twice of each row: half the time of any()
        if words and column is not subject and column is not Column.NUMBER:
            return False
    return True


def _numbers_groups(rows: Sequence[Row], breaks: Sequence[int], subject: Column) -> bool:
    """Whether the rows that head groups of the table have numbers, all but such as stand first on a page."""
    before = 0
    numbered = False
    for row in rows:
        if _heads_group(row.texts, subject):
            if row.number is None and not any(before < place < row.line.start for place in breaks):
                return False
            numbered = numbered or row.number is not None
        before = row.line.start
    return numbered


def _is_over_page(
    at_hand: _Told, before: _Told, breaks: Sequence[int], subject: Column, ending: str, *, groups_numbered: bool
) -> bool:
    """Whether the row `at_hand` is the rest of the cell `before` that a page break cut, its heading repeated there."""
    (row, texts), (above, texts_above) = at_hand, before
    if row.number is not None or not ending or ending.endswith(_SENTENCE_ENDS):
        return False
    words, alone = texts.get(subject), _heads_group(texts, subject)
    if not words or not (alone or Column.NUMBER in row.places):  # without numbers any row may be one of its own
        return False
    if _heads_group(texts_above, subject) or not any(above.line.start < place < row.line.start for place in breaks):
        return False
    return is_rest_over_page(ending, words, groups_numbered=groups_numbered and alone)


def _item(
    rows: list[Row],
    texts_of_rows: list[dict[Column, str]],
    above: dict[Column, str],
    said: dict[Column, str],
    numbered: dict[str, dict[Column, str]],
) -> Item:
    texts, *more = texts_of_rows
    if more:
        columns = dict.fromkeys(chain(texts, *more))
        texts = {column: collapse(" ".join([one.get(column, "") for one in (texts, *more)])) for column in columns}
    empty = []
    for column, words in texts.items():
        if not words:
            empty.append(column)
        elif is_as_above(words):
            texts[column] = (above if column is Column.UNIT else said).get(column, "")
        elif column in ASSIGNING and (number := as_number(words)):
            texts[column] = numbered.get(number.casefold(), said).get(column, "")
    if (empty or rows[0].lost) and (merged := rows[0].merged):
        texts |= {column: above.get(column, "") for column in merged if column in ASSIGNING and not texts.get(column)}
    return Item(tuple(rows), texts)
