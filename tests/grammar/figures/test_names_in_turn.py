"""Names that are dealt out to figures in turn."""

import re

import pytest

from dondoc.grammar.figures.names_in_turn import deal_out

# What both figures of a sentence were found to measure: what each measures.
DEALT = {
    "rừng, ruộng lần lượt là 5% và 7%": ["rừng", "ruộng"],
    "rừng và ruộng tương ứng là 5%; 7%": ["rừng", "ruộng"],
    "tỷ lệ nghèo năm 2026, 2027 lần lượt là 5%, 7%": ["tỷ lệ nghèo", "tỷ lệ nghèo"],
    "rừng, ruộng, vườn lần lượt là 5%, 7%": ["rừng, ruộng, vườn lần lượt", "rừng, ruộng, vườn lần lượt"],
    "rừng, ruộng là 5%, 7%": ["rừng, ruộng", "rừng, ruộng"],
}


@pytest.mark.parametrize(("sentence", "measures"), DEALT.items(), ids=DEALT.keys())
def test_as_many_names_as_figures_are_dealt_out_one_each(sentence: str, measures: list[str]) -> None:
    figures = [match.span() for match in re.finditer(r"\d+%", sentence)]
    said = sentence.partition(" là ")[0]
    assert list(deal_out([said] * len(figures), figures, sentence)) == measures


def test_figures_apart_from_each_other_are_no_row() -> None:
    sentence = "rừng, ruộng lần lượt là 5%. Năm sau đạt 7%"
    said = "rừng, ruộng lần lượt"
    assert list(deal_out([said] * 2, [(24, 26), (40, 42)], sentence)) == [said] * 2


def test_names_that_hold_commas_are_parted_by_other_marks_and_serve_the_next_row() -> None:
    sentence = "các ngành chè, cà phê; lúa lần lượt là (5%), (7%); năm sau lần lượt là (6%), (8%)"
    figures = [match.span() for match in re.finditer(r"\d+%", sentence)]
    said = ["lúa lần lượt"] * 2 + ["lần lượt"] * 2
    assert list(deal_out(said, figures, sentence)) == ["chè, cà phê", "lúa"] * 2


@pytest.mark.parametrize(
    "years",
    [
        "năm 2026, 2030",
        "đến năm 2026 và đến năm 2030",
        "(năm 2026; 2030)",
        "giai đoạn 2021-2025, 2026-2030",
        "giai đoạn 2021-2025, giai đoạn 2026-2030",
        "các giai đoạn 2021 - 2025 và 2026 - 2030",
        "trong thời kỳ 2021–2025 và thời kỳ 2026–2030",
    ],
)
@pytest.mark.parametrize("name", ["tỷ lệ nghèo", "vốn đầu tư so với tổng chi", "số hộ, số khẩu nghèo"])
def test_years_and_stretches_in_turn_are_no_part_of_the_name(years: str, name: str) -> None:
    sentence = f"{name} {years} lần lượt là 15%, 17%"
    figures = [match.span() for match in re.finditer(r"1[57]%", sentence)]
    said = sentence.partition(" là ")[0]
    assert list(deal_out([said] * 2, figures, sentence)) == [name] * 2
