"""One act on many things."""

from django.core.exceptions import PermissionDenied

from dondoc.errors import DondocError
from dondoc.site.lists.many import chosen_keys, on_each


def test_each_is_done_or_refused_with_its_reason() -> None:
    def act(number: int) -> None:
        if number == 2:
            raise DondocError("two is too many")
        if number == 3:
            raise PermissionDenied("not three")

    outcome = on_each([1, 2, 3, 4], act)
    assert outcome.done == (1, 4)
    assert outcome.refused == ((2, "two is too many"), (3, "not three"))


def test_only_keys_are_taken_of_what_was_ticked() -> None:
    assert chosen_keys(["7", "x", "", "-1", "9" * 30, "٣", "12"]) == [7, 12]
