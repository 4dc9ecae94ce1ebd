"""By which ways, and at what times, a person may be contacted: only those that the person gave.

Against them only for imminent risk to life, with two sign-offs; that is a decision of people and is not made here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import get_args
from zoneinfo import ZoneInfo

from portal.domain.intake import About, SafeContact
from portal.domain.intake_fields import SafeHours
from portal.domain.reasons import Reason

SATURDAY = 5
HOURS_OF_A_WEEK = 7 * 24


class Way(StrEnum):
    EMAIL = "email"
    TEXT = "text"
    CALL = "call"
    VOICEMAIL = "voicemail"


@dataclass(frozen=True, slots=True)
class Hours:
    """From the full hour `start` until just before the full hour `end`, on weekdays or on Saturday and Sunday."""

    weekend: bool
    start: int
    end: int

    def include(self, local_time: datetime) -> bool:
        return (local_time.weekday() >= SATURDAY) == self.weekend and self.start <= local_time.hour < self.end


# What the choices of `about.safe_contact.hours` mean, on the clock of the person's own zone.
SAFE_HOURS: Mapping[SafeHours, Hours] = MappingProxyType(
    {
        "weekday_daytime": Hours(weekend=False, start=9, end=17),
        "weekday_evening": Hours(weekend=False, start=17, end=21),
        "weekend": Hours(weekend=True, start=9, end=21),
    }
)


@dataclass(frozen=True, slots=True)
class Decision:
    allowed: bool
    reason: Reason


def allowed_ways(contact: SafeContact) -> tuple[Way, ...]:
    """The ways that are open at some time, in the order of `Way`: what a page offers and a message chooses from."""
    return tuple(way for way in Way if _refusal(contact, way) is None)


def may_contact(contact: SafeContact, way: Way, local_time: datetime | None) -> Decision:
    """Whether the person may be contacted by `way` at `local_time`, as a clock in the person's own zone shows it.

    Safe hours bind calls, voicemail and texts, so None, a time not known, allows none of these. E-mail waits until
    it is read, and is not bound by hours.
    """
    refusal = _refusal(contact, way)
    if refusal is None and way is not Way.EMAIL:
        refusal = _refusal_of_time(contact, way, local_time)
    return Decision(allowed=refusal is None, reason=Reason(refusal or "contact_allowed", {"way": way.value}))


def next_call(about: About, now: datetime) -> datetime | None:
    """From when the person may be called by their own rules: `now` (aware) where that is now, None for never."""
    if Way.CALL not in allowed_ways(about.safe_contact):
        return None
    zone = ZoneInfo(about.timezone)
    # Safe hours begin on full hours of the person's clock, and each comes again within a week.
    hour = now.astimezone(zone).replace(minute=0, second=0, microsecond=0).astimezone(UTC)
    later = (hour + timedelta(hours=hours) for hours in range(1, HOURS_OF_A_WEEK + 2))
    for instant in (now, *later):
        if may_contact(about.safe_contact, Way.CALL, instant.astimezone(zone)).allowed:
            return instant
    return None


def _refusal(contact: SafeContact, way: Way) -> str | None:
    """The code of the reason why `way` is never allowed, None if it sometimes is."""
    if contact.do_not_contact:
        return "contact_none_wanted"
    if not _agreed(contact, way):
        return "contact_way_refused"
    return None if way is Way.EMAIL or _hours(contact, way) else "contact_no_hours"


def _agreed(contact: SafeContact, way: Way) -> bool:
    """A message on the answering machine begins with a phone that rings, so it needs leave for the call too."""
    match way:
        case Way.EMAIL:
            return contact.email_ok
        case Way.TEXT:
            return contact.text_ok
        case Way.CALL:
            return contact.call_ok
        case Way.VOICEMAIL:
            return contact.voicemail_ok and contact.call_ok


def _hours(contact: SafeContact, way: Way) -> tuple[SafeHours, ...]:
    """No hours given means no calls; a text that was agreed to then keeps to the widest hours that can be given."""
    if way is Way.TEXT and not contact.hours:
        return get_args(SafeHours)
    return contact.hours


def _refusal_of_time(contact: SafeContact, way: Way, local_time: datetime | None) -> str | None:
    if local_time is None:
        return "contact_time_unknown"
    if any(SAFE_HOURS[hours].include(local_time) for hours in _hours(contact, way)):
        return None
    return "contact_outside_hours"
