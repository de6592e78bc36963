"""Numbers and days of letterheads that were written by hand."""

import pytest

from dondoc.sources.scan.by_hand import without_handwriting

Word = tuple[str, int, float]  # what was read, how high it begins, how sure Tesseract is
SIZE = (1654, 2339)


def read(*words: Word, left: int = 200) -> list[list[str]]:
    return [
        ["5", "1", "1", "1", "1", str(at), str(left + 90 * at), str(top), "80", "30", str(sure), text]
        for at, (text, top, sure) in enumerate(words)
    ]


def shown(rows: list[list[str]]) -> str:
    return " ".join(row[11] for row in without_handwriting(rows, SIZE, 200) if row[11])


NUMBERS = {
    "print": ([("Số:", 298, 93), ("77/KH-UBND", 299, 91)], "Số: 77/KH-UBND"),
    "figures that rise": ([("Số:", 298, 93), ("77/KH-UBND", 290, 96)], "Số: …/KH-UBND"),
    "figures nobody is sure of": ([("Số:", 298, 93), ("?7/KH-UBND", 298, 12)], "Số: …/KH-UBND"),
    "figures apart": ([("Số:", 298, 93), ("7#", 291, 80), ("/KH-UBND", 299, 90)], "Số: … /KH-UBND"),
    "a place left open": ([("Số:", 298, 93), ("/KH-UBND", 299, 90)], "Số: /KH-UBND"),
    "a number cited below": ([("số:", 298, 93), ("77/KH-UBND", 290, 40)], "số: 77/KH-UBND"),
}


@pytest.mark.parametrize(("words", "meant"), NUMBERS.values(), ids=NUMBERS.keys())
def test_dots_stand_for_a_number_that_was_written(words: list[Word], meant: str) -> None:
    assert shown(read(*words)) == meant


DAYS = {
    "print": ([("ngày", 338, 97), ("21", 340, 97), ("tháng", 338, 97)], 700, "ngày 21 tháng"),
    "figures that rise": ([("ngày", 338, 97), ("24", 332, 96), ("tháng", 338, 97)], 700, "ngày … tháng"),
    "a figure nobody is sure of": ([("ngày", 338, 97), ("4", 339, 55), ("tháng", 338, 97)], 700, "ngày … tháng"),
    "figures apart": ([("ngày", 338, 97), ("Ô", 334, 40), ("7", 333, 60), ("tháng", 338, 97)], 700, "ngày … tháng"),
    "a day of the text": ([("ngày", 338, 97), ("4", 339, 55), ("tháng", 338, 97)], 100, "ngày 4 tháng"),
}


@pytest.mark.parametrize(("words", "left", "meant"), DAYS.values(), ids=DAYS.keys())
def test_dots_stand_for_a_day_that_was_written(words: list[Word], left: int, meant: str) -> None:
    assert shown(read(*words, left=left)) == meant


def test_what_stands_low_on_the_page_is_no_letterhead() -> None:
    assert shown(read(("Số:", 1298, 93), ("77/KH-UBND", 1290, 40))) == "Số: 77/KH-UBND"
