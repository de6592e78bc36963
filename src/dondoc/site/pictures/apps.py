"""The room of pictures: what no page shows any more is forgotten."""

from django.apps import AppConfig


class PicturesConfig(AppConfig):
    name = "dondoc.site.pictures"
    label = "pictures"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Take part in the work of each day."""
        from dondoc.site.daily.registry import Part, register_daily
        from dondoc.site.pictures.actions.forget_pictures import forget_pictures

        register_daily("forget_pictures", forget_pictures, part=Part.TIDYING)
