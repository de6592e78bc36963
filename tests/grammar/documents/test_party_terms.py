"""Terms of the Party's Central Committee."""

from datetime import date

import pytest

from dondoc.grammar.documents.party_terms import CONGRESSES, find_wrong_term

WRONG = {
    "a term to come": (date(2013, 11, 4), " của Ban Chấp hành Trung ương Đảng khóa XVI.", "khóa XVI", "XI"),
    "a term past": (date(2022, 6, 16), " của Ban Chấp hành Trung ương khoá XII", "khoá XII", "XIII"),
    "in brackets": (date(2019, 9, 27), " của Bộ Chính trị (khóa XI)", "khóa XI", "XII"),
}
RIGHT = {
    "the term of the day": (date(2013, 11, 4), " của Ban Chấp hành Trung ương Đảng khóa XI"),
    "the day of a congress": (date(2021, 1, 27), " của Ban Chấp hành Trung ương khóa XII"),
    "the new one on that day": (date(2021, 1, 27), " của Ban Chấp hành Trung ương khóa XIII"),
    "a council's own terms": (date(2021, 7, 1), " của Hội đồng nhân dân tỉnh khóa XV"),
    "the next document": (date(2017, 10, 25), "; Nghị quyết số 11-NQ/TW của Bộ Chính trị khóa XIII"),
    "the next line": (date(2017, 10, 25), "\nBan Chấp hành Trung ương khóa XIII"),
    "before all that is known": (date(1980, 1, 1), " của Ban Chấp hành Trung ương khóa IV"),
    "no term": (date(2017, 10, 25), " của Ban Chấp hành Trung ương"),
}


@pytest.mark.parametrize(("day", "text", "words", "expected"), WRONG.values(), ids=WRONG.keys())
def test_a_wrong_term_is_found_with_the_right_one(day: date, text: str, words: str, expected: str) -> None:
    found = find_wrong_term(text, 0, day)
    assert found is not None
    assert (text[found.start : found.end], found.expected) == (words, expected)


@pytest.mark.parametrize(("day", "text"), RIGHT.values(), ids=RIGHT.keys())
def test_a_right_term_is_left_alone(day: date, text: str) -> None:
    assert find_wrong_term(text, 0, day) is None


def test_congresses_follow_each_other() -> None:
    days = [day for _, day in CONGRESSES]
    assert days == sorted(days)


@pytest.mark.parametrize(
    ("year", "term"),
    [
        *((1988, "VI"), (1993, "VII"), (1998, "VIII"), (2003, "IX"), (2008, "X")),
        *((2013, "XI"), (2018, "XII"), (2023, "XIII"), (2028, "XIV")),
    ],
)
def test_every_term_is_known_by_the_years_between_its_congresses(year: int, term: str) -> None:
    found = find_wrong_term(" của Ban Chấp hành Trung ương khóa I", 0, date(year, 7, 1))
    assert found is not None
    assert found.expected == term
