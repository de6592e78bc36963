"""The name under which a file is shown and handed out: what its sender called it, without what could do harm."""

import re
from pathlib import PurePosixPath
from unicodedata import category, normalize

NAME_LIMIT = 150
_SEPARATORS = re.compile(r"[\\/]")
_UNSAFE = re.compile(r'[<>:"|?*;%]')
# Control characters, marks that turn the direction of reading ('fdp.exe' shown as 'exe.pdf'), unassigned ones.
_HIDDEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


def safe_name(name: str) -> str:
    """Return `name` composed, without folders, hidden characters or such as a shell or a header would read.

    Too long a name is cut before its ending; one with nothing left is 'tep'.
    """
    last = _SEPARATORS.split(normalize("NFC", name))[-1]
    visible = "".join(letter for letter in last if category(letter) not in _HIDDEN)
    plain = " ".join(_UNSAFE.sub(" ", visible).split()).strip(". ")
    suffix = PurePosixPath(plain).suffix
    stem = plain.removesuffix(suffix).rstrip(". ") or "tep"
    return f"{stem[: NAME_LIMIT - len(suffix)]}{suffix}"
