"""Kinds of bodies: what their words stand for, by where they stand."""

import re

import pytest

from dondoc.grammar.kinds.bodies import (
    GROUPS_OF_BODIES,
    KINDS_OF_BODIES,
    MEMBER,
    MEMBER_ALONE,
    Sort,
    patterns_of,
    words_of,
)

# Whether the words are a member of a list, a heading by themselves, a group in a sentence.
WORDS = {
    "any body": ("đơn vị", True, True, True),
    "a station": ("trạm", True, True, False),
    "a station of a kind": ("trạm y tế", True, True, True),
    "a department": ("sở", True, False, True),
    "people": ("công chức", True, True, False),
    "a hamlet": ("thôn", True, True, False),
    "a unit of measure": ("đơn vị tính", False, False, False),
    "a map of data": ("bộ dữ liệu", False, False, False),
    "a policy": ("chủ trương", False, False, False),
    "against fires": ("phòng cháy", False, False, False),
}


@pytest.mark.parametrize(("words", "member", "alone", "group"), WORDS.values(), ids=WORDS.keys())
def test_a_word_counts_by_where_it_stands(words: str, member: bool, alone: bool, group: bool) -> None:
    assert bool(re.match(rf"{MEMBER}\b", words)) is member
    assert bool(re.match(rf"{MEMBER_ALONE}\b", words)) is alone
    assert bool(re.match(rf"(?:{'|'.join(GROUPS_OF_BODIES)})\b", words)) is group


def test_the_longest_word_is_read() -> None:
    for kind in KINDS_OF_BODIES:
        match = re.match(MEMBER, kind.word)
        assert match is not None
        assert match[0] == kind.word


def test_a_group_may_have_a_capital_but_where_names_follow() -> None:
    groups = re.compile("|".join(GROUPS_OF_BODIES))
    assert groups.match("Bệnh viện")
    assert groups.match("bộ")
    assert not groups.match("Bộ")


def test_each_word_is_there_once_and_of_one_sort() -> None:
    words = [kind.word for kind in KINDS_OF_BODIES]
    assert sorted(words) == sorted(set(words))
    assert sorted(word for sort in Sort for word in words_of(sort)) == sorted(words)


def test_a_sort_keeps_what_makes_another_word() -> None:
    unions = re.compile("|".join(patterns_of(Sort.UNION)))
    assert unions.match("hội nông dân")
    assert not unions.match("hội nghị")
