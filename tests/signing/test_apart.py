"""Calls that start an event loop of their own."""

import asyncio

import pytest

from dondoc.signing.apart import outside_any_loop


async def answer(given: int) -> int:
    if given < 0:
        raise ValueError("below zero")
    return given


def test_a_loop_may_be_started_where_one_runs() -> None:
    async def ask() -> int:
        return outside_any_loop(lambda given: asyncio.run(answer(given)), 42)

    assert outside_any_loop(lambda: asyncio.run(ask())) == 42


def test_what_is_raised_there_is_raised_here() -> None:
    with pytest.raises(ValueError, match="below zero"):
        outside_any_loop(lambda given: asyncio.run(answer(given)), -1)
