#!/usr/bin/env python3
"""Measure the site under load and set every figure against its aim, in one go.

    python benchmarks/load_site.py --tasks 10000 --client BENCH.py --dataset MAKE_DATASET.py
    python benchmarks/load_site.py --tasks 100000 --client BENCH.py --dataset MAKE_DATASET.py

MAKE_DATASET.py writes the data set in CSV, BENCH.py asks it of a running site and appends what it measured to a file, a
JSON object a line. The first run makes the database (`--server`, dondoc_load_10000) and fills it: half a minute for
10,000 tasks, some six for 100,000 with ten updates each; later runs use it again. Then the site is started with two
processes, asked by 1 and by 8 clients (`--seconds` each, `--rounds` rounds), and stopped. The figures of the run with
10,000 tasks are kept in `--folder`, and the one with 100,000 is set against them.

With `--savings 5` only the boards are asked, while five times a second somebody saves (`save_beside.py`): every fifth
time what submitting a report changes, else a draft. `--changes 100` has all of them change figures (in percent).

The aims: in no operation slower than Roundup or a fifth of Redmine's speed at 10,000 tasks (figures of the same kind of
machine, `PEERS`); twice Roundup on lists of all tasks and search; at 100,000 a p50 within 1.5 times that at 10,000, and
a p95 under 150 ms with 8 clients, of boards under 200 ms; rates of all agencies under 0.1 s; the CSV in 0.5 and 5 s.
"""

import argparse
import json
import os
import signal
import statistics
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
TODAY = "2026-11-23"
# (p50 in ms at 1 client, requests a second at 8) of Redmine 5.0.4 on PostgreSQL and of Roundup 2.6 on SQLite.
PEERS = {
    "list_overdue": ((96, 15), (18, 110)),
    "list_by_due": ((137, 10), (43, 42)),
    "task_page": ((109, 14), (19, 100)),
    "search_phrase": ((167, 11), (63, 35)),
    "search_code": ((111, 15), (10, 162)),
    "api_list": ((244, 6.4), (19, 93)),
    "api_update": ((30, 42), (10, 166)),
}
TWICE_ROUNDUP = {"list_by_due", "search_phrase", "search_code"}
Measured = dict[tuple[str, int], dict[str, float]]


def database_of(server: str, tasks: int) -> str:
    return f"{server.rstrip('/')}/dondoc_load_{tasks}"


def prepared(given: argparse.Namespace, environment: dict[str, str]) -> Path:
    """The target file, for a database that is there and filled."""
    folder = given.folder / f"data-{given.tasks}"
    target = given.folder / f"target-{given.tasks}.json"
    if not (folder / "facts.json").exists():
        run([sys.executable, given.dataset, "--tasks", given.tasks, "--out", folder, "--seed", 1, "--today", TODAY])
    created = subprocess.run(  # noqa: S603 - our own
        ["createdb", "--maintenance-db", f"{given.server.rstrip('/')}/postgres", f"dondoc_load_{given.tasks}"],  # noqa: S607
        capture_output=True,
        text=True,
    )
    is_new = created.returncode == 0
    run([sys.executable, "-m", "dondoc.site", "migrate", "--no-input", "--verbosity", 0], environment)
    rounds = 10 if given.tasks >= 100_000 else 1
    filling = ["--rounds", rounds] if is_new else ["--is-loaded"]
    base = f"http://127.0.0.1:{given.port}"
    run([sys.executable, HERE / "load_tasks.py", folder, "--target", target, "--base", base, *filling], environment)
    return target


def run(command: list[Any], environment: dict[str, str] | None = None) -> None:
    subprocess.run([str(word) for word in command], check=True, env=environment)  # noqa: S603 - our own


def served(given: argparse.Namespace, environment: dict[str, str]) -> "subprocess.Popen[bytes]":
    """The site, answering."""
    command = [sys.executable, "-m", "dondoc.site", "serve", "--port", str(given.port), "--processes", "2"]
    with (given.folder / "serve.log").open("wb") as log:
        server = subprocess.Popen(  # noqa: S603 - our own
            command, env=environment, stdout=log, stderr=log, start_new_session=True
        )
    for _ in range(120):
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{given.port}/dang-nhap/", timeout=5)
        except (urllib.error.URLError, OSError):
            time.sleep(0.5)
        else:
            return server
    os.killpg(server.pid, signal.SIGTERM)
    sys.exit(f"The site does not answer; see {given.folder / 'serve.log'}.")


@contextmanager
def saving(given: argparse.Namespace, environment: dict[str, str]) -> Iterator[None]:
    """Somebody saves beside what is asked, so many times a second."""
    if not given.savings:
        yield
        return
    command = [sys.executable, HERE / "save_beside.py", "--a-second", given.savings, "--changes", given.changes]
    beside = subprocess.Popen([str(word) for word in command], env=environment)  # noqa: S603 - our own
    try:
        yield
        if beside.poll() is not None:
            sys.exit("Who saves beside the readers has given up.")
    finally:
        beside.terminate()
        beside.wait(30)


def asked(given: argparse.Namespace, target: Path, server: "subprocess.Popen[bytes]", out: Path) -> None:
    both = ((target, "dondoc"), (target.with_name(f"{target.stem}-boards.json"), "boards"))
    for file, name in both[1:] if given.savings else both:
        run(
            [
                *(sys.executable, given.client, file, "--pid", f"{name}:web={server.pid}", "--out", out),
                *("--rounds", given.rounds, "--seconds", given.seconds, "--clients", "1,8"),
            ]
        )


