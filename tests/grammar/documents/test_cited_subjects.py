"""What a cited document is about."""

import pytest

from dondoc.grammar.documents.cited_subjects import read_subject
from dondoc.grammar.documents.document_numbers import find_document_numbers

SUBJECTS = {
    " về phát triển chăn nuôi;": "về phát triển chăn nuôi",
    ", phê duyệt Đề án trồng sâm. Việc này": "phê duyệt Đề án trồng sâm",
    " về phát triển chăn nuôi, UBND tỉnh ban hành Kế hoạch như sau": "về phát triển chăn nuôi",
    " về thu phí, Chủ tịch UBND xã yêu cầu các thôn": "về thu phí",
    " về thu phí và Quyết định số 5": "về thu phí",
    " về công tác dân vận, công tác tôn giáo": "về công tác dân vận, công tác tôn giáo",
    " ban hành Kế hoạch thực hiện Nghị quyết số 7": "ban hành Kế hoạch thực hiện Nghị quyết số 7",
    " về hạ tầng số giai đoạn 2026-2030, trong đó ưu tiên bản vùng lõm": "về hạ tầng số giai đoạn 2026-2030",
    " triển khai Chương trình sữa học đường;": "triển khai Chương trình sữa học đường",
    " hướng dẫn mức hỗ trợ nuôi ong;": "hướng dẫn mức hỗ trợ nuôi ong",
    " V/v cấp phát hạt giống;": "V/v cấp phát hạt giống",
    " về hạ tầng số trong đó tập trung phủ sóng": "về hạ tầng số",
    " về tổ chức Sở Y tế, Sở Nội vụ": "về tổ chức Sở Y tế, Sở Nội vụ",
}


@pytest.mark.parametrize(("words", "subject"), SUBJECTS.items(), ids=SUBJECTS.keys())
def test_a_subject_ends_where_its_sentence_goes_on(words: str, subject: str) -> None:
    assert read_subject(words) == subject


def test_other_words_are_no_subject() -> None:
    assert read_subject(" và các văn bản liên quan") is None
    assert read_subject(" triển khai đồng bộ các giải pháp cấp nước") is None
    assert read_subject(" hướng dẫn các xã lập danh sách hộ nghèo") is None


@pytest.mark.parametrize(
    ("words", "issuer"),
    [
        ("Quyết định số 7/QĐ-UBND ngày 5/5/2026 của UBND tỉnh là 2.400 triệu đồng", "UBND tỉnh"),
        ("Kế hoạch số 7/KH-UBND của UBND xã đã giao", "UBND xã"),
        ("Thông báo số 7/TB-UBND của cơ quan có thẩm quyền", "cơ quan có thẩm quyền"),
        ("Quyết định số 7/QĐ-BYT ngày 31/02/2026 của Bộ Y tế về tiêm chủng", "Bộ Y tế"),
    ],
)
def test_an_issuer_ends_before_the_verb_and_stands_behind_a_day_that_cannot_be(words: str, issuer: str) -> None:
    assert [cited.issuer for cited in find_document_numbers(words)] == [issuer]
