"""Attempts to reach a person, as those who make them note how they went.

Source: the clinical contract: contact only by the ways and hours that the person gave; against them only for imminent
risk to life, with two sign-offs recorded.
"""

from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from portal.domain.contact import Way, allowed_ways, may_contact
from portal.domain.intake import About


class Means(StrEnum):
    """How somebody was reached for, or came: the ways of contact, a call of theirs, and the door."""

    CALL = "call"
    VOICEMAIL = "voicemail"
    TEXT = "text"
    EMAIL = "email"
    THEY_CALLED = "they_called"
    IN_PERSON = "in_person"


class Outcome(StrEnum):
    SPOKE_ALONE = "spoke_alone"
    NOT_ALONE = "not_alone"
    NO_ANSWER = "no_answer"
    LEFT_MESSAGE = "left_message"
    SOMEBODY_ELSE = "somebody_else"
    REFUSED = "refused"
    PRETENDED = "pretended"
    """Somebody pretended to be the person: from then on the code word is asked for first."""


REACHED = frozenset({Outcome.SPOKE_ALONE, Outcome.NOT_ALONE, Outcome.REFUSED})

WAYS = {Means.CALL: Way.CALL, Means.VOICEMAIL: Way.VOICEMAIL, Means.TEXT: Way.TEXT, Means.EMAIL: Way.EMAIL}
"""The means by which the practice reaches for somebody, and which the person's own rules therefore bind."""

PERMIT_HOLDS = timedelta(hours=24)
"""How long leave to reach somebody against their own rules holds good, from the second sign-off."""


class AgainstTheirRules(Exception):
    """The person's rules don't allow this way at that hour, and no leave of two stands."""


def allowed_means(about: About, now: datetime) -> tuple[Means, ...]:
    """By what the person may be reached for at `now` (aware); what they do themselves is always possible."""
    return tuple(means for means in Means if is_allowed(about, means, now))


def possible_means(about: About, *, has_leave: bool) -> tuple[Means, ...]:
    """What a form offers: what the person allows at some hour, what they do themselves, and with leave of two all."""
    allowed = allowed_ways(about.safe_contact)
    return tuple(means for means in Means if has_leave or means not in WAYS or WAYS[means] in allowed)


def is_allowed(about: About, means: Means, at: datetime) -> bool:
    """Whether the person's own rules allow to reach for them by this, at that instant (aware)."""
    way = WAYS.get(means)
    local = at.astimezone(ZoneInfo(about.timezone))
    return way is None or may_contact(about.safe_contact, way, local).allowed


def stands(signed_at: datetime | None, at: datetime) -> bool:
    """Whether a leave that a second signed then (None: nobody yet) holds good at that instant."""
    return signed_at is not None and signed_at <= at < signed_at + PERMIT_HOLDS
