"""What one revision of dondoc reads in given files, as JSON Lines: `python benchmarks/reading_of.py ROUNDS FILE...`.

Run with that revision's `src` first on PYTHONPATH, so it uses nothing but what every revision has: `dondoc.read`,
`extract_programme` and `as_json`. A line has `file`, `programme` or `fault`, and `seconds` of processor time, the best
of ROUNDS. The first line names the package that was read with.
"""

import json
import sys
import time
from typing import Any

import dondoc
from dondoc.errors import DondocError
from dondoc.extract import extract_programme
from dondoc.writers.programme_json import as_json


def main() -> None:
    """Read the files named on the command line."""
    print(json.dumps({"package": dondoc.__file__}))
    for file in sys.argv[2:]:
        print(json.dumps({"file": file, **_reading(file, int(sys.argv[1]))}, ensure_ascii=False))


def _reading(file: str, rounds: int) -> dict[str, Any]:
    try:
        document = dondoc.read(file)
    except DondocError as error:
        return {"fault": str(error), "seconds": 0.0}
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        programme = extract_programme(document)
        best = min(best, time.process_time() - start)
    return {"programme": as_json(programme), "seconds": best}


if __name__ == "__main__":
    main()
