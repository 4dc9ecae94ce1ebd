"""The waitlist: joined by oneself or on sending, told once when there is a time, in the same words for everybody."""

from uuid import UUID

import pytest
from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Message, WaitlistEntry, WeeklyHours
from portal.data.transaction import reading, writing
from portal.jobs.worker import tidy
from portal.services import participants, waitlist
from portal.services.outside import Outside
from tests.factories import Signed, World, answers_with
from tests.services.test_changes import TEN, booked


def waits(world: World, signed: Signed) -> bool:
    person = world.person(signed)
    with reading():
        return waitlist.waits(person)


def join(world: World, signed: Signed) -> None:
    person = world.person(signed)
    with writing():
        waitlist.join(world.outside, person, signed.account_id)


def told() -> list[str]:
    with reading():
        return list(db.session.scalars(select(Message.text)))


def test_who_fits_nobody_is_on_it_from_the_start_whatever_they_told(world: World) -> None:
    for answers in (answers_with(), answers_with(private__hurt="yes", private__strangled="yes")):
        assert waits(world, world.participant(answers))
    world.therapist()
    assert not waits(world, world.participant())


def test_joining_twice_is_joining_once(world: World) -> None:
    world.therapist(hours=())
    someone = world.participant()
    join(world, someone)
    join(world, someone)
    with reading():
        assert len(db.session.scalars(select(WaitlistEntry)).all()) == 1
    assert waits(world, someone)


def test_leaving(world: World) -> None:
    someone = world.participant()
    person = world.person(someone)
    with writing():
        waitlist.leave(world.outside, person, someone.account_id)
    assert not waits(world, someone)
    world.therapist()
    tidy(world.outside)
    assert told() == []


def test_everybody_who_could_choose_is_told_once_as_soon_as_there_is_a_time(world: World) -> None:
    one, two = world.participant(), world.participant()
    foreign = world.participant(answers_with(about__languages=["pl"]))
    therapist = world.therapist(hours=())
    tidy(world.outside)
    assert told() == []
    with writing():
        db.session.add(WeeklyHours(id=world.outside.new_id(), therapist_id=therapist, weekday=1, starts=540, ends=1020))
    tidy(world.outside)
    tidy(world.outside)
    assert told() == ["time_open", "time_open"]
    assert [waits(world, each) for each in (one, two, foreign)] == [False, False, True]


def test_who_was_told_can_wait_anew(world: World) -> None:
    someone = world.participant()
    world.therapist()
    tidy(world.outside)
    join(world, someone)
    assert waits(world, someone)
    tidy(world.outside)
    assert told() == ["time_open"] * 2


def test_who_has_booked_meanwhile_is_only_taken_off(world: World) -> None:
    someone = world.participant()
    booked(world, someone, world.therapist(), TEN)
    tidy(world.outside)
    assert told() == ["appointment_made"]
    assert not waits(world, someone)


def test_one_who_cannot_be_told_keeps_nobody_waiting(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = world.participant(), world.participant()
    world.therapist()
    found = participants.by_id
    broken = world.person(first).participant_id

    def fails_for_one(outside: Outside, participant_id: UUID) -> participants.Person:
        if participant_id == broken:
            raise ValueError("unreadable")
        return found(outside, participant_id)

    monkeypatch.setattr(participants, "by_id", fails_for_one)
    tidy(world.outside)
    assert (waits(world, first), waits(world, second)) == (True, False)
