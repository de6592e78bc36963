"""The JSON of a programme: its keys and their order, its schema, and the way back."""

import json
from dataclasses import fields
from datetime import date
from decimal import Decimal
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dondoc.model import (
    AgencyRef,
    Citation,
    Comparator,
    Duty,
    Finding,
    Head,
    Indicator,
    Ledger,
    Programme,
    Role,
    Schedule,
    Section,
    Span,
    Target,
    Task,
    ThresholdRule,
)
from dondoc.writers.programme_json import KEYS, NotAProgramme, as_json, from_json, schema

PUBLISHED = {  # the contract with whoever reads the JSON: the keys and their order
    "document": "number kind issuer issued_on place signer signer_title title legal_bases",
    "sections": "id label title level parent source",
    "tasks": "id label section section_id text leads cooperating schedule note source text_repaired",
    "indicators": "id label section text leads cooperating consolidators targets source text_repaired",
    "duties": "who to what recurrence month day date source",
    "rules": "label text as_of measure comparator threshold unit scope action source",
    "citations": "number kind issued_on issuer title occurrences",
    "findings": "kind severity message suggestion source",
    "ledger": "lines characters roles unclassified line_roles",
}
SPAN = Span(0, 9, 1, 1, page=2, cell="1.2.3")
WHOLE = Programme(
    document=Head(number="139/QĐ-UBND", issued_on=date(2021, 1, 20), legal_bases=("01/NQ-CP",)),
    ledger=Ledger((Role.HEAD, Role.BLANK, Role.TASK), characters=40, unclassified=(SPAN,)),
    sections=(Section("s1", "I", "NHIỆM VỤ", 1, SPAN),),
    tasks=(
        Task(
            id="t1",
            label="I/1",
            text="Rà soát quy hoạch",
            source=SPAN,
            leads=(AgencyRef("Sở Y tế", "Sở Y tế", agency="so-y-te"),),
            schedule=(Schedule("Quý I/2021", "deadline", date(2021, 1, 1), date(2021, 3, 31)),),
        ),
    ),
    indicators=(
        Indicator(
            id="i1",
            label="1",
            text="GRDP",
            source=SPAN,
            targets=(
                Target("GRDP", Comparator.GE, "triệu đồng", "trên 60", value=Decimal("60.0")),
                Target("GRDP", Comparator.BETWEEN, "%", "7,5 đến 8", low=Decimal("7.5"), high=Decimal(8)),
            ),
        ),
    ),
    duties=(Duty("Các sở", "báo cáo", "monthly", SPAN, day=20),),
    rules=(ThresholdRule("Đợt 1", "thu hồi vốn", SPAN, comparator=Comparator.LT, threshold=Decimal(50)),),
    citations=(Citation("01/NQ-CP", (SPAN,), issued_on=date(2021, 1, 1)),),
    findings=(Finding("ocr_word", "warning", "a word", SPAN, suggestion="another"),),
)

words = st.text(st.characters(codec="utf-8"), max_size=8)
maybe = st.none() | words
days = st.none() | st.dates()
counts = st.integers(1, 10**6)
figures = st.decimals(-(10**9), 10**9, places=4, allow_nan=False, allow_infinity=False)
spans = st.builds(Span, counts, counts, counts, counts, st.none() | counts, st.none() | st.just("1.2.3"))


