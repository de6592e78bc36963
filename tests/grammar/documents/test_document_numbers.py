"""Numbers of documents, with the day that stands beside them."""

from datetime import date

import pytest

from dondoc.grammar.documents.document_numbers import find_document_numbers, number_of_line

NUMBERS = {
    "a telegram of a state committee of the centre": ("Công điện số 12/CĐ-TW", "12/CĐ-TW"),
    "a decision": ("Quyết định số 139/QĐ-UBND", "139/QĐ-UBND"),
    "a plan of a youth union, with its unit": ("Kế hoạch số 58-KH/TĐTN-PT", "58-KH/TĐTN-PT"),
    "a party document before a dash": ("Kế hoạch 58-KH/TU-Chương trình", "58-KH/TU"),
    "a plan": ("Kế hoạch số 144/KH-UBND", "144/KH-UBND"),
    "a programme": ("Chương trình hành động số 1857/CTr-UBND", "1857/CTr-UBND"),
    "a resolution of the government": ("Nghị quyết số 01/NQ-CP", "01/NQ-CP"),
    "a resolution of a standing committee": ("Nghị quyết số 12/2025/UBTVQH15", "12/2025/UBTVQH15"),
    "a joint one": ("Nghị quyết liên tịch số 7/2025/NQLT-UBTVQH15-CP-MTTQ", "7/2025/NQLT-UBTVQH15-CP-MTTQ"),
    "one counted under another": ("Nghị quyết số 190.3/2025/NQ-CP ngày", "190.3/2025/NQ-CP"),
    "one counted under another, of two figures": ("số 42.15/2026/NQ-CP của Chính phủ", "42.15/2026/NQ-CP"),
    "a resolution of a council": ("Nghị quyết 238/NQ-HĐND", "238/NQ-HĐND"),
    "a directive of the prime minister": ("Chỉ thị số 18/CT-TTg", "18/CT-TTg"),
    "a proposal of a department": ("Tờ trình số 23/TTr-SKHĐT", "23/TTr-SKHĐT"),
    "a letter of an office": ("Công văn số 1234/VPCP-KTTH", "1234/VPCP-KTTH"),
    "a letter of a department": ("Công văn 567/SKHĐT-TH", "567/SKHĐT-TH"),
    "a notice": ("Thông báo số 69/TB-VPCP", "69/TB-VPCP"),
    "three parts": ("Quyết định số 161/QĐ-UBND-HC", "161/QĐ-UBND-HC"),
    "a law": ("Luật số 158/2024/QH15", "158/2024/QH15"),
    "a decree": ("Nghị định số 30/2020/NĐ-CP", "30/2020/NĐ-CP"),
    "a circular": ("Thông tư số 15/2023/TT-BYT", "15/2023/TT-BYT"),
    "a circular of two ministries": ("Thông tư 08/2021/TTLT-BNV-BTC", "08/2021/TTLT-BNV-BTC"),
    "a law-making decision of a province": ("Quyết định số 05/2025/QĐ-UBND", "05/2025/QĐ-UBND"),
    "a resolution of the Party": ("Nghị quyết số 57-NQ/TW", "57-NQ/TW"),
    "a conclusion of the Party": ("Kết luận số 72-KL/TW", "72-KL/TW"),
    "a programme of a provincial Party committee": ("Chương trình số 12-CTr/TU", "12-CTr/TU"),
    "a project of the Party": ("Đề án số 06-ĐA/TU", "06-ĐA/TU"),
    "a rule of the Party with its own letters": ("Quy định số 21-QyĐ/TU", "21-QyĐ/TU"),
    "a rule of the Party with a small letter": ("Quy định số 21-QĐi/TW", "21-QĐi/TW"),
    "a plan of a steering committee": ("Kế hoạch số 02-KH/BCĐTW", "02-KH/BCĐTW"),
    "in a title in capitals": ("CHƯƠNG TRÌNH HÀNH ĐỘNG SỐ 12-CTR/TU", "12-CTR/TU"),
    "at the end of a sentence": ("theo Quyết định số 12/QĐ-UBND.", "12/QĐ-UBND"),
    "in brackets": ("(Quyết định 12/QĐ-UBND)", "12/QĐ-UBND"),
    "a number put in between": ("Nghị quyết số 36a/NQ-CP", "36a/NQ-CP"),
    "a blank behind the stroke": ("số 139/ QĐ-UBND", "139/QĐ-UBND"),
    "an issuer with a stop": ("Quyết định số 999/QĐ-CT.UBND", "999/QĐ-CT.UBND"),
    "a blank before the stroke": ("số 139 /QĐ-UBND", "139/QĐ-UBND"),
    "blanks around the hyphen": ("số 139/QĐ - UBND", "139/QĐ-UBND"),
    "a resolution of the Standing Committee": ("Nghị quyết số 517/NQ-UBTVQH15", "517/NQ-UBTVQH15"),
    "one with its year": ("Nghị quyết số 753/2005/NQ-UBTVQH11 ngày", "753/2005/NQ-UBTVQH11"),
    "one without a kind": ("Nghị quyết số 1210/2016/UBTVQH13 ngày", "1210/2016/UBTVQH13"),
    "a joint circular with a ministry's sign": ("số 30/2008/TTLT-BTC-BNN&PTNT-BTS,", "30/2008/TTLT-BTC-BNN&PTNT-BTS"),
    "a joint circular with strokes": ("Thông tư 183/2010/TTLT/BTC-BNN,", "183/2010/TTLT/BTC-BNN"),
    "a rule of two bodies": ("Số: 01/QCPH/UBND-UBMTTQ", "01/QCPH/UBND-UBMTTQ"),
    "the stop of former years": ("Quyết định số 45/QĐ.UB ngày", "45/QĐ.UB"),
    "a blank lost before it": ("Nghị quyết số76/NQ-CP ngày", "76/NQ-CP"),
    "the stop of former years, and a year": ("Quyết định số 45/2001/QĐ.UB ngày", "45/2001/QĐ.UB"),
    "a hyphen lost": ("Quyết định số 2468/QĐUBND ngày", "2468/QĐ-UBND"),
    "a hyphen lost behind a year": ("Nghị định số 61/2018/NĐCP ngày", "61/2018/NĐ-CP"),
    "a decree without its stroke": ("Nghị định số 87/2017/ND-CP ngày", "87/2017/NĐ-CP"),
    "a decision without its stroke": ("Quyết định số 1960/QD-TCT ngày", "1960/QĐ-TCT"),
    "a council without its stroke": ("Nghị quyết số 12/NQ-HDND ngày", "12/NQ-HĐND"),
    "a telegram without its stroke": ("Công điện số 53/CD-TTg ngày", "53/CĐ-TTg"),
    "a guideline, which has none": ("Hướng dẫn số 15/HD-BNV ngày", "15/HD-BNV"),
    "a contract, which has none": ("Công văn số 15/HDTV-VP ngày", "15/HDTV-VP"),
    "a hyphen of the Party lost": ("Nghị quyết số 20NQ/TW ngày", "20-NQ/TW"),
    "a blank behind the hyphen": ("Thông tư số 24/2019/TT- BNNPTNT ngày", "24/2019/TT-BNNPTNT"),
    "a hyphen that became a blank": ("Quyết định số 86/QĐ UBND ngày", "86/QĐ-UBND"),
    "a hyphen of the Party that became a blank": ("Chỉ thị số 48 CT/TW ngày", "48-CT/TW"),
    "a hyphen lost before a department": ("Tờ trình số 365/TTrSNV ngày", "365/TTr-SNV"),
    "a letter of an office with a long sign": ("Công văn số 4452/BVHTTDL-VHCS ngày", "4452/BVHTTDL-VHCS"),
    "a letter of an office with '&' in its sign": ("Văn bản số 2845/SNN&PTNT-KHTC ngày", "2845/SNN&PTNT-KHTC"),
    "an office without a unit": ("tại Tờ trình số 126/SKHĐT ngày", "126/SKHĐT"),
    "a decision of former years": ("Quyết định 830/TTg ngày", "830/TTg"),
    "blanks within its year and its letters": ("Quyết định số 63/ 2006/QĐ - UBND,", "63/2006/QĐ-UBND"),
    "a dot for the hyphen": ("Tờ trình số 245/TTr.DSGĐTE ngày", "245/TTr.DSGĐTE"),
    "a dot before the committee": ("Công điện khẩn số 12/CĐ.UBND về", "12/CĐ.UBND"),
    "figures parted by a scan": ("Nghị quyết số 3 7/NQ-HĐND ngày", "37/NQ-HĐND"),
    "a blank before the year": ("Số: 05 /2008/TT-BYT", "05/2008/TT-BYT"),
    "a blank after the hyphen of the Party": ("số 95- KL/TW", "95-KL/TW"),
}
NO_NUMBERS = {
    "a day": "ngày 19/6/2015",
    "a month": "tháng 6/2026",
    "round the clock": "trực 24/7",
    "a rate": "10.000 đồng/ngày",
    "a share of communes": "4/5 xã",
    "generations of networks": "mạng 4G/5G",
    "a standard": "ISO 9001:2015",
    "a road": "Quốc lộ 6, QL6",
    "years": "giai đoạn 2026-2030",
    "an ordinal": "Điều 12",
    "a file's size": "tệp 12/BANDO",
    "an office that no kind stands before": "ông A, số 12/SYT",
    "a number left blank": "Số:      /KH-UBND",
}
DATED = {
    "without the word for it": ("Tờ trình số 7/TTr-SYT 13 tháng 5 năm 2021", date(2021, 5, 13)),
    "only a month behind it": ("Tờ trình số 7/TTr-SYT tháng 5 năm 2021", None),
    "told before who issued": ("Ngày 21/4/2026, Bộ Y tế đã ban hành Công văn số 15/BYT-KH về", date(2026, 4, 21)),
    "told before in words": ("ngày 2 tháng 3 năm 2026 UBND tỉnh ban hành Kế hoạch số 7/KH-UBND về", date(2026, 3, 2)),
    "told before with a comma in the name": (
        "Ngày 21/4/2026, Ban Chỉ huy Phòng, chống thiên tai tỉnh có Công điện số 3/CĐ-PCTT về",
        date(2026, 4, 21),
    ),
    "by which something is due": ("Trước ngày 21/4/2026, Sở Y tế ban hành Kế hoạch số 15/KH-SYT về", None),
    "of something told before": ("Ngày 21/4/2026, Bộ Y tế họp về Công văn số 15/BYT-KH", None),
    "of a day that is no issuer's": ("Ngày 21/4/2026, các đơn vị đã có văn bản theo Kế hoạch số 15/KH-SYT", None),
    "in figures": ("Nghị quyết số 96/NQ-CP ngày 01/8/2022 của Chính phủ", date(2022, 8, 1)),
    "with the blank lost": ("Nghị quyết số 96/NQ-CP ngày01/8/2022", date(2022, 8, 1)),
    "after a comma": ("Nghị quyết số 96/NQ-CP, ngày 01/8/2022", date(2022, 8, 1)),
    "in words": ("Nghị quyết 66-NQ/TW ngày 30 tháng 4 năm 2025", date(2025, 4, 30)),
    "with hyphens": ("Quyết định số 1719/QĐ-TTg ngày 14-10-2021", date(2021, 10, 14)),
    "none": ("Nghị quyết số 96/NQ-CP của Chính phủ", None),
    "of something else": ("Nghị quyết số 96/NQ-CP có hiệu lực từ ngày 01/8/2022", None),
    "only a year": ("Chương trình hành động 1857/CTr-UBND năm 2022", None),
    "one that there is not": ("Nghị quyết số 96/NQ-CP ngày 31/02/2022", None),
}


