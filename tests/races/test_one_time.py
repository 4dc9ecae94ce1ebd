"""Fifty people want one time at the same moment: one has it, everybody else is told kindly, and nothing breaks."""

from pathlib import Path

from tests.conftest import Clock, Database
from tests.factories import World
from tests.races.crowd import real_now
from tests.races.race import demand_one_booking, demand_one_winner, run_race

PEOPLE = 50


def test_one_of_fifty_has_the_time(world: World, database: Database, clock: Clock, tmp_path: Path) -> None:
    clock.instant = real_now()
    outcome = run_race(world, database, tmp_path, PEOPLE)
    demand_one_winner(outcome)
    demand_one_booking()
