"""Labels of items as people say them."""

import pytest

from dondoc.site.ui.labels import SpokenLabel, spoken
from dondoc.site.ui.templatetags.dondoc_ui import place_label

SPOKEN = {
    "II/12": SpokenLabel("II.12"),
    "I/8/-1": SpokenLabel("I.8", dash="1"),
    "I/1/1.17/-2": SpokenLabel("I.1.17", dash="2"),
    "1/1.1/1": SpokenLabel("1.1", paragraph="1"),
    "III/2/2.3/+1": SpokenLabel("III.2.3", plus="1"),
    "a": SpokenLabel("a"),
    "": SpokenLabel(""),
}


@pytest.mark.parametrize(("label", "parts"), SPOKEN.items())
def test_a_label_is_taken_apart(label: str, parts: SpokenLabel) -> None:
    assert spoken(label) == parts


@pytest.mark.parametrize(
    ("label", "words"),
    [("I/8/-1", "I.8, gạch đầu dòng 1"), ("1/1.1/2", "1.1, đoạn 2"), ("II/12", "II.12"), (None, "")],
)
def test_a_label_is_said(label: str | None, words: str) -> None:
    assert place_label(label) == words
