"""How a person and a therapist come to talk at the time of a call, by the ways that the person gave and no others."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from portal.domain.contact import Way, allowed_ways, may_contact
from portal.domain.intake import Intake

SHOWN_DIGITS = 2


@dataclass(frozen=True, slots=True)
class Reach:
    """A person's ways as their own page shows them: enough to know them again, too little to learn them by.

    `ways` are those that are open at some time. `email` is masked ("s***@example.org"), `phone_end` are the number's
    last digits.
    """

    ways: tuple[Way, ...]
    email: str | None
    phone_end: str | None

    @property
    def rings(self) -> bool:
        """Whether the therapist may ring; else the person does."""
        return Way.CALL in self.ways


def reach_of(told: Intake) -> Reach:
    about = told.about
    return Reach(
        ways=allowed_ways(about.safe_contact),
        email=_mask_email(about.email) if about.email else None,
        phone_end=_last_digits(about.phone) if about.phone else None,
    )


def is_within_hours(told: Intake, at: datetime) -> bool:
    """Whether a call at that instant falls into the hours that the person called safe."""
    local = at.astimezone(ZoneInfo(told.about.timezone))
    return may_contact(told.about.safe_contact, Way.CALL, local).allowed


def _mask_email(address: str) -> str:
    mailbox, _, host = address.rpartition("@")
    return f"{mailbox[:1]}***@{host}"


def _last_digits(number: str) -> str:
    return "".join(sign for sign in number if sign.isdecimal())[-SHOWN_DIGITS:]
