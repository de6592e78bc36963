"""The secrets of tokens: made at random, and kept as a digest only.

A secret has 256 random bits, so that a plain digest is as good as a slow one: there is nothing to guess.
"""

from hashlib import sha256
from secrets import token_urlsafe

PREFIX = "dondoc_"  # by which people and scanners of leaked secrets know what it is
SHOWN = 12  # characters of a secret that stay readable, the prefix among them


def new_secret() -> str:
    """Another secret."""
    return f"{PREFIX}{token_urlsafe(32)}"


def digest_of(secret: str) -> str:
    """What is kept of `secret`."""
    return sha256(secret.encode()).hexdigest()