@pytest.mark.parametrize(("text", "number"), NUMBERS.values(), ids=NUMBERS.keys())
def test_a_number_is_read_with_its_blanks_closed_up(text: str, number: str) -> None:
    (found,) = find_document_numbers(text)
    assert found.number == number
    assert text[found.start : found.end].replace(" ", "") == found.as_written


@pytest.mark.parametrize("text", NO_NUMBERS.values(), ids=NO_NUMBERS.keys())
def test_other_figures_are_no_number_of_a_document(text: str) -> None:
    assert find_document_numbers(text) == []


@pytest.mark.parametrize(("text", "day"), DATED.values(), ids=DATED.keys())
def test_the_day_is_the_one_that_follows_directly(text: str, day: date | None) -> None:
    assert [found.issued_on for found in find_document_numbers(text)] == [day]


def test_several_numbers_are_read_in_their_order_each_with_its_own_day() -> None:
    found = find_document_numbers("số 57-NQ/TW ngày 22/12/2024, số 71/NQ-CP và số 68-NQ/TW ngày 04/5/2025")
    assert [(each.number, each.issued_on) for each in found] == [
        ("57-NQ/TW", date(2024, 12, 22)),
        ("71/NQ-CP", None),
        ("68-NQ/TW", date(2025, 5, 4)),
    ]


