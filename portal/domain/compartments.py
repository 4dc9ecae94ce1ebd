"""Who may read what somebody told in private: triage, the assigned clinician, and in an emergency another clinician.

Source: the house's rule of compartments. Whoever reads leaves a line; whoever may not finds nothing there.
"""

from collections.abc import Set as AbstractSet
from datetime import datetime, timedelta
from enum import StrEnum

from portal.domain.people import Role

EMERGENCY = timedelta(hours=1)
"""How long a clinician who broke the glass may read; then it ends by itself."""

SHOWN_FOR = timedelta(minutes=2)
"""How long what was told stays on a screen, which may be left or passed by."""

ON_TRIAGE = frozenset({Role.STAFF, Role.LEAD})


class Ground(StrEnum):
    """By what somebody may read."""

    TRIAGE = "triage"
    ASSIGNED = "assigned"
    EMERGENCY = "emergency"


def ground_of(
    roles: AbstractSet[Role], *, is_assigned: bool, emergency_until: datetime | None, now: datetime
) -> Ground | None:
    """By what somebody with these roles may read what people of a case told; None if by nothing.

    `is_assigned`: the case is theirs as its therapist. `emergency_until`: when the glass that they broke for this case
    closes.
    """
    if not ON_TRIAGE.isdisjoint(roles):
        return Ground.TRIAGE
    if Role.THERAPIST not in roles:
        return None
    if is_assigned:
        return Ground.ASSIGNED
    return Ground.EMERGENCY if emergency_until is not None and now < emergency_until else None
