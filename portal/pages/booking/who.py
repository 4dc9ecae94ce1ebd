"""Who is choosing a time: somebody with a case, or somebody who is led to their own page."""

from portal.pages.current import outside
from portal.services import participants
from portal.services.participants import Person
from portal.web.application import visitor


class NothingSent(Exception):
    """The person has no case yet, so there is nobody to choose a time for."""


class NextStepAhead(Exception):
    """The person has had a call, and hears soon what comes next."""


def person_here() -> Person:
    """The signed-in person. Raises NothingSent."""
    person = person_or_none()
    if person is None:
        raise NothingSent
    return person


def person_or_none() -> Person | None:
    """None for who has sent nothing, or has stopped: in another tab, it may be, while this one was answered."""
    return participants.of_account(outside(), visitor().account_id)
