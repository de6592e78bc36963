"""What is shown of a text in which words were found."""

import pytest

from dondoc.site.fulltext.marking import marked


def as_written(text: str, asked: str, around: int = 200) -> str:
    return "".join(f"[{piece}]" if is_found else piece for piece, is_found in marked(text, asked, around=around))


@pytest.mark.parametrize(
    ("text", "asked", "shown"),
    [
        ("Lập Đề án cà phê", "de an ca phe", "Lập [Đề án cà phê]"),
        ("Đường sắt", "DUONG sat", "[Đường sắt]"),
        ("phê duyệt đề án, cà chua", "đề án cà phê", "[phê] duyệt [đề] [án], [cà] chua"),
        ("Số 161/QĐ-UBND", "161 qd ubnd", "Số [161/QĐ-UBND]"),
        ("cà phê, cà phê", "ca phe", "[cà phê], [cà phê]"),
        ("chè và cà", "ca ph", "chè và [cà]"),
        ("phê duyệt", "ca ph", "[phê] duyệt"),
        ("cacao", "ao", "cacao"),
        ("", "que", ""),
        ("quế", "", "quế"),
    ],
)
def test_the_phrase_is_marked_or_else_its_words(text: str, asked: str, shown: str) -> None:
    assert as_written(text, asked) == shown


def test_a_long_text_is_cut_between_words_around_the_place() -> None:
    text = f"{'đầu ' * 400}cà phê{' cuối' * 400}"
    assert as_written(text, "ca phe", around=10) == "… đầu đầu đầu [cà phê] cuối cuối …"


def test_pieces_add_up_to_a_stretch_of_the_text() -> None:
    text = "Rà soát quy hoạch cà phê và chè"
    assert "".join(piece for piece, _ in marked(text, "quy hoach", around=200)) == text


def test_nothing_beyond_the_cut_is_shown_or_marked() -> None:
    text = f"cà phê{' cuối' * 400} cà phê"
    assert as_written(text, "ca phe", around=10) == "[cà phê] cuối cuối …"
