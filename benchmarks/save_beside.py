#!/usr/bin/env python3
"""Save so many times a second, until somebody ends it: the trickle of a working day beside those who read boards.

    DONDOC_DATABASE_URL=… python benchmarks/save_beside.py --a-second 5 --changes 20

For a database that `load_tasks.py` has filled. A saving takes the next of the obligations in turn. Of a hundred,
`--changes` do what submitting a report does to one obligation: another state and an entry in the trail. The others do
what a draft does: another version and its entry.
"""

import argparse
import os
import time
from itertools import count

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "dondoc.site.config.settings")
django.setup()

from django.db import transaction  # noqa: E402  Django has to be set up first
from django.db.models import F  # noqa: E402

from dondoc.site import audit  # noqa: E402
from dondoc.site.tracking.models import Obligation, Stage  # noqa: E402

_APART = 37  # obligations between one saving and the next, so that they are of many agencies and programmes


@transaction.atomic
def save(key: int, *, changes: bool) -> None:
    """One saving."""
    row = Obligation.objects.select_for_update().get(pk=key)
    code = "tracking.progress.recorded"
    if changes:
        row.state = Stage.PAUSED if row.state == Stage.RUNNING else Stage.RUNNING
        row.save(update_fields=["state"])
        code = "tracking.report.submitted"
    else:
        Obligation.objects.filter(pk=key).update(version=F("version") + 1)
    audit.record(None, code, row)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--a-second", type=float, default=1)
    options.add_argument("--changes", type=int, default=20, help="percent of savings that change figures")
    given = options.parse_args()
    open_ones = Obligation.objects.filter(state__in=[Stage.RUNNING, Stage.PAUSED, Stage.NOT_STARTED], closed_on=None)
    keys = list(open_ones.order_by("pk").values_list("pk", flat=True))
    begun = time.monotonic()
    for number in count():
        save(keys[number * _APART % len(keys)], changes=number * given.changes % 100 < given.changes)
        time.sleep(max(0.0, begun + (number + 1) / given.a_second - time.monotonic()))


if __name__ == "__main__":
    main()
