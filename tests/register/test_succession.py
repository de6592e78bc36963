"""Who took over from whom: the register's own history, and worlds made up to see that the days are replayed."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dondoc.register import Agency, Transfer, load_register
from dondoc.register.succession import Succession

REGISTER = load_register()
IN_2021, IN_2026 = date(2021, 1, 20), date(2026, 5, 5)

RESPONSIBLE = [
    ("so-khdt", date(2025, 2, 28), None, "so-khdt"),
    ("so-khdt", date(2025, 3, 1), None, "so-tai-chinh"),
    ("so-nnptnt", IN_2026, None, "so-nn-mt"),
    ("so-tnmt", IN_2026, None, "so-nn-mt"),
    ("ban-dan-toc", IN_2026, None, "so-dt-tg"),
    # the heir of the rest answers, unless the field is one that another took
    ("so-gtvt", IN_2026, None, "so-xay-dung"),
    ("so-gtvt", IN_2026, "driving-licences", "cong-an-tinh"),
    ("so-noi-vu", IN_2026, None, "so-noi-vu"),
    ("so-noi-vu", IN_2026, "religion", "so-dt-tg"),
    ("so-noi-vu", IN_2021, "religion", "so-noi-vu"),
    ("so-noi-vu", IN_2026, "labour-merit", "so-noi-vu"),
    # several heirs, and nothing says which
    ("so-ldtbxh", IN_2026, None, None),
    ("so-ldtbxh", IN_2026, "poverty-reduction", "so-nn-mt"),
    ("so-ldtbxh", IN_2026, "religion", None),
    ("so-tttt", IN_2026, None, None),
    ("so-tttt", IN_2026, "press-publishing", "so-vhttdl"),
    # one after the other
    ("cuc-thue-tinh", date(2025, 5, 1), None, "chi-cuc-thue-9"),
    ("cuc-thue-tinh", IN_2026, None, "thue-tinh"),
    ("huyen-moc-chau", date(2025, 3, 1), None, "tx-moc-chau"),
    ("huyen-moc-chau", IN_2026, None, None),
    ("nhnn-sonla", IN_2026, None, "nhnn-kv3"),
    ("g-huyen-tp", IN_2026, None, "g-xa-phuong"),
    # ended without an heir; not yet there
    ("g-huyen-dang-cai", IN_2026, None, None),
    ("so-nn-mt", IN_2021, None, None),
]

SUCCESSORS = [
    ("so-khdt", IN_2021, None, []),
    ("so-khdt", IN_2026, None, ["so-tai-chinh"]),
    ("so-gtvt", IN_2026, None, ["so-xay-dung", "cong-an-tinh"]),
    ("so-ldtbxh", IN_2026, None, ["so-nn-mt", "so-noi-vu", "so-gddt", "so-y-te", "cong-an-tinh"]),
    ("so-ldtbxh", IN_2026, "labour-merit", ["so-noi-vu"]),
    ("tp-son-la", IN_2026, None, ["phuong-to-hieu", "phuong-chieng-an", "phuong-chieng-coi", "phuong-chieng-sinh"]),
    ("so-noi-vu", IN_2026, None, ["so-dt-tg"]),
]


@pytest.mark.parametrize(("agency", "on", "field", "answers"), RESPONSIBLE)
def test_one_agency_answers_on_a_day_or_none(agency: str, on: date, field: str | None, answers: str | None) -> None:
    found = REGISTER.responsible(agency, on=on, field=field)
    assert (found and found.id) == answers


@pytest.mark.parametrize(("agency", "on", "field", "heirs"), SUCCESSORS)
def test_successors_hold_something_of_it_on_the_day(agency: str, on: date, field: str | None, heirs: list[str]) -> None:
    assert [heir.id for heir in REGISTER.successors(agency, on=on, field=field)] == heirs


def test_predecessors_are_all_that_ever_gave() -> None:
    assert {giver.id for giver in REGISTER.predecessors("so-nn-mt")} == {"so-nnptnt", "so-tnmt", "so-ldtbxh"}
    assert REGISTER.predecessors("so-tai-chinh") == (REGISTER.agencies["so-khdt"],)
    assert REGISTER.predecessors("so-khdt") == ()


def test_a_commune_has_the_districts_it_was_formed_from_as_predecessors() -> None:
    assert {giver.id for giver in REGISTER.predecessors("xa-chieng-son")} == {"tx-moc-chau", "huyen-van-ho"}


@given(st.sampled_from(sorted(REGISTER.agencies)), st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_whoever_answers_exists_and_is_the_agency_or_a_successor(agency: str, on: date) -> None:
    found = REGISTER.responsible(agency, on=on)
    if REGISTER.agencies[agency].exists(on):
        assert found == REGISTER.agencies[agency]
    elif found is not None:
        assert found.exists(on)
        assert found in REGISTER.successors(agency, on=on)


# --- made-up worlds -----------------------------------------------------------------------------------

DAYS = [date(2025, 1, 1) + timedelta(days=30 * month) for month in range(4)]
FIELDS = ["roads", "schools", None]


@st.composite
def worlds(draw: Callable[..., object]) -> Succession:
    """Agencies that end on some of four days or never, and what they gave to those that then exist."""
    ends = draw(st.lists(st.sampled_from([*DAYS, None]), min_size=2, max_size=6))
    assert isinstance(ends, list)
    agencies = {
        f"a{at}": Agency(f"a{at}", f"A{at}", "department", valid_to=end and end - timedelta(days=1))
        for at, end in enumerate([*ends, None])
    }
    transfers = []
    for giver in agencies.values():
        for day in DAYS:
            heirs = [other.id for other in agencies.values() if other.exists(day) and other is not giver]
            ends_now = giver.valid_to == day - timedelta(days=1)
            fields = FIELDS if ends_now else FIELDS[:2] if giver.exists(day) else []
            shares = (
                draw(st.lists(st.tuples(st.sampled_from(heirs), st.sampled_from(fields)), max_size=3))
                if (heirs and fields)
                else []
            )
            assert isinstance(shares, list)
            transfers += [Transfer(day, giver.id, heir, field) for heir, field in dict.fromkeys(shares)]
    return Succession(agencies, tuple(sorted(transfers, key=lambda transfer: transfer.day)))


def replayed(world: Succession, agency: str, on: date, field: str | None) -> set[str]:
    """Who holds something of `agency` on `on`, found by handing it on day by day, slip by slip."""
    slips = [(agency, field)]
    day = DAYS[0]
    while day <= on:
        handed: list[tuple[str, str | None]] = []
        for holder, work in slips:
            handed += _handed_on(world, holder, work, day)
        slips = handed
        day += timedelta(days=1)
    return {holder for holder, _ in slips}


def _handed_on(world: Succession, holder: str, work: str | None, day: date) -> list[tuple[str, str | None]]:
    gifts = [transfer for transfer in world.transfers if transfer.giver == holder and transfer.day == day]
    stays = [(holder, work)] if world.agencies[holder].exists(day) else []
    if not gifts:
        return [(holder, work)]
    if work is None:
        return [(gift.heir, gift.field) for gift in gifts] + stays
    for fitting in (work, None):
        heirs: list[tuple[str, str | None]] = [(gift.heir, work) for gift in gifts if gift.field == fitting]
        if heirs:
            return heirs
    return stays or [(gift.heir, work) for gift in gifts]


@given(worlds(), st.sampled_from(DAYS), st.integers(-1, 1), st.sampled_from(FIELDS))
def test_holders_as_of_a_day_agree_with_replaying_the_days(
    world: Succession, day: date, offset: int, field: str | None
) -> None:
    on = day + timedelta(days=offset)
    for agency in world.agencies:
        assert world.holders(agency, on, field) == replayed(world, agency, on, field)


@given(worlds(), st.sampled_from(DAYS), st.sampled_from(FIELDS))
def test_the_one_that_answers_is_among_the_holders(world: Succession, on: date, field: str | None) -> None:
    for agency in world.agencies:
        found = world.answering(agency, on, field)
        assert found is None or found in world.holders(agency, on, field)
