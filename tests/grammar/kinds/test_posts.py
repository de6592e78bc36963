"""Posts at the head of bodies."""

import re

import pytest

from dondoc.grammar.kinds.posts import HEAD, HEAD_OF_ANY, POST_WORDS

POSTS = {
    "of any body": ("thủ trưởng các sở", True, True),
    "of one kind": ("chi cục trưởng các chi cục", True, False),
    "of an office": ("chánh văn phòng", True, False),
    "of a division": ("trưởng phòng kinh tế", True, False),
    "of many": ("trưởng các đơn vị", True, False),
    "of a committee": ("chủ nhiệm uỷ ban kinh tế", True, False),
    "of a group of the Party": ("tổ trưởng tổ đảng", True, False),
    "of a class": ("chủ nhiệm lớp", False, False),
    "of neighbours": ("tổ trưởng tổ dân phố", False, False),
    "no post": ("chánh niệm", False, False),
    "another word": ("trưởng thành", False, False),
    "a deputy": ("phó chủ tịch", False, False),
}


@pytest.mark.parametrize(("words", "heads", "any_body"), POSTS.values(), ids=POSTS.keys())
def test_a_post_heads_a_body_of_its_kind(words: str, heads: bool, any_body: bool) -> None:
    assert bool(re.match(HEAD, words)) is heads
    assert bool(re.match(HEAD_OF_ANY, words)) is any_body


def test_no_post_hides_a_longer_one() -> None:
    for word in POST_WORDS:
        match = re.match("|".join(POST_WORDS), word)
        assert match is not None
        assert match[0] == word
