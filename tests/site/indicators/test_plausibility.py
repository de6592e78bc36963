"""Questions about a figure."""

from decimal import Decimal
from typing import Any

import pytest

from dondoc.site.indicators.plausibility import Question, Shares, Surroundings, questions

ASKED = [  # value, is an estimate, around it, questions
    ("22", False, {"earlier": ["20", "21"]}, []),
    ("22", False, {}, []),
    ("35", False, {"earlier": ["20"]}, [Question.JUMP]),
    ("9", False, {"earlier": ["20"]}, [Question.JUMP]),
    ("10", False, {"earlier": ["20"]}, []),  # half is still asked nothing
    ("4100000", False, {"earlier": ["4000"]}, [Question.UNIT]),  # millions for billions
    ("0.21", False, {"earlier": ["20.6"]}, [Question.UNIT]),  # a share of one for one of a hundred
    ("-1", False, {"earlier": ["3", "2"]}, [Question.SIGN, Question.JUMP]),
    ("-1", False, {"earlier": ["-0.8"]}, []),
    ("0", False, {"earlier": ["20"]}, [Question.JUMP]),
    ("5", False, {"earlier": ["0"]}, []),
    ("130", False, {"goal": Decimal(2)}, [Question.FAR]),
    ("-21", False, {"goal": Decimal(2)}, [Question.FAR]),
    ("20", False, {"goal": Decimal(2)}, []),
    ("0.1", False, {"goal": Decimal(36)}, []),  # it has only begun
    ("25", False, {"goal": Decimal(2), "earlier": ["24"]}, []),  # the past tells more
    ("101", False, {"is_share": True}, [Question.SHARE]),
    ("100", False, {"is_share": True}, []),
    ("50", False, {"whole": "40"}, [Question.PART]),
    ("30", False, {"whole": "40", "other_parts": ["5", "6"]}, [Question.PARTS]),
    ("30", False, {"whole": "40", "other_parts": ["5", "5"]}, []),
    ("24", False, {"shares": (["33", "43"], True)}, []),
    ("24.1", False, {"shares": (["33", "43"], True)}, []),  # what rounding makes
    ("25", False, {"shares": (["33", "43"], True)}, [Question.SHARES]),
    ("20", False, {"shares": (["33", "43"], True)}, [Question.SHARES]),
    ("20", False, {"shares": (["33", "43"], False)}, []),  # a part has no indicator
    ("25", False, {"shares": (["33", "43"], False)}, [Question.SHARES]),
    ("5", True, {"has_official": True}, [Question.ESTIMATE]),
    ("5", False, {"has_official": True}, []),
]


def around(**said: Any) -> Surroundings:
    numbers: Any = {name: [Decimal(one) for one in said.pop(name, ())] for name in ("earlier", "other_parts")}
    if "whole" in said:
        said["whole"] = Decimal(said["whole"])
    if "shares" in said:
        others, is_whole = said["shares"]
        said["shares"] = Shares([Decimal(one) for one in others], is_whole)
    return Surroundings(**numbers, **said)


@pytest.mark.parametrize(("value", "is_estimate", "said", "asked"), ASKED)
def test_a_figure_is_asked_about_by_what_stands_around_it(
    value: str, is_estimate: bool, said: dict[str, Any], asked: list[Question]
) -> None:
    assert questions(Decimal(value), is_estimate, around(**said)) == asked


def test_every_question_has_an_example() -> None:
    assert {one for *_, asked in ASKED for one in asked} == set(Question)
