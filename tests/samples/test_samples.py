"""The samples are what their sources say, and reading them gives the sources back."""

import io
import sys
import zipfile
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

import dondoc
from dondoc.model import AgencyRef, Indicator, Programme, Role, Section, Target, Task

SAMPLES = Path(__file__).parents[2] / "samples"
NAMES = ("chuong-trinh-2026-2030", "quyet-dinh-2026", "phu-luc-2026")
IN_TABLES = ("chuong-trinh-2026-2030", "phu-luc-2026")


@pytest.fixture(scope="module")
def make() -> Iterable[ModuleType]:
    """The script samples/make.py, which finds its neighbours as it does when it is run."""
    sys.path.insert(0, str(SAMPLES))
    yield import_module("make")
    sys.path.remove(str(SAMPLES))


def _known(make: ModuleType, name: str) -> Programme:
    programme: Programme = make.known_programme(make.load_source(f"{name}.yaml"))
    return programme


def _extracted(make: ModuleType, name: str) -> Programme:
    return dondoc.extract(SAMPLES / make.load_source(f"{name}.yaml")["file"])


def _who(refs: tuple[AgencyRef, ...]) -> list[tuple[str, str | None, bool]]:
    return [(ref.name, ref.agency, ref.group) for ref in refs]


def _assigned(task: Task) -> tuple[object, ...]:
    times = [(when.raw, when.role, when.start, when.end, when.recurrence) for when in task.schedule]
    return task.text, _who(task.leads), _who(task.cooperating), times, task.note


def _headings(sections: Iterable[Section]) -> list[tuple[str, str, int, str | None]]:
    sections = list(sections)
    titles = {section.id: section.title for section in sections}
    return [(each.label, each.title, each.level, titles.get(each.parent or "")) for each in sections]


def _measured(indicator: Indicator) -> tuple[object, ...]:
    agencies = [_who(refs) for refs in (indicator.leads, indicator.cooperating, indicator.consolidators)]
    return indicator.label, indicator.text, agencies, [_figures(target) for target in indicator.targets]


def _figures(target: Target) -> tuple[object, ...]:
    values = (target.comparator, target.value, target.low, target.high, target.unit)
    return (target.measure, *values, target.period_start, target.period_end)


def _contents(data: bytes) -> object:
    """The parts of a .docx, unpacked: how tightly they are packed depends on the machine's zip library."""
    if not data.startswith(b"PK"):
        return data
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        return {name: parts.read(name) for name in parts.namelist()}


@pytest.mark.parametrize("name", NAMES)
def test_the_file_in_the_folder_is_what_its_source_gives(make: ModuleType, name: str) -> None:
    file, content = make.sample(make.load_source(f"{name}.yaml"))
    assert _contents((SAMPLES / file).read_bytes()) == _contents(content), "run: python samples/make.py"


def test_every_source_is_one_of_the_samples(make: ModuleType) -> None:
    described = {path.name for path in (SAMPLES / "source").glob("*.yaml")} - {"times.yaml"}
    assert described == set(make.SOURCES) == {f"{name}.yaml" for name in NAMES}


@pytest.mark.parametrize(
    ("name", "tasks"), [("chuong-trinh-2026-2030", 48), ("quyet-dinh-2026", 30), ("phu-luc-2026", 29)]
)
def test_reading_gives_back_every_task_with_agencies_and_times(make: ModuleType, name: str, tasks: int) -> None:
    known, read = _known(make, name), _extracted(make, name)
    assert len(known.tasks) == tasks
    assert list(map(_assigned, read.tasks)) == list(map(_assigned, known.tasks))


@pytest.mark.parametrize("name", IN_TABLES)
def test_reading_gives_back_the_groups_and_numbers_of_a_table(make: ModuleType, name: str) -> None:
    known, read = _known(make, name), _extracted(make, name)
    in_table = [section for section in read.sections if section.source.cell]
    assert _headings(in_table) == _headings(known.sections)
    assert [(task.label, task.section) for task in read.tasks] == [(task.label, task.section) for task in known.tasks]


def test_reading_gives_back_the_groups_of_the_prose(make: ModuleType) -> None:
    known, read = _known(make, "quyet-dinh-2026"), _extracted(make, "quyet-dinh-2026")
    titles = [section.title for section in read.sections]
    assert [title for title in titles if title in {s.title for s in known.sections}] == [
        s.title for s in known.sections
    ]


def test_reading_gives_back_every_indicator_with_its_targets(make: ModuleType) -> None:
    known, read = _known(make, "phu-luc-2026"), _extracted(make, "phu-luc-2026")
    assert len(known.indicators) == 16
    assert list(map(_measured, read.indicators)) == list(map(_measured, known.indicators))


@pytest.mark.parametrize("name", NAMES)
def test_reading_finds_number_day_place_and_post_of_the_document(make: ModuleType, name: str) -> None:
    known, read = _known(make, name).document, _extracted(make, name).document
    assert (read.number, read.issued_on, read.place) == (known.number, known.issued_on, known.place)
    assert (read.signer, read.signer_title) == (known.signer, known.signer_title)


def test_headings_that_a_page_break_repeats_are_no_tasks(make: ModuleType) -> None:
    roles = _extracted(make, "chuong-trinh-2026-2030").ledger.roles
    assert roles.count(Role.REPEATED_HEADER) >= 4


@pytest.mark.parametrize("name", NAMES)
def test_nothing_in_a_sample_is_left_unclassified(make: ModuleType, name: str) -> None:
    assert not _extracted(make, name).ledger.unclassified


def test_the_leads_are_many_enough_for_a_month_with_life(make: ModuleType) -> None:
    leads = {ref.agency for name in NAMES for task in _known(make, name).tasks for ref in task.leads}
    assert len(leads) >= 25
