"""What signatures need: loaded when it is first used, and named where it is missing."""

from importlib import import_module
from typing import Any

from dondoc.errors import DondocError


class CannotSign(DondocError):  # read aloud: 'raises CannotSign'
    """What signatures need is not installed: says what, and how to get it."""


def pyhanko(module: str) -> Any:
    """Return the module of pyHanko called `module` ('sign.fields'); raises CannotSign where it is not installed."""
    return _needed(f"pyhanko.{module}")


def asn1(module: str) -> Any:
    """Return the module of asn1crypto called `module`; raises CannotSign where it is not installed."""
    return _needed(f"asn1crypto.{module}")


def certvalidator() -> Any:
    """Return pyHanko's validator of certificates; raises CannotSign where it is not installed."""
    return _needed("pyhanko_certvalidator")


def _needed(name: str) -> Any:
    try:
        return import_module(name)
    except ImportError as error:
        raise CannotSign("digital signatures need pyHanko; install it with: pip install 'dondoc[signing]'") from error
