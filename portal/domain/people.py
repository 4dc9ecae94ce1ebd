"""Who is asking: the roles and the signed-in person as a plain value."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class Role(StrEnum):
    PARTICIPANT = "participant"
    THERAPIST = "therapist"
    STAFF = "staff"
    LEAD = "lead"
    MANAGER = "manager"


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody who is signed in. Made afresh for every request, so that a role taken away is gone at the next one."""

    account_id: UUID
    practice_id: UUID
    sign_in_id: UUID
    name: str
    roles: frozenset[Role]

    is_authenticated = True
    is_active = True
    is_anonymous = False


def works_here(visitor: Visitor) -> bool:
    return any(role is not Role.PARTICIPANT for role in visitor.roles)
