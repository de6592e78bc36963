"""How the province words its reports: the newest phrasing of each sentence."""

from dondoc.site.reporting.models import Phrasing


def phrasings_in_force() -> dict[str, str]:
    """Return what the province says instead of sentences of wording.yaml, by the path to each."""
    newest = dict(Phrasing.objects.order_by("pk").values_list("key", "text"))
    return {key: text for key, text in newest.items() if text}
