"""What other rooms may listen to."""

from django.dispatch import Signal

# Sent with `programme`, inside the transaction that publishes it: a receiver that fails undoes the publishing.
programme_published = Signal()
