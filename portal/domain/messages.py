"""What may be said outside the portal: a letter, and the few neutral texts that exist."""

from dataclasses import dataclass
from enum import StrEnum


class MessageText(StrEnum):
    """Every text that goes to somebody. What leaves the portal names no person, reason, therapist or place."""

    APPOINTMENT_MADE = "appointment_made"
    APPOINTMENT_MOVED = "appointment_moved"
    APPOINTMENT_CANCELLED = "appointment_cancelled"
    TIME_OPEN = "time_open"
    NEXT_STEP = "next_step"
    TOGETHER_ASKED = "together_asked"
    TOGETHER_BOOKED = "together_booked"
    TOGETHER_NOT = "together_not"
    TOGETHER_OFF = "together_off"
    CONTACT_CHANGED = "contact_changed"
    PASSPHRASE_CHANGED = "passphrase_changed"  # noqa: S105 - a text, not a secret
    QUEUE_CHANGED = "queue_changed"
    GLASS_BROKEN = "glass_broken"


ONLY_ON_THE_PAGE = frozenset({MessageText.CONTACT_CHANGED, MessageText.PASSPHRASE_CHANGED})
"""Texts that stand on the person's own page and never leave it: the ways to write to them may be what was changed."""


MAY_LEAVE = frozenset(MessageText) - ONLY_ON_THE_PAGE
"""Texts for which a neutral letter exists."""


@dataclass(frozen=True, slots=True)
class TextMessage:
    """A text message ready to go. `token` stays the same however often it is sent."""

    token: str
    to: str
    text: str


@dataclass(frozen=True, slots=True)
class Letter:
    """A message ready to go. `token` is the stable part of its Message-ID."""

    token: str
    to: str
    sender_name: str
    sender_address: str
    subject: str
    text: str
