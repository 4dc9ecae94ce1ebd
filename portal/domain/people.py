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
    """Somebody who is signed in. Made afresh for every request, so that a role taken away is gone at the next one.

    `awaits_proof`: the account has a second step, and this sign-in has not taken it. `proven`: it has.
    """

    account_id: UUID
    practice_id: UUID
    sign_in_id: UUID
    name: str
    roles: frozenset[Role]
    awaits_proof: bool = False
    proven: bool = False

    is_authenticated = True
    is_active = True
    is_anonymous = False


def must_prove(visitor: Visitor) -> bool:
    """Whether nothing may be done before the second step: by everybody who works here, and by who chose to have one."""
    return visitor.awaits_proof or (works_here(visitor) and not visitor.proven)


def works_here(visitor: Visitor) -> bool:
    return work_here(visitor.roles)


def work_here(roles: frozenset[Role]) -> bool:
    """Whether somebody with these roles works for the practice."""
    return any(role is not Role.PARTICIPANT for role in roles)