def test_a_long_dash_is_no_other_number() -> None:
    (cited,) = find_document_numbers("số 139/QĐ–UBND")
    assert (cited.number, cited.as_written) == ("139/QĐ-UBND", "139/QĐ-UBND")


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Số: 476/UBND", "476/UBND"),
        ("Số 12/KH-UBND", "12/KH-UBND"),
        ("Số:      /KH-UBND", None),
        ("Số 3/4 xã", None),
        ("Số:?2 /KH-UBND", None),
        ("Số: …/KH-UBND", None),
        ("Số: … 12/KH-UBND", "12/KH-UBND"),
        ("- Số: 12/KH-UBND", "12/KH-UBND"),
    ],
)
def test_the_line_of_a_letterhead_gives_its_number(line: str, number: str | None) -> None:
    assert number_of_line(line) == number


def test_a_number_may_be_broken_behind_its_hyphen() -> None:
    (cited,) = find_document_numbers("Tờ trình số 45/TTr-\nSTC ngày 10/3/2026")
    assert (cited.number, cited.issued_on) == ("45/TTr-STC", date(2026, 3, 10))
    assert find_document_numbers("Số 45/TTr\n-\nSTC") == []


SUBJECTS = {
    "Triển khai Quyết định số 45/QĐ-UBND ngày 02/3/2026 của UBND tỉnh về nuôi ong lấy mật\tSở Y tế\t2027": (
        "về nuôi ong lấy mật"
    ),
    "1\tQuyết định số 45/QĐ-UBND ngày 02/3/2026 của UBND tỉnh\tVề nuôi ong lấy mật": None,
    "1\tTheo Quyết định số 45/QĐ-UBND về nuôi ong lấy mật\n2\tDạy nghề\tSở Y tế": "về nuôi ong lấy mật",
    "a) Theo Quyết định số 45/QĐ-UBND về nuôi ong\nlấy mật dưới tán rừng": "về nuôi ong lấy mật dưới tán rừng",
    "a) Theo Quyết định số 45/QĐ-UBND về nuôi ong lấy mật\nb) Dạy nghề cho lao động": "về nuôi ong lấy mật",
    "- Theo Quyết định số 45/QĐ-UBND về nuôi ong lấy mật\n- Dạy nghề cho lao động": "về nuôi ong lấy mật",
    "- Theo Quyết định số 45/QĐ-UBND về nuôi ong lấy mật\n1.2. Sở Y tế": "về nuôi ong lấy mật",
    "Thực hiện Quyết định số 45/QĐ-UBND về nuôi ong lấy mật\nGIÁM ĐỐC SỞ Y TẾ\nCăn cứ": "về nuôi ong lấy mật",
    "THỰC HIỆN QUYẾT ĐỊNH SỐ 45/QĐ-UBND VỀ NUÔI ONG\nLẤY MẬT": "VỀ NUÔI ONG LẤY MẬT",
    "Thực hiện Quyết định số 45/QĐ-UBND về nuôi ong lấy mật\n-----\nSở Y tế ban hành": "về nuôi ong lấy mật",
    "Thực hiện Quyết định số 45/QĐ-UBND về nuôi ong lấy mật, UBND xã Mường La ban hành Kế hoạch": "về nuôi ong lấy mật",
    "Theo Quyết định số 45/QĐ-UBND về nuôi ong lấy mật, Ban Quản lý rừng": "về nuôi ong lấy mật, Ban Quản lý rừng",
}


