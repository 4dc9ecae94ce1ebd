"""Somebody who is sent here by a doctor or therapist: the code that they are given, and what keeps it from working."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

LASTS = timedelta(days=90)
"""How long a code can be used: a way to a couples therapist is seldom gone in a fortnight."""


class Profession(StrEnum):
    """What who refers says to be; nobody has checked it."""

    DOCTOR = "doctor"
    THERAPIST = "therapist"
    OTHER = "other"


class ReferredCodeOfNoUse(Exception):
    """A code that nobody, or somebody else, was given, or that has run out. Nobody is told which."""


@dataclass(frozen=True, slots=True)
class Referrer:
    """Who refers, in their own words. `reach` is how they wish to be reached."""

    name: str
    profession: Profession
    place: str
    reach: str


@dataclass(frozen=True, slots=True)
class Handed:
    """What has to be known of a code. `used_by`: the person who has entered it."""

    expires_at: datetime
    used_by: UUID | None


def is_good_for(code: Handed, person: UUID, now: datetime) -> bool:
    """Whether the person may enter this code now: at the very end it still works, and one's own works again, so that
    what the referrer may be told can be changed.
    """
    return code.used_by == person or (code.used_by is None and now <= code.expires_at)
