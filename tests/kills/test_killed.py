"""The server and the worker are killed at random moments while people book: what was acknowledged stands whole."""

import random
from pathlib import Path

import pytest

from tests.conftest import Clock, Database
from tests.factories import World
from tests.kills.killing import Ledger, kill_again_and_again
from tests.kills.wholeness import demand_nothing_half, demand_nothing_lost, finish_the_work
from tests.kills.wishes import wishes_of
from tests.races.crowd import environment_of, real_now, staff_on_triage

ROUNDS = 3
PEOPLE = 60


def run_kills(world: World, database: Database, clock: Clock, instance: Path, *, rounds: int, people: int) -> Ledger:
    """Kill server and worker `rounds` times each, and demand that everything is whole."""
    clock.instant = real_now()
    staff_on_triage(world, 2)
    wishes = wishes_of(world, people)
    chance = random.Random(rounds)  # noqa: S311 - chance that can be repeated
    ledger = kill_again_and_again(environment_of(database, instance), wishes, rounds, chance)
    demand_nothing_half(ledger.acknowledged)
    clock.instant = real_now()
    finish_the_work(world, clock, instance / "outbox")
    demand_nothing_half(ledger.acknowledged)
    demand_nothing_lost(instance / "outbox")
    return ledger


@pytest.mark.one_database("postgresql")
def test_six_kills_leave_everything_whole(world: World, database: Database, clock: Clock, tmp_path: Path) -> None:
    ledger = run_kills(world, database, clock, tmp_path, rounds=ROUNDS, people=PEOPLE)
    assert ledger.kills == 2 * ROUNDS
    assert ledger.acknowledged, "nobody got as far as a confirmation, so nothing was proved"
