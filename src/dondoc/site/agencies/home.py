"""The register of the province that runs this site, as the settings name it."""

from django.conf import settings

from dondoc.register import Register, load_provinces, load_register


def home_register() -> Register:
    """Return the register of DONDOC_PROVINCE; raises InvalidRegister for a province that the data do not know."""
    return load_register(settings.DONDOC_PROVINCE)


def home_province() -> str:
    """Return the name of that province or city, such as 'Sơn La'."""
    own = home_register().province
    return next(province.name for province in load_provinces() if province.id == own)
