"""Days as they are sent: in ISO 8601 and nothing else, whatever else the validating library would take for a day."""

import re
from datetime import date
from typing import Annotated, Any

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

_ISO = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def _iso(value: Any) -> Any:
    if value is None or (isinstance(value, str) and _ISO.fullmatch(value)):
        return value
    raise PydanticCustomError("date_form", "a day is written as 2026-06-20")


Day = Annotated[date, BeforeValidator(_iso)]
