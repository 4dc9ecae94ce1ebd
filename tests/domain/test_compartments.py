"""Who may read what was told: every set of roles, with and without the case, and when a glass closes."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import combinations

import pytest

from portal.domain.compartments import Ground, ground_of
from portal.domain.people import Role

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
LATER, SECOND = NOW + timedelta(minutes=1), timedelta(seconds=1)


def sets_of_roles() -> Iterator[frozenset[Role]]:
    for size in range(len(Role) + 1):
        yield from map(frozenset, combinations(Role, size))


@pytest.mark.parametrize("roles", list(sets_of_roles()), ids=lambda roles: "+".join(sorted(roles)) or "none")
@pytest.mark.parametrize("is_assigned", [True, False])
@pytest.mark.parametrize("until", [None, NOW, LATER])
def test_triage_the_assigned_clinician_and_a_broken_glass(
    roles: frozenset[Role], is_assigned: bool, until: datetime | None
) -> None:
    ground = ground_of(roles, is_assigned=is_assigned, emergency_until=until, now=NOW)
    if roles & {Role.STAFF, Role.LEAD}:
        assert ground is Ground.TRIAGE
    elif Role.THERAPIST in roles and is_assigned:
        assert ground is Ground.ASSIGNED
    elif Role.THERAPIST in roles and until == LATER:
        assert ground is Ground.EMERGENCY
    else:
        assert ground is None


@pytest.mark.parametrize(("at", "open_still"), [(LATER - SECOND, True), (LATER, False), (LATER + SECOND, False)])
def test_a_glass_closes_by_itself(at: datetime, open_still: bool) -> None:
    ground = ground_of({Role.THERAPIST}, is_assigned=False, emergency_until=LATER, now=at)
    assert (ground is Ground.EMERGENCY) is open_still
