"""Eight people who move and call off their calls among three therapists, each from two tabs at once, for a while."""

import random
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from uuid import UUID

from flask import Flask
from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Booking, Claim
from portal.data.tenancy import practice_scope
from portal.data.transaction import reading, writing
from portal.domain.bookings import AlreadyBooked, CalledOff, HoldExpired, SlotTaken
from portal.services import bookings, changes
from tests.factories import Signed, World
from tests.services.test_changes import TEN, booked

SECONDS = 3.0
LOST = (AlreadyBooked, CalledOff, HoldExpired, SlotTaken, LookupError)
"""What the races end in for who comes second."""


def _one(world: World, signed: Signed, therapists: list[UUID], chance: random.Random, until: float) -> int:
    done = 0
    while time.monotonic() < until:
        try:
            done += _change(world, signed, therapists, chance)
        except LOST:
            continue
    return done


def _change(world: World, signed: Signed, therapists: list[UUID], chance: random.Random) -> int:
    person, by = world.person(signed), signed.account_id
    with reading():
        mine = select(Booking.reference).where(Booking.participant_id == person.participant_id)
        calls = db.session.scalars(mine.where(Booking.state == "confirmed")).all()
    assert len(calls) <= 1, calls
    start = TEN + timedelta(days=chance.randrange(2), hours=chance.randrange(4))
    with writing():
        kept = bookings.hold_welcome_call(world.outside, person, chance.choice(therapists), start, by, moving=True)
    with writing():
        if not calls:
            bookings.confirm_welcome_call(world.outside, person, kept, by)
        elif chance.random() < 0.8:
            changes.move_welcome_call(world.outside, person, calls[0], kept, by)
        else:
            changes.cancel_welcome_call(world.outside, person, calls[0], by)
    return 1


def test_whatever_they_do_each_time_is_one_persons(world: World, app: Flask) -> None:
    therapists = [world.therapist(f"T{number}") for number in range(3)]
    people = [world.participant() for _ in range(8)]
    for number, signed in enumerate(people):
        booked(world, signed, therapists[number % 3], TEN + timedelta(hours=number // 3))
    until = time.monotonic() + SECONDS

    def work(number: int) -> int:
        with app.app_context(), practice_scope(world.practice_id):
            return _one(world, people[number // 2], therapists, random.Random(number), until)  # noqa: S311 - a test

    with ThreadPoolExecutor(16) as pool:
        done = list(pool.map(work, range(16)))
    assert sum(done) > 0
    with reading():
        keeping = db.session.scalars(select(Booking).where(Booking.state.in_(["held", "confirmed"]))).all()
        claimed = Counter(db.session.scalars(select(Claim.booking_id)))
    assert claimed == Counter({row.id: (45 + 15) // 5 for row in keeping})
    confirmed = Counter(row.participant_id for row in keeping if row.state == "confirmed")
    assert set(confirmed.values()) <= {1}
