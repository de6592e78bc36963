"""The indicators room: links each target to its measure in the very transaction that publishes a programme."""

from django.apps import AppConfig


class IndicatorsConfig(AppConfig):
    name = "dondoc.site.indicators"
    label = "indicators"

    def ready(self) -> None:
        """Listen to publications; the receiver runs inside the publishing transaction."""
        from dondoc.site.indicators.actions.adopt_targets import on_published
        from dondoc.site.programmes.signals import programme_published

        programme_published.connect(on_published, dispatch_uid="indicators.adopt_targets")
