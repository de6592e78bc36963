"""Words that were left out."""

import pytest

from dondoc.grammar.words.left_out_words import NAME_OPENINGS, find_left_out_words
from dondoc.grammar.words.marked_words import read_words
from dondoc.grammar.words.puzzles import find_open_puzzles

LEFT_OUT = {
    "with whom": ("Sở Tài chính chủ trì, phối hợp Cục Thuế tỉnh rà soát", "chủ trì, phối hợp", "với"),
    "in the middle of a phrase": ("công nghệ trên địa tỉnh đến năm 2025", "trên địa tỉnh", "bàn"),
    "at the end of a phrase": ("công tác cải cách hành; phối hợp với", "cải cách hành", "chính"),
    "before a stop": ("hỗ trợ trẻ em vùng cao, vùng khó, vùng biên giới", "vùng khó", "khăn"),
    "of whose budget": ("vốn ngân sách nhà và vốn vay", "ngân sách nhà", "nước"),
    "of whose budget, before a stop": ("nguồn ngân sách nhà; vốn vay", "ngân sách nhà", "nước"),
    "of what is safe": ("bảo đảm an toàn thông, an ninh mạng", "an toàn thông", "tin"),
    "of what all use": ("kho dữ liệu dùng của tỉnh kết nối với trung ương", "dữ liệu dùng", "chung"),
    "of a platform for all": ("nâng cấp nền tảng số dùng của ngành y tế", "nền tảng số dùng", "chung"),
    "of platforms of a branch": ("nâng cấp nền tảng dùng của ngành y tế", "nền tảng dùng", "chung"),
    "of networks for all": ("hạ tầng dùng, máy chủ", "hạ tầng dùng", "chung"),
    "of those in need": ("trẻ em có hoàn cảnh khó, trẻ mồ côi", "hoàn cảnh khó", "khăn"),
    "before enterprises": ("để phát doanh nghiệp nhỏ", "phát doanh nghiệp", "triển"),
    "before farming": ("để phát nông nghiệp", "phát nông nghiệp", "triển"),
    "before industry": ("phát công nghiệp ven sông", "phát công nghiệp", "triển"),
    "before tourism": ("phát du lịch hồ", "phát du lịch", "triển"),
    "before cooperatives": ("phát hợp tác xã", "phát hợp tác xã", "triển"),
    "before networks": ("phát hạ tầng số", "phát hạ tầng", "triển"),
    "before people who work": ("phát nguồn nhân lực", "phát nguồn nhân lực", "triển"),
    "of a plan for a directive": ("theo Kế hoạch Chỉ thị, số 12", "Kế hoạch Chỉ thị", "thực hiện"),
    "of a plan for conclusions": ("theo Kế hoạch Kết luận số 12", "Kế hoạch Kết luận", "thực hiện"),
    "of a plan for a decree": ("theo Kế hoạch Nghị định này", "Kế hoạch Nghị định", "thực hiện"),
    "of a plan for a law": ("theo Kế hoạch Luật Đất đai", "Kế hoạch Luật", "thực hiện"),
    "of a plan for a master plan": ("theo Kế hoạch Quy hoạch tỉnh", "Kế hoạch Quy hoạch", "thực hiện"),
    "of a programme": (
        "theo Chương trình hành động Nghị quyết Đại hội",
        "Chương trình hành động Nghị quyết",
        "thực hiện",
    ),
    "between two kinds of documents": ("theo Kế hoạch Nghị quyết số 57-NQ/TW", "Kế hoạch Nghị quyết", "thực hiện"),
    "before what it governs": ("vay vốn để phát kinh tế gia đình", "phát kinh tế", "triển"),
    "of an outlook": ("đề án đến năm 2028, tầm đến năm 2040", "tầm đến năm 2040", "nhìn"),
    "in the shortest phrase that fits": ("ứng phó với biến khí hậu ở tỉnh", "biến khí hậu", "đổi"),
}
WHOLE = {
    "whole phrases": "Trên địa bàn tỉnh, cải cách hành chính; ứng phó với biến đổi khí hậu",
    "another compound": "thích ứng với biến đổi khí hậu; bảo vệ môi trường",
    "a phrase that a line parts": "đẩy mạnh cải cách hành\nchính",
    "a phrase that a cell ends": "cải cách hành\tSở Nội vụ",
    "cooperation without a name": "chủ trì, phối hợp nhằm thực hiện; phối hợp giữa các sở",
    "a plan for carrying out": "Kế hoạch thực hiện Nghị quyết số 57-NQ/TW; Kế hoạch Phát triển du lịch",
    "documents in a row": "Quy hoạch, Kế hoạch, Nghị quyết; Phòng Kế hoạch Quy hoạch của Sở Xây dựng",
    "a region that is hard to reach": "vùng khó khăn, vùng khó tiếp cận; việc khó, việc mới",
    "a house that has a budget": "ngân sách nhà trường, ngân sách nhà thầu, ngân sách nhà hát, ngân sách nhà văn hóa",
    "a budget that a line parts": "ngân sách nhà\nnước",
    "what is safe": "an toàn thông tin; hoàn cảnh khó khăn; hoàn cảnh khó tả",
    "what all use": "nền tảng dùng chung của tỉnh; hạ tầng dùng chung; dữ liệu dùng để huấn luyện",
    "what is used for something": "dữ liệu dùng cho báo cáo; nền tảng dùng thử của doanh nghiệp; nền tảng số dùng AI",
    "what begins by itself": "tự phát kinh tế; khởi phát kinh tế; bộc phát kinh tế; phát động",
    "offices for plans": "Ban Kế hoạch Quy hoạch tỉnh; Vụ Kế hoạch Quy hoạch tỉnh; Sở Kế hoạch Đề án mới",
    "a kind of document at the end": "theo Kế hoạch Nghị quyết",
    "half of an outlook before a whole one": "tầm đến năm 2040, tầm nhìn xa",
    "what is whole before its object": "lạm phát kinh tế; xuất phát du lịch; tầm nhìn đến năm 2040",
    "cooperation alone": "phối hợp Sở Y tế",
    "cooperation with": "chủ trì, phối hợp với Sở Y tế",
    "a faculty": "Khoa Công nghệ, Khoa Kinh tế",
    "nothing": "",
}


def left_out(text: str) -> list[tuple[str, str]]:
    found = find_left_out_words(text, find_open_puzzles(read_words(text)))
    return [(text[each.start : each.end], each.missing) for each in found]


@pytest.mark.parametrize(("text", "words", "missing"), LEFT_OUT.values(), ids=LEFT_OUT.keys())
def test_a_word_that_was_left_out_is_named(text: str, words: str, missing: str) -> None:
    assert left_out(text) == [(words, missing)]


@pytest.mark.parametrize("opening", NAME_OPENINGS)
def test_cooperation_needs_its_preposition_before_every_kind_of_agency(opening: str) -> None:
    assert left_out(f"Sở Y tế chủ trì phối hợp {opening} tỉnh") == [("chủ trì phối hợp", "với")]


@pytest.mark.parametrize("text", WHOLE.values(), ids=WHOLE.keys())
def test_whole_phrases_are_left_alone(text: str) -> None:
    assert left_out(text) == []
