"""How a person and a therapist come to talk at the time of a call, by the ways that the person gave and no others."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from portal.domain.contact import Way, allowed_ways, may_contact
from portal.domain.intake import Intake, SafeContact

SHOWN_DIGITS = 2


class NoCalls(StrEnum):
    """What a person said by which nobody may ring them."""

    NO_CONTACT = "no_contact"
    NOT_AGREED = "not_agreed"
    NO_HOURS = "no_hours"


@dataclass(frozen=True, slots=True)
class Reach:
    """A person's ways as their own page shows them: enough to know them again, too little to learn them by.

    `ways` are those that are open at some time. `email` is masked ("s***@example.org"), `phone_end` are the number's
    last digits. `no_calls` is None where the therapist may ring; else the person does.
    """

    ways: tuple[Way, ...]
    email: str | None
    phone_end: str | None
    no_calls: NoCalls | None

    @property
    def rings(self) -> bool:
        return self.no_calls is None


def reach_of(told: Intake) -> Reach:
    about = told.about
    return Reach(
        ways=allowed_ways(about.safe_contact),
        email=_mask_email(about.email) if about.email else None,
        phone_end=_last_digits(about.phone) if about.phone else None,
        no_calls=_no_calls(about.safe_contact),
    )


def is_within_hours(told: Intake, at: datetime) -> bool:
    """Whether a call at that instant falls into the hours that the person called safe."""
    local = at.astimezone(ZoneInfo(told.about.timezone))
    return may_contact(told.about.safe_contact, Way.CALL, local).allowed


def rings_outside_hours(told: Intake, at: datetime) -> bool:
    """Whether a call at that instant would ring somebody who gave other hours for it; who is never rung, never is."""
    return reach_of(told).rings and not is_within_hours(told, at)


def _no_calls(contact: SafeContact) -> NoCalls | None:
    if Way.CALL in allowed_ways(contact):
        return None
    if contact.do_not_contact:
        return NoCalls.NO_CONTACT
    return NoCalls.NO_HOURS if contact.call_ok else NoCalls.NOT_AGREED


def _mask_email(address: str) -> str:
    mailbox, _, host = address.rpartition("@")
    return f"{mailbox[:1]}***@{host}"


def _last_digits(number: str) -> str:
    return "".join(sign for sign in number if sign.isdecimal())[-SHOWN_DIGITS:]
