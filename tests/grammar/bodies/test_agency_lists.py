import pytest

from dondoc.grammar.bodies.agency_lists import POST, after_glue, after_qualifiers, stands_alone

BETWEEN = {
    "commas and 'và'": (", và Sở Y tế", ", và "),
    "words that only qualify": (" có liên quan; Sở Y tế", " có liên quan; "),
    "a bracket": (" (cơ quan thường trực), Sở Y tế", " (cơ quan thường trực), "),
    "nothing": ("Sở Y tế", ""),
}
POSTS = {
    "of all": ("Thủ trưởng các sở, ban, ngành", "Thủ trưởng "),
    "behind a form of address": ("Đồng chí Giám đốc Sở Y tế", "Đồng chí Giám đốc "),
    "of a hamlet's health station": ("Trạm trưởng Trạm Y tế xã", "Trạm trưởng "),
    "of all hamlets, as written where nothing follows": ("Trưởng các thôn", ""),
    "none, for it names one hamlet's": ("Trưởng thôn", ""),
    "none, for a chair is no office": ("Chánh niệm và thiền", ""),
}
ITEMS = {
    "the whole": ("Xây dựng", 0, 8, True),
    "between commas": ("Sở Y tế, Xây dựng, Nội vụ", 9, 17, True),
    "in a sentence": ("Chuẩn bị Xây dựng đường", 9, 17, False),
}


@pytest.mark.parametrize(("text", "between"), BETWEEN.values(), ids=BETWEEN.keys())
def test_some_words_may_stand_between_two_agencies(text: str, between: str) -> None:
    assert text[: after_glue(text, 0)] == between


def test_words_may_only_qualify_the_agency_before_them() -> None:
    text = "UBND các xã đóng trên địa bàn tỉnh tổ chức"
    assert text[after_qualifiers(text, len("UBND các xã")) :] == " tổ chức"


@pytest.mark.parametrize(("text", "post"), POSTS.values(), ids=POSTS.keys())
def test_who_heads_an_agency_stands_for_it(text: str, post: str) -> None:
    match = POST.match(text)
    assert (match[0] if match else "") == post


@pytest.mark.parametrize(("text", "start", "end", "alone"), ITEMS.values(), ids=ITEMS.keys())
def test_an_item_of_a_list_stands_between_its_marks(text: str, start: int, end: int, alone: bool) -> None:
    assert stands_alone(text, start, end) is alone
