"""What may be said outside the portal: a letter, and the few neutral texts that exist."""

from dataclasses import dataclass
from enum import StrEnum


class MessageText(StrEnum):
    """Every text that goes to somebody's mailbox. None names a person, a reason, a therapist or a place."""

    APPOINTMENT_MADE = "appointment_made"
    QUEUE_CHANGED = "queue_changed"


@dataclass(frozen=True, slots=True)
class Letter:
    """A message ready to go. `token` is the stable part of its Message-ID."""

    token: str
    to: str
    sender_name: str
    sender_address: str
    subject: str
    text: str
