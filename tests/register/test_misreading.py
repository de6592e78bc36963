"""Names with one letter misread: found, told apart from exact ones, and never made out of another name."""

from datetime import date

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from dondoc.register import load_register
from dondoc.text import canonical, fold

REGISTER = load_register()
IN_2021 = date(2021, 1, 20)

MISREAD = [
    ("Sở Kê hoạch và Đầu tư", "so-khdt"),
    ("Sở Kế hoạch và Đâu tư", "so-khdt"),
    ("Sở Nông nghiệp và Phát triển nông thông", "so-nnptnt"),
    ("Sở Tài nguyên và Môi trưng", "so-tnmt"),
    ("Sở Thông tin và Truyêền thông", "so-tttt"),
    ("Sở Văn hóa, Thê thao và Du lịch", "so-vhttdl"),
    ("Ban Quản lý các khu cống nghiệp tỉnh", "bql-kcn"),
    ("giao Công am tỉnh chủ trì", "cong-an-tinh"),
]

NOT_MISREAD = [
    "Sở Kế hoạch và Đầu tư",  # exact
    "Sở Kê hoạch và Đâu tư",  # two letters
    "Sở Y tê",  # too short
    "Chi cục Thuế khu vực X",  # another region
    "Ngân hàng Nhà nước Chi nhánh khu vực 4",
    "huyện Mường Lạ",  # a place
    "Sở Kế hoạch; Đầu tư",
    "xSở Kê hoạch và Đầu tư",
    "sở tài chỉnh",
]


@pytest.mark.parametrize(("text", "agency"), MISREAD)
def test_one_wrong_letter_in_a_long_name_is_read_over(text: str, agency: str) -> None:
    assert text not in [text[mention.start : mention.end] for mention in REGISTER.match(text)]
    assert [mention.agency.id for mention in REGISTER.match_misread(text, on=IN_2021) if mention.agency] == [agency]


@pytest.mark.parametrize("text", NOT_MISREAD)
def test_what_is_no_misread_name_is_left_alone(text: str) -> None:
    assert REGISTER.match_misread(text, on=IN_2021) == ()


def test_the_mention_quotes_the_words_as_they_stand() -> None:
    text = "Giao Sở Kê hoạch và Đầu tư tổng hợp"
    (mention,) = REGISTER.match_misread(text)
    assert text[mention.start : mention.end] == "Sở Kê hoạch và Đầu tư"


LONG_NAMES = sorted(
    agency.name
    for agency in REGISTER.agencies.values()
    if len(agency.name) >= 16 and not agency.group and agency.kind not in ("district", "commune")
)


@settings(deadline=None)  # the first example builds the automaton
@given(st.sampled_from(LONG_NAMES), st.data())
def test_any_one_dropped_letter_is_still_found_at_its_place(name: str, data: st.DataObject) -> None:
    at = data.draw(st.sampled_from([i for i in range(2, len(name)) if name[i].isalpha() and name[i - 1].isalpha()]))
    text = name[:at] + name[at + 1 :]
    # Where the dropped letter bore the tone of 'óa', two letters differ once tones are folded; 'IX' is a numeral.
    assume(fold(text) == fold(name)[:at] + fold(name)[at + 1 :])
    assume("khu vực" not in name)
    assume(text not in [text[mention.start : mention.end] for mention in REGISTER.match(text)])
    meant = {agency.id for mention in REGISTER.match_misread(text) for agency in mention.agencies}
    assert {agency.id for agency in REGISTER.resolve(name)} & meant


def test_a_misread_name_may_lie_around_a_shorter_exact_one() -> None:
    text = "Sở Nông nghiệp và Phát triển nông thông"
    assert [text[m.start : m.end] for m in REGISTER.match(text, on=IN_2021)] == ["Sở Nông nghiệp"]
    assert [text[m.start : m.end] for m in REGISTER.match_misread(text, on=IN_2021)] == [text]


@settings(deadline=None)  # the first example builds the automaton
@given(st.text(max_size=80) | st.sampled_from(LONG_NAMES))
def test_any_text_gives_mentions_beside_or_around_the_exact_ones(text: str) -> None:
    whole = canonical(text)
    for near in REGISTER.match_misread(whole):
        for exact in REGISTER.match(whole):
            beside = near.end <= exact.start or exact.end <= near.start
            around = near.start <= exact.start and exact.end <= near.end
            assert beside or around
