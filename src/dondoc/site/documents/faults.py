"""Why a file could not be read, in the reader's language.

The library names the fault and its facts; the sentences are translated here, where the reader's language is known.
"""

from django.utils.translation import gettext as _

from dondoc.errors import DondocError
from dondoc.sources import UnreadableFile


def sentence_of(error: DondocError) -> str:
    """A whole sentence about `error`: what is wrong with the file, and the way out."""
    if not isinstance(error, UnreadableFile):
        return str(error)
    facts = {name: _(fact) if isinstance(fact, str) else fact for name, fact in error.facts.items()}
    what, way_out = _(error.fault.what) % facts, _(error.fault.way_out) % facts
    return f"{what[:1].upper()}{what[1:]}; {way_out}."


def unexpected() -> str:
    """What a person reads when the program itself is at fault."""
    return _(
        "The file could not be read because of a fault in the program. "
        "The file is kept; tell the administrator, who finds the details in the log."
    )


def interrupted() -> str:
    """What a person reads when the worker died more than once over a file."""
    return _(
        "The program stopped more than once while reading this file, perhaps because the file needs too much memory. "
        "The file is kept; save it as plain text (.txt) and take that in, or tell the administrator."
    )
