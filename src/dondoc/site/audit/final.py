"""Rows that are written once: what happened, what was decided, what was issued."""

from typing import Any, ClassVar, NoReturn

from django.db import models

from dondoc.errors import DondocError


class Final(models.Model):
    """A row that is added and never changed or deleted; who tries gets its room's own `refusal`."""

    refusal: ClassVar[type[DondocError]]

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise self.refusal
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise self.refusal