def several(items: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(items, max_size=3).map(tuple)


agencies = several(st.builds(AgencyRef, words, words, maybe, st.booleans()))
schedules = several(
    st.builds(
        Schedule,
        words,
        st.sampled_from(["deadline", "period"]),
        days,
        days,
        st.sampled_from([None, "yearly", "quarterly", "monthly"]),
    )
)
targets = several(
    st.builds(
        Target,
        words,
        st.sampled_from(Comparator),
        words,
        words,
        st.none() | figures,
        st.none() | figures,
        st.none() | figures,
        maybe,
        maybe,
    )
)
programmes = st.builds(
    Programme,
    document=st.builds(Head, *[maybe] * 3, days, *[maybe] * 4, several(words)),
    ledger=st.builds(Ledger, several(st.sampled_from(Role)), counts, several(spans)),
    sections=several(st.builds(Section, words, words, words, counts, spans, maybe)),
    tasks=several(st.builds(Task, words, words, words, spans, maybe, maybe, agencies, agencies, schedules, maybe)),
    indicators=several(st.builds(Indicator, words, words, words, spans, maybe, agencies, agencies, agencies, targets)),
    duties=several(
        st.builds(
            Duty,
            words,
            words,
            st.sampled_from(["once", "monthly", "quarterly", "yearly"]),
            spans,
            maybe,
            st.none() | st.integers(1, 12),
            st.none() | st.integers(1, 31),
            days,
        )
    ),
    rules=several(
        st.builds(
            ThresholdRule,
            words,
            words,
            spans,
            days,
            maybe,
            st.none() | st.sampled_from(Comparator),
            st.none() | figures,
            maybe,
            maybe,
            maybe,
        )
    ),
    citations=several(st.builds(Citation, words, several(spans), maybe, days, maybe, maybe)),
    findings=several(st.builds(Finding, words, st.sampled_from(["info", "warning", "error"]), words, spans, maybe)),
)


@settings(deadline=None)
@given(programmes)
def test_a_programme_comes_back_from_its_json_and_fits_the_schema(programme: Programme) -> None:
    data = json.loads(json.dumps(as_json(programme), ensure_ascii=False))
    assert from_json(data) == programme
    jsonschema.Draft202012Validator(schema()).validate(data)


def test_the_keys_stand_in_their_published_order() -> None:
    data = as_json(WHOLE)
    assert list(data) == ["schema", *PUBLISHED]
    for key, keys in PUBLISHED.items():
        value = data[key][0] if isinstance(data[key], list) else data[key]
        assert list(value) == keys.split(), key


def test_values_are_those_of_json() -> None:
    data = as_json(WHOLE)
    assert data["document"]["issued_on"] == "2021-01-20"
    assert data["tasks"][0]["leads"] == [{"agency": "so-y-te", "name": "Sở Y tế", "raw": "Sở Y tế", "group": False}]
    assert data["tasks"][0]["schedule"] == [
        {"raw": "Quý I/2021", "role": "deadline", "start": "2021-01-01", "end": "2021-03-31", "recurrence": None}
    ]
    first, second = data["indicators"][0]["targets"]
    assert (first["comparator"], first["value"], type(first["value"])) == ("ge", 60, int)
    assert (second["low"], second["high"], second["value"]) == (7.5, 8, None)
    assert data["ledger"] == {
        "lines": 3,
        "characters": 40,
        "roles": {"blank": 1, "head": 1, "task": 1},
        "unclassified": [data["sections"][0]["source"]],
        "line_roles": ["head", "blank", "task"],
    }
    assert data["sections"][0]["source"] == {
        "start": 0, "end": 9, "line_start": 1, "line_end": 1, "page": 2, "cell": "1.2.3",
    }  # fmt: skip


@pytest.mark.parametrize("value", [cls for cls in KEYS if cls is not Ledger], ids=lambda cls: cls.__name__)
def test_every_field_has_a_key(value: type) -> None:
    assert set(KEYS[value]) == {field.name for field in fields(value)}


def test_every_key_is_in_the_schema_and_required_there() -> None:
    described = schema()
    jsonschema.Draft202012Validator.check_schema(described)
    parts = [described, *[part for part in described["$defs"].values() if "properties" in part]]
    assert all(part["required"] == list(part["properties"]) for part in parts)
    assert {tuple(part["properties"]) for part in parts[1:]} == {
        keys for cls, keys in KEYS.items() if cls is not Programme
    }


def test_the_schema_refuses_a_task_without_a_text() -> None:
    data = as_json(WHOLE)
    del data["tasks"][0]["text"]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(schema()).validate(data)


def test_keys_that_a_later_version_adds_are_passed_over() -> None:
    data = as_json(WHOLE)
    data["tasks"][0]["of_a_later_version"] = "Rà soát"
    assert from_json(data) == WHOLE


WRONG = [
    pytest.param(["schema"], "x", "the JSON is no programme; its key 'schema' should be 'dondoc/pro", id="schema"),
    pytest.param(["document"], 1, "document: expected dict, not 1", id="no object"),
    pytest.param(["ledger"], {}, "ledger.line_roles: expected a value; the key is missing", id="no roles"),
    pytest.param(["tasks", 0], {"id": "t"}, "tasks[0].label: expected a value; the key is missing", id="a missing key"),
    pytest.param(["tasks"], {}, "tasks: expected list, not {}", id="no list"),
    pytest.param(["tasks", 0, "source", "start"], "1", "tasks[0].source.start: expected int, not '1'", id="text"),
    pytest.param(["findings", 0, "severity"], 1, "findings[0].severity: expected one of info, warn", id="a choice"),
    pytest.param(["document", "issued_on"], "20/01", "document.issued_on: expected a date such as 2026", id="a date"),
    pytest.param(["rules", 0, "threshold"], True, "rules[0].threshold: expected int or float", id="a truth value"),
    pytest.param(["rules", 0, "comparator"], "is", "rules[0].comparator: expected one of eq, gt", id="a comparator"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "value", "message"), WRONG)
def test_json_that_is_no_programme_is_refused_with_the_place(path: list[Any], value: object, message: str) -> None:
    data = as_json(WHOLE)
    inside: Any = data
    for step in path[:-1]:
        inside = inside[step]
    inside[path[-1]] = value
    with pytest.raises(NotAProgramme) as caught:
        from_json(data)
    assert str(caught.value).startswith(message)


def test_json_that_is_no_object_is_refused() -> None:
    with pytest.raises(NotAProgramme, match="no programme"):
        from_json([])  # type: ignore[arg-type]
