"""The race for one time with many more people, and how long the answers took."""

from pathlib import Path

import pytest

from tests.conftest import Clock, Database
from tests.factories import World
from tests.races.crowd import real_now
from tests.races.race import demand_one_booking, demand_one_winner, run_race

PEOPLE = 200


@pytest.mark.proof
def test_one_of_two_hundred_has_the_time(world: World, database: Database, clock: Clock, tmp_path: Path) -> None:
    clock.instant = real_now()
    outcome = run_race(world, database, tmp_path, PEOPLE)
    demand_one_winner(outcome)
    demand_one_booking()
    slowest = max(answer.elapsed.total_seconds() for answer in outcome.chosen)
    print(
        f"\n{database.kind}: {PEOPLE} people at once for one time: 1 has it, {PEOPLE - 1} got the kind page, no error; "
        f"all answered within {outcome.seconds:.1f} s, the slowest answer took {slowest:.1f} s"
    )
