"""Services and referrals as tests need them: made through the services, as the pages make them."""

from datetime import date
from typing import Any

from portal.data.transaction import reading, writing
from portal.domain.outside_services import Clientele, Cost, Entry, Topic
from portal.domain.people import Role
from portal.domain.referrals import ReferralEvent
from portal.services import cases, outside_services, referrals
from portal.services.referrals import Letter
from tests.factories import Signed, World

TODAY = date(2026, 11, 23)

HARBOUR = Entry(
    name="Safe Harbour",
    organisation="Harbour Trust",
    topics=(Topic.DOMESTIC_ABUSE,),
    serves=(Clientele.WOMEN,),
    country="GB",
    area="London",
    languages=("en", "es"),
    cost=Cost.FREE,
    cost_note="",
    phone="020 7946 0000",
    web="https://harbour.example",
    email="hello@harbour.example",
    address="1 Quay Street, London",
    notes="Rings back within a day.",
    checked_on=TODAY,
)


def entry_with(**changed: Any) -> Entry:
    return Entry(**{**{name: getattr(HARBOUR, name) for name in Entry.__slots__}, **changed})


def a_service(world: World, **changed: Any) -> str:
    """A service of the directory; returns its reference."""
    by = world.made[0] if world.made else world.account(Role.STAFF).account_id
    with writing():
        return outside_services.add(world.outside, entry_with(**changed), by=by).reference


def a_letter(service: str, own_words: str = "Please see them soon.", **changed: Any) -> Letter:
    values: dict[str, Any] = {
        "locale": "en_GB",
        "parts": ("name",),
        "sections": [("Their name", [("Name", "Sam")])],
        "private": (),
        "told": (),
        "told_in": 0,
        **changed,
    }
    return Letter(service=service, own_words=own_words, **values)


def a_draft(world: World, signed: Signed, service: str, *, by: Signed, **changed: Any) -> str:
    """A referral of this person, drafted; returns its reference."""
    person = world.person(signed)
    with writing():
        case = cases.locked(person.case_id)
        letter = a_letter(service, **changed)
        return referrals.draft(world.outside, case, person.participant_id, letter, by=by.account_id)


def consents(world: World, reference: str, *, by: Signed) -> None:
    """Record a consent to the letter as it stands."""
    with reading():
        file = referrals.file(world.outside, reference)
    assert file is not None
    given = {"given_on": world.outside.now().date(), "way": "in_person"}
    with writing():
        referrals.consent(world.outside, reference, given, version=file.letter, by=by.account_id)


def takes(world: World, reference: str, *events: ReferralEvent, by: Signed) -> None:
    for event in events:
        with writing():
            referrals.take(world.outside, reference, event, by=by.account_id)