def read(out: Path) -> Measured:
    """The medians of each operation and number of clients."""
    rows: dict[tuple[str, int], list[dict[str, Any]]] = {}
    for line in out.read_text("utf-8").splitlines():
        one = json.loads(line)
        rows.setdefault((one["op"], one["clients"]), []).append(one)
    return {
        key: {
            **{name: statistics.median(one[name] for one in many) for name in ("p50_ms", "p95_ms", "per_second")},
            "cpu_ms": statistics.median(sum(one["server_cpu_ms_per_request"].values()) for one in many),
            "memory": max(sum(one["peak_pss_mib"].values()) for one in many),
            "errors": sum(one["errors"] for one in many),
            "strangers": statistics.median(one["strangers_share_of_machine"] for one in many),
        }
        for key, many in rows.items()
    }


Aim = tuple[str, float, float, bool]  # what, measured, aim, met


def aims(measured: Measured, tasks: int, smaller: Measured) -> Iterator[tuple[str, Aim]]:
    """Each operation with an aim and whether it is met."""
    for (op, clients), found in measured.items():
        p50, p95, speed = found["p50_ms"], found["p95_ms"], found["per_second"]
        if op == "csv_all":
            seconds = 0.5 if tasks <= 10_000 else 5.0
            yield op, ("seconds", p50 / 1000, seconds, p50 / 1000 <= seconds)
            continue
        if tasks <= 10_000 and op in PEERS:
            (redmine_p50, redmine_speed), (roundup_p50, roundup_speed) = PEERS[op]
            times = 2 if op in TWICE_ROUNDUP else 1
            if clients == 1:
                aim = min(redmine_p50 / 5, roundup_p50 / times)
                yield op, ("p50 ms, 1 client", p50, aim, p50 <= aim)
            else:
                aim = max(redmine_speed * 5, roundup_speed * times)
                yield op, (f"req/s, {clients} clients", speed, aim, speed >= aim)
        if op == "rates_by_agency" and clients == 1:
            yield op, ("p95 ms, 1 client", p95, 100, p95 <= 100)
        if tasks > 10_000:
            if before := smaller.get((op, clients)):
                ratio = p50 / before["p50_ms"]
                yield op, (f"p50 times that at 10,000, {clients}", ratio, 1.5, ratio <= 1.5)
            if clients > 1:
                most = 200.0 if op.startswith("board_") else 150.0
                yield op, (f"p95 ms, {clients} clients", p95, most, p95 <= most)


def told(measured: Measured, tasks: int, smaller: Measured) -> None:
    print(f"\n## {tasks:,} tasks\n")
    print("| operation | clients | p50 ms | p95 ms | req/s | CPU ms | MiB | errors | others' share |")
    print("|---|--:|--:|--:|--:|--:|--:|--:|--:|")
    for (op, clients), one in measured.items():
        print(
            f"| {op} | {clients} | {one['p50_ms']:.1f} | {one['p95_ms']:.1f} | {one['per_second']:.1f} "
            f"| {one['cpu_ms']:.1f} | {one['memory']:.0f} | {one['errors']:.0f} | {one['strangers']:.0%} |"
        )
    print("\n| operation | what | measured | aim | |")
    print("|---|---|--:|--:|---|")
    for op, (what, number, aim, is_met) in aims(measured, tasks, smaller):
        print(f"| {op} | {what} | {number:.2f} | {aim:.2f} | {'met' if is_met else 'MISSED'} |")
    csv = next((one for (op, _), one in measured.items() if op == "csv_all"), None)
    before = next((one for (op, _), one in measured.items() if op == "list_overdue"), None)
    if csv and before:
        print(
            f"\nMemory of the web processes: {before['memory']:.0f} MiB with pages, {csv['memory']:.0f} with the CSV."
        )


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--tasks", type=int, default=10_000)
    options.add_argument("--client", type=Path, required=True, help="the load client")
    options.add_argument("--dataset", type=Path, required=True, help="the program that writes the data set")
    options.add_argument("--server", default="postgres://postgres@127.0.0.1:5432")
    options.add_argument("--folder", type=Path, default=Path("build/load"))
    options.add_argument("--port", type=int, default=8120)
    options.add_argument("--seconds", type=float, default=10)
    options.add_argument("--rounds", type=int, default=2)
    options.add_argument("--savings", type=float, default=0, help="how many a second, while boards are read")
    options.add_argument("--changes", type=int, default=20, help="percent of them that change figures")
    given = options.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    home = given.folder / f"home-{given.tasks}"
    environment = os.environ | {
        "DONDOC_DATABASE_URL": database_of(given.server, given.tasks),
        "DONDOC_HOME": str(home),
        "DONDOC_TODAY": TODAY,
        "DONDOC_API_RATE": "0",
    }
    target = prepared(given, environment)
    beside = f"-{given.savings:g}-savings" if given.savings else ""
    out, former = given.folder / f"measured-{given.tasks}{beside}.jsonl", given.folder / "measured-10000.jsonl"
    out.unlink(missing_ok=True)
    server = served(given, environment)
    try:
        with saving(given, environment):
            asked(given, target, server, out)
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait(30)
    smaller = read(former) if given.tasks > 10_000 and former.exists() else {}
    told(read(out), given.tasks, smaller)


if __name__ == "__main__":
    main()
