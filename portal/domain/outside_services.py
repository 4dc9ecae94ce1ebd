"""Services and therapists outside the practice, as its staff keep them: what for, for whom, and how old it all is."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

GOOD_FOR = timedelta(days=180)
"""How long after a check what stands in the directory may be relied on without another."""


class Topic(StrEnum):
    """What somebody is sent there for, in the order in which a form shows it."""

    DOMESTIC_ABUSE = "domestic_abuse"
    PERPETRATOR_PROGRAMME = "perpetrator_programme"
    SEXUAL_VIOLENCE = "sexual_violence"
    CRISIS = "crisis"
    CHILD_PROTECTION = "child_protection"
    ADDICTION = "addiction"
    DEBT = "debt"
    LEGAL = "legal"
    THERAPIST = "therapist"


class Clientele(StrEnum):
    """Whom a service is there for."""

    EVERYONE = "everyone"
    WOMEN = "women"
    MEN = "men"
    LGBT = "lgbt"
    CHILDREN = "children"
    THOSE_WHO_HARM = "those_who_harm"


class Cost(StrEnum):
    FREE = "free"
    BY_INCOME = "by_income"
    PAID = "paid"
    UNKNOWN = "unknown"


class Problem(StrEnum):
    """Why an entry can't be kept."""

    NO_NAME = "no_name"
    TOO_LONG = "too_long"
    NO_CONTACT = "no_contact"
    BAD_WEB = "bad_web"
    BAD_EMAIL = "bad_email"


LONGEST = {
    "name": 120, "organisation": 120, "area": 120, "cost_note": 200, "phone": 60, "web": 300, "email": 254,
    "address": 300, "notes": 4000,
}  # fmt: skip
"""Of each text, how many characters are kept at most."""


class ChangedMeanwhile(Exception):
    """Somebody else has changed the entry since it was shown."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What is kept of a service. `country` is an ISO code, or "" for one that is reached from anywhere; `phone`, `web`,
    `email` and `address` are "" where there is none. `checked_on`: None if nobody knows of a check.
    """

    name: str
    organisation: str
    topics: tuple[Topic, ...]
    serves: tuple[Clientele, ...]
    country: str
    area: str
    languages: tuple[str, ...]
    cost: Cost
    cost_note: str
    phone: str
    web: str
    email: str
    address: str
    notes: str
    checked_on: date | None

    @property
    def can_be_reached(self) -> bool:
        return any((self.phone, self.web, self.email, self.address))


def problem_with(entry: Entry) -> Problem | None:
    """The first thing that keeps the entry out, if anything does.

    An address of the web is one that a link may lead to: what begins otherwise could be a script.
    """
    if not entry.name:
        return Problem.NO_NAME
    if any(len(getattr(entry, field)) > longest for field, longest in LONGEST.items()):
        return Problem.TOO_LONG
    if not entry.can_be_reached:
        return Problem.NO_CONTACT
    if entry.web and not entry.web.startswith(("https://", "http://")):
        return Problem.BAD_WEB
    if entry.email and not _looks_like_email(entry.email):
        return Problem.BAD_EMAIL
    return None


def _looks_like_email(text: str) -> bool:
    name, _, host = text.rpartition("@")
    return bool(name) and "." in host and not any(mark.isspace() for mark in text)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody on the staff looks for; "" asks for nothing. `unchecked`: only those that are due for a check."""

    words: str = ""
    topic: str = ""
    serves: str = ""
    country: str = ""
    language: str = ""
    unchecked: bool = False
    retired: bool = False


def needs_check(checked_on: date | None, today: date) -> bool:
    """Whether the last check is too long ago, or unknown; on the 180th day after it, it still holds."""
    return checked_on is None or today - checked_on > GOOD_FOR


def oldest_good(today: date) -> date:
    """The earliest day of a check that still holds."""
    return today - GOOD_FOR
