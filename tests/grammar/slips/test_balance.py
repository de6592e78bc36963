"""Brackets and quotation marks without their partner, and pairs that stand far apart."""

import pytest

from dondoc.grammar.slips.balance import find_unbalanced

UNBALANCED = {
    "never closed": ("chợ (trước hết là chợ phiên, sau đó", "("),
    "never opened": ("chợ phiên), sau đó", ")"),
    "a quotation": ("thu “dịch vụ chợ theo quy định", "“"),
    "a closing quotation": ("thu dịch vụ chợ” theo quy định", "”"),
    "a bracket that closes one too many": ("chợ (chợ phiên)) họp sớm", ")"),
    "behind a number in brackets": ("(1) chợ lớn), sau đó", ")"),
    "behind the number of a list": ("chợ b) gần), xa", ")"),
    "one more than the brackets and the list have": ("chợ (xa, b) gần) họp), sớm", ")"),
    "an open one behind a list inside brackets": ("chợ (xa, b) gần) họp (sớm", "("),
    "a straight sign, but a bracket": ('thu "dịch vụ), chợ', ")"),
    "a word of two letters before it": ("chợ xã), sau đó", ")"),
    "before a list": ("gồm (các chợ\na) lớn\nb) nhỏ", "("),
}
BALANCED = {
    "a pair": "chợ (trước hết là chợ phiên), sau đó",
    "one in another": "chợ (chợ phiên (họp theo ngày)), sau đó",
    "numbers of a list": "gồm: a) lớn; b) nhỏ; 1) xa; 2) gần",
    "a number of a list, and one that closes": "khoản (tại điểm a) và b) của mục (xem 2)",
    "a number that is the last word in brackets": "chợ (theo mục 1) và chợ (mục II)",
    "closed four lines below": "chợ (phiên\nhai\nba\nbốn\nnăm) họp",
    "closed and opened in one line": "chợ (phiên\nhai\nba\nbốn) họp (sớm\nhai\nba\nbốn) xa",
    "numbers of parts": "mục 1.2.1) xa; mục viii) gần; mục ii) hẹp",
    "a straight sign before the other": 'thu "dịch vụ chợ” theo quy định',
    "a number that closes": "theo quy định (tại điểm a) của khoản này; xem (mục 2)",
    "over two lines": "(Kèm theo Kế hoạch\nsố 12/KH-UBND)",
    "an article that is quoted": "sửa như sau:\n“Điều 6. Giống\n1. Lấy “giống” ở tỉnh.\n2. Có nguồn gốc.”",
    "another form of the sign": 'thu “dịch vụ chợ" theo quy định',
    "numbers of a list in brackets of their own": "(1) lớn; (2) nhỏ",
    "nothing": "",
}


def unbalanced(text: str) -> list[str]:
    offsets, place = [], 0
    for line in text.split("\n"):
        offsets.append((place, line))
        place += len(line) + 1
    return [sign for _, sign in find_unbalanced(offsets)]


@pytest.mark.parametrize(("text", "sign"), UNBALANCED.values(), ids=UNBALANCED.keys())
def test_a_sign_without_its_partner_is_told(text: str, sign: str) -> None:
    assert unbalanced(text) == [sign]


def test_a_partner_too_far_away_is_none() -> None:
    assert unbalanced("chợ (phiên\nhai\nba\nbốn\nnăm\nsáu) họp") == ["(", ")"]


@pytest.mark.parametrize("text", BALANCED.values(), ids=BALANCED.keys())
def test_pairs_are_left_alone(text: str) -> None:
    assert unbalanced(text) == []
