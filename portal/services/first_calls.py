"""Whether somebody may be shown times for a call of their own: one question, asked wherever such times could show."""

from portal.services import next_step, together
from portal.services.outside import Outside
from portal.services.participants import Person


def may_choose(outside: Outside, person: Person) -> bool:
    """Not before the next step after a call was told, and not once the two may meet together.

    Then they choose a time together, and whether a therapist's calendar has times for calls must not be seen beside one
    that has none for the two: that would tell a hold from a full calendar.
    """
    return not (next_step.still_ahead(outside, person) or together.of(outside, person).may_look)
