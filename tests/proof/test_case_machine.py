"""The case machine over many paths."""

import pytest
from hypothesis import given, settings

from tests.conftest import Database
from tests.factories import World
from tests.machines.case_machine import ACTS, Act, walk
from tests.machines.test_case_machine import ANY_CASE

PATHS = 400


@pytest.mark.proof
@pytest.mark.timeout(7200)
def test_no_path_of_many_lowers_or_releases_without_who_and_why(world: World, database: Database) -> None:
    taken = []

    @given(acts=ACTS)
    @settings(ANY_CASE, max_examples=PATHS)
    def many(acts: list[Act]) -> None:
        taken.append(walk(world, acts))

    many()
    print(f"\n{database.kind}: {len(taken)} paths, {sum(taken)} different last steps; none lowered without who and why")
