"""Running heads: what stands at the edge of page after page."""

from dataclasses import replace

from dondoc.sources.pdf.pages import Page
from dondoc.sources.pdf.running import without_running
from dondoc.sources.pdf.strips import Box, Strip

CM = 72 / 2.54  # points
HEAD = "Kế hoạch chuyển đổi số"


def page(number: int, *, height: float, head_at: float) -> Page:
    def strip(words: str, top: float) -> Strip:
        return Strip(words, Box(70, top, 370, top + 13), number)

    texts = (strip(f"Việc {'abcdef'[number]} và {'ghiklm'[number]}", top * CM) for top in (5, 8, 11))
    return Page(number, 842, height, (strip(HEAD, head_at), *texts))


def running_of(*, height: float, head_at: float) -> list[str]:
    pages = [page(number, height=height, head_at=head_at) for number in range(1, 5)]
    left, running = without_running(pages)
    assert all(len(each.strips) == (3 if running else 4) for each in left)
    return [strip.words for strip in running]


def test_a_head_is_known_on_upright_pages_and_on_pages_on_their_side() -> None:
    assert running_of(height=29.7 * CM, head_at=2 * CM) == [HEAD]
    assert running_of(height=21 * CM, head_at=2.2 * CM) == [HEAD]


def test_words_further_in_are_text_however_often_they_stand_there() -> None:
    assert running_of(height=21 * CM, head_at=4 * CM) == []


FOOT = "Lưu hành nội bộ"


def footed(number: int, *, height: float) -> Page:
    return Page(number, 842, height, (Strip(FOOT, Box(70, height - 42, 370, height - 29), number),))


def test_of_two_pages_both_bear_a_running_foot() -> None:
    left, running = without_running([footed(1, height=842), footed(2, height=842)])
    assert ([each.strips for each in left], [strip.words for strip in running]) == ([(), ()], [FOOT])
    assert without_running([footed(1, height=842)])[1] == []


def test_a_running_foot_is_as_far_from_the_bottom_on_pages_on_their_side() -> None:
    left, running = without_running([footed(1, height=842), footed(2, height=842), footed(3, height=595)])
    assert ([each.strips for each in left], [strip.words for strip in running]) == ([(), (), ()], [FOOT])


def test_pages_on_their_side_may_lack_the_head_of_the_others() -> None:
    bare = [replace(page(number, height=595, head_at=2 * CM), width=1000) for number in (3, 4, 5)]
    upright = [page(number, height=842, head_at=2 * CM) for number in (1, 2)]
    without_head = [replace(each, strips=each.strips[1:]) for each in bare]
    assert [strip.words for strip in without_running([*upright, *without_head])[1]] == [HEAD]
