"""Where the sentences of a paragraph that assigns work begin and end."""

from datetime import date

import pytest

from dondoc.grammar.assigning.sentences import find_sentences
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.register import load_register

READER = AgencyReader(load_register(), date(2026, 5, 5))
SENTENCES = {
    "stops before capitals": ["Sở Y tế mở trạm.", "Báo cáo trước 30/6!", "Lưu hồ sơ."],
    "semicolons before capitals": ["Sở Y tế mở trạm;", "Công an tỉnh giữ bến."],
    "an order behind a semicolon": ["Sở Y tế mở trạm;", "giao Công an tỉnh giữ bến."],
    "an order behind 'đồng thời'": ["Sở Y tế mở trạm;", "đồng thời, giao các xã giữ bến."],
    "who leads, and who helps": ["Sở Y tế chủ trì;", "Công an tỉnh phối hợp mở trạm."],
    "small letters": ["Sở Y tế mở trạm; lập sổ. sau đó báo cáo."],
    "names alone": ["Giám đốc Sở Y tế; Giám đốc Sở Nội vụ mở lớp."],
    "names alone behind an order": ["Giao Sở Y tế; Sở Nội vụ mở lớp."],
    "in brackets": ["Mở trạm (Phân công: Sở Y tế mở. Sở Nội vụ giúp) trong năm.", "Lưu hồ sơ."],
    "behind a bracket": ["Mở trạm (Sở Y tế giúp).", "Lưu hồ sơ."],
    "a bracket that is never closed": ["Mở trạm (Sở Y tế giúp.", "Lưu hồ sơ."],
    "several who do something": ["Sở Y tế mua thuốc;", "các xã, phường rà soát danh sách trẻ em."],
    "several who do something as things are": [
        "Sở Y tế mua thuốc;",
        "các trạm y tế căn cứ số trẻ em, chủ động lập sổ, phối hợp tiêm phòng.",
    ],
    "several things as things are": ["Sở Y tế mua thuốc; các loại căn cứ nhu cầu, đúng chủng loại."],
    "several who cooperate": ["Sở Y tế mua thuốc; các xã, phường phối hợp rà soát danh sách."],
    "several places": ["Sở Y tế rà soát các trạm; các xã vùng cao; các bản biên giới."],
    "several in brackets": ["Sở Y tế kiểm tra (cùng Sở Tài chính; các xã, phường rà soát sổ sách) hằng quý."],
}


@pytest.mark.parametrize("sentences", SENTENCES.values(), ids=SENTENCES.keys())
def test_sentences_end_where_another_begins(sentences: list[str]) -> None:
    paragraph = " ".join(sentences)
    assert [paragraph[start:end] for start, end in find_sentences(paragraph, READER)] == sentences
