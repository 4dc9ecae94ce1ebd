"""A referral of one person to an outside service: its states, every legal step, and what keeps it from being sent.

Source: the clinical contract, "Leaks that must stay closed", 10, and the house's rule that two partners of one case
are never sent to the same service: one could meet the other in its waiting room, or be rung about them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from portal.domain.audit import AuditEntry, entry


class ReferralState(StrEnum):
    DRAFTED = "drafted"
    CONSENTED = "consented"
    SENT = "sent"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


class ReferralEvent(StrEnum):
    REWRITE = "rewrite"
    CONSENT = "consent"
    WITHDRAW = "withdraw"
    SEND = "send"
    ACCEPT = "accept"
    DECLINE = "decline"
    CLOSE = "close"


class Part(StrEnum):
    """What of a case a letter may hold, in its order. What was told in private is chosen answer by answer."""

    NAME = "name"
    CONTACT = "contact"
    CONCERNS = "concerns"
    PRACTICAL = "practical"


class ConsentWay(StrEnum):
    """How somebody gave their consent."""

    IN_PERSON = "in_person"
    BY_PHONE = "by_phone"
    BY_VIDEO = "by_video"
    IN_WRITING = "in_writing"


BEFORE_SENDING = frozenset({ReferralState.DRAFTED, ReferralState.CONSENTED})
OVER = frozenset({ReferralState.CLOSED, ReferralState.WITHDRAWN})


class IllegalReferralStep(Exception):
    """An event that has no place in a referral's state."""


class NoConsent(Exception):
    """Nothing is sent without a consent, to this very letter, that stands."""


class WrongDay(Exception):
    """A consent that is said to be given later than today, or before there was a letter."""


class SameService(Exception):
    """The partner has been referred to this service, or is about to be."""


@dataclass(frozen=True, slots=True)
class Consent:
    """One person's consent to what stood in version `letter` of the letter."""

    letter: int
    given_on: date
    withdrawn_at: datetime | None


@dataclass(frozen=True, slots=True)
class Sent:
    """What one person's referral means for the partner: the public reference of its service."""

    service: str
    state: ReferralState
    was_sent: bool


def step(state: ReferralState, event: ReferralEvent) -> ReferralState:  # noqa: PLR0911 - one for each step
    """Return the state that `event` leads to. Raises IllegalReferralStep.

    A letter that is changed asks for a new consent. A consent may be withdrawn at any time while something could still
    be done about it, after sending too: what was sent can't be called back, but the service can be asked to stop.
    """
    match (state, event):
        case (ReferralState.DRAFTED | ReferralState.CONSENTED, ReferralEvent.REWRITE):
            return ReferralState.DRAFTED
        case (ReferralState.DRAFTED, ReferralEvent.CONSENT):
            return ReferralState.CONSENTED
        case (ReferralState.CONSENTED, ReferralEvent.SEND):
            return ReferralState.SENT
        case (ReferralState.CONSENTED | ReferralState.SENT | ReferralState.ACCEPTED, ReferralEvent.WITHDRAW):
            return ReferralState.WITHDRAWN
        case (ReferralState.SENT, ReferralEvent.ACCEPT):
            return ReferralState.ACCEPTED
        case (ReferralState.SENT, ReferralEvent.DECLINE):
            return ReferralState.DECLINED
        case (
            ReferralState.DRAFTED | ReferralState.SENT | ReferralState.ACCEPTED | ReferralState.DECLINED,
            ReferralEvent.CLOSE,
        ):
            return ReferralState.CLOSED
        case _:
            raise IllegalReferralStep(f"{event.value} has no place in a referral that is {state.value}")


def possible(state: ReferralState) -> frozenset[ReferralEvent]:
    """The events that have a place in this state."""
    return frozenset(event for event in ReferralEvent if _leads_on(state, event))


def _leads_on(state: ReferralState, event: ReferralEvent) -> bool:
    try:
        step(state, event)
    except IllegalReferralStep:
        return False
    return True


def demand_consent(consent: Consent | None, letter: int) -> None:
    """Raise NoConsent unless there is a consent to this version of the letter, and it was not withdrawn."""
    if consent is None or consent.letter != letter or consent.withdrawn_at is not None:
        raise NoConsent


def demand_day(given_on: date, drafted_on: date, today: date) -> None:
    """Raise WrongDay unless the consent was given between the day of the first draft and today."""
    if not drafted_on <= given_on <= today:
        raise WrongDay


def demand_apart(service: str, of_others: Iterable[Sent]) -> None:
    """Raise SameService if somebody else of the case was sent to this service, or may be.

    What ended before anything was sent counts for nothing, since the service never heard of it.
    """
    if any(each.service == service and (each.was_sent or each.state in BEFORE_SENDING) for each in of_others):
        raise SameService


def decide(state: ReferralState, event: ReferralEvent) -> tuple[ReferralState, AuditEntry]:
    """The new state, and the line to record with it. Raises IllegalReferralStep."""
    after = step(state, event)
    return after, entry("referral.step", event=event.value, state=after.value)
