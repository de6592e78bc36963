"""Where sentences end."""

from dondoc.grammar.sentences import sentences


def test_sentences_end_in_a_stop_before_a_capital() -> None:
    assert sentences("Rà soát số 1.500 hộ. Báo cáo; Gửi Sở Y tế; và lưu.") == [
        "Rà soát số 1.500 hộ.",
        "Báo cáo;",
        "Gửi Sở Y tế; và lưu.",
    ]


def test_a_sentence_may_begin_with_any_capital() -> None:
    assert sentences("Xếp dân vào khu mới; Ổn định đất sản xuất. Ủy ban cấp xã ký. Ẩm thực quê.") == [
        "Xếp dân vào khu mới;",
        "Ổn định đất sản xuất.",
        "Ủy ban cấp xã ký.",
        "Ẩm thực quê.",
    ]


def test_a_stop_before_a_small_letter_ends_none() -> None:
    assert sentences("Rà soát đất; ổn định dân cư") == ["Rà soát đất; ổn định dân cư"]
