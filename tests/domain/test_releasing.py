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
    release,
)
from portal.domain.tasks import TaskKind

TODAY, DAY = date(2026, 11, 23), timedelta(days=1)
ONE, OTHER, LEAD, SECOND = (UUID(int=number) for number in range(4))
GOOD = Release(
    state=CaseState(Band.PRIORITY, JointSessions.HELD),
    people=(ONE, OTHER),
    seen=(Seen(ONE, TODAY, TODAY + DAY), Seen(OTHER, TODAY, TODAY)),
    open_tasks=(TaskKind.DECIDE, TaskKind.FIND_THERAPIST, TaskKind.LEAD),
    proposed_by=None,
    by=LEAD,
)


@pytest.mark.parametrize("before", JointSessions)
@pytest.mark.parametrize("band", [Band.ROUTINE, Band.REVIEW, Band.PRIORITY])
def test_one_clinician_is_enough_below_urgent_and_the_band_stays(before: JointSessions, band: Band) -> None:
    assert release(replace(GOOD, state=CaseState(band, before)), TODAY) == CaseState(band, JointSessions.RELEASED)


@pytest.mark.parametrize(
    ("changed", "obstacle"),
    [
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
        release(replace(GOOD, **changed), TODAY)  # type: ignore[arg-type]
    assert caught.value.obstacle is obstacle


@pytest.mark.parametrize("band", [Band.URGENT, Band.IMMEDIATE])
def test_from_urgent_on_it_takes_a_second_clinician(band: Band) -> None:
    asked = replace(GOOD, state=CaseState(band, JointSessions.HELD))
    assert release(asked, TODAY) is None
    with pytest.raises(NotReleasable) as caught:
        release(replace(asked, proposed_by=LEAD), TODAY)
    assert caught.value.obstacle is Obstacle.SAME_CLINICIAN
    assert release(replace(asked, proposed_by=LEAD, by=SECOND), TODAY) == CaseState(band, JointSessions.RELEASED)


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
