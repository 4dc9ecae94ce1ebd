"""One of the people of a case, for the pages that refer them; nobody is found where there is none."""

from http import HTTPStatus
from typing import NamedTuple
from uuid import UUID

from flask import abort

from portal.pages.current import outside
from portal.services import cases, referrals, triage
from portal.services.triage import CaseFile, PersonOfCase


class Place(NamedTuple):
    """Somebody, and the case in which they are."""

    case: CaseFile
    person: PersonOfCase


def person_or_404(reference: str, number: int) -> Place:
    """The person of this number in the open case, while they stay in it."""
    found = triage.case_file(outside(), reference)
    person = next((each for each in found.people if each.number == number), None) if found else None
    if found is None or person is None or person.left_at is not None:
        abort(HTTPStatus.NOT_FOUND)
    return Place(found, person)


def person_of(file: referrals.File) -> Place:
    """The person whom a referral is about."""
    return by_id(file.case, file.participant_id)


def by_id(reference: str, participant_id: UUID) -> Place:
    found = triage.case_file(outside(), reference)
    person = next((each for each in found.people if each.participant_id == participant_id), None) if found else None
    if found is None or person is None:
        abort(HTTPStatus.NOT_FOUND)
    return Place(found, person)


def referral_or_404(reference: str) -> referrals.File:
    found = referrals.file(outside(), reference)
    if found is None:
        abort(HTTPStatus.NOT_FOUND)
    return found


def locked_or_404(reference: str) -> cases.LockedCase:
    found = cases.by_reference(reference)
    if found is None:
        abort(HTTPStatus.NOT_FOUND)
    return found
