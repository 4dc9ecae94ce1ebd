"""The sides from which the queue is looked at."""

from dataclasses import dataclass
from enum import StrEnum

from portal.domain.bands import Band
from portal.domain.tasks import TaskKind


class View(StrEnum):
    """`OPEN`: all that is open and not put off. `OVERDUE`: a decision was due before now."""

    OPEN = "open"
    MINE = "mine"
    UNCLAIMED = "unclaimed"
    OVERDUE = "overdue"
    PUT_OFF = "put_off"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Filters:
    """What narrows a view; None for all. `task`: one of this kind is open. `therapist`: by public reference."""

    band: Band | None = None
    task: TaskKind | None = None
    therapist: str | None = None
