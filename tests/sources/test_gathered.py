"""A long text as it is gathered."""

import pytest

from dondoc.sources.gathered import gathered

TEXTS = {
    "nothing": [],
    "one piece": ["Kế hoạch"],
    "pieces": ["Kế hoạch", "\n", "", "Sở Y tế"],
    "more than is held at first": ["Tổ chức thực hiện; "] * 120_000,
    "a piece longer than all before": ["ủy ban", "ấ" * 5_000_000, "."],
    "half of a pair of surrogates": ["a\ud800", "b"],
}


@pytest.mark.parametrize("pieces", TEXTS.values(), ids=TEXTS.keys())
def test_what_is_gathered_is_all_pieces_in_order(pieces: list[str]) -> None:
    assert gathered(iter(pieces)) == "".join(pieces)
