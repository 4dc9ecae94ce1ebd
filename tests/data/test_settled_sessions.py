"""Joint sessions that were booked before the instant of a calling-off stood on them are booked, and not called off."""

from datetime import datetime

import flask_migrate
from flask import Flask

from portal.data.base import db
from portal.data.tables import Booking
from portal.data.transaction import reading, writing
from portal.services import together
from tests.conftest import Clock
from tests.couples import released
from tests.factories import World
from tests.joint_sessions import ask, say, settle, times_of


def test_an_old_booked_session_is_cleared_and_one_called_off_keeps_its_instant(
    world: World, app: Flask, clock: Clock
) -> None:
    world.therapist()
    kept, gone = released(world), released(world)
    times = times_of(world, kept.one)
    asked = [ask(world, two.one, start) for two, start in zip((kept, gone), (times[60], times[70]), strict=True)]
    for two, reference in zip((kept, gone), asked, strict=True):
        say(world, two.other, reference)
    settle(world, clock)
    person = world.person(gone.one)
    with writing():
        heard = together.cancel(world.outside, person, asked[1], by=gone.one.account_id)
        _row(asked[0]).settles_at = clock()
    flask_migrate.downgrade(revision="0008")
    flask_migrate.upgrade()
    assert [_settles(reference) for reference in asked] == [None, heard]


def _row(reference: str) -> Booking:
    return db.session.query(Booking).filter_by(reference=reference).one()


def _settles(reference: str) -> datetime | None:
    with reading():
        return _row(reference).settles_at
