"""People who each want a time of their own, so that whether they get it depends on the kills alone."""

from datetime import timedelta

from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Therapist
from portal.data.transaction import reading
from portal.services.openings import open_times
from tests.factories import World
from tests.kills.killing import Wish
from tests.races.crowd import cookies_of_people

ALL_DAY = tuple((weekday, 0, 24 * 60) for weekday in range(7))
SOON = timedelta(hours=3)


def wishes_of(world: World, number: int) -> list[Wish]:
    """So many people who have sent the form, and as many different times of one therapist."""
    therapist_id = world.therapist(hours=ALL_DAY, capacity=10_000)
    with reading():
        therapist = db.session.scalars(select(Therapist).where(Therapist.id == therapist_id)).one()
        starts = open_times([therapist], world.outside.now() + SOON, therapist.horizon_days - 1)[therapist_id]
    values = [f"{therapist.reference}@{start:%Y-%m-%dT%H:%M:%SZ}" for start in starts]
    assert len(values) >= number
    return [Wish(cookie, value) for cookie, value in zip(cookies_of_people(world, number), values, strict=False)]
