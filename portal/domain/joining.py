"""When a second partner may join a case: the code that the first hands over, and what keeps it from working.

Source: the clinical contract, "One person, one intake" and rule R10.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

LASTS = timedelta(days=14)
"""How long a code can be used."""

COURT_ORDER = "R10"
"""The rule that keeps the second partner from joining until a clinician agrees."""


class CodeOfNoUse(Exception):
    """A code by which nobody can join: mistyped, used, run out, taken back, or kept back. Nobody is told which."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """What has to be known of a code. `people`: how many have ever been in its case. `kept_back`: see `keeps_back`."""

    expires_at: datetime
    ended: bool
    case_is_open: bool
    inviter_has_left: bool
    people: int
    kept_back: bool


def is_good(invitation: Invitation, now: datetime) -> bool:
    """Whether somebody may begin with this code now; at the very end it still works."""
    return now <= invitation.expires_at and still_stands(invitation)


def still_stands(invitation: Invitation) -> bool:
    """Whether who began with the code in time may join by it: it may run out while they fill in the form."""
    gone = invitation.ended or invitation.inviter_has_left or invitation.kept_back
    return not gone and invitation.case_is_open and invitation.people == 1


def keeps_back(fired: Iterable[tuple[datetime, Collection[str]]], agreed_at: datetime | None) -> bool:
    """Whether a court order that was told of keeps the partner out. `fired`: when each version of each intake of the
    case was assessed, and the rules that fired then; taking the answer back lifts nothing. `agreed_at`: when a
    clinician last agreed.
    """
    told = [at for at, rules in fired if COURT_ORDER in rules]
    return bool(told) and (agreed_at is None or max(told) > agreed_at)
