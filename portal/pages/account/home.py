"""Where somebody who has signed in is led."""

from portal.domain.people import Role

HOMES: tuple[tuple[Role, str], ...] = (
    (Role.STAFF, "staff.queue"),
    (Role.LEAD, "staff.queue"),
    (Role.MANAGER, "staff.practice"),
    (Role.THERAPIST, "therapist.calendar"),
    (Role.PARTICIPANT, "me.page"),
)
"""The endpoint for each role; who has several roles is led by the first."""


def home_of(roles: frozenset[Role]) -> str:
    """The endpoint to lead to; the first screen for an account that has no role any more."""
    return next((endpoint for role, endpoint in HOMES if role in roles), "guide.home")
