"""What somebody on the staff has to do for a case. Kinds are the same for every case; only their status differs."""

from enum import StrEnum


class TaskKind(StrEnum):
    """The order is that in which a case page lists them."""

    DECIDE = "decide"
    ASK_IN_PRIVATE = "ask_in_private"
    SAFEGUARDING = "safeguarding"
    READ_BY_PERSON = "read_by_person"
    FIND_THERAPIST = "find_therapist"
    LEAD = "lead"
    LEFT = "left"
    OTHER = "other"


class TaskStatus(StrEnum):
    OPEN = "open"
    NOT_NEEDED = "not_needed"
    DONE = "done"


KINDS_OF_AN_INTAKE = tuple(kind for kind in TaskKind if kind not in {TaskKind.LEFT, TaskKind.OTHER})
"""What may follow from an intake; `LEFT` follows when one of the people leaves, and `OTHER` is made by hand."""

# While one of these is open, joint sessions can't be released. Source: the clinical contract, "On a case".
KINDS_THAT_BLOCK_RELEASE = frozenset({TaskKind.ASK_IN_PRIVATE, TaskKind.SAFEGUARDING, TaskKind.READ_BY_PERSON})

FINISHED_WITH_REASON = frozenset(TaskKind) - {TaskKind.DECIDE, TaskKind.SAFEGUARDING, TaskKind.OTHER}
"""What somebody says is done, and why. A decision is recorded as one, safeguarding has records of its own, and a task
of one's own words is ticked off."""
