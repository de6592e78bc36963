"""The body of a board: made once for each state of the database, and shown to all who may see that board.

What a body says depends on the figures, on what leaves an entry in the audit trail, and on the day. All three are asked
for with every page, before anything else: a body is shown again only while none of them has changed.
"""

from collections.abc import Callable
from datetime import date
from typing import Any

from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from dondoc.site.figures.selectors.state import state_of_figures
from dondoc.site.lists.remembering import newest_entry, remembered


def body(board: str, of: object, today: date, work_out: Callable[[], dict[str, Any]]) -> SafeString:
    """The words and figures of `board` on `today`, its template filled with what `work_out` gives.

    `of` tells apart what the board is about, and who sees more of it than others. The template may use nothing but
    that, so that a body is the same for all who see it.
    """
    state = (newest_entry(), state_of_figures())
    question = f"board {board} {of} {today}"
    made = remembered(question, state, lambda: str(render_to_string(f"dashboards/bodies/{board}.html", work_out())))
    return SafeString(made)
