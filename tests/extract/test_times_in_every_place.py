"""The same words of time in each place of a document where a task may say when: everywhere they mean the same."""

from collections.abc import Callable, Mapping

import pytest

from dondoc.model import Document, Programme, Schedule

Read = Callable[[str], tuple[Programme, Document]]

WORK = "sửa 12 bến đò ngang"
OTHER = "Bố trí kinh phí cho các xã."
LISTS = f"II. TỔ CHỨC THỰC HIỆN\n1. Sở Xây dựng\n- {{}}\n- Cấp phao cho các chủ đò.\n2. Sở Tài chính\n- {OTHER}"
POINTS = "II. NHIỆM VỤ\n1. {}\n2. Cấp phao cho các chủ đò (Sở Xây dựng chủ trì)."
LABELS = "II. NHIỆM VỤ\n1. Sửa 12 bến đò ngang\n{}\n2. Cấp phao cho các chủ đò\n- Cơ quan chủ trì: Sở Xây dựng."

# Where it stands with the words that introduce it in a sentence: {}.
IN_SENTENCES = {
    "at the end, behind who is told": f"II. NHIỆM VỤ\n1. Giao Sở Xây dựng {WORK} {{}}.\n2. Giao Sở Y tế mua phao.",
    "at the end, below who is told": LISTS.format(f"S{WORK[1:]} {{}}."),
    "at the head, before the work": LISTS.format(f"{{}}, {WORK}."),
    "at the head, before who is told": f"II. TỔ CHỨC THỰC HIỆN\n1. {{}}, Sở Xây dựng {WORK}.\n2. Sở Y tế mua phao.",
    "in the bracket that says who": POINTS.format(f"S{WORK[1:]} (Sở Xây dựng chủ trì, hoàn thành {{}})."),
}
# Where it stands by itself, as in a cell.
ALONE = {
    "in a bracket": LISTS.format(f"S{WORK[1:]} ({{}})."),
    "behind a label": LISTS.format(f"S{WORK[1:]}. Thời gian thực hiện: {{}}."),
    "behind a short label": LISTS.format(f"S{WORK[1:]}; thời gian: {{}}."),
    "behind a label in the bracket that says who": POINTS.format(
        f"S{WORK[1:]} (Sở Xây dựng chủ trì; thời gian: {{}})."
    ),
    "behind a label without a colon": POINTS.format(f"S{WORK[1:]} (Sở Xây dựng chủ trì, thời hạn {{}})."),
    "behind the label of who": POINTS.format(f"S{WORK[1:]}. Cơ quan chủ trì: Sở Xây dựng. Thời gian hoàn thành: {{}}."),
    "behind a label on a line of its own": LABELS.format(
        "- Cơ quan chủ trì: Sở Xây dựng.\n- Thời gian hoàn thành: {}."
    ),
    "in the only column of time": f"TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian\n1\tS{WORK[1:]}\tSở Xây dựng\t{{}}",
}
OF_TWO_COLUMNS = {
    "deadline": "TT\tNhiệm vụ\tChủ trì\tThời gian hoàn thành\tThời gian thực hiện\n1\tSửa đò\tSở Xây dựng\t{}\t",
    "period": "TT\tNhiệm vụ\tChủ trì\tThời gian hoàn thành\tThời gian thực hiện\n1\tSửa đò\tSở Xây dựng\t\t{}",
}

