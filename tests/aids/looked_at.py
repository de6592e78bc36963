"""What a page in a browser owes to eyes and hands: it fits every width, and axe finds no serious fault in it."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

WIDTHS = (390, 768, 1366, 1920)  # of a telephone, a tablet, a notebook and a screen on a desk
_HEIGHT = 900
_BY_COLOURS = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}


def widths_too_narrow(page: Page) -> dict[int, int]:
    """The widths at which the page that is open scrolls sideways, with how far it reaches."""
    found = {}
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": _HEIGHT})
        reach = page.evaluate("document.documentElement.scrollWidth")
        if reach > width:
            found[width] = reach
    return found


def serious_faults(page: Page) -> list[tuple[str, str, list[str]]]:
    """The serious faults of access of the page that is open: the scheme, the rule, and where it is broken.

    In the dark only what hangs on colours is looked at again; all else is the same.
    """
    faults = []
    for scheme, options in (("light", None), ("dark", _BY_COLOURS)):
        page.emulate_media(color_scheme=scheme)
        found = Axe().run(page, options=options).response
        assert found["passes"], f"axe looked at nothing of {page.url}"
        for fault in found["violations"]:
            if fault["impact"] in ("serious", "critical"):
                faults.append((scheme, fault["id"], [node["html"][:160] for node in fault["nodes"][:3]]))
    return faults
