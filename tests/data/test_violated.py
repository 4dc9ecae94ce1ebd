"""Which constraint was violated: the same name on both databases."""

import pytest
from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError

from portal.data.base import db
from portal.data.dialect import violated
from portal.data.tables import Account, AccountRole, Booking, Claim
from portal.data.transaction import writing
from portal.domain.bookings import BookingState
from portal.domain.people import Role
from tests.factories import World


def _refused(*rows: object) -> str | None:
    with pytest.raises(IntegrityError) as caught, writing():
        for row in rows:
            db.session.add(row)
            db.session.flush()
    return violated(caught.value)


def _account(world: World, name: str) -> Account:
    return Account(id=world.outside.new_id(), name=name, passphrase_hash="", created_at=world.outside.now())


def _booking(world: World, reference: str, *, length: int = 300) -> Booking:
    person = world.person(world.participant())
    return Booking(
        id=world.outside.new_id(),
        reference=reference,
        therapist_id=world.therapist(),
        case_id=person.case_id,
        participant_id=person.participant_id,
        service="welcome_call",
        state=BookingState.HELD.value,
        starts=0,
        ends=length,
        buffer_before=0,
        buffer_after=0,
        hold_expires_at=None,
        created_at=world.outside.now(),
    )


def _again(world: World, booking: Booking) -> Booking:
    values = {column.name: getattr(booking, column.name) for column in Booking.__table__.columns}
    return Booking(**{**values, "id": world.outside.new_id(), "reference": "another"})


def test_a_unique_constraint(world: World) -> None:
    assert _refused(_account(world, "same"), _account(world, "same")) == "uq_accounts_practice_id_name"


def test_a_unique_constraint_over_one_column(world: World) -> None:
    assert _refused(_booking(world, "same"), _booking(world, "same")) == "uq_bookings_reference"


def test_a_unique_index_over_some_rows(world: World) -> None:
    booking = _booking(world, "one")
    booking.practice_id = world.practice_id
    assert _refused(booking, _again(world, booking)) == "uq_bookings_one_hold"


def test_a_check(world: World) -> None:
    assert _refused(_booking(world, "backwards", length=-300)) == "ck_bookings_ends_after_start"


def test_a_primary_key_of_two_columns(world: World) -> None:
    booking = _booking(world, "one")
    claim = {"resource_id": booking.therapist_id, "quantum": 1, "booking_id": booking.id}
    with pytest.raises(IntegrityError) as caught, writing():
        db.session.add(booking)
        db.session.flush()
        db.session.execute(insert(Claim), claim)
        db.session.execute(insert(Claim), claim)
    assert violated(caught.value) == "pk_claims"


def test_what_is_left_out_or_points_nowhere_is_no_unique_constraint(world: World) -> None:
    nowhere = AccountRole(account_id=world.outside.new_id(), role=Role.STAFF.value)
    assert _refused(nowhere) in {None, "fk_account_roles_account_id_accounts"}
    nameless = _account(world, "nameless")
    nameless.name = None  # type: ignore[assignment]
    assert _refused(nameless) is None
