"""Long texts in pieces."""

from hypothesis import given
from hypothesis import strategies as st

from dondoc.text import pieces_of


@given(st.text("ab. \n"), st.integers(1, 9))
def test_pieces_make_up_the_text_and_no_word_runs_over_their_ends(text: str, length: int) -> None:
    pieces = list(pieces_of(text, length))
    assert "".join(piece for _, piece in pieces) == text
    assert [offset for offset, _ in pieces] == [sum(len(p) for _, p in pieces[:at]) for at in range(len(pieces))]
    assert all(piece.endswith("\n") and not piece[-2:-1].isalnum() for _, piece in pieces[:-1])


def test_a_piece_is_about_as_long_as_asked_for() -> None:
    assert [len(piece) for _, piece in pieces_of("một dòng.\n" * 10, 25)] == [30, 30, 30, 10]
    assert [piece for _, piece in pieces_of("bỏ\ndở\n\nxong", 1)] == ["bỏ\ndở\n\n", "xong"]


def test_rows_of_a_table_end_pieces_whatever_they_end_with() -> None:
    assert [piece for _, piece in pieces_of("1\tHọp\tQuý I\n" * 3, 5)] == ["1\tHọp\tQuý I\n"] * 3
    assert [piece for _, piece in pieces_of("họp vào\nquý I\n", 5)] == ["họp vào\nquý I\n"]
