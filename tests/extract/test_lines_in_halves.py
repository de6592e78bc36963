"""Lines whose words belong to more than one paragraph."""

import pytest

from dondoc.extract.lines_in_halves import halves_of_line
from dondoc.extract.wording import wording_of
from dondoc.sources.blocks import Block, lay_out

HALVES = {
    "a letterhead in two cells": (
        ["UBND TỈNH SƠN LA Số: 12/KH-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc"],
        ["UBND TỈNH SƠN LA", "Số: 12/KH-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
    ),
    "a signature in two cells": (["Nơi nhận:", "TM. ỦY BAN NHÂN DÂN"], ["Nơi nhận:", "TM. ỦY BAN NHÂN DÂN"]),
    "cells with strokes between": (
        ["SỞ Y TẾ | Độc lập - Tự do - Hạnh phúc"],
        ["SỞ Y TẾ", "Độc lập - Tự do - Hạnh phúc"],
    ),
    "a post beside the recipients": (["- Như Điều 3; CHỦ TỊCH"], ["- Như Điều 3;", "CHỦ TỊCH"]),
    "a post and the name below it": (["PHÓ CHỦ TỊCHLò Văn Sơn"], ["PHÓ CHỦ TỊCH", "Lò Văn Sơn"]),
}
WHOLE = {
    "a sentence": ["Sở Y tế sửa trạm."],
    "a row of a table of tasks": ["Sửa trạm", "Sở Y tế", "Quý III/2026"],
    "strokes between words of work": ["Sửa trạm | Sở Y tế | 2026"],
    "a recipient alone": ["- Như Điều 3;"],
    "capitals alone": ["KẾ HOẠCH"],
}


def halves(cells: list[str]) -> list[str]:
    document = lay_out([Block("\t".join(cells), table=int(len(cells) > 1), row=1)], name="a", format="txt")
    (line,) = document.lines
    return halves_of_line(document, line, wording_of(document.text))


@pytest.mark.parametrize(("cells", "parts"), HALVES.values(), ids=HALVES.keys())
def test_each_half_of_a_line_is_for_itself(cells: list[str], parts: list[str]) -> None:
    assert halves(cells) == parts


@pytest.mark.parametrize("cells", WHOLE.values(), ids=WHOLE.keys())
def test_other_lines_are_whole(cells: list[str]) -> None:
    assert halves(cells) == [" ".join(cells)]
