"""Which worker this process is, so that a reading can say who is at work on it."""

import os
import socket
from functools import cache

from django.utils.crypto import get_random_string


@cache
def worker_name() -> str:
    """A name for this process that no other ever has: machine, process and a random word."""
    return f"{socket.gethostname()[:30]}-{os.getpid()}-{get_random_string(8)}"
