"""When joint sessions may be released: each seen alone and asked, nothing left open, and who may decide it.

Source: the clinical contract, "On a case" and "Releasing needs a dated record for each partner".
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from portal.domain.cases import CaseState, JointSessions, kinds_that_block_release
from portal.domain.tasks import TaskKind

ASKED_AGAIN_WITHIN = timedelta(weeks=8)
"""How long a conversation alone holds good at most; then everyone is asked again."""


class Obstacle(StrEnum):
    """Why joint sessions can't be released now."""

    RELEASED_ALREADY = "released_already"
    NOT_TWO = "not_two"
    NOT_SEEN = "not_seen"
    OPEN_TASKS = "open_tasks"


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
    """What a decision to release needs to know. `people`: those of the case who have not left."""

    state: CaseState
    people: Collection[UUID]
    seen: Sequence[Seen]
    open_tasks: Collection[TaskKind]


def check_dates(seen_on: date, ask_again_on: date, today: date) -> None:
    """Raises WrongDates unless the conversation was held, and is held again within eight weeks of it."""
    if seen_on > today or not seen_on < ask_again_on <= seen_on + ASKED_AGAIN_WITHIN:
        raise WrongDates


def demand_releasable(asked: Release, today: date) -> None:
    """Raises NotReleasable. Whether it takes a second clinician is a rule of the case's log."""
    if asked.state.joint_sessions is JointSessions.RELEASED:
        raise NotReleasable(Obstacle.RELEASED_ALREADY)
    if len(asked.people) != 2:
        raise NotReleasable(Obstacle.NOT_TWO)
    good = {each.person_id for each in asked.seen if each.ask_again_on >= today}
    if not good >= set(asked.people):
        raise NotReleasable(Obstacle.NOT_SEEN)
    if kinds_that_block_release(asked.open_tasks):
        raise NotReleasable(Obstacle.OPEN_TASKS)
