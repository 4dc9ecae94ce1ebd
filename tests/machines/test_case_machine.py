"""Whatever is done to a case in whatever order, on both databases: who and why, a second who is not the first."""

from hypothesis import HealthCheck, given, settings

from tests.factories import World
from tests.machines.case_machine import ACTS, Act, walk

ANY_CASE = settings(
    deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], derandomize=True
)


@given(acts=ACTS)
@settings(ANY_CASE, max_examples=15)
def test_no_path_lowers_or_releases_without_who_and_why(world: World, acts: list[Act]) -> None:
    walk(world, acts)
