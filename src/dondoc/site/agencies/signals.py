"""What the register tells the rooms above, inside the transaction of the change."""

from django.dispatch import Signal

group_changed = Signal()  # with `group`, which an agency joined or left, or will on a day still ahead
agency_added = Signal()  # with `agency`, which begins to exist on its `valid_from`
agency_ended = Signal()  # with `agency`, which exists until its `valid_to`, and nobody named to take over
agency_renamed = Signal()  # with `succession`, from the agency under its old name to the one under its new; `acting`
