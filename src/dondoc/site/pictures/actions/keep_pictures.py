"""Keeping specifications under their keys, so that their addresses answer."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from django.utils.crypto import salted_hmac

from dondoc.site import clock
from dondoc.site.pictures.models import KEY_LENGTH, Picture

_SALT = "dondoc.site.pictures"


def as_text(spec: Mapping[str, Any]) -> str:
    """The words by which `spec` is kept: the same for the same values."""
    return json.dumps(spec, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def keep_pictures(texts: Sequence[str]) -> list[str]:
    """Return the keys of specifications, which are stored where they are new; nothing is drawn.

    One query where all are known and were asked for today.
    """
    keys = [salted_hmac(_SALT, text, algorithm="sha256").hexdigest()[:KEY_LENGTH] for text in texts]
    today = clock.today()
    known = dict(Picture.objects.filter(pk__in=keys).values_list("pk", "asked_on"))
    new = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
    if new:
        # Two pages may ask for the same picture at once: the second finds it stored.
        rows = [Picture(key=key, spec=text, asked_on=today) for key, text in new.items()]
        Picture.objects.bulk_create(rows, ignore_conflicts=True)
    old = [key for key, asked_on in known.items() if asked_on < today]
    if old:
        Picture.objects.filter(pk__in=old).update(asked_on=today)
    return keys
