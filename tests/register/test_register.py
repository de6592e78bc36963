"""Mentions in texts: where they stand, which of them wins, and that they quote the text."""

import subprocess
import sys
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dondoc.register import Agency, InvalidRegister, Mention, load_register
from dondoc.text import canonical

IN_2021, IN_2026 = date(2021, 1, 20), date(2026, 5, 5)
REGISTER = load_register()
NAMES = sorted({name for agency in REGISTER.agencies.values() for name in agency.names[:3]})
FILLERS = [", ", "; ", " và ", " chủ trì, phối hợp với ", "\n", "\t", " (", "). ", " - "]

TEXTS = [
    (
        "Sở Tài chính, Sở Văn hóa, Thể thao và Du lịch và Công an tỉnh",
        ["Sở Tài chính", "Sở Văn hóa, Thể thao và Du lịch", "Công an tỉnh"],
    ),
    ("giao sở Tài chính thẩm định", ["sở Tài chính"]),
    ("Văn phòng UBND tỉnh; UBND tỉnh", ["Văn phòng UBND tỉnh", "UBND tỉnh"]),
    ("Sở Khoa\nhọc và Công nghệ", ["Sở Khoa\nhọc và Công nghệ"]),
    ("ỦY BAN NHÂN DÂN\nTỈNH SƠN LA", ["ỦY BAN NHÂN DÂN\nTỈNH SƠN LA"]),
    ("Sở Y tế\nTỉnh đoàn Sơn La", ["Sở Y tế", "Tỉnh đoàn Sơn La"]),
    ("Sở Y tế\nTỉnh ủy", ["Sở Y tế", "Tỉnh ủy"]),
    ("Sở Y tế\nSở Nội vụ", ["Sở Y tế", "Sở Nội vụ"]),
    ("Sở Y tế\tSở Nội vụ", ["Sở Y tế", "Sở Nội vụ"]),
    ("(Sở Xây dựng)", ["Sở Xây dựng"]),
    ("cơ sở y tế do Sở Y tế quản lý", ["Sở Y tế"]),
    ("Các sở, ngành, cơ quan, đơn vị liên quan", ["Các sở, ngành", "cơ quan, đơn vị liên quan"]),
    ("- Các sở, ngành; các xã, phường - Sở Nội vụ", ["Các sở, ngành", "các xã, phường", "Sở Nội vụ"]),
    ("Bộ Tài chính và Sở Tài chính", ["Bộ Tài chính", "Sở Tài chính"]),
    ("Ủy ban Dân tộc", ["Ủy ban Dân tộc"]),
    ("Ngân hàng Nhà nước Việt Nam", ["Ngân hàng Nhà nước Việt Nam"]),
]

LISTS = [
    ("Sở Nội vụ, Tài chính, Y tế", ["so-noi-vu", "so-tai-chinh", "so-y-te"]),
    ("Sở Xây dựng, Văn hóa Thể thao và Du lịch", ["so-xay-dung", "so-vhttdl"]),
    ("các sở: Kế hoạch và Đầu tư; Nông nghiệp và PTNT", ["so-khdt", "so-nnptnt"]),
    ("sở, ngành; công an tỉnh", ["g-so-ban-nganh", "cong-an-tinh"]),
    ("các huyện Mộc Châu, Vân Hồ và Sơn La", ["huyen-moc-chau", "huyen-van-ho"]),
    ("cơ sở y tế, Sở Y tế", ["so-y-te"]),
    ("Sở Y tế, tài chính toàn diện", ["so-y-te"]),
]


@pytest.mark.parametrize(("text", "quotes"), TEXTS)
def test_mentions_quote_the_longest_names_in_reading_order(text: str, quotes: list[str]) -> None:
    assert [text[mention.start : mention.end] for mention in REGISTER.match(text, on=IN_2026)] == quotes


