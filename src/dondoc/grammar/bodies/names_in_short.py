"""Bodies that a list of running text names in short: 'BHXH, Sở Y tế', 'Sở Tư pháp, TAND', 'Quân khu 3, 4'.

Alone such letters are too little to name somebody: 'BHXH tự nguyện' is an insurance. Beside the name of another body
they are whom the same letters mean in a cell; figures behind a body with a number are more of its kind.
"""

import re
from collections.abc import Callable, Mapping

from dondoc.grammar.bodies.agency_lists import ENDS_GROUP
from dondoc.grammar.bodies.written_names import as_written
from dondoc.grammar.patterns import late_pattern
from dondoc.grammar.verbs.task_verbs import TASK_VERB
from dondoc.model import AgencyRef

Known = Mapping[int, tuple[int, AgencyRef]]  # agencies by where they begin, with where they end

_LETTERS = re.compile(r"[A-ZĐ]{3,7}(?![\w&/-])")
_LINK = re.compile(r"(?:[,;]| và|, và) ")
_FIGURE = r"(?:\d{1,2}|[IVX]{1,4})"
_NUMBERED = re.compile(rf"(?P<kind>.+ ){_FIGURE}$")
_MORE = late_pattern(
    rf"(?P<figures>(?:(?:, | và |, và ){_FIGURE}(?![\w/.]\w))+)(?=[,;.:()]|$| và [^\W\d]| {TASK_VERB}\b)"
)
_EACH = re.compile(rf"(?<= ){_FIGURE}\b")


def body_in_letters_at(
    text: str,
    start: int,
    cell: Callable[[str], tuple[AgencyRef, ...]],
    known: Callable[[str], Known],
    *,
    among_others: bool,
) -> tuple[int, AgencyRef] | None:
    """Return where the letters end that name a body at `start` of `text`, and which body it is; None where they do not.

    `cell` says whom the letters mean alone, `known` which agencies a text names: it is asked where there are letters,
    which few paragraphs begin with. `among_others` says that others stand before these in the list: else one that is
    known, or more letters, must stand behind them.
    """
    letters = _LETTERS.match(text, start)
    if letters is None or start in (named := known(text)):
        return None
    if among_others:
        if not ENDS_GROUP.match(text, letters.end()):
            return None
    else:
        link = _LINK.match(text, letters.end())
        following = link.end() if link else start
        if following not in named and not (
            link and body_in_letters_at(text, following, cell, known, among_others=False)
        ):
            return None
    meant = cell(letters[0])
    return (letters.end(), meant[0]) if len(meant) == 1 and meant[0].agency else None


def numbered_bodies(text: str, start: int, end: int) -> tuple[int, tuple[AgencyRef, ...]]:
    """Return where the list ends of the body [start, end) and of those that only their figures name, and who they are.

    'Quân khu 3, 4, 5' are three of them; figures that count something else, 'Trường số 2, 5 trạm y tế', name nobody.
    """
    name = _NUMBERED.match(text[start:end])
    more = _MORE.match(text, end) if name else None
    if name is None or more is None:
        return end, (as_written(text[start:end]),)
    others = (AgencyRef(as_written(name["kind"] + each[0]).name, each[0]) for each in _EACH.finditer(more["figures"]))
    return more.end(), (as_written(text[start:end]), *others)