@pytest.mark.parametrize(("text", "subject"), SUBJECTS.items())
def test_what_a_document_is_about_ends_with_the_cell_or_the_point_that_names_it(text: str, subject: str | None) -> None:
    (cited,) = find_document_numbers(text)
    assert cited.subject == subject


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("số 61/2018/NĐ-CP của Chính phủ và NĐ số 45/2020/NĐ-CP", "Chính phủ"),
        ("số 12/QĐ-BYT của Bộ trưởng Bộ Y tế và Văn bản số 44/VPCP-KGVX", "Bộ trưởng Bộ Y tế"),
        ("số 3129/QĐ-BVHTTDL của Bộ Văn hóa, Thể thao và Du lịch về lễ hội", "Bộ Văn hóa, Thể thao và Du lịch"),
        ("số 2/2017/TT-VPCP của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ", "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ"),
        ("số 5/TT-BYT của Bộ Y tế, Bộ Tài chính đã nêu", "Bộ Y tế"),
        ("số 5/2010/TTLT-BTC-BNN giữa Bộ Tài chính và Bộ Nông nghiệp hướng dẫn", "Bộ Tài chính và Bộ Nông nghiệp"),
        ("số 5/2014/TTLT-BTC-BYT của liên Bộ Tài chính, Bộ Y tế quy định", "liên Bộ Tài chính, Bộ Y tế"),
        ("số 847/UBND-VX của UBND tỉnh Quảng Ninh V/v tuyên truyền", "UBND tỉnh Quảng Ninh"),
        ("số 9/KH-BYT của Bộ Y tế triển khai Chương trình sữa học đường", "Bộ Y tế"),
        ("số 9/KH-BCĐ của Ban Chỉ đạo thực hiện Đề án 06 về dữ liệu", "Ban Chỉ đạo thực hiện Đề án 06"),
        ("số 12/QĐ-BTTTT của Bộ Thông tin và Truyền thông về kinh tế số", "Bộ Thông tin và Truyền thông"),
    ],
)
def test_an_issuer_ends_where_another_document_is_named(text: str, issuer: str) -> None:
    assert find_document_numbers(text)[0].issuer == issuer


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Báo cáo thẩm định số 18/BC-STP", "báo cáo"),
        ("Nghị quyết liên tịch số 7/2025/NQLT-CP-MTTQ", "nghị quyết"),
        ("Chương trình hành động số 7/CTr-UBND", "chương trình hành động"),
        ("theo đề nghị thẩm định số 18/BC-STP", None),
    ],
)
def test_the_kind_stands_before_what_sort_of_it_the_document_is(text: str, kind: str | None) -> None:
    assert find_document_numbers(text)[0].kind == kind


