"""What is said before anybody begins."""

from datetime import UTC, datetime

from portal.data.transaction import reading
from portal.services.terms import Terms, terms
from tests.factories import World


def _terms(world: World) -> Terms:
    with reading():
        return terms(world.outside)


def test_a_practice_without_therapists_promises_nothing(world: World) -> None:
    assert _terms(world) == Terms(None, None, None)


def test_the_next_opening_and_fees_are_those_of_therapists_who_take_cases(world: World) -> None:
    world.therapist("Amara", fee=9000, hours=[(4, 9 * 60, 17 * 60)])
    world.therapist("Ben", fee=7000, hours=[(3, 9 * 60, 17 * 60)])
    world.therapist("Cleo", fee=100, accepting=False)
    assert _terms(world) == Terms(datetime(2026, 11, 26, 9, 0, tzinfo=UTC), 7000, 9000)


def test_nobody_free_within_four_weeks_is_no_opening(world: World) -> None:
    world.therapist(hours=[])
    assert _terms(world) == Terms(None, 8000, 8000)
