"""Whose agencies a document speaks of: those of the province that issued it."""

from dondoc.grammar.documents.issuer_levels import OF_THE_PROVINCE, OF_THE_REGION, is_below_province, is_central
from dondoc.model import Head
from dondoc.register import Register, load_former_register, load_provinces, load_register
from dondoc.text import fold


def places_not_meant(head: Head, home: Register) -> tuple[str, ...]:
    """Return the places whose names a document of elsewhere does not mean though the register of `home` has them.

    'Tỉnh đoàn' of a province without files, or of one that is no more, is not the Tỉnh đoàn of Sơn La; the front
    of a district or a commune is its own, and not that of the province; and 'Cục Thuế' of a ministry is that of the
    country.
    """
    if head.issuer and is_below_province(head.issuer):
        return (OF_THE_PROVINCE,)
    own = next(province.name for province in load_provinces() if province.id == home.province)
    named = " ".join(fold(words) for words in (head.issuer, head.place) if words)
    at_home = not named or fold(own) in named or register_of(head, home) is not home
    branches = (OF_THE_PROVINCE, OF_THE_REGION) if head.issuer and is_central(head.issuer) else ()
    return () if at_home else (own, *branches)


def register_of(head: Head, home: Register) -> Register:
    """Return the register of the province or city that `head` names as issuer or place, else that of `home`.

    A province that is no more counts up to the day on which it went into another; then its name is that of a place. A
    city counts only where the issuer says 'thành phố' before its name: documents of central bodies are dated 'Hà
    Nội', too. They are read with the register of `home`: national bodies stand in every one.
    """
    issuer, named = fold(head.issuer or ""), [fold(words) for words in (head.issuer, head.place) if words]
    for province in load_provinces():
        name = fold(province.name)
        if province.kind == "province" and any(words.endswith(name) for words in named):
            return load_register(province.id)
        if province.kind == "city" and issuer.endswith(f"{fold(province.title)} {name}"):
            return load_register(province.id)
    former = _former_province(head, named)
    return load_former_register(former) if former else home


def _former_province(head: Head, named: list[str]) -> str | None:
    """The province at the end of `named` words, issuer and place, that still was one when the document was written."""
    for province in load_provinces():
        ended = head.issued_on and province.valid_from and head.issued_on >= province.valid_from
        for name in () if ended else province.formed_from:
            if name != province.name and any(words.endswith(fold(name)) for words in named):
                return name
    return None
