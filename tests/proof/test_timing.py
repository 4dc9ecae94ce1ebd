"""How long the last step takes tells nothing: a clock in the other partner's hand can't tell two disclosures apart."""

import os
import random
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.conftest import Clock, Database
from tests.factories import World
from tests.live import live_site
from tests.races.crowd import browser, cookies_of_people, environment_of, in_turns, real_now, staff_on_triage, token_in
from tests.sameness.variations import STORY, Variation, stories, together

PAIRS = int(os.environ.get("PROOF_PAIRS", "10000"))
LANES = 12
"""Each waits for the beat most of the time, so that many go side by side on few processors."""

MOST_AREA = 0.55
DEVIATIONS = 4


def area_under_curve(first: Sequence[float], second: Sequence[float]) -> float:
    """How often a threshold puts one of `second` above one of `first`: 0.5 is guessing, 0 and 1 are knowing."""
    ranked = sorted([(value, 0) for value in first] + [(value, 1) for value in second])
    below, wins = 0, 0
    for _, which in ranked:
        if which == 0:
            below += 1
        else:
            wins += below
    return wins / (len(first) * len(second))


def chance_alone(pairs: int) -> float:
    """The standard deviation of the area when both are the same (Hanley and McNeil 1982)."""
    return float(((2 * pairs + 1) / (12 * pairs * pairs)) ** 0.5)


def harmless() -> Mapping[str, Any]:
    return next(each for each in stories() if each.name.endswith("harmless")).answers


def violent() -> Mapping[str, Any]:
    worst: Variation = next(iter(together()))
    assert len(worst.answers[STORY]) == len(harmless()[STORY])
    return worst.answers


def seconds_to_send(person: httpx.Client) -> float:
    token = token_in(person.get("/start/14").text)
    began = time.perf_counter()
    answer = person.post("/start/14", data={"csrf_token": token})
    elapsed = time.perf_counter() - began
    assert (answer.status_code, answer.headers["location"]) == (303, "/start/15")
    return elapsed


@pytest.mark.parametrize(("first", "second", "area"), [([1, 2], [3, 4], 1), ([3, 4], [1, 2], 0), ([1, 4], [2, 3], 0.5)])
def test_the_area_under_the_curve(first: list[float], second: list[float], area: float) -> None:
    assert area_under_curve(first, second) == area


@pytest.mark.proof
@pytest.mark.timeout(14400)
def test_how_long_it_took_tells_nothing(world: World, database: Database, clock: Clock, tmp_path: Path) -> None:
    clock.instant = real_now()
    staff_on_triage(world)
    world.therapist()
    with live_site(environment_of(database, tmp_path)) as site:
        took = _measure(world, site.address)
    quiet, loud = ([seconds for which, seconds in took if which == kind] for kind in (0, 1))
    area, deviation = area_under_curve(quiet, loud), chance_alone(PAIRS)
    means = [sum(times) / len(times) for times in (quiet, loud)]
    print(
        f"\n{database.kind}: last step over HTTP, {PAIRS} pairs: area under the curve {area:.3f} "
        f"(chance alone 0.5 ± {deviation:.3f}), means {means[0]:.4f} s and {means[1]:.4f} s, "
        f"within the first second {sum(seconds < 1.1 for _, seconds in took)} of {len(took)}"
    )
    # With few pairs chance alone may go further.
    assert abs(area - 0.5) < max(MOST_AREA - 0.5, DEVIATIONS * deviation)


def _measure(world: World, address: str) -> list[tuple[int, float]]:
    """(which disclosure, seconds) in mixed order, a few people at a time; the first ones warm the server up."""
    people = [(which, cookie) for which, told in enumerate((harmless(), violent())) for cookie in _drafts(world, told)]
    random.Random(PAIRS).shuffle(people)  # noqa: S311 - an order that can be repeated
    clients = [(which, browser(address, cookie)) for which, cookie in people]
    in_turns(lambda each: each[1].get("/start/13"), clients[:LANES])
    with ThreadPoolExecutor(LANES) as pool:
        return list(pool.map(lambda each: (each[0], seconds_to_send(each[1])), clients))


def _drafts(world: World, told: Mapping[str, Any]) -> list[str]:
    return cookies_of_people(world, PAIRS, told, sent=False)
