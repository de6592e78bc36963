"""What a programme says of the places that a table gives figures to, as tests compare it."""

from dondoc.model import Programme

Given = list[tuple[list[str], list[str]]]


def given(programme: Programme) -> Given:
    """Return for each indicator of `programme` who leads it, and its targets as 'value unit year'."""
    return [
        (
            [lead.name for lead in indicator.leads],
            [f"{target.value} {target.unit} {target.period_end}" for target in indicator.targets],
        )
        for indicator in programme.indicators
    ]


def assert_all_is_understood(programme: Programme) -> None:
    """Fail where `programme` has a task, or a line that nobody understood."""
    assert not programme.tasks
    assert not programme.ledger.unclassified
