"""A kept view of a list, and who begins a list with which."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from dondoc.site.agencies.models import Agency

LONGEST_NAME = 80  # characters


class SavedView(models.Model):
    """What the address of a list asked for, under a name. `page` is the path of the list, `query` what follows it.

    A shared one is seen by everyone who acts for `agency`, in whose name its owner acted; only the owner changes it.
    """

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="saved_views")
    agency = models.ForeignKey(Agency, models.CASCADE, related_name="+")
    page = models.CharField(max_length=200)
    query = models.TextField()
    name = models.CharField(_("name of the view"), max_length=LONGEST_NAME)
    is_shared = models.BooleanField(_("for everyone of the agency"), default=False)
    saved_at = models.DateTimeField()

    class Meta:
        ordering = ("name", "pk")
        constraints = (models.UniqueConstraint(fields=["owner", "page", "name"], name="saved_view_named_once"),)
        indexes = (models.Index(fields=["page", "agency"], name="saved_view_of_page"),)

    def __str__(self) -> str:
        return self.name


class Beginning(models.Model):
    """The view with which a person begins a list."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    page = models.CharField(max_length=200)
    view = models.ForeignKey(SavedView, models.CASCADE, related_name="beginnings")

    class Meta:
        constraints = (models.UniqueConstraint(fields=["user", "page"], name="saved_one_beginning_a_page"),)

    def __str__(self) -> str:
        return f"{self.user}: {self.view}"
