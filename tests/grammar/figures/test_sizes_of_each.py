"""Figures that say of what size each of the things counted is."""

import pytest

from dondoc.grammar.figures.sizes_of_each import is_size_of_each


@pytest.mark.parametrize(
    ("words", "of_each"),
    [
        ("thu hút 3 đến 5 dự án quy mô trên ", True),
        ("thu hút 4 dự án fdi có quy mô vốn từ ", True),
        ("có 12 doanh nghiệp đạt doanh thu trên ", True),
        ("mở 6 vùng chè có diện tích từ ", True),
        ("mời gọi 4 dự án có vốn đầu tư trên ", True),
        ("thu hút 4 dự án có tổng vốn đầu tư trên ", False),
        ("thu hút 4 dự án với tổng quy mô trên ", False),
        ("mở 4 khu, quy mô trên ", False),
        ("mở 4 khu; mỗi khu có quy mô tối thiểu ", True),
        ("phấn đấu mỗi năm có diện tích mới ", False),
        ("quy mô kinh tế đạt trên ", False),
    ],
)
def test_a_figure_may_tell_which_are_counted(words: str, *, of_each: bool) -> None:
    assert is_size_of_each(len(words), words) is of_each
