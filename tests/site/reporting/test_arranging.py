"""Passages stand where people put them, in the words that hold."""

from typing import Any

import pytest

from dondoc.site.reporting.arranging import arranged, kept, part_of, place_of
from dondoc.site.reporting.models import Act, Change
from dondoc.site.reporting.passages import Composed, Passage, Source
from dondoc.site.reporting.stored import keyed
from dondoc.writers.official import Column, Heading, Item, Letterhead, OfficialDocument, Paragraph, Row, Table

LIST = Source("Danh sách việc", "/viec-phai-lam/")
TABLE = Table((Column("TT", 1), Column("Việc", 3)), (Row(("1", "Rà soát quy hoạch")),))
REPORT = Composed(
    OfficialDocument("BÁO CÁO", "Kết quả", Letterhead(("SỞ TÀI CHÍNH",), "/BC-STC", "Sơn La", None)),
    (
        Passage(Heading(1, "I.", "TÌNH HÌNH")),
        Passage(Paragraph("Có 3 việc."), (LIST,)),
        Passage(TABLE, (LIST,)),
        Passage(Heading(1, "II.", "KẾT QUẢ")),
        Passage(Paragraph("Đã xong 1."), (LIST,)),
    ),
)
FIRST, SENTENCE, FIGURES, SECOND, DONE = (key for key, _ in keyed(REPORT.passages))


def texts(*changes: Change, **words: str) -> list[str]:
    passages = (one.passage for one in kept(arranged(REPORT, words, changes)))
    return [passage.text or "bảng" for passage in passages]


def change(act: Act, key: str, **more: Any) -> Change:
    return Change(act=act, key=key, **more)


def test_without_changes_all_stands_as_proposed() -> None:
    assert texts() == ["TÌNH HÌNH", "Có 3 việc.", "bảng", "KẾT QUẢ", "Đã xong 1."]


def test_other_words_take_the_place_of_a_passage_and_its_sources_stay() -> None:
    placed = arranged(REPORT, {SENTENCE: "Trong kỳ có 3 việc.", FIGURES: "Không có bảng."}, ())
    assert placed[1].passage == Passage(Paragraph("Trong kỳ có 3 việc."), (LIST,))
    assert (placed[1].proposed, placed[1].is_reworded) == ("Có 3 việc.", True)
    assert placed[2].passage.block == TABLE


def test_empty_words_give_the_proposal_back() -> None:
    assert arranged(REPORT, {SENTENCE: ""}, ()) == arranged(REPORT, {}, ())


def test_an_added_paragraph_stands_behind_its_passage_and_can_be_put_otherwise() -> None:
    added = change(Act.ADDED, "them-1", after=SENTENCE, text="Mưa lũ kéo dài.", is_item=True)
    assert texts(added)[1:3] == ["Có 3 việc.", "Mưa lũ kéo dài."]
    assert texts(added, **{"them-1": "Mưa lũ nhiều."})[2] == "Mưa lũ nhiều."
    assert isinstance(arranged(REPORT, {}, [added])[2].passage.block, Item)


def test_what_was_taken_out_is_out_of_the_document_until_it_is_brought_back() -> None:
    removed = change(Act.REMOVED, FIGURES)
    assert "bảng" not in texts(removed)
    assert "bảng" in texts(removed, change(Act.RESTORED, FIGURES))
    assert [one.is_removed for one in arranged(REPORT, {}, [removed])] == [False, False, True, False, False]


def test_a_moved_passage_stands_behind_the_one_it_was_put_behind() -> None:
    assert texts(change(Act.MOVED, SENTENCE, after=FIGURES)) == [
        "TÌNH HÌNH",
        "bảng",
        "Có 3 việc.",
        "KẾT QUẢ",
        "Đã xong 1.",
    ]


@pytest.mark.parametrize("act", list(Act))
def test_a_change_of_a_passage_that_is_gone_breaks_nothing(act: Act) -> None:
    assert set(texts()) <= set(texts(change(act, "gone", after="nowhere", text="Thêm.")))


def test_a_part_ends_where_the_next_begins() -> None:
    placed = arranged(REPORT, {}, ())
    assert list(part_of(placed, 2)) == [1, 2]
    assert list(part_of(placed, 4)) == [4]
    assert place_of(placed, DONE) == 4
    assert place_of(placed, "gone") is None
