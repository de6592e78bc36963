"""What the tracking room tells those above it."""

from django.dispatch import Signal

# Sent inside the transaction that recorded it, with `nudge` and its `reports` (each with its agency): whoever delivers
# messages listens here. The same stands in `tracking.models.Nudge` for who comes later.
agencies_nudged = Signal()

# Sent inside the transaction of a decision that the agency now answering did not ask for itself, with its `change` (an
# `ObligationChange`): what the office recorded, or that another agency's task is handed to it.
obligation_decided = Signal()
