"""Faults of a source document, each with its place, and the sound words beside them that are left alone."""

import unicodedata
from collections.abc import Callable

import pytest

from dondoc.model import Document, Finding, Programme

Read = Callable[[str], tuple[Programme, Document]]

TABLE = "TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\n"
ROW = "1\tRà soát quy định\tSở Tư pháp\tSở Y tế\tQuý II/2026\n"

COPIED = (
    "Đẩy mạnh tuyên truyền, vận động người dân tham gia khám sức khỏe định kỳ, nâng cao ý thức phòng bệnh cho bản thân "
    "và gia đình"
)
# What is wrong: the text, the kind of finding, the words of the document at its place (None: its whole line).
FAULTS: dict[str, tuple[str, str, str | None]] = {
    "a heading row repeated": (TABLE + ROW + TABLE, "repeated_header", TABLE.strip()),
    "a letter of a heading row repeated": (
        TABLE + ROW + TABLE.replace("TT", "ST"),
        "ocr_word",
        "ST",
    ),
    "a number left out": (
        TABLE + ROW + "3\tHọp\tSở Y tế\t\t2026\n",
        "numbering_gap",
        "3\tHọp\tSở Y tế\t\t2026",
    ),
    "a cell cut off": (TABLE + "1\tHọp và\tSở Y tế\t\t2026\n", "truncated_cell", "Họp và"),
    "a cell of leads cut off": (TABLE + "1\tHọp\tSở Y tế và\t\t2026\n", "truncated_cell", "Sở Y tế và"),
    "a cell of those that cooperate cut off": (
        TABLE + "1\tHọp\tSở Y tế\tSở Tư pháp và\t2026\n",
        "truncated_cell",
        "Sở Tư pháp và",
    ),
    "a blank in a row": (TABLE + "1\tXây … trạm y tế\tSở Y tế\t\t2026\n", "missing_text", "… trạm"),
    "a note of the writers": (TABLE + "1\tHọp báo [xem lại]\tSở Y tế\t\t2026\n", "residue", "[xem lại]"),
    "nobody leads": (TABLE + "1\tHọp\t\tSở Y tế\t2026\n", "missing_field", "Họp"),
    "no time": (TABLE + "1\tHọp\tSở Y tế\t\t\n", "missing_field", "Họp"),
    "one leads and cooperates": (TABLE + "1\tHọp\tSở Y tế\tSở Y tế\t2026\n", "duplicate_name", "Sở Y tế"),
    "a deadline that was over": (
        TABLE + "1\tHọp\tSở Y tế\t\tQuý I/2024\n",
        "deadline_before_document",
        "Quý I/2024",
    ),
    "an agency that nobody knows": (TABLE + "1\tHọp\tSở Du lịch\t\t2026\n", "unknown_agency", "Họp"),
    "a range beyond the whole": ("1. Mục tiêu tăng từ 9%-111% mỗi năm.", "suspicious_number", "9%-111%"),
    "a range that runs backwards": ("1. Mục tiêu tăng 15-11% mỗi năm.", "impossible_range", "15-11%"),
    "years that run backwards": ("1. Kế hoạch giai đoạn 2021-2015 của tỉnh.", "impossible_range", "2021-2015"),
    "years that run backwards at the end": ("1. Giai đoạn 2030 - 2026.", "impossible_range", "2030 - 2026"),
    "a cited plan under the number of a decision": (
        "1. Theo Kế hoạch số 21/QĐ-UBND của UBND tỉnh.",
        "number_mismatch",
        "21/QĐ-UBND",
    ),
    "a cited decision under the number of a plan": (
        "1. Theo Quyết định 21/KH-UBND của UBND tỉnh.",
        "number_mismatch",
        "21/KH-UBND",
    ),
    "fewer named than stated": (
        "1. Hỗ trợ 04 huyện (Mường La, Vân Hồ, Sốp Cộp) năm nay.",
        "count_mismatch",
        "04 huyện (Mường La, Vân Hồ, Sốp Cộp)",
    ),
    "a slip in a number of the Party": ("1. Theo Nghị quyết số 06/NQ-TU của Tỉnh ủy.", "number_mismatch", "06/NQ-TU"),
    "attached to another number": (
        "PHỤ LỤC I\n(Kèm theo Kế hoạch số 21/KH-UBND ngày 05/5/2026)\n",
        "number_mismatch",
        "21/KH-UBND",
    ),
    "a decision that nobody signs": (
        "Điều 1. Ban hành Kế hoạch này.\nĐiều 2. Giám đốc các sở chịu trách nhiệm thi hành Quyết định này./.",
        "missing_field",
        "Điều 2. Giám đốc các sở chịu trách nhiệm thi hành Quyết định này./.",
    ),
    "an agency that is no more": (
        TABLE + "1\tHọp\tSở Giao thông vận tải\t\t2026\n",
        "agency_ended",
        "Sở Giao thông vận tải",
    ),
    "a name in a heading with a small letter": (
        "1. Sở tài chính chủ trì, phối hợp với Sở Y tế\n- Rà soát quy định về phí.",
        "name_variant",
        "Sở tài chính",
    ),
    "a name in other capitals than elsewhere": (
        "1. Sở Công thương\n- Rà soát quy định về chợ.\n2. Sở Y tế\n- Cùng Sở Công Thương kiểm tra chợ.",
        "name_variant",
        "Sở Công thương",
    ),
    "a blank in a number that has none elsewhere": (
        "1. Theo Nghị quyết số 98- NQ/TW.\n2. Sơ kết Nghị quyết số 98-NQ/TW.",
        "number_mismatch",
        "98- NQ/TW",
    ),
    "a blank before a comma": ("1. Giao Phó , Giám đốc Sở Y tế ký.", "punctuation", "Phó , Giám"),
    "a name in a cell with another mark": (
        TABLE + "1\tHọp\tSở Văn hóa - Thể thao và Du lịch\t\t2026\n",
        "name_variant",
        "Sở Văn hóa - Thể thao và Du lịch",
    ),
    "a term that was not yet": (
        "1. Theo Nghị quyết số 29-NQ/TW ngày 04/11/2013 của Ban Chấp hành Trung ương Đảng khóa XVI.",
        "suspicious_number",
        "khóa XVI",
    ),
    "a later number of an earlier day": (
        "1. Theo Nghị quyết số 13-NQ/TU ngày 19/01/2026 và Nghị quyết số 14-NQ/TU ngày 30/12/2025 của Tỉnh ủy.",
        "suspicious_number",
        "14-NQ/TU",
    ),
    "one number of two days": (
        "1. Theo Quyết định số 749/QĐ-TTg ngày 03/6/2020; Quyết định số 749/QĐ-TTg ngày 06/3/2020.",
        "suspicious_number",
        "749/QĐ-TTg",
    ),
    "one document under two numbers": (
        "1. Theo Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt Chương trình chuyển đổi số "
        "quốc gia đến năm 2025; Quyết định số 794/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt Chương trình "
        "chuyển đổi số quốc gia đến năm 2025.",
        "number_mismatch",
        "794/QĐ-TTg",
    ),
    "a day that no calendar has": ("1. Báo cáo trước ngày 31/4/2026.", "suspicious_number", "31/4/2026"),
    "parts that are more than the whole": (
        "1. Cơ cấu kinh tế: nông nghiệp 32%; công nghiệp 38%; dịch vụ 41%.",
        "shares_mismatch",
        "nông nghiệp 32%; công nghiệp 38%; dịch vụ 41",
    ),
    "a sentence copied": (
        f"1. Sở Y tế\n- {COPIED}.\n2. Sở Nội vụ\n- Rà soát biên chế; {COPIED.lower()}.",
        "duplicate_text",
        COPIED.lower(),
    ),
    "a rate of more than the whole": (
        "1. Đến năm 2030, tỷ lệ hộ dân được dùng nước sạch đạt 109%.",
        "suspicious_number",
        None,
    ),
    "one measure with two figures": (
        "1. Đến năm 2030, tỷ lệ lao động qua đào tạo đạt 68%.\n2. Đến năm 2030, tỷ lệ lao động qua đào tạo đạt 72%.",
        "targets_differ",
        None,
    ),
    "one measure with two estimates": (
        "1. Đến năm 2030, tổng thu từ nghề cá đạt khoảng 900 tỷ đồng.\n"
        "2. Đến năm 2030, tổng thu từ nghề cá khoảng 950 tỷ đồng.",
        "targets_differ",
        None,
    ),
    "an office of a district, where there are none": (
        "1. Phòng Nội vụ huyện Mường Ảng\n- Rà soát danh sách cán bộ không chuyên trách.",
        "agency_ended",
        "Phòng Nội vụ huyện Mường Ảng",
    ),
    "an amount told otherwise in words": (
        "1. Kinh phí: 325 tỷ đồng (Ba trăm năm mươi hai tỷ đồng).",
        "count_mismatch",
        "325 tỷ đồng (Ba trăm năm mươi hai tỷ đồng)",
    ),
    "an agency that is no more, in a heading": (
        "1. Sở Giao thông vận tải\n- Rà soát biển báo trên các tuyến đường.",
        "agency_ended",
        "Sở Giao thông vận tải",
    ),
    "a number of a row twice": (
        TABLE + "1.1\tHọp\tSở Y tế\t\t2026\n1.1\tRà soát\tSở Y tế\t\t2026\n",
        "numbering_repeat",
        "1.1\tRà soát\tSở Y tế\t\t2026",
    ),
    "a number of a heading left out": (
        "1. Nhiệm vụ\n1.1. Sở Y tế\n- Rà soát phí.\n1.3. Sở Nội vụ\n- Rà soát lệ phí.",
        "numbering_gap",
        "1.3. Sở Nội vụ",
    ),
    "a number of a heading twice": (
        "1. Nhiệm vụ\n1.1. Sở Y tế\n- Rà soát phí.\n1.1. Sở Nội vụ\n- Rà soát lệ phí.",
        "numbering_repeat",
        "1.1. Sở Nội vụ",
    ),
    "fewer named after a colon": (
        "1. Hỗ trợ người dân tại 04 huyện: Mường La, Vân Hồ và Sốp Cộp.",
        "count_mismatch",
        "tại 04 huyện: Mường La, Vân Hồ và Sốp Cộp",
    ),
    "what was left out of a copy": ("1. Sở Y tế\nRà soát trạm y tế.\n[...]", "missing_text", "[...]"),
    "the last word of a phrase": ("1. Phân bổ ngân sách nhà đúng định mức.", "missing_text", "ngân sách nhà"),
    "a letter in a set phrase": ("1. Tạo đội phá về hạ tầng giao thông.", "ocr_word", "đội phá"),
    "a mark in a set phrase": ("1. Phát huy thể mạnh của tỉnh.", "ocr_word", "thể mạnh"),
    "a word left out": ("1. Rà soát quy định trên địa tỉnh năm 2026.", "missing_text", "trên địa tỉnh"),
    "letters behind the last stop": (
        "1. Các đơn vị báo cáo UBND tỉnh xem xét, quyết định./. *hk*\nTM. ỦY BAN NHÂN DÂN",
        "residue",
        "*hk*",
    ),
    "half of a set phrase": ("1. Đề án đến năm 2028, tầm đến năm 2040.", "missing_text", "tầm đến năm 2040"),
    "a year named twice": (
        "1. Mức tăng giai đoạn 2026-2028 năm phấn đấu đạt 7%/năm.",
        "extra_word",
        "giai đoạn 2026-2028 năm",
    ),
    "a word too many": ("1. Rà soát các khu khu du lịch của tỉnh.", "extra_word", "khu khu"),
    "a sentence in small letters": ("1. Rà soát quy định. tập trung xử lý.", "punctuation", "định. tập"),
    "a mark glued to a stop": ("1. Giúp đỡ người già yếu.hongtt", "extra_word", "hongtt"),
    "a borrowed word": ("1. Phát triển dịch vụ logistiics.", "ocr_word", "logistiics"),
    "a letter of no word": ("1. Báo cáo định kǶ hằng năm.", "ocr_word", "kǶ"),
    "a letter of which nobody knows what it means": ("1. Giao các xǎ rà soát.", "ocr_word", "xǎ"),
    "letters in pieces": (f"1. Rà soát {unicodedata.normalize('NFD', 'quy định')} về phí.", "decomposed_unicode", None),
    "a misread word": ("1. Phần đầu đạt mục tiêu đã đề ra.", "ocr_word", "Phần đầu"),
    "a wrong day of the week": (
        "1. Họp vào thứ Hai ngày 09/6/2026.",
        "suspicious_number",
        "thứ Hai ngày 09/6/2026",
    ),
    "a plan of one year more": (
        "1. Lập Kế hoạch trồng rừng 5 năm 2026 - 2031.",
        "count_mismatch",
        "5 năm 2026 - 2031",
    ),
    "more than all of them": ("1. Tiêm phòng cho 120% tổng đàn lợn.", "suspicious_number", "120% tổng đàn"),
    "one number with two days, and no issuer": (
        "1. Theo Quyết định số 1500/QĐ-UBND ngày 05/6/2022.\n2. Thay thế Quyết định số 1500/QĐ-UBND ngày 15/6/2022.",
        "suspicious_number",
        "1500/QĐ-UBND",
    ),
    "an area that is a ninth of the one before": (
        "1. Diện tích trồng quế đến năm 2028 đạt 81.000 ha, đến năm 2030 đạt 9.000 ha.",
        "suspicious_number",
        "9.000 ha",
    ),
    "a total below numbers with their words": (
        "Nguồn vốn\tSố tiền (triệu đồng)\n1. Ngân sách tỉnh\t850\n2. Ngân sách xã\t85\nTổng cộng\t925\n",
        "sum_mismatch",
        "925",
    ),
    "a city of a province, where there are none": (
        "1. UBND thành phố Hoa Lư\n- Rà soát biển báo trên các tuyến đường.",
        "agency_ended",
        "UBND thành phố Hoa Lư",
    ),
    "fewer beds than before": (
        "1. Số giường bệnh/10.000 dân đến năm 2028 đạt 30 giường, đến năm 2030 đạt 29 giường.",
        "suspicious_number",
        "29 giường",
    ),
}
SOUND = {
    "numbers in order": TABLE + ROW + "2\tHọp\tSở Y tế\t\t2026\n",
    "numbers that start again in a group": TABLE + "I\tA\t\t\t\n" + ROW + "II\tB\t\t\t\n" + ROW,
    "a cell that goes on below": TABLE + "1\tSửa đổi quy chế của\tSở Y tế\t\t2026\n\tThanh tra tỉnh\t\t\t\n",
    "a range": "1. Mục tiêu tăng từ 9%-11% mỗi năm.",
    "a growth above the whole": "1. Mục tiêu đạt 110-120% dự toán.",
    "years": "1. Kế hoạch giai đoạn 2021-2025 của tỉnh.",
    "as many named as stated": "1. Hỗ trợ 03 huyện (Mường La, Vân Hồ, Sốp Cộp) năm nay.",
    "the number of the document itself": "PHỤ LỤC I\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/5/2026)\n",
    "another document that is cited": "1. Theo Kế hoạch số 21/KH-UBND ngày 05/5/2026 của UBND tỉnh.",
    "cited documents of several kinds": "1. Theo Chỉ thị số 05-CT/TW, 12-NQ/TW và 13-KL/TW của Trung ương.",
    "a plan that came with a decision": "1. Theo Kế hoạch kèm theo Quyết định số 21/QĐ-UBND của UBND tỉnh.",
    "a number with a long dash": "1. Theo Quyết định số 21/QĐ–UBND của UBND tỉnh.",
    "a sentence copied into an appendix": f"1. Sở Y tế\n- {COPIED}.\nPHỤ LỤC I\nNHIỆM VỤ\n1. Sở Nội vụ\n- {COPIED}.\n",
    "a name that many sentences have": "\n".join(
        f"{i}. Rà soát Nghị định quy định chi tiết thi hành một số điều của Luật Tiêu chuẩn và quy chuẩn kỹ thuật và "
        "Luật sửa đổi, bổ sung một số điều."
        for i in (1, 2)
    ),
    "capitals that are a habit": TABLE + "1\tHọp\tSở Công thương\t\t2026\n",
    "one measure with figures for two times": "1. Đến năm 2025, tỷ lệ lao động qua đào tạo đạt 68%.\n"
    "2. Đến năm 2030, tỷ lệ lao động qua đào tạo đạt 72%.",
    "headings that start again": "1. Y tế\n1.1. Sở Y tế\n- Rà soát phí.\n2. Nội vụ\n2.1. Sở Nội vụ\n- Rà soát lệ phí.",
    "as many named after a colon": "1. Hỗ trợ người dân tại 03 huyện: Mường La, Vân Hồ và Sốp Cộp.",
    "things that are no names after a colon": "1. Hỗ trợ người dân ở 04 xã: làm đường, dẫn nước.",
    "numbers in the order of their days": "1. Theo Nghị quyết số 13-NQ/TU ngày 19/01/2026 và 14-NQ/TU ngày 20/01/2026.",
    "a number of another year": "1. Theo Quyết định số 749/QĐ-TTg ngày 03/6/2020; số 749/QĐ-TTg ngày 06/3/2021.",
    "a decision that is signed": "Điều 1. Giám đốc các sở chịu trách nhiệm thi hành Kế hoạch này./.\n"
    "Nơi nhận:\n- Như Điều 1;\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH",
    "words that only look like a set phrase": "1. Cán bộ có thể mạnh dạn đề xuất; tách ngân sách nhà trường.",
    "people who are named under each task": "".join(
        f"{i}. Tổ chức hội thi lần {i}\n- Đơn vị chủ trì: Đồng chí Phó Chủ tịch thường trực phụ trách công tác "
        "tuyên truyền và vận động quần chúng ở sáu thôn vùng cao.\n"
        for i in (1, 2)
    ),
    "other capitals throughout": "1. Sở Công thương\n- Rà soát quy định về phí chợ.",
    "a blank in every number": "1. Sơ kết Nghị quyết số 98- NQ/TW của Trung ương.",
    "one number of two issuers": "1. Theo Quyết định số 15/QĐ-UBND ngày 05/6/2022 của UBND tỉnh Hòa Bình và Quyết định "
    "số 15/QĐ-UBND ngày 09/6/2022 của UBND tỉnh Lai Châu.",
    "a city that is a province": "1. UBND thành phố Huế\n- Rà soát biển báo trên các tuyến đường.",
    "a total that is right": "Nguồn vốn\tSố tiền (triệu đồng)\n1. Ngân sách tỉnh\t850\n2. Ngân sách xã\t85\n"
    "Tổng cộng\t935\n",
    "more beds than before": "1. Số giường bệnh/10.000 dân đến năm 2028 đạt 30 giường, đến năm 2030 đạt 32 giường.",
    "fewer poor households": "1. Tỷ lệ hộ nghèo đa chiều đến năm 2028 còn 5%, đến năm 2030 còn 3%.",
    "well written words": "1. Phấn đấu hoàn thành chỉ tiêu đã đề ra.",
}


