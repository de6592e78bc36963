"""Text that goes into a spreadsheet by way of CSV, where a cell that begins like a formula would be one."""

_COMMANDS = ("=", "+", "-", "@", "\t", "\r")


def harmless(text: str) -> str:
    """Return `text`, with an apostrophe in front where a spreadsheet could take it for a formula."""
    return f"'{text}" if text.startswith(_COMMANDS) else text
