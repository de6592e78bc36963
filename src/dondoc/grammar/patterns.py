"""Putting patterns together from lists of phrases, so that vocabulary reads as lists and not as one long line."""


def any_of(*phrases: str) -> str:
    """Return a pattern for any one of `phrases`, each itself a pattern; the earlier is tried first."""
    return f"(?:{'|'.join(phrases)})"