# The words as they stand alone, with those that introduce them in a sentence: '' for none; and the days that they mean.
TIMES: Mapping[tuple[str, str], str] = {
    ("Quý III/2026", "trong "): "2026-07-01..2026-09-30",
    ("Quý III năm 2026", "trong "): "2026-07-01..2026-09-30",
    ("Quý III của năm 2026", "trong "): "2026-07-01..2026-09-30",
    ("Q.III/2026", "trong "): "2026-07-01..2026-09-30",
    ("Q3-2026", "trong "): "2026-07-01..2026-09-30",
    ("Quý III / 2026", "trong "): "2026-07-01..2026-09-30",
    ("Quý ba năm 2026", "trong "): "2026-07-01..2026-09-30",
    ("Quý III", "trong "): "2026-07-01..2026-09-30",
    ("Quý III, IV/2026", "trong "): "2026-07-01..2026-12-31",
    ("Quý III+IV/2026", "trong "): "2026-07-01..2026-12-31",
    ("Quý III hoặc quý IV năm 2026", "trong "): "2026-07-01..2026-12-31",
    ("Quý IV/2026, quý I/2027", "trong "): "2026-10-01..2026-12-31 2027-01-01..2027-03-31",
    ("Quý IlI/2026", "trong "): "2026-07-01..2026-09-30",
    ("Quý thứ III năm 2026", "trong "): "2026-07-01..2026-09-30",
    ("Quý III/năm 2026", "trong "): "2026-07-01..2026-09-30",
    ("Cuối quý III/2026", "vào "): "2026-07-01..2026-09-30",
    ("Muộn nhất quý III/2026", ""): "..2026-09-30",
    ("Quý III/2026 - quý I/2027", "trong "): "2026-07-01..2027-03-31",
    ("Từ quý III/2026 đến hết năm 2027", ""): "2026-07-01..2027-12-31",
    ("Từ quý III năm 2026 đến năm 2027", ""): "2026-07-01..2027-12-31",
    ("Tháng 9/2026", "trong "): "2026-09-01..2026-09-30",
    ("T.9/2026", "trong "): "2026-09-01..2026-09-30",
    ("Tháng chín năm 2026", "trong "): "2026-09-01..2026-09-30",
    ("Tháng 9", "trong "): "2026-09-01..2026-09-30",
    ("Trung tuần tháng 9/2026", "vào "): "2026-09-01..2026-09-30",
    ("Khoảng tháng 9/2026", "trong "): "2026-09-01..2026-09-30",
    ("Từ tháng 9/2026 đến hết tháng 3/2027", ""): "2026-09-01..2027-03-31",
    ("Từ 9/2026 đến 12/2026", ""): "2026-09-01..2026-12-31",
    ("Từ tháng 9 đến hết năm 2026", ""): "2026-09-01..2026-12-31",
    ("Từ tháng 9 đến hết năm", ""): "2026-09-01..2026-12-31",
    ("Tháng 6 và tháng 12/2026", "trong "): "2026-06-01..2026-06-30 2026-12-01..2026-12-31",
    ("Tháng 9, năm 2026", "trong "): "2026-09-01..2026-09-30",
    ("Tháng 6, 9, 12/2026", "trong "): "2026-06-01..2026-06-30 2026-09-01..2026-09-30 2026-12-01..2026-12-31",
    ("Trước 30/9/26", ""): "..2026-09-29",
    ("Trước ngày 30.9", ""): "..2026-09-29",
    ("Trước ngày 30-9", ""): "..2026-09-29",
    ("Trước ngày 30/ 9", ""): "..2026-09-29",
    ("Trước ngày 30 - 9 - 2026", ""): "..2026-09-29",
    ("Trễ nhất ngày 30/9/2026", ""): "..2026-09-30",
    ("Từ nay đến cuối năm 2026", ""): "..2026-12-31",
    ("Trong 2 năm 2026-2027", ""): "2026-01-01..2027-12-31",
    ("30.9.2026", "vào ngày "): "2026-09-30..2026-09-30",
    ("Trước ngày 30 / 9 / 2026", ""): "..2026-09-29",
    ("Trước ngày 30 tháng 9 năm 2026", ""): "..2026-09-29",
    ("Trước 30/9", ""): "..2026-09-29",
    ("Chậm nhất là ngày 30/9/2026", ""): "..2026-09-30",
    ("Không quá ngày 30/9/2026", ""): "..2026-09-30",
    ("Không để quá ngày 30/9/2026", ""): "..2026-09-30",
    ("Đến hết ngày 30/9/2026", ""): "..2026-09-30",
    ("Kể từ ngày 01/7/2026", ""): "2026-07-01..",
    ("Từ ngày 01/7/2026 đến hết năm 2027", ""): "2026-07-01..2027-12-31",
    ("Ngày 10-15/6/2026", "trong các "): "2026-06-10..2026-06-15",
    ("Trong 30 ngày kể từ ngày 01/7/2026", ""): "2026-07-01..2026-07-31",
    ("Trước ngày 30/6 và 31/12/2026", ""): "..2026-06-29 ..2026-12-30",
    ("6 tháng cuối năm 2026", "trong "): "2026-07-01..2026-12-31",
    ("6 tháng cuối năm", "trong "): "2026-07-01..2026-12-31",
    ("Cuối năm", "vào "): "2026-01-01..2026-12-31",
    ("Đến hết năm", ""): "..2026-12-31",
    ("Năm 2026", "trong "): "2026-01-01..2026-12-31",
    ("Năm 2026, 2027", "trong "): "2026-01-01..2026-12-31 2027-01-01..2027-12-31",
    ("2026→2028", "trong giai đoạn "): "2026-01-01..2028-12-31",
    ("2026 - hết 2027", "trong giai đoạn "): "2026-01-01..2027-12-31",
    ("Từ năm 2026 đến hết năm 2028", ""): "2026-01-01..2028-12-31",
    ("Giai đoạn từ năm 2026 đến năm 2030", "trong "): "2026-01-01..2030-12-31",
    ("Thời kỳ 2026-2030", "trong "): "2026-01-01..2030-12-31",
    ("Nhiệm kỳ 2025 - 2030", "trong "): "2025-01-01..2030-12-31",
    ("Đầu năm học 2026-2027", "vào "): "2026-09-01..2027-05-31",
    ("Năm 2026 và các năm tiếp theo", "trong "): "2026-01-01..",
}
CYCLES = {
    "Hằng năm": "yearly",
    "Định kỳ hằng quý": "quarterly",
    "02 lần/năm": "yearly",
    "Ít nhất 01 lần/quý": "quarterly",
    "Mỗi năm 02 lần": "yearly",
    "Một năm 02 lần": "yearly",
    "Định kỳ hằng quý và đột xuất": "quarterly",
    "Cuối mỗi quý": "quarterly",
    "Tháng cuối quý": "quarterly",
    "Trước ngày 15 của tháng cuối quý": "quarterly",
    "Hằng quý (trước ngày 15 của tháng cuối quý)": "quarterly",
    "Hằng năm (quý IV)": "yearly",
    "Hàng tháng, trước ngày 20": "monthly",
    "Ngày 30 tháng 6 hằng năm": "yearly",
    "Tháng 6, tháng 12 hằng năm": "yearly",
}
CYCLES_OF_YEARS = ["Hằng năm (2026-2030)", "Hằng năm, giai đoạn 2026-2030", "Giai đoạn 2026-2030, hằng năm"]
FOR_CYCLES = {
    "at the head, before the work": LISTS.format("{}, kiểm tra 12 bến đò ngang."),
    "behind a label": LISTS.format("Kiểm tra 12 bến đò ngang. Thời gian thực hiện: {}."),
    "behind a label on a line of its own": LABELS.format("- Cơ quan chủ trì: Sở Xây dựng.\n- Thời gian: {}."),
    "in the only column of time": f"TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian\n1\tS{WORK[1:]}\tSở Xây dựng\t{{}}",
}