def test_what_a_cited_document_is_about_ends_at_a_stroke_below_it() -> None:
    first, _ = find_document_numbers(
        "thực hiện Nghị quyết số 68-NQ/TW của Bộ Chính trị về kinh tế tư nhân\n-----\nThực hiện Kế hoạch số 5-KH/TU"
    )
    assert first.subject == "về kinh tế tư nhân"


def test_a_day_may_stand_in_brackets_or_behind_who_issued() -> None:
    (cited,) = find_document_numbers("Quyết định số 12/QĐ-UBND (ngày 05/3/2025) của UBND tỉnh về nuôi ong.")
    assert (cited.issued_on, cited.issuer, cited.subject) == (date(2025, 3, 5), "UBND tỉnh", "về nuôi ong")
    (cited,) = find_document_numbers("Quyết định số 12/QĐ-UBND của UBND tỉnh ngày 05/3/2025 về nuôi ong.")
    assert (cited.issued_on, cited.issuer, cited.subject) == (date(2025, 3, 5), "UBND tỉnh", "về nuôi ong")
    (cited,) = find_document_numbers("Quyết định số 12/QĐ-UBND của UBND tỉnh, ngày 05/3/2025 họp.")
    assert (cited.issued_on, cited.issuer) == (None, "UBND tỉnh")


def test_who_issued_ends_where_the_notice_begins() -> None:
    words = "Thông báo số 45/TB-VPCP của Văn phòng Chính phủ thông báo kết luận của Thủ tướng."
    assert find_document_numbers(words)[0].issuer == "Văn phòng Chính phủ"
