"""Footnotes of printed pages: the marks in the lines, and the notes at the foot."""

from collections.abc import Sequence

from dondoc.sources.pdf.footnotes import without_footnotes
from dondoc.sources.pdf.pages import Page
from dondoc.sources.pdf.strips import Box, Mark, Strip, merged, without_marks

TEXT, NOTE, MARK = 13.0, 10.0, 7.0  # points


def strip(words: str, top: float, *, left: float = 70, width: float = 300, size: float = TEXT) -> Strip:
    return Strip(words, Box(left, top, left + width, top + size), 1)


def page(strips: Sequence[Strip], marks: Sequence[str]) -> Page:
    return Page(1, 595, 842, tuple(strips), raised=tuple(Mark(number, "nay", Box(0, 0, 0, 0)) for number in marks))


def notes_of(strips: Sequence[Strip], marks: Sequence[str]) -> tuple[list[str], list[str]]:
    """The words that stay on a page, and its notes."""
    [left], notes = without_footnotes([page(strips, marks)])
    return [each.words for each in left.strips], [note.words for note in notes]


def test_a_raised_figure_behind_a_word_is_a_mark_and_no_word() -> None:
    row = [
        strip("đến hết năm 2026", 100),
        strip("12", 99, left=370, width=6, size=MARK),
        strip(".", 100, left=378, width=3),
    ]
    words, marks = without_marks(row)
    assert [(mark.number, mark.behind) for mark in marks] == [("12", "2026")]
    assert [each.words for each in merged(words)] == ["đến hết năm 2026."]


def test_other_small_words_and_figures_are_none() -> None:
    lowered = [strip("CO", 100, width=20), strip("2", 108, left=90, width=4, size=MARK)]
    as_large = [strip("đến năm", 100), strip("12", 99, left=370, width=12)]
    in_letters = [strip("km", 100, width=20), strip("th", 99, left=90, width=6, size=MARK)]
    far_off = [strip("diện tích", 100), strip("2", 99, left=450, width=4, size=MARK)]
    for row in (lowered, as_large, in_letters, far_off):
        assert without_marks(row) == (row, [])


def test_a_raised_figure_before_all_words_is_the_head_of_a_note() -> None:
    row = [strip("1", 99, width=4, size=MARK), strip("Theo Quyết định", 100, left=76)]
    assert without_marks(row) == (row, [Mark("1", "", row[0].box)])


def test_a_power_belongs_to_its_unit() -> None:
    row = [strip("12 m", 100, width=20), strip("3", 99, left=90, width=4, size=MARK), strip("nước", 100, left=99)]
    words, marks = without_marks(row)
    assert (marks, [each.words for each in merged(words)]) == ([], ["12 m3 nước"])


BODY = [strip("Xây kho dữ liệu dùng chung của tỉnh trong năm nay", 100), strip("và nối mạng.", 115)]


def test_small_print_at_the_foot_that_bears_the_number_of_a_mark_is_a_note() -> None:
    foot = [
        strip("1 Theo Quyết định số 5/QĐ-UBND", 700, size=NOTE),
        strip("của UBND tỉnh.", 712, size=NOTE),
        strip("2 Như trên.", 724, size=NOTE),
    ]
    words, notes = notes_of([*BODY, *foot], ["1", "2"])
    assert words == [each.words for each in BODY]
    assert notes == ["[1] Theo Quyết định số 5/QĐ-UBND của UBND tỉnh.", "[2] Như trên."]


def test_small_print_without_a_mark_stays_in_the_text() -> None:
    foot = [strip("1 Theo Quyết định số 5/QĐ-UBND", 700, size=NOTE)]
    assert notes_of([*BODY, *foot], []) == ([each.words for each in (*BODY, *foot)], [])
    assert notes_of([*BODY, *foot], ["7"]) == ([each.words for each in (*BODY, *foot)], [])


def test_text_of_the_common_size_is_no_note() -> None:
    item = strip("1 Theo Quyết định", 130)
    assert notes_of([*BODY, item], ["1"]) == ([each.words for each in (*BODY, item)], [])


def test_a_mark_is_taken_out_of_the_words_of_its_cell() -> None:
    mark = Mark("1", "lược", Box(0, 0, 0, 0))
    assert mark.taken_from("chiến lược1 của tỉnh") == "chiến lược của tỉnh"
    assert mark.taken_from("chiến lược (1), năm 2026") == "chiến lược, năm 2026"
    assert mark.taken_from("chiến lược 12 năm") == "chiến lược 12 năm"


def test_a_note_in_the_size_of_the_text_is_known_by_its_raised_number() -> None:
    note = strip("1 Theo Quyết định số 5/QĐ-UBND.", 700)
    marks = (Mark("1", "nay", BODY[0].box), Mark("1", "", Box(70, 701, 74, 708)))
    [left], notes = without_footnotes([Page(1, 595, 842, (*BODY, note), raised=marks)])
    assert (left.strips, [each.words for each in notes]) == (tuple(BODY), ["[1] Theo Quyết định số 5/QĐ-UBND."])


def test_a_note_at_the_end_of_the_document_is_known_by_a_mark_on_an_earlier_page() -> None:
    pointing = Page(1, 595, 842, tuple(BODY), raised=(Mark("1", "nay", BODY[0].box),))
    notes = Page(2, 595, 842, (strip("1 Như trên.", 70),), raised=(Mark("1", "", Box(70, 71, 74, 78)),))
    assert [note.words for note in without_footnotes([pointing, notes])[1]] == ["[1] Như trên."]


def test_a_line_low_on_the_page_and_apart_from_the_text_is_a_note_unless_it_is_an_item() -> None:
    assert notes_of([*BODY, strip("1 Như trên.", 700)], ["1"])[1] == ["[1] Như trên."]
    assert notes_of([*BODY, strip("1. Như trên.", 700)], ["1"])[1] == []
    assert notes_of([*BODY, strip("1 Như trên.", 130)], ["1"])[1] == []
