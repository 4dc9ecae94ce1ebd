"""Where somebody who has signed in is led."""

from portal.domain.people import Role, Visitor, must_prove

HOMES: tuple[tuple[Role, str], ...] = (
    (Role.STAFF, "staff.queue"),
    (Role.LEAD, "staff.queue"),
    (Role.MANAGER, "staff.practice"),
    (Role.THERAPIST, "therapist.calendar"),
    (Role.PARTICIPANT, "me.page"),
)
"""The endpoint for each role; who has several roles is led by the first."""


def after_sign_in(visitor: Visitor) -> str:
    """The endpoint that is next for somebody who is signed in: the second step, if it is still to be taken."""
    return "account.second_step" if must_prove(visitor) else home_of(visitor.roles)


def home_of(roles: frozenset[Role]) -> str:
    """The endpoint to lead to; the first screen for an account that has no role any more."""
    return next((endpoint for role, endpoint in HOMES if role in roles), "guide.home")
