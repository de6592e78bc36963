"""Where sentences end."""

from dondoc.grammar.sentences import sentences


def test_sentences_end_in_a_stop_before_a_capital() -> None:
    assert sentences("Rà soát số 1.500 hộ. Báo cáo; Gửi Sở Y tế; và lưu.") == [
        "Rà soát số 1.500 hộ.",
        "Báo cáo;",
        "Gửi Sở Y tế; và lưu.",
    ]
