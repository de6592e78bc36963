"""Words that stand out over the rule of a narrow cell."""

from tests.sources.pdf.small import pdf

from dondoc.sources import read_document


def rows(first: str, second: str, *, left: int, edge: int) -> str:
    """The text of a table of one row, whose `first` cell begins at `left` and ends at the rule at `edge`."""
    rules = b" ".join(b"%d 600 m %d 640 l S" % (at, at) for at in (60, edge, 200, 300))
    rules += b" 60 600 m 300 600 l S 60 640 m 300 640 l S "
    words = b"BT /F1 10 Tf %d 615 Td (%s) Tj ET BT /F1 10 Tf %d 615 Td (%s) Tj ET BT /F1 10 Tf 205 615 Td (So) Tj ET"
    return read_document(pdf(rules + words % (left, first.encode(), edge + 12, second.encode()))).text


def test_a_word_wider_than_its_cell_is_whole_in_it_and_not_in_the_next() -> None:
    assert rows("STT", "Nhiem vu", left=62, edge=78) == "STT\tNhiem vu\tSo"
    assert rows("1.1.10", "Xay cau", left=62, edge=84) == "1.1.10\tXay cau\tSo"


def test_words_inside_their_cells_are_read_as_ever() -> None:
    assert rows("STT", "Nhiem vu", left=62, edge=100) == "STT\tNhiem vu\tSo"


def test_words_of_two_cells_that_touch_are_parted_at_the_rule() -> None:
    assert touching("STT", "Nhiem vu") == "STT\tNhiem vu\tSo"
    assert touching("nghiep", "So Y te") == "nghiep\tSo Y te\tSo"
    assert touching("nghiep", "2026") == "nghiep\t2026\tSo"
    assert touching("02/2026", "12/2026") == "02/2026\t12/2026\tSo"


def test_a_word_that_a_rule_only_cuts_is_one() -> None:
    assert touching("ST", "T") == "STT\t\tSo"
    assert touching("nghi", "ep") == "nghiep\t\tSo"


def touching(first: str, second: str) -> str:
    """The text of a row whose `first` cell ends, and whose `second` begins, at the rule between them."""
    edge = 62 + WIDTHS[first]
    rules = b" ".join(b"%.2f 600 m %.2f 640 l S" % (at, at) for at in (60, edge, 200, 300))
    rules += b" 60 600 m 300 600 l S 60 640 m 300 640 l S "
    words = b"BT /F1 10 Tf 62 615 Td (%s) Tj ET BT /F1 10 Tf %.2f 615 Td (%s) Tj ET BT /F1 10 Tf 205 615 Td (So) Tj ET"
    return read_document(pdf(rules + words % (first.encode(), edge, second.encode()))).text


WIDTHS = {
    "STT": 18.89,
    "nghiep": 30.02,
    "ST": 12.78,
    "nghi": 18.9,
    "02/2026": 36.14,
}  # of words in the font of the page, in points
