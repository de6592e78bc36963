"""Why a file is not taken in: a whole sentence for the person who sent it, naming the file."""

from dondoc.errors import DondocError


class EvidenceRefused(DondocError):
    """The file is not taken in; the message says which, why and what to do."""