@pytest.mark.parametrize(("text", "agencies"), LISTS)
def test_a_list_shares_its_head_noun(text: str, agencies: list[str]) -> None:
    found = REGISTER.match_tails(text, on=IN_2021)
    assert [mention.agency.id for mention in found if mention.agency] == agencies


def test_a_name_of_several_agencies_is_given_with_all_of_them() -> None:
    (mention,) = REGISTER.match("Sở Nông nghiệp")
    assert mention.agency is None
    assert {agency.id for agency in mention.agencies} == {"so-nn-mt", "so-nnptnt"}


@settings(deadline=None)  # the first example builds the automaton
@given(st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(FILLERS)), max_size=8), st.dates())
def test_every_mention_quotes_a_spelling_of_its_agencies(pieces: list[tuple[str, str]], on: date) -> None:
    text = canonical("".join(name + filler for name, filler in pieces))
    for mention in REGISTER.match(text, on=on):
        quote = " ".join(text[mention.start : mention.end].split())
        assert set(mention.agencies) <= set(REGISTER.resolve(quote, on=on))


@settings(deadline=None)  # the first example builds the automaton
@given(st.text(alphabet=st.sampled_from("SsởÒòaáTtài chính,UBNDđ&-\n\tẾế"), max_size=60) | st.text(max_size=60))
def test_any_text_gives_mentions_in_order_that_do_not_overlap(text: str) -> None:
    for found in (REGISTER.match(canonical(text)), REGISTER.match_tails(canonical(text))):
        edges = [edge for mention in found for edge in (mention.start, mention.end)]
        assert edges == sorted(edges)
        assert all(mention.start < mention.end for mention in found)


@settings(deadline=None)  # the first example builds the automaton
@given(st.sampled_from(NAMES), st.dates(min_value=date(2020, 1, 1), max_value=date(2030, 1, 1)))
def test_of_several_agencies_the_existing_ones_are_meant(name: str, on: date) -> None:
    alive = {agency.id for agency in REGISTER.resolve(name) if agency.exists(on)}
    assert not alive or {agency.id for agency in REGISTER.resolve(name, on=on)} == alive


def test_an_agency_exists_on_both_its_first_and_its_last_day() -> None:
    town = REGISTER.agencies["tx-moc-chau"]
    days = [date(2025, 1, 31), date(2025, 2, 1), date(2025, 6, 30), date(2025, 7, 1), None]
    assert [town.exists(on) for on in days] == [False, True, True, False, True]


def test_a_mention_of_one_agency_is_certain() -> None:
    one, other = Agency("a", "A", "department"), Agency("b", "B", "department")
    assert Mention(0, 1, (one,)).agency is one
    assert Mention(0, 1, (one, other)).agency is None


def test_an_unknown_province_is_refused_with_those_that_are_known() -> None:
    with pytest.raises(InvalidRegister, match=r"atlantis: there is no such province.*lai-chau, son-la"):
        load_register("atlantis")


def test_an_unknown_agency_is_named_with_its_province() -> None:
    with pytest.raises(KeyError, match=r"so-vu-tru.*son-la"):
        REGISTER.members("so-vu-tru", on=IN_2026)


def test_importing_the_register_reads_no_data() -> None:
    program = """
import sys
opened = []
sys.addaudithook(lambda event, arguments: opened.append(str(arguments[0])) if event == "open" else None)
import dondoc.register
print(sum("register/data" in file for file in opened))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.strip() == "0"


SHORT_NAMES = [
    ("so-khdt", "Sở KH&ĐT"),
    ("so-vhttdl", "Sở VHTT&DL"),
    ("so-y-te", None),
    ("xa-muong-la", "Xã Mường La"),
]


@pytest.mark.parametrize(("agency", "short_name"), SHORT_NAMES)
def test_a_short_name_is_given_where_one_is_in_use(agency: str, short_name: str | None) -> None:
    assert REGISTER.agencies[agency].short_name == short_name
