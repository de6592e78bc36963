"""The last of the bases may order what stands below it, and so may a sentence over paragraphs without numbers."""

from collections.abc import Callable, Iterable
from textwrap import dedent

import pytest

from dondoc.model import AgencyRef, Document, Programme

Read = Callable[[str], tuple[Programme, Document]]


def names(refs: Iterable[AgencyRef]) -> list[str]:
    return [ref.name for ref in refs]


def directive(body: str) -> str:
    return "UBND TỈNH SƠN LA\n\nCHỈ THỊ\nVề phòng cháy rừng\n\n" + dedent(body).strip("\n") + "\n"


def test_a_basis_that_orders_groups_assigns_the_list_below_it(read: Read) -> None:
    programme, _ = read(
        directive("""
            Căn cứ dự báo thời tiết, Chủ tịch UBND tỉnh yêu cầu các sở, ban, ngành thực hiện các việc sau:

            1. Trực máy bơm ở các chòi canh.

            2. Phát dọn đường băng cản lửa.
        """)
    )
    assert [(names(task.leads), task.text) for task in programme.tasks] == [
        (["Các sở, ban, ngành"], "Trực máy bơm ở các chòi canh."),
        (["Các sở, ban, ngành"], "Phát dọn đường băng cản lửa."),
    ]


def test_below_a_basis_that_orders_nobody_by_name_paragraphs_tell_tasks(read: Read) -> None:
    programme, _ = read(
        directive("""
            Căn cứ dự báo thời tiết nắng nóng còn kéo dài, Chủ tịch UBND tỉnh yêu cầu:

            Cán bộ và người dân nâng cao cảnh giác với lửa rừng.

            Sở Y tế dự trữ thuốc bỏng cho các trạm y tế vùng cao.

            Công an tỉnh lập chốt ở cửa rừng trong những ngày nắng nóng.
        """)
    )
    assert [names(task.leads) for task in programme.tasks] == [["Sở Y tế"], ["Công an tỉnh"]]


@pytest.mark.parametrize(
    "basis",
    [
        "Căn cứ dự báo thời tiết nắng nóng còn kéo dài, UBND tỉnh thông báo:",
        "Căn cứ dự báo thời tiết nắng nóng còn kéo dài;",
    ],
)
def test_below_a_basis_that_orders_nothing_paragraphs_tell_no_tasks(read: Read, basis: str) -> None:
    programme, _ = read(directive(f"{basis}\n\nSở Y tế dự trữ thuốc bỏng cho các trạm y tế vùng cao.\n"))
    assert not programme.tasks


def test_what_is_told_behind_the_list_of_an_order_is_no_task(read: Read) -> None:
    programme, _ = read(
        directive("""
            Căn cứ dự báo thời tiết nắng nóng còn kéo dài, Chủ tịch UBND tỉnh yêu cầu:

            Sở Y tế dự trữ thuốc bỏng cho các trạm y tế vùng cao.

            1. Tình hình

            Công an tỉnh lập chốt ở cửa rừng trong những ngày nắng nóng.
        """)
    )
    assert [names(task.leads) for task in programme.tasks] == [["Sở Y tế"]]
