"""Words that a scan or a typist broke, and those of them that are the document's."""

import pytest
from lines_with_roles import collected_of

from dondoc.extract.findings.words import faults_of_words, of_the_document
from dondoc.model import Role
from dondoc.sources.plain import document_from_text

FOUND = {
    "Tạo đội phá về hạ tầng": ("ocr_word", "đội phá", "đột phá"),
    "Các đơnvị trồng cây": ("ocr_word", "đơnvị", "đơn vị"),
    "Rà soát trên địa tỉnh": ("missing_text", "trên địa tỉnh", "trên địa bàn tỉnh"),
    "Rà soát các khu khu du lịch": ("extra_word", "khu khu", None),
    "Rà soát quy định. tập trung xử lý": ("punctuation", "định. tập", None),
    "Giao Phó , Giám đốc ký": ("punctuation", "Phó , Giám", None),
    "Sửa trạm,, mở lớp": ("punctuation", ",,", None),
    "Giúp người già yếu.hongtt": ("extra_word", "hongtt", None),
    "Báo cáo định kǶ hằng năm": ("ocr_word", "kǶ", None),
    "Giao các xǎ rà soát": ("ocr_word", "xǎ", None),
    "Sửa trạm y tế cho cán bộ": None,
    "Mở lớp ở xã Mường Bú": None,
}


@pytest.mark.parametrize(("text", "fault"), FOUND.items(), ids=FOUND.keys())
def test_a_broken_word_is_told_with_its_reading(text: str, fault: tuple[str, str, str | None] | None) -> None:
    document = document_from_text(text, name="document.txt")
    found = list(faults_of_words(document, 0, document.text))
    if fault is None:
        assert found == []
        return
    kind, words, reading = fault
    assert [(each.kind, words in document.quote(each.source)) for each in found] == [(kind, True)]
    assert reading is None or found[0].suggestion == reading


def test_a_word_is_told_once_though_several_look_at_it() -> None:
    document = document_from_text("Các đơnvị tạo đội phá về hạ tầng; các đơnvị khác", name="document.txt")
    found = faults_of_words(document, 0, document.text)
    assert [document.quote(each.source) for each in found] == ["đội phá", "đơnvị", "đơnvị"]


def test_a_fault_has_its_place_in_the_whole_text() -> None:
    document = document_from_text("Sửa trạm.\nCác đơnvị trồng cây", name="document.txt")
    (fault,) = faults_of_words(document, 10, document.text[10:])
    assert document.quote(fault.source) == "đơnvị"


@pytest.mark.parametrize(("role", "kept"), [(Role.SIGNATURE, 0), (Role.SITE_FRAME, 0), (Role.TASK, 1), (Role.HEAD, 1)])
def test_names_below_a_document_and_pages_around_it_are_not_its_words(role: Role, kept: int) -> None:
    collected = collected_of([(role, "Các đơnvị trồng cây")])
    found = faults_of_words(collected.document, 0, collected.document.text)
    assert len(list(of_the_document(found, collected.roles))) == kept
