"""Joint sessions as tests ask for them, answer and read them."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Case, Message
from portal.data.transaction import reading, writing
from portal.domain.together import ANSWERED_WITHIN, Answer
from portal.jobs.worker import run_due
from portal.services import together
from portal.services.participants import Person
from portal.services.together import Together
from tests.conftest import Clock
from tests.couples import Couple
from tests.factories import Signed, World


def times_of(world: World, signed: Signed) -> list[datetime]:
    person = world.person(signed)
    with reading():
        return list(together.times(world.outside, person))


def standing(world: World, signed: Signed) -> Together:
    person = world.person(signed)
    with reading():
        return together.of(world.outside, person)


def ask(world: World, signed: Signed, start: datetime | None = None) -> str:
    """Ask for the first time, or this one; the reference."""
    person, chosen = world.person(signed), start or times_of(world, signed)[0]
    with writing():
        together.ask(world.outside, person, chosen, by=signed.account_id)
    asked = standing(world, signed).asked
    assert asked is not None
    return asked.reference


def say(world: World, signed: Signed, reference: str, said: Answer = Answer.YES) -> None:
    person = world.person(signed)
    with writing():
        together.answer(world.outside, person, reference, said, by=signed.account_id)


def settle(world: World, clock: Clock) -> None:
    clock.pass_time(ANSWERED_WITHIN)
    run_due(world.outside)


def notes(world: World, signed: Signed) -> list[str]:
    person = world.person(signed)
    with reading():
        rows = select(Message.text).where(Message.participant_id == person.participant_id)
        return list(db.session.scalars(rows.order_by(Message.created_at, Message.id)))


def people(world: World, two: Couple) -> list[Person]:
    return [world.person(each) for each in (two.one, two.other)]


def case_therapist(two: Couple) -> UUID:
    with reading():
        found = db.session.get_one(Case, two.case_id).therapist_id
    assert found is not None
    return found
