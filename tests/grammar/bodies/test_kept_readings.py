"""What was read of a passage with a reader is kept for a while."""

from datetime import date

from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.bodies.kept_readings import kept_with_reader
from dondoc.model import AgencyRef
from dondoc.register import load_register

DAY = date(2025, 9, 1)


def _counting() -> tuple[list[str], AgencyReader, AgencyReader]:
    """Which passages were asked for, none yet, and two readers of the same register."""
    return [], AgencyReader(load_register(), DAY), AgencyReader(load_register(), DAY)


def test_a_passage_is_read_once_by_each_reader() -> None:
    asked, one, other = _counting()

    @kept_with_reader
    def read(words: str, reader: AgencyReader) -> str | None:
        asked.append(words)
        return words.upper() or None

    assert [read("a", one), read("a", one), read("", one), read("", one)] == ["A", "A", None, None]
    assert asked == ["a", ""]
    assert read("a", other) == "A"
    assert asked == ["a", "", "a"]


def test_what_two_functions_say_of_the_same_passage_is_told_apart() -> None:
    _, reader, _ = _counting()
    upper = kept_with_reader(lambda words, reader: words.upper())
    doubled = kept_with_reader(lambda words, reader: words * 2)
    assert [upper("a", reader), doubled("a", reader), upper("a", reader)] == ["A", "aa", "A"]


def test_only_the_last_passages_are_kept() -> None:
    asked, reader, _ = _counting()

    @kept_with_reader
    def read(words: str, reader: AgencyReader) -> str:
        asked.append(words)
        return words

    passages = [str(number) for number in range(32)]
    for words in [*passages, *passages]:
        read(words, reader)
    assert asked == passages
    read("one more", reader)
    read("0", reader)
    assert asked == [*passages, "one more", "0"]


def test_nothing_is_kept_beyond_a_name_that_the_reader_learns() -> None:
    asked, reader, _ = _counting()

    @kept_with_reader
    def read(words: str, reader: AgencyReader) -> str:
        asked.append(words)
        return words

    read("a", reader)
    reader.learn([AgencyRef("Công ty Cấp nước Tân An", "Công ty Cấp nước Tân An")])
    read("a", reader)
    assert asked == ["a", "a"]
    reader.learn([AgencyRef("Công ty Cấp nước Tân An", "Công ty Cấp nước Tân An")])  # which is known by now
    read("a", reader)
    assert asked == ["a", "a"]
