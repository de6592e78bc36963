"""What a page wants to show: a chart's specification under its hash, and its picture once it was drawn."""

from django.db import models

KEY_LENGTH = 40  # hexadecimal digits of an HMAC-SHA256: 160 bits


class Picture(models.Model):
    """A chart as a Vega-Lite specification (`spec`, JSON) and as SVG, which is empty until somebody looked at it.

    `asked_on` is the last day on which a page showed it.
    """

    key = models.CharField(max_length=KEY_LENGTH, primary_key=True)
    spec = models.TextField()
    svg = models.TextField(default="", blank=True)
    asked_on = models.DateField(db_index=True)

    def __str__(self) -> str:
        return self.key
