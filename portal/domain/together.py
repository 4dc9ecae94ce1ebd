"""Joint sessions: one asks for a time, the other says yes or no, and what comes of it is told to both at one moment.

That moment comes as long after the asking whatever was said, so that it tells nobody who stopped it, or what. Source:
the clinical contract, "Leaks that must stay closed", 2, 3 and 5.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from portal.domain.audit import entry
from portal.domain.bookings import BookingState, Decision, Event, Service, step
from portal.domain.cases import JointSessions
from portal.domain.messages import MessageText

SESSION = timedelta(minutes=50)

ANSWERED_WITHIN = timedelta(hours=48)
"""From asking for a time until both hear whether it comes about."""

NOTICE = timedelta(hours=72)
"""How far ahead a time must lie to be asked for, so that a day is left once both have heard."""


HEARD_AT = time(12)
"""When both hear that a session that was booked is called off, on the practice's clock: the same hour whoever did it,
so that the moment doesn't say who sat at a screen just then."""

LATEST_HEARD = timedelta(hours=24)
"""With less than this left before the session, both hear at once, and nobody sets out in vain."""


class Answer(StrEnum):
    YES = "yes"
    NO = "no"


class AskedAlready(Exception):
    """The two have a time that was asked for, or one that is coming."""


class TooLateToAnswer(Exception):
    """What comes of the time is settled."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A time that was asked for, when it is settled. `answers`: of each of the two, None for who has said nothing.

    `joint_sessions` and `both_stay` are those of the case by then; `therapist_can` is false if the therapist can't, and
    `is_ahead` if the time has come meanwhile, as when no worker ran for days.
    """

    answers: Collection[Answer | None]
    therapist_can: bool
    joint_sessions: JointSessions
    both_stay: bool
    is_ahead: bool


def settle(asked: Asked) -> Decision:
    """Whether the session comes about. Whatever stopped it, the same line is recorded and the same words are told."""
    agreed = all(answer is Answer.YES for answer in asked.answers)
    can = asked.therapist_can and asked.is_ahead and may_ask_for(asked.joint_sessions, both_stay=asked.both_stay)
    if agreed and can:
        state = step(Service.JOINT, BookingState.REQUESTED, Event.CONFIRM)
        return Decision(state, entry("booking.confirmed", service=Service.JOINT.value), MessageText.TOGETHER_BOOKED)
    state = step(Service.JOINT, BookingState.REQUESTED, Event.EXPIRE)
    return Decision(state, entry("booking.expired", service=Service.JOINT.value), MessageText.TOGETHER_NOT)


def may_ask_for(joint_sessions: JointSessions, *, both_stay: bool) -> bool:
    """Whether any time may be offered. Where none is, it looks like a calendar that is full."""
    return joint_sessions is JointSessions.RELEASED and both_stay


def heard_at(now: datetime, starts: datetime, zone: ZoneInfo) -> datetime:
    """When both hear that a session that starts then is called off now; `now` where waiting would be too long."""
    here = now.astimezone(zone)
    noon = datetime.combine(here.date(), HEARD_AT, zone)
    heard = (noon if noon > here else noon + timedelta(days=1)).astimezone(UTC)
    return heard if starts - heard >= LATEST_HEARD else now


def earliest_start(now: datetime) -> datetime:
    return now + NOTICE
