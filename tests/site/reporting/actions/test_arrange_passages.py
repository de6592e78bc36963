"""Adding, taking out, bringing back and moving passages: who, why, and within which bounds."""

import pytest

from dondoc.site import audit
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.reporting.actions.arrange_passages import (
    add_paragraph,
    move_passage,
    remove_passage,
    restore_passage,
)
from dondoc.site.reporting.actions.issue_report import issue_report
from dondoc.site.reporting.actions.reword_passage import reword_passage
from dondoc.site.reporting.arranging import place_of
from dondoc.site.reporting.drafts import document_of, passages_of, placed_of
from dondoc.site.reporting.models import Draft, ReportIsIssued
from dondoc.site.tracking.refusals import DoesNotFit
from dondoc.writers.official import to_text


def keys(draft: Draft) -> list[str]:
    return [key for key, _ in passages_of(draft)]


def test_an_added_paragraph_stands_in_the_document_with_who_and_why(office: Acting, draft: Draft) -> None:
    opening = keys(draft)[0]
    change = add_paragraph(office, draft, opening, "  Mưa lũ \n kéo dài. ", why="Theo chỉ đạo của lãnh đạo.")
    assert keys(draft)[1] == change.key
    assert "Mưa lũ kéo dài." in to_text(document_of(draft))
    [source] = dict(passages_of(draft))[change.key].sources
    assert "Theo chỉ đạo của lãnh đạo." in source.words
    reword_passage(office, draft, change.key, "Mưa lũ kéo dài tại 5 xã.")
    assert "Mưa lũ kéo dài tại 5 xã." in to_text(document_of(draft))
    assert "reporting.passage.added" in [entry.code for entry in audit.entries_of(draft)]


def test_what_is_taken_out_can_be_brought_back(office: Acting, draft: Draft) -> None:
    before, key = keys(draft), keys(draft)[3]
    remove_passage(office, draft, key, why="Trùng ý.")
    assert key not in keys(draft)
    restore_passage(office, draft, key)
    assert keys(draft) == before
    with pytest.raises(DoesNotFit):
        restore_passage(office, draft, key)


def test_a_passage_moves_within_its_part_alone(office: Acting, draft: Draft) -> None:
    placed = placed_of(draft)
    start = next(place for place, one in enumerate(placed) if one.is_part)
    first, second = placed[start + 1].key, placed[start + 2].key
    move_passage(office, draft, first, 1, why="Đưa số liệu lên trước.")
    assert keys(draft)[start + 1 : start + 3] == [second, first]
    move_passage(office, draft, first, -1, why="Như cũ.")
    assert keys(draft)[start + 1 : start + 3] == [first, second]
    for key, steps in ((first, -1), (first, 0), (keys(draft)[-1], -1)):
        with pytest.raises(DoesNotFit):
            move_passage(office, draft, key, steps, why="Thử.")


def test_a_heading_moves_with_what_stands_under_it_and_all_are_counted_anew(office: Acting, draft: Draft) -> None:
    placed = placed_of(draft)
    parts = [one for one in placed if one.is_part]
    first, second = parts[0].key, parts[1].key
    of_first = [one.key for one in placed[place_of(placed, first) or 0 : place_of(placed, second)]]
    move_passage(office, draft, first, 1, why="Nêu kết quả trước.")
    moved = placed_of(draft)
    named = [(one.passage.block.number, one.key) for one in moved if one.is_part]  # type: ignore[union-attr]
    assert named[:3] == [("I.", second), ("II.", first), ("III.", parts[2].key)]
    start = place_of(moved, first) or 0
    assert [one.key for one in moved[start : start + len(of_first)]] == of_first
    assert moved[-1].passage.closes
    move_passage(office, draft, first, -1, why="Như cũ.")
    assert [one.key for one in placed_of(draft)] == [one.key for one in placed]
    for key, steps in ((first, -1), (parts[-1].key, 1)):
        with pytest.raises(DoesNotFit):
            move_passage(office, draft, key, steps, why="Thử.")


def test_a_heading_gets_another_name_and_those_after_a_removed_one_are_counted_anew(
    office: Acting, draft: Draft
) -> None:
    parts = [one for one in placed_of(draft) if one.is_part]
    reword_passage(office, draft, parts[1].key, "KẾT QUẢ")
    remove_passage(office, draft, parts[0].key, why="Gộp vào phần mở đầu.")
    assert "\nI. KẾT QUẢ\n" in to_text(document_of(draft))


def test_the_first_passage_of_all_can_be_moved_back_to_the_top(office: Acting, draft: Draft) -> None:
    opening = keys(draft)[0]
    change = add_paragraph(office, draft, opening, "Căn cứ tình hình.", why="Bổ sung.")
    move_passage(office, draft, change.key, -1, why="Lên đầu.")
    assert keys(draft)[:2] == [change.key, opening]


@pytest.mark.parametrize("why", ["", "  "])
def test_a_reason_is_asked_for(office: Acting, draft: Draft, why: str) -> None:
    key = keys(draft)[2]
    for act in (
        lambda: add_paragraph(office, draft, key, "Thêm.", why=why),
        lambda: remove_passage(office, draft, key, why=why),
        lambda: move_passage(office, draft, key, 1, why=why),
    ):
        with pytest.raises(DoesNotFit):
            act()


def test_nothing_is_done_to_a_passage_that_is_not_there_or_without_words(office: Acting, draft: Draft) -> None:
    with pytest.raises(DoesNotFit):
        remove_passage(office, draft, "gone", why="Thử.")
    with pytest.raises(DoesNotFit):
        add_paragraph(office, draft, keys(draft)[0], "  ", why="Thử.")


@pytest.mark.parametrize("who", ["leader", "auditor", "construction_officer"])
def test_others_do_not(draft: Draft, request: pytest.FixtureRequest, who: str) -> None:
    with pytest.raises(NotAllowed):
        remove_passage(request.getfixturevalue(who), draft, keys(draft)[1], why="Thử.")


def test_an_issued_report_keeps_its_passages(office: Acting, draft: Draft) -> None:
    remove_passage(office, draft, keys(draft)[2], why="Trùng ý.")
    words = to_text(document_of(draft))
    issue_report(office, draft, number="45/BC-STC", issued_on=draft.as_of)
    draft = Draft.objects.get(pk=draft.pk)
    assert to_text(document_of(draft)).splitlines()[9:40] == words.splitlines()[9:40]
    with pytest.raises(ReportIsIssued):
        restore_passage(office, draft, keys(draft)[0])
