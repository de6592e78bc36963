"""What was said of an obligation, as its page tells it, is what a person may read of it, with its files."""

from typing import Any

from dondoc.site.agencies.people import Acting
from dondoc.site.tracking.models import ProgressUpdate
from dondoc.site.tracking.selectors.obligations import history_of
from dondoc.site.tracking.selectors.sayings import Saying, newest_sayings


def test_everyone_reads_of_it_what_the_history_gives_them(world: Any) -> None:
    cycle = world.cycle()
    world.submitted(cycle)
    obligation = world.obligation(cycle.programme)
    stranger = Acting(world.officer.user)
    for acting in (world.officer, world.other_officer, world.office, stranger, world.officer):
        assert _updates(newest_sayings(acting, obligation, 9)) == list(history_of(acting, obligation))


def test_a_draft_is_read_in_its_agency_alone(world: Any) -> None:
    obligation = world.obligation(world.cycle().programme)
    world.write(world.officer, obligation)
    assert [one.update.version for one in newest_sayings(world.officer, obligation, 9)] == [1]
    assert newest_sayings(world.other_officer, obligation, 9) == []
    assert newest_sayings(Acting(world.officer.user), obligation, 9) == []


def test_the_newest_few_come_first_and_the_older_from_a_version_on(world: Any) -> None:
    obligation = world.obligation(world.cycle().programme)
    for number in range(4):
        world.write(world.officer, obligation, result=f"Lần lưu {number}.")
    assert _versions(newest_sayings(world.officer, obligation, 2)) == [4, 3]
    assert _versions(newest_sayings(world.officer, obligation, 9, before=3)) == [2, 1]


def _updates(found: list[Saying]) -> list[ProgressUpdate]:
    return [one.update for one in found]


def _versions(found: list[Saying]) -> list[int]:
    return [one.update.version for one in found]
