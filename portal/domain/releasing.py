"""When joint sessions may be released: each seen alone and asked, nothing left open, and who may decide it.

Source: the clinical contract, "On a case" and "Releasing needs a dated record for each partner".
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from portal.domain.bands import Band
from portal.domain.cases import CaseState, JointSessions, kinds_that_block_release
from portal.domain.tasks import TaskKind

ASKED_AGAIN_WITHIN = timedelta(weeks=8)
"""How long a conversation alone holds good at most; then everyone is asked again."""

SECOND_FROM = Band.URGENT
"""From this band on it takes a second clinician."""


class Obstacle(StrEnum):
    """Why joint sessions can't be released now."""

    NOT_TWO = "not_two"
    NOT_SEEN = "not_seen"
    OPEN_TASKS = "open_tasks"
    SAME_CLINICIAN = "same_clinician"


class NotReleasable(Exception):
    def __init__(self, obstacle: Obstacle) -> None:
        super().__init__(obstacle.value)
        self.obstacle = obstacle


class WrongDates(ValueError):
    """A conversation that is still to come, or one to be held again too late."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A clinician's dated record of one partner: seen alone, asked directly, wishes it freely; to be asked again by."""

    person_id: UUID
    seen_on: date
    ask_again_on: date


@dataclass(frozen=True, slots=True)
class Release:
    """What a decision to release needs to know. `people`: those of the case who have not left.

    `proposed_by`: the clinician who proposed it before, where it takes two; `by`: who decides now.
    """

    state: CaseState
    people: Collection[UUID]
    seen: Sequence[Seen]
    open_tasks: Collection[TaskKind]
    proposed_by: UUID | None
    by: UUID


def check_dates(seen_on: date, ask_again_on: date, today: date) -> None:
    """Raises WrongDates unless the conversation was held, and is held again within eight weeks of it."""
    if seen_on > today or not seen_on < ask_again_on <= seen_on + ASKED_AGAIN_WITHIN:
        raise WrongDates


def release(asked: Release, today: date) -> CaseState | None:
    """The state after the release; None where a second clinician has to agree before it holds. The band stays.

    Raises NotReleasable.
    """
    if len(asked.people) != 2:
        raise NotReleasable(Obstacle.NOT_TWO)
    good = {each.person_id for each in asked.seen if each.ask_again_on >= today}
    if not good >= set(asked.people):
        raise NotReleasable(Obstacle.NOT_SEEN)
    if kinds_that_block_release(asked.open_tasks):
        raise NotReleasable(Obstacle.OPEN_TASKS)
    if asked.state.band >= SECOND_FROM:
        if asked.proposed_by is None:
            return None
        if asked.proposed_by == asked.by:
            raise NotReleasable(Obstacle.SAME_CLINICIAN)
    return CaseState(asked.state.band, JointSessions.RELEASED)
