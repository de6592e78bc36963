"""The body of a board: made once for each state of the database, and shown to all who may see that board.

What a body says depends on the figures, on what leaves an entry in the audit trail (drafts left out: nobody else sees
them), and on the day. All three are asked for with every page, before anything else: a body is shown again only while
none of them has changed.
"""

from collections.abc import Callable
from datetime import date
from typing import Any

from django.utils.safestring import SafeString

from dondoc.site.dashboards.selectors.state import State, once, state_of_boards
from dondoc.site.dashboards.writing import written_body


def body(board: str, of: object, today: date, work_out: Callable[[State], dict[str, Any]]) -> SafeString:
    """The words and figures of `board` on `today`, its template filled with what `work_out` gives.

    `of` tells apart what the board is about, and who sees more of it than others. The template may use nothing but
    that, so that a body is the same for all who see it. The state is given on, for parts that several boards share.
    """
    state = state_of_boards()
    return once(f"body {board} {of} {today}", state, lambda: written_body(board, work_out(state)))