def found(read: tuple[Programme, Document]) -> list[tuple[str, str]]:
    programme, document = read
    return [(finding.kind, document.quote(finding.source)) for finding in programme.findings]


@pytest.mark.parametrize(("text", "kind", "words"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_is_found_at_its_place(read_body: Read, text: str, kind: str, words: str | None) -> None:
    programme, document = read_body(text)
    if words is None:
        assert kind in [finding.kind for finding in programme.findings]
    else:
        assert (kind, words) in found((programme, document))


@pytest.mark.parametrize("text", SOUND.values(), ids=SOUND.keys())
def test_a_sound_text_has_no_findings(read_body: Read, text: str) -> None:
    assert found(read_body(text)) == []


def test_a_finding_says_what_is_wrong_in_words_with_its_facts(read_body: Read) -> None:
    (finding,) = read_body(FAULTS["fewer named than stated"][0])[0].findings
    assert isinstance(finding, Finding)
    assert finding.severity == "warning"
    assert "04" in finding.message or "4" in finding.message
    assert "{" not in finding.message


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [("1. Phần đầu đạt 90%.", "Phấn đấu"), ("1. Việc trển khai", "triển khai"), ("1. TRỂN KHAI ĐỀ ÁN", "TRIỂN KHAI")],
)
def test_a_reading_has_the_capitals_of_the_words_that_it_is_for(read_body: Read, text: str, suggestion: str) -> None:
    (finding,) = [finding for finding in read_body(text)[0].findings if finding.kind == "ocr_word"]
    assert finding.suggestion == suggestion


def test_an_unknown_agency_is_told_once(read_body: Read) -> None:
    text = TABLE + "1\tHọp\tSở Du lịch\t\t2026\n2\tRà soát\tSở Du lịch\t\t2026\n"
    assert [kind for kind, _ in found(read_body(text))] == ["unknown_agency"]


def test_findings_stand_in_the_order_of_their_places(read_body: Read) -> None:
    programme, _ = read_body("\n".join(text for text, _, _ in FAULTS.values()))
    starts = [finding.source.start for finding in programme.findings]
    assert starts == sorted(starts)
    assert len(starts) >= len(FAULTS) / 2


def test_an_agency_one_letter_from_a_known_one_is_told_with_it_and_kept_as_written(read_body: Read) -> None:
    programme, document = read_body(TABLE + "1\tHọp\tSở Tài chinh\t\t2026\n")
    (finding,) = (finding for finding in programme.findings if finding.kind == "agency_misread")
    assert (document.quote(finding.source), finding.suggestion) == ("Sở Tài chinh", "Sở Tài chính")
    assert [(lead.agency, lead.raw) for lead in programme.tasks[0].leads] == [(None, "Sở Tài chinh")]


@pytest.mark.parametrize(
    "name",
    [
        "Công ty Điện lực Lai Châu",
        "Các doanh nghiệp viễn thông",
        "Chi cục Hải quan khu vực V",
        "Thanh tra Sở",
    ],
)
def test_who_needs_no_entry_in_a_register_is_not_told_as_unknown(read_body: Read, name: str) -> None:
    assert found(read_body(TABLE + f"1\tHọp\t{name}\t\t2026\n")) == []


def test_a_district_is_unknown_only_to_a_register_that_has_those_of_its_province(read: Read) -> None:
    row = "1\tHọp\tUBND huyện Bình Sơn\t\t2022\n"
    home = "ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\nSố: 12/KH-UBND\nSơn La, ngày 05 tháng 5 năm 2022\nKẾ HOẠCH\nNăm 2022\n"
    elsewhere = home.replace("SƠN LA", "QUẢNG NGÃI").replace("Sơn La", "Quảng Ngãi")
    told = {text: [kind for kind, _ in found(read(text + TABLE + row))] for text in (home, elsewhere)}
    assert "unknown_agency" in told[home]
    assert "unknown_agency" not in told[elsewhere]


def test_the_names_of_those_who_signed_are_not_read_as_broken_words(read_body: Read) -> None:
    programme, _ = read_body("1. Sở Y tế rà soát.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Quốc Phong\n")
    assert [finding.kind for finding in programme.findings if finding.kind == "ocr_word"] == []


@pytest.mark.parametrize(
    ("number", "kind", "found"),
    [
        ("45/CT-UBND", "QUYẾT ĐỊNH", ["Văn bản là quyết định nhưng số 45/CT-UBND là số của chỉ thị."]),
        ("45/2026/QĐ-UBND", "CHỈ THỊ", ["Văn bản là chỉ thị nhưng số 45/2026/QĐ-UBND là số của quyết định."]),
        ("45/QĐ-UBND", "QUYẾT ĐỊNH", []),
        ("45/KH-UBND", "CHƯƠNG TRÌNH HÀNH ĐỘNG", []),
        ("45/UBND-TH", "KẾ HOẠCH", []),
    ],
)
def test_a_number_of_another_kind_is_told(read: Read, number: str, kind: str, found: list[str]) -> None:
    programme, _ = read(f"""
        ỦY BAN NHÂN DÂN
        TỈNH SƠN LA
        Số: {number}
        Sơn La, ngày 05 tháng 5 năm 2026
        {kind}
        Về việc trồng cây xanh ven đường
        1. Sở Xây dựng chọn giống cây theo quy định.
    """)
    assert [each.message for each in programme.findings if each.kind == "number_mismatch"] == found


def test_what_is_missing_among_headings_in_capitals_is_told_in_capitals(read_body: Read) -> None:
    programme, _ = read_body("""
        A. MỤC ĐÍCH
        1. Trồng cây xanh ven đường.
        B. YÊU CẦU
        1. Chọn giống cây phù hợp.
        D. TỔ CHỨC THỰC HIỆN
        1. Sở Xây dựng theo dõi chung.
    """)
    assert [each.message for each in programme.findings] == ["Thứ tự nhảy từ “B” sang “D”: thiếu “C”."]


def test_words_that_were_run_together_are_told_with_the_space_between_them(read_body: Read) -> None:
    programme, document = read_body("1. Các đơnvị trồng cây xanh ven đường.")
    (found,) = programme.findings
    assert (found.kind, document.quote(found.source), found.suggestion) == ("ocr_word", "đơnvị", "đơn vị")


def test_a_rise_that_falls_is_told_as_an_impossible_range(read_body: Read) -> None:
    programme, document = read_body("1. Tỷ lệ hộ trồng dâu tăng từ 60% lên 50% vào năm 2030.")
    (found,) = programme.findings
    assert (found.kind, found.severity, document.quote(found.source)) == (
        "impossible_range",
        "error",
        "từ 60% lên 50%",
    )


def test_what_a_site_lists_above_a_document_is_none_of_its_faults(read: Read) -> None:
    listed = "- 3Nghị quyết 20/NQ-TW năm 2017 do Ban Chấp hành Trung ương ban hành"
    letterhead = "ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\nSố: 12/KH-UBND\nKẾ HOẠCH\nNuôi ong lấy mật"
    assert read(f"{listed}\n{letterhead}")[0].findings == ()
    body = "Thực hiện Nghị quyết 20/NQ-TW năm 2017 của Ban Chấp hành Trung ương;"
    assert [one.kind for one in read(f"{letterhead}\n{body}")[0].findings] == ["number_mismatch"]


def test_recipients_that_come_twice_are_told_as_such(read: Read) -> None:
    programme, document = read("""
        ỦY BAN NHÂN DÂN
        TỈNH SƠN LA
        Số: 12/KH-UBND
        Sơn La, ngày 05 tháng 5 năm 2026
        KẾ HOẠCH
        Nuôi ong lấy mật
        1. Sở Y tế rà soát quy định về phí.
        Nơi nhận:
        - Sở Xây dựng;
        - Lưu: VT, TH;
        - Lưu: VT, TH.
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH
        Lê Văn An
    """)
    (found,) = programme.findings
    assert (found.kind, document.quote(found.source)) == ("duplicate_name", "- Lưu: VT, TH.")
    assert found.message == "“Lưu: VT, TH” nêu hai lần trong danh sách nơi nhận."


HEAD = """
ỦY BAN NHÂN DÂN
TỈNH SƠN LA
Số: 12/QĐ-UBND
Sơn La, ngày 05 tháng 5 năm 2026
QUYẾT ĐỊNH
Ban hành Kế hoạch nuôi ong lấy mật
Căn cứ Luật Chăn nuôi ngày 19 tháng 11 năm 2018;
{basis}
QUYẾT ĐỊNH:
Điều 1. Ban hành Kế hoạch nuôi ong lấy mật.
"""


@pytest.mark.parametrize(
    ("basis", "told"),
    [
        ("Theo đề nghị của Giám đốc Sở Kế hoạch và Đầu tư tại Tờ trình số 5/TTr-SKHĐT ngày 02/4/2026.", 1),
        ("Theo đề nghị của Giám đốc Sở Kế hoạch và Đầu tư.", 1),
        ("Theo đề nghị của Giám đốc Sở Kế hoạch và Đầu tư tại Tờ trình số 5/TTr-SKHĐT ngày 02/01/2025.", 0),
        ("Theo đề nghị của Giám đốc Sở Tài chính tại Tờ trình số 5/TTr-STC ngày 02/4/2026.", 0),
        ("Căn cứ Quy chế ngày 02/4/2026 do Sở Kế hoạch và Đầu tư soạn;", 0),
    ],
)
def test_who_proposed_a_document_was_there_on_that_day(read: Read, basis: str, told: int) -> None:
    programme, document = read(HEAD.format(basis=basis))
    ended = [document.quote(each.source) for each in programme.findings if each.kind == "agency_ended"]
    assert ended == ["Sở Kế hoạch và Đầu tư"] * told


@pytest.mark.parametrize(("day", "told"), [("06", 1), ("05", 0), ("04", 0)])
def test_a_resolution_is_passed_before_it_is_signed(read: Read, day: str, told: int) -> None:
    text = HEAD.replace("QĐ-UBND", "NQ-HĐND").replace("QUYẾT ĐỊNH", "NGHỊ QUYẾT").replace("ỦY BAN", "HỘI ĐỒNG")
    passed = f"Nghị quyết này được HĐND tỉnh thông qua ngày {day} tháng 5 năm 2026."
    programme, document = read(text.format(basis="") + passed)
    assert [document.quote(one.source) for one in programme.findings if "thông qua" in one.message] == [
        f"{day} tháng 5 năm 2026"
    ] * told


def test_the_name_of_a_place_alone_is_no_commune_of_later_days(read: Read) -> None:
    programme, _ = read("""
        ỦY BAN NHÂN DÂN
        TỈNH LẠNG SƠN
        Số: 12/KH-UBND
        Lạng Sơn, ngày 05 tháng 5 năm 2021
        KẾ HOẠCH
        Nuôi ong lấy mật
        TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành
        1\tRà soát quy định về phí\tSở Tư pháp\tSở Y tế; UBND huyện Hữu Lũng, Chi Lăng\tQuý II/2022
    """)
    assert [each.message for each in programme.findings if each.kind == "agency_ended"] == []
