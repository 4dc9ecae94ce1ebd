"""Who may release joint sessions, and when: each thing that is missing, alone, and the days at their ends."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from portal.domain.bands import Band
from portal.domain.cases import CaseState, JointSessions
from portal.domain.releasing import (
    ASKED_AGAIN_WITHIN,
    NotReleasable,
    Obstacle,
    Release,
    Seen,
    WrongDates,
    check_dates,
    demand_releasable,
)
from portal.domain.tasks import TaskKind

TODAY, DAY = date(2026, 11, 23), timedelta(days=1)
ONE, OTHER = (UUID(int=number) for number in range(2))
GOOD = Release(
    state=CaseState(Band.PRIORITY, JointSessions.HELD),
    people=(ONE, OTHER),
    seen=(Seen(ONE, TODAY, TODAY + DAY), Seen(OTHER, TODAY, TODAY)),
    open_tasks=(TaskKind.DECIDE, TaskKind.FIND_THERAPIST, TaskKind.LEAD),
)


@pytest.mark.parametrize("before", [JointSessions.HELD, JointSessions.UNRELEASED])
@pytest.mark.parametrize("band", Band)
def test_with_both_seen_and_nothing_left_open_they_may_be(before: JointSessions, band: Band) -> None:
    demand_releasable(replace(GOOD, state=CaseState(band, before)), TODAY)


@pytest.mark.parametrize(
    ("changed", "obstacle"),
    [
        ({"state": CaseState(Band.ROUTINE, JointSessions.RELEASED)}, Obstacle.RELEASED_ALREADY),
        ({"people": (ONE,)}, Obstacle.NOT_TWO),
        ({"people": ()}, Obstacle.NOT_TWO),
        ({"seen": (Seen(ONE, TODAY, TODAY + DAY),)}, Obstacle.NOT_SEEN),
        ({"seen": (Seen(ONE, TODAY, TODAY + DAY), Seen(OTHER, TODAY - DAY, TODAY - DAY))}, Obstacle.NOT_SEEN),
        ({"open_tasks": (TaskKind.ASK_IN_PRIVATE,)}, Obstacle.OPEN_TASKS),
        ({"open_tasks": (TaskKind.SAFEGUARDING,)}, Obstacle.OPEN_TASKS),
        ({"open_tasks": (TaskKind.READ_BY_PERSON,)}, Obstacle.OPEN_TASKS),
    ],
)
def test_what_stands_in_the_way(changed: dict[str, object], obstacle: Obstacle) -> None:
    with pytest.raises(NotReleasable) as caught:
        demand_releasable(replace(GOOD, **changed), TODAY)  # type: ignore[arg-type]
    assert caught.value.obstacle is obstacle


@pytest.mark.parametrize(
    ("seen_on", "again", "good"),
    [
        (TODAY, TODAY + ASKED_AGAIN_WITHIN, True),
        (TODAY, TODAY + ASKED_AGAIN_WITHIN + DAY, False),
        (TODAY, TODAY, False),
        (TODAY + DAY, TODAY + 2 * DAY, False),
        (TODAY - DAY, TODAY + ASKED_AGAIN_WITHIN, False),
    ],
)
def test_the_days_of_a_record(seen_on: date, again: date, good: bool) -> None:
    if good:
        check_dates(seen_on, again, TODAY)
    else:
        with pytest.raises(WrongDates):
            check_dates(seen_on, again, TODAY)
