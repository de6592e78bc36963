"""The stages of reading, one after the other."""

from collections.abc import Callable

from dondoc.extract import extract_programme
from dondoc.model import Document, Programme
from dondoc.register import load_register
from dondoc.sources.plain import document_from_text

Read = Callable[[str], tuple[Programme, Document]]

HEAD = "ỦY BAN NHÂN DÂN\nTỈNH {}\nSố: 12/KH-UBND\n{}, ngày 05 tháng 5 năm 2026\nKẾ HOẠCH\nTrồng quế năm 2026\n"
TABLE = "TT\tNhiệm vụ\tChủ trì\tThời hạn\n1\tSửa trạm\t{}\t2026\n"


def test_an_empty_document_gives_an_empty_programme() -> None:
    programme = extract_programme(document_from_text("", name="document.txt"))
    assert (programme.tasks, programme.sections, programme.indicators, programme.findings) == ((), (), (), ())
    assert programme.ledger.lines == 1


def test_agencies_are_those_of_the_province_that_issues(read: Read) -> None:
    for province, place in (("SƠN LA", "Sơn La"), ("LAI CHÂU", "Lai Châu")):
        programme, _ = read(HEAD.format(province, place) + TABLE.format("Điện lực tỉnh"))
        assert [place in ref.name for task in programme.tasks for ref in task.leads] == [True]


def test_a_register_that_is_given_is_used_whoever_issues() -> None:
    document = document_from_text(HEAD.format("LAI CHÂU", "Lai Châu") + TABLE.format("Điện lực tỉnh"), name="a.txt")
    programme = extract_programme(document, register=load_register())
    assert ["Sơn La" in ref.name for task in programme.tasks for ref in task.leads] == [True]


def test_abbreviations_that_a_document_explains_are_known_in_all_of_it(read: Read) -> None:
    text = "1. Ban Chỉ đạo trồng quế tỉnh (sau đây viết tắt là BCĐ) họp.\n" + TABLE.format("BCĐ")
    programme, _ = read(HEAD.format("SƠN LA", "Sơn La") + text)
    assert [ref.name for ref in programme.tasks[-1].leads] == ["Ban Chỉ đạo trồng quế tỉnh"]


def test_words_that_are_mended_stand_beside_those_that_were_read(read: Read) -> None:
    programme, _ = read(HEAD.format("SƠN LA", "Sơn La") + TABLE.format("Sở Y tế").replace("Sửa trạm", "Tạo đội phá"))
    assert [(task.text, task.text_repaired) for task in programme.tasks] == [("Tạo đội phá", "Tạo đột phá")]
