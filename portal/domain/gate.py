"""The one gate for every message: this person, by this way, at this hour, with this content? What is not allowed is no.

Source: the clinical contract (contact only by the ways and hours that the person gave) and `portal.domain.contact`.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from portal.domain.contact import Way, may_contact
from portal.domain.intake import About
from portal.domain.messages import MAY_LEAVE, MessageText

WRITTEN = (Way.EMAIL, Way.TEXT)
"""The ways of a message, in the order in which they are tried: one of them, never both."""

QUARTER = timedelta(minutes=15)
"""Safe hours begin on full hours of the person's clock, and zones lie quarters of an hour apart."""

LONGEST_WAIT = 8 * 24 * 4
"""In quarters of an hour: every hour that a person can call safe comes again within a week."""


@dataclass(frozen=True, slots=True)
class Go:
    """It may go out now, by this way, to this address or number."""

    way: Way
    to: str


@dataclass(frozen=True, slots=True)
class Wait:
    """It may go out from this instant on, at which the gate is to be asked again."""

    until: datetime


@dataclass(frozen=True, slots=True)
class Stop:
    """It may not go out; `ground` is the code of the rule that keeps it."""

    ground: str


Verdict = Go | Wait | Stop


def ask(about: About, text: MessageText, now: datetime, *, has_left: bool = False) -> Verdict:
    """Whether `text` may go to the person whose rules these are, at `now` (aware). Nothing that tells is asked."""
    if text not in MAY_LEAVE:
        return Stop("message_only_on_the_page")
    if has_left and text is not MessageText.APPOINTMENT_CANCELLED:
        return Stop("contact_has_left")
    grounds = []
    for way in WRITTEN:
        to = about.email if way is Way.EMAIL else about.phone
        verdict = _by(way, about, now)
        if isinstance(verdict, Stop):
            grounds.append(verdict)
        elif to is None:
            grounds.append(Stop("contact_no_address"))
        elif isinstance(verdict, Wait):
            return verdict
        else:
            return Go(way, to)
    return grounds[0]


def _by(way: Way, about: About, now: datetime) -> Wait | Stop | None:
    """What keeps a message by this way from going out now; None if nothing does."""
    zone = ZoneInfo(about.timezone)
    decision = may_contact(about.safe_contact, way, now.astimezone(zone))
    if decision.allowed:
        return None
    if decision.reason.code != "contact_outside_hours":
        return Stop(decision.reason.code)
    for quarters in range(1, LONGEST_WAIT + 1):
        later = _last_quarter(now) + quarters * QUARTER
        if may_contact(about.safe_contact, way, later.astimezone(zone)).allowed:
            return Wait(later)
    return Stop(decision.reason.code)


def _last_quarter(now: datetime) -> datetime:
    return now.replace(minute=now.minute // 15 * 15, second=0, microsecond=0)
