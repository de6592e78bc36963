"""Names without their head noun count in running text, but only inside a list that shares one."""

from datetime import date
from itertools import pairwise

import pytest

from dondoc.register import load_register

IN_2021, IN_2026 = date(2021, 1, 20), date(2026, 5, 5)

LISTS = [
    (IN_2026, "giao Sở Nội vụ, Tài chính, Y tế rà soát", ["Sở Nội vụ", "Tài chính", "Y tế"]),
    (IN_2026, "phối hợp với các Sở: Tài chính, Xây dựng khảo sát", ["Tài chính", "Xây dựng"]),
    (IN_2026, "Sở Nội vụ, Tài chính, Y tế.", ["Sở Nội vụ", "Tài chính", "Y tế"]),
    (IN_2026, "Sở Nội vụ, Tài chính và Y tế chủ trì", ["Sở Nội vụ", "Tài chính", "Y tế"]),
    (IN_2026, "các sở: Xây dựng; Tài chính; Nội vụ.", ["Xây dựng", "Tài chính", "Nội vụ"]),
    (IN_2026, "Các Sở Nội vụ, Tài chính", ["Sở Nội vụ", "Tài chính"]),
    (IN_2026, "Giám đốc các sở: Văn hóa, Thể thao và Du lịch; Y tế", ["Văn hóa, Thể thao và Du lịch", "Y tế"]),
    (IN_2021, "Sở Kế hoạch và Đầu tư,\nTài chính", ["Sở Kế hoạch và Đầu tư", "Tài chính"]),
    (IN_2021, "UBND các huyện: Mường La, Vân Hồ", ["Mường La", "Vân Hồ"]),
    (IN_2021, "UBND huyện Mường La, Vân Hồ và thành phố Sơn La", ["UBND huyện Mường La", "Vân Hồ", "thành phố Sơn La"]),
    (IN_2026, "UBND các xã Mường La, Chiềng Hoa", ["Mường La", "Chiềng Hoa"]),
    (IN_2026, "các phường (Tô Hiệu, Chiềng An)", ["Tô Hiệu", "Chiềng An"]),
    (IN_2026, "Sở Nội vụ, Công an tỉnh, Tài chính", ["Sở Nội vụ", "Công an tỉnh"]),  # another list begins between them
]

NO_LIST = [
    ("Sở Tài chính, xây dựng kế hoạch", ["Sở Tài chính"]),
    ("Sở Tài chính, Xây dựng kế hoạch vốn", ["Sở Tài chính"]),
    ("Công an tỉnh, Tài chính", ["Công an tỉnh"]),
    ("UBND xã Mường La, Tài chính", ["UBND xã Mường La"]),
    ("Tài chính, Y tế", []),
    ("các sở có liên quan, Y tế", ["các sở có liên quan"]),
    ("Sở Nội vụ, Kế hoạch và Đầu tư", ["Sở Nội vụ"]),  # of 2026, when that department had ended
]


@pytest.mark.parametrize(("on", "text", "names"), LISTS)
def test_each_name_of_a_list_that_shares_a_head_noun_is_a_mention(on: date, text: str, names: list[str]) -> None:
    mentions = load_register().match(text, on=on)
    assert [text[mention.start : mention.end] for mention in mentions] == names
    assert all(mention.agency and mention.agency.exists(on) for mention in mentions)


@pytest.mark.parametrize(("text", "names"), NO_LIST)
def test_a_bare_name_outside_such_a_list_is_a_common_word(text: str, names: list[str]) -> None:
    assert [text[found.start : found.end] for found in load_register().match(text, on=IN_2026)] == names


def test_the_kind_of_the_head_noun_decides_what_a_bare_name_means() -> None:
    (_, bare) = load_register().match("UBND huyện Vân Hồ, Mường La", on=None)
    assert [agency.id for agency in bare.agencies] == ["huyen-muong-la"]


def test_an_item_shares_the_very_head_noun_of_the_name_before_it() -> None:
    (_, district) = load_register().match("huyện Mai Sơn, Mộc Châu", on=None)
    assert [agency.id for agency in district.agencies] == ["huyen-moc-chau"]
    (_, ward) = load_register().match("UBND xã Mường La, Tô Hiệu", on=None)  # written loosely, and still clear
    assert [agency.id for agency in ward.agencies] == ["phuong-to-hieu"]


def test_mentions_stand_in_order_and_none_lies_over_another() -> None:
    text = "các sở Nội vụ, Tài chính; Sở Y tế, Xây dựng; UBND các xã: Mường La, Chiềng Hoa và Công an tỉnh"
    mentions = load_register().match(text, on=IN_2026)
    assert len(mentions) == 7
    assert all(one.end <= other.start for one, other in pairwise(mentions))
