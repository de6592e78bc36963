"""What a signed file proves and what it does not, as values that pages and tests read."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature in a file.

    `signer` and `agency` are those of the certificate, `authority` who issued it. `at` is the time that a time stamp
    proves (`is_stamped`), or else what the signer's machine said; None where nothing says it. `is_intact`: the bytes
    are those that were signed. `covers_all`: nothing was added after it but further signatures. `is_trusted`: the
    certificate comes, over a chain without a gap, from an authority that is trusted, and was valid at the moment of
    checking. `problem` names what is wrong with the chain, '' for nothing.

    `revocation` says what the file itself proves of that, at `revocation_at`: 'good', 'revoked', 'nothing' where it
    holds no word of the authority, 'insufficient' where what it holds is of other certificates or another time, and
    'unchecked' for a signature that was looked at before this was checked. Nothing is asked of an authority.
    """

    field: str
    signer: str
    agency: str
    authority: str
    serial: str
    at: datetime | None
    is_stamped: bool
    is_intact: bool
    covers_all: bool
    is_trusted: bool
    problem: str = ""
    revocation: str = "unchecked"
    revocation_at: datetime | None = None

    @property
    def is_good(self) -> bool:
        """Whether all that can be checked here was found right; a file without word of revocation is not held wrong."""
        return self.is_intact and self.covers_all and self.is_trusted and self.revocation != "revoked"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found of a file: its signatures in the order in which they were made.

    `is_issued`: the file begins with the one that was given out for signing, byte for byte. `only_signed`: what was
    added to it are signatures and their pictures, nothing else.
    """

    signatures: tuple[Signature, ...]
    is_issued: bool
    only_signed: bool

    @property
    def is_good(self) -> bool:
        """Whether the file is the issued document, signed, and every signature is good."""
        return (
            self.is_issued
            and self.only_signed
            and bool(self.signatures)
            and all(one.is_good for one in self.signatures)
        )
