"""Web server and worker side by side, with processes that only pretend."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from dondoc.site.config import serving
from dondoc.site.config.serving import CannotServe, Site


class Pretended:
    """A process that lives until it is given a return code."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.returncode: int | None = None
        self.told_to_end = False

    def poll(self) -> int | None:
        return self.returncode


class World:
    """What was started and said; `events` happen one after another, one at each wait."""

    def __init__(self) -> None:
        self.started: list[Pretended] = []
        self.said: list[str] = []
        self.events: list[Callable[[], object]] = []

    @contextmanager
    def child(self, *command: str) -> Iterator[Pretended]:
        process = Pretended("web" if "granian" in command else "worker")
        self.started.append(process)
        try:
            yield process
        finally:
            process.told_to_end = True

    def wait(self, _seconds: float) -> None:
        self.events.pop(0)()

    def end(self, place: int) -> Callable[[], object]:
        return lambda: setattr(self.started[place], "returncode", 1)


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    world = World()
    monkeypatch.setattr(serving, "_child", world.child)
    monkeypatch.setattr("dondoc.site.config.serving.time.sleep", world.wait)
    return world


@pytest.fixture
def site(world: World, monkeypatch: pytest.MonkeyPatch) -> Site:
    site = Site("127.0.0.1", 0, 2, say=world.said.append)
    monkeypatch.setattr(site, "_answers", lambda: True)
    return site


def test_both_run_until_the_site_is_stopped_and_both_are_told_to_end(site: Site, world: World) -> None:
    world.events = [lambda: None, lambda: site._stop(2, None)]
    site.run()
    assert [process.name for process in world.started] == ["web", "worker"]
    assert all(process.told_to_end for process in world.started)


def test_a_worker_that_died_is_started_again(site: Site, world: World) -> None:
    world.events = [world.end(1), lambda: None, lambda: None, lambda: site._stop(15, None)]
    site.run()
    assert [process.name for process in world.started] == ["web", "worker", "worker"]
    assert world.said[-1] == "The background worker ended and is started again."


def test_without_its_web_server_the_site_ends_and_says_why(site: Site, world: World) -> None:
    world.events = [world.end(0)]
    with pytest.raises(CannotServe, match="ended with code 1"):
        site.run()
    assert world.started[1].told_to_end


def test_a_web_server_that_does_not_open_its_port_is_not_waited_for_long(
    site: Site, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(site, "_answers", lambda: False)
    clock = iter([0.0, 1.0, 600.0])
    monkeypatch.setattr("dondoc.site.config.serving.time.monotonic", lambda: next(clock))
    world.events = [lambda: None]
    with pytest.raises(CannotServe, match="did not open port"):
        site.run()
    assert [process.name for process in world.started] == ["web"]