def days(schedule: Schedule) -> str:
    return f"{schedule.start or ''}..{schedule.end or ''}"


def found(read_body: Read, body: str) -> tuple[Schedule, ...]:
    tasks = read_body(body)[0].tasks
    return tasks[0].schedule if tasks else ()


@pytest.mark.parametrize(("words", "means"), TIMES.items(), ids=["".join(reversed(words)) for words in TIMES])
def test_words_of_time_mean_the_same_in_every_place(read_body: Read, words: tuple[str, str], means: str) -> None:
    alone, introduces = words
    sentence = f"{introduces}{alone[0].lower()}{alone[1:]}"
    bodies = {place: body.format(alone) for place, body in ALONE.items()}
    for place, body in IN_SENTENCES.items():
        at_head = ". {}" in body or "- {}" in body
        bodies[place] = body.format(f"{sentence[0].upper()}{sentence[1:]}" if at_head else sentence)
    read = {place: found(read_body, body) for place, body in bodies.items()}
    assert {place: " ".join(map(days, times)) for place, times in read.items()} == dict.fromkeys(bodies, means)
    assert len({tuple(time.role for time in times) for times in read.values()}) == 1


@pytest.mark.parametrize("role", OF_TWO_COLUMNS)
@pytest.mark.parametrize(("words", "means"), TIMES.items(), ids=[alone for alone, _ in TIMES])
def test_the_column_of_two_gives_the_role_and_the_words_the_days(
    read_body: Read, words: tuple[str, str], means: str, role: str
) -> None:
    times = found(read_body, OF_TWO_COLUMNS[role].format(words[0]))
    assert (" ".join(map(days, times)), {time.role for time in times}) == (means, {role})


@pytest.mark.parametrize("place", FOR_CYCLES)
@pytest.mark.parametrize(("words", "cycle"), CYCLES.items(), ids=CYCLES.keys())
def test_what_comes_round_does_so_in_every_place(read_body: Read, words: str, cycle: str, place: str) -> None:
    (time,) = found(read_body, FOR_CYCLES[place].format(words))
    assert (time.role, time.start, time.end, time.recurrence) == ("deadline", None, None, cycle)


@pytest.mark.parametrize("place", FOR_CYCLES)
@pytest.mark.parametrize("words", CYCLES_OF_YEARS)
def test_years_beside_a_cycle_say_from_when_to_when(read_body: Read, words: str, place: str) -> None:
    (time,) = found(read_body, FOR_CYCLES[place].format(words))
    assert (days(time), time.recurrence) == ("2026-01-01..2030-12-31", "yearly")
