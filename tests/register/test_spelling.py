"""Patterns and rules of spelling: each makes exactly the strings it should."""

import pytest

from dondoc.register.files import Entry, InvalidRegister
from dondoc.register.spelling import SpellingRules

ENTRY = Entry("test/groups.yaml", "g-test", "group", {})
RULES = SpellingRules(
    province="Sơn La",
    joins=(", ", " và "),
    joined_as=(", ", " và ", " & "),
    tails=(" tỉnh Sơn La", " Sơn La", " tỉnh", ""),
    initials_joined_as=("&", ""),
    equivalents=(("Ủy ban nhân dân", "UBND"), ("Văn phòng", "VP")),
    parts={"các": "(các |)", "ai": "(sở|<các>ngành)"},
    bare_after=(),
    bare_before=(),
)

PATTERNS = [
    ("sở", ["sở"]),
    ("(sở|ban)", ["sở", "ban"]),
    ("các (sở|ban|) tỉnh", ["các sở tỉnh", "các ban tỉnh", "các  tỉnh"]),
    ("(a|b(c|))", ["a", "bc", "b"]),
    ("(a|b)(c|d)", ["ac", "ad", "bc", "bd"]),
    ("<các>sở", ["các sở", "sở"]),
    ("<ai>", ["sở", "các ngành", "ngành"]),
    ("Báo {province}", ["Báo Sơn La"]),
]

FAULTY = [
    ("<nobody>", r"test/groups\.yaml: g-test: unknown part <nobody>; use one of các, ai"),
    ("(sở", r"brackets do not match in '\(sở'; close each"),
    ("sở)", r"brackets do not match"),
    (")(", r"brackets do not match"),
]


@pytest.mark.parametrize(("pattern", "strings"), PATTERNS)
def test_a_pattern_stands_for_each_choice(pattern: str, strings: list[str]) -> None:
    assert RULES.expand(pattern, ENTRY) == strings


@pytest.mark.parametrize(("pattern", "message"), FAULTY)
def test_a_faulty_pattern_names_its_entry(pattern: str, message: str) -> None:
    with pytest.raises(InvalidRegister, match=message):
        RULES.expand(pattern, ENTRY)


def test_joins_and_equivalent_phrases_are_exchanged_everywhere() -> None:
    assert list(RULES.variants("Sở A và B")) == ["Sở A và B", "Sở A, B", "Sở A & B"]
    assert list(RULES.variants("VP UBND")) == [
        "VP UBND",
        "VP Ủy ban nhân dân",
        "Văn phòng UBND",
        "Văn phòng Ủy ban nhân dân",
    ]


def test_a_phrase_inside_a_longer_word_is_left_alone() -> None:
    assert list(RULES.variants("VPX")) == ["VPX"]


def test_a_name_may_carry_the_province() -> None:
    assert list(RULES.with_tails("Sở A")) == ["Sở A", "Sở A tỉnh Sơn La", "Sở A Sơn La", "Sở A tỉnh"]


def test_a_name_that_ends_in_the_province_keeps_some_word_for_it() -> None:
    assert list(RULES.with_tails("Công an tỉnh")) == ["Công an tỉnh", "Công an tỉnh Sơn La", "Công an Sơn La"]
    assert list(RULES.with_tails("Báo Sơn La")) == ["Báo Sơn La", "Báo tỉnh Sơn La", "Báo tỉnh"]


def test_initials_are_joined_in_every_way() -> None:
    assert list(RULES.initials("Sở", ["KH", "ĐT"])) == ["Sở KH&ĐT", "Sở KHĐT"]
    assert list(RULES.initials("Sở", ["GTVT"])) == ["Sở GTVT"]
