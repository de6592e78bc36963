import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dondoc.text import canonical, collapse, is_plain

CASES = [
    pytest.param("Sở  Y\u00a0 tế", "Sở Y tế", id="runs of spaces of any kind are one space"),
    pytest.param("a\r\nb\rc\nd", "a\nb\nc\nd", id="every line break is a line feed"),
    pytest.param("a\n\n\nb\n", "a\n\n\nb\n", id="blank lines stay"),
    pytest.param("  a \n\t b \t c  ", "a\n\tb\tc", id="lines and cells lose the spaces at their ends"),
    pytest.param("a\x0bb\x0cc\u2028d\x85e", "a b c d e", id="what no editor counts as a line break is a space"),
    pytest.param("\ufeffTỉnh\u200b Sơn\u00ad La", "Tỉnh Sơn La", id="invisible characters go"),
    pytest.param("a\u200b\u0301", "á", id="a letter meets its mark across an invisible character"),
    pytest.param("Uy\u0309 ban", "Uỷ ban", id="letters are composed"),
    pytest.param("hòa và hoà", "hòa và hoà", id="the place of a tone mark stays as written"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_text_becomes_canonical(text: str, expected: str) -> None:
    assert canonical(text) == expected


@given(st.text())
def test_canonical_text_stays_as_it_is(text: str) -> None:
    assert canonical(canonical(text)) == canonical(text)


@given(st.text(st.characters(codec="utf-8") | st.sampled_from(" \t\n\r\u00a0\u200b\u0301\u0323ơưăđ")))
def test_canonical_text_keeps_its_guarantees(text: str) -> None:
    clean = canonical(text)
    assert unicodedata.is_normalized("NFC", clean)
    assert "\r" not in clean
    for cell in clean.replace("\t", "\n").split("\n"):
        assert cell == " ".join(cell.split())


@given(st.lists(st.text(st.characters(exclude_characters="\r\n")), min_size=1), st.sampled_from(["\n", "\r\n", "\r"]))
def test_the_number_of_lines_is_that_of_the_file(lines: list[str], line_break: str) -> None:
    assert canonical(line_break.join(lines)).count("\n") == len(lines) - 1


def test_a_quoted_sentence_stands_on_one_line() -> None:
    assert collapse(" Chủ trì,\n\tphối hợp ") == "Chủ trì, phối hợp"


PLAIN = ["", "Sở Y tế\n1\tRà soát\t\n\n(2026)"]
NOT_PLAIN = [
    *(f"a{space}b" for space in map(chr, range(0x3001)) if space.isspace() and space not in " \n\t"),
    *(f"Sở{odd}tế" for odd in ("  ", " \n", "\n ", " \t", "\t ", "\u00ad", "\u200b", "\ufeff", "\x07")),
    " a", "a ", "Uy\u0309", "q\u0323",
]  # fmt: skip


@pytest.mark.parametrize(("text", "plain"), [*((text, True) for text in PLAIN), *((text, False) for text in NOT_PLAIN)])
def test_text_that_needs_no_change_is_told_from_other(text: str, *, plain: bool) -> None:
    assert is_plain(text) == plain


@given(st.text(st.characters(codec="utf-8") | st.sampled_from(" \t\n\u00a0\u2003\x0b\x1c")))
def test_a_quoted_sentence_has_single_spaces(text: str) -> None:
    assert collapse(text) == " ".join(text.split())


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]) | st.sampled_from(" \t\n\u0323ơưă")))
def test_text_that_needs_no_change_is_canonical(text: str) -> None:
    if is_plain(text):
        assert "\n".join("\t".join(map(collapse, line.split("\t"))) for line in text.split("\n")) == text
        assert unicodedata.normalize("NFC", text) == text
