"""Wholes whose parts come to something else."""

import pytest

from dondoc.grammar.slips.sums import find_uneven_sums

FAULTS = {
    "parts that are too much": (
        "10 tỷ đồng, trong đó: tỉnh 7 tỷ đồng, xã 5 tỷ đồng.",
        "10 tỷ đồng, trong đó: tỉnh 7 tỷ đồng, xã 5 tỷ đồng",
    ),
    "parts that are too much already": (
        "10 tỷ đồng, trong đó: tỉnh 7 tỷ đồng, xã 5 tỷ đồng, phần còn lại của dân.",
        "10 tỷ đồng, trong đó: tỉnh 7 tỷ đồng, xã 5 tỷ đồng",
    ),
    "parts of places that are named like words": (
        "10 tỷ đồng, bao gồm Quy Nhơn 7 tỷ đồng và An Lão 5 tỷ đồng",
        "10 tỷ đồng, bao gồm Quy Nhơn 7 tỷ đồng và An Lão 5 tỷ đồng",
    ),
    "parts of thousands that are too little": (
        "10.000 ha (gồm: lúa 5.000 ha; ngô 4.000 ha. Giao cho xã.",
        "10.000 ha (gồm: lúa 5.000 ha; ngô 4.000 ha",
    ),
    "what the whole is one of": (
        "trồng 10 ha rừng, trong đó: phòng hộ 4 ha, sản xuất 8 ha.",
        "10 ha rừng, trong đó: phòng hộ 4 ha, sản xuất 8 ha",
    ),
    "parts with parts of their own in brackets": (
        "10 ha, gồm: lúa 5 ha (vụ xuân 3 ha, vụ mùa 2 ha); ngô 4 ha.",
        "10 ha, gồm: lúa 5 ha (vụ xuân 3 ha, vụ mùa 2 ha); ngô 4 ha",
    ),
    "animals": (
        "10.000 con, gồm: trâu 6.000 con; bò 5.000 con.",
        "10.000 con, gồm: trâu 6.000 con; bò 5.000 con",
    ),
    "all parts that are too little": (
        "10 ha, gồm: lúa 5 ha; ngô 4 ha.",
        "10 ha, gồm: lúa 5 ha; ngô 4 ha",
    ),
}
SOUND = {
    "all of the parts": "10 ha, gồm: lúa 5 ha; ngô 5 ha.",
    "one part": "10 ha, gồm: lúa 5 ha.",
    "parts for each": "10 tấn, gồm: vụ xuân 7 tấn/ha; vụ mùa 5 tấn/ha.",
    "parts in a longer word": "10 ha, gồm: đá 7 hang; đất 5 hang.",
    "a whole that is a name": "lô A10 ha, gồm: lúa 5 ha; ngô 4 ha.",
    "parts that are names": "10 ha, gồm: lô A7 ha; lô B5 ha.",
    "some of the parts": "10 tỷ đồng, trong đó: tỉnh 7 tỷ đồng, xã 1 tỷ đồng.",
    "parts of a part": "10 tỷ đồng, trong đó: tỉnh 7 tỷ đồng, xã 3 tỷ đồng, xã vùng cao 2 tỷ đồng.",
    "a whole of something else": "giao 10 ha và máy móc, trong đó: lúa 7 ha, ngô 5 ha.",
    "parts in another unit": "10 tỷ đồng, gồm: tỉnh 7 tỷ đồng, xã 3.000 triệu đồng.",
    "parts of another kind": "10 tỷ đồng, gồm: tỉnh 7 tỷ đồng, xã 500 ha.",
    "parts that are about": "10 tỷ đồng, gồm: tỉnh khoảng 7 tỷ đồng, xã 4 tỷ đồng.",
    "parts that were rounded": "10,0 ha, gồm: lúa 3,3 ha; ngô 3,3 ha; sắn 3,3 ha.",
    "an open list": "10 tỷ đồng, gồm: tỉnh 7 tỷ đồng, xã 1 tỷ đồng, phần còn lại của dân.",
}


@pytest.mark.parametrize(("text", "words"), FAULTS.values(), ids=FAULTS.keys())
def test_parts_that_come_to_something_else_are_found(text: str, words: str) -> None:
    assert [text[found.start : found.end] for found in find_uneven_sums(text)] == [words]


@pytest.mark.parametrize("text", SOUND.values(), ids=SOUND.keys())
def test_parts_that_may_come_to_the_whole_are_left_alone(text: str) -> None:
    assert [text[found.start : found.end] for found in find_uneven_sums(text)] == []
