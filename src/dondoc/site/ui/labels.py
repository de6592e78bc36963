"""Labels of items as people say them: 'I/8/-1' is the first dash under row 8 of part I.

A label of a programme is the path of numbers down to an item (docs/reference/json.md, "Labels").
"""

from dataclasses import dataclass
from functools import lru_cache

from django.template.loader import render_to_string


@dataclass(frozen=True, slots=True)
class SpokenLabel:
    """`number` joins the numbers of headings and rows; a paragraph, a dash or a plus below them is counted from 1."""

    number: str
    paragraph: str = ""
    dash: str = ""
    plus: str = ""


def spoken(label: str) -> SpokenLabel:
    """Return `label`, numbers joined by strokes, in the parts that are said."""
    parts = [part for part in label.split("/") if part]
    dash = next((part[1:] for part in parts if part[0] == "-"), "")
    plus = next((part[1:] for part in parts if part[0] == "+"), "")
    numbers = [part for part in parts if part[0] not in "-+"]
    # '1/1.1': the heading around is said by the number of the one below it.
    told = [
        number
        for place, number in enumerate(numbers)
        if not (place + 1 < len(numbers) and numbers[place + 1].startswith(f"{number}."))
    ]
    paragraph = told.pop() if len(told) > 1 and told[-1].isdigit() and "." in told[-2] else ""
    return SpokenLabel(".".join(told), paragraph, dash, plus)


@lru_cache(maxsize=4096)
def place_label(label: str | None) -> str:
    """The label of an item as people say it: 'I.8, gạch đầu dòng 1' for 'I/8/-1'."""
    return render_to_string("ui/words/place_label.html", {"label": spoken(label or "")}).strip()
